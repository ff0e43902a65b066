# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay of the whole program, over real windows, under a real window manager and a compositor."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.end_to_end.test_hands import windows_of_ours
from tests.programs import run, wait_until

PICOM = ("picom", "--backend", "xrender", "--config", "/dev/null")
PULLS = 40
"""So often a window is pulled at before it is pressed anew."""


def box_of(desk, window: int) -> tuple[int, int, int, int]:
    """Where a window stands: x, y, width, height."""
    said = dict(
        line.split("=")
        for line in run(["xdotool", "getwindowgeometry", "--shell", str(window)], desk.env).split()
    )
    return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])


def stacked(desk) -> list[int]:
    """All windows, the uppermost last; none while a new window manager still looks for them."""
    said = run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"], desk.env)
    return [int(number, 16) for number in said.partition("#")[2].split(",") if number.strip()]


def share(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two windows lie over each other."""
    return all(one[n] < other[n] + other[n + 2] and other[n] < one[n] + one[n + 2] for n in (0, 1))


def colour_at(desk, x: int, y: int) -> tuple[int, int, int]:
    """What the screen shows there."""
    command = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "+repage", "-depth", "8", "rgb:-"]
    done = subprocess.run(
        command, env={**desk.env, "PATH": "/usr/bin:/bin"}, capture_output=True, check=True, timeout=20
    )
    return tuple(done.stdout[:3])


def window_at(desk, x: int, y: int) -> int:
    """What a click there would meet."""
    said = run(["xdotool", "mousemove", str(x), str(y), "getmouselocation", "--shell"], desk.env)
    return int(dict(line.split("=") for line in said.split())["WINDOW"])


def remembered(profile: str) -> dict:
    file = Path(profile) / "overlay-places.json"
    return json.loads(file.read_text()) if file.exists() else {}


def within_controls(desk) -> bool:
    """Whether one of the overlay's buttons has the keyboard."""
    return any("focused" in thing["states"] for thing in desk.seen("Controls of the overlay"))


def begun(desk, profile):
    window = desk.app("--profile", profile, "--engine", "demo", "--start")
    return window, desk.await_window("^Surtitle$")


def ended(desk, program) -> None:
    """Close the window as its frame does. A window manager that just moved another one may miss the key."""
    window = desk.await_window("^Surtitle$")
    for _ in range(3):
        if desk.windows("^Surtitle$"):
            desk.close_window(window)
        with suppress(AssertionError):
            program.wait(6)
            break
    assert program.wait() == 0
    assert "Traceback" not in program.err


def options(profile: str, **overlay) -> None:
    """Begin with these options of the overlay, and its sections besides."""
    sections = {"overlay": {name: value for name, value in overlay.items() if not isinstance(value, dict)}}
    sections |= {name: value for name, value in overlay.items() if isinstance(value, dict)}
    Path(profile).mkdir(parents=True, exist_ok=True)
    (Path(profile) / "settings.json").write_text(json.dumps(sections))


def dragged(desk, window: int, at: tuple[int, int], by: tuple[int, int], rests_s: float = 0.0) -> None:
    """Press there, pull until the window comes along, rest for a while, pull that far, and let go.

    A window that has just opened may still find its place, and the press miss it: then once more.
    """
    before = box_of(desk, window)
    inside = at[0] - before[0], at[1] - before[1]
    shake = itertools.cycle((3, 4, 5))
    pulls = itertools.count()

    def comes_along() -> bool:
        nonlocal before, at
        if next(pulls) % PULLS == 0:
            before = box_of(desk, window)
            at = before[0] + inside[0], before[1] + inside[1]
            place = ["mousemove", "--sync", str(at[0]), str(at[1])]
            run(["xdotool", "mouseup", "1", *place, "mousedown", "1"], desk.env)
        to = [str(place + way // next(shake)) for place, way in zip(at, by, strict=True)]
        run(["xdotool", "mousemove", *to], desk.env)
        return box_of(desk, window) != before

    wait_until(comes_along, "the window to come along")
    time.sleep(rests_s)
    run(["xdotool", "mousemove", "--sync", str(at[0] + by[0]), str(at[1] + by[1])], desk.env)
    run(["xdotool", "mousemove", str(at[0] + by[0] + 1), str(at[1] + by[1]), "mouseup", "1"], desk.env)


def placed(desk, profile: str, strip: int) -> tuple[int, int, int, int]:
    """Where the overlay stands once that is remembered."""
    return wait_until(
        lambda: (
            (now := box_of(desk, strip))
            and f"{now[2]}x{now[3]}{now[0]:+}{now[1]:+}" in json.dumps(remembered(profile))
            and now
        ),
        "the place to be remembered",
    )


def test_the_overlay_stays_above_shows_the_same_and_stands_again_where_it_was_put(desk, profile):
    options(profile, over_full_screen=False)
    program, main = begun(desk, profile)
    desk.press("Overlay")
    strip = desk.await_window("^Surtitle captions")
    x, y, wide, high = box_of(desk, strip)
    for name in ("Pause", "Settings"):
        left, top, width, height = desk.await_sight(name, "button")["box"]
        apart = x >= left + width or left >= x + wide or y >= top + height or top >= y + high
        assert apart, f"it opens clear of {name}"
    wait_until(lambda: len(desk.text("Overlay captions") or "") > 30, "words on the overlay", within_s=30)
    wait_until(lambda: desk.text("Overlay captions") == desk.text("Captions"), "the same words in both")

    def above() -> bool:
        run(["xdotool", "windowactivate", "--sync", str(main), "windowraise", str(main)], desk.env)
        order = stacked(desk)
        return {strip, main} <= set(order) and order.index(strip) > order.index(main)

    assert above(), "it stays above a window that was raised"
    stood = box_of(desk, strip)
    desk.renew_window_manager()
    wait_until(above, "it to stand above with the new window manager, too")
    assert box_of(desk, strip) == stood
    desk.click(stood[0] + 40, stood[1] + stood[3] - 12)
    desk.await_sight("Close the overlay", "button")
    assert active(desk) == main, "a press on it leaves the keyboard where it is"

    x, y, wide, high = box_of(desk, strip)
    # A hand that rests on its way goes on afterwards.
    dragged(desk, strip, (x + 60, y + high // 2), (-80, -320), rests_s=0.6)
    wait_until(lambda: box_of(desk, strip)[1] < y - 100, "the overlay to be moved")
    put = placed(desk, profile, strip)
    ended(desk, program)

    program, _ = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions")
    wait_until(lambda: box_of(desk, strip)[:3] == put[:3], f"the overlay to stand at {put} again")
    desk.shot("overlay-again")
    ended(desk, program)


def test_clicks_go_through_the_overlay_and_its_plate_lets_through_as_much_light_as_was_chosen(desk, profile):
    options(profile, shown=True, plate_colour="#404040", plate_opacity=50)
    program, main = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions")
    x, y, wide, high = box_of(desk, strip)
    run(["xdotool", "mousemove", "5", "5"], desk.env)
    told = "This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does."
    desk.await_sight(told)
    beneath = colour_at(desk, x - 20, y + high - 6)

    def shines_through(share: float) -> None:
        """The plate over what lies beneath, near the lower edge where no words stand."""
        seen = 0x40 * (1 - share) + beneath[0] * share
        wait_until(
            lambda: abs(colour_at(desk, x + wide // 2, y + high - 6)[0] - seen) <= 4, f"{share} of the light"
        )

    shines_through(0)
    mixes = desk.start(*PICOM)
    shines_through(0.5)
    desk.shot("overlay-half")
    mixes.end()
    shines_through(0)
    desk.start(*PICOM)
    shines_through(0.5)

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
    for _ in range(4):
        before = box_of(desk, strip)
        desk.press("Larger captions")
        wait_until(lambda before=before: box_of(desk, strip) != before, "larger captions")
    x, y, wide, grown = box_of(desk, strip)
    assert grown > high + 12
    wait_until(lambda: window_at(desk, x + 20, y + grown - 8) == strip, "clicks to be taken by all of it")
    # The keys lead there and back, too.
    run(["xdotool", "windowactivate", "--sync", str(main)], desk.env)
    desk.key("ctrl+shift+t")
    desk.await_sight("Take clicks again", "button")
    desk.key("ctrl+shift+t")
    wait_until(lambda: not desk.shows("Take clicks again"), "clicks to be taken once more")
    ended(desk, program)


def test_monitors_come_and_go_and_hands_move_and_widen_two_overlays(desk, profile):
    def monitors(*names: str) -> None:
        known = run(["xrandr", "--listmonitors"], desk.env)
        for number, name in enumerate(("LEFT", "RIGHT")):
            if name in names and name not in known:
                shape = f"800/200x1000/250+{800 * number}+0"
                run(["xrandr", "--setmonitor", name, shape, ("screen", "none")[number]], desk.env)
            elif name not in names and name in known:
                run(["xrandr", "--delmonitor", name], desk.env)

    monitors("LEFT", "RIGHT")
    options(profile, shown=True, size_percent=60, translation="original", second_overlay={"shown": True})
    program, main = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions$")
    second = desk.await_window("^Surtitle captions, second$")
    try:
        first, other = box_of(desk, strip), box_of(desk, second)
        assert first[1] >= other[1] + other[3] or other[1] >= first[1] + first[3], "neither covers the other"

        # By keys it goes over to the right monitor, and by its menu it comes back.
        run(["xdotool", "windowactivate", "--sync", str(main)], desk.env)
        desk.key("F6")
        wait_until(lambda: within_controls(desk), "the keyboard in its controls")
        while box_of(desk, strip)[0] < 800:
            before = box_of(desk, strip)
            desk.key("alt+Right")
            wait_until(lambda before=before: box_of(desk, strip) != before, "a step")
        over = placed(desk, profile, strip)
        assert over[1:] == first[1:], "at the same height, and as large as before"
        assert within_controls(desk), "the keyboard goes with it"
        shown = windows_of_ours(desk)
        desk.press("Place of the overlay")
        wait_until(lambda: windows_of_ours(desk) - shown, "the menu")
        desk.key("Down", "Down", "Down")  # from where it is: where it was put
        desk.shot("overlay-screens")
        desk.key("Return")
        wait_until(lambda: box_of(desk, strip)[0] < 800, "it to be back on the left monitor")
        first = placed(desk, profile, strip)
        wait_until(lambda: within_controls(desk), "the keyboard to be behind the menu again")
        desk.key("Escape")
        wait_until(lambda: active(desk) == main, "the keyboard to be back in the window")

        dragged(desk, strip, (first[0] + 60, first[1] + first[3] // 2), (820, -300))
        wait_until(lambda: box_of(desk, strip)[0] > 800, "the overlay to be on the right monitor")
        put = placed(desk, profile, strip)
        # Wider by its right edge.
        dragged(desk, strip, (put[0] + put[2] - 3, put[1] + put[3] // 2), (-80, 0))
        wait_until(lambda: box_of(desk, strip)[2] < put[2] - 40, "the overlay to be narrower")
        put = placed(desk, profile, strip)

        monitors("LEFT")
        wait_until(lambda: (now := box_of(desk, strip))[0] + now[2] <= 800, "it to come to the left monitor")
        monitors("LEFT", "RIGHT")
        wait_until(lambda: box_of(desk, strip) == put, f"it to stand at {put} again")

        desk.shot("overlay-two")

        # Settings have a place of their own, and what gave way to them goes back.
        stood = put, box_of(desk, second)
        desk.press("Settings")
        settings = desk.await_window("^Surtitle settings$")
        wait_until(
            lambda: not any(share(box_of(desk, one), box_of(desk, settings)) for one in (strip, second)),
            "settings and overlays to stand beside each other",
        )
        desk.shot("overlay-two-settings")
        desk.key("Escape")
        wait_until(
            lambda: (box_of(desk, strip), box_of(desk, second)) == stood, "both to stand where they stood"
        )
    finally:
        monitors()
    ended(desk, program)


FULL = """
import sys
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("A film")
window.setPalette(QPalette(QColor("#336699")))
window.showFullScreen()
window.activateWindow()
app.exec()
"""


def test_the_overlay_is_moved_by_keys_stands_above_a_film_that_fills_the_screen(desk, profile):
    options(profile, shown=True, plate_colour="#000000", plate_opacity=100)
    program, main = begun(desk, profile)
    strip = desk.await_window("^Surtitle captions$")
    run(["xdotool", "mousemove", "5", "5", "windowactivate", "--sync", str(main)], desk.env)
    x, y, wide, high = box_of(desk, strip)
    desk.key("F6")
    wait_until(
        lambda: (at := desk.focused()) and at["name"] == "Pause" and y - 60 < at["box"][1] < y + high,
        "the keyboard",
    )
    desk.key("alt+Up", "alt+Left")
    wait_until(lambda: box_of(desk, strip) == (x - 10, y - 10, wide, high), "it to be moved by keys")
    desk.key("shift+Left")
    wait_until(lambda: box_of(desk, strip)[2] == wide - 10, "it to be narrower")
    desk.shot("overlay-keys")
    desk.key("Escape")
    wait_until(lambda: active(desk) == main, "the keyboard to be back in the window")

    # Its buttons come with every move of the pointer, and stay beneath it while it grows and shrinks.
    place = box_of(desk, strip)
    run(["xdotool", "mousemove", str(place[0] + 40), str(place[1] + place[3] - 20)], desk.env)
    for name, percent in (("Larger captions", 139), ("Smaller captions", 110)):
        left, top, width, height = desk.await_sight(name, "button")["box"]
        for _ in range(3):
            desk.click(left + width // 2, top + height // 2)
        wait_until(lambda percent=percent: abs(size_of(profile) - percent) <= 1, f"three presses of {name}")
        assert desk.find(name, "button")["box"] == [left, top, width, height]
    run(["xdotool", "mousemove", "5", "5"], desk.env)
    wait_until(lambda: box_of(desk, strip) == place, "it to stand where it stood, as large as before")

    desk.start(sys.executable, "-c", FULL)
    film = desk.await_window("^A film$")
    wait_until(lambda: active(desk) == film, "the film to be in front")
    x, y, wide, high = box_of(desk, strip)
    wait_until(lambda: colour_at(desk, x - 4, y + 4) == (0x33, 0x66, 0x99), "the film to be shown")
    assert colour_at(desk, x + wide // 2, y + 3) == (0, 0, 0), "the overlay stands above the film"
    desk.shot("overlay-film")
    desk.close_window(film)

    wait_until(lambda: not desk.windows("^A film$"), "the film to end")
    ended(desk, program)


def test_the_overlay_goes_in_silence_and_comes_back_with_the_next_word(desk, profile):
    options(profile, shown=True, hide_when_silent_s=1)
    program, _ = begun(desk, profile)
    desk.await_window("^Surtitle captions$")
    run(["xdotool", "mousemove", "5", "5"], desk.env)
    desk.press("Pause")
    wait_until(lambda: not desk.windows("^Surtitle captions$"), "the overlay to go")
    desk.press("Resume")
    desk.await_window("^Surtitle captions$")
    ended(desk, program)


def test_under_wayland_what_it_cannot_is_said_and_through_xwayland_it_can(desk, profile):
    options(profile, shown=True)
    rules = desk.folder / "weston.ini"
    rules.write_text("[core]\nidle-time=0\n[shell]\nlocking=false\npanel-position=none\n")
    looks = ("--use-pixman", "--width=1500", "--height=940", f"--config={rules}")
    socket = ("--xwayland", "--socket=wayland-5")
    weston = desk.start("weston", "--backend=x11-backend.so", *socket, *looks)
    display = wait_until(
        lambda: re.search(r"listening on display (:\d+)", weston.out + weston.err), "XWayland"
    )
    env = {
        "WAYLAND_DISPLAY": "wayland-5",
        "DISPLAY": display[1],
        "QT_QPA_PLATFORM": "",
        "XDG_SESSION_TYPE": "wayland",
    }

    said = (
        "Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can."
    )
    program = desk.app("--profile", profile, "--engine", "demo", "--start", env=env)
    desk.await_sight(said)
    wait_until(lambda: desk.text("Overlay captions"), "words on the overlay")
    assert not desk.find("Place of the overlay", "button") or not desk.shows("Place of the overlay", "button")
    desk.shot("overlay-wayland")
    # This compositor gives the keyboard to whatever opens. A key meant for somebody else does nothing there.
    desk.key("space", "Tab")
    wait_until(
        lambda: (at := desk.focused()) and at["description"] == "Pause", "Tab to come to its first button"
    )
    assert not desk.shows("Resume", "button")
    desk.press("Use XWayland from the next start")
    wait_until(lambda: not desk.shows(said), "that to be decided")
    program.end()

    program = desk.app("--profile", profile, "--engine", "demo", "--start", env=env)
    wait_until(lambda: desk.text("Overlay captions"), "words on the overlay")
    assert not desk.shows(said)
    x = {**desk.env, "DISPLAY": display[1]}
    strip = wait_until(
        lambda: run(["xdotool", "search", "--onlyvisible", "--name", "^Surtitle captions$"], x).split(),
        "a window of the X server within Wayland",
    )
    assert box_of(SimpleNamespace(env=x), strip[0])[1] > 400, "it stands low on the screen, where it belongs"
    desk.shot("overlay-xwayland")
    program.end()


@pytest.mark.parametrize("scale", [2, 3])
def test_on_a_screen_that_is_scaled_the_overlay_and_its_buttons_stay_whole(desk, profile, scale):
    options(profile, shown=True)
    env = {"QT_SCALE_FACTOR": str(scale)}
    program = desk.app("--profile", profile, "--engine", "demo", "--start", env=env)
    strip = desk.await_window("^Surtitle captions$")
    x, y, wide, high = box_of(desk, strip)
    assert x >= 0 and y >= 0 and x + wide <= 1600 and y + high <= 1000, "all of it is on the screen"
    run(["xdotool", "mousemove", str(x + 60), str(y + high // 2)], desk.env)
    for name in ("Smaller captions", "Close the overlay"):
        box = desk.await_sight(name, "button")["box"]
        left, top, width, height = (scale * logical for logical in box)
        assert min(width, height) >= 24 * scale
        assert left >= 0 and left + width <= 1600 and top >= 0 and top + height <= 1000
        assert not share((left, top, width, height), (x, y, wide, high)), "no word is covered"
    desk.shot(f"overlay-scaled-{scale}")
    ended(desk, program)


def size_of(profile: str) -> int:
    """The size of the overlay's words, in percent."""
    return json.loads((Path(profile) / "settings.json").read_text())["overlay"].get("size_percent", 110)


def active(desk) -> int:
    """The window that has the keyboard."""
    return int(run(["xdotool", "getactivewindow"], desk.env))
