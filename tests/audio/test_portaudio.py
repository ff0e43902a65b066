# SPDX-License-Identifier: GPL-3.0-or-later
"""What PortAudio and the libraries beneath it say becomes a kind of failure, and nothing on the terminal."""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.audio.microphone import Microphone
from app.audio.portaudio import failure_of, hushed, look_again
from app.audio.source import AudioLost, AudioMoved
from app.core.failure import Failure, FailureKind
from tests.audio.listening import Listener


@contextlib.contextmanager
def a_busy_device() -> Iterator[str]:
    """The path of something that the kernel answers with "busy": a terminal held exclusively."""
    ours, theirs = pty.openpty()
    try:
        fcntl.ioctl(theirs, termios.TIOCEXCL)
        yield os.ttyname(theirs)
    finally:
        os.close(theirs)
        os.close(ours)


@contextlib.contextmanager
def without_root_powers() -> Iterator[None]:
    """Root may open what is held exclusively; for a moment this thread may not."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, held = struct.pack("<Ii", 0x20080522, 0), ctypes.create_string_buffer(24)
    assert libc.capget(header, held) == 0
    effective, *rest = struct.unpack("<6I", held.raw)
    cap_sys_admin = 1 << 21
    assert libc.capset(header, struct.pack("<6I", effective & ~cap_sys_admin, *rest)) == 0
    try:
        yield
    finally:
        assert libc.capset(header, held.raw) == 0


def test_a_device_that_another_program_holds_is_busy(own_room, hear, capfd):
    # When PortAudio lists it, the headset is free; when it is opened, ALSA reads that it is a
    # device of the old OSS kind, which the kernel says is busy.
    config = Path(own_room.env["ALSA_CONFIG_PATH"])
    servers = config.read_text()
    config.write_text(servers + "pcm.headset { type null }\n")
    hear(own_room)
    with a_busy_device() as device, without_root_powers():
        config.write_text(servers + f'pcm.headset {{ type oss device "{device}" }}\n')
        os.utime(config, (1, 1))  # ALSA reads it again when its time, in whole seconds, is another
        with pytest.raises(Failure) as failure:
            Microphone("headset").start(lambda: None)
    assert failure.value.kind is FailureKind.MICROPHONE_BUSY
    # ALSA says it a hundred times over; once is enough.
    assert failure.value.detail.count("Cannot open device") == 1
    assert capfd.readouterr() == ("", "")


def error(text: str, *more: object) -> Exception:
    """A PortAudio error as sounddevice raises it: text, code, and the host's (api, code, text)."""
    return Exception(text, *more)


@pytest.mark.parametrize(
    ("said", "chatter", "kind"),
    [
        (error("Device unavailable", -9985), [], FailureKind.MICROPHONE_BUSY),
        (error("Unanticipated host error", -9999, (0, -16, "Device busy")), [], FailureKind.MICROPHONE_BUSY),
        (error("Unanticipated host error", -9999, (13, -2004287478, "")), [], FailureKind.MICROPHONE_BUSY),
        (error("Unanticipated host error", -9999, (0, -13, "")), [], FailureKind.MICROPHONE_DENIED),
        (error("Unanticipated host error", -9999, (13, -2147024891, "")), [], FailureKind.MICROPHONE_DENIED),
        (
            error("Illegal combination of I/O devices", -9993),
            ["ALSA lib pcm_hw.c:1829: open '/dev/snd/pcmC0D0c' failed (-13): Permission denied"],
            FailureKind.MICROPHONE_DENIED,
        ),
        (error("Unanticipated host error", -9999, (0, -5, "I/O error")), [], FailureKind.NO_MICROPHONE),
        (error("Invalid sample rate", -9997), [], FailureKind.NO_MICROPHONE),
        (OSError("PortAudio library not found"), [], FailureKind.NO_MICROPHONE),
        (ValueError("No input device matching 'x'"), [], FailureKind.NO_MICROPHONE),
    ],
)
def test_what_portaudio_says_is_sorted(said, chatter, kind):
    assert failure_of(said, chatter).kind is kind


def test_chatter_is_caught_and_what_others_say_is_passed_on(capfd):
    heard: list[str] = []
    with hushed(heard):
        os.write(2, b"ALSA lib pcm.c:2666: Unknown PCM rear\nthe boat is late\nExpression 'x' failed\n")
    assert heard == ["ALSA lib pcm.c:2666: Unknown PCM rear", "Expression 'x' failed"]
    assert capfd.readouterr().err == "the boat is late\n"


def test_chatter_is_caught_where_standard_error_is_closed():
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(2)
        with hushed([]):
            os.write(write, b"fine")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert os.read(read, 10) == b"fine"
    os.close(read)
    os.close(write)


@pytest.fixture
def without_a_server(monkeypatch):
    """To be called once the room is heard: nobody tells us of a sound server, and PortAudio must do."""

    def leave() -> None:
        # ALSA's own configuration still leads into the room.
        monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")

    return leave


def test_portaudio_is_not_set_up_anew_under_an_open_microphone(listening_room, without_a_server):
    without_a_server()
    with Listener(Microphone()) as listener:
        listener.until(lambda: listener.blocks)
        assert not look_again()
        listener.for_ms(200)
    assert look_again()


def test_without_a_server_speech_is_heard_whole_too(listening_room, without_a_server):
    without_a_server()
    with Listener(Microphone()) as listener:
        listener.for_ms(300)
        lead_s = max(listener.leads_s)
        listener.for_ms(700).until_in_time(lead_s, 0.2)
        assert listening_room.listeners() == 1
    assert listener.others == []


def test_without_a_server_a_device_that_ends_is_lost_and_may_come_back(own_room, hear, without_a_server):
    hear(own_room)
    without_a_server()
    with Listener(Microphone()) as listener:
        listener.for_ms(200)
        own_room.unplug()
        assert listener.until_over(within_s=5).failure.kind is FailureKind.MICROPHONE_LOST
    own_room.plug()
    with Listener(listener.source.again()) as listener:
        listener.for_ms(200)


def test_without_a_server_another_default_is_taken_as_soon_as_one_serves(own_room, hear, without_a_server):
    hear(own_room)
    without_a_server()
    with Listener(Microphone()) as listener:
        listener.for_ms(200)
        own_room.unplug()
        own_room.plug()
        listener.until_said(AudioMoved, within_s=5)
        listener.for_ms(200)
    assert [type(event) for event in listener.others] == [AudioLost, AudioMoved]


@pytest.mark.parametrize(
    "config",
    ["", "pcm.studio { type null }\n", "defaults.pcm.card 0\n", None],
    ids=["nothing", "no default", "no device", "no file"],
)
def test_where_alsa_has_no_default_the_list_is_empty_and_the_program_lives(tmp_path, config):
    """PortAudio would abort the process: a bare container without ALSA's own configuration."""
    file = tmp_path / "asound.conf"
    if config is not None:
        file.write_text(config)
    code = (
        "from app.audio.devices import find_input, input_devices\n"
        "from app.core.failure import Failure\n"
        "assert input_devices() == []\n"
        "try: find_input()\n"
        "except Failure as failure: print(failure.kind.value)\n"
    )
    env = {**os.environ, "ALSA_CONFIG_PATH": str(file), "PULSE_SERVER": "unix:/nowhere"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "no-microphone\n", "")
