# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a screen: one sentence and exit code 1, never an abort."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.ui.display import no_display, why_no_window


def test_a_screen_is_asked_for_only_where_there_may_be_none():
    assert "no display" in no_display({}, "linux")
    assert no_display({"DISPLAY": ":0"}, "linux") is None
    assert no_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux") is None
    assert no_display({"QT_QPA_PLATFORM": "offscreen"}, "linux") is None
    assert no_display({}, "win32") is None


def test_what_qt_says_before_it_gives_up_becomes_one_sentence():
    gone = ["qt.qpa.xcb: could not connect to display :9", "xcb-cursor0 or libxcb-cursor0 is needed"]
    assert why_no_window(gone, {"DISPLAY": ":9"}).startswith("The display :9 cannot be opened")
    assert "libxcb-cursor0" in why_no_window(["From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed"])
    assert "No window can be opened" in why_no_window([])


@pytest.mark.parametrize(
    "screen, says",
    [
        ({}, "There is no display to open a window on"),
        ({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}, "The display :4711 cannot be opened"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "No window can be opened"),
    ],
)
def test_the_program_says_it_and_ends_with_1(screen, says):
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    argv = [sys.executable, "-m", "app"]
    done = subprocess.run(
        argv, env={**env, **screen}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(says)
    assert done.stderr.count("\n") == 1
