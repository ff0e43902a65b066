# SPDX-License-Identifier: GPL-3.0-or-later
"""A real microphone, through PortAudio and a real sound server: what is said there is heard here."""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from types import SimpleNamespace

import av
import numpy as np
import pytest

from app.audio.capture import UNREAD_LIMIT_S, Capture
from app.audio.microphone import Microphone
from app.audio.portaudio import look_again
from app.audio.silence import SILENT_AFTER_MS
from app.audio.source import BLOCK_MS, AudioFailure, AudioHeard, AudioLost, AudioSilent
from app.core.failure import Failure, FailureKind
from tests.audio.listening import Listener, place_of
from tests.programs import wait_until
from tests.room import SPEECH

SENTENCE = SPEECH / "sense_and_sensibility_01_austen_64kb-0880.wav"


def speech() -> np.ndarray:
    with av.open(str(SENTENCE)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)]) / 32768


def places_of_each_second(said: np.ndarray, heard: np.ndarray) -> list[tuple[int, float]]:
    """For each second of what was said: how far it is shifted in what was heard, and how alike."""
    second = 16_000
    parts = range(0, len(said) - second, second)
    return [
        (at - start, alike)
        for start in parts
        for at, alike in [place_of(said[start : start + second], heard)]
    ]


def test_what_is_said_is_heard_whole_in_order_and_in_short_blocks(listening_room):
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        player = listening_room.play(SENTENCE, wait=False)
        listener.until(lambda: not player.alive).for_ms(500)
    assert player.wait() == 0
    shifts, likenesses = zip(*places_of_each_second(speech(), listener.samples), strict=True)
    # A lost, doubled or displaced block would shift what follows it.
    assert max(shifts) - min(shifts) <= 2
    assert min(likenesses) > 0.99
    assert max(block.duration_ms for block in listener.blocks) <= BLOCK_MS
    assert listener.others == []
    assert max(block.level.peak_dbfs for block in listener.blocks) > -30


def test_sound_arrives_soon_after_it_was_made(listening_room):
    """The lag is measured against a microphone's own pace: an hour would show a drift of samples."""
    with Listener(Microphone()) as listener:
        listener.for_ms(300)
        lead_s = max(listener.leads_s)
        listener.for_ms(1700).until_in_time(lead_s, 0.1)


def test_the_microphone_is_held_from_start_to_stop_and_not_longer(listening_room):
    microphone = Microphone()
    with Listener(microphone) as listener:
        listener.until(lambda: listener.blocks)
        assert listening_room.listeners() == 1
        microphone.stop()
        wait_until(lambda: listening_room.listeners() == 0, "the microphone's light to go out")
        microphone.stop()
    with Listener(microphone.again()) as listener:
        listener.until(lambda: listener.blocks)
    assert look_again()


def test_what_was_captured_before_stop_stays_readable(listening_room):
    microphone = Microphone()
    with Listener(microphone) as listener:
        listener.until(lambda: listener.blocks)
        time.sleep(0.3)
        microphone.stop()
        listener.for_ms(200, within_s=1)
        listener.events += microphone.read()
        assert microphone.read() == []
    assert listener.others == []


def test_zeros_are_told_from_a_quiet_room_and_sound_from_zeros(fragile_room):
    with Listener(Microphone()) as listener:
        listener.for_ms(4000)
        assert listener.others == []
        fragile_room.hush()
        silent = listener.until_said(AudioSilent)
        assert silent.zero_ms == pytest.approx(SILENT_AFTER_MS, abs=30)
        assert not silent.of_playing
        listener.for_ms(1000)
        fragile_room.hum()
        listener.until_said(AudioHeard)
        assert listener.others == [silent, AudioHeard()]


def test_that_the_computer_plays_nothing_is_told_from_a_dead_microphone(fragile_room):
    with Listener(Microphone("room.monitor")) as listener:
        listener.for_ms(200)
        fragile_room.hush()
        assert listener.until_said(AudioSilent).of_playing


def test_an_unplugged_microphone_is_lost_once_and_what_it_heard_is_kept(fragile_room):
    with Listener(Microphone()) as listener:
        listener.for_ms(500)
        fragile_room.unplug()
        lost = listener.until_over(within_s=5)
        assert lost.failure.kind is FailureKind.MICROPHONE_LOST
        assert listener.source.read() == []
    assert [type(event) for event in listener.others] == [AudioFailure]


def test_a_microphone_plugged_in_again_is_heard_again(fragile_room):
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        fragile_room.unplug()
        listener.until_over(within_s=5)
    fragile_room.plug()
    with Listener(listener.source.again()) as listener:
        listener.for_ms(300)


def test_a_sound_server_that_dies_loses_the_microphone_and_its_return_brings_it_back(fragile_room, hear):
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        fragile_room.end_server()
        assert listener.until_over(within_s=5).failure.kind is FailureKind.MICROPHONE_LOST
    with pytest.raises(Failure) as failure:
        Microphone().start(lambda: None)
    assert failure.value.kind is FailureKind.NO_MICROPHONE
    fragile_room.open()
    # Nobody tells PortAudio: starting looks again by itself.
    with Listener(Microphone()) as listener:
        listener.for_ms(300)


