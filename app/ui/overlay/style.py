# SPDX-License-Identifier: GPL-3.0-or-later
"""How captions look on the overlay's plate: the user's captions in the colours that the plate asks for.

Only values: no widget. A dark plate takes the dark theme's words, a light one the light theme's,
whatever the window looks like.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor

from app.core.colours import is_dark, mixed
from app.core.options.appearance import LARGEST_CAPTION_PX, SMALLEST_CAPTION_PX
from app.core.options.overlay import OverlaySettings, StripSettings
from app.core.settings import Settings
from app.ui.captions.looks import caption_style
from app.ui.captions.style import CaptionStyle
from app.ui.overlay.page import LEAST_SIDE_PX
from app.ui.parts.theme import Theme, theme_named

RADIUS_PX = 12
SIDE_EM, END_EM = 0.80, 0.52
"""Room around the words, in sizes of the words."""
OUTLINES = ((0.78, 0.0), (0.5, 0.04), (0.2, 0.055), (0.0, 0.07))
"""The least outline of words, by how much the plate hides of whatever lies beneath."""
MOST_GLARE = 0.25
"""More of what shines through no colour of words makes up for; there the outline does."""
LEAST_END_PX = 10


USUAL = OverlaySettings()


def plate(options: StripSettings, theme: Theme) -> QColor:
    """The plate's colour and how much it covers; in high contrast all that nobody chose otherwise is stark."""
    stark = theme.name.startswith("contrast-")
    chosen = options.plate_colour or USUAL.plate_colour
    usual = chosen.lower() == USUAL.plate_colour.lower()
    colour = QColor(plate_theme(options, theme).paper if stark and usual else chosen)
    opaque = stark and options.plate_opacity == USUAL.plate_opacity
    colour.setAlphaF(1.0 if opaque else options.plate_opacity / 100)
    return colour


def plate_theme(options: StripSettings, theme: Theme) -> Theme:
    """The theme for what stands on the plate: the one of the window if it suits, else the other one."""
    dark = is_dark(options.plate_colour or USUAL.plate_colour)
    contrast = "contrast-" if theme.name.startswith("contrast-") else ""
    return theme if theme.dark == dark else theme_named(contrast + ("dark" if dark else "light"))


def overlay_style(settings: Settings, options: StripSettings, theme: Theme) -> CaptionStyle:
    """The look of one overlay's words: names as large as the words, room around them as they need it.

    On a plate that hides little of what lies beneath, letters get an outline, or grow the one they have.
    """
    size = round(settings.appearance.caption_size_px * options.size_percent / 100)
    size = max(SMALLEST_CAPTION_PX, min(LARGEST_CAPTION_PX, size))
    colour = plate(options, theme)
    style = caption_style(
        settings.appearance,
        plate_theme(options, theme),
        paper=ground(colour).name(),
        size_px=size,
        name_share=1.0,
        side_margin_px=max(LEAST_SIDE_PX, round(size * SIDE_EM)),
        end_margin_px=max(LEAST_END_PX, round(size * END_EM)),
    )
    outline = max(style.outline, outline_on(colour.alphaF()))
    return replace(style, lines=options.lines or style.lines, outline=outline)


def ground(plate: QColor) -> QColor:
    """What words are to stand out from: the plate, and something of what may shine through it."""
    through = min(MOST_GLARE, (1 - plate.alphaF()) / 2)
    return QColor(mixed(plate.name(), "#FFFFFF" if is_dark(plate.name()) else "#000000", through))


def outline_on(opacity: float) -> float:
    """The least outline of words on a plate so opaque; in steps, as each is another set of letters."""
    return next(outline for least, outline in OUTLINES if opacity >= least)
