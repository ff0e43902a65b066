# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said last, shown again: large, whole, frozen, and easily put away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from app.core.recalled import recalled
from app.core.text import Utterance
from app.ui.captions.style import CaptionStyle
from app.ui.hands.again import AgainWindow
from app.ui.parts.theme import Look
from tests.ui.scenes import application, clear_away, settle

SCREEN = QRect(0, 0, 1600, 1000)
SHORT = Utterance(0, 2_000, "The boat is late.", speaker="1")


@pytest.fixture
def again() -> Iterator[AgainWindow]:
    window = AgainWindow(Look(application()), CaptionStyle(), stays_s=0)
    yield window
    window.close()
    clear_away()


def show(again: AgainWindow, *entries: Utterance, screen: QRect = SCREEN) -> None:
    again.show_passage(recalled(entries), screen)
    settle()


def test_it_is_larger_than_captions_and_just_as_high_as_its_words(again):
    show(again, SHORT)
    page = again.captions.page
    assert page.style.size_px > CaptionStyle().size_px * 1.4
    assert page.rows[0].y >= 0
    assert page.rows[0].y < 2 * page.style.line_px, "no empty paper above the words"
    assert again.geometry().center() == SCREEN.center() or again.geometry().intersects(SCREEN)


def test_a_long_passage_is_all_there_in_smaller_letters(again):
    show(again, *[Utterance(n, n + 1, "Many words that fill a line or two. " * 4) for n in range(5)])
    page = again.captions.page
    assert page.rows[0].turn == 0 and page.rows[0].y >= 0
    assert again.height() <= SCREEN.height()


def test_what_fits_nowhere_can_be_scrolled(again):
    show(
        again,
        *[Utterance(n, n + 1, "Words and words. " * 30) for n in range(8)],
        screen=QRect(0, 0, 400, 320),
    )
    assert again.height() <= 320
    newest = again.captions.page.rows[-1].turn
    QTest.keyClick(again.captions, Qt.Key.Key_Home)
    assert again.captions.page.rows[0].turn == 0
    assert newest == 7


def test_escape_puts_it_away(again):
    told = []
    again.put_away.connect(lambda: told.append(True))
    show(again, SHORT)
    QTest.keyClick(again.captions, Qt.Key.Key_Escape)
    assert told == [True]


def test_a_click_puts_it_away_and_marking_words_does_not(again):
    told = []
    again.put_away.connect(lambda: told.append(True))
    show(again, SHORT)
    view, middle = again.captions, again.captions.rect().center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=QPoint(view.page.columns.left, middle.y()))
    drag = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(middle),
        QPointF(middle),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier(0),
    )
    QCoreApplication.sendEvent(view, drag)
    assert view.has_selection
    QTest.mouseRelease(view, left, pos=middle)
    assert not told
    QTest.mouseClick(view, left, pos=middle)
    assert told


def test_it_goes_by_itself_after_a_while():
    window = AgainWindow(Look(application()), CaptionStyle(), stays_s=1)
    told = []
    window.put_away.connect(lambda: told.append(True))
    show(window, SHORT)
    settle(lambda: bool(told))
    clear_away()
