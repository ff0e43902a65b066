# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines stand where in the window: rows for the part of the roll that can be seen.

Geometry only: it paints nothing and knows no widget. Either the newest line stands at the bottom
(`following`), or one line is held in place by an anchor while others come and go beneath it.
Works from the anchor outwards, so its cost is what fits the window, never the transcript.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from app.core.captions import CaptionBlock, CaptionLine, CaptionRoll
from app.core.pairs import THEIRS
from app.core.translating import ALONE
from app.ui.captions.columns import Columns
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import baseline_in

_MOST_HELD_OPEN = 3  # lines


class RowKind(Enum):
    """What a row shows."""

    SPOKEN = "spoken"
    TRANSLATION = "translation"
    PARALLEL = "parallel"
    """A translation that stands where words do: beside them, or instead of them."""
    NAME = "name"
    """`speaker` is "" where a wrong label was taken off."""
    LANGUAGE = "language"
    GAP = "gap"


class Row(NamedTuple):
    """One line, or one name, at its height in the window."""

    y: int
    height: int
    kind: RowKind
    turn: int
    line: CaptionLine | None = None
    speaker: str | None = None
    language: str | None = None
    right: bool = False
    """It stands in the second column."""


_WORDS = (RowKind.SPOKEN, RowKind.PARALLEL)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A line that is held in place: the one with this character of this turn, its top at `y`."""

    turn: int
    place: int
    y: int


class CaptionPage:
    """The rows of the visible part of a roll, and how reading back moves them."""

    def __init__(self, roll: CaptionRoll, style: CaptionStyle) -> None:
        self.roll = roll
        self.style = style
        self.columns = Columns.of(style, 800, False)
        self.height = 600
        self.rows: list[Row] = []
        self.anchor: Anchor | None = None
        # Pixels left empty at the bottom when provisional words are taken back, so that text never falls.
        self._held_open = 0
        self.risen = 0
        """Pixels by which the last layout moved the lines up."""
        self.held: Row | None = None
        """The name of who says the uppermost line, where it would be out of sight: it stays at the upper edge."""

    @property
    def following(self) -> bool:
        """Whether the newest line is held at the bottom."""
        return self.anchor is None

    @property
    def page_px(self) -> int:
        """How far one page reaches: the window but for a line, so that the eye finds its place."""
        return max(self.style.line_px, self.height - self.style.end_margin_px - 2 * self.style.line_px)

    def lay_out(self) -> None:
        """Compute the rows anew."""
        if self.anchor is not None and not len(self.roll):
            self.anchor = None
        self.risen = 0
        self.rows = self._from_anchor(self.anchor) if self.anchor else self._from_newest()
        self.held = self._held_name()

    def follow(self) -> None:
        """Go to the newest line and stay there."""
        self.anchor = None
        self.forget_what_was_seen()
        self.lay_out()

    def forget_what_was_seen(self) -> None:
        """Sizes or the whole text have changed: where lines stood means nothing now."""
        self._held_open = 0
        self.rows = []

    def move_by(self, pixels: int) -> None:
        """Read back (positive) or forth (negative)."""
        anchor = self.anchor or self._anchor_here()
        if anchor is None:
            return
        self.anchor = Anchor(anchor.turn, anchor.place, anchor.y + pixels)
        self.lay_out()
        if self.anchor is not None:
            self.anchor = self._anchor_here() or self.anchor

    def go_to(self, place: int) -> None:
        """Show the character at `place` (as `CaptionRoll.size` counts) at the top."""
        if not len(self.roll):
            return
        turn = self.roll.turn_at(place)
        within = place - self.roll.start_of(turn)
        self.anchor = Anchor(turn, within, self.style.end_margin_px)
        self.lay_out()

    def first_place(self) -> int:
        """The place of the topmost character in view, for a scroll bar."""
        anchor = self._anchor_here()
        if anchor is None:
            return 0
        return self.roll.start_of(anchor.turn) + anchor.place

    def line_near(self, y: int, x: float = 0.0) -> Row | None:
        """The line of words nearest to this place."""
        right = self.columns.is_second(x)
        lines = [row for row in self.rows if row.line is not None and row.right == right]
        lines = lines or [row for row in self.rows if row.line is not None]
        return min(lines, key=lambda row: max(row.y - y, y - row.y - row.height), default=None)

    def lines_of(self, number: int) -> int:
        """How many lines a turn takes; what stands side by side is one line."""
        block = self.roll.block(number)
        if not self._is_parallel(block):
            return block.line_count
        return max(len(block.spoken.lines), len(block.translated.lines) if block.translated else 0)

    def last_place(self) -> int:
        """The place of the lowest spoken line in view."""
        for row in reversed(self.rows):
            if row.line and row.kind in _WORDS and row.y + row.height <= self.height:
                return self.roll.start_of(row.turn) + row.line.start + len(row.line.text)
        return self.first_place()

    # -- inside -------------------------------------------------------------------------------

    def _held_name(self) -> Row | None:
        top = next((row for row in self.rows if row.line is not None and row.y >= 0), None)
        if top is None or self.columns.tells_above or top.kind is RowKind.GAP:
            return None
        if top.kind is RowKind.SPOKEN and top.speaker is None:
            return None
        speaker = self.roll.speaker_of(top.turn)
        if speaker is None or any(
            r.kind is RowKind.NAME and r.turn == top.turn and r.y >= 0 for r in self.rows
        ):
            return None
        style, y = self.style, top.y
        if top.kind is RowKind.TRANSLATION:  # smaller than words: on the line that it stands on
            y += baseline_in(style.translation_font, top.height) - baseline_in(
                style.caption_font, style.line_px
            )
        return Row(y, style.line_px, RowKind.NAME, top.turn, None, speaker)

    def _from_newest(self) -> list[Row]:
        last = self._last_shown()
        bottom = self.height - self.style.end_margin_px
        rows = self._rows_up_from(last, bottom - self._held_open)
        if not _words_seen(rows):
            bottom += self._too_much_room(self._rows_up_from(last, bottom), bottom)
            rows = self._rows_up_from(last, bottom - self._held_open)
        risen = self._risen(rows)
        most = min(_MOST_HELD_OPEN * self.style.line_px, bottom - 2 * self.style.line_px)
        held = max(0, min(most, self._held_open - risen))
        if held != self._held_open:
            risen += held - self._held_open
            self._held_open = held
            rows = self._rows_up_from(last, bottom - held)
        self.risen = max(0, risen)
        if rows:
            self.roll.close_above(rows[0].turn)
        return rows

    def _too_much_room(self, rows: list[Row], bottom: int) -> int:
        """How much of the room kept for a translation must go, for the newest words to be seen at all.

        Large letters in a small window: no more of it than is empty, and none where all of it has room.
        """
        words = _newest_words(rows)
        if words is None or words.y >= 0:
            return 0
        return min(-words.y, bottom - max(row.y + row.height for row in rows))

    def _risen(self, rows: list[Row]) -> int:
        """How far the oldest line seen before has come up (negative: gone down)."""
        before = {(row.turn, row.kind, row.line.start if row.line else 0): row.y for row in self.rows}
        for row in rows:
            y = before.get((row.turn, row.kind, row.line.start if row.line else 0))
            if y is not None:
                return y - row.y
        return 0

    def _from_anchor(self, anchor: Anchor) -> list[Row]:
        turn = min(anchor.turn, len(self.roll) - 1)
        top = anchor.y - self._offset_of(turn, anchor.place)
        last = self._last_shown()
        bottom = self.height - self.style.end_margin_px
        rows: list[Row] = []
        below = top
        for number in range(turn, len(self.roll)):
            height = self._height_of(number)
            if height:
                rows += self._rows_of(number, below)
                if number == last and below + height <= bottom:
                    self.anchor = None
                    self.forget_what_was_seen()
                    return self._from_newest()
                below += height + self.style.turn_gap_px
            if below > self.height:
                break
        above = self._rows_up_from(turn - 1, top - self.style.turn_gap_px)
        rows = above + rows
        if rows and rows[0].turn <= self._first_shown() and rows[0].y > self.style.end_margin_px:
            shift = rows[0].y - self.style.end_margin_px
            self.anchor = Anchor(turn, anchor.place, anchor.y - shift)
            return self._from_anchor(self.anchor)
        return rows

    def _rows_up_from(self, number: int, bottom: int) -> list[Row]:
        blocks: list[list[Row]] = []
        while number >= 0 and bottom > 0:
            height = self._height_of(number)
            if height:
                blocks.append(self._rows_of(number, bottom - height))
                bottom -= height + self.style.turn_gap_px
            number -= 1
        return [row for block in reversed(blocks) for row in block]

    def _last_shown(self) -> int:
        number = len(self.roll) - 1
        while number >= 0 and self.roll.block(number).is_empty:
            number -= 1
        return number

    def _first_shown(self) -> int:
        number = 0
        while number < len(self.roll) - 1 and self.roll.block(number).is_empty:
            number += 1
        return number

    def _name_px(self, number: int) -> int:
        """Height of what is told above the words of this turn."""
        roll, columns = self.roll, self.columns
        told = columns.names_above and (roll.names_a_speaker(number) or roll.leaves_unnamed(number))
        told = told or (columns.tells_above and roll.language_at(number) is not None)
        return self.style.name_line_px if told else 0

    def _height_of(self, number: int) -> int:
        block = self.roll.block(number)
        if block.is_empty:
            return 0
        return self._name_px(number) + self._words_px(block)

    def _words_px(self, block: CaptionBlock) -> int:
        if self._is_parallel(block):
            height = len(block.spoken.lines) * self.style.line_px
            beside = len(block.translated.lines) if block.translated else 0
            return max(height, beside * self.style.line_px)
        if block.is_plain:
            return len(block.spoken.lines) * self.style.line_px
        return self._stacked(block.rows)[1]

    def _stacked(self, rows: list[bool]) -> tuple[list[int], int]:
        """Where rows of words and of translation stand beneath each other, and the height of all."""
        style, y, above = self.style, 0, None
        places = []
        for row in rows:
            if above is not None and row is not above:
                y += style.translation_gap_px if row is THEIRS else style.pair_gap_px
            places.append(y)
            y += style.translation_line_px if row is THEIRS else style.line_px
            above = row
        return places, y

    def _rows_of(self, number: int, y: int) -> list[Row]:
        style, block = self.style, self.roll.block(number)
        rows = self._head_rows(number, y)
        y += self._name_px(number)
        right, speaker = self._is_right(number), self.roll.speaker_of(number)
        if not (block.is_plain or self._is_parallel(block)):
            return rows + self._stacked_rows(number, y)
        for place, line in enumerate(block.spoken.lines):
            top = y + place * style.line_px
            rows.append(Row(top, style.line_px, RowKind.SPOKEN, number, line, speaker, right=right))
        right = self.columns.second is not None and not right
        for place, line in enumerate(block.translated.lines if block.translated else ()):
            top = y + place * style.line_px
            rows.append(Row(top, style.line_px, RowKind.PARALLEL, number, line, speaker, right=right))
        return rows

    def _stacked_rows(self, number: int, y: int) -> list[Row]:
        style, block, speaker = self.style, self.roll.block(number), self.roll.speaker_of(number)
        words, theirs = iter(block.spoken.lines), iter(block.translated.lines if block.translated else ())
        kind = RowKind.GAP if block.gap else RowKind.TRANSLATION
        rows = []
        for row, place in zip(block.rows, self._stacked(block.rows)[0], strict=True):
            line = next(theirs if row is THEIRS else words, None)
            if line is not None and row is THEIRS:
                rows.append(Row(y + place, style.translation_line_px, kind, number, line))
            elif line is not None:
                rows.append(Row(y + place, style.line_px, RowKind.SPOKEN, number, line, speaker))
        return rows

    def _head_rows(self, number: int, y: int) -> list[Row]:
        """Name and language of a turn, where either changes."""
        roll, style, columns = self.roll, self.style, self.columns
        height = style.name_line_px if columns.names_above else style.line_px
        rows = []
        if roll.names_a_speaker(number):
            rows.append(Row(y, height, RowKind.NAME, number, None, roll.speaker_of(number)))
        elif roll.leaves_unnamed(number):
            rows.append(Row(y, height, RowKind.NAME, number, None, ""))
        language = roll.language_at(number)
        if language is not None:
            if columns.tells_above:
                height = style.name_line_px
            elif rows:  # beneath the name
                y, height = y + style.name_drop_px, style.name_line_px
            name = rows[0].speaker if rows else None
            rows.append(Row(y, height, RowKind.LANGUAGE, number, None, name, language))
        return rows

    def _is_parallel(self, block: CaptionBlock) -> bool:
        """Whether the translation stands where words do."""
        return not block.gap and (self.columns.second is not None or self.roll.view in ALONE)

    def _is_right(self, number: int) -> bool:
        """Whether the words of this turn stand in the second column."""
        translating = self.roll.transcript.translating_at(number)
        if self.columns.second is None or translating is None:
            return False
        return translating.is_right(self.roll.transcript.turns[number].language)

    def _offset_of(self, number: int, place: int) -> int:
        """Pixels from the top of a turn to its line with this character."""
        kind = RowKind.SPOKEN if self.roll.block(number).spoken.lines else RowKind.PARALLEL
        lines = [row for row in self._rows_of(number, 0) if row.kind is kind and row.line is not None]
        above = [row.y for row in lines if row.line is not None and row.line.start <= place]
        return above[-1] if above else self._name_px(number)

    def _anchor_here(self) -> Anchor | None:
        """The topmost spoken line in view (or gap), held where it is."""
        for row in self.rows:
            is_first = row.kind is RowKind.PARALLEL and not self.roll.block(row.turn).spoken.lines
            if row.y + row.height > 0 and (row.kind in (RowKind.SPOKEN, RowKind.GAP) or is_first):
                return Anchor(row.turn, row.line.start if row.line else 0, row.y)
        if not self.rows:
            return None
        row = self.rows[-1]
        top = row.y - (self._height_of(row.turn) - row.height)
        return Anchor(row.turn, 0, top + self._offset_of(row.turn, 0))


def _newest_words(rows: list[Row]) -> Row | None:
    """The last line of what was said; None where none is among these."""
    return next((row for row in reversed(rows) if row.kind is RowKind.SPOKEN), None)


def _words_seen(rows: list[Row]) -> bool:
    words = _newest_words(rows)
    return words is not None and words.y >= 0
