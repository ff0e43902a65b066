# SPDX-License-Identifier: GPL-3.0-or-later
"""A dead device is told from a quiet room."""

from app.audio.silence import SILENT_AFTER_MS, ZeroWatch
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


def test_sound_after_silence_is_said_once_and_silence_again_after_that():
    once_more = [ZEROS] * ENOUGH + [FAINT] * 10
    assert said(ZeroWatch(), *once_more * 2) == [AudioSilent(SILENT_AFTER_MS), AudioHeard()] * 2
