# SPDX-License-Identifier: GPL-3.0-or-later
"""Menus: our own tick, keys quieter than words, and corners that are round only where they may be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.ui.parts import menu as menus
from app.ui.parts.contrast import contrast
from app.ui.parts.menu import TICK_AT_PX, TICK_PX, Menu
from app.ui.parts.ring import TextButton
from tests.ui.scenes import a_look, settle


def _inked(picture: QImage, box: QRect, colour: QColor) -> int:
    points = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    return sum(picture.pixelColor(*point) == colour for point in points)


def _drawn(picture: QImage, box: QRect, ground: QColor) -> int:
    points = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    return sum(contrast(picture.pixelColor(*point), ground) > 3 for point in points)


def _opened(look) -> Menu:
    menu = Menu(look)
    for words in ("Copy", "Mark\tCtrl+A"):
        menu.addAction(words).setCheckable(True)
    menu.popup(QPoint(0, 0))
    settle(menu.isVisible)
    menu.setActiveAction(None)
    return menu


@pytest.mark.parametrize("theme", ["light", "contrast-dark"])
def test_what_is_chosen_wears_a_tick_and_keys_are_quieter_than_words(theme):
    with a_look(theme) as look:
        menu = _opened(look)
        first, second = (menu.actionGeometry(action) for action in menu.actions())
        tick = QRect(first.left() + TICK_AT_PX, first.top(), TICK_PX, first.height())
        words, keys = QRect(second), QRect(second)
        words.setRight(second.center().x() - 8)
        keys.setLeft(second.right() - 52)
        ink, dim = look.theme.ink, look.theme.dim
        before = menu.grab().toImage()
        assert _drawn(before, tick, look.theme.paper) == 0
        assert _inked(before, words, ink) and not _inked(before, words, dim)
        assert _inked(before, keys, dim) and not _inked(before, keys, ink)
        menu.actions()[0].setChecked(True)
        assert _drawn(menu.grab().toImage(), tick, look.theme.paper) > 8
        menu.close()
        menu.deleteLater()


def test_its_corners_are_round_where_one_can_see_through_them_and_square_elsewhere(monkeypatch):
    with a_look("dark") as look:
        for may in (True, False):
            monkeypatch.setattr(menus, "may_be_round", lambda may=may: may)
            menu = _opened(look)
            picture = menu.grab().toImage()
            corner = picture.pixelColor(0, 0)
            assert corner.alpha() == (0 if may else 255)
            assert may or corner == look.theme.line
            menu.close()
            menu.deleteLater()


def test_opened_by_keys_it_begins_at_what_is_chosen_and_opened_by_the_pointer_nowhere():
    with a_look() as look:
        opener = TextButton(look, "Menu")
        opener.show()
        opener.activateWindow()
        settle(opener.isActiveWindow)
        menu = Menu(look, opener)
        off, first, second = (menu.addAction(words) for words in ("Off", "First", "Second"))
        off.setEnabled(False)
        opener.clicked.connect(lambda: menu.popup(opener.mapToGlobal(QPoint(0, 60))))
        QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
        assert menu.isVisible() and menu.activeAction() is None
        menu.close()
        QTest.keyClick(opener, Qt.Key.Key_Space)
        assert menu.activeAction() is first
        menu.close()
        second.setCheckable(True)
        second.setChecked(True)
        QTest.keyClick(opener, Qt.Key.Key_Return)
        assert menu.activeAction() is second
        menu.close()
        opener.close()
        opener.deleteLater()
