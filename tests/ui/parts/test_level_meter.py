# SPDX-License-Identifier: GPL-3.0-or-later
"""The meter can be read in every theme: a silent one never looks like a loud one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from app.audio.level import Level
from app.ui.parts.contrast import contrast
from app.ui.parts.level_meter import BARS, Hearing, LevelMeter
from tests.ui.scenes import a_look

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
