# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound of an alert is short, soft, and really heard."""

from __future__ import annotations

import os
import wave

import numpy as np
import pytest

from app.audio.chime import louder, play
from app.core.options.alerts import SOUNDS
from app.storage.places import resources
from tests.programs import Program, wait_until
from tests.systems import linux_only

SOUND = resources() / "sounds" / "alert.wav"


@pytest.mark.parametrize("name", SOUNDS)
def test_each_is_a_blip(name):
    with wave.open(str(resources() / "sounds" / f"{name}.wav")) as file:
        heights = np.frombuffer(file.readframes(file.getnframes()), np.int16) / 32_768
        assert file.getnframes() / file.getframerate() < 0.5
    assert 0.05 < np.abs(heights).max() < 0.75
    assert abs(heights[0]) < 0.01 and abs(heights[-1]) < 0.01, "no click at either end"


def test_louder_is_louder_and_never_wraps_around():
    samples = np.array([0, 100, -100, 30_000, -30_000], np.int16).tobytes()
    assert list(np.frombuffer(louder(samples, 2.0), np.int16)) == [0, 200, -200, 32_767, -32_768]
    assert list(np.frombuffer(louder(samples, 0.2), np.int16)) == [0, 20, -20, 6_000, -6_000]


@linux_only
def test_it_comes_out_of_the_loudspeaker(microphone, monkeypatch, tmp_path):
    for name, value in microphone.env.items():
        monkeypatch.setenv(name, value)
    heard = tmp_path / "heard.raw"
    command = f'exec parec --device=room.monitor --rate=24000 --channels=1 --format=s16le --raw > "{heard}"'
    recorder = Program(["sh", "-c", command], microphone.env, tmp_path)
    wait_until(lambda: heard.exists() and heard.stat().st_size > 10_000, "the recorder to record")
    microphone.pactl("set-default-sink", "room")
    play(SOUND)
    wait_until(lambda: _loudness_at(heard, 1046.5) > 50 * _loudness_at(heard, 3_000.0), "the second note")
    recorder.end()


def _loudness_at(file, pitch_hz: float) -> float:
    samples = np.frombuffer(file.read_bytes()[: file.stat().st_size // 2 * 2], np.int16).astype(float)
    turn = np.exp(-2j * np.pi * pitch_hz * np.arange(len(samples)) / 24_000)
    return abs((samples * turn).sum())


@linux_only
def test_without_a_sound_server_that_is_told(monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere/at/all")
    monkeypatch.setenv("PULSE_RUNTIME_PATH", os.devnull)
    with pytest.raises(OSError):
        play(SOUND)
