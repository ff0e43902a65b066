# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: how captions and the window look."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.options.declare import option

SMALLEST_CAPTION_PX, LARGEST_CAPTION_PX = 14, 200


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How captions and the window look."""

    theme: str = option("system", choices=("system", "light", "dark"))
    caption_size_px: int = option(29, low=SMALLEST_CAPTION_PX, high=LARGEST_CAPTION_PX)
    translation: str = option("both", choices=("both", "original", "translation"))
