# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: words that somebody waits for, and how they are told when one of them is said."""

from __future__ import annotations

from app.core.options.declare import Options, option

SOUNDS = ("alert", "low", "knock")
"""Two soft notes, two low ones for whoever hears high ones badly, two knocks: `resources/sounds`."""


class AlertSettings(Options):
    """Words that somebody waits for, and how they are told when one of them is said."""

    words: tuple[str, ...] = option((), longest=500)
    """Names, words and phrases; without any there are no alerts."""
    ignore_accents: bool = option(True)
    endings: bool = option(True)
    sounds: bool = option(True)
    """A name may also be spelt as it sounds."""
    mark: bool = option(True)
    """In the captions."""
    flash: bool = option(True)
    """The edge of the window and of the overlay."""
    sound: bool = option(False)
    """Off: others in the room may hear it, and so may the microphone."""
    which_sound: str = option("alert", choices=SOUNDS)
    volume: int = option(50, low=10, high=100)
    """Percent; 50: as it was made, which is soft."""
    notification: bool = option(True)
    show_words: bool = option(True)
    """Whether the notification shows what was said: it may stand on a screen that others see."""
