# SPDX-License-Identifier: GPL-3.0-or-later
"""A window in the tray is not lost with the tray."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.hands.hidden_window import MISSED, HiddenWindow
from tests.ui.scenes import application, settle


class Window(QWidget):
    def come_forward(self) -> None:
        self.show()


def test_a_window_put_away_into_a_tray_that_goes_comes_back():
    application()
    window, tray, looks = Window(), [True], []

    def has_tray() -> bool:
        looks.append(tray[0])
        return tray[0]

    hidden = HiddenWindow(window, has_tray)
    hidden.timer.setInterval(1)
    window.show()
    window.hide()
    hidden.begin()
    settle(lambda: len(looks) > 2 * MISSED)
    assert not window.isVisible(), "the tray is there"
    tray[0] = False
    settle(window.isVisible)
    assert looks.count(False) == MISSED and not hidden.timer.isActive()
    hidden.begin()
    settle(lambda: not hidden.timer.isActive())  # it can be seen
    window.close()
    window.deleteLater()
