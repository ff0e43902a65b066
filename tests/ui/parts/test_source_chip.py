# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of what can be listened to stands on its chip, however many lines it gets while it is open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.source_chip import Choice, SourceChip
from tests.ui.scenes import a_look, settle


def test_a_menu_that_learns_of_more_devices_stays_on_its_chip():
    with a_look("light") as look:
        window = QWidget()
        window.resize(600, 700)
        chip = SourceChip(look, window)
        chip.move(20, 640)
        window.show()
        settle(window.isVisible)
        few = [Choice("mic", "Microphone")]
        many = [Choice(f"mic:{n}", f"Microphone number {n}") for n in range(6)]
        chip.show_choices(few)
        chip.open_menu()
        menu = QApplication.activePopupWidget()
        edge = menu.geometry().bottom()
        for choices in (many, few):
            chip.show_choices(choices)
            settle(lambda: menu.height() == menu.sizeHint().height())
            assert menu.geometry().bottom() == edge
        menu.close()
        window.close()
        window.deleteLater()
