# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the settings open on a screen on which an overlay stands: there is always something to work in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from app.ui.parts.room import FRAME_PX
from app.ui.settings.standing import LEAST, Standing
from tests.ui.scenes import application

SMALL, TINY, LARGE = QRect(0, 0, 1366, 768), QRect(0, 0, 1024, 600), QRect(0, 0, 1920, 1080)
CAPTIONS = QRect(170, 70, 1020, 620)


def framed(window: QWidget) -> QRect:
    return QRect(window.pos(), window.size() + QSize(0, FRAME_PX))


def opened(room: QRect, *overlays: QRect) -> QRect:
    """Where a window that likes to be 1020 x 690 opens, with its frame."""
    application()
    window = QWidget()
    window.resize(1020, 690)
    Standing(window).open(CAPTIONS, room, list(overlays))
    box = framed(window)
    window.deleteLater()
    return box


@pytest.mark.parametrize(
    "room, overlay",
    [
        (SMALL, QRect(200, 550, 931, 132)),
        (SMALL, QRect(0, 0, 1366, 84)),
        (SMALL, QRect(1000, 300, 320, 132)),
        (LARGE, QRect(500, 850, 931, 210)),
        (LARGE, QRect(500, 400, 931, 132)),
    ],
)
def test_it_stands_beside_an_overlay_that_leaves_room(room, overlay):
    box = opened(room, overlay)
    assert room.contains(box) and not box.intersects(overlay)
    assert box.width() >= LEAST.width() and box.height() >= LEAST.height() + FRAME_PX


@pytest.mark.parametrize(
    "room, overlays, left_px",
    [
        (SMALL, [QRect(200, 250, 931, 210)], 210),
        (TINY, [QRect(50, 200, 922, 132)], 132),
        (SMALL, [QRect(200, 396, 931, 132), QRect(200, 254, 931, 132)], 264),
        (SMALL, [QRect(68, 290, 1229, 316), QRect(200, 254, 931, 132)], 316),
    ],
)
def test_it_leaves_room_for_overlays_that_have_to_step_aside_or_at_least_for_the_first(
    room, overlays, left_px
):
    box = opened(room, *overlays)
    assert room.contains(box) and box.height() >= LEAST.height() + FRAME_PX
    assert room.bottom() - box.bottom() >= left_px


def test_without_an_overlay_and_where_nothing_helps_it_is_as_large_as_it_likes():
    assert opened(SMALL).size() == opened(SMALL, QRect(0, 30, 1366, 700)).size() == QSize(1020, 730)


def test_it_takes_its_usual_size_and_place_again_when_the_overlay_has_gone_and_keeps_what_a_hand_gave_it():
    application()
    window = QWidget()
    window.resize(1020, 690)
    standing = Standing(window)
    standing.open(CAPTIONS, SMALL, [])
    usual, overlay = framed(window), QRect(200, 550, 931, 132)
    standing.leave()
    standing.open(CAPTIONS, SMALL, [overlay])
    assert framed(window).height() < usual.height() and not framed(window).intersects(overlay)
    standing.leave()
    standing.open(CAPTIONS, SMALL, [])
    assert framed(window) == usual
    window.resize(700, 400)
    standing.leave()
    standing.open(CAPTIONS, SMALL, [])
    assert window.size() == QSize(700, 400)
    window.deleteLater()


def test_it_makes_room_for_an_overlay_that_opens_over_it_and_for_no_other():
    application()
    window = QWidget()
    window.resize(1020, 690)
    standing = Standing(window)
    standing.open(CAPTIONS, SMALL, [])
    before = framed(window)
    standing.make_room(SMALL, [QRect(0, 0, 300, 20)])
    assert framed(window) == before
    overlay = QRect(200, 474, 931, 132)
    standing.make_room(SMALL, [overlay])
    assert not framed(window).intersects(overlay) and framed(window).left() == before.left()
    window.deleteLater()
