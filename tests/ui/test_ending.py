# SPDX-License-Identifier: GPL-3.0-or-later
"""However the window is made to end, the words are kept, and what is said of it is one plain sentence."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType

from app.command_line import WindowOptions
from app.core.settings import Settings
from app.storage.library import Library, SessionState
from app.storage.places import Places
from app.storage.settings_file import load_settings, save_settings
from app.ui.display import display_gone
from app.ui.first_sight import FirstSight
from app.ui.hooks import Hooks
from app.ui.surtitle import Surtitle
from app.ui.tasks import elsewhere, spawn
from tests.programs import Program, wait_until
from tests.systems import posix_only
from tests.ui.scenes import application, on_the_loop

Scene = Callable[[Surtitle], Awaitable[None]]


async def until(met: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not met():
            await asyncio.sleep(0.01)


def live(scene: Scene) -> int:
    """Play a scene that makes the window end, with the demonstration; the exit code."""
    app, options = application(), WindowOptions(engine="demo", start=True)
    sight = FirstSight(app, options)
    sight.show(app)
    surtitle = Surtitle(app, options, sight)
    codes: list[int] = []

    async def played() -> None:
        over = asyncio.ensure_future(surtitle.until_closed())
        await until(lambda: surtitle.captioning.conductor is not None)
        await scene(surtitle)
        codes.append(await over)

    on_the_loop(played)
    sight.window.deleteLater()
    return codes[0]


async def words(surtitle: Surtitle) -> None:
    await until(lambda: any(turn.final_text for turn in surtitle.captioning.conductor.transcript.turns))


def history() -> Library:
    return Library(Places.chosen().history)


def test_without_a_display_the_session_counts_as_cut_off(capsys):
    async def scene(surtitle: Surtitle) -> None:
        await words(surtitle)
        surtitle.ending.display_gone()

    assert live(scene) == 1
    assert capsys.readouterr().err == display_gone(kept=True, saved=True) + "\n"
    assert history().interrupted() is not None


def test_without_a_display_nothing_is_promised_that_was_not_to_be_kept(capsys):
    places = Places.chosen()
    places.make()
    save_settings(places, Settings().with_value("session.keep_history", False))

    async def scene(surtitle: Surtitle) -> None:
        await words(surtitle)
        surtitle.ending.display_gone()

    assert live(scene) == 1
    assert capsys.readouterr().err == display_gone(kept=False, saved=True) + "\n"
    assert history().sessions() == []


def test_words_that_could_not_be_saved_are_not_called_kept():
    assert "could not be saved" in display_gone(kept=True, saved=False)


def test_what_breaks_or_hangs_at_the_end_costs_no_words(monkeypatch, caplog):
    async def scene(surtitle: Surtitle) -> None:
        await words(surtitle)

        async def breaks() -> None:
            raise OSError("no bus any more")

        monkeypatch.setattr("app.ui.ending.PUT_AWAY_S", 0.05)
        surtitle.ending._put_away = (breaks, asyncio.Event().wait, *surtitle.ending._put_away)
        surtitle.window.quit()

    assert live(scene) == 0
    assert "no bus any more" in caplog.text
    (session,) = history().sessions()
    assert session.state is SessionState.FINISHED and session.words


def test_what_hangs_on_the_other_threads_holds_up_neither_the_words_nor_the_end(monkeypatch):
    over = threading.Event()

    async def scene(surtitle: Surtitle) -> None:
        await words(surtitle)
        for number in range(8):  # name lookups without an answer, say: more than there are threads
            spawn(elsewhere(over.wait, 60), name=f"hangs {number}")
        surtitle.captioning.change("reading.pace", "calm")
        surtitle.window.quit()

    try:
        assert live(scene) == 0
    finally:
        over.set()
    (session,) = history().sessions()
    assert session.state is SessionState.FINISHED and session.words
    assert load_settings(Places.chosen()).settings.reading.pace == "calm"


def test_asked_to_save_every_word_is_on_the_disk_at_once_and_the_session_goes_on():
    async def scene(surtitle: Surtitle) -> None:
        await words(surtitle)
        surtitle.ending.keep()
        told = sum(len(turn.final_text) for turn in surtitle.captioning.conductor.transcript.turns)
        (session,) = history().sessions()
        kept = sum(len(entry.text) for entry in history().entries(session.id))
        assert 0 < told == kept and session.state is SessionState.RUNNING
        surtitle.window.quit()

    assert live(scene) == 0


QUITS = """
import signal
from PySide6.QtWidgets import QApplication
from app.ui.main_window import MainWindow

