# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test stands on: a home of its own, and proof that it left nothing behind.

The desk (a screen) and the microphone (a room) are started when a test first asks for them.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import psutil
import pytest

from tests.desk import Desk
from tests.programs import RUNNING, runs
from tests.room import Room
from tests.sweep import sweep
from tests.systems import leave_out

# A busy machine is no failure: what takes long is for the measurements to say.
# What is tried is the same in every run, or chance would decide whether a change may come in. To look for what nobody
# has thought of yet: `make test ARGS=--hypothesis-profile=exploring`.
_patient = {"deadline": None, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}
hypothesis.settings.register_profile("exploring", **_patient)
hypothesis.settings.register_profile("patient", derandomize=True, **_patient)
hypothesis.settings.load_profile("patient")

_HOME = tempfile.mkdtemp(prefix="surtitle-tests-")

# Before anything of the program is imported, so that it never sees the user's own places.
for _name, _folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
}.items():
    os.environ[_name] = os.path.join(_HOME, _folder) if _folder else _HOME
    os.makedirs(os.environ[_name], exist_ok=True)
for _name in ("SONIOX_API_KEY", "DEEPGRAM_API_KEY", "SURTITLE_PROFILE", "NO_COLOR", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["QT_API"] = "pyside6"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"

PATIENCE_S = 20.0
"""How long something that is ending may take to be gone after its test."""


def pytest_sessionstart() -> None:
    """The words of the window may be newer than what was made of them at set-up."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if shutil.which("bash"):
        subprocess.run(["bash", f"{root}/packaging/translations", "compile"], check=True, timeout=60)


def pytest_collection_finish() -> None:
    sweep()


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def profile(monkeypatch, tmp_path) -> str:
    """A profile folder for this test alone; the program finds it in SURTITLE_PROFILE."""
    folder = str(tmp_path / "profile")
    monkeypatch.setenv("SURTITLE_PROFILE", folder)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Fail the test that leaves threads, programs, unfinished tasks or windows, or another process than before."""
    threads = set(threading.enumerate())
    programs, settings = _programs(), _settings()
    yield
    left = _windows() + _tasks() + [what for what, value in _settings().items() if value != settings[what]]
    deadline = time.monotonic() + PATIENCE_S
    while True:
        late = [f"thread {thread.name}" for thread in set(threading.enumerate()) - threads]
        late += [f"program {_name_of(process)}" for process in _programs() - programs]
        if not late or time.monotonic() > deadline:
            break
        time.sleep(0.02)
    assert not left + late, "left behind: " + ", ".join(left + late)


def _settings() -> dict[str, object]:
    """What a process has once, and tests that run later would find."""
    numbers = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    return {
        "handlers of signals": [signal.getsignal(number) for number in numbers],
        "where uncaught errors go": (sys.excepthook, threading.excepthook),
        "whether garbage is collected": gc.isenabled(),
        "handlers of the log": set(logging.getLogger().handlers),
        "the folder": os.getcwd(),
        "variables": {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
    }


def _programs() -> set[psutil.Process]:
    """Programs that descend from this one, without the furniture of desk and room."""
    found, waiting = set(), [os.getpid()]
    while waiting:
        for pid in _children(waiting.pop()) - RUNNING:
            waiting.append(pid)
            with contextlib.suppress(psutil.Error):
                process = psutil.Process(pid)
                if runs(process):
                    found.add(process)
    return found


def _children(pid: int) -> set[int]:
    """What a program started itself. Linux keeps a list, where others look through all that run."""
    try:
        if sys.platform == "linux":
            lists = Path(f"/proc/{pid}/task").glob("*/children")
            return {int(child) for one in lists for child in one.read_text().split()}
        return {child.pid for child in psutil.Process(pid).children()}
    except (OSError, psutil.Error):
        return set()


def _name_of(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline()) or process.name()
    except psutil.Error:
        return str(process.pid)


def _tasks() -> list[str]:
    """Tasks nobody finished. asyncio keeps the list under another name since 3.12, all of it private."""
    known = getattr(asyncio.tasks, "_scheduled_tasks", None) or getattr(asyncio.tasks, "_all_tasks", ())
    return [f"task {task.get_name()}" for task in list(known) if not task.done()]


def _windows() -> list[str]:
    """Windows still showing; they are closed, so that the next test does not suffer from them."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"window {widget.windowTitle() or type(widget).__name__!r}" for widget in left]
    for widget in left:
        widget.hide()
        widget.deleteLater()
    return names


@pytest.fixture(scope="session")
def _desk() -> Iterator[Desk]:
    _linux_only()
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture
def desk(_desk: Desk, profile: str) -> Iterator[Desk]:
    """A screen, a window manager, a screen reader: see `tests.desk.Desk`."""
    yield _desk
    _desk.leave()
    # What the program noted stands in the report of a test that fails.
    for log in Path(profile).rglob("*.log"):
        print(log.read_text(encoding="utf-8", errors="replace"))


@pytest.fixture
def own_desk() -> Iterator[Desk]:
    """A desk whose keyboard this test may wreck."""
    _linux_only()
    desk = Desk()
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def _room() -> Iterator[Room]:
    _linux_only()
    room = Room()
    yield room
    room.close()


@pytest.fixture
def microphone(_room: Room) -> Iterator[Room]:
    """A microphone to speak into: see `tests.room.Room`. For programs started with `env=microphone.env`.

    Not for tests that pull it out: those make a `Room` of their own, with the fixture `own_room`.
    """
    _room.hum()
    yield _room
    _room.calm()


@pytest.fixture
def own_room() -> Iterator[Room]:
    """A room that this test may wreck."""
    _linux_only()
    room = Room()
    yield room
    room.close()


def _linux_only() -> None:
    if sys.platform != "linux":
        leave_out("the tests' desk is made of X and PulseAudio")
