# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start finds the first, or goes its own way; it never hangs."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.command_line import WindowOptions
from app.core.knock import Answer, Came, Knock
from app.storage.places import Places
from app.storage.seat import Note, Seat, read_note, this_computer
from app.ui import second_start
from app.ui.second_start import Found, found, knock, screens, take_seat
from tests.systems import linux_only

SECRET = "a secret"


@pytest.fixture
def first():
    """Another process has the seat."""
    seat = Seat.take(Places.chosen().config)
    yield seat
    seat.leave()


@pytest.fixture
def hasty(monkeypatch):
    """Does not wait as long as people would."""
    for patience in ("STARTING_S", "ANSWER_S", "ENDING_S"):
        monkeypatch.setattr(second_start, patience, 0.2)


class Inside:
    """Answers at a port as the first one would, once for each answer, then not any more."""

    def __init__(self, seat: Seat, *answers: bytes) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.heard: list[Knock | None] = []
        self._thread = threading.Thread(target=self._answer, args=(answers,))
        self._thread.start()
        seat.write(Note(this_computer(), os.getpid(), self._listening.getsockname()[1], SECRET))

    def _answer(self, answers: tuple[bytes, ...]) -> None:
        for answer in answers:
            guest, _ = self._listening.accept()
            with guest:
                self.heard.append(Knock.read(guest.makefile("rb").readline()))
                guest.sendall(answer)

    def close(self) -> None:
        self._thread.join()
        self._listening.close()


def test_the_first_one_has_the_seat():
    seat, why = take_seat(WindowOptions())
    assert seat is not None and why == ""
    seat.leave()


@linux_only
def test_the_second_asks_it_and_says_what_became_of_it(first, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a token")
    monkeypatch.setenv("DISPLAY", ":5.0")
    inside = Inside(first, Answer(Came.BEGUN).line())
    with pytest.raises(Found, match="captions begin"):
        take_seat(WindowOptions(start=True, engine="local", url="ws://h/", source="a.wav"))
    inside.close()
    screens = (":5",)
    assert inside.heard == [Knock(SECRET, True, "local", "ws://h/", "a.wav", os.getcwd(), screens, "a token")]


def test_one_that_only_just_starts_is_waited_for(first):
    started: list[Inside] = []
    later = threading.Timer(0.2, lambda: started.append(Inside(first, Answer(Came.FORWARD).line())))
    later.start()
    with pytest.raises(Found):
        take_seat(WindowOptions())
    later.join()
    started[0].close()


def test_one_that_ends_is_waited_for_until_it_is_gone(first):
    inside = Inside(first, Answer(Came.ENDING).line(), Answer(Came.ENDING).line())

    def end() -> None:
        inside.close()
        first.leave()

    ends = threading.Thread(target=end)
    ends.start()
    seat, why = take_seat(WindowOptions())
    ends.join()
    assert seat is not None and why == ""
    seat.leave()


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize(
    "answers", [(), (b"",), (b"nonsense\n",), (b"x" * 40_000,), (Answer(Came.ENDING).line(),)]
)
def test_one_that_does_not_answer_is_not_waited_for_for_ever(first, answers):
    inside = Inside(first, *answers)
    began = time.monotonic()
    seat, why = take_seat(WindowOptions())
    assert time.monotonic() - began < 5
    inside.close()
    assert seat is None and "does not answer" in why


@pytest.mark.usefixtures("hasty")
def test_nor_is_one_that_never_says_where_it_is(first):
    assert take_seat(WindowOptions()) == (None, second_start._not_answered())


def test_one_on_another_computer_is_none_of_its_business(first):
    first.write(Note("another" + this_computer(), 1, 1, SECRET))
    assert take_seat(WindowOptions()) == (None, "")


def test_a_computer_that_got_another_name_is_the_same(first):
    inside = Inside(first, Answer(Came.FORWARD).line())
    note = read_note(Places.chosen().config)
    first.write(note._replace(computer="before" + this_computer()))
    with pytest.raises(Found):
        take_seat(WindowOptions())
    inside.close()


def test_one_on_another_display_is_said(first):
    inside = Inside(first, Answer(Came.ELSEWHERE).line())
    seat, why = take_seat(WindowOptions())
    inside.close()
    assert seat is None and "another display" in why


def test_where_nothing_can_be_locked_it_goes_its_own_way(profile):
    Path(profile).write_text("a file")
    assert take_seat(WindowOptions()) == (None, "")


def test_another_profile_is_another_program(first, tmp_path):
    seat, _ = take_seat(WindowOptions(profile=str(tmp_path / "another")))
    assert seat is not None
    seat.leave()


def test_by_whichever_way_the_folder_is_named_it_is_the_same(first, profile, monkeypatch):
    inside = Inside(first, Answer(Came.FORWARD).line())
    monkeypatch.chdir(Path(profile).parent)
    with pytest.raises(Found):
        take_seat(WindowOptions(profile=os.path.join(".", "profile")))
    inside.close()


def test_what_is_not_followed_is_named():
    assert found(Answer(Came.FORWARD)) == "Surtitle runs already; its window has come forward."
    assert "without --url:" in found(Answer(Came.FORWARD, ("--url",)))
    assert "without --engine, --url and --start:" in found(
        Answer(Came.FORWARD, ("--engine", "--url", "--start"))
    )
    for came in set(Came) - {Came.ELSEWHERE, Came.ENDING}:
        assert found(Answer(came)).startswith("Surtitle runs already")


@linux_only
def test_what_the_desktop_gave_is_passed_on():
    assert knock(WindowOptions(), "", {"DESKTOP_STARTUP_ID": "old"}).token == "old"
    assert (
        knock(WindowOptions(), "", {"DESKTOP_STARTUP_ID": "old", "XDG_ACTIVATION_TOKEN": "new"}).token
        == "new"
    )
    assert screens({"DISPLAY": ":0.0", "WAYLAND_DISPLAY": "wayland-0"}) == ("wayland-0", ":0")
    assert screens({}) == ()


def test_it_needs_no_qt(profile):
    seen = "import sys, app.ui.second_start; print('PySide6' in sys.modules, 'asyncio' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", seen], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "False"]
