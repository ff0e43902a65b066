# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen goes first: an X server that crashes, a desktop that is left. No word goes with it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.settings import Settings
from app.storage.library import Library, SessionInfo, SessionState
from app.storage.places import Places
from app.storage.settings_file import save_settings
from tests.programs import Program, wait_until
from tests.systems import linux_only
from tests.terminal import Terminal, opened

WORDS = [f"word{number:03}" for number in range(240)]
WORD_MS = 250

Screen = tuple[Program, dict[str, str]]

pytestmark = linux_only


@pytest.fixture
def terminal(tmp_path) -> Iterator[Terminal]:
    yield from opened(tmp_path)


def x_server(folder: Path) -> Screen:
    number = folder / "display"
    screen = Program(["sh", "-c", 'exec Xvfb -displayfd 3 -nolisten tcp 3>"$0"', number], {}, folder)
    wait_until(lambda: number.exists() and number.read_text().endswith("\n"), "the screen")
    return screen, {"DISPLAY": ":" + number.read_text().strip(), "QT_QPA_PLATFORM": "xcb"}


def wayland_desktop(folder: Path) -> Screen:
    folder.chmod(0o700)
    place = {"XDG_RUNTIME_DIR": str(folder)}
    screen = Program(["weston", "--backend=headless-backend.so", "--socket=wayland-9"], place, folder)
    wait_until(lambda: (folder / "wayland-9").exists(), "the desktop")
    return screen, {**place, "WAYLAND_DISPLAY": "wayland-9", "QT_QPA_PLATFORM": "wayland"}


@pytest.fixture(params=[x_server, wayland_desktop])
def screen(request, tmp_path) -> Iterator[Screen]:
    made = request.param(tmp_path)
    yield made
    made[0].end()


def captioning(terminal: Terminal, profile: str, screen: dict[str, str]) -> Program:
    url = terminal.scripted({"text": " ".join(WORDS), "start_ms": 0, "end_ms": len(WORDS) * WORD_MS})
    sound = terminal.sound(len(WORDS) * WORD_MS / 1000)
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    window = terminal.surtitle("--url", url, "--source", sound, "--start", env={**no_bus, **screen})
    wait_until(lambda: len(kept(profile)) > 4, "words on the disk")
    return window


def history(profile: str) -> Library:
    return Library(Path(profile) / "history")


def kept(profile: str) -> list[str]:
    """The words of the one session there is."""
    library = history(profile)
    return [
        word for one in library.sessions() for entry in library.entries(one.id) for word in entry.text.split()
    ]


def the_session(profile: str) -> SessionInfo:
    (session,) = history(profile).sessions()
    return session


@pytest.fixture
def open_overlay(profile) -> None:
    """More windows than one; what they do at the end needs a screen."""
    places = Places.chosen()
    places.make()
    save_settings(places, Settings().with_value("overlay.shown", True))


def test_when_the_display_goes_every_word_stays_and_is_offered(open_overlay, terminal, profile, screen):
    server, env = screen
    window = captioning(terminal, profile, env)
    before = kept(profile)
    server.signal(signal.SIGKILL)
    assert window.wait() == 1
    assert window.err == "The display is gone. What was said is kept: start Surtitle again to read it.\n"
    after = kept(profile)
    assert after == WORDS[: len(after)] and len(after) >= len(before)
    if "DISPLAY" in env:  # elsewhere Qt ends the program at once, and only what was final is kept
        heard = WORDS[: terminal.heard_ms() // WORD_MS - 1]
        assert len(heard) > len(before) and after[: len(heard)] == heard, "the last words were waited for"
    assert history(profile).interrupted().id == the_session(profile).id
    assert not list(history(profile)._folder.glob(".*.running"))
    assert not window.offspring()


def test_a_desktop_that_is_left_asks_first_and_then_goes(terminal, profile, tmp_path):
    server, env = x_server(tmp_path)
    window = captioning(terminal, profile, env)
    window.signal(signal.SIGTERM)
    server.signal(signal.SIGTERM)
    window.wait(20)
    server.end()
    assert "Traceback" not in window.err and "wrong" not in window.err
    after = kept(profile)
    assert after == WORDS[: len(after)] and len(after) >= terminal.heard_ms() // WORD_MS - 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_request_to_end_in_the_midst_of_words_waits_for_the_last_of_them(terminal, profile, number):
    window = captioning(terminal, profile, {})
    window.signal(number)
    assert window.wait(20) == 0 and window.err == ""
    assert the_session(profile).state is SessionState.FINISHED
    after = kept(profile)
    assert after == WORDS[: len(after)] and len(after) >= terminal.heard_ms() // WORD_MS - 1
