# SPDX-License-Identifier: GPL-3.0-or-later
"""What an overlay can do on this system, and the few things of it that Qt has no word for.

Decides nothing: who asks for what a system cannot do is told so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.storage.places import Places
from app.storage.settings_file import load_settings

PLATFORM_VARIABLE = "QT_QPA_PLATFORM"


@dataclass(frozen=True, slots=True)
class Powers:
    """What a system lets a window do."""

    stands_where_put: bool
    """It may choose its place and stay above others."""
    leaves_captures: bool
    """It can be left out of screen sharing."""
    is_managed: bool
    """A window manager, a program of its own, decides what stands above what."""
    sees_pointer: bool
    """It knows where the pointer is while that is over something else."""


def powers(platform: str | None = None) -> Powers:
    """Of Qt's platform; by default the one that runs."""
    platform = platform or QGuiApplication.platformName()
    if platform.startswith("wayland"):
        return Powers(stands_where_put=False, leaves_captures=False, is_managed=False, sees_pointer=False)
    own = platform in ("windows", "cocoa")
    return Powers(stands_where_put=True, leaves_captures=own, is_managed=platform == "xcb", sees_pointer=True)


def window_flags(over_full_screen: bool = False, platform: str = sys.platform) -> Qt.WindowType:
    """Frameless, on top, without the keyboard; and no entry in the task bar where that is a flag."""
    flags = (
        Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
        | Qt.WindowType.NoDropShadowWindowHint
    )
    if over_full_screen and powers().is_managed:
        # Window managers keep a full-screen window above what is only "on top". What they do not
        # manage they leave where it is.
        flags |= Qt.WindowType.BypassWindowManagerHint
    # On X a tool window goes with its program: KDE hides it, others minimise it, when another is in front.
    return flags | (Qt.WindowType.Tool if platform in ("win32", "darwin") else Qt.WindowType.Window)


def settle_in(window: QWidget, out_of_captures: bool) -> bool:
    """Say to the system what Qt cannot, once the window is there. False: it could not leave captures."""
    platform = QGuiApplication.platformName()
    if platform == "windows":
        from app.ui.overlay.windows import leave_out_of_captures

        return leave_out_of_captures(int(window.winId()), out_of_captures) or not out_of_captures
    if platform == "cocoa":
        from app.ui.overlay import macos as overlay_macos

        overlay_macos.stand_over_full_screen(int(window.winId()))
        return overlay_macos.leave_out_of_captures(int(window.winId()), out_of_captures)
    return not out_of_captures


def use_x_if_wanted(profile: str | None, environ: Mapping[str, str] = os.environ) -> None:
    """On Wayland, run through XWayland where the user chose so. Before Qt is there, or it is too late."""
    if not (environ.get("WAYLAND_DISPLAY") and environ.get("DISPLAY")) or environ.get(PLATFORM_VARIABLE):
        return
    if load_settings(Places.chosen(profile)).settings.overlay.x_on_wayland:
        os.environ[PLATFORM_VARIABLE] = "xcb"
