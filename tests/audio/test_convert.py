# SPDX-License-Identifier: GPL-3.0-or-later
"""Any format of a device becomes 16 kHz mono 16-bit, the same however it is chopped."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio.convert import Converter
from tests.audio.listening import floats, int16, sine

RATES = [8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000]


def converted(frames: bytes, converter: Converter, block: int) -> np.ndarray:
    pieces = [converter.feed(frames[at : at + block]) for at in range(0, len(frames), block)]
    return floats(b"".join(pieces) + converter.flush())


def interleaved(*channels: np.ndarray) -> np.ndarray:
    return np.stack(channels, axis=1).reshape(-1)


def loudest(samples: np.ndarray) -> tuple[float, float]:
    """The frequency that stands out, and its amplitude."""
    middle = samples[len(samples) // 4 : -len(samples) // 4]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    at = int(np.argmax(spectrum))
    return at * 16_000 / len(middle), float(np.sqrt(2 * np.mean(middle**2)))


@pytest.mark.parametrize("rate_hz", RATES)
def test_every_rate_keeps_its_length(rate_hz):
    for seconds in (0.011, 0.5, 1.3):
        frames = int16(sine(440, seconds, rate_hz))
        heard = converted(frames, Converter(rate_hz, 1), block=2 * rate_hz // 50)
        assert abs(len(heard) - len(frames) / 2 * 16_000 / rate_hz) <= 1


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize("hz", [100, 1000, 3000])
def test_every_rate_keeps_pitch_and_loudness(rate_hz, hz):
    heard = converted(int16(sine(hz, 2, rate_hz)), Converter(rate_hz, 1), block=2 * rate_hz // 50)
    pitch, amplitude = loudest(heard)
    assert pitch == pytest.approx(hz, abs=2)
    assert amplitude == pytest.approx(0.5, rel=0.01)


def test_hisses_are_kept_and_what_cannot_be_told_at_16_khz_is_gone():
    _, hiss = loudest(converted(int16(sine(7000, 2, 48_000)), Converter(48_000, 1), block=1920))
    assert hiss == pytest.approx(0.5, rel=0.02)
    folded = converted(int16(sine(9000, 2, 48_000)), Converter(48_000, 1), block=1920)
    assert np.abs(folded[2000:-2000]).max() < 0.001


def test_no_click_where_two_blocks_meet():
    heard = converted(int16(sine(300, 2, 44_100)), Converter(44_100, 1), block=2 * 441)
    steps = np.abs(np.diff(heard[800:-800]))
    assert steps.max() <= 0.5 * 2 * np.pi * 300 / 16_000 * 1.01


def test_16_khz_mono_passes_unchanged_and_at_once():
    frames = int16(sine(440, 0.1, 16_000))
    converter = Converter(16_000, 1)
    assert converter.feed(frames) == frames
    assert converter.flush() == b""


def test_channels_are_averaged():
    left, right = sine(440, 1, 16_000), sine(440, 1, 16_000, amplitude=0.1)
    heard = converted(int16(interleaved(left, right)), Converter(16_000, 2), block=640)
    assert loudest(heard)[1] == pytest.approx(0.3, rel=0.01)
    silent = np.zeros_like(left)
    heard = converted(int16(interleaved(left, *[silent] * 7)), Converter(16_000, 8), block=640)
    assert loudest(heard)[1] == pytest.approx(0.5 / 8, rel=0.01)


def test_float_devices_sound_like_integer_ones():
    sound = sine(440, 0.5, 48_000)
    as_int = converted(int16(sound), Converter(48_000, 1), block=1920)
    as_float = converted(sound.astype("<f4").tobytes(), Converter(48_000, 1, "float32"), block=3840)
    assert np.abs(as_int - as_float).max() < 2 / 32768


def test_full_scale_does_not_wrap_around():
    square = np.sign(sine(100, 1, 48_000, amplitude=1.0))
    heard = converted(int16(square), Converter(48_000, 1), block=1920)
    # Wrapping around would make the loud half of a wave jump to its opposite.
    assert np.mean(np.sign(heard) == np.sign(sine(100, 1, 16_000))) > 0.98


def test_a_device_that_begins_with_nonsense_is_understood_afterwards():
    broken = np.full(480, np.nan, "<f4").tobytes()
    converter = Converter(48_000, 1, "float32")
    heard = converted(broken + sine(440, 1, 48_000).astype("<f4").tobytes(), converter, block=1920)
    assert loudest(heard)[1] == pytest.approx(0.5, rel=0.01)


def test_impossible_formats_are_refused():
    for rate_hz, channels in ((0, 1), (-8000, 1), (16_000, 0)):
        with pytest.raises(ValueError, match="no such sound"):
            Converter(rate_hz, channels)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), rate_hz=st.sampled_from(RATES), channels=st.integers(1, 3))
def test_the_output_does_not_depend_on_how_the_input_is_chopped(data, rate_hz, channels):
    noise = np.random.default_rng(7).uniform(-0.9, 0.9, rate_hz // 10 * channels)
    frames = int16(noise)
    whole = Converter(rate_hz, channels)
    expected = whole.feed(frames) + whole.flush()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(frames)), max_size=12)))
    converter = Converter(rate_hz, channels)
    pieces = [frames[a:b] for a, b in zip([0, *cuts], [*cuts, len(frames)], strict=True)]
    assert b"".join(map(converter.feed, pieces)) + converter.flush() == expected
