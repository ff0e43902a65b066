# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: the tray, keys that work in every program, saying it again, and how the program begins."""

from __future__ import annotations

from app.core.options.declare import Options, option

LONGEST_KEYS = 64


class HandsSettings(Options):
    """The tray, keys that work in every program, saying it again, and how the program begins."""

    tray: bool = option(True)
    close_to_tray: bool = option(False)
    """The window's cross only hides it, where there is a tray to bring it back from."""
    start_captioning: bool = option(False)
    """Begin at once when the program is opened, if the first choice has been made."""
    hotkeys: bool = option(False)
    """Keys that work in every program: off until somebody wants them, since other programs lose them."""
    keys_start_stop: str = option("Ctrl+Alt+Shift+S", longest=LONGEST_KEYS)
    keys_mute: str = option("Ctrl+Alt+Shift+M", longest=LONGEST_KEYS)
    keys_pause: str = option("Ctrl+Alt+Shift+P", longest=LONGEST_KEYS)
    keys_overlay: str = option("Ctrl+Alt+Shift+O", longest=LONGEST_KEYS)
    keys_again: str = option("Ctrl+Alt+Shift+A", longest=LONGEST_KEYS)
    """Empty: none."""
    again_s: int = option(30, low=5, high=600)
    """How much is shown again."""
    again_stays_s: int = option(30, low=0, high=600)
    """How long it stays; 0: until it is put away."""


HOTKEYS = ("start_stop", "mute", "pause", "overlay", "again")
"""What such keys can do; the option of each is `hands.keys_NAME`."""