def test_a_sound_server_that_hangs_is_noticed_and_does_not_hang_us(fragile_room):
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        fragile_room.pulse.signal(signal.SIGSTOP)
        try:
            begun = time.monotonic()
            assert listener.until_over(within_s=5).failure.kind is FailureKind.MICROPHONE_LOST
            assert time.monotonic() - begun > 0.9
            begun = time.monotonic()
            listener.source.stop()
            assert time.monotonic() - begun < 2
        finally:
            fragile_room.pulse.signal(signal.SIGCONT)
    wait_until(look_again, "PortAudio to let go of it")


def test_no_sound_system_at_all_is_no_microphone(own_room, hear, capfd):
    own_room.end_server()
    hear(own_room)
    with pytest.raises(Failure) as failure:
        Microphone().start(lambda: None)
    assert failure.value.kind is FailureKind.NO_MICROPHONE
    assert capfd.readouterr() == ("", "")


def test_a_name_nobody_has_is_no_microphone(listening_room):
    with pytest.raises(Failure) as failure:
        Microphone("Yeti Nano").start(lambda: None)
    assert failure.value.kind is FailureKind.NO_MICROPHONE
    assert "Yeti Nano" in failure.value.detail


def test_a_name_is_matched_whatever_its_case(listening_room):
    with Listener(Microphone("desk MIC")) as listener:
        listener.until(lambda: listener.blocks)
    assert listener.source.label == "Desk Microphone"


def test_a_held_up_interpreter_loses_nothing(listening_room):
    """A library that keeps Python's lock for half a second must not cost a syllable."""
    hold = ctypes.PyDLL(None).usleep
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        player = listening_room.play(SENTENCE, wait=False)
        listener.for_ms(1000)
        hold(500_000)
        listener.until(lambda: not player.alive).for_ms(500)
    shifts, likenesses = zip(*places_of_each_second(speech(), listener.samples), strict=True)
    assert max(shifts) - min(shifts) <= 2
    assert min(likenesses) > 0.99


# What the audio thread does, without a device


def a_capture(clock=lambda: 0.0, wake=lambda: None) -> Capture:
    capture = Capture(wake, clock)
    capture.rate_hz, capture.frame_bytes = 16_000, 2
    return capture


def test_an_overflow_is_told_before_the_block_that_follows_it():
    now = [0.0]
    capture = a_capture(clock=lambda: now[0])
    for at, overflow in ((0.02, True), (0.04, False), (0.30, True), (0.32, False)):
        now[0] = at
        capture.block(bytes(640), overflow)
    kinds = [item if isinstance(item, float) else len(item) for item in capture.unread]
    # The first block's flag says nothing: nothing came before it. Between 0.04 and 0.30 one block came.
    assert kinds == [640, 640, pytest.approx(0.24), 640, 640]


def test_where_nobody_reads_for_a_minute_the_rest_is_dropped_and_counted():
    capture = a_capture()
    for _ in range(UNREAD_LIMIT_S * 50 + 100):
        capture.block(bytes(640))
    assert len(capture.unread) == UNREAD_LIMIT_S * 50
    capture.unread.clear()
    capture.block(bytes(640))
    assert list(capture.unread) == [pytest.approx(100 * 0.02), bytes(640)]


def test_lost_sound_is_an_event_in_its_place(listening_room):
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        listener.source._parts[0]._capture._dropped_s = 1.5
        listener.for_ms(500)
    assert listener.others == [AudioLost(1500, "overflow")]
    assert listener.events.index(listener.others[0]) > 0


def test_the_audio_thread_allocates_nothing_that_a_collector_tracks():
    """Python's cyclic collector would run Qt's destructors in whichever thread wakes it."""
    import gc

    capture = a_capture(wake=lambda: None)
    frames = memoryview(bytes(640))
    capture.block(frames)
    gc.collect()
    gc.disable()
    try:
        before = gc.get_count()[0]
        for _ in range(1000):
            capture.block(frames)
        # The deque's own growth is not tracked one by one.
        assert gc.get_count()[0] - before < 20
    finally:
        gc.enable()
    assert all(not gc.is_tracked(item) for item in capture.unread)


def test_a_reader_whose_loop_has_closed_is_not_woken_again():
    calls = []

    def wake() -> None:
        calls.append(threading.current_thread())
        raise RuntimeError("Event loop is closed")

    capture = a_capture(wake=wake)
    for _ in range(3):
        capture.block(bytes(640))
    assert len(calls) == 1


def test_whether_the_system_muted_it_is_asked_seldom_once_it_has_long_been_silent(monkeypatch):
    now_s, asked_at = 0.0, []
    monkeypatch.setattr("app.audio.microphone.is_muted", lambda device: asked_at.append(now_s))
    microphone = Microphone(clock=lambda: now_s)
    for _ in range(1200):  # two minutes of zeros
        now_s += 0.1
        microphone._zeros.see(bytes(640), 100.0)
        microphone._look_for_mute(SimpleNamespace(device=None))
    soon = [at for at in asked_at if at <= 15.0]
    assert 1.0 < soon[0] < 2.0
    assert max(b - a for a, b in zip(soon, soon[1:], strict=False)) < 1.0
    late = [at for at in asked_at if at > 30.0]
    assert 10 <= len(late) <= 20
