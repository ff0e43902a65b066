# SPDX-License-Identifier: GPL-3.0-or-later
"""How captions look on the overlay's plate: the user's captions in the colours that the plate asks for.

Only values: no widget. A dark plate takes the dark theme's words, a light one the light theme's,
whatever the window looks like.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor

from app.core.options.overlay import OverlaySettings
from app.core.settings import Settings
from app.ui.caption_looks import caption_style
from app.ui.caption_style import CaptionStyle
from app.ui.theme import Theme, theme_named

PLATE = QColor(OverlaySettings().plate_colour)
RADIUS_PX = 12
SIDE_SHARE, END_SHARE = 0.80, 0.42
"""Room around the words, in sizes of the words."""
LEAST_SIDE_PX, LEAST_END_PX = 14, 10
_DARK_BELOW = 0.42  # of lightness as the eye has it: from here on, white words read better


def plate_colour(options: OverlaySettings) -> QColor:
    """The colour of the plate, opaque; an unusable one is the usual one."""
    colour = QColor(options.plate_colour)
    return QColor(colour.rgb()) if colour.isValid() else QColor(PLATE)


def plate_theme(options: OverlaySettings) -> Theme:
    """The theme whose words can be read on the plate."""
    colour = plate_colour(options)
    light = 0.2126 * colour.redF() ** 2.2 + 0.7152 * colour.greenF() ** 2.2 + 0.0722 * colour.blueF() ** 2.2
    return theme_named("dark" if light ** (1 / 2.2) < _DARK_BELOW + 0.1 else "light")


def overlay_style(settings: Settings, options: OverlaySettings) -> CaptionStyle:
    """The look of one overlay's words."""
    style = caption_style(
        settings.appearance,
        plate_theme(options),
        paper=plate_colour(options).name(),
        size_px=options.caption_size_px,
    )
    return on_plate(style, options)


def on_plate(style: CaptionStyle, options: OverlaySettings) -> CaptionStyle:
    """A look of captions, arranged for the overlay: names as large as the words, no gaps between turns."""
    size = style.size_px
    return replace(
        style,
        name_share=1.0,
        side_margin_px=max(LEAST_SIDE_PX, round(size * SIDE_SHARE)),
        end_margin_px=max(LEAST_END_PX, round(size * END_SHARE)),
        turn_gap=0.0,
        translation_gap_px=0,
        translation_share=1.0 if options.translation == "translation" else style.translation_share,
        longest_line_em=max(25.0, style.longest_line_em),
    )


def box_height_px(style: CaptionStyle, lines: int, translated: bool) -> int:
    """How high the overlay is: so many lines, each with its translation where there is one."""
    line = style.line_px + (style.translation_line_px if translated else 0)
    return lines * line + 2 * style.end_margin_px


def lines_in(style: CaptionStyle, height_px: int, translated: bool, most: int) -> int:
    """The number of lines that fits a height best."""
    line = style.line_px + (style.translation_line_px if translated else 0)
    return max(1, min(most, round((height_px - 2 * style.end_margin_px) / line)))
