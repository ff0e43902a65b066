# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive programs take our own widgets for: a window for a window, a picture for a picture.

Qt takes every plain widget for a mere container, windows among them, and a screen reader that asks
which window is in front finds none. A widget's class names its role in `accessible_role`.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QWidget

from app.ui.parts.answering import OwnAccessible, answer_for


def install_roles() -> None:
    """Let Qt ask our widgets for their roles."""
    answer_for(QWidget, _in_its_role)


def _in_its_role(widget: QWidget) -> QAccessibleInterface | None:
    role = getattr(widget, "accessible_role", None)
    return OwnAccessible(widget, role) if role is not None else None
