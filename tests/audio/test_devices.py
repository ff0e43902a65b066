# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphones are listed under names people know, and the one that is named is the one that is heard."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest

from app.audio.devices import find_input, input_devices, is_muted, is_there
from app.audio.microphone import Microphone
from app.audio.pulse import server_sources
from app.core.failure import Failure, FailureKind
from tests.audio.listening import Listener, int16, sine
from tests.programs import Program

# What ALSA offers besides: only the last is a microphone.
OTHERS = tuple(
    f'pcm.{name} {{{{ type pulse server "{{server}}" }}}}\n'
    for name in ("sysdefault", "lavrate", "samplerate", "speexrate", "upmix", "vdownmix", "studio")
)


@pytest.fixture
def two_microphones(own_room, hear):
    """A second microphone, in which somebody whistles at 1000 Hz; in the first one 300 Hz."""
    own_room.pactl("load-module", "module-null-sink", "sink_name=hall", "rate=44100", "channels=1")
    own_room.pactl("load-module", "module-remap-source", "source_name=yeti", "master=hall.monitor")
    own_room.pactl("set-default-source", "desk")
    whistles = []
    for hz, sink in ((300, "room"), (1000, "hall")):
        sound = own_room.folder / f"{hz}.raw"
        sound.write_bytes(int16(sine(hz, 30, 16_000)))
        play = ["pacat", "--raw", "--rate=16000", "--channels=1", "--format=s16le", "--latency-msec=30"]
        whistles.append(Program([*play, f"--device={sink}", sound], own_room.env, own_room.folder))
    hear(own_room)
    yield own_room
    for whistle in whistles:
        whistle.end()


def whistle_heard(name: str | None) -> float:
    with Listener(Microphone(name)) as listener:
        listener.until(lambda: any(block.level.peak_dbfs > -20 for block in listener.blocks)).for_ms(600)
    heard = listener.samples[-8000:]
    return float(np.argmax(np.abs(np.fft.rfft(heard)))) * 16_000 / len(heard)


def test_the_servers_microphones_have_the_names_people_gave_them_and_the_default_comes_first(listening_room):
    devices = input_devices()
    assert [device.name for device in devices] == ["Desk Microphone", "Monitor of Null Output"]
    assert [device.is_default for device in devices] == [True, False]
    assert [device.is_system for device in devices] == [False, True]
    assert [(device.rate_hz, device.channels) for device in devices] == [(48_000, 2)] * 2


def test_the_microphone_that_is_named_is_heard(two_microphones):
    assert whistle_heard(None) == pytest.approx(300, abs=5)
    assert whistle_heard("yeti") == pytest.approx(1000, abs=5)
    assert whistle_heard("desk mic") == pytest.approx(300, abs=5)
    assert "PULSE_SOURCE" not in os.environ


def test_a_new_default_is_heard_at_the_next_start(two_microphones):
    two_microphones.pactl("set-default-source", "yeti")
    assert whistle_heard(None) == pytest.approx(1000, abs=5)


def test_a_name_is_matched_exactly_before_in_part_and_whatever_the_case(two_microphones):
    assert find_input("DESK").server_name == "desk"
    assert find_input("desk microphone").server_name == "desk"
    assert find_input("Monitor of Null").is_system
    assert find_input("room.monitor").server_name == "room.monitor"
    with pytest.raises(Failure) as failure:
        find_input("Yeti Nano")
    assert failure.value.kind is FailureKind.NO_MICROPHONE


def test_without_a_sound_server_plug_ins_are_not_microphones_and_named_devices_are(
    own_room, hear, monkeypatch
):
    with open(own_room.env["ALSA_CONFIG_PATH"], "a") as config:
        config.writelines(line.format(server=own_room.env["PULSE_SERVER"]) for line in OTHERS)
    hear(own_room)
    # The configuration above reaches the server by itself; libpulse is sent to where there is none.
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert server_sources() is None
    assert [device.name for device in input_devices()] == ["default", "studio"]
    assert find_input("stud").name == "studio"
    # By its whole name a plug-in may be had.
    assert find_input("upmix").name == "upmix"
    with pytest.raises(Failure):
        find_input("upmi")


def test_whether_a_microphone_is_muted_or_still_there_can_be_asked(own_room, hear):
    hear(own_room)
    desk = find_input()
    assert is_there(desk) and not is_muted(desk)
    own_room.mute()
    assert is_muted(desk)
    own_room.unplug()
    own_room.plug()
    # It has the same name; but what was listened to is gone.
    assert find_input().server_name == desk.server_name
    assert not is_there(desk)


def test_without_any_sound_system_the_list_is_empty(own_room, hear):
    own_room.end_server()
    hear(own_room)
    assert input_devices() == []


def test_a_sound_server_that_hangs_is_said_not_to_answer(own_room, hear):
    hear(own_room)
    own_room.pulse.signal(signal.SIGSTOP)
    try:
        assert input_devices() == []
        with pytest.raises(Failure) as failure:
            find_input()
    finally:
        own_room.pulse.signal(signal.SIGCONT)
    assert failure.value.kind is FailureKind.NO_MICROPHONE
    assert "does not answer" in failure.value.detail
