# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands on it from outside the window: a real tray on a real screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.programs import Program, run, wait_until
from tests.systems import needs_notifications, needs_tray

TRAY = QRect(1600 - 24, 0, 24, 26)


@pytest.fixture
def tray(desk) -> Program:
    """A panel in the upper right corner that holds icons, as desktops have one."""
    words = "--edge top --align right --widthtype request --height 28 --transparent true --alpha 0 --tint 0x333333"
    return desk.start("trayer", *words.split())


def settings(profile: str, **sections: dict) -> None:
    Path(profile).mkdir(exist_ok=True)
    sections.setdefault("listening", {"engine": "demo", "chosen": True})
    (Path(profile) / "settings.json").write_text(json.dumps(sections))


def icon(desk, name: str) -> QImage:
    """What the tray's corner of the screen shows."""
    return QImage(str(desk.shot(name))).copy(TRAY)


def windows_of_ours(desk) -> set[str]:
    """Everything of the program that can be seen, menus among it."""
    words = ["xdotool", "search", "--onlyvisible", "--class", "surtitle"]
    env = {**os.environ, **desk.env}
    return set(subprocess.run(words, env=env, capture_output=True, text=True, check=False).stdout.split())


MENU = (
    *("Start", "Mute", "Pause", "", "Overlay", "Say that again", "", "Copy the last sentence"),
    *("Copy everything", "", "Show the window", "Settings", "Quit"),
)
"""What it offers, from above, by its first words; empty: a line between groups."""
CLICKS = "Let clicks reach the overlay"
WITH_CLICKS = (*MENU[:5], CLICKS, *MENU[5:])
"""While they do not."""


