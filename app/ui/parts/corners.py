# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a small window of our own may have round corners: only where something mixes windows. Draws nothing."""

from __future__ import annotations

from app.ui.overlay.compositor import Compositor


def may_be_round() -> bool:
    """Whether what lies beneath can be seen through a window's corners; elsewhere they would be black."""
    screen = Compositor()
    screen.watch(True)
    screen.watch(False)
    return screen.is_there
