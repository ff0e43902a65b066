# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: the strip of captions over other windows, and a second one in another language."""

from __future__ import annotations

from app.core.options.declare import Options, option
from app.core.translating import VIEWS

MOST_LINES = 12
SMALLEST_PERCENT, LARGEST_PERCENT = 40, 700
LONGEST_SILENCE_S = 600


class StripSettings(Options):
    """One strip of captions over other windows. Where it stands is remembered elsewhere."""

    shown: bool = option(False)
    """Whether it was open; it opens again with the program."""
    lines: int = option(0, low=0, high=MOST_LINES)
    """0: as many as `appearance.lines` says."""
    size_percent: int = option(110, low=SMALLEST_PERCENT, high=LARGEST_PERCENT)
    """Of the size that captions have in the window."""
    translation: str = option("both", choices=VIEWS)
    """Which of the words and their translation it shows, whatever the main window does."""
    plate_colour: str = option("#121417", colour=True)
    plate_opacity: int = option(88, low=0, high=100)
    """Percent. 0: only words."""
    text_opacity: int = option(100, low=20, high=100)
    """Percent."""
    click_through: bool = option(False)
    """Whether clicks reach what lies beneath."""
    hide_from_sharing: bool = option(False)
    """Whether it is left out of screen sharing and recordings, where the system can."""
    over_full_screen: bool = option(True)
    """On X: whether it also stands above a window that fills the screen; no window manager moves it then."""
    hide_when_silent_s: int = option(0, low=0, high=LONGEST_SILENCE_S)
    """0: never hidden."""


class OverlaySettings(StripSettings):
    """The strip that the button `Overlay` opens."""

    x_on_wayland: bool = option(False)
    """Whether the whole program runs through XWayland, from its next start on."""


class SecondOverlaySettings(StripSettings):
    """Another one, open as long as the first is; it begins with the translation alone."""

    translation: str = option("translation", choices=VIEWS)