def from_menu(desk, words: str, offered: tuple[str, ...] = MENU) -> None:
    """Open the menu of the icon in the tray, and click into it."""
    before = windows_of_ours(desk)
    desk.click(TRAY.center().x(), TRAY.center().y(), 3)
    (menu,) = wait_until(lambda: windows_of_ours(desk) - before, "the menu")
    found = run(["xdotool", "getwindowgeometry", "--shell", menu], desk.env)
    box = {key: int(value) for key, _, value in (line.partition("=") for line in found.split())}
    between = 0.36  # of the height of an entry
    entry = box["HEIGHT"] / (len(offered) - offered.count("") + between * offered.count("") + 0.36)
    above = offered[: offered.index(words)]
    y = entry * (len(above) - above.count("") + between * above.count("") + 0.18 + 0.5)
    desk.shot("tray-menu")
    desk.click(box["X"] + box["WIDTH"] // 2, box["Y"] + round(y))
    wait_until(lambda: menu not in windows_of_ours(desk), "the menu to go")


@needs_tray
def test_the_tray_tells_the_state_and_has_the_controls(desk, tray, profile):
    settings(profile, hands={"close_to_tray": True})
    window = desk.app("--profile", profile)
    desk.await_sight("Start", "button")
    wait_until(lambda: tray.alive and icon(desk, "tray").pixelColor(5, 5).isValid(), "a tray")
    empty = QImage(str(desk.shot("tray"))).copy(TRAY)
    wait_until(lambda: icon(desk, "tray") != empty or len(colours(empty)) > 3, "the icon in the tray")
    idle = icon(desk, "tray-idle")
    from_menu(desk, "Start")
    desk.await_sight("Pause", "button")
    wait_until(lambda: icon(desk, "tray-listening") != idle, "another icon")
    from_menu(desk, "Mute")
    desk.await_sight("Unmute", "button")
    from_menu(desk, "Mute")
    desk.await_sight("Mute", "button")
    from_menu(desk, "Overlay")
    desk.await_window("^Surtitle captions$")
    desk.key("ctrl+shift+t")
    desk.await_sight("Take clicks again", "button")
    from_menu(desk, CLICKS, WITH_CLICKS)
    wait_until(lambda: not desk.shows("Take clicks again"), "clicks to be taken")
    from_menu(desk, "Overlay")

    wait_until(lambda: (desk.text("Captions") or "").strip(), "words that can be said again")

    # The cross only hides the window, and captions go on.
    wait_until(lambda: (desk.text("Captions") or "").strip(), "words")
    desk.close_window(desk.await_window("^Surtitle$"))
    wait_until(lambda: not desk.windows("^Surtitle$"), "the window to go")
    from_menu(desk, "Say that again")
    desk.await_window("Surtitle: said again")
    assert desk.text("Said again").strip()
    desk.shot("again")
    desk.key("Escape")
    wait_until(lambda: not desk.windows("said again"), "the passage to go")
    from_menu(desk, "Show the window")
    desk.await_window("^Surtitle$")
    from_menu(desk, "Quit")
    assert window.wait(15) == 0
    assert "Traceback" not in window.err


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def test_without_a_tray_the_cross_ends_the_program_whatever_was_chosen(desk, profile):
    settings(profile, hands={"close_to_tray": True, "start_captioning": True})
    window = desk.app("--profile", profile)
    desk.await_sight("Pause", "button")  # it began by itself, as chosen
    wait_until(lambda: "." in (desk.text("Captions") or ""), "a sentence")
    desk.key("ctrl+shift+c")
    desk.await_text("Status", "Copied")
    desk.key("ctrl+shift+a")
    desk.await_text("Status", "Everything")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait(15) == 0
    assert "Traceback" not in window.err


ANOTHER_PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from app.core.keys import combination
from app.ui.hands.hotkeys_x11 import X11Keys
app = QGuiApplication(["another"])
keys = X11Keys(lambda name: print("pressed", flush=True))
print(keys.take({"theirs": combination(sys.argv[1])}), flush=True)
app.exec()
"""


def test_no_key_is_lost_while_another_keyboard_comes(own_desk):
    theirs = own_desk.start(sys.executable, "-c", ANOTHER_PROGRAM, "Ctrl+Alt+Shift+P")
    wait_until(lambda: theirs.out.strip() == "{}", "the program to have its key")
    # Two keyboards side by side: each key of the other one brings its keymap along.
    comes = "while :; do xmodmap -e 'keycode 248 = F13'; xmodmap -e 'keycode 248 = F14'; done"
    keyboards = own_desk.start("sh", "-c", comes)
    run(["xdotool", "key", "--repeat", "50", "--delay", "10", "ctrl+alt+shift+p"], own_desk.env)
    keyboards.end()
    wait_until(lambda: theirs.out.count("pressed") == 50, "every key to be heard")


def test_keys_work_while_another_window_has_the_keyboard(desk, profile):
    settings(profile, hands={"hotkeys": True, "start_captioning": True})
    theirs = desk.start(sys.executable, "-c", ANOTHER_PROGRAM, "Ctrl+Alt+Shift+P")
    wait_until(lambda: theirs.out.strip() == "{}", "the other program to have its key")
    window = desk.app("--profile", profile)
    desk.await_sight("Pause", "button")
    log = Path(profile) / "logs" / "surtitle.log"
    wait_until(
        lambda: "no key for pause: another program has it" in log.read_text(), "the conflict to be noticed"
    )

    # It is said at the option, and others are pressed there instead.
    desk.key("ctrl+comma")
    desk.await_window("Surtitle settings")
    desk.key("ctrl+f")
    desk.type("resume")
    desk.await_sight("Another program has these keys. Choose others.")
    desk.press("Pause, and resume: Press keys…")
    desk.await_sight("Pause, and resume: Press them now")
    desk.key("ctrl+alt+shift+F7")
    file = Path(profile) / "settings.json"
    wait_until(lambda: "Ctrl+Alt+Shift+F7" in file.read_text(), "the keys to be kept")
    wait_until(lambda: not desk.shows("Another program has these keys. Choose others."), "the conflict to go")
    desk.key("Escape", "Escape")
    wait_until(lambda: not desk.windows("Surtitle settings"), "the settings to go")

    other = desk.start("xev", "-event", "keyboard")
    elsewhere = desk.await_window("Event Tester")
    run(["xdotool", "windowactivate", "--sync", str(elsewhere)], desk.env)
    desk.key("x")
    wait_until(lambda: "KeyPress" in other.out, "the other window to have the keyboard")

    desk.key("ctrl+alt+shift+m")
    desk.await_sight("Unmute", "button")
    desk.key("ctrl+alt+shift+m")
    desk.await_sight("Mute", "button")
    desk.key("ctrl+alt+shift+F7")
    desk.await_sight("Resume", "button")
    desk.key("ctrl+alt+shift+F7")
    desk.await_sight("Pause", "button")
    wait_until(lambda: (desk.text("Captions") or "").strip(), "words")
    desk.key("ctrl+alt+shift+a")
    desk.await_window("Surtitle: said again")
    desk.key("ctrl+alt+shift+a")
    wait_until(lambda: not desk.windows("said again"), "the passage to go")
    desk.key("ctrl+alt+shift+o")
    desk.await_window("Surtitle captions")
    desk.key("ctrl+alt+shift+o")
    wait_until(lambda: not desk.windows("Surtitle captions"), "the overlay to go")
    desk.key("Num_Lock", "ctrl+alt+shift+s", "Num_Lock")
    desk.await_sight("Start", "button")
    assert "keysym 0x4d, M" not in other.out, "the window in front saw nothing of it"

    theirs.end()
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait(15) == 0
    assert "Traceback" not in window.err


NOTIFIED = """
[global]
width = 420
origin = top-right
offset = 20x60
mouse_left_click = do_action, close_current
"""


@needs_notifications
def test_a_word_somebody_waits_for_is_marked_flashes_and_is_told_by_the_desktop(desk, profile, tmp_path):
    (tmp_path / "dunstrc").write_text(NOTIFIED)
    desktop = desk.start("dunst", "-print", "-conf", str(tmp_path / "dunstrc"))
    settings(profile, alerts={"words": ["Morgen"]}, hands={"start_captioning": True})
    window = desk.app("--profile", profile)
    log = Path(profile) / "logs" / "surtitle.log"
    ours = desk.await_window("^Surtitle$")
    other = desk.start("xev", "-event", "keyboard")
    elsewhere = desk.await_window("Event Tester")
    run(["xdotool", "windowactivate", "--sync", str(elsewhere)], desk.env)
    wait_until(lambda: "alerts" in log.read_text(), "an alert", within_s=40)
    wait_until(lambda: "“Morgen” was said" in desktop.out, "the desktop to tell of it")
    assert "body: 'Guten Morgen.'" in desktop.out
    wait_until(lambda: "Morgen" in (desk.text("Captions") or ""), "the word in the captions")
    desk.shot("alert")

    # A click on it brings the window to the front.
    shown = desk.await_window("Dunst")
    found = run(["xdotool", "getwindowgeometry", "--shell", str(shown)], desk.env)
    box = {key: int(value) for key, _, value in (line.partition("=") for line in found.split())}
    desk.click(box["X"] + box["WIDTH"] // 2, box["Y"] + box["HEIGHT"] // 2)
    wait_until(
        lambda: int(run(["xdotool", "getactivewindow"], desk.env)) == int(ours), "our window to come forward"
    )
    assert other.alive
    desk.close_window(ours)
    assert window.wait(15) == 0
    assert "Traceback" not in window.err + log.read_text()
