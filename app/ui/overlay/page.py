# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlay's lines stand: one pane of fixed rows, or two for the words and their translation.

Geometry only: it paints nothing and knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.core.box import BOTH, LEFT, RIGHT, SPOKEN, TRANSLATED
from app.core.options.overlay import OverlaySettings
from app.core.translating import ALONE, ORIGINAL, SIDE
from app.core.translating import BOTH as STACKED
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle

BETWEEN_EM = 0.55
"""Room between the words and the translation beneath them, in sizes of the words: a small name has air there."""
LEAST_EM = 7
"""No column is narrower than so many sizes of its letters, if there is room: else words would be torn apart."""
LEAST_SIDE_PX, WIDEST_SIDE = 14, 0.05
"""At each side of the words, and of the width no more than this share."""
GUTTER_EM = 1.4
"""Room between the two where they stand side by side."""


@dataclass(frozen=True, slots=True)
class Pane:
    """Some rows of equal height, one under the other."""

    parts: tuple[str, ...]
    """What stands in it, as a `CaptionBox` takes it."""
    kind: RowKind
    """How its lines are painted."""
    left: int
    top: int
    width: int
    pitch: int
    """Height of a row."""
    rows: int
    tells_languages: bool
    """Whether the names of languages stand before a translation, too."""
    head_px: int
    """Room above its rows."""

    @property
    def height(self) -> int:
        """Of all rows."""
        return self.rows * self.pitch


def view_of(options: OverlaySettings, translated: bool) -> str:
    """What is shown: where nothing is translated, the words alone."""
    if options.translation in (STACKED, SIDE) and not translated:
        return ORIGINAL
    return options.translation


def arranged(style: CaptionStyle, view: str, lines: int, width: int) -> tuple[Pane, ...]:
    """The panes of an overlay of this width."""
    side = side_px(style, width)
    room = max(1, width - 2 * side)
    if view == SIDE:
        return _beside(style, lines, width, room)
    text = min(room, style.longest_line_px)
    left, top = side + (room - text) // 2, style.end_margin_px
    # Alone, a translation has the words themselves beside it where none will come.
    parts = BOTH if view in ALONE else (SPOKEN,)
    first = Pane(parts, RowKind.SPOKEN, left, top, text, style.line_px, lines, True, top)
    if view != STACKED:
        return (first,)
    between = round(style.size_px * BETWEEN_EM)
    top += first.height + between
    pitch = style.translation_line_px
    return first, Pane((TRANSLATED,), RowKind.TRANSLATION, left, top, text, pitch, lines, False, between)


def side_px(style: CaptionStyle, width: int) -> int:
    """Room beside the words; large ones in a narrow box need what there is."""
    return min(style.side_margin_px, max(LEAST_SIDE_PX, round(width * WIDEST_SIDE)))


def least_px(style: CaptionStyle, view: str) -> int:
    """The width that words so large need at least."""
    return round(style.size_px * LEAST_EM) * (2 if view == SIDE else 1)


def within(style: CaptionStyle, view: str, room_px: int) -> CaptionStyle:
    """The same style with as many lines as a screen so high has room for, and no letters larger than that."""
    lines = style.lines
    while lines > 1 and box_height_px(style, view, lines) > room_px:
        lines -= 1
    needed, ends = box_height_px(style, view, 1), 2 * style.end_margin_px
    if needed > room_px:
        style = style.at_size(int(style.size_px * max(1, room_px - ends) / (needed - ends)))
    return replace(style, lines=lines)


def _beside(style: CaptionStyle, lines: int, width: int, room: int) -> tuple[Pane, ...]:
    gutter = round(style.size_px * GUTTER_EM)
    text = max(1, min((room - gutter) // 2, style.longest_line_px))
    left, top = (width - 2 * text - gutter) // 2, style.end_margin_px
    return (
        Pane(LEFT, RowKind.SPOKEN, left, top, text, style.line_px, lines, False, top),
        Pane(RIGHT, RowKind.SPOKEN, left + text + gutter, top, text, style.line_px, lines, False, top),
    )


def box_height_px(style: CaptionStyle, view: str, lines: int) -> int:
    """How high an overlay with so many lines is."""
    last = arranged(style, view, lines, 10_000)[-1]
    return last.top + last.height + style.end_margin_px


def lines_in(style: CaptionStyle, view: str, height_px: int, most: int) -> int:
    """The number of lines whose overlay comes nearest to a height."""
    one, two = box_height_px(style, view, 1), box_height_px(style, view, 2)
    return max(1, min(most, 1 + round((height_px - one) / (two - one))))
