# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain text: it only grows, and where the reader is stays where the reader is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.text import Token, Translation, Utterance
from app.ui.access.plain_window import PlainWindow
from tests.ui.scenes import a_look, clear_away, settle
from tests.ui.test_surtitle import live


@contextmanager
def a_text() -> Iterator[PlainWindow]:
    with a_look() as look:
        parent = QWidget()
        window = PlainWindow(look, parent)
        window.resize(400, 200)
        window.show()
        window.activateWindow()
        settle(lambda: window.windowHandle().isExposed())
        try:
            yield window
        finally:
            window.close()
            parent.deleteLater()
            clear_away()


def edits(window: PlainWindow) -> list[tuple[int, int, int]]:
    """From now on: where the text changed, how much went, how much came."""
    told: list[tuple[int, int, int]] = []
    window.text.document().contentsChange.connect(lambda at, gone, new: told.append((at, gone, new)))
    return told


def test_what_stands_there_never_changes():
    with a_text() as window:
        window.add_line("Maja: The boat is late.")
        told = edits(window)
        window.add_line("Das Schiff\nhat Verspätung.")
        window.add_line("We wait.")
        assert window.text.toPlainText().split("\n") == [
            "Maja: The boat is late.",
            "Das Schiff hat Verspätung.",
            "We wait.",
        ]
        assert [gone for _, gone, _ in told] == [0, 0]


def test_what_was_said_before_comes_as_one_text():
    with a_text() as window:
        told = edits(window)
        window.begin(
            [("The boat is late.", "Maja"), ("Das Schiff\nhat Verspätung.", ""), ("القارب متأخر", "Maja")]
        )
        assert len([new for _, _, new in told if new]) == 1, (
            "a braille display is not told of each turn of an afternoon"
        )
        before = window.text.toPlainText().split("\n")
        assert before == ["Maja: The boat is late.", "Das Schiff hat Verspätung.", "\u200fMaja: القارب متأخر"]
        window.add_line("We wait.")
        assert window.text.toPlainText().split("\n") == [*before, "We wait."]
        assert window.text.textCursor().position() == 0


@pytest.mark.parametrize("keys", [[], [Qt.Key.Key_Up, Qt.Key.Key_Home], [Qt.Key.Key_End]])
def test_the_caret_stays_where_the_reader_put_it(keys):
    with a_text() as window:
        for number in range(3):
            window.add_line(f"Sentence {number}.")
        for key in keys:
            QTest.keyClick(window.text, key)
        place = window.text.textCursor().position()
        moves: list[int] = []
        window.text.cursorPositionChanged.connect(lambda: moves.append(1))
        for number in range(50):
            window.add_line(f"And sentence {number}.")
        assert window.text.textCursor().position() == place
        assert moves == []


def test_who_reads_at_the_end_sees_the_newest_line_and_who_reads_back_is_left_alone():
    with a_text() as window:
        bar = window.text.verticalScrollBar()
        for number in range(60):
            window.add_line(f"Sentence {number}.")
        settle()
        assert bar.value() == bar.maximum() > 0
        bar.setValue(3)
        window.add_line("One more.")
        settle()
        assert bar.value() == 3


def test_everything_can_be_read_with_the_keyboard_alone():
    with a_text() as window:
        for number in range(3):
            window.add_line(f"Sentence {number}.")
        window.text.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
            QTest.keyClick(window.text, key)
        assert window.text.textCursor().position() == len("Sentence 0.\n") + 1
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.isVisible()


def test_the_text_of_a_session_is_there_from_its_beginning():
    async def scene(surtitle) -> None:
        transcript = surtitle.captioning.conductor.transcript
        transcript.apply([Token("The boat is late.", True, 0, 900, speaker="1")])
        transcript.close_turn()
        transcript.apply([Token("Still settling", True, 900, 1800, speaker="2")])
        surtitle.access.show_text()
        shown = surtitle.access._plain.text.toPlainText
        assert shown() == "Speaker 1: The boat is late."
        surtitle._bridge.entry.emit(
            Utterance(900, 2400, "Still settling down.", speaker="2", translation=Translation("de", "Ja."))
        )
        assert shown().split("\n")[1:] == ["Speaker 2: Still settling down.", "Ja."]
        surtitle.access._plain.close()

    live(scene, engine="local")


def test_nothing_is_marked_and_each_line_begins_at_the_side_of_its_words():
    with a_text() as window:
        window.add_line("The boat is late.", "المتحدث 1")
        window.add_line("القارب متأخر.", "Speaker 2")
        assert not window.text.textCursor().hasSelection()
        first, second = (window.text.document().findBlockByNumber(n) for n in range(2))
        assert first.text().lstrip("\u200e") == "المتحدث 1: The boat is late."
        assert first.textDirection() is Qt.LayoutDirection.LeftToRight
        assert second.textDirection() is Qt.LayoutDirection.RightToLeft


def test_lines_that_run_from_right_to_left_stand_at_the_right():
    with a_text() as window:
        window.add_line("The boat is late.", "Maja")
        window.add_line("السفينة متأخرة اليوم.", "Maja")
        settle(lambda: window.text.document().lastBlock().layout().lineCount() == 1)
        block, sides = window.text.document().begin(), []
        while block.isValid():
            words = block.layout().lineAt(0).naturalTextRect()
            sides.append(words.center().x() < window.text.viewport().width() / 2)
            block = block.next()
        assert sides == [True, False]


def test_the_menu_of_what_is_shown_offers_the_text_too():
    async def scene(surtitle) -> None:
        surtitle.speaking.open_menu()
        surtitle.speaking._menu.close()
        surtitle.speaking._menu.text.trigger()
        assert surtitle.access._plain.isVisible()
        surtitle.access._plain.close()

    live(scene, engine="local")
