# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphones come and go under the whole program: what the window and the terminal say about it."""

from __future__ import annotations

import signal
import time

import pytest

from tests.late import Late
from tests.programs import wait_until
from tests.terminal import opened

UTTERANCES = [
    {"text": f"Number {n} is here.", "start_ms": 1500 * n + 200, "end_ms": 1500 * n + 900} for n in range(60)
]
SAID_WITHIN_S = 5.0
"""From the deed to the words on the screen, read through assistive technology every now and then, without the time
in which nobody on this machine was served."""


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


def test_the_window_says_which_microphone_is_gone_silent_or_back(desk, own_room, terminal, profile):
    url = terminal.scripted(*UTTERANCES)
    env = {**own_room.env, "SONIOX_API_KEY": "a-good-key"}
    window = desk.app("--engine", "soniox", "--url", url, "--profile", profile, "--start", env=env)
    desk.await_text("Status", "Listening")
    desk.await_text("Captions", containing="Number 0")

    with Late() as late:
        own_room.unplug()
        begun = time.monotonic()
        desk.await_text("Status", "Desk Microphone is gone. Plug it in again")
        assert late.since(begun) < SAID_WITHIN_S
    desk.shot("microphone-gone")

    with Late() as late:
        own_room.plug()
        begun = time.monotonic()
        desk.await_text("Status", "Listening")
        assert late.since(begun) < SAID_WITHIN_S
    desk.await_text("Captions", containing="of sound are missing here")

    with Late() as late:
        own_room.mute()
        begun = time.monotonic()
        desk.await_text("Status", "Desk Microphone sends only silence")
        assert late.since(begun) < 3 + SAID_WITHIN_S
    desk.shot("microphone-silent")
    # The person takes another one, in the system's own settings: nothing is to be pressed here.
    own_room.plug_another("yeti", "Yeti Nano", 1_000.0)
    own_room.pactl("set-default-source", "yeti")
    desk.await_text("Status", "Listening")
    chip = "Listen to: Microphone"
    wait_until(lambda: "Yeti Nano" in desk.find(chip, "button")["description"], "the other one's name")
    desk.shot("microphone-another")

    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    assert "Traceback" not in window.err
    assert "Expression" not in window.err, "PortAudio's own words are not for people"


def test_the_terminal_says_what_becomes_of_the_microphone_and_goes_on(own_room, terminal, profile):
    url = terminal.scripted(*UTTERANCES)
    words = ("--engine", "soniox", "--url", url, "--format", "jsonl", "--profile", profile)
    program = terminal.surtitle("transcribe", "mic", *words, env=own_room.env)
    wait_until(lambda: "Listening to Desk Microphone" in program.err, "the greeting")
    own_room.unplug()
    wait_until(lambda: "Desk Microphone is gone" in program.err, "that it is gone")
    own_room.plug()
    wait_until(lambda: "Captions go on." in program.err, "that it is back")
    own_room.plug_another("yeti", "Yeti Nano", 1_000.0)
    own_room.pactl("set-default-source", "yeti")
    wait_until(lambda: "Listening to Yeti Nano now." in program.err, "the other one")
    program.signal(signal.SIGINT)
    assert program.wait() == 0
    assert '"type":"gap"' in program.out and '"reason":"audio was not captured"' in program.out
    assert program.err.count("is gone") == 1
    assert "Expression" not in program.err and "ALSA" not in program.err
