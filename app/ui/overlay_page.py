# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines stand where in the overlay: the newest at the bottom of a fixed box, names in the line.

Geometry only: it paints nothing and knows no widget. A line that has been shown moves by whole
lines, upwards, and in no other way.
"""

from __future__ import annotations

from typing import NamedTuple

from app.core.captions import CaptionBlock, CaptionLine, CaptionRoll
from app.ui.caption_page import RowKind
from app.ui.caption_style import CaptionStyle


class StripRow(NamedTuple):
    """One line at its height in the overlay; `speaker` where a name stands before the words."""

    y: int
    height: int
    kind: RowKind
    turn: int
    line: CaptionLine
    speaker: str | None = None

    @property
    def key(self) -> tuple[int, RowKind, int]:
        """What it shows, wherever it stands."""
        return self.turn, self.kind, self.line.start


class StripPage:
    """The rows of the newest lines."""

    def __init__(self, roll: CaptionRoll, style: CaptionStyle) -> None:
        self.roll = roll
        self.style = style
        self.shows = "both"
        """`both`, `original` or `translation`."""
        self.height = 100
        self.rows: list[StripRow] = []
        self.risen = 0
        """Pixels by which the last layout moved the lines up."""
        self._held_open = 0  # left empty at the bottom when words are taken back: text never falls

    @property
    def top(self) -> int:
        """Where the box for words begins."""
        return self.style.end_margin_px

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.height - self.style.end_margin_px

    def forget_what_was_seen(self) -> None:
        """Sizes or the whole text have changed: where lines stood means nothing now."""
        self._held_open = 0
        self.rows = []

    def lay_out(self) -> None:
        """Compute the rows anew."""
        before = {row.key: row.y for row in self.rows}
        rows = self._rows_up_from(self.bottom - self._held_open)
        risen = next((before[row.key] - row.y for row in rows if row.key in before), 0)
        most = max(0, self.bottom - self.top - self.style.line_px)
        held = max(0, min(most, self._held_open - risen))
        if held != self._held_open:
            risen += held - self._held_open
            self._held_open = held
            rows = self._rows_up_from(self.bottom - held)
        self.risen = max(0, risen)
        self.rows = rows

    def is_whole(self, row: StripRow) -> bool:
        """Whether nothing of it is cut by the upper edge of the box."""
        return row.y >= self.top - 2

    def _rows_up_from(self, bottom: int) -> list[StripRow]:
        # Two lines more than can be seen: those that are on their way out.
        end = self.top - 2 * self.style.line_px
        blocks: list[list[StripRow]] = []
        number = len(self.roll) - 1
        while number >= 0 and bottom > end:
            rows = self._rows_of(number)
            if rows:
                height = sum(row.height for row in rows)
                y, placed = bottom - height, []
                for row in rows:
                    placed.append(row._replace(y=y))
                    y += row.height
                blocks.append(placed)
                bottom -= height
            number -= 1
        return [row for block in reversed(blocks) for row in block]

    def _rows_of(self, number: int) -> list[StripRow]:
        block = self.roll.block(number)
        lines = self._lines_of(block)
        if not lines:
            return []
        named = self.roll.names_a_speaker(number)
        speaker = self.roll.speaker_of(number) if named else None
        rows = []
        for kind, line in lines:
            height = self.style.line_px if kind is RowKind.SPOKEN else self.style.translation_line_px
            rows.append(StripRow(0, height, kind, number, line, speaker))
            speaker = None
        return rows

    def _lines_of(self, block: CaptionBlock) -> list[tuple[RowKind, CaptionLine]]:
        spoken = [(RowKind.SPOKEN, line) for line in block.spoken.lines]
        kind = RowKind.GAP if block.gap else RowKind.TRANSLATION
        translated = [(kind, line) for line in block.translated.lines] if block.translated else []
        if self.shows == "original" and not block.gap:
            return spoken
        if self.shows == "translation" and translated:
            return translated
        return spoken + translated
