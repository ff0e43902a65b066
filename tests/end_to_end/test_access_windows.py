# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows that come and go during a session, for who sees nothing: each control has a name and a role,
each is left by Escape, and the keyboard goes back to where it came from.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.end_to_end.walking import focus_after, nameless, tab_round, within
from tests.programs import Program, wait_until

COMING_AND_GOING = {
    "Surtitle: keys": "F1",
    "Surtitle: speaker": "F2",
    "Surtitle: text": "ctrl+t",
    "Surtitle: said again": "ctrl+r",
    "Surtitle: export": "ctrl+e",
    "Surtitle settings": "ctrl+comma",
}
"""Each with the key that opens it."""
OF_QT = ("Surtitle: export",)
"""Dialogs of the system, or of Qt where it has none: named by them."""


@pytest.fixture
def session(desk, profile) -> Iterator[Program]:
    """A session on hold in which two people have spoken."""
    running = desk.app("--profile", profile, "--engine", "demo", "--start")
    desk.await_window("^Surtitle$")
    desk.await_text("Captions", "Speaker 2", within_s=60)
    desk.key("ctrl+p")
    desk.await_sight("Resume", "button")
    desk.focus("Export")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Export", "Export to have the keyboard")
    yield running
    assert "Traceback" not in running.err


def test_each_window_can_be_named_walked_and_left_and_the_keyboard_goes_back(desk, session):
    for title, key in COMING_AND_GOING.items():
        desk.key(key)
        desk.await_window(f"^{title}$")
        if title not in OF_QT:
            wait_until(lambda title=title: within(desk, title), f"{title} to be read")
            assert nameless(within(desk, title)) == [], title
            wait_until(lambda title=title: _holds_keyboard(desk, title), f"the keyboard to be in {title}")
        desk.key("Escape")
        wait_until(lambda title=title: not desk.windows(f"^{title}$"), f"{title} to go")
        wait_until(
            lambda: (desk.focused() or {}).get("name") == "Export",
            f"the keyboard to come back from {title}, and not to {desk.focused()}",
        )
    _a_dialog_of_the_settings_gives_it_back_to_its_button(desk)


def _a_dialog_of_the_settings_gives_it_back_to_its_button(desk) -> None:
    desk.key("ctrl+comma")
    desk.await_window("^Surtitle settings$")
    desk.focus("Search settings")
    desk.type("paste")
    desk.await_sight("Paste or open a list…", "button")
    desk.focus("Paste or open a list…")
    desk.key("space")
    desk.await_window("^Surtitle settings: a list$")
    wait_until(lambda: within(desk, "Surtitle settings: a list"), "the dialog to be read")
    assert nameless(within(desk, "Surtitle settings: a list")) == []
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle settings: a list$"), "the dialog to go")
    wait_until(
        lambda: (desk.focused() or {}).get("name") == "Paste or open a list…", "the keyboard to come back"
    )
    desk.key("Escape")  # empties the search
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle settings$"), "the settings to go")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Export", "the keyboard to come back")


def test_what_was_said_is_read_back_with_a_caret(desk, session):
    assert desk.focus("Captions")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Captions", "the captions to have the keyboard")
    lines = (desk.text("Captions") or "").splitlines()
    begins = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    desk.key("Home")
    wait_until(lambda: desk.caret("Captions") == 0, "the oldest line")
    desk.key("Down", "Down")
    wait_until(lambda: desk.caret("Captions") == begins[2], "two lines on")
    desk.key("Up")
    wait_until(lambda: desk.caret("Captions") == begins[1], "one line back")
    desk.key("Right", "ctrl+Right")
    wait_until(lambda: desk.caret("Captions") > begins[1] + 1, "a word on")


def _holds_keyboard(desk, title: str) -> bool:
    here = desk.focused()
    return here is not None and here["name"] in {thing["name"] for thing in within(desk, title)} | {title}


def test_the_overlay_is_walked_by_keyboard_and_reads_as_the_window_does(desk, session):
    desk.key("ctrl+shift+o")
    desk.await_window("^Surtitle captions$")
    desk.await_text("Overlay captions", "Speaker 2")
    assert desk.text("Overlay captions") == desk.text("Captions")
    desk.key("F6")
    tools = "Controls of the overlay"
    wait_until(lambda: _holds_keyboard(desk, tools), "the keyboard to be at the overlay")
    things = within(desk, tools)
    assert nameless(things) == []
    buttons = {thing["name"] for thing in things if thing["role"] == "button"}
    assert buttons <= set(tab_round(desk))
    assert {"Resume", "Smaller captions", "Larger captions", "Close the overlay"} <= buttons
    desk.key("Escape")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Export", "the keyboard to come back")
    desk.key("F6")
    wait_until(lambda: _holds_keyboard(desk, tools), "the keyboard to be at the overlay")
    for _ in range(len(buttons)):
        if desk.focused()["name"] == "Close the overlay":
            break
        focus_after(desk, "Tab")
    desk.key("space")
    wait_until(lambda: not desk.windows("^Surtitle captions$"), "the overlay to go")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Export", "the keyboard to come back")
