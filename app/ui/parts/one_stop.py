# SPDX-License-Identifier: GPL-3.0-or-later
"""Many small buttons, of which one is chosen, are one stop for Tab; arrows, Home and End lead through them.

To assistive programs they are radio buttons: whoever holds them is a grouping, with the name of what is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.translations import number

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class OneStop(QObject):
    """Goes with the widget that holds the buttons. The stop is the chosen one, or where the keyboard was last."""

    def __init__(self, buttons: Sequence[QAbstractButton], holder: QWidget) -> None:
        super().__init__(holder)
        self._buttons: list[QAbstractButton] = []
        self.hold(buttons)

    def hold(self, buttons: Sequence[QAbstractButton]) -> None:
        """These from now on, in this order. They have one parent, which holds no other choice."""
        for gone in set(self._buttons) - set(buttons):
            gone.removeEventFilter(self)
        self._buttons = list(buttons)
        words = QCoreApplication.translate("OneStop", "{n} of {all}; arrow keys lead to the others")
        for place, button in enumerate(self._buttons, 1):
            told = words.replace("{n}", number(place)).replace("{all}", number(len(self._buttons)))
            button.setAccessibleDescription(told)
            button.setAutoExclusive(True)  # which makes it a radio button to who asks
            button.installEventFilter(self)
        self._find_stop()

    def choose(self, chosen: QAbstractButton | None) -> None:
        """This one is chosen now, or none is; tells nobody but assistive programs."""
        for button in self._buttons:
            if chosen is None and button.isChecked():
                button.setAutoExclusive(False)  # or the last one could not be given up
                button.setChecked(False)
                button.setAutoExclusive(True)
        if chosen is not None:
            chosen.setChecked(True)
        self._find_stop()

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Have the keyboard at the stop."""
        tab = Qt.FocusPolicy.TabFocus
        for button in self._buttons:
            if button.focusPolicy() & tab == tab:
                button.setFocus(reason)

    def _find_stop(self) -> None:
        if self._buttons and not any(button.hasFocus() for button in self._buttons):
            self._stop_at(next((one for one in self._buttons if one.isChecked()), self._buttons[0]))

    def _stop_at(self, stop: QObject) -> None:
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._stop_at(button)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._goes_on(button, event)
        return False

    def _goes_on(self, button: QObject, event: QKeyEvent) -> bool:
        place, last = self._buttons.index(button), len(self._buttons) - 1
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = last if event.key() == Qt.Key.Key_End else 0
        elif step := _STEPS.get(Qt.Key(event.key())):
            across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            mirrored = self._buttons[0].layoutDirection() is Qt.LayoutDirection.RightToLeft
            place = max(0, min(last, place - step if across and mirrored else place + step))
        else:
            return False
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
