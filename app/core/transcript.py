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

from app.core.text import Entry, Gap, Token, TokenKind, Translation, Utterance, Word

LONG_PAUSE_MS = 3_000
"""Silence after which words begin a new turn even where the service marks no endpoint."""
LONG_TURN = 400
"""Characters after which a turn ends with its sentence, so that a monologue can be read."""
_SENTENCE_ENDS = frozenset(".?!…。？！؟।")
_TURNS_AWAITING_TRANSLATION = 4


class Turn:
    """One speaker's stretch of speech on the screen. Read by views, changed only by `Transcript`."""

    __slots__ = (
        "at",
        "closed",
        "end_ms",
        "final_text",
        "gap",
        "language",
        "number",
        "reported",
        "speaker",
        "spoken",
        "start_ms",
        "tail",
        "translated_tail",
        "translated_text",
        "translation_language",
    )

    def __init__(self, number: int) -> None:
        self.number = number
        self.speaker: str | None = None
        self.language: str | None = None
        self.translation_language: str | None = None
        self.spoken: list[Token] = []
        self.tail: list[Token] = []
        self.translated_tail: list[Token] = []
        self.final_text = ""
        self.translated_text = ""
        self.start_ms: int | None = None
        self.end_ms: int | None = None
        self.at = ""
        self.closed = False
        self.reported = False
        self.gap: Gap | None = None

    @property
    def tail_text(self) -> str:
        """The provisional words behind `final_text`."""
        text = "".join([t.text for t in self.tail])
        return text if self.final_text else text.lstrip()

    @property
    def translated_tail_text(self) -> str:
        """The provisional words behind `translated_text`."""
        text = "".join([t.text for t in self.translated_tail])
        return text if self.translated_text else text.lstrip()

    @property
    def text(self) -> str:
        """Final words and tail."""
        return self.final_text + self.tail_text

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.spoken or self.tail or self.translated_text or self.translated_tail or self.gap)

    def utterance(self) -> Utterance:
        """This turn as it is kept: final words only."""
        start = self.start_ms if self.start_ms is not None else 0
        translation = None
        if self.translated_text.strip():
            translation = Translation(self.translation_language or "", self.translated_text.strip())
        return Utterance(
            start_ms=start,
            end_ms=self.end_ms if self.end_ms is not None else start,
            text=self.final_text.strip(),
            at=self.at,
            speaker=self.speaker,
            language=self.language,
            translation=translation,
            words=words_of(self.spoken),
        )


