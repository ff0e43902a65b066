# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: how captions move."""

from __future__ import annotations

from app.core.options.declare import Options, option


class ReadingSettings(Options):
    """How captions move."""

    pace: str = option("middle", choices=("fast", "middle", "calm"))
    """The earliest words, or fewer changes; final words are never held back."""
    motion: str = option("system", choices=("system", "smooth", "still"))
    """Whether lines glide to their places: as the system asks, always, or never."""
