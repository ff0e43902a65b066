# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done to the speakers is told with a way back for as long as it is so, and no longer."""

from __future__ import annotations

from app.core.names import Called, Labels
from app.core.text import Token
from app.ui.speakers import speaking as module
from app.ui.surtitle import Surtitle
from tests.ui.test_surtitle import live, until


def test_what_was_taken_back_by_the_keyboard_is_told_no_longer():
    async def scene(surtitle: Surtitle) -> None:
        speaking, notice = surtitle.speaking, surtitle.window.notice
        await until(lambda: surtitle.captioning.conductor is not None)
        transcript = surtitle.captioning.conductor.transcript
        transcript.apply([Token("Good morning.", True, speaker="1")])
        speaking.naming.follow(transcript)
        for undo in (surtitle.window.undo_wanted.emit, lambda: speaking.naming.correct(Called("1", "Ann"))):
            speaking.naming.correct(Labels(False))
            speaking._corrected(Labels(False))
            assert "shows no names" in notice.words.said and notice.news is not None
            undo()
            assert notice.news is None

    live(scene, engine="local")


def test_what_undo_did_is_said_to_who_sees_no_names_change(monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(module, "tell_aloud", lambda _window, words: heard.append(words))

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: surtitle.captioning.conductor is not None)
        surtitle.speaking.naming.follow(surtitle.captioning.conductor.transcript)
        surtitle.speaking.naming.correct(Labels(False))
        surtitle.window.undo_wanted.emit()
        assert heard == ["The last change of names is undone."]
        assert surtitle.speaking.naming.names.labels_shown
        surtitle.window.undo_wanted.emit()
        assert heard[1:] == ["There is no change of names to undo."]

    live(scene, engine="local")
