# SPDX-License-Identifier: GPL-3.0-or-later
"""A network cable is pulled for half a minute, for real: every word spoken meanwhile appears, in its place, once.

Two cables side by side. At one the window listens, and its own end is pulled: its routes go. At the
other a program without a window listens, and the far end is pulled: it keeps all its routes, as behind a
router that has lost its line.
"""

from __future__ import annotations

import json
import re
import sys
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.text import Utterance
from app.storage.library import Library
from tests.late import Late
from tests.programs import Program, wait_until
from tests.resilience.cable import THERE, Cable, CannotBeLaid
from tests.resilience.hall import KEY, read_out
from tests.systems import leave_out, linux_only

OUT_S = 30.0
SHOWN_S, KNOWN_S = 3.0, 10.0
BEFORE = 8
"""Numbers that are heard before the cable is pulled."""
COUNT = 64
"""Two a second, with breaths: they go on for a moment after the cable is back."""
NO_PROXY = {"no_proxy": "*", "NO_PROXY": "*"}
FULL_AGAIN_S = 3.0
"""From the moment that the way is back until words come again, at most."""

TROUBLE = re.compile("No captions for|No connection for")

pytestmark = [linux_only, pytest.mark.timeout(240)]  # half a minute without network, and then what was missed


@pytest.fixture
def cables() -> Iterator[tuple[Cable, Cable]]:
    try:
        with Cable() as near, Cable() as far:
            yield near, far
    except CannotBeLaid as why:
        leave_out(str(why))


@pytest.fixture
def late() -> Iterator[Late]:
    with Late() as late:
        yield late


class Line:
    """One cable with a service at its end."""

    def __init__(self, cable: Cable, desk) -> None:
        self.cable = cable
        service = desk.start(*cable.server, sys.executable, "-m", "tests.resilience.numbers_service", THERE)
        self.url = wait_until(lambda: service.out.strip(), "the service")


class Listener:
    """The program without a window, and its notes."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def notes(self, what: str) -> list[dict]:
        lines = self.program.out.splitlines()
        found = [json.loads(line) for line in lines if line.endswith("}")]
        return [note for note in found if note["what"] == what]

    def first(self, what: str, after: float, **wanted: object) -> float | None:
        """When it first noted that, after that moment."""
        for note in self.notes(what):
            if note["at"] >= after and all(note[name] == value for name, value in wanted.items()):
                return note["at"]
        return None


def numbers_in(folder: Path) -> list[int]:
    """What the history holds of the only session."""
    library = Library(folder)
    (session,) = library.sessions()
    texts = [entry.text for entry in library.entries(session.id) if isinstance(entry, Utterance)]
    return [int(found) for found in re.findall(r"n(\d+)", " ".join(texts))]


def a_file(folder: Path) -> Path:
    path = folder / "numbers.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(read_out(COUNT))
    return path


def test_a_cable_is_pulled_for_half_a_minute(cables, desk, profile, tmp_path, late):
    near, far = (Line(cable, desk) for cable in cables)
    history = Path(profile) / "history"
    words = ("-m", "app", "--engine", "soniox", "--url", near.url, "--source", a_file(tmp_path), "--start")
    key = {"SONIOX_API_KEY": KEY, **NO_PROXY}
    window = desk.start(*near.cable.client, sys.executable, *words, env=key)
    listening = (sys.executable, "-m", "tests.resilience.numbers_listener", far.url, str(COUNT))
    listener = Listener(desk.start(*far.cable.client, *listening, env=NO_PROXY))
    wait_until(lambda: f"n{BEFORE}" in (desk.text("Captions") or ""), "the first numbers", within_s=40)
    wait_until(lambda: listener.notes("words"), "the other's first words")

    pulled_near, pulled_far = near.cable.pull("client"), far.cable.pull("server")
    said: list[tuple[float, str]] = []

    def status() -> str:
        text = desk.text("Status") or ""
        if not said or said[-1][1] != text:
            said.append((time.monotonic() - pulled_near, text))
        return text

    wait_until(lambda: TROUBLE.search(status()), "it to be shown", within_s=20)
    shown_s = late.since(pulled_near)
    wait_until(lambda: "Trying again" in status(), "it to be known", within_s=30)
    known_s = late.since(pulled_near)
    desk.shot("cable-pulled")
    time.sleep(max(0.0, pulled_near + OUT_S - time.monotonic()))  # half a minute is half a minute
    plugged_near, plugged_far = near.cable.plug(), far.cable.plug()
    wait_until(lambda: not TROUBLE.search(status()), "words again", within_s=60)
    back_s = late.since(plugged_near)
    desk.shot("cable-plugged")
    wait_until(lambda: listener.notes("end"), "the other's last words", within_s=100)
    wait_until(lambda: desk.shows("Start", "button"), "the last words", within_s=100)
    print(f"window: shown {shown_s:.1f} s, known {known_s:.1f} s, back {back_s:.1f} s; {said}")
    far_shown = listener.first("state", pulled_far, stalled=True)
    far_known = listener.first("state", pulled_far, phase="recovering")
    far_back = listener.first("state", plugged_far, phase="live")
    states = [
        (round(note["at"] - pulled_far, 1), note["phase"], note["failure"])
        for note in listener.notes("state")
    ]
    print(f"listener: {states}")
    (end,) = listener.notes("end")
    assert numbers_in(history) == list(range(COUNT))
    assert (end["numbers"], end["gaps"]) == (list(range(COUNT)), 0)
    assert shown_s <= SHOWN_S and known_s <= KNOWN_S
    assert late.between(pulled_far, min(far_shown, far_known)) <= SHOWN_S
    assert late.between(pulled_far, far_known) <= KNOWN_S
    assert back_s <= FULL_AGAIN_S and late.between(plugged_far, far_back) <= FULL_AGAIN_S
    window.end()
