# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: how captions and the window look.

What belongs to the letters is given in hundredths of their size, so that it grows with them.
An empty colour or family is the theme's own.
"""

from __future__ import annotations

from app.core.options.declare import Options, option
from app.core.translating import VIEWS

SMALLEST_CAPTION_PX, LARGEST_CAPTION_PX = 14, 200
USUAL_CAPTION_PX = 32
"""24 points: what is read at arm's length, and further."""
MOST_SPEAKER_COLOURS = 16
LONGEST_NAME = 60
"""Of a preset, in characters."""


class CaptionLook(Options):
    """How captions look: what a preset holds."""

    family: str = option("", longest=200)
    caption_size_px: int = option(USUAL_CAPTION_PX, low=SMALLEST_CAPTION_PX, high=LARGEST_CAPTION_PX)
    weight: int = option(430, low=100, high=900)

    text_colour: str = option("", colour=True)
    background_colour: str = option("", colour=True)
    provisional_colour: str = option("", colour=True)
    speaker_colours: tuple[str, ...] = option((), longest=MOST_SPEAKER_COLOURS, colour=True)
    """In the order in which speakers are first heard; an empty one is the theme's."""
    coloured: str = option("names", choices=("names", "words"))
    """What wears a speaker's colour: the name, or what is said as well."""
    provisional: str = option("brightness", choices=("brightness", "underline"))
    """How words that may still change are told from those that are final."""

    outline_percent: int = option(0, low=0, high=15)
    outline_colour: str = option("", colour=True)
    """Of outline and shadow. Empty: black around light letters, white around dark ones."""
    shadow_percent: int = option(0, low=0, high=20)

    letter_spacing_percent: int = option(0, low=-5, high=40)
    word_spacing_percent: int = option(0, low=0, high=100)
    line_height_percent: int = option(138, low=100, high=250)
    paragraph_gap_percent: int = option(62, low=0, high=300)
    """Between turns."""
    lines: int = option(2, low=1, high=12)
    """How many the overlay shows at a time."""
    case: str = option("spoken", choices=("spoken", "upper"))


class Preset(Options):
    """A look with a name."""

    name: str = option("", longest=LONGEST_NAME)
    look: CaptionLook = CaptionLook()


class AppearanceSettings(CaptionLook):
    """How captions and the window look."""

    theme: str = option("system", choices=("system", "light", "dark", "contrast-light", "contrast-dark"))
    translation: str = option("both", choices=VIEWS)
    own_presets: tuple[Preset, ...] = option((), longest=200, repaired=True)
