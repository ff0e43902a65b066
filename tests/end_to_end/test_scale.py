# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program at 200 % and 300 %, on a screen that is no larger for it."""

from __future__ import annotations

import pytest

from tests.end_to_end.walking import FRAMES, focus_after, within
from tests.programs import wait_until

SCREEN = (1600, 1000)
TARGET_PX = 24
PRESSED = ("button", "toggle button", "check box", "combo box", "slider", "entry")


@pytest.mark.parametrize("scale", [2, 3])
def test_everything_is_reached_and_large_enough(desk, profile, scale):
    env = {"QT_SCALE_FACTOR": str(scale)}
    program = desk.app("--profile", profile, "--engine", "demo", "--start", env=env)
    desk.await_window("^Surtitle$")
    desk.await_sight("Pause", "button")
    desk.shot(f"scale-{scale}-main")
    assert misplaced(desk, "Surtitle", scale) == []
    desk.key("ctrl+comma")
    desk.await_window("^Surtitle settings$")
    wait_until(lambda: within(desk, "Surtitle settings"), "the settings to be read")
    desk.shot(f"scale-{scale}-settings")
    assert misplaced(desk, "Surtitle settings", scale) == []
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle settings$"), "the settings to go")
    desk.key("F1")
    desk.await_window("^Surtitle: keys$")
    wait_until(lambda: within(desk, "Surtitle: keys"), "the keys to be read")
    desk.shot(f"scale-{scale}-keys")
    assert misplaced(desk, "Surtitle: keys", scale) == []
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle: keys$"), "the keys to go")
    _what_is_as_high_as_it_likes_stays_on_the_screen(desk, scale)
    desk.close_window(desk.await_window("^Surtitle$"))
    assert program.wait() == 0
    assert "Traceback" not in program.err


def _what_is_as_high_as_it_likes_stays_on_the_screen(desk, scale: int) -> None:
    """The card of a speaker scrolls, and so do menus; dialogs of Qt are no larger than the screen."""
    desk.await_text("Captions", "Speaker 1", within_s=60)
    desk.key("F2")
    desk.await_window("^Surtitle: speaker$")
    wait_until(lambda: within(desk, "Surtitle: speaker"), "the card to be read")
    desk.shot(f"scale-{scale}-card")
    assert misplaced(desk, "Surtitle: speaker", scale) == []
    while (here := focus_after(desk, "Tab"))["name"] != "Hide all names":
        pass
    room = [round(length / scale) for length in SCREEN]
    assert here["box"][1] + here["box"][3] <= room[1], "what has the keyboard is in sight"
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle: speaker$"), "the card to go")
    desk.key("ctrl+e")
    desk.await_window("^Surtitle: export$")
    save = desk.await_sight("Save", "button")["box"]
    assert save[0] + save[2] <= room[0] and save[1] + save[3] <= room[1]
    desk.key("Escape")
    wait_until(lambda: not desk.windows("^Surtitle: export$"), "the dialog to go")


def misplaced(desk, title: str, scale: int) -> list[str]:
    """What of a window is off the screen, out of its window, or too small to be pressed."""
    # Boxes are told in the program's own pixels.
    room = [round(length / scale) for length in SCREEN]
    frame = next(t for t in desk.seen(title) if t["role"] in FRAMES)
    x, y, width, height = frame["box"]
    wrong = []
    if x < 0 or y < 0 or x + width > room[0] + 1 or y + height > room[1] + 1:
        wrong.append(f"{title} at {frame['box']} on a screen of {room}")
    for thing in within(desk, title):
        if thing["role"] not in PRESSED or "focusable" not in thing["states"]:
            continue
        left, top, wide, high = thing["box"]
        if left < x - 1 or left + wide > x + width + 1:
            wrong.append(f"{thing['name']} at {thing['box']} in {frame['box']}")
        if min(wide, high) < TARGET_PX:
            wrong.append(f"{thing['name']}: {wide} × {high}")
    return wrong
