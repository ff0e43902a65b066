# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a translation goes: which turn a piece of it belongs to, and which turns may still get one.

Pure. Services say what a piece is translated from, never which words: it is found out from its place in
the message, its speaker and its language. Changes translations alone, never what was said.
"""

from __future__ import annotations

from msgspec.structs import replace

from app.core.sentences import sentence_starts
from app.core.text import Token
from app.core.translating import Translating
from app.core.turn import Turn, turn_at
from app.core.turn_ends import SENTENCE_ENDS, differs

_AWAITING = 2
"""So many newer turns, and a translation that has not come will not come any more."""
_VAIN_TURNS, _LOOKED_BACK = 2, 12
"""After so many turns without a translation none is expected in their language, until one comes."""
_ENDS_WITH_SPACE = (".", "?", "!", "…", "؟", "।")


class Translated:
    """The translations of these turns, which are a transcript's own."""

    def __init__(self, turns: list[Turn]) -> None:
        self._turns = turns
        self._asked: list[tuple[int, Translating | None]] = []  # from which turn on
        self._awaited = 0  # place of the first turn whose translation may still come
        self.begun = 0
        """Place of the newest turn whose translation has begun: one of an older turn does not come any more."""
        self._from: set[str | None] = set()
        self._now: Turn | None = None
        self._last: Turn | None = None
        self._utterance_ended = False  # since the last final piece

    # -- what is asked for ----------------------------------------------------------------------

    @property
    def asked(self) -> Translating | None:
        """What the service is asked to translate."""
        return self._asked[-1][1] if self._asked else None

    def ask(self, asked: Translating | None) -> None:
        """It is asked for this from the next turn on."""
        if asked == self.asked:
            return
        self._asked.append((len(self._turns), asked))
        if asked is not None:
            self._from.clear()  # other languages may be translated now

    def asked_at(self, number: int) -> Translating | None:
        """What was asked for when this turn was said; where nothing was, what had been before."""
        earlier = [asked for first, asked in self._asked if first <= number and asked is not None]
        later = (asked for _, asked in self._asked if asked is not None)
        return earlier[-1] if earlier else next(later, None)

    # -- what comes -----------------------------------------------------------------------------

    def begin_message(self) -> None:
        """What comes next need not go on where the last message ended."""
        self._now = None

    def end_utterance(self) -> None:
        """What comes next translates another utterance, or the rest of this one."""
        self._now = None
        self._utterance_ended = True

    def passed_since(self, begun: int, first: int) -> int:
        """The first turn changed: `first`, or an earlier one that waits for nothing any more."""
        passed = self._turns[max(begun, self._awaited) : self.begun]
        return next((t.number for t in passed if t.number < first and not t.translated_text), first)

    def take(self, token: Token, said_before: Turn | None) -> Turn:
        """Put a piece where it belongs; `said_before`: the words that came just before it. Returns the turn."""
        self._from.add(token.source_language)
        turn = self._whose(token, said_before)
        self.begun = max(self.begun, turn.number)
        token = self._apart(token, turn)
        if token.final:
            self._now = self._last = turn
            self._utterance_ended = False
            turn.translated_behind = False
            before = turn.translated_text
            turn.translated_text = before + token.text if before else token.text.lstrip()
            if not before:
                turn.translation_language = token.language
        else:
            turn.translated_tail.append(token)
        turn.translation_language = turn.translation_language or token.language
        return turn

    def _whose(self, token: Token, said_before: Turn | None) -> Turn:
        """The turn whose words these are: translations come in the order of what they translate."""
        if said_before and _may_translate(token, said_before):
            return self._unfinished_before(said_before, token) or said_before
        now = self._now
        if now is not None and token.final and _may_translate(token, now) and not _ends_a_sentence(now):
            return now  # it goes on within this message
        turns = self._turns
        asked = self._asked[-1][0] if self._asked else 0  # nothing before was to be translated
        since = max(len(turns) - _AWAITING - 2, min(asked, len(turns) - 1), 0)
        newest = [turn for turn in turns[since:] if not turn.gap]
        said = [turn for turn in newest if turn.final_text or turn.tail]
        fitting = [turn for turn in said if _may_translate(token, turn)] or said or newest
        if not fitting:
            return turn_at(turns, len(turns))
        lacking = [turn for turn in fitting if not _is_translated(turn)]
        last = self._last if lacking and self._last in fitting else fitting[-1]  # all have been passed
        chosen = next((turn for turn in lacking if not self._is_passed(turn, fitting)), last)
        return self._unfinished_before(chosen, token) or chosen

    def _is_passed(self, turn: Turn, fitting: list[Turn]) -> bool:
        """Whether a later one of these has been translated already: this one's will not come now."""
        last = self._last
        return last is not None and last in fitting and turn.number < last.number

    def _unfinished_before(self, said: Turn, token: Token) -> Turn | None:
        """The turn whose translation is still on its way while its speaker already speaks again."""
        last = self._last
        if last is None or last.number >= said.number or said.translated_text:
            return None
        lacks_its_end = (
            last.final_text.rstrip()[-1:] in SENTENCE_ENDS
            and not _ends_a_sentence(last)
            and len(last.translated_text) < 2 * len(last.final_text)
        )
        return last if lacks_its_end and _may_translate(token, last) else None

    def _apart(self, token: Token, turn: Turn) -> Token:
        """The token with a space where a new utterance's translation comes behind that of another one."""
        before, text = turn.translated_text, token.text
        apart = self._utterance_ended and before[-1:] in _ENDS_WITH_SPACE and text[:1].isalpha()
        return replace(token, text=" " + text) if apart and not turn.translated_tail else token

    # -- what may still come ----------------------------------------------------------------------

    def awaits(self, turn: Turn) -> bool:
        """Whether this turn has no translation yet and may still get one."""
        if self.asked is None or turn.gap is not None or turn.number < max(self._awaited, self.begun):
            return False
        return not turn.translated_text and self.asked.expects(turn.language)

    def expects(self, turn: Turn) -> bool:
        """Whether more of this turn's translation is to be expected: none of it, or not all, has come."""
        asked = self.asked
        if asked is None or turn.gap is not None or turn.number < max(self._awaited, self._asked[-1][0]):
            return False
        if not asked.expects(turn.language) or (turn.translated_text and not _may_go_on(turn)):
            return False
        return bool(turn.translated_text) or not self._waits_in_vain(turn)

    def holds_back(self, turn: Turn, open_place: int) -> bool:
        """Whether this turn, whose words are final, is no entry yet for the sake of its translation."""
        if turn.number < open_place - _AWAITING:
            return False
        if turn is self._now:
            return True
        known = self._from
        is_asked = self.asked is not None and self.asked.expects(turn.language)
        if turn.language not in known and (not known or (turn.language is not None and None not in known)):
            # The first translation of all, or the first from this language; or nobody translates it.
            return is_asked and not self._waits_in_vain(turn)
        return not turn.settled or turn.translated_behind or _lacks_its_end(turn)

    def await_less(self, open_place: int, first: int) -> int:
        """Turns far before this place wait for nothing any more; the first that changed, or `first`."""
        return self._await_from(open_place - _AWAITING, first)

    def await_nothing(self, first: int) -> int:
        """No translation will come for what is there; the first turn changed, `first` if it is before."""
        return self._await_from(len(self._turns), first)

    def _await_from(self, place: int, first: int) -> int:
        """Those before it that waited in vain have changed."""
        for turn in self._turns[self._awaited : max(place, self._awaited)]:
            if self.awaits(turn):
                first = min(first, turn.number)
                break
        self._awaited = max(place, self._awaited)
        return first

    def _waits_in_vain(self, turn: Turn) -> bool:
        """Whether the newest turns in this language that have waited got nothing."""
        since = max(self._asked[-1][0], self._awaited - _LOOKED_BACK)
        before = self._turns[since : max(since, self._awaited)]
        alike = [t for t in before if not t.gap and t.final_text and t.language == turn.language]
        newest = alike[-_VAIN_TURNS:]
        return len(newest) == _VAIN_TURNS and not any(t.translated_text for t in newest)


def _may_translate(token: Token, turn: Turn) -> bool:
    return not (differs(turn.speaker, token.speaker) or differs(turn.language, token.source_language))


def _is_translated(turn: Turn) -> bool:
    """Whether nothing of its translation seems to be missing."""
    return turn.closed and bool(turn.translated_text) and (turn.settled or _ends_a_sentence(turn))


def _may_go_on(turn: Turn) -> bool:
    """Whether a translation that has begun seems to lack something."""
    return bool(turn.tail or turn.translated_tail or turn.translated_behind) or not _ends_a_sentence(turn)


def _lacks_its_end(turn: Turn) -> bool:
    """Whether its words end a sentence and its translation, which has begun, does not, or has fewer of them."""
    if not turn.translated_text or turn.final_text.rstrip()[-1:] not in SENTENCE_ENDS:
        return False
    fewer = len(sentence_starts(turn.translated_text)) < len(sentence_starts(turn.final_text))
    return fewer or not _ends_a_sentence(turn)


def _ends_a_sentence(turn: Turn) -> bool:
    """Whether its translation, so far, does."""
    return turn.translated_text.rstrip()[-1:] in SENTENCE_ENDS
