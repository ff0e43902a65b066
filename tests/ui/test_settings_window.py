# SPDX-License-Identifier: GPL-3.0-or-later
"""Options are built from their declarations and apply at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.settings import Settings
from app.storage.keys import KeyPlace
from app.ui.settings_window import SettingsWindow, declared, languages_in
from tests.ui.scenes import a_look, on_the_loop


class Choices(QObject):
    """What the window changes, without a session behind it."""

    settings_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()
        self.engine_name, self.source = "local", "mic"
        self.has_key, self.is_running = False, False
        self.key_place: KeyPlace | None = None
        self.keyring: str | None = None
        self.forgotten = 0

    def change(self, path: str, value: object) -> None:
        self.settings = self.settings.with_value(path, value)
        self.settings_changed.emit()

    def use_engine(self, name: str) -> None:
        self.engine_name = name
        self.settings_changed.emit()

    def use_source(self, source: str) -> None:
        self.source = source

    async def find_key_place(self) -> None:
        pass

    async def forget_key(self) -> None:
        self.forgotten += 1
        self.key_place = None


@contextmanager
def a_settings_window(width: int = 700) -> Iterator[tuple[SettingsWindow, Choices]]:
    with a_look() as look:
        parent, choices = QWidget(), Choices()
        window = SettingsWindow(look, choices, parent)
        window.resize(width, 800)
        try:
            yield window, choices
        finally:
            window.close()
            parent.deleteLater()


def test_choices_apply_at_once_and_the_sample_shows_them():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show()
            height = window.sample.height()
            window.size.setValue(60)
            assert choices.settings.appearance.caption_size_px == 60
            assert window.sample.height() > height
            assert "Contrast" in window.figures.said

    on_the_loop(scene)


def test_soniox_without_a_key_leads_to_the_page_for_one():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show()
            asked = []
            window.key_wanted.connect(lambda: asked.append(1))
            window.engine.chosen.emit("soniox")
            assert asked == [1]
            assert choices.engine_name == "local"
            choices.has_key = True
            window.engine.chosen.emit("soniox")
            assert choices.engine_name == "soniox"

    on_the_loop(scene)


def test_what_needs_a_new_stream_says_so_while_a_session_runs():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show()
            window._change("soniox.translation", "one_way")
            assert window.note.said == ""
            choices.is_running = True
            window._change("soniox.translation", "two_way")
            assert "next Start" in window.note.said
            assert declared(choices.settings, "soniox.translation")["new_stream"]

    on_the_loop(scene)


def test_a_key_can_be_removed_where_one_is_kept_and_only_there():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show()
            assert not window.remove_key.isVisible()
            choices.key_place = KeyPlace.KEYRING
            window._show_key()
            assert "keyring" in window.key_place.said
            await window._remove_key()
            assert choices.forgotten == 1
            assert "No key" in window.key_place.said

    on_the_loop(scene)


@pytest.mark.parametrize(
    "text, codes, unknown",
    [
        ("", (), []),
        ("English, slovenščina", ("en", "sl"), []),
        ("de;EN, de", ("de", "en"), []),
        ("Klingon, en", ("en",), ["Klingon"]),
    ],
)
def test_languages_are_named_as_people_name_them(text, codes, unknown):
    assert languages_in(text) == (codes, unknown)


def test_an_unknown_language_is_pointed_out_and_nothing_is_changed():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show()
            window.hints.setText("English, Klingon")
            window.hints.editingFinished.emit()
            assert "Klingon" in window.hints_note.said
            assert choices.settings.soniox.language_hints == ()
            window.hints.setText("English, German")
            window.hints.editingFinished.emit()
            assert choices.settings.soniox.language_hints == ("en", "de")

    on_the_loop(scene)


@pytest.mark.parametrize("width", [320, 700])
def test_every_row_fits_the_width(width):
    async def scene() -> None:
        with a_settings_window(width) as (window, choices):
            choices.change("soniox.translation", "two_way")
            window.show()
            while window._rows[0].width() > window.width():  # not laid out yet
                await asyncio.sleep(0.01)
            for row in filter(QWidget.isVisible, window._rows):
                assert row.x() + row.width() <= window.width()
                for control in row.findChildren(QWidget):
                    if control.isVisible():
                        assert control.geometry().right() <= row.width(), control.accessibleName()

    on_the_loop(scene)
