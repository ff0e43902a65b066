# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: the strip of captions over other windows, and a second one in another language."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.options.appearance import LARGEST_CAPTION_PX, SMALLEST_CAPTION_PX
from app.core.options.declare import option

MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class OverlaySettings:
    """One strip of captions over other windows. Where it stands is remembered elsewhere."""

    shown: bool = option(False)
    """Whether it was open; it opens again with the program."""
    lines: int = option(2, low=1, high=MOST_LINES)
    caption_size_px: int = option(32, low=SMALLEST_CAPTION_PX, high=LARGEST_CAPTION_PX)
    translation: str = option("both", choices=("both", "original", "translation"))
    """Which of the words and their translation it shows, whatever the main window does."""
    plate_colour: str = option("#121417", longest=9)
    plate_opacity: int = option(88, low=0, high=100)
    """Percent. 0: only words."""
    text_opacity: int = option(100, low=20, high=100)
    """Percent."""
    click_through: bool = option(False)
    """Whether clicks reach what lies beneath."""
    hide_from_sharing: bool = option(False)
    """Whether it is left out of screen sharing and recordings, where the system can."""
    hide_when_silent_s: int = option(0, low=0, high=600)
    """0: never hidden."""


@dataclass(frozen=True, slots=True)
class SecondOverlaySettings(OverlaySettings):
    """The second strip: the same options; it begins with the translation."""

    translation: str = option("translation", choices=("both", "original", "translation"))
