# SPDX-License-Identifier: GPL-3.0-or-later
"""The meter tells how loud a block is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.level import FLOOR_DBFS, SILENT, Level
from tests.audio.listening import int16, sine


def test_a_full_sine_peaks_at_nought_and_averages_three_below():
    level = Level.of(int16(sine(1000, 0.06, 16_000, amplitude=1.0)))
    assert level.peak_dbfs == pytest.approx(0.0, abs=0.05)
    assert level.rms_dbfs == pytest.approx(-3.0, abs=0.05)


def test_half_the_amplitude_is_six_below():
    level = Level.of(int16(sine(1000, 0.06, 16_000, amplitude=0.5)))
    assert level.peak_dbfs == pytest.approx(-6.0, abs=0.05)


def test_nothing_is_at_the_floor():
    assert Level.of(bytes(1920)) == SILENT == Level.of(b"")
    assert SILENT.peak_dbfs == FLOOR_DBFS


def test_the_most_negative_sample_is_full_scale():
    assert Level.of(np.full(100, -32768, "<i2").tobytes()) == Level(0.0, 0.0)


@given(st.binary(max_size=1920).filter(lambda pcm: len(pcm) % 2 == 0))
def test_any_block_is_between_floor_and_nought_and_peaks_above_its_average(pcm):
    level = Level.of(pcm)
    assert FLOOR_DBFS <= level.rms_dbfs <= level.peak_dbfs + 1e-4
    assert level.peak_dbfs <= 0.0
