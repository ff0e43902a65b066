# SPDX-License-Identifier: GPL-3.0-or-later
"""Who answers for our own widgets when an assistive program asks. Knows no widget and no answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

NOTHING = Shiboken.VoidPtr(0)
"""No such interface."""

Answer = Callable[[QWidget], QAccessibleInterface | None]

_answers: dict[type[QWidget], Answer] = {}
_alive: dict[int, QAccessibleInterface] = {}  # Qt owns them; Python must not let them go before


class OwnAccessible(QAccessibleWidget):
    """What Qt would answer; to be refined."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        # Workaround: PySide6 6.11 crashes when None is returned for a null pointer.
        return super().interface_cast(kind) or NOTHING


def answer_for(kind: type[QWidget], answer: Answer) -> None:
    """Let this make the answers for widgets of a kind; who comes later is asked first."""
    if not _answers:
        QAccessible.installFactory(_accessible)
    _answers.setdefault(kind, answer)


def _accessible(_class_name: str, made_for: QObject) -> QAccessibleInterface | None:
    for kind, answer in reversed(_answers.items()):
        if isinstance(made_for, kind) and (interface := answer(made_for)) is not None:
            _keep(interface, made_for)
            return interface
    return None


def _keep(interface: QAccessibleInterface, widget: QObject) -> None:
    key = id(widget)
    _alive[key] = interface
    widget.destroyed.connect(lambda: _alive.pop(key, None))
