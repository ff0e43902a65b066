# SPDX-License-Identifier: GPL-3.0-or-later
"""Started while it runs already: the window that is there comes forward, wherever it was."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from app.core.knock import LONGEST_BYTES, Came, Knock
from app.storage.seat import DOOR, read_note
from app.ui.second_start import ask
from tests.programs import Program, end_gently, run, wait_until
from tests.systems import needs_tray, posix_only

FORWARD = "Surtitle runs already; its window has come forward.\n"


def is_ready(profile: str) -> bool:
    log = Path(profile) / "logs" / "surtitle.log"
    return log.exists() and "ready:" in log.read_text()


def again(desk, profile: str, *words: str) -> str:
    """Start it once more, and return what that said."""
    second = desk.app("--profile", profile, *words)
    assert second.wait() == 0
    assert second.out == ""
    return second.err


def in_front(desk) -> int | None:
    try:
        return int(run(["xdotool", "getactivewindow"], desk.env))
    except AssertionError:  # none is
        return None


def has_icon(desk) -> bool:
    """Whether anything is drawn in the tray's corner of the screen."""
    corner = QImage(str(desk.shot("second-start-tray"))).copy(1600 - 24, 0, 24, 26)
    return len({corner.pixel(x, y) for x in range(corner.width()) for y in range(corner.height())}) > 3


def await_front(desk, window: int) -> None:
    wait_until(
        lambda: in_front(desk) == window and desk.windows("^Surtitle$") == [window], "it to come forward"
    )


@needs_tray
def test_the_window_comes_forward_from_wherever_it_was(desk, profile):
    words = "--edge top --align right --widthtype request --height 28 --transparent true --alpha 0 --tint 0x333333"
    desk.start("trayer", *words.split())
    Path(profile).mkdir()
    (Path(profile) / "settings.json").write_text('{"hands": {"close_to_tray": true}}')
    first = desk.app("--profile", profile, "--engine", "demo")
    window = desk.await_window("^Surtitle$")
    wait_until(lambda: is_ready(profile), "everything to be loaded")

    # behind another one
    desk.start("xev", "-event", "keyboard")
    other = desk.await_window("Event Tester")
    run(["xdotool", "windowactivate", "--sync", str(other)], desk.env)
    assert again(desk, profile) == FORWARD
    await_front(desk, window)

    # minimised
    run(["xdotool", "windowminimize", "--sync", str(window)], desk.env)
    assert again(desk, profile) == FORWARD
    await_front(desk, window)

    # on another desktop, with nothing in front, then with something; what stands over it comes along
    desk.press("Settings")
    settings = desk.await_window("^Surtitle settings$")
    for desktop in ("1", "0"):
        run(["xdotool", "set_desktop", desktop], desk.env)
        wait_until(lambda: in_front(desk) not in (window, settings), "the other desktop")
        assert again(desk, profile) == FORWARD
        await_front(desk, window)
        assert run(["xdotool", "get_desktop"], desk.env).strip() == desktop
        wait_until(lambda: desk.windows("^Surtitle settings$") == [settings], "the settings to come along")
    desk.close_window(settings)
    wait_until(lambda: not desk.windows("^Surtitle settings$"), "the settings to go")

    # hidden in the tray
    wait_until(lambda: has_icon(desk), "the icon in the tray")
    desk.close_window(window)
    wait_until(lambda: not desk.windows("^Surtitle$"), "the window to go")
    assert first.alive
    assert again(desk, profile, "--engine", "local").startswith(
        FORWARD.strip() + " It goes on as it is, without --engine:"
    )
    await_front(desk, window)
    desk.shot("second-start")

    # and it begins, when that is asked
    assert "captions begin there" in again(desk, profile, "--start", "--engine", "demo")
    desk.await_sight("Pause", "button")
    assert "a session is on there" in again(desk, profile, "--start")
    assert end_gently(first) == 0
    assert first.err == ""


@pytest.fixture
def start(tmp_path, profile) -> Iterator:
    """Start the whole program on a screen nobody sees."""
    running: list[Program] = []

    def started(*words: str) -> Program:
        running.append(Program([sys.executable, "-m", "app", "--engine", "local", *words], {}, tmp_path))
        return running[-1]

    yield started
    for program in running:
        program.end()


def test_of_several_started_in_the_same_moment_one_stays(start, profile):
    programs = [start() for _ in range(4)]
    wait_until(lambda: sum(program.alive for program in programs) == 1, "all but one to end")
    wait_until(lambda: is_ready(profile), "that one to be ready")
    (stays,) = [program for program in programs if program.alive]
    assert [program.err for program in programs if program is not stays] == [FORWARD] * 3
    assert all(program.process.returncode == 0 for program in programs if program is not stays)
    assert end_gently(stays) == 0
    assert stays.err == ""


@posix_only
def test_one_that_was_killed_is_in_nobodys_way(start, profile):
    for _ in range(2):
        first = start()
        wait_until(lambda: is_ready(profile), "it to be ready")
        assert (Path(profile) / DOOR).exists()
        first.signal(signal.SIGKILL)
        first.wait()
        (Path(profile) / "logs" / "surtitle.log").unlink()
    last = start()
    wait_until(lambda: is_ready(profile), "the next one to be ready")
    assert start().wait() == 0
    assert end_gently(last) == 0
    assert last.err == ""
    assert not (Path(profile) / DOOR).exists()


def is_ending(folder: Path) -> bool:
    """Whether it says so to whoever comes, or is gone already."""
    note = read_note(folder)
    try:
        answer = ask(folder, note, Knock(note.secret))
    except OSError:
        return True
    return answer is None or answer.came is Came.ENDING


@posix_only
def test_one_that_ends_is_followed_by_the_next(start, profile):
    first = start()
    wait_until(lambda: is_ready(profile), "it to be ready")
    first.signal(signal.SIGINT)
    wait_until(lambda: is_ending(Path(profile)), "it to end")
    second = start()
    assert first.wait() == 0
    wait_until(
        lambda: (Path(profile) / "logs" / "surtitle.log").read_text().count("ready:") == 2, "the next one"
    )
    assert end_gently(second) == 0
    assert second.err == ""


FLOOD = """
import os, socket, sys
words = [b"", b"\\n", b"{}\\n", b"GET / HTTP/1.1\\r\\n\\r\\n", b"[" * 9_000 + b"\\n", os.urandom(999), b"x" * LONGEST]
while True:
    for said in words:
        with socket.socket(socket.AF_UNIX) as door:
            door.connect(sys.argv[1])
            try:
                door.sendall(said)
                door.shutdown(socket.SHUT_WR)
                door.recv(1)
            except OSError:
                pass
        print("said", flush=True)
""".replace("LONGEST", str(4 * LONGEST_BYTES))


def cpu_s(program: Program) -> float:
    used = psutil.Process(program.pid).cpu_times()
    return used.user + used.system


@posix_only
def test_a_flood_of_nonsense_costs_next_to_nothing_and_is_survived(start, profile):
    first = start()
    wait_until(lambda: is_ready(profile), "it to be ready")
    flood = Program([sys.executable, "-c", FLOOD, str(Path(profile) / DOOR)], {}, Path(first.folder))
    wait_until(lambda: flood.out.count("\n") >= 3, "the flood")
    before, began = cpu_s(first), time.monotonic()
    wait_until(lambda: flood.out.count("\n") >= 30, "more of it")
    assert cpu_s(first) - before < 0.3 * (time.monotonic() - began)
    flood.end()
    second = start()
    assert second.wait() == 0 and second.err == FORWARD
    assert end_gently(first) == 0
    assert first.err == ""
