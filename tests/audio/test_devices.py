# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphones are listed under names people know."""

from __future__ import annotations

from app.audio.devices import input_devices
from app.audio.microphone import Microphone
from tests.audio.listening import Listener

# What ALSA offers besides: none of it is a microphone.
PLUGINS = """
pcm.sysdefault { type pulse }
pcm.lavrate { type pulse }
pcm.samplerate { type pulse }
pcm.speexrate { type pulse }
pcm.upmix { type pulse }
pcm.vdownmix { type pulse }
pcm.studio { type pulse }
"""


def test_the_default_comes_first_and_stands_for_the_sound_server(listening_room):
    devices = input_devices()
    assert [device.name for device in devices] == ["default"]
    assert devices[0].is_default
    assert devices[0].channels >= 1
    assert devices[0].rate_hz >= 8000


def test_plug_ins_are_not_microphones_and_named_devices_are(own_room, hear):
    with open(own_room.env["ALSA_CONFIG_PATH"], "a") as config:
        config.write(PLUGINS)
    hear(own_room)
    assert [device.name for device in input_devices()] == ["default", "studio"]
    with Listener(Microphone("stud")) as listener:
        listener.until(lambda: listener.blocks)
    assert listener.source.label == "studio"


def test_without_a_sound_system_the_list_is_empty(own_room, hear):
    own_room.end_server()
    hear(own_room)
    assert input_devices() == []
