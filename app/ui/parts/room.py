# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a window opens: as it likes to be, and never larger than its screen, at any scale."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

FRAME_PX = 40
"""What a system may put above a window; no screen is to cut the window's lower edge off."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width()), min(height, room.height() - FRAME_PX))


def open_whole(dialog: QDialog) -> None:
    """Open a dialog that Qt or the system made, as large as it is, or as the screen has room for."""
    open_at(dialog, dialog.width(), dialog.height())
    dialog.open()