def quit(*_):
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.stays_behind = lambda: True
    QApplication.instance().quit()

signal.signal(signal.SIGUSR1, quit)
from app.main import main
raise SystemExit(main(["--engine", "local"]))
"""
"""The program, which the system asks to end as it asks everyone: Qt's own quit."""


@posix_only
def test_the_system_may_end_a_window_that_only_hides_when_it_is_closed(tmp_path, profile):
    program = Program([sys.executable, "-c", QUITS], {}, tmp_path)
    log = Path(profile) / "logs" / "surtitle.log"
    wait_until(lambda: log.exists() and "ready:" in log.read_text(), "the window to be ready")
    program.signal(signal.SIGUSR1)
    assert program.wait() == 0 and program.err == ""
    program.end()


HANGING_DISK = """
import os, time
os.fsync = lambda handle: time.sleep(60)
from app.main import main
raise SystemExit(main(["--engine", "demo", "--start"]))
"""


@posix_only
def test_a_disk_that_hangs_holds_up_no_end(tmp_path, profile):
    program = Program([sys.executable, "-c", HANGING_DISK], {}, tmp_path)
    log = Path(profile) / "logs" / "surtitle.log"
    wait_until(lambda: log.exists() and "live" in log.read_text(), "the demonstration to be captioned")
    program.signal(signal.SIGINT)
    assert program.wait() == 0 and program.err == ""
    assert "the last words could not be saved" in log.read_text()
    program.end()


HANGING_DRIVER = """
import atexit, time
from app.ui import last_net
last_net.WITHIN_S = 1.0

def hanging_driver():
    while True:
        time.sleep(60)

atexit.register(hanging_driver)
from app.main import main
raise SystemExit(main(["--engine", "local"]))
"""


@posix_only
def test_what_never_lets_go_is_told_to_the_log_and_the_program_ends_all_the_same(tmp_path, profile):
    program = Program([sys.executable, "-c", HANGING_DRIVER], {}, tmp_path)
    log = Path(profile) / "logs" / "surtitle.log"
    wait_until(lambda: log.exists() and "ready:" in log.read_text(), "the window to be ready")
    program.signal(signal.SIGINT)
    assert program.wait() == 1 and program.err == ""
    assert "in hanging_driver" in log.read_text()
    program.end()


class Ended(Exception):
    """Instead of the process."""


@pytest.fixture
def hooks(monkeypatch) -> Hooks:
    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr("os._exit", end)
    monkeypatch.delenv("QT_WAYLAND_RECONNECT", raising=False)
    application()
    hooks = Hooks()
    hooks.saved = 0

    def cut_off() -> str:
        hooks.saved += 1
        return "Gone."

    hooks.cut_off = cut_off
    return hooks


GONE = "The Wayland connection broke. Did the Wayland compositor die?"


def test_words_are_saved_in_the_moment_in_which_qt_ends_the_program(hooks, capsys):
    with pytest.raises(Ended):
        hooks._qt_said(QtMsgType.QtWarningMsg, None, GONE)
    with pytest.raises(Ended):
        hooks._qt_said(QtMsgType.QtFatalMsg, None, "wl_display@1: error 2")
    assert hooks.saved == 2
    assert capsys.readouterr().err.splitlines()[0] == "Gone."


def test_a_desktop_that_may_come_back_is_waited_for(hooks, monkeypatch):
    monkeypatch.setenv("QT_WAYLAND_RECONNECT", "1")
    hooks._qt_said(QtMsgType.QtWarningMsg, None, GONE)
    assert hooks.saved == 1


def test_qt_may_repeat_that_the_display_is_gone_and_the_log_has_it_once(hooks, caplog):
    for _ in range(3):
        hooks._qt_said(QtMsgType.QtWarningMsg, None, "The X11 connection broke (error 1).")
    assert caplog.text.count("X11 connection broke") == 1
