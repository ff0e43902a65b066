# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program at 200 % and 300 %, on a screen that is no larger for it."""

from __future__ import annotations

import pytest

from tests.end_to_end.walking import FRAMES, within
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
    desk.close_window(desk.await_window("^Surtitle$"))
    assert program.wait(10) == 0
    assert "Traceback" not in program.err


def misplaced(desk, title: str, scale: int) -> list[str]:
    """What of a window is off the screen, out of its window, or too small to be pressed."""
    # Boxes are told in the program's own pixels.
    room = [round(length / scale) for length in SCREEN]
    frame = next(t for t in desk.seen() if t["name"] == title and t["role"] in FRAMES)
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
