# SPDX-License-Identifier: GPL-3.0-or-later
"""What has been said: finished turns, and the words still settling.

Pure. No Qt, no sockets, no clock; times arrive as arguments, in session milliseconds.

A turn is one speaker's stretch of speech, as it stands on the screen. Its final text only grows;
its tail is replaced by every message. A tail in which the speaker changes reaches over several
turns, the later ones provisional: they are kept by place, so that nothing jumps when their words
become final. A closed turn becomes an `Utterance` for the journal, exports and screen readers.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.names import SpeakerNames
from app.core.text import Entry, Gap, Token, TokenKind
from app.core.translated import Translated
from app.core.translating import Translating
from app.core.turn import Turn, turn_at
from app.core.turn_ends import LONG_PAUSE_MS, LONG_TURN, fits, starts_new_turn

_FORGOTTEN: list[Token] = []
"""Shared by all turns that are entries: nothing is ever put into it."""
_SPOKEN = TokenKind.SPOKEN


class Transcript:
    """All turns of a session. Every method that changes something returns the first turn it touched.

    `forgets_words`: once a turn is an entry, its tokens are let go, and entries are for `take_closed`
    alone. A session of many hours then costs the memory of its text, not of every word and its times.
    """

    def __init__(self, forgets_words: bool = False) -> None:
        self.turns: list[Turn] = []
        self.entries: list[Entry] = []
        self.names = SpeakerNames()
        """What the reader says about who speaks; turns keep the service's labels."""
        self._forgets_words = forgets_words
        self._open = 0  # place of the first turn that may still change its spoken words
        self._reported = 0  # place of the first turn that is no entry yet
        self._closed: list[Entry] = []
        self._tailed: list[Turn] = []
        self._translated = Translated(self.turns)

    @property
    def translating(self) -> Translating | None:
        """What the service is asked to translate."""
        return self._translated.asked

    @translating.setter
    def translating(self, asked: Translating | None) -> None:
        self._translated.ask(asked)

    def translating_at(self, number: int) -> Translating | None:
        """What was asked for when this turn was said; where nothing was, what had been before."""
        return self._translated.asked_at(number)

    def apply(self, tokens: Iterable[Token], at: str = "") -> int:
        """Append the final tokens, install the others as the new tail; return the first turn changed.

        `at` is the moment of arrival (ISO 8601, UTC), kept with the first final word of a turn.
        """
        first = self._clear_tails()
        self._translated.begin_message()
        turn = self._turn_at(self._open)
        said: Turn | None = None
        tail: list[Token] = []
        translations: list[tuple[Token, Turn | None]] = []
        for token in tokens:
            if token.kind is not _SPOKEN:
                if tail:
                    said, tail = self._lay_tail(tail, said or turn), []
                # What it translates came just before it, or in an earlier message.
                translations.append((token, said))
            elif not token.final:
                tail.append(token)
            elif token.text:
                said = turn = self._append(token, turn, at)
        if tail:
            self._lay_tail(tail, said or turn)
        self._open = turn.number
        if translations:
            first = min(first, self._lay_translations(translations))
        self._drop_empty()
        if self._reported < self._open:
            self._report()
            first = self._translated.await_less(self._open, first)
        return min(first, len(self.turns))

    def close_turn(self) -> int:
        """An endpoint: what was final is one finished turn, with its translation."""
        first = self._clear_tails()
        self._translated.end_utterance()
        if self._open < len(self.turns) and not self.turns[self._open].is_empty:
            turn = self.turns[self._open]
            turn.closed = turn.settled = True
            self._open += 1
        self._drop_empty()
        self._report()
        return self._translated.await_less(self._open, first)

    def drop_tail(self) -> int:
        """Take the provisional words away (the link that said them is gone)."""
        first = self._clear_tails()
        self._drop_empty()
        return first

    def add_gap(self, gap: Gap) -> int:
        """Say openly that words are missing here. Gaps that touch, for one reason, become one."""
        first = self.finish()
        last = self.turns[-1] if self.turns else None
        if last and last.gap and last.gap.reason == gap.reason and gap.start_ms <= last.gap.end_ms:
            self._extend_gap(last, gap)
            return min(first, last.number)
        turn = self._turn_at(len(self.turns))
        turn.gap, turn.closed = gap, True
        turn.start_ms, turn.end_ms = gap.start_ms, gap.end_ms
        self._open = self._reported = len(self.turns)
        self._keep(gap)
        return first

    def finish(self) -> int:
        """The session is over: close what is open."""
        first = self.close_turn()
        self._report(all_of_them=True)
        return self.await_nothing(first)

    def take_closed(self) -> list[Entry]:
        """Entries that were closed since the last call, in order."""
        closed, self._closed = self._closed, []
        return closed

    @property
    def reported(self) -> int:
        """The place of the first turn that is no entry yet; its final words may still become more."""
        return self._reported

    def awaits_translation(self, turn: Turn) -> bool:
        """Whether this turn has no translation yet and may still get one."""
        return self._translated.awaits(turn)

    def expects_translation(self, turn: Turn) -> bool:
        """Whether more of this turn's translation is to be expected: none of it, or not all, has come."""
        return self._translated.expects(turn)

    def await_nothing(self, first: int = 0) -> int:
        """No translation will come for what is there; the first turn changed, `first` if it is before."""
        return self._translated.await_nothing(first)

    @property
    def last_final_ms(self) -> int:
        """Where the newest final word ends; 0 before the first."""
        for turn in reversed(self.turns):
            if turn.final_text and turn.end_ms is not None:
                return turn.end_ms
        return 0

    # -- spoken words -------------------------------------------------------------------------

    def _clear_tails(self) -> int:
        first = self._open
        for turn in self._tailed:
            turn.tail, turn.translated_tail = [], []
            first = min(first, turn.number)
        self._tailed.clear()
        return first

    def _drop_empty(self) -> None:
        while len(self.turns) > self._open and self.turns[-1].is_empty:
            self.turns.pop()

    def _append(self, token: Token, turn: Turn, at: str) -> Turn:
        text = token.text
        if not turn.spoken:
            if text.isspace():
                return turn
            return self._begin(turn, token, at)
        # Most tokens are told at a glance to go on; the others are looked at closely.
        start_ms, before_ms = token.start_ms, turn.end_ms
        goes_on = (
            token.speaker == turn.speaker
            and token.language == turn.language
            and start_ms is not None
            and before_ms is not None
            and start_ms - before_ms < LONG_PAUSE_MS
            and len(turn.final_text) < LONG_TURN
        )
        if not goes_on:
            if starts_new_turn(turn, token, turn.final_text, before_ms):
                turn.closed = True
                return self._begin(self._turn_at(turn.number + 1), token, at)
            turn.speaker = turn.speaker or token.speaker
            turn.language = turn.language or token.language
        turn.final_text += text
        turn.translated_behind = True
        if turn.start_ms is None:
            turn.start_ms = start_ms
        if token.end_ms is not None:
            turn.end_ms = token.end_ms
        turn.spoken.append(token)
        return turn

    def _begin(self, turn: Turn, token: Token, at: str) -> Turn:
        turn.at, turn.final_text, turn.translated_behind = at, token.text.lstrip(), True
        turn.speaker, turn.language = token.speaker, token.language
        turn.start_ms, turn.end_ms = token.start_ms, token.end_ms
        turn.spoken.append(token)
        return turn

    def _lay_tail(self, tokens: list[Token], turn: Turn) -> Turn:
        """Put provisional words behind those of this turn, or into turns of their own behind it."""
        if not turn.spoken and not turn.tail:
            turn.speaker, turn.language = tokens[0].speaker, tokens[0].language
        if not turn.tail and fits(tokens, turn):
            turn.tail = tokens
            self._tailed.append(turn)
            return turn
        text = turn.text
        end_ms = next((t.end_ms for t in reversed(turn.tail) if t.end_ms is not None), turn.end_ms)
        for token in tokens:
            if not token.text or (not text and token.text.isspace()):
                continue
            if text and starts_new_turn(turn, token, text, end_ms):
                turn, text, end_ms = self._turn_at(turn.number + 1), "", None
            if not text:
                turn.speaker, turn.language = token.speaker, token.language
            if not turn.tail:
                self._tailed.append(turn)
            turn.tail.append(token)
            text += token.text
            end_ms = end_ms if token.end_ms is None else token.end_ms
        return turn

    def _lay_translations(self, translations: list[tuple[Token, Turn | None]]) -> int:
        """Put each where it belongs; what is not final yet is taken away with the next message."""
        first, begun = len(self.turns), self._translated.begun
        for token, said_before in translations:
            turn = self._translated.take(token, said_before)
            if not token.final:
                self._tailed.append(turn)
            first = min(first, turn.number)
        return self._translated.passed_since(begun, first)

    # -- entries ------------------------------------------------------------------------------

    def _turn_at(self, place: int) -> Turn:
        return turn_at(self.turns, place)

    def _report(self, all_of_them: bool = False) -> None:
        """Make entries of closed turns, in order; those that may still get a translation wait for it."""
        while self._reported < self._open:
            turn = self.turns[self._reported]
            if not all_of_them and self._translated.holds_back(turn, self._open):
                return
            self._reported += 1
            utterance = turn.utterance()
            if self._forgets_words:
                turn.spoken, turn.at = _FORGOTTEN, ""
            if utterance.text or utterance.translation:
                self._keep(utterance)

    def _keep(self, entry: Entry) -> None:
        if self._forgets_words:
            self.entries.clear()
        self.entries.append(entry)
        self._closed.append(entry)

    def _extend_gap(self, turn: Turn, gap: Gap) -> None:
        known = turn.gap
        assert known is not None
        turn.end_ms = max(known.end_ms, gap.end_ms)
        turn.gap = self.entries[-1] = Gap(known.start_ms, turn.end_ms, known.reason)
        if self._closed:
            self._closed[-1] = turn.gap
        elif turn.end_ms > known.end_ms:
            self._closed.append(Gap(known.end_ms, turn.end_ms, known.reason))
