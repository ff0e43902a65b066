# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of our windows an overlay had better not cover, and what of the main one. Looks, moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.placing import Box
from app.ui.main_window import MainWindow
from app.ui.overlay.monitors import box_of


def other_windows(window: MainWindow) -> list[QWidget]:
    """All that somebody opened besides the main window: no menus, and nothing that is an overlay's."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not window
        and one.isVisible()
        and not one.isMinimized()
        and one.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
        and not one.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    ]


def boxes_of(window: MainWindow) -> tuple[list[Box], list[Box], list[Box]]:
    """The main window, what of it is pressed or tells how things are, and the others; nothing that is not seen."""
    others = [box_of(one.frameGeometry()) for one in other_windows(window)]
    if not window.isVisible() or window.isMinimized():
        return [], [], others
    frame = window.frameGeometry()
    title = QRect(frame.topLeft(), QPoint(frame.right(), window.geometry().top() - 1))
    parts = [window.status, window.notice, window.bar] if window.is_session_shown else [window]
    controls = [title, *(_on_screen(part) for part in parts if part.isVisible())]
    pressed = [box_of(rect) for rect in controls if not rect.isEmpty()]
    return [box_of(frame)], pressed, others


def _on_screen(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(QPoint(0, 0)), part.size())
