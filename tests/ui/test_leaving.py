# SPDX-License-Identifier: GPL-3.0-or-later
"""Quitting with words that no disk took: asked once, and nothing is lost unless somebody wants that."""

from __future__ import annotations

import errno

import pytest

from app.core.phase import Phase
from app.storage.library import Library
from app.storage.places import Places
from app.storage.store import Store
from app.ui.surtitle import Surtitle
from tests.ui.test_ending import until
from tests.ui.test_surtitle import live

PATIENCE_S = 60.0
"""The demonstration speaks at its own pace, and a busy machine takes longer to open everything."""


class Disk:
    """Takes everything, or nothing at all."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.full = False
        save = Store.save

        def refused(store: Store, steps: list) -> None:
            if self.full:
                raise OSError(errno.ENOSPC, "No space left on device")
            save(store, steps)

        patch.setattr(Store, "save", refused)


@pytest.fixture
def disk(monkeypatch) -> Disk:
    monkeypatch.setattr("app.storage.journal.RETRIES_S", (0.2,))
    return Disk(monkeypatch)


async def said_and_not_saved(surtitle: Surtitle, disk: Disk) -> None:
    disk.full = True
    surtitle.captioning.start()
    conductor = surtitle.captioning.conductor
    await until(
        lambda: conductor.transcript.last_final_ms > 0 and surtitle.captioning.journal.trouble is not None
    )


def asked(surtitle: Surtitle) -> bool:
    notice = surtitle.window.notice
    return notice.isVisible() and notice.words.said.startswith(
        "What was said last is not saved yet. The disk is full"
    )


def kept() -> str:
    library = Library(Places.chosen().history)
    return " ".join(library.written(session.id, "text") for session in library.sessions())


def test_whoever_quits_with_words_that_are_not_saved_is_asked_and_means_it_the_second_time(disk):
    async def scene(surtitle: Surtitle) -> None:
        await said_and_not_saved(surtitle, disk)
        surtitle.window.quit()
        await until(lambda: asked(surtitle))
        assert surtitle.window.isVisible()
        assert [button.text() for button in surtitle.window.notice.buttons] == [
            "Export…",
            "Quit all the same",
        ]
        await until(lambda: surtitle.captioning.conductor.state.phase is Phase.IDLE)
        # The end of `live` quits once more: that is a decision.

    live(scene, PATIENCE_S, engine="demo")


def test_words_that_could_be_saved_after_all_are_and_nothing_is_asked_any_more(disk):
    async def scene(surtitle: Surtitle) -> None:
        await said_and_not_saved(surtitle, disk)
        surtitle.window.quit()
        await until(lambda: asked(surtitle))
        disk.full = False
        await until(lambda: not surtitle.window.notice.isVisible())

    live(scene, PATIENCE_S, engine="demo")
    assert "Good" in kept()


def test_a_disk_that_has_room_again_in_time_is_no_question(disk):
    async def scene(surtitle: Surtitle) -> None:
        await said_and_not_saved(surtitle, disk)
        disk.full = False

    live(scene, PATIENCE_S, engine="demo")
    assert "Good" in kept()


def test_a_request_of_the_system_is_not_held_up(disk):
    async def scene(surtitle: Surtitle) -> None:
        await said_and_not_saved(surtitle, disk)
        surtitle.ending.interrupt()
        await until(lambda: not surtitle.window.isVisible())

    live(scene, PATIENCE_S, engine="demo")
