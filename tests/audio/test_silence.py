# SPDX-License-Identifier: GPL-3.0-or-later
"""A dead device is told from a quiet room."""

from app.audio.silence import SILENT_AFTER_MS, SILENT_AFTER_SOUND_MS, ZeroWatch
from app.audio.source import AudioHeard, AudioSilent

ZEROS = bytes(640)
FAINT = bytes(639) + b"\x01"
ENOUGH = SILENT_AFTER_MS // 20


def said(watch: ZeroWatch, *blocks: bytes) -> list:
    return [change for block in blocks if (change := watch.see(block, 20.0)) is not None]


def test_zeros_are_said_once_and_within_three_seconds():
    assert SILENT_AFTER_MS < 3000
    assert said(ZeroWatch(), *[ZEROS] * (ENOUGH - 1)) == []
    assert said(ZeroWatch(), *[ZEROS] * 1000) == [AudioSilent(SILENT_AFTER_MS)]


def test_one_faint_sample_in_between_is_a_quiet_room():
    assert said(ZeroWatch(), *([ZEROS] * (ENOUGH - 1) + [FAINT]) * 5) == []


def test_sound_after_silence_is_said_once():
    assert said(ZeroWatch(), *[ZEROS] * ENOUGH + [FAINT] * 10) == [AudioSilent(SILENT_AFTER_MS), AudioHeard()]


def test_a_device_that_was_heard_may_be_gated_for_a_while():
    gated = [FAINT] + [ZEROS] * (SILENT_AFTER_SOUND_MS // 20)
    assert said(ZeroWatch(), *gated[:-1], FAINT) == []
    assert said(ZeroWatch(), *gated * 2) == [
        AudioSilent(SILENT_AFTER_SOUND_MS), AudioHeard(), AudioSilent(SILENT_AFTER_SOUND_MS),
    ]  # fmt: skip
    assert said(ZeroWatch(has_heard=True), *gated[1:-1]) == []
