# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be shown at all, in a sentence instead of Qt's page and an abort. No Qt.

Most of it is found out by Qt itself: before it ends the process it says why, and `app.ui.hooks`
hears that first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

WITHOUT = "`surtitle transcribe` works without one."


def no_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """None if there may be a screen; else one sentence that says what is missing, and what to do."""
    if platform in ("win32", "darwin"):
        return None
    if any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return None
    return f"There is no display to open a window on; {WITHOUT}"


def why_no_window(messages: Sequence[str], environ: Mapping[str, str] = os.environ) -> str:
    """One sentence out of what Qt said before it gave up."""
    said = " ".join(messages)
    if "could not connect to display" in said or "Failed to create wl_display" in said:
        screen = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") or ""
        return f"The display {screen} cannot be opened; {WITHOUT}".replace("  ", " ")
    if "libxcb-cursor" in said or "xcb-cursor0" in said:
        return "A window needs the system package libxcb-cursor0; `make setup` installs it."
    return f"No window can be opened on this display; {WITHOUT}"


def display_gone(kept: bool, saved: bool) -> str:
    """One sentence for the terminal, when the screen went while a window was open."""
    if not saved:
        return "The display is gone, and the last words could not be saved; the log says why."
    if kept:
        return "The display is gone. What was said is kept: start Surtitle again to read it."
    return "The display is gone, so Surtitle has ended."
