# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks, end to end: a name is given once and stands everywhere, also after the program was killed.

The demonstration speaks: two people, two languages, each translated into the other.
"""

from __future__ import annotations

import os
import signal

from tests.programs import run, wait_until


def _captions(desk) -> str:
    return desk.text("Captions") or ""


def _export(desk, profile: str, form: str) -> str:
    return run(
        [os.sys.executable, "-m", "app", "export", "latest", "--format", form, "--profile", profile], desk.env
    )


def _spoken(desk, profile, turns: int = 3):
    window = desk.app("--engine", "demo", "--profile", profile, "--start")
    wait_until(lambda: _captions(desk).count(": ") >= turns, "a few turns", within_s=60)
    return window


def test_a_name_is_given_once_and_stands_everywhere_after_a_kill_too(desk, profile):
    window = _spoken(desk, profile)
    desk.await_window("^Surtitle$")
    desk.key("F2")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Name", "the card to have the keyboard")
    desk.shot("speakers-card")
    desk.key("Escape")
    wait_until(lambda: not desk.shows("Name", "text"), "the card to go")
    assert "Speaker 1: " in _captions(desk), "Escape changes nothing"

    labels = {line.split(":")[0].split(" [")[0] for line in _captions(desk).splitlines() if ": " in line}
    assert {"Speaker 1", "Speaker 2"} <= labels
    desk.key("F2")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Name", "the card to have the keyboard")
    desk.type("Maja")
    desk.key("Return")
    wait_until(lambda: "Maja" in _captions(desk), "the name in the text for screen readers")
    renamed = "Speaker 1" if "Speaker 1:" not in _captions(desk) else "Speaker 2"
    assert f"{renamed}:" not in _captions(desk), "backwards, everywhere"
    before = _captions(desk).count("Maja")
    wait_until(lambda: _captions(desk).count("Maja") > before, "and forwards", within_s=60)
    desk.shot("speakers-named")

    os.kill(window.pid, signal.SIGKILL)
    window.wait()
    text = _export(desk, profile, "text")
    assert "Maja: " in text
    assert '"speaker":"Maja","speaker_label":"' in _export(desk, profile, "jsonl")
    assert "<v Maja>" in _export(desk, profile, "vtt")
    assert "Maja: " in _export(desk, profile, "srt")

    again = desk.app("--engine", "demo", "--profile", profile)
    desk.press("Show")
    desk.await_text("Past captions", "Maja")
    desk.shot("speakers-recovered")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert again.wait() == 0
    assert "Traceback" not in again.err


def test_the_view_is_chosen_from_the_keyboard_and_stays_chosen(desk, profile):
    window = _spoken(desk, profile)
    desk.await_window("^Surtitle$")
    both = _captions(desk)
    assert "Guten Morgen" in both and "Good morning" in both
    assert "[Deutsch]" in both, "the change of language can be read, too"
    desk.key("ctrl+shift+v", "Down", "Down", "Return")
    wait_until(lambda: "Guten Morgen. Sie" not in _captions(desk), "the words alone")
    assert "Good morning. You" in _captions(desk)
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    again = _spoken(desk, profile)
    assert "Guten Morgen. Sie" not in _captions(desk)
    desk.key("ctrl+shift+v", "Up", "Return")
    wait_until(lambda: "Guten Morgen. Sie" in _captions(desk), "both")
    desk.shot("speakers-side-by-side")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert again.wait() == 0
    assert "Traceback" not in window.err + again.err
