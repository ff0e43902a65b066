# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader has marked, to copy it. Counts in turns and characters, so it stays on its words
while the page moves. Paints nothing and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.core.captions import CaptionLine, CaptionRoll, Flow


class Point(NamedTuple):
    """A place between two characters."""

    turn: int
    translated: bool
    place: int


class Selection:
    """From one point to another, in either order."""

    def __init__(self) -> None:
        self._ends: tuple[Point, Point] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        return self._ends is None or self._ends[0] == self._ends[1]

    def begin(self, point: Point) -> None:
        """Mark from here."""
        self._ends = (point, point)

    def extend(self, point: Point) -> None:
        """Mark up to here."""
        if self._ends:
            self._ends = (self._ends[0], point)

    def take_word(self, point: Point, roll: CaptionRoll) -> None:
        """Mark the word around this point."""
        flow = _flow(roll, point.turn, point.translated)
        text = flow.text if flow else ""
        first = last = min(point.place, len(text))
        while first > 0 and not text[first - 1].isspace():
            first -= 1
        while last < len(text) and not text[last].isspace():
            last += 1
        self._ends = (point._replace(place=first), point._replace(place=last))

    def take_all(self, roll: CaptionRoll) -> None:
        """Mark everything."""
        self._ends = (Point(0, False, 0), Point(len(roll), False, 0)) if len(roll) else None

    def clear(self) -> None:
        """Mark nothing."""
        self._ends = None

    def within(self, turn: int, translated: bool, line: CaptionLine) -> tuple[int, int] | None:
        """Which characters of a line are marked."""
        if self._ends is None:
            return None
        first, last = min(self._ends), max(self._ends)
        if not (first[:2] <= (turn, translated) <= last[:2]):
            return None
        size = len(line.text)
        begin = first.place - line.start if first[:2] == (turn, translated) else 0
        end = last.place - line.start if last[:2] == (turn, translated) else size
        begin, end = max(0, begin), min(size, end)
        return (begin, end) if begin < end else None

    def text(self, roll: CaptionRoll, name: Callable[[str], str]) -> str:
        """What is marked, one line a turn, with the speaker's name where the turn is marked from its start."""
        if self._ends is None:
            return ""
        first, last = min(self._ends), max(self._ends)
        lines = []
        for turn in range(first.turn, min(last.turn, len(roll) - 1) + 1):
            for translated in (False, True):
                here = (turn, translated)
                flow = _flow(roll, turn, translated)
                if flow is None or not first[:2] <= here <= last[:2]:
                    continue
                begin = first.place if first[:2] == here else 0
                end = last.place if last[:2] == here else len(flow.text)
                marked = flow.text[begin:end].strip()
                if marked:
                    speaker = roll.speaker_of(turn)
                    headed = not translated or not roll.block(turn).spoken.text
                    named = speaker is not None and headed and not begin and first.turn != last.turn
                    lines.append(f"{name(speaker)}: {marked}" if named else marked)
        return "\n".join(lines)


def _flow(roll: CaptionRoll, turn: int, translated: bool) -> Flow | None:
    if not 0 <= turn < len(roll):
        return None
    block = roll.block(turn)
    return block.translated if translated else block.spoken
