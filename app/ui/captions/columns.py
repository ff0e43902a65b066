# SPDX-License-Identifier: GPL-3.0-or-later
"""Where text and names stand across a page: its vertical edges, from its width and its style. Numbers only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.ui.captions.style import CaptionStyle

_NARROWEST_COLUMN_EM = 10  # of two side by side
_LEAST_FOR_NAMES_PX = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """The vertical edges of a page: where text and names stand."""

    left: int
    width: int
    name_left: int
    name_right: int
    names_above: bool
    """Narrow windows: a name stands above its words instead of beside them."""
    second: Columns | None = None
    """Words and their translation side by side: where the right ones stand."""
    mirrored: bool = False
    """The window begins at the right: names stand there, and the second column at the left."""

    @classmethod
    def of(
        cls, style: CaptionStyle, width: int, names: bool, side: bool = False, mirrored: bool = False
    ) -> Columns:
        """The columns of a page `width` wide; with `names`, room for them is kept beside the text.

        `side`: two columns of text, unless they would be too narrow to be read. `mirrored`: for a
        window whose lines begin at the right.
        """
        columns = cls._from_left(style, width, names, side)
        return columns._in_mirror(width) if mirrored else columns

    def _in_mirror(self, width: int) -> Columns:
        return Columns(
            width - self.left - self.width,
            self.width,
            width - self.name_right,
            width - self.name_left,
            self.names_above,
            None if self.second is None else self.second._in_mirror(width),
            True,
        )

    @classmethod
    def _from_left(cls, style: CaptionStyle, width: int, names: bool, side: bool) -> Columns:
        margin = style.side_margin_px
        narrow = width < style.narrow_below_px
        if narrow:
            margin = min(margin, max(12, width // 24))
        indent = style.name_column_px + style.name_gap_px
        if side and (pair := _pair(style, width - 2 * margin - (0 if narrow or not names else indent))):
            return cls._side_by_side(style, width, margin, 0 if narrow or not names else indent, narrow, pair)
        # Where the longest line leaves room beside it, names have theirs from the beginning.
        spare = width - 2 * margin - style.longest_line_px >= indent
        indent = 0 if narrow or not (names or spare) else indent
        room = max(1, width - 2 * margin - indent)
        text = min(room, style.longest_line_px)
        left = max(margin + indent, (width - text) // 2)
        left = max(margin, min(left, width - margin - text))
        name_right = left - style.name_gap_px
        return cls(left, text, margin, max(margin, name_right), narrow)

    @classmethod
    def _side_by_side(
        cls, style: CaptionStyle, width: int, margin: int, indent: int, narrow: bool, pair: tuple[int, int]
    ) -> Columns:
        text, between = pair
        spare = width - 2 * margin - indent - 2 * text - between
        left = margin + indent + spare // 2
        names = (margin, max(margin, left - style.name_gap_px))
        return cls(left, text, *names, narrow, cls(left + text + between, text, *names, narrow))

    @property
    def across(self) -> Columns:
        """From the left edge of all text to its right edge."""
        second = self.second
        if second is None:
            return self
        left = min(self.left, second.left)
        return replace(self, left=left, width=max(self.left, second.left) + self.width - left)

    def is_second(self, x: float) -> bool:
        """Whether this place lies in the second column."""
        second = self.second
        if second is None:
            return False
        return x < second.left + second.width if self.mirrored else x >= second.left

    @property
    def tells_above(self) -> bool:
        """Whether what is told at the head of a turn stands above its words, for want of room beside them."""
        return self.names_above or self.name_right - self.name_left < _LEAST_FOR_NAMES_PX


def _pair(style: CaptionStyle, room: int) -> tuple[int, int] | None:
    """The width of two columns and of what is free between them; None where they would be too narrow."""
    between = style.size_px
    text = min((room - between) // 2, style.longest_line_px)
    return (text, between) if text >= _NARROWEST_COLUMN_EM * style.size_px else None
