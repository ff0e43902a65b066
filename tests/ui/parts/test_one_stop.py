# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons of which one is chosen are one stop for Tab, and arrows go through them, mirrored where lines are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.parts.one_stop import OneStop
from tests.ui.scenes import a_look, settle

KEY = Qt.Key


class Row:
    """Four buttons between two others."""

    def __init__(self) -> None:
        self.window = QWidget()
        line = QHBoxLayout(self.window)
        made = [QPushButton(str(number)) for number in range(6)]
        for button in made:
            line.addWidget(button)
        self.before, *self.inside, self.after = made
        for button in self.inside:
            button.setCheckable(True)
        self.stop = OneStop(self.inside, self.window)
        self.stop.choose(self.inside[2])
        self.window.show()
        self.window.activateWindow()
        settle(self.window.isActiveWindow)
        self.before.setFocus()

    def press(self, *keys: Qt.Key) -> str:
        for key in keys:
            QTest.keyClick(self.window.focusWidget(), key)
        return self.window.focusWidget().text()


@pytest.fixture
def row():
    with a_look():
        made = Row()
        yield made
        made.window.close()


def test_tab_reaches_what_is_chosen_and_then_goes_past_the_rest(row: Row):
    assert row.press(KEY.Key_Tab) == "3"
    assert row.press(KEY.Key_Tab) == "5"
    assert row.press(KEY.Key_Backtab) == "3"
    assert row.press(KEY.Key_Backtab) == "0"
    row.stop.choose(row.inside[0])
    assert row.press(KEY.Key_Tab) == "1"


@pytest.mark.parametrize(
    ("direction", "on", "back"),
    [
        (Qt.LayoutDirection.LeftToRight, KEY.Key_Right, KEY.Key_Left),
        (Qt.LayoutDirection.RightToLeft, KEY.Key_Left, KEY.Key_Right),
    ],
)
def test_arrows_lead_through_all_of_them_and_choose_nothing(row: Row, direction, on, back):
    row.window.setLayoutDirection(direction)
    assert row.press(KEY.Key_Tab, on) == "4"
    assert row.press(on) == "4", "the last one is the last"
    assert row.press(back, back, back, back, back) == "1"
    assert row.press(KEY.Key_End) == "4" and row.press(KEY.Key_Home) == "1"
    assert row.press(KEY.Key_Down) == "2" and row.press(KEY.Key_Up) == "1"
    assert [button.isChecked() for button in row.inside] == [False, False, True, False]
    assert row.press(KEY.Key_Space) == "1" and row.inside[0].isChecked()
    assert row.press(KEY.Key_Tab) == "5", "it is one stop, wherever it was left"


def test_each_says_which_of_how_many_it_is(row: Row):
    assert row.inside[1].accessibleDescription() == "2 of 4; arrow keys lead to the others"


def told(button: QPushButton) -> tuple[QAccessible.Role, bool]:
    """What a screen reader is told that it is, and whether it is chosen."""
    face = QAccessible.queryAccessibleInterface(button)
    return face.role(), bool(face.state().checked)


def test_they_are_radio_buttons_of_which_one_is_chosen_or_none(row: Row):
    radio = QAccessible.Role.RadioButton
    assert [told(button) for button in row.inside] == [(radio, n == 2) for n in range(4)]
    row.press(KEY.Key_Tab, KEY.Key_Right, KEY.Key_Space)
    assert [told(button)[1] for button in row.inside] == [False, False, False, True]
    row.press(KEY.Key_Space)
    assert told(row.inside[3])[1], "pressed again it stays chosen"
    row.stop.choose(None)
    assert not any(told(button)[1] for button in row.inside)
    assert row.press(KEY.Key_Tab, KEY.Key_Backtab) == "4", "where the keyboard was last"
    row.stop.choose(row.inside[1])
    assert [told(button)[1] for button in row.inside] == [False, True, False, False]


def test_others_can_take_their_places(row: Row):
    first, *rest = row.inside
    row.stop.hold(rest)
    row.stop.choose(rest[0])
    assert row.press(KEY.Key_Tab) == "2" and row.press(KEY.Key_Left) == "2"
    assert rest[0].accessibleDescription().startswith("1 of 3")
    QTest.keyClick(first, KEY.Key_Right)  # is no business of theirs any more, and does no harm
    row.stop.hold([])
    row.stop.choose(None)