class Transcript:
    """All turns of a session. Every method that changes something returns the first turn it touched."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.entries: list[Entry] = []
        self._open = 0  # place of the first turn that may still change its spoken words
        self._closed: list[Entry] = []
        self._translating = False

    def apply(self, tokens: Iterable[Token], at: str = "") -> int:
        """Append the final tokens, install the others as the new tail; return the first turn changed.

        `at` is the moment of arrival (ISO 8601, UTC), kept with the first final word of a turn.
        """
        first = self._clear_tails()
        place = self._open
        tail_place = -1
        for token in tokens:
            if token.kind is TokenKind.TRANSLATION:
                first = min(first, self._translate(token))
            elif token.final:
                place = self._append(token, place, at)
                tail_place = -1
            else:
                if tail_place < 0:
                    tail_place = self._tail_start(token, place)
                else:
                    tail_place = self._tail_next(token, tail_place)
                self.turns[tail_place].tail.append(token)
        self._open = place
        while self.turns and len(self.turns) > self._open and self.turns[-1].is_empty:
            self.turns.pop()
        self._report()
        return min(first, len(self.turns))

    def close_turn(self) -> int:
        """An endpoint: what was final is one finished turn, with its translation."""
        first = self._clear_tails()
        if self._open < len(self.turns) and self.turns[self._open].spoken:
            self._close(self._open)
            self._open += 1
        del self.turns[self._open :]
        self._report(settled=True)
        return first

    def drop_tail(self) -> int:
        """Take the provisional words away (the link that said them is gone)."""
        first = self._clear_tails()
        while self.turns and len(self.turns) > self._open and self.turns[-1].is_empty:
            self.turns.pop()
        return first

    def add_gap(self, gap: Gap) -> int:
        """Say openly that words are missing here."""
        first = self.close_turn()
        turn = self._turn_at(len(self.turns))
        turn.gap, turn.closed, turn.reported = gap, True, True
        turn.start_ms, turn.end_ms = gap.start_ms, gap.end_ms
        self._open = len(self.turns)
        self._keep(gap)
        return first

    def finish(self) -> int:
        """The session is over: close what is open."""
        return self.close_turn()

    def take_closed(self) -> list[Entry]:
        """Entries that were closed since the last call, in order."""
        closed, self._closed = self._closed, []
        return closed

    @property
    def last_final_ms(self) -> int:
        """Where the newest final word ends; 0 before the first."""
        for turn in reversed(self.turns):
            if turn.spoken and turn.end_ms is not None:
                return turn.end_ms
        return 0

    # -- inside -------------------------------------------------------------------------------

    def _clear_tails(self) -> int:
        first = len(self.turns)
        for place in range(len(self.turns) - 1, max(-1, self._open - 1 - _TURNS_AWAITING_TRANSLATION), -1):
            turn = self.turns[place]
            if turn.tail or turn.translated_tail:
                turn.tail, turn.translated_tail = [], []
                first = place
        return min(first, self._open)

    def _append(self, token: Token, place: int, at: str) -> int:
        turn = self._turn_at(place)
        if turn.spoken and _starts_new_turn(turn, token):
            self._close(place)
            place += 1
            turn = self._turn_at(place)
        if not turn.spoken:
            turn.at = at
            turn.speaker, turn.language = token.speaker, token.language
            turn.start_ms = token.start_ms
            turn.final_text = token.text.lstrip()
        else:
            turn.final_text += token.text
        turn.speaker = turn.speaker or token.speaker
        turn.language = turn.language or token.language
        if turn.start_ms is None:
            turn.start_ms = token.start_ms
        if token.end_ms is not None:
            turn.end_ms = token.end_ms
        turn.spoken.append(token)
        return place

    def _tail_start(self, token: Token, place: int) -> int:
        turn = self._turn_at(place)
        if turn.spoken and _starts_new_turn(turn, token):
            place += 1
            turn = self._turn_at(place)
        if not turn.spoken:
            turn.speaker, turn.language = token.speaker, token.language
        return place

    def _tail_next(self, token: Token, place: int) -> int:
        turn = self.turns[place]
        if _differs(turn.speaker, token.speaker) or _differs(turn.language, token.language):
            place += 1
            turn = self._turn_at(place)
            turn.speaker, turn.language = token.speaker, token.language
        return place

    def _translate(self, token: Token) -> int:
        self._translating = True
        place = self._place_of_translation(token)
        turn = self._turn_at(place)
        turn.translation_language = token.language or turn.translation_language
        if token.final:
            turn.translated_text = (
                turn.translated_text + token.text if turn.translated_text else token.text.lstrip()
            )
        else:
            turn.translated_tail.append(token)
        return place

    def _place_of_translation(self, token: Token) -> int:
        """The newest turn these translated words can belong to: they follow the words they translate."""
        newest = len(self.turns) - 1
        for place in range(newest, max(-1, newest - _TURNS_AWAITING_TRANSLATION), -1):
            turn = self.turns[place]
            if turn.gap or _differs(turn.speaker, token.speaker) or turn.is_empty:
                continue
            if not _differs(turn.language, token.source_language):
                return place
        return max(0, newest)

    def _turn_at(self, place: int) -> Turn:
        if place == len(self.turns):
            self.turns.append(Turn(place))
        return self.turns[place]

    def _close(self, place: int) -> None:
        self.turns[place].closed = True

    def _report(self, settled: bool = False) -> None:
        """Hand on closed turns, in order; those that may still get a translation wait for it."""
        waiting = 0 if settled or not self._translating else 2
        place = self._open - 1
        unreported = []
        while place >= 0 and not self.turns[place].reported:
            unreported.append(place)
            place -= 1
        for place in reversed(unreported):
            if place >= self._open - waiting:
                break
            turn = self.turns[place]
            turn.reported = True
            self._keep(turn.utterance())

    def _keep(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._closed.append(entry)


def _differs(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a != b


def _starts_new_turn(turn: Turn, token: Token) -> bool:
    if _differs(turn.speaker, token.speaker) or _differs(turn.language, token.language):
        return True
    if not token.text.startswith(" "):  # the rest of a word, or its punctuation
        return False
    if (
        token.start_ms is not None
        and turn.end_ms is not None
        and token.start_ms - turn.end_ms >= LONG_PAUSE_MS
    ):
        return True
    return len(turn.final_text) >= LONG_TURN and turn.final_text[-1] in _SENTENCE_ENDS


def words_of(tokens: Iterable[Token]) -> tuple[Word, ...]:
    """Tokens joined into words: a token that begins with a space begins a word."""
    groups: list[list[Token]] = []
    for token in tokens:
        if not groups or token.text[:1].isspace() or groups[-1][-1].text[-1:].isspace():
            groups.append([token])
        else:
            groups[-1].append(token)
    words = (_word(group) for group in groups)
    return tuple(w for w in words if w is not None)


def _word(group: list[Token]) -> Word | None:
    text = "".join(t.text for t in group).strip()
    starts = [t.start_ms for t in group if t.start_ms is not None]
    ends = [t.end_ms for t in group if t.end_ms is not None]
    if not text or not starts:
        return None
    sure = [t.confidence for t in group if t.confidence is not None]
    return Word(text, starts[0], ends[-1] if ends else starts[0], min(sure) if sure else None)
