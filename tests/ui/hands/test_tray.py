# SPDX-License-Identifier: GPL-3.0-or-later
"""The tray's icon: each state has a shape of its own, at any size, and nothing is lost without a tray."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.conductor import State
from app.core.failure import Failure, FailureKind
from app.core.phase import PauseKind, Phase
from app.ui.hands.tray import SIZES_PX, Tray, tray_icon, tray_shape
from app.ui.parts.theme import Look
from app.ui.said import Said
from tests.ui.scenes import application, clear_away

SHAPES = ("idle", "listening", "busy", "muted", "paused", "trouble")
LOST = Failure(FailureKind.LINK_LOST)


@pytest.mark.parametrize(
    ("state", "shape"),
    [
        (None, "idle"),
        (State(), "idle"),
        (State(Phase.STARTING), "busy"),
        (State(Phase.STOPPING), "busy"),
        (State(Phase.LIVE), "listening"),
        (State(Phase.LIVE, muted=True), "muted"),
        (State(Phase.LIVE, stalled_since=1.0), "trouble"),
        (State(Phase.LIVE, microphone_silent=True), "trouble"),
        (State(Phase.LIVE, unsaved=Failure(FailureKind.DISK)), "trouble"),
        (State(Phase.PAUSED, pause=PauseKind.HELD), "paused"),
        (State(Phase.PAUSED, pause=PauseKind.MICROPHONE, failure=LOST), "trouble"),
        (State(Phase.RECOVERING, failure=LOST), "trouble"),
        (State(Phase.FAILED, failure=LOST), "trouble"),
    ],
)
def test_the_shape_says_what_the_session_does(state, shape):
    assert tray_shape(state) == shape


def grey(shape: str, px: int) -> QImage:
    return tray_icon(shape).pixmap(px, px).toImage().convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("px", SIZES_PX)
def test_shapes_differ_without_any_colour(px):
    application()
    pictures = {shape: grey(shape, px) for shape in SHAPES}
    for a, b in combinations(SHAPES, 2):
        differ = sum(
            abs(QColor(pictures[a].pixel(x, y)).red() - QColor(pictures[b].pixel(x, y)).red()) > 60
            for x in range(px)
            for y in range(px)
        )
        assert differ >= px * px * 0.02, f"{a} and {b} look alike at {px} px"


def a_tray() -> tuple[Tray, QWidget]:
    look = Look(application())
    window = QWidget()
    return Tray(look, window), window


def test_without_a_tray_nothing_shows_and_nothing_breaks():
    tray, window = a_tray()
    tray.show()
    assert not tray.shows
    assert not tray.show_message("A word", "was said")
    tray.show_state(State(Phase.LIVE), Said("Listening", "Soniox", "listening", "ok", calm=True))
    assert (tray.start_stop.text(), tray.mute.text(), tray.pause.text()) == ("Stop", "Mute", "Pause")
    tray.hide()
    window.deleteLater()
    clear_away()


def test_the_menu_offers_what_makes_sense():
    tray, window = a_tray()
    said = Said("Ready", "", "ready", "dim")
    tray.show_state(State(), said)
    assert tray.start_stop.text() == "Start" and not tray.mute.isEnabled()
    tray.show_state(State(Phase.PAUSED, muted=True, pause=PauseKind.HELD), said)
    assert (tray.mute.text(), tray.pause.text()) == ("Unmute", "Resume")
    tray.show_state(State(Phase.STOPPING), said)
    assert not tray.start_stop.isEnabled() and not tray.pause.isEnabled()
    assert not tray.clicks.isVisible()
    tray.show_overlay(True, True)
    assert tray.overlay.isChecked() and tray.clicks.isVisible()
    window.deleteLater()
    clear_away()
