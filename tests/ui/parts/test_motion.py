# SPDX-License-Identifier: GPL-3.0-or-later
"""The system is asked whether it wants less motion, and whatever it answers nothing breaks."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.ui.parts.motion import Motion, less_motion_wanted
from tests.systems import posix_only


@posix_only
@pytest.mark.parametrize(
    "platform, name, prints, wanted",
    [
        ("linux", "gsettings", "echo false", True),
        ("linux", "gsettings", "echo true", False),
        ("linux", "gsettings", "exit 1", None),
        ("darwin", "defaults", "echo 1", True),
        ("darwin", "defaults", "echo nothing >&2; exit 1", None),
    ],
)
def test_the_systems_own_answer_counts(tmp_path, monkeypatch, platform, name, prints, wanted):
    script = Path(tmp_path, name)
    script.write_text(f"#!/bin/sh\n{prints}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    assert less_motion_wanted(platform) is wanted


def test_where_nobody_can_tell_things_glide(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert less_motion_wanted("linux") is None
    motion = Motion()
    motion.system_says(None)
    assert not motion.reduced


def test_what_the_reader_chose_stands_above_what_the_system_asks():
    motion, told = Motion(), []
    motion.changed.connect(told.append)
    motion.system_says(True)
    motion.choose("smooth")
    motion.system_says(True)
    motion.choose("still")
    motion.system_says(False)
    motion.choose("system")
    assert told == [True, False, True, False]
