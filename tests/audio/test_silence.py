# SPDX-License-Identifier: GPL-3.0-or-later
"""A dead device is told from a quiet room."""

from app.audio.silence import SILENT_AFTER_GATED_MS, SILENT_AFTER_MS, ZeroWatch
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


def test_a_microphone_that_never_paused_is_said_to_be_silent_soon_after_it_was_heard():
    assert said(ZeroWatch(), *[FAINT] * 500, *[ZEROS] * ENOUGH) == [AudioSilent(SILENT_AFTER_MS)]


def test_a_device_that_makes_zeros_of_pauses_is_given_time():
    """Noise gates do, and so do microphones made of software."""
    watch = ZeroWatch()
    long = SILENT_AFTER_GATED_MS // 20
    a_breath = [FAINT] * 50 + [ZEROS] * 10
    assert said(watch, *a_breath * 3, *[FAINT] * 50, *[ZEROS] * (long - 1)) == []
    assert said(watch, ZEROS, *[FAINT] * 10) == [AudioSilent(SILENT_AFTER_GATED_MS), AudioHeard()]
    assert said(ZeroWatch(gated=True), *[FAINT] + [ZEROS] * (long - 1)) == []


def test_a_device_that_begins_with_some_zeros_is_no_gate():
    begun = [ZEROS] * 30 + [FAINT] * 10
    assert said(ZeroWatch(), *begun, *[ZEROS] * ENOUGH) == [AudioSilent(SILENT_AFTER_MS)]


def test_a_mute_that_the_system_tells_of_is_said_soon_each_time_and_is_no_gate():
    watch = ZeroWatch()
    for _ in range(3):
        assert said(watch, *[FAINT] * 50, *[ZEROS] * 50) == []
        watch.muted = True
        assert said(watch, *[ZEROS] * ENOUGH, FAINT) == [AudioSilent(SILENT_AFTER_MS), AudioHeard()]
    assert not watch.gated


def test_what_is_known_of_one_device_does_not_hold_for_the_next():
    watch = ZeroWatch(gated=True)
    watch.next_device()
    assert said(watch, FAINT, *[ZEROS] * ENOUGH) == [AudioSilent(SILENT_AFTER_MS)]
