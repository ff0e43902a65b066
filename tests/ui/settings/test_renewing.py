# SPDX-License-Identifier: GPL-3.0-or-later
"""Options that are changed while it listens come into that session, over real sockets, and no word is lost."""

from __future__ import annotations

import asyncio
import re
import threading
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from app.command_line import WindowOptions
from app.core.phase import Phase
from app.core.settings import Settings
from app.server.serve import Server, serve
from app.ui.first_sight import FirstSight
from app.ui.settings.renewing import Renewing, recipe
from app.ui.surtitle import Surtitle
from tests.resilience.hall import read_out
from tests.resilience.numbers_mind import numbers
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import row_of

KEY = "key-for-renewing-0417"
COUNT = 16


async def until(met: Callable[[], object], patience_s: float = 40.0) -> None:
    async with asyncio.timeout(patience_s):
        while not met():
            await asyncio.sleep(0.02)


@contextmanager
def a_service() -> Iterator[Server]:
    """A service that hears numbers, on a loop of its own: it is another program's in life, too."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="service")
    thread.start()
    server = asyncio.run_coroutine_threadsafe(serve(mind=numbers(), keys={KEY}), loop).result(20)
    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.close(), loop).result(20)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()


def play(scene, tmp_path, monkeypatch, count: int = COUNT) -> None:
    """Numbers are read out from a file to a real service, and the whole window listens."""
    sound = tmp_path / "numbers.wav"
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(read_out(count))
    monkeypatch.setenv("SONIOX_API_KEY", KEY)
    app = application()

    async def played(server: Server) -> None:
        options = WindowOptions(engine="soniox", url=server.url, source=str(sound))
        sight = FirstSight(app, options)
        sight.window.show()
        surtitle = Surtitle(app, options, sight)
        over = asyncio.ensure_future(surtitle.until_closed())
        try:
            await until(lambda: surtitle.captioning.conductor is not None)
            await scene(surtitle, server)
        finally:
            surtitle.window.close()
            assert await over == 0
            sight.window.deleteLater()

    with a_service() as server:
        on_the_loop(lambda: played(server), patience_s=90)


def heard(surtitle: Surtitle) -> list[int]:
    """The numbers that stand in the captions."""
    turns = surtitle.captioning.conductor.transcript.turns
    return [int(number) for turn in turns for number in re.findall(r"n(\d+)", turn.text)]


def starts(server: Server) -> list[dict]:
    return [record["message"] for record in list(server.log.records) if record["event"] == "start"]


def test_names_and_languages_typed_while_it_listens_reach_the_service_and_no_number_is_missing(
    tmp_path, monkeypatch
):
    async def scene(surtitle: Surtitle, server: Server) -> None:
        surtitle.captioning.start()
        await until(lambda: len(heard(surtitle)) >= 3)
        surtitle.captioning.change("session.park_after_s", 77)
        assert surtitle.captioning.conductor._session.park_after_s == 77, "at once, and without a connection"
        surtitle._show_settings()
        window = surtitle._settings_window
        hints = row_of(window, "soniox.language_hints")
        assert "nothing said is lost" in hints.stream.said
        for code in ("en", "sl"):
            hints.control._take(code)
        untouched, told = row_of(window, "soniox.model"), set()
        window.choices.changed.connect(
            lambda: told.add(tuple("being made" in row.stream.said for row in (hints, untouched)))
        )
        terms = row_of(window, "soniox.context_terms")
        terms.control.text.setPlainText("Maja Novak\nKranjska Gora")
        terms.control.take()
        await until(lambda: len(starts(server)) == 2)
        first, second = starts(server)
        assert "language_hints" not in first and "context" not in first
        assert second["language_hints"] == ["en", "sl"]
        assert second["context"] == {"terms": ["Maja Novak", "Kranjska Gora"]}
        await until(lambda: surtitle.captioning.conductor.state.phase is Phase.IDLE)
        assert heard(surtitle) == list(range(COUNT))
        assert len(starts(server)) == 2, "two changes, one after the other, are one new connection"
        assert told == {(False, False), (True, False)}, "it is said where something was changed"

    play(scene, tmp_path, monkeypatch)


def test_options_the_service_refuses_leave_the_session_as_it_was_and_it_is_said(tmp_path, monkeypatch):
    async def scene(surtitle: Surtitle, server: Server) -> None:
        surtitle.captioning.start()
        await until(lambda: len(heard(surtitle)) >= 2)
        surtitle._show_settings()
        window = surtitle._settings_window
        surtitle.captioning.change("soniox.model", "no-such-model")
        await until(lambda: "refused" in window.line.words.said)
        assert "Soniox" in window.line.words.said and "this computer" not in window.line.words.said
        await until(lambda: surtitle.captioning.conductor.state.phase is Phase.IDLE)
        assert heard(surtitle) == list(range(8))

    play(scene, tmp_path, monkeypatch, count=8)


def test_only_what_a_stream_is_told_makes_a_new_one():
    usual = Settings()
    made = recipe("soniox", "k", "", usual)
    assert recipe("soniox", "k", "", usual.with_value("appearance.theme", "dark")) == made
    assert recipe("soniox", "k", "", usual.with_value("session.park_after_s", 60)) == made
    assert recipe("soniox", "k", "", usual.with_value("soniox.diarization", False)) != made
    assert recipe("soniox", "another", "", usual) != made
    hinted = replace(usual, soniox=replace(usual.soniox, language_hints=("en",)))
    assert recipe("local", "", "", hinted) == recipe("local", "", "", usual), "it is told nothing"


def test_a_change_that_is_taken_back_and_the_demonstration_renew_nothing():
    async def scene() -> None:
        renewed: list[str] = []
        now = ["soniox", "a"]
        renewing = Renewing(lambda: tuple(now), lambda: renewed.append(now[1]))
        renewing._rest.setInterval(1)
        renewing.changed()
        await asyncio.sleep(0.05)
        assert renewed == [], "nothing listens"
        renewing.used()
        now[1] = "b"
        renewing.changed()
        now[1] = "a"
        renewing.changed()
        await asyncio.sleep(0.05)
        assert renewed == []
        now[0] = "demo"
        renewing.changed()
        await asyncio.sleep(0.05)
        assert renewed == []
        now[0] = "local"
        renewing.changed()
        await until(lambda: renewed)

    QApplication.instance() or application()
    on_the_loop(scene)
