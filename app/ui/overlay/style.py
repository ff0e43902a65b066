# SPDX-License-Identifier: GPL-3.0-or-later
"""How captions look on the overlay's plate: the user's captions in the colours that the plate asks for.

Only values: no widget. A dark plate takes the dark theme's words, a light one the light theme's,
whatever the window looks like.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor

from app.core.colours import is_dark
from app.core.options.appearance import LARGEST_CAPTION_PX, SMALLEST_CAPTION_PX
from app.core.options.overlay import OverlaySettings, StripSettings
from app.core.settings import Settings
from app.ui.captions.looks import caption_style
from app.ui.captions.style import CaptionStyle
from app.ui.parts.theme import Theme, theme_named

RADIUS_PX = 12
SIDE_EM, END_EM = 0.80, 0.42
"""Room around the words, in sizes of the words."""
LEAST_SIDE_PX, LEAST_END_PX = 14, 10


def plate_colour(options: StripSettings) -> QColor:
    """The colour of the plate, opaque."""
    return QColor(options.plate_colour or OverlaySettings().plate_colour)


def plate_theme(options: StripSettings, theme: Theme) -> Theme:
    """The theme for what stands on the plate: the one of the window if it suits, else the other one."""
    dark = is_dark(plate_colour(options).name())
    contrast = "contrast-" if theme.name.startswith("contrast-") else ""
    return theme if theme.dark == dark else theme_named(contrast + ("dark" if dark else "light"))


def overlay_style(settings: Settings, options: StripSettings, theme: Theme) -> CaptionStyle:
    """The look of one overlay's words: names as large as the words, room around them as they need it."""
    size = round(settings.appearance.caption_size_px * options.size_percent / 100)
    size = max(SMALLEST_CAPTION_PX, min(LARGEST_CAPTION_PX, size))
    style = caption_style(
        settings.appearance,
        plate_theme(options, theme),
        paper=plate_colour(options).name(),
        size_px=size,
        name_share=1.0,
        side_margin_px=max(LEAST_SIDE_PX, round(size * SIDE_EM)),
        end_margin_px=max(LEAST_END_PX, round(size * END_EM)),
    )
    return replace(style, lines=options.lines or style.lines)
