# SPDX-License-Identifier: GPL-3.0-or-later
"""Many pairs are pasted into a table at once; what is none is said by its line, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.options.soniox import ContextPair
from app.ui.settings.rows import list_dialog
from app.ui.settings.rows.pairs_dialog import PairsDialog
from app.ui.translations import install_translators
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of
from tests.ui.test_surtitle import until

TRANSLATIONS, GENERAL = "soniox.context_translation_terms", "soniox.context_general"
CONTROL = Qt.KeyboardModifier.ControlModifier


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def the_dialog(window) -> PairsDialog:
    return next(dialog for dialog in window.findChildren(PairsDialog) if dialog.isVisible())


async def table_of(window, path: str):
    window.show_page("words", path)
    window.activateWindow()
    table = row_of(window, path).control
    await until(table.table.hasFocus)
    return table


@pytest.mark.parametrize(
    "text", ["boat;čoln\nsea;morje", "boat\tčoln\r\nsea\tmorje\r\n", "boat - čoln\nsea=morje"]
)
def test_pairs_that_are_pasted_into_the_table_stand_in_it_and_can_be_taken_back(text):
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.change(TRANSLATIONS, (ContextPair("day", "dan"),))
            table = await table_of(window, TRANSLATIONS)
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(table.table, Qt.Key.Key_V, CONTROL)
            pairs = [("day", "dan"), ("boat", "čoln"), ("sea", "morje")]
            assert choices.settings.soniox.context_translation_terms == tuple(
                ContextPair(*one) for one in pairs
            )
            assert table.pairs.rowCount() == 4
            assert not any(dialog.isVisible() for dialog in window.findChildren(PairsDialog))
            assert window.line.words.said == "2 entries are added."
            window.line.undo.click()
            assert choices.settings.soniox.context_translation_terms == (ContextPair("day", "dan"),)

    on_the_loop(scene)


def test_lines_that_are_no_pairs_open_the_box_which_says_how_many_it_understood_and_which_not():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            table = await table_of(window, TRANSLATIONS)
            QGuiApplication.clipboard().setText("boat;čoln\nMaja Novak\nsea;morje\n")
            QTest.keyClick(table.table, Qt.Key.Key_V, CONTROL)
            assert choices.settings.soniox.context_translation_terms == ()
            dialog = the_dialog(window)
            assert plain(dialog.preview.said) == "2 translations: boat → čoln, sea → morje."
            assert plain(dialog.warning.said).endswith("parts them in two: line 2 “Maja Novak”.")
            dialog.box.text.setPlainText("\n".join(["boat;čoln", *["no pair"] * 7]))
            assert plain(dialog.warning.said).endswith("line 6 “no pair” …")
            dialog.add.click()
            assert choices.settings.soniox.context_translation_terms == (ContextPair("boat", "čoln"),)
            table.more.click()
            dialog = the_dialog(window)
            dialog.box.text.setPlainText("nothing")
            assert not dialog.add.isEnabled() and "line 1 “nothing”" in plain(dialog.warning.said)
            dialog.reject()

    on_the_loop(scene)


def test_what_was_understood_is_read_out_once_typing_rests(monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(list_dialog, "tell_aloud", lambda _about, words: told.append(plain(words)))
    monkeypatch.setattr(list_dialog, "REST_MS", 30)

    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            dialog = PairsDialog(window.choices, window, TRANSLATIONS)
            dialog.open()
            dialog.box.text.setPlainText("boat;čoln\nMaja")
            await until(lambda: told)
            assert told[0].startswith("1 translation: boat → čoln. Not understood") and "“Maja”" in told[0]
            dialog.reject()

    on_the_loop(scene)


def test_a_cell_takes_one_word_and_hands_many_pairs_to_the_table():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            table = await table_of(window, GENERAL)
            QGuiApplication.clipboard().setText("subject")
            QTest.keyClick(table.table, Qt.Key.Key_V, CONTROL)
            editor = QApplication.focusWidget()
            assert editor.text() == "subject", "one word opens the cell"
            QGuiApplication.clipboard().setText("place: Bled\nhost = Maja")
            QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
            pairs = [("subject", ""), ("place", "Bled"), ("host", "Maja")]
            assert choices.settings.soniox.context_general == tuple(ContextPair(*one) for one in pairs)

    on_the_loop(scene)


def test_more_than_a_table_holds_is_said_and_adds_nothing():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            table = await table_of(window, GENERAL)
            QGuiApplication.clipboard().setText("\n".join(f"kind {n} = value" for n in range(201)))
            QTest.keyClick(table.table, Qt.Key.Key_V, CONTROL)
            dialog = the_dialog(window)
            assert "A list takes 200 entries and would have 201." in dialog.warning.said
            assert not dialog.add.isEnabled() and choices.settings.soniox.context_general == ()
            dialog.reject()

    on_the_loop(scene)


def test_a_file_of_columns_is_read_into_the_table(tmp_path):
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            dialog = PairsDialog(window.choices, window, TRANSLATIONS)
            (tmp_path / "terms.csv").write_text("term,translation,kind\nboat,čoln,noun\nlost\n", "utf-8")
            await dialog.open_file(tmp_path / "terms.csv")
            assert dialog.found.translations == (ContextPair("boat", "čoln"),)
            assert "line 3 “lost”" in plain(dialog.warning.said)
            dialog.deleteLater()

    on_the_loop(scene)


@pytest.mark.parametrize("language", ["en", "ja", "ar"])
def test_the_box_says_what_it_understood_in_the_language_of_the_window(language):
    async def scene() -> None:
        install_translators(application(), language)
        try:
            with a_settings_window() as (window, _choices):
                dialog = PairsDialog(window.choices, window, TRANSLATIONS)
                dialog.box.text.setPlainText("boat;čoln\nMaja")
                assert ("translation" in dialog.preview.said) is (language == "en"), dialog.preview.said
                assert "čoln" in dialog.preview.said and "Maja" in dialog.warning.said
                dialog.deleteLater()
        finally:
            install_translators(application(), "en")

    on_the_loop(scene)
