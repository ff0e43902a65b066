# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of every state in every theme and at every width, kept to be looked at; no word is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app.audio.level import Level
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.parts.ring import RingButton
from app.ui.parts.source_chip import SourceChip
from app.ui.parts.theme import captions_in, theme_named
from tests.ui.scenes import STATES, a_window, settle

PICTURES = Path(__file__).resolve().parents[1] / "output" / "screens" / "window"


def a_conversation() -> Transcript:
    transcript = Transcript()
    for speaker, text in (
        ("1", "So the ferry does run on Sunday, but only twice."),
        ("2", "Then we take that."),
    ):
        transcript.apply([Token(text, True, 0, 900, speaker=speaker, language="en")])
        transcript.close_turn()
    transcript.apply(
        [Token("I will. Give me the list", True, 0, 900, speaker="1", language="en")]
        + [Token(" and I’ll write them all", False, 900, 1200, speaker="1", language="en")]
    )
    return transcript


def keep(window, name: str, theme: str) -> QColor:
    """Save what the window shows; returns the colour of its first pixel."""
    settle()
    picture = window.grab().toImage()
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / f"{name}-{theme}-{window.width()}.png"))
    return picture.pixelColor(1, 1)


def words_fit(window) -> None:
    """Buttons show their words whole; only the chip may shorten a device's name."""
    for button in window.findChildren(RingButton):
        if button.isVisible() and button.text() and not isinstance(button, SourceChip):
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert words <= button.shape().width() - 8, button.text()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width, height", [(1020, 600), (360, 640), (320, 480)])
def test_every_state_in_this_theme_and_size(theme, width, height):
    paper = theme_named(theme).paper
    with a_window(width, height, theme) as window:
        window.captions.set_style(captions_in(theme_named(theme), 32))
        window.captions.show_transcript(a_conversation())
        window.saying.follow(lambda: 751_000, lambda: 400)
        for name, state in STATES.items():
            window.show_state(state)
            window.bar.meter.show_level(Level(-24.0, -30.0) if name == "listening" else None)
            assert keep(window, name.replace(" ", "-"), theme) == paper
            words_fit(window)
        window.show_welcome()
        assert keep(window, "welcome", theme) == paper
        words_fit(window)
        window.show_key_page()
        window.key_page.note.tell("Soniox did not accept this key. Paste the key again.", "bad", "failed")
        assert keep(window, "key", theme) == paper
        words_fit(window)
