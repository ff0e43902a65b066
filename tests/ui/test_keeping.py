# SPDX-License-Identifier: GPL-3.0-or-later
"""A new session takes the place of the captions before: those are one press away, kept in the history or not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.core.phase import Phase
from app.ui.reading_window import ReadingWindow
from app.ui.surtitle import Surtitle
from tests.ui.test_ending import until
from tests.ui.test_surtitle import live

PATIENCE_S = 60.0
"""The demonstration speaks at its own pace, and a busy machine takes longer to open everything."""


def reading() -> list[ReadingWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, ReadingWindow)]


async def one_session(surtitle: Surtitle) -> None:
    surtitle.captioning.start()
    conductor = surtitle.captioning.conductor
    await until(lambda: conductor.state.phase is not Phase.IDLE)
    await until(lambda: conductor.transcript.last_final_ms > 0)
    surtitle.captioning.stop()
    await until(lambda: conductor.state.phase is Phase.IDLE)


@pytest.mark.parametrize("keep", [True, False])
def test_what_was_said_before_a_new_start_is_shown_again(monkeypatch, keep):
    # The demonstration is the one service that every computer has; but of itself nothing is offered.
    monkeypatch.setattr("app.ui.keeping._DEMONSTRATION", "")

    async def scene(surtitle: Surtitle) -> None:
        notice, conductor = surtitle.window.notice, surtitle.captioning.conductor
        surtitle.captioning.change("session.keep_history", keep)
        await one_session(surtitle)
        before = conductor.transcript
        words = before.turns[0].final_text
        assert words and not notice.isVisible()
        surtitle.captioning.start()
        await until(lambda: notice.isVisible())
        assert conductor.transcript is not before
        assert notice.words.said == "A new session has begun."
        notice.buttons[0].click()
        await until(lambda: bool(reading()))
        (window,) = reading()
        shown = window.captions.roll.transcript
        assert shown.turns[0].final_text.startswith(words)
        window.close()

    live(scene, PATIENCE_S, engine="demo")


def test_a_demonstration_that_begins_again_offers_nothing():
    async def scene(surtitle: Surtitle) -> None:
        await one_session(surtitle)
        surtitle.captioning.start()
        await until(lambda: surtitle.captioning.conductor.state.phase is Phase.LIVE)
        assert not surtitle.window.notice.isVisible()

    live(scene, PATIENCE_S, engine="demo")
