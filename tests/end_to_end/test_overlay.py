# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay of the whole program, over real windows, under a real window manager and a compositor."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.programs import run, wait_until


def box_of(desk, window: int) -> tuple[int, int, int, int]:
    """Where a window stands: x, y, width, height."""
    said = dict(
        line.split("=")
        for line in run(["xdotool", "getwindowgeometry", "--shell", str(window)], desk.env).split()
    )
    return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])


def stacked(desk) -> list[int]:
    """All windows, the uppermost last."""
    said = run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"], desk.env)
    return [int(number, 16) for number in said.split("#")[1].split(",")]


def colour_at(desk, x: int, y: int) -> tuple[int, int, int]:
    """What the screen shows there."""
    command = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "+repage", "-depth", "8", "rgb:-"]
    done = subprocess.run(
        command, env={**desk.env, "PATH": "/usr/bin:/bin"}, capture_output=True, check=True, timeout=20
    )
    return tuple(done.stdout[:3])


def remembered(profile: str) -> dict:
    file = Path(profile) / "overlay-places.json"
    return json.loads(file.read_text()) if file.exists() else {}


def begun(desk, profile):
    window = desk.app("--profile", profile, "--engine", "demo", "--start")
    return window, desk.await_window("^Surtitle$")


def ended(desk, program) -> None:
    desk.close_window(desk.await_window("^Surtitle$"))
    assert program.wait(10) == 0
    assert "Traceback" not in program.err


def test_the_overlay_stays_above_shows_the_same_and_stands_again_where_it_was_put(desk, profile):
    program, main = begun(desk, profile)
    desk.press("Overlay")
    strip = desk.await_window("^Surtitle captions")
    wait_until(lambda: len(desk.text("Overlay captions") or "") > 30, "words on the overlay", within_s=30)
    wait_until(lambda: desk.text("Overlay captions") == desk.text("Captions"), "the same words in both")
    run(["xdotool", "windowactivate", "--sync", str(main), "windowraise", str(main)], desk.env)
    order = stacked(desk)
    assert order.index(strip) > order.index(main), "it stays above a window that was raised"

    x, y, wide, high = box_of(desk, strip)
    hand = ["mousemove", str(x + 60), str(y + high // 2), "mousedown", "1"]
    for step in range(1, 9):
        hand += ["mousemove", "--sync", str(x + 60 - 10 * step), str(y + high // 2 - 40 * step)]
    run(["xdotool", *hand, "mouseup", "1"], desk.env)
    wait_until(lambda: box_of(desk, strip)[1] < y - 100, "the overlay to be moved")
    put = wait_until(
        lambda: (now := box_of(desk, strip)) and f"{now[0]:+}{now[1]:+}" in str(remembered(profile)) and now,
        "the place to be remembered",
    )
    ended(desk, program)

    program, _ = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions")
    wait_until(lambda: box_of(desk, strip)[:3] == put[:3], f"the overlay to stand at {put} again")
    desk.shot("overlay-again")
    ended(desk, program)


def test_clicks_go_through_the_overlay_and_its_plate_lets_through_as_much_light_as_was_chosen(desk, profile):
    Path(profile).mkdir(parents=True, exist_ok=True)
    options = {"overlay": {"shown": True, "plate_colour": "#000000", "plate_opacity": 50}}
    (Path(profile) / "settings.json").write_text(json.dumps(options))
    desk.start("picom", "--backend", "xrender", "--config", "/dev/null")
    program, main = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions")
    x, y, wide, high = box_of(desk, strip)
    run(["xdotool", "mousemove", "5", "5"], desk.env)
    beneath = colour_at(desk, x - 20, y + high - 6)
    # Half of black over what lies beneath, near the lower edge where no words stand.
    wait_until(
        lambda: abs(colour_at(desk, x + wide // 2, y + high - 6)[0] - beneath[0] / 2) <= 8,
        "half of the light to come through",
    )
    desk.shot("overlay-half")

    run(["xdotool", "windowactivate", "--sync", str(main)], desk.env)
    desk.key("ctrl+shift+t")
    desk.await_sight("Take clicks again", "button")
    # Move the main window beneath, and press Pause through the overlay.
    pause = desk.await_sight("Pause", "button")["box"]
    left, top, _, _ = box_of(desk, main)
    dx, dy = x + 60 - (pause[0] + pause[2] // 2), y + high // 2 - (pause[1] + pause[3] // 2)
    run(["xdotool", "windowmove", "--sync", str(main), str(left + dx), str(top + dy)], desk.env)
    pause = desk.await_sight("Pause", "button")["box"]
    at = pause[0] + pause[2] // 2, pause[1] + pause[3] // 2
    assert x < at[0] < x + wide and y < at[1] < y + high, "Pause lies beneath the overlay"
    desk.click(*at)
    desk.await_sight("Resume", "button")
    desk.press("Take clicks again")
    wait_until(lambda: not desk.shows("Take clicks again"), "clicks to be taken")
    desk.click(*at)
    desk.await_sight("Close the overlay", "button")
    assert desk.shows("Resume"), "the second click met the overlay"
    ended(desk, program)
