# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program in the hands of somebody who sees nothing and touches no mouse.

Walked through AT-SPI, as a screen reader does, and by keys that a person presses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.storage.library import Library
from app.ui.parts.theme import theme_named
from tests.end_to_end.test_hands import settings
from tests.end_to_end.walking import FRAMES, MOST_STOPS, focus_after, nameless, tab_round, within
from tests.programs import Program, wait_until

PAGES_TO_TAB = ("Listening", "Access")
"""One round takes a second or two."""


@pytest.fixture
def program(desk, profile) -> Iterator[Program]:
    """The program at rest, with the demonstration to listen to, and a word that is waited for."""
    settings(profile, alerts={"words": ["Morgen"]})
    running = desk.app("--profile", profile, "--engine", "demo")
    desk.await_text("Status", "Press Start")
    desk.await_window("^Surtitle$")
    wait_until(lambda: desk.focused(), "something to have the keyboard")
    yield running
    assert "Traceback" not in running.err


def test_every_control_of_every_window_has_a_name_a_role_and_its_turn_at_the_tab_key(desk, program):
    things = within(desk, "Surtitle")
    assert nameless(things) == []
    stops = tab_round(desk)
    assert {t["name"] for t in things if "focusable" in t["states"]} == set(stops)
    start = stops.index("Start")
    tools = [name for name in stops[start:] + stops[:start] if name in ("Overlay", "Export", "Settings")]
    assert tools == ["Overlay", "Export", "Settings"], "in the order in which they stand"

    desk.key("F1")
    desk.await_window("^Surtitle: keys$")
    assert nameless(within(desk, "Surtitle: keys")) == []
    assert focus_after(desk, "Tab")["name"] == "Close"
    desk.key("Return")
    wait_until(lambda: not desk.windows("^Surtitle: keys$"), "the list to close")

    desk.key("ctrl+t")
    desk.await_window("^Surtitle: text$")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Text of what was said", "the text to be read")
    assert nameless(within(desk, "Surtitle: text")) == []
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle: text$"), "the text to close")

    desk.key("ctrl+comma")
    desk.await_window("^Surtitle settings$")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Pages", "the list of pages")
    pages = [t["name"] for t in within(desk, "Surtitle settings") if t["role"] == "list item"]
    assert len(pages) >= 5
    for page in pages:
        things = within(desk, "Surtitle settings")
        assert nameless(things) == [], page
        if page not in PAGES_TO_TAB:
            desk.key("Down")
            continue
        stops = tab_round(desk)
        wanted = {
            t["name"]
            for t in things
            if "focusable" in t["states"] and t["role"] not in ("list item", "table cell", "filler", *FRAMES)
        }
        assert wanted - set(stops) == set(), page
        desk.key("Down")


def test_the_ring_shows_where_the_keyboard_is(desk, program):
    focus = theme_named("light").focus
    desk.key("ctrl+comma")
    desk.await_window("^Surtitle settings$")
    wait_until(lambda: (desk.focused() or {}).get("name") == "Pages", "the list of pages")
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle settings$"), "the settings to close")
    stops = 0
    while stops < 6:
        here = focus_after(desk, "Tab")
        wait_until(lambda here=here: shows(desk, focus, here["box"]), f"a ring at {here['name']}", within_s=5)
        stops += 1


def test_a_menu_says_where_it_begins_and_where_the_keyboard_is_when_it_is_gone(desk, program):
    def led(keys: str, to: str) -> None:
        desk.arrivals()
        desk.key(keys)
        heard = []
        wait_until(lambda: heard.extend(desk.arrivals()) or to in heard, f"{to!r} to be said after {keys}")

    for keys, chosen in (("ctrl+l", "Demonstration"), ("ctrl+shift+v", "Words and translation")):
        led(keys, chosen)
        led("Escape", "Start")
    led("ctrl+l", "Demonstration")
    led("Down", "A file…")
    led("Escape", "Start")


def shows(desk, colour: QColor, box: list[int]) -> bool:
    """Whether a picture of the screen has this colour along the edges of a box, on all four sides."""
    picture = QImage(str(desk.shot("focus-ring")))
    x, y, width, height = box
    band = 8
    sides = [
        (range(x, x + width), range(y - 2, y + band)),
        (range(x, x + width), range(y + height - band, y + height + 2)),
        (range(x - 2, x + band), range(y, y + height)),
        (range(x + width - band, x + width + 2), range(y, y + height)),
    ]
    return all(
        sum(picture.pixelColor(i, j) == colour for i in across for j in down if picture.valid(i, j)) > 20
        for across, down in sides
    )


def test_a_session_is_led_and_read_without_a_mouse(desk, program, profile):
    for _ in range(MOST_STOPS):
        if desk.focused()["name"] == "Start":
            break
        focus_after(desk, "Tab")
    desk.key("space")
    desk.await_sight("Pause", "button")
    desk.await_text("Captions", "Speaker 2", within_s=40)
    desk.key("ctrl+m")
    desk.await_sight("Unmute", "button")
    desk.key("ctrl+m")
    desk.await_sight("Mute", "button")
    desk.key("ctrl+p")
    desk.await_sight("Resume", "button")
    assert desk.focused()["name"] == "Resume", "the keyboard stays where Start was"
    desk.key("ctrl+p")
    desk.await_sight("Pause", "button")
    desk.key("ctrl+Return")
    desk.await_sight("Start", "button")
    desk.await_text("Status", "Every word has arrived")

    library = Library(Path(profile) / "history")
    session = wait_until(lambda: next((s for s in library.sessions() if s.words), None), "the session")
    kept = [entry for entry in library.entries(session.id) if hasattr(entry, "text")]
    said: list[str] = []
    for entry in kept:
        said.append(f"Speaker {entry.speaker}: {entry.text}")
        if entry.translation is not None:
            said.append(entry.translation.text)
    read = (desk.text("Captions") or "").splitlines()
    # A change of language is told behind the name.
    assert [re.sub(r"^(Speaker \d) \[\w+\]", r"\1", line) for line in read] == said
    told = [text for text, _ in desk.announcements()]
    assert any(kept[0].text in text for text in told), "finished sentences were told"
    assert "“Morgen” was said" in told, "a flash tells nothing to who sees nothing"
