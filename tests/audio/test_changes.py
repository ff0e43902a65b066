# SPDX-License-Identifier: GPL-3.0-or-later
"""Every system has its own way to say that its microphones changed; here they have one shape."""

from __future__ import annotations

import ctypes
import threading
import time
from ctypes import CFUNCTYPE, POINTER, c_long, c_uint32, c_void_p

import pytest

from app.audio import coreaudio, wasapi
from app.audio.changes import PolledChanges, ServerChanges
from tests.programs import wait_until
from tests.systems import not_where_windows_answers


@pytest.fixture
def news(own_room, hear):
    hear(own_room)
    changes = ServerChanges()
    yield own_room, changes
    changes.close()


def is_news(changes: ServerChanges, within_s: float = 3.0) -> bool:
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        if changes.wait(0.05):
            return True
    return False


def calm(changes: ServerChanges) -> None:
    """One deed may be several pieces of news."""
    while is_news(changes, 0.15):
        pass


def test_the_server_tells_of_microphones_that_come_and_go_and_of_another_default(news):
    room, changes = news
    assert is_news(changes), "there is a server: whatever was known before may be wrong"
    calm(changes)
    for deed in (
        ("set-default-source", "room.monitor"),
        ("load-module", "module-null-sink", "sink_name=other"),
        ("unload-module", "module-remap-source"),
    ):
        room.pactl(*deed)
        assert is_news(changes), deed
        calm(changes)


def test_a_volume_that_changes_is_no_news(news):
    room, changes = news
    calm(changes)
    for percent in ("50%", "70%", "90%"):
        room.pactl("set-source-volume", "desk", percent)
    assert not is_news(changes, 0.3)


def test_a_server_that_goes_and_comes_back_is_news_twice(news):
    room, changes = news
    calm(changes)
    room.end_server()
    assert is_news(changes)
    assert not is_news(changes, 0.3)
    room.open()
    assert is_news(changes)


def test_who_waits_for_news_can_be_woken(news):
    _, changes = news
    calm(changes)
    waiting = threading.Thread(target=changes.wait, args=(30.0,))
    waiting.start()
    try:
        wait_until(lambda: (changes.wake(), not waiting.is_alive())[1], "it to return")
    finally:
        waiting.join()


def test_a_system_without_news_is_asked_now_and_then():
    answers = iter(["built in", "built in", "headset", "headset"])
    changes = PolledChanges(lambda: next(answers), every_s=0.0)
    assert [changes.wait(0.0) for _ in range(3)] == [False, True, False]
    rarely = PolledChanges(lambda: time.monotonic(), every_s=60.0)
    assert not rarely.wait(0.0)


def test_without_core_audio_nobody_knows_the_default():
    if coreaudio._core_audio() is not None:
        assert isinstance(coreaudio.default_input()[0], int)
    else:
        assert coreaudio.default_input() is None


@not_where_windows_answers
def test_windows_is_asked_through_tables_of_functions_and_everything_is_given_back(monkeypatch):
    """A made-up Windows in memory: an object is a pointer to a pointer to its functions."""
    released, freed, asked = [], [], []

    class Thing:
        def __init__(self, **functions) -> None:
            places = {"release": 2, "default": 4, "identity": 5}
            release = CFUNCTYPE(c_long, c_void_p)(lambda this: released.append(this) or 0)
            self.functions = {"release": release, **functions}
            self.table = (c_void_p * 6)()
            for name, function in self.functions.items():
                self.table[places[name]] = ctypes.cast(function, c_void_p)
            self.itself = c_void_p(ctypes.addressof(self.table))
            self.address = ctypes.addressof(self.itself)

    written = ctypes.create_unicode_buffer("{0.0.1.00000000}.{headset}")

    def identity(this, name) -> int:
        name[0] = ctypes.addressof(written)
        return 0

    device = Thing(identity=CFUNCTYPE(c_long, c_void_p, POINTER(c_void_p))(identity))

    def default(this, flow, role, place) -> int:
        asked.append((flow, role))
        place[0] = device.address
        return 0

    shape = CFUNCTYPE(c_long, c_void_p, c_uint32, c_uint32, POINTER(c_void_p))
    enumerator = Thing(default=shape(default))

    class Ole:
        def CoInitializeEx(self, reserved, kind) -> int:
            return 0

        def CoCreateInstance(self, kind, outer, context, interface, place) -> int:
            assert bytes(kind)[:4] == bytes.fromhex("9503debc")  # the first part of a GUID is little-endian
            place._obj.value = enumerator.address
            return 0

        def CoTaskMemFree(self, name) -> None:
            freed.append(name.value)

    monkeypatch.setattr(ctypes, "WinDLL", lambda name: Ole(), raising=False)
    monkeypatch.setattr(ctypes, "WINFUNCTYPE", CFUNCTYPE, raising=False)
    assert wasapi.default_input() == "{0.0.1.00000000}.{headset}"
    assert asked == [(1, 0)]
    assert sorted(released) == sorted([device.address, enumerator.address])
    assert freed == ["{0.0.1.00000000}.{headset}"]
