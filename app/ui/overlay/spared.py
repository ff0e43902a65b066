# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the main window an overlay that opens had better not cover. Looks, moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.core.placing import Box
from app.ui.main_window import MainWindow
from app.ui.overlay.monitors import box_of


def boxes_of(window: MainWindow) -> tuple[list[Box], list[Box]]:
    """All of the window, and of that what is pressed or tells how things are; nothing while it cannot be seen."""
    if not window.isVisible() or window.isMinimized():
        return [], []
    frame = window.frameGeometry()
    title = QRect(frame.topLeft(), QPoint(frame.right(), window.geometry().top() - 1))
    parts = [window.status, window.notice, window.bar] if window.is_session_shown else [window]
    controls = [title, *(_on_screen(part) for part in parts if part.isVisible())]
    return [box_of(frame)], [box_of(rect) for rect in controls if not rect.isEmpty()]


def _on_screen(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(QPoint(0, 0)), part.size())
