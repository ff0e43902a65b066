# SPDX-License-Identifier: GPL-3.0-or-later
"""A right click on the captions, or the menu key, offers copying and having it shown again."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.hands.captions_menu import CaptionsMenu
from tests.ui.scenes import a_window, settle


def test_the_menu_offers_what_there_is_to_do():
    done: list[str] = []
    with a_window() as window:
        captions = window.captions
        menu = CaptionsMenu(
            window._look, captions, *(lambda n=n: done.append(n) for n in ("last", "all", "again"))
        )

        def open_menu(reason: QContextMenuEvent.Reason) -> None:
            place = QPoint(200, 200)
            QApplication.sendEvent(captions, QContextMenuEvent(reason, place, captions.mapToGlobal(place)))
            settle(menu.isVisible)
            menu.close()

        open_menu(QContextMenuEvent.Reason.Mouse)
        assert not any(action.isEnabled() for action in menu.actions() if not action.isSeparator())

        said = Transcript()
        captions.show_transcript(said)
        captions.captions_changed(said.apply([Token("The boat is late.", True)]))
        open_menu(QContextMenuEvent.Reason.Keyboard)
        assert not menu.copy.isEnabled() and menu.copy_last.isEnabled()
        assert "Ctrl+Shift+C" in menu.copy_last.text()
        for action in (menu.copy_last, menu.copy_all, menu.again):
            action.trigger()
        assert done == ["last", "all", "again"]
        menu.mark_all.trigger()
        open_menu(QContextMenuEvent.Reason.Mouse)
        assert menu.copy.isEnabled()
        menu.copy.trigger()
        assert QGuiApplication.clipboard().text() == "The boat is late."
