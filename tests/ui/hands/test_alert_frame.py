# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of an alert: seen, never faster than eyes can bear, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.hands import alert_frame
from app.ui.hands.alert_frame import AlertFrame, Beat
from app.ui.parts.theme import Look
from tests.ui.scenes import application, clear_away, settle

FASTEST_PER_S = 3.0
"""WCAG 2.3.1."""


@pytest.fixture
def window() -> Iterator[QWidget]:
    application()
    shown = QWidget()
    shown.resize(400, 200)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()
    clear_away()


def edge_is_painted(window: QWidget) -> bool:
    """By its pixels."""
    picture = window.grab().toImage()
    return picture.pixelColor(2, 100) != picture.pixelColor(200, 100)


def test_it_flashes_no_faster_than_eyes_can_bear_however_often_it_is_asked(window):
    frame = AlertFrame(Look(application()), window)
    flashes: list[float] = []
    lit, begun = False, monotonic()
    while monotonic() - begun < 3.2:
        frame.alert(reduced_motion=False)  # somebody says the word over and over
        QTest.qWait(20)
        now = edge_is_painted(window)
        if now and not lit:
            flashes.append(monotonic())
        lit = now
    assert len(flashes) >= 3, "it does flash"
    gaps = [after - before for before, after in zip(flashes, flashes[1:], strict=False)]
    assert min(gaps) >= 1 / FASTEST_PER_S


def test_it_ends_by_itself(window, monkeypatch):
    monkeypatch.setattr(alert_frame, "HALF_MS", 40)
    frame = AlertFrame(Look(application()), window)
    frame.alert(reduced_motion=False)
    assert edge_is_painted(window)
    settle(lambda: not frame.beat.runs)
    assert not edge_is_painted(window)


def test_frames_around_several_windows_flash_together(window, monkeypatch):
    monkeypatch.setattr(alert_frame, "HALF_MS", 60)
    beat = Beat()
    inner = QWidget(window)
    inner.show()
    first, second, gone = (AlertFrame(Look(application()), w, beat) for w in (window, inner, QWidget(inner)))
    first.alert(reduced_motion=False)
    assert first.isVisible()
    settle(lambda: not first.isVisible())
    second.alert(reduced_motion=False)  # in the dark half of the other one
    gone.alert(reduced_motion=False)
    assert not second.isVisible()
    gone.parentWidget().deleteLater()
    settle(second.isVisible)
    assert first.isVisible()
    settle(lambda: not beat.runs)
    assert not first.isVisible() and not second.isVisible()


def test_whoever_wants_less_motion_gets_a_frame_that_stands(window, monkeypatch):
    monkeypatch.setattr(alert_frame, "STANDS_MS", 60_000)  # longer than any machine takes to look
    frame = AlertFrame(Look(application()), window)
    frame.alert(reduced_motion=True)
    for _ in range(8):
        assert edge_is_painted(window)
        QTest.qWait(30)
    frame._stands.start(1)
    settle(lambda: frame.isHidden())


def test_clicks_and_the_keyboard_pass_through_and_it_follows_the_size(window):
    button = QPushButton("Press", window)
    button.setGeometry(0, 0, 400, 200)
    button.show()
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    frame = AlertFrame(Look(application()), window)
    frame.alert(reduced_motion=True)
    settle()
    assert window.childAt(QPoint(3, 3)) is button
    QTest.mouseClick(window.childAt(QPoint(3, 3)), Qt.MouseButton.LeftButton)
    assert pressed
    window.resize(500, 300)
    settle(lambda: frame.size() == window.size())
