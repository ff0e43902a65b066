# SPDX-License-Identifier: GPL-3.0-or-later
"""Tool tips: in the colours of the theme, beneath what they tell of, one at a time, and gone in time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts import tip as tips
from app.ui.parts.status_strip import StatusLine
from app.ui.parts.tip import Tip, shown_tip
from app.ui.said import Said
from tests.ui.scenes import STATES, a_look, a_window, clear_away, settle


def hovered(widget: QWidget) -> Tip | None:
    """Rest the pointer on something for as long as Qt waits."""
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
    return shown_tip()


def test_it_stands_beneath_what_it_tells_of_and_above_where_there_is_no_room():
    with a_window(700, 600) as window:
        window.move(0, 0)
        window.show_state(STATES["listening"])
        button = window.bar.settings
        button.setToolTip("Settings (Ctrl+,)")
        tip = hovered(button)
        about = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        assert tip.text() == "Settings (Ctrl+,)"
        assert tip.y() > about.center().y() and tip.x() <= about.center().x() <= tip.geometry().right()
        room = tip.screen().availableGeometry()
        window.move(0, window.y() + room.bottom() - about.bottom() - 5)
        assert shown_tip() is None, "what it told of has moved"
        tip = hovered(button)
        assert tip.geometry().bottom() < button.mapToGlobal(QPoint(0, 20)).y()
        assert room.contains(tip.geometry())


def test_there_is_one_at_a_time_and_none_after_a_press_a_key_or_when_the_pointer_goes():
    with a_window() as window:
        window.show_state(STATES["listening"])
        bar = window.bar
        bar.add_tips()
        endings = (
            lambda: QApplication.sendEvent(bar.view, QEvent(QEvent.Type.Leave)),
            lambda: QTest.keyClick(bar.view, Qt.Key.Key_A),
            lambda: QTest.mousePress(bar.view, Qt.MouseButton.LeftButton),
            lambda: bar.view.setToolTip("Something else"),
            lambda: bar.view.hide(),
        )
        for end in endings:
            hovered(bar.overlay)
            assert hovered(bar.view).parentWidget() is bar.view
            clear_away()
            assert [w for w in QApplication.topLevelWidgets() if isinstance(w, Tip)] == [shown_tip()]
            end()
            assert shown_tip() is None
        hovered(bar.overlay)
        bar.overlay.deleteLater()
        clear_away()
        assert shown_tip() is None


def test_a_sentence_that_can_be_read_whole_is_not_told_again():
    with a_look() as look:
        line = StatusLine(look)
        line.resize(600, 20)
        line.show()
        settle()
        line.say(Said("Listening", "Soniox", "listening", "ok", calm=True))
        assert hovered(line) is None
        line.resize(110, 20)
        assert hovered(line).text().count("Soniox") == 1
        line.deleteLater()
        clear_away()


@pytest.mark.parametrize("theme", ["dark", "contrast-light"])
def test_it_is_round_where_one_can_see_through_its_corners(theme, monkeypatch):
    with a_window(theme=theme) as window:
        look = window.bar.settings.look
        window.bar.settings.setToolTip("Settings")
        for may in (True, False):
            monkeypatch.setattr(tips, "may_be_round", lambda may=may: may)
            picture = hovered(window.bar.settings).grab().toImage()
            middle, corner = picture.pixelColor(picture.width() // 2, 3), picture.pixelColor(0, 0)
            assert middle == look.theme.panel
            assert corner.alpha() == (0 if may else 255)
            assert may or corner == look.theme.line
            tips.show_tip(window, "", QRect())
