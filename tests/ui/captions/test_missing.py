# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters that no font of this computer has: found, said once, and never said of others."""

from __future__ import annotations

import pytest

from app.core.text import Utterance
from app.ui.captions.missing import MissingLetters
from app.ui.captions.style import CaptionStyle
from app.ui.surtitle import Surtitle
from tests.ui.captions.test_scripts import FAMILY, FLAG, RAINBOW, WORDS
from tests.ui.scenes import application
from tests.ui.test_surtitle import live

NOWHERE = "\U000f0041\U0010ff42"
"""Letters of nobody's alphabet, and of no font."""


@pytest.mark.parametrize("said", [*(" ".join(words) for words in WORDS.values()), "Good morning — “née” …"])
def test_nothing_is_said_of_letters_that_can_be_shown(said):
    application()
    assert not MissingLetters().lacks(said, CaptionStyle().caption_font)


@pytest.mark.parametrize("said", [FAMILY, FLAG, RAINBOW, "a\u200bb\u202ec\u2066d\ufeff", "o\u0323\u0302"])
def test_nothing_is_said_of_what_is_no_letter(said):
    application()
    assert not MissingLetters().lacks(said, CaptionStyle().caption_font)


def test_letters_without_a_font_are_told_once(monkeypatch):
    monkeypatch.setattr("app.ui.captions.missing.category", lambda c: "Lo" if c in NOWHERE else "Zs")

    async def scene(surtitle: Surtitle) -> None:
        notice = surtitle.window.notice
        surtitle._bridge.entry.emit(Utterance(0, 900, "القارب"))
        assert notice.news is None
        surtitle._bridge.entry.emit(Utterance(0, 900, f"One {NOWHERE[0]} two"))
        assert "no font" in notice.words.said
        notice.done()
        surtitle._bridge.entry.emit(Utterance(0, 900, f"Three {NOWHERE[1]} four"))
        assert notice.news is None

    live(scene, engine="local")
