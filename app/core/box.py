# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines a box of a few lines shows at a time, so that each can be read before it goes.

A box holds `rows` lines of a `CaptionRoll`, the newest last. It moves on by whole lines, one at a
time; a line stays for `LEAST_MS` at least. Lines that come quicker than that wait beneath the box,
never longer than `MOST_LAG_MS`: then the box moves on evenly, as fast as it takes (speech beyond
some 225 words a minute), and what could only have flashed by is passed over. Words that are taken
back leave room at the bottom; lines never come down again.

Pure: times are arguments, on any clock that only goes forward. It never measures, paints or
changes the roll.
"""

from __future__ import annotations

from typing import NamedTuple

from app.core.captions import CaptionLine, CaptionRoll

LEAST_MS = 2_000
"""A line stays so long, unless lines come quicker than the box could show them so."""
MOST_LAG_MS = 3_000
"""No line waits longer beneath the box."""
QUICKEST_MS = 400
"""What would have to go by quicker than this is passed over."""
SPOKEN, TRANSLATED = "spoken", "translated"
BOTH = (SPOKEN, TRANSLATED)
LEFT, RIGHT = ("left",), ("right",)
"""Of words and translation, whichever stands in this column: each of two languages has its own."""

Key = tuple[int, str, int]
_BEGINNING: Key = (0, SPOKEN, 0)


class BoxLine(NamedTuple):
    """One line in the box."""

    turn: int
    part: str
    """`SPOKEN` or `TRANSLATED`; the sentence of a gap counts as spoken, see `gap`."""
    index: int
    """Which line of its turn."""
    line: CaptionLine
    named: str | None = None
    """The speaker's label, where a name belongs before this line."""
    gap: bool = False

    @property
    def key(self) -> Key:
        """The same for this line as long as it stands."""
        return self.turn, self.part, self.index


