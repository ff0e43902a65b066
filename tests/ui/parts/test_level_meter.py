# SPDX-License-Identifier: GPL-3.0-or-later
"""The meter can be read in every theme, and costs nothing while it would show the same, or nobody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor

from app.audio.level import Level
from app.ui.bridge import Bridge
from app.ui.parts.contrast import contrast
from app.ui.parts.level_meter import BARS, Hearing, LevelMeter, bars_lit
from tests.ui.scenes import a_look, a_window, settle

READABLE = 3.0
"""WCAG 2.2, 1.4.11: what a drawing must stand out to be seen."""


def _inked(meter: LevelMeter, ground: QColor) -> int:
    """How many points stand out from the ground."""
    picture = meter.grab().toImage()
    points = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(contrast(point, ground) >= READABLE for point in points)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_a_silent_meter_looks_empty_and_a_loud_one_full(theme):
    with a_look(theme) as look:
        meter = LevelMeter(look)
        meter.resize(meter.sizeHint())
        meter.show_hearing(Hearing.ON)
        silent = _inked(meter, look.theme.paper)
        meter.show_level(Level(0.0, -3.0))
        assert meter.lit == BARS
        assert _inked(meter, look.theme.paper) > 1.5 * silent
        meter.deleteLater()


class _Paints(QObject):
    """Counts them."""

    def __init__(self, meter: LevelMeter) -> None:
        super().__init__(meter)
        self.count = 0
        meter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@contextmanager
def _listening() -> Iterator[tuple[Bridge, LevelMeter, list[object], _Paints]]:
    """A meter on the screen, behind a bridge, that has shown a quiet room; and what it is told and paints."""
    with a_window() as window:
        bridge, meter, told = Bridge(), window.bar.meter, []
        bridge.level.connect(meter.show_level)
        bridge.level.connect(told.append)
        meter.show_hearing(Hearing.ON)
        bridge.level_changed(_ROOM[0])
        settle(lambda: told and meter.is_seen)
        settle()
        told.clear()
        yield bridge, meter, told, _Paints(meter)


_ROOM = [Level(-78.0 + swing, -85.0 + swing) for swing in (0.0, 1.5, -2.0, 0.5, -1.0)]
"""A room in which nobody speaks is never twice the same."""
_VOICE, _FALLING = Level(-12.0, -20.0), range(bars_lit(-12.0) - 1, -1, -1)


def test_a_second_of_a_quiet_room_tells_nobody_and_paints_nothing():
    with _listening() as (bridge, meter, told, paints):
        for number in range(50):
            bridge.level_changed(_ROOM[number % len(_ROOM)])
            settle()
        assert (told, paints.count, meter.lit) == ([], 0, 0)


def test_a_voice_is_seen_with_its_first_block_and_falls_bar_by_bar_to_rest():
    with _listening() as (bridge, meter, told, paints):
        seen = []
        bridge.level_changed(_VOICE)
        settle(lambda: paints.count)
        assert meter.lit == bars_lit(-12.0) > 5
        meter._falling.timeout.connect(lambda: seen.append(meter.lit))
        bridge.level_changed(_ROOM[0])
        settle(lambda: meter.lit == 0)
        settle(lambda: not meter._falling.isActive())
        assert seen == list(_FALLING)[1:], "the first step is at once, the others by and by"
        assert len(told) == 2, "it falls by itself"


def test_a_voice_that_goes_on_takes_the_meter_up_again_in_the_midst_of_its_fall():
    with _listening() as (bridge, meter, _told, _paints):
        bridge.level_changed(_VOICE)
        high = bars_lit(-12.0)
        settle(lambda: meter.lit == high)
        bridge.level_changed(_ROOM[0])
        settle(lambda: meter.lit < high - 2)
        bridge.level_changed(_VOICE)
        settle(lambda: meter.lit == high)
        assert not meter._falling.isActive()


def test_a_meter_that_nobody_sees_paints_nothing_and_is_right_when_it_is_seen_again():
    with _listening() as (bridge, meter, _told, paints):
        window = meter.window()
        window.hide()
        settle(lambda: not meter.is_seen)
        settle()
        paints.count = 0
        for number in range(50):
            bridge.level_changed(_VOICE if number % 2 else _ROOM[0])
            settle()
            assert not meter._falling.isActive()
        assert paints.count == 0
        window.show()
        settle(lambda: meter.is_seen and paints.count)
        assert meter.lit == bars_lit(-12.0)


def test_a_pause_lays_it_flat_at_once_and_muting_darkens_it():
    with _listening() as (bridge, meter, _told, _paints):
        for hearing in (Hearing.MUTED, Hearing.OFF):
            bridge.level_changed(_VOICE)
            settle(lambda: meter.lit)
            meter.show_hearing(hearing)
            assert meter.lit == 0 and not meter._falling.isActive()
            bridge.level_changed(None)
            meter.show_hearing(Hearing.ON)
            settle()
            assert meter.lit == 0
