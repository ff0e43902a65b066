# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: the language of the window, and what a screen reader is told."""

from __future__ import annotations

from app.core.options.declare import Options, option

WINDOW_LANGUAGES = ("en", "de", "es", "fr", "sl", "ja", "ar")
"""Languages that everything in the window is written in."""


class AccessSettings(Options):
    """The language of the window, and what a screen reader is told."""

    language: str = option("", choices=("", *WINDOW_LANGUAGES))
    """Empty: as the system."""
    announcements: str = option("each", choices=("off", "each", "paced", "asked"))
    """Whether finished sentences are read out: each one, together every few seconds, or when asked for."""
    announce_every_s: int = option(10, low=2, high=60)
    """How often, when several sentences are read out together."""
