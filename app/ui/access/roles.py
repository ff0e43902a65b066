# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive programs take our own widgets for: a window for a window, a picture for a picture.

Qt takes every plain widget for a mere container, windows among them, and a screen reader that asks
which window is in front finds none. A widget's class names its role in `accessible_role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_NOTHING = Shiboken.VoidPtr(0)


class RoleAccessible(QAccessibleWidget):
    """A widget in its role."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        # Workaround: PySide6 6.11 crashes when None is returned for a null pointer.
        return super().interface_cast(kind) or _NOTHING


_ALIVE: dict[int, QAccessibleInterface] = {}  # Qt owns them; Python must not let them go before
_installed = False


def install_roles() -> None:
    """Let Qt ask our widgets for their roles (once)."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_accessible)


def _accessible(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    role = getattr(made_for, "accessible_role", None)
    if role is None or not isinstance(made_for, QWidget):
        return None
    key = id(made_for)
    interface = _ALIVE[key] = RoleAccessible(made_for, role)
    made_for.destroyed.connect(lambda: _ALIVE.pop(key, None))
    return interface