class CaptionBox:
    """The visible lines of a roll in a box of fixed height. Call `look` after each change and when due."""

    def __init__(
        self,
        roll: CaptionRoll,
        rows: int,
        parts: tuple[str, ...] = BOTH,
        least_ms: int = LEAST_MS,
        most_lag_ms: int = MOST_LAG_MS,
    ) -> None:
        self.lines: tuple[BoxLine, ...] = ()
        """What is shown, from top to bottom; at most `rows`."""
        self.risen = 0
        """By how many lines the last `look` moved the box on."""
        self.due_ms: int | None = None
        """When to look again even if nothing changes by then; None: not before the next change."""
        self._roll, self._rows, self._parts = roll, max(1, rows), parts
        self._least_ms, self._most_lag_ms = least_ms, most_lag_ms
        self._top: Key | None = None
        self._came_ms: dict[Key, int] = {}
        self._shown_ms: dict[Key, int] = {}
        self._moved_ms = 0

    def speaker_of(self, line: BoxLine) -> str | None:
        """The label of whoever says this line; None: nobody is told."""
        return self._roll.speaker_of(line.turn)

    @property
    def roll(self) -> CaptionRoll:
        """Where its lines come from."""
        return self._roll

    def hurry(self) -> None:
        """From now on no line stays for the sake of its readers: for measurements."""
        self._least_ms = 0

    def set_rows(self, rows: int, parts: tuple[str, ...] = BOTH) -> None:
        """Another height, or another choice of texts; the newest lines are shown at the next `look`."""
        self._rows, self._parts = max(1, rows), parts
        self.begin()

    def begin(self) -> None:
        """The text is another one or laid out anew: the next `look` shows the newest lines at once."""
        self._top = None
        self._came_ms, self._shown_ms = {}, {}

    def look(self, now_ms: int) -> bool:
        """See what there is to show now; return whether the box looks different than before."""
        before, self.risen, self.due_ms = self.lines, 0, None
        ahead = self._ahead(now_ms)
        while len(ahead) > self._rows:
            leaves_ms = self._leaves_ms(ahead)
            if leaves_ms > now_ms:
                self.due_ms = leaves_ms
                break
            ahead = ahead[1:]
            self.risen += 1
            self._moved_ms = now_ms
            self._shown_ms[ahead[self._rows - 1].key] = now_ms
        self.lines = tuple(ahead[: self._rows])
        self._top = ahead[0].key if ahead else _BEGINNING
        self._note(ahead, now_ms)
        return self.lines != before

    # -- inside -------------------------------------------------------------------------------

    def _ahead(self, now_ms: int) -> list[BoxLine]:
        """The lines from the top of the box on, those beneath it included."""
        most = self._rows + self._most_lag_ms // QUICKEST_MS
        ahead = self._lines_back_to(self._top, most)
        if self._top is None:
            ahead = ahead[-self._rows :]
            self._moved_ms = now_ms
        for row in ahead:
            self._came_ms.setdefault(row.key, now_ms)
        for row in ahead[: self._rows]:
            self._shown_ms.setdefault(row.key, now_ms)
        return ahead

    def _lines_back_to(self, top: Key | None, most: int) -> list[BoxLine]:
        """The newest lines, from `top` on or the line before it; the newest `most` where these are more."""
        found: list[BoxLine] = []
        for number in range(len(self._roll) - 1, -1, -1):
            if top is not None and found and number < top[0]:
                break
            found[:0] = self._lines_of(number)
            if len(found) > most:
                break
        found = found[-most:]
        if top is None:
            return found
        order = {part: place for place, part in enumerate(BOTH)}
        place = (top[0], order[top[1]], top[2])
        if self._parts in (LEFT, RIGHT) and top[0] < len(self._roll) and top[1] not in self._parts_of(top[0]):
            place = (top[0], 0, 0)  # its language turned out to be another one
        first = next(
            (n for n, row in enumerate(found) if (row.turn, order[row.part], row.index) >= place), None
        )
        return found[-1:] if first is None else found[first:]

    def _lines_of(self, number: int) -> list[BoxLine]:
        block = self._roll.block(number)
        rows: list[BoxLine] = []
        if block.gap:
            for index, line in enumerate(block.translated.lines if block.translated else ()):
                rows.append(BoxLine(number, SPOKEN, index, line, None, True))
            return rows
        parts = self._parts_of(number)
        if SPOKEN in parts:
            rows += [BoxLine(number, SPOKEN, index, line) for index, line in enumerate(block.spoken.lines)]
        if TRANSLATED in parts and block.translated:
            lines = block.translated.lines
            rows += [BoxLine(number, TRANSLATED, index, line) for index, line in enumerate(lines)]
        if rows and self._roll.names_a_speaker(number):
            rows[0] = rows[0]._replace(named=self._roll.speaker_of(number))
        return rows

    def _parts_of(self, number: int) -> tuple[str, ...]:
        """What of a turn stands in this box."""
        if self._parts not in (LEFT, RIGHT):
            return self._parts
        turn, translating = self._roll.transcript.turns[number], self._roll.transcript.translating_at(number)
        right = translating is not None and translating.is_right(turn.language)
        if turn.gap:
            return (SPOKEN,)
        return (SPOKEN,) if right == (self._parts == RIGHT) else (TRANSLATED,)

    def _leaves_ms(self, ahead: list[BoxLine]) -> float | int:
        """When the topmost line makes room for the one that waits longest."""
        waiting = ahead[self._rows :]
        came = [self._came_ms[row.key] for row in waiting]
        at_ease = self._at_ease(ahead)
        if all(shown - since <= self._most_lag_ms for shown, since in zip(at_ease, came, strict=True)):
            return at_ease[0]
        began = max(self._moved_ms, came[0])
        evenly = began + max(0, came[-1] + self._most_lag_ms - began) // len(waiting)
        return min(at_ease[0], evenly, came[0] + self._most_lag_ms)

    def _at_ease(self, ahead: list[BoxLine]) -> list[int]:
        """When each waiting line would come in, if every line stayed as long as it should."""
        since = [self._shown_ms[row.key] for row in ahead[: self._rows]]
        step, moves = self._least_ms // self._rows, [self._moved_ms]
        for index in range(len(ahead) - self._rows):
            moves.append(max(moves[-1] + step, since[index] + self._least_ms))
            since.append(moves[-1])
        return moves[1:]

    def _note(self, ahead: list[BoxLine], now_ms: int) -> None:
        known = {row.key for row in ahead}
        self._came_ms = {key: at for key, at in self._came_ms.items() if key in known}
        shown = {row.key for row in ahead[: self._rows]}
        self._shown_ms = {key: at for key, at in self._shown_ms.items() if key in shown}
        for key in shown:
            self._shown_ms.setdefault(key, now_ms)
