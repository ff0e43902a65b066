# SPDX-License-Identifier: GPL-3.0-or-later
"""What is too long for an option stays where it was written, and is said to be; nothing is thrown away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from app.ui.settings.rows import text_box
from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("soniox.context_text", "word " * 2_001, "10005 letters, and there is room for 10000"),
        ("soniox.context_terms", "\n".join(map(str, range(2_001))), "2001 lines, and there is room for 2000"),
        ("alerts.words", "\n".join(map(str, range(501))), "501 lines, and there is room for 500"),
    ],
)
def test_too_long_a_text_stays_and_is_said_until_it_is_shorter(path, text, said):
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            control = row_of(window, path).control
            box = getattr(control, "lines", control)
            usual = window.choices.value(path)
            box.text.setPlainText(text)
            box.take()
            assert said in box.note.said and not box.note.isHidden()
            choices.change("reading.pace", "calm")
            assert box.text.toPlainText() == text and window.choices.value(path) == usual
            box.text.setPlainText(text[: len(text) // 2])
            box.take()
            assert box.note.isHidden() and window.choices.value(path) != usual

    on_the_loop(scene)


def test_a_paste_beyond_all_measure_is_said_instead_of_laid_out(monkeypatch):
    monkeypatch.setattr(text_box, "LARGEST_PASTE", 50)

    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            box = row_of(window, "soniox.context_text").control
            mime = QMimeData()
            mime.setText("x" * 51)
            box.text.insertFromMimeData(mime)
            assert box.text.toPlainText() == "" and "too much text" in box.note.said
            mime.setText("x" * 50)
            box.text.insertFromMimeData(mime)
            box.take()
            assert box.text.toPlainText() == "x" * 50 and box.note.isHidden()

    on_the_loop(scene)
