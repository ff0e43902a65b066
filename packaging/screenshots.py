# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the pictures of the README anew: the demonstration in a real window, by day and by night.

    PYTHONPATH=. .venv/bin/python packaging/screenshots.py

Needs what `make test` installs (a virtual screen and a screen reader's hands). Writes
packaging/screenshots/*.png; look at them before they are committed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.desk import Desk
from tests.programs import run, wait_until

HERE = Path(__file__).resolve().parent / "screenshots"
CAPTION = "zwei Erwachsene"
"""A moment of the demonstration at which two speakers, both languages and provisional words show."""
IN_A_LINE = "Wir sind zu"
"""A moment at which no line rises."""


def picture(desk: Desk, theme: str) -> None:
    """The main window in one theme, a little way into the demonstration."""
    with tempfile.TemporaryDirectory() as profile:
        appearance = {"appearance": {"theme": theme}}
        Path(profile, "settings.json").write_text(json.dumps(appearance), encoding="utf-8")
        desk.app("--engine", "demo", "--start", "--profile", profile)
        window = desk.await_window("^Surtitle$")
        wait_until(lambda: CAPTION in (desk.text("Captions") or ""), "the moment", within_s=60, every_s=0.02)
        keep(desk.shot(f"main-{theme}", window), f"main-{theme}.png")
        desk.leave()


def welcome(desk: Desk) -> None:
    """The first choice."""
    with tempfile.TemporaryDirectory() as profile:
        desk.app("--profile", profile)
        window = desk.await_window("^Surtitle$")
        desk.await_sight("Start now", "button")
        keep(desk.shot("welcome", window), "welcome.png")
        desk.leave()


def overlay(desk: Desk) -> None:
    """The strip over a meeting, the window put away."""
    with tempfile.TemporaryDirectory() as profile:
        desk.start("picom", "--backend", "xrender", "--config", "/dev/null")
        desk.start(sys.executable, HERE.parent / "backdrop.py")
        desk.await_window("^A meeting$")
        Path(profile, "settings.json").write_text('{"overlay": {"shown": true}}', encoding="utf-8")
        desk.app("--engine", "demo", "--start", "--profile", profile)
        window = desk.await_window("^Surtitle$")
        desk.await_window("^Surtitle captions")
        run(["xdotool", "windowminimize", str(window), "mousemove", "5", "5"], desk.env)
        wait_until(
            lambda: IN_A_LINE in (desk.text("Overlay captions") or ""),
            "the moment",
            within_s=60,
            every_s=0.02,
        )
        keep(desk.shot("overlay"), "overlay.png", "-resize", "1200x")
        desk.leave()


def settings(desk: Desk, down: int, theme: str) -> None:
    """A page of the settings, so many below the first."""
    with tempfile.TemporaryDirectory() as profile:
        options = {"listening": {"engine": "demo", "chosen": True}, "appearance": {"theme": theme}}
        Path(profile, "settings.json").write_text(json.dumps(options), encoding="utf-8")
        desk.app("--profile", profile)
        desk.await_sight("Settings", "button")
        desk.press("Settings")
        window = desk.await_window("^Surtitle.*[Ss]ettings")
        desk.focus("Pages")
        desk.key(*["Down"] * down)
        desk.await_sight("Typeface")
        keep(desk.shot(f"settings-{theme}", window), f"settings-{theme}.png")
        desk.leave()


def keep(shot: Path, name: str, *how: str) -> None:
    """Put a picture in its place, as small as it goes without losing anything."""
    HERE.mkdir(exist_ok=True)
    target = HERE / name
    shutil.copyfile(shot, target)
    subprocess.run(["mogrify", *how, "-strip", "-define", "png:compression-level=9", str(target)], check=True)


def main() -> None:
    """All pictures."""
    desk = Desk()
    try:
        welcome(desk)
        for theme in ("light", "dark"):
            picture(desk, theme)
        overlay(desk)
        settings(desk, 2, "dark")
    finally:
        desk.close()


if __name__ == "__main__":
    main()
