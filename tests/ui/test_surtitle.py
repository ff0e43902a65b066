# SPDX-License-Identifier: GPL-3.0-or-later
"""The window wired to a real session: settings, choices, and an end that is always graceful."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.command_line import WindowOptions
from app.conductor import State
from app.core.phase import Phase
from app.core.settings import Settings
from app.storage.places import Places
from app.storage.settings_file import load_settings, save_settings
from app.ui.first_sight import FirstSight
from app.ui.surtitle import Surtitle
from tests.programs import Program, wait_until
from tests.ui.scenes import PATIENCE_S, application, on_the_loop


async def until(met: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not met():
            await asyncio.sleep(0.01)


def live(scene, patience_s: float = PATIENCE_S, **options) -> None:
    """Play a scene with the whole window, and close it as a user would."""
    app = application()
    sight = FirstSight(app, WindowOptions(**options))
    sight.show(app)
    surtitle = Surtitle(app, WindowOptions(**options), sight)

    async def played() -> None:
        over = asyncio.ensure_future(surtitle.until_closed())
        try:
            await until(lambda: surtitle.captioning.conductor is not None)
            await scene(surtitle)
        finally:
            surtitle.window.close()
            assert await over == 0

    on_the_loop(played, patience_s)
    sight.window.deleteLater()


def said(surtitle: Surtitle) -> str:
    return surtitle.window.status.line.text()


def chosen(engine: str) -> None:
    """A profile in which somebody has chosen already."""
    places = Places.chosen()
    places.make()
    save_settings(places, Settings().with_value("listening.engine", engine))


def test_the_first_time_there_is_a_choice_and_afterwards_there_is_none():
    async def scene(surtitle: Surtitle) -> None:
        assert surtitle.window.pages.currentWidget() is surtitle.window.welcome
        surtitle.captioning.use_engine("local")
        await until(lambda: not surtitle.captioning.saving.is_under_way)

    live(scene)
    assert load_settings(Places.chosen()).settings.listening.chosen

    async def again(surtitle: Surtitle) -> None:
        assert surtitle.window.pages.currentWidget() is surtitle.window.session_page
        await until(lambda: "this computer listens" in said(surtitle))

    live(again)


@pytest.mark.parametrize("options", [{"engine": "local"}, {"url": "ws://127.0.0.1:1/x"}])
def test_who_is_named_on_the_command_line_is_not_asked_for(options):
    async def scene(surtitle: Surtitle) -> None:
        assert surtitle.window.pages.currentWidget() is surtitle.window.session_page

    live(scene, **options)


def test_an_address_of_the_command_line_is_asked_again_by_whoever_goes_back_to_its_service():
    """Else what is said would go to another server than the one that was named, and nobody would be told."""

    async def scene(surtitle: Surtitle) -> None:
        captioning = surtitle.captioning
        assert captioning._choose().config.url == "ws://127.0.0.1:1/x"
        captioning.use_engine("local")
        assert captioning._choose().config.url == ""
        captioning.use_engine("soniox")
        assert captioning._choose().config.url == "ws://127.0.0.1:1/x"
        await until(lambda: not captioning.saving.is_under_way)

    live(scene, url="ws://127.0.0.1:1/x")


def test_a_key_in_the_environment_is_a_choice(monkeypatch):
    monkeypatch.setenv("SONIOX_API_KEY", "a-key-in-the-environment")

    async def scene(surtitle: Surtitle) -> None:
        assert surtitle.window.pages.currentWidget() is surtitle.window.session_page
        await until(lambda: "Soniox listens" in said(surtitle))

    live(scene)


def test_a_corrupt_settings_file_is_kept_aside_and_said(profile):
    Path(profile).mkdir()
    (Path(profile) / "settings.json").write_text("{ this is no JSON")

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: "damaged" in said(surtitle))
        assert "kept as" in said(surtitle)

    live(scene, engine="local")


def test_a_wrong_value_in_the_settings_is_named(profile):
    chosen("local")
    file = Path(profile) / "settings.json"
    raw = json.loads(file.read_text())
    raw["appearance"]["caption_size_px"] = "huge"
    file.write_text(json.dumps(raw))

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: "Caption size" in said(surtitle))

    live(scene)


def test_a_source_that_does_not_exist_is_said_with_one_thing_to_do():
    async def scene(surtitle: Surtitle) -> None:
        surtitle.window.bar.start.click()
        await until(lambda: surtitle.captioning.conductor.state.phase is Phase.FAILED)
        await until(lambda: "There is no such file" in said(surtitle))
        assert surtitle.window.status.button.isVisible()

    live(scene, engine="local", source="/no/such/file.wav")


def test_without_a_key_ready_says_so_and_so_does_a_refusal():
    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: said(surtitle).startswith("No key yet"))
        assert surtitle.window.status.button.text() == "Paste a key"
        surtitle.window.status.button.click()
        assert surtitle.window.pages.currentWidget() is surtitle.window.key_page

    live(scene, url="ws://127.0.0.1:1/x")


def test_on_the_first_page_too_the_state_of_the_profile_is_said(profile):
    Path(profile).mkdir()
    (Path(profile) / "settings.json").write_text("{ this is no JSON")

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: "damaged" in surtitle.window.welcome.note.said)

    live(scene)


def test_a_profile_in_which_nothing_can_be_kept_is_said(tmp_path):
    (tmp_path / "a file").write_text("")

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: said(surtitle).startswith("Not saved"))

    live(scene, engine="local", profile=str(tmp_path / "a file" / "profile"))


def test_the_keyboard_begins_at_the_one_thing_to_press():
    async def scene(surtitle: Surtitle) -> None:
        bar = surtitle.window.bar
        assert surtitle.window.focusWidget() is bar.start
        bar.start.click()
        await until(lambda: not bar.pause.isHidden())
        assert surtitle.window.focusWidget() is bar.pause

    live(scene, engine="demo")


def test_settings_that_change_are_seen_at_once_and_are_on_disk_at_the_end():
    async def scene(surtitle: Surtitle) -> None:
        surtitle.captioning.change("appearance.theme", "dark")
        assert surtitle._look.theme.dark
        surtitle.window.captions.size_wanted.emit(44)
        assert surtitle.captioning.settings.appearance.caption_size_px == 44

    live(scene, engine="local")
    appearance = load_settings(Places.chosen()).settings.appearance
    assert (appearance.theme, appearance.caption_size_px) == ("dark", 44)


def test_a_language_that_runs_the_other_way_does_not_turn_the_status_round():
    async def scene(surtitle: Surtitle) -> None:
        surtitle.captioning.change("soniox.language_hints", ["en", "he"])
        surtitle.window.show_state(State(phase=Phase.LIVE, engine="soniox"))
        assert said(surtitle) == "Listening. Soniox · English, \u2068עברית\u2069"

    live(scene, url="ws://127.0.0.1:1/x")


def test_settings_that_cannot_be_written_are_said(profile, monkeypatch):
    async def scene(surtitle: Surtitle) -> None:
        from app.core.failure import Failure, FailureKind

        def full(*_: object) -> None:
            raise Failure(FailureKind.DISK, "No space left on device")

        monkeypatch.setattr("app.ui.settings.saving._save_in", full)
        surtitle.captioning.change("appearance.theme", "dark")
        await until(lambda: "could not be written" in said(surtitle))

    live(scene, engine="local")


@pytest.fixture
def program(tmp_path, profile) -> Iterator[Program]:
    """The whole program, ready, on a screen nobody sees."""
    running = Program([sys.executable, "-m", "app", "--engine", "local"], {}, tmp_path)
    log = Path(profile) / "logs" / "surtitle.log"
    wait_until(lambda: log.exists() and "ready:" in log.read_text(), "the window to be ready")
    yield running
    running.end()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_to_end_ends_gracefully_with_0(program, number):
    program.signal(number)
    assert program.wait(20) == 0
    assert program.err == ""


def test_whoever_is_impatient_ends_it_with_a_second_request(program):
    program.signal(signal.SIGINT)
    program.signal(signal.SIGINT)
    assert program.wait(20) == 0
    assert "Traceback" not in program.err


def test_two_requests_in_one_breath_end_it_too():
    async def scene(surtitle: Surtitle) -> None:
        surtitle.ending.interrupt()
        surtitle.ending.interrupt()

    live(scene, engine="local")


def test_the_window_remembers_where_it_was(profile):
    async def scene(surtitle: Surtitle) -> None:
        surtitle.window.resize(777, 555)

    live(scene, engine="local")

    async def again(surtitle: Surtitle) -> None:
        assert (surtitle.window.width(), surtitle.window.height()) == (777, 555)

    live(again, engine="local")
