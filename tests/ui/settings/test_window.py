# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings window: pages, search, the way back; options apply at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.audio.level import Level
from app.core.failure import Failure, FailureKind
from app.core.options.soniox import ContextPair
from app.core.settings import Settings
from app.storage.keys import KeyPlace
from app.storage.places import Places
from app.ui.hands.hotkeys import Hotkeys
from app.ui.parts.level_meter import bars_lit
from app.ui.parts.words import Words
from app.ui.settings.pages import pages
from app.ui.settings.row import SettingRow
from app.ui.settings.window import SettingsWindow
from tests.ui.scenes import a_look, on_the_loop
from tests.ui.test_surtitle import until


class Choices(QObject):
    """What the window changes, without a session behind it."""

    settings_changed = Signal()
    running_changed = Signal()
    not_saved = Signal(object)
    level = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()
        self.engine_name, self.source = "local", "mic"
        self.has_key, self.is_running = False, False
        self.key_place: KeyPlace | None = None
        self.keyring: str | None = None
        self.forgotten = 0
        self.renewal, self.renews = False, False
        self.places = Places.chosen()
        self.hotkeys: Hotkeys | None = None
        self.loudness: Level | None = None

    @property
    def address(self) -> str:
        return self.settings.soniox.url

    def keep_unknown(self, unknown: dict[str, object]) -> None:
        self.settings = self.settings.with_unknown(unknown)

    def change(self, path: str, value: object) -> None:
        self.change_all({path: value})

    def change_all(self, values: dict[str, object]) -> None:
        for path, value in values.items():
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
def a_settings_window(width: int = 1020, height: int = 700) -> Iterator[tuple[SettingsWindow, Choices]]:
    with a_look() as look:
        parent, choices = QWidget(), Choices()
        window = SettingsWindow(look, choices, parent)
        window.resize(width, height)
        window.show()
        try:
            yield window, choices
        finally:
            window.close()
            parent.deleteLater()


def row_of(window: SettingsWindow, key: str) -> SettingRow:
    """The row of an option, on the page where it stands."""
    for number, page in enumerate(window.pages):
        for section in page.sections():
            if any(key in (row.key, *row.paths) for row in section.rows):
                window.show_page_number(number)
                view = window._views[number]
                return next(row for row in view.rows if key in (row.row.key, *row.row.paths))
    raise KeyError(key)


def type_search(window: SettingsWindow, words: str) -> list[str]:
    """Search, and return the labels of what is found."""
    window.search.setText(words)
    window._search()
    return [row.row.label for row in window.results.rows]


def test_a_change_shows_in_the_sample_at_once():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            row = row_of(window, "appearance.caption_size_px")
            before = window.sample.grab().toImage()
            row.control.slider.setValue(row.control.slider.value() + 31)
            assert choices.settings.appearance.caption_size_px == 63
            assert window.sample.grab().toImage() != before
            assert "Contrast" in window.figures.said

    on_the_loop(scene)


def test_soniox_without_a_key_leads_to_the_page_for_one():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            engine = row_of(window, "listening.engine").control
            asked = []
            window.key_wanted.connect(lambda: asked.append(1))
            engine.chosen.emit("soniox")
            assert asked == [1]
            assert choices.engine_name == "local"
            choices.has_key = True
            engine.chosen.emit("soniox")
            assert choices.engine_name == "soniox"

    on_the_loop(scene)


def test_a_key_can_be_removed_where_one_is_kept_and_only_there():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            key = row_of(window, "listening.key.soniox").control
            assert not key.remove.isVisible()
            assert not key.place.said.strip(), "nobody has looked yet"
            await until(lambda: "No key" in key.place.said)
            choices.key_place = KeyPlace.KEYRING
            key.refresh()
            assert "keyring" in key.place.said
            await key.forget()
            assert choices.forgotten == 1
            assert "No key" in key.place.said

    on_the_loop(scene)


def test_the_way_back_appears_with_a_change_and_can_itself_be_undone():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            row = row_of(window, "session.park_after_s")
            assert not row.back.isVisible()
            choices.change("session.park_after_s", 60)
            assert row.back.isVisible()
            row.back.click()
            assert choices.settings.session.park_after_s == 600
            assert not row.back.isVisible()
            assert window.line.isVisible() and row.row.label in window.line.words.said
            window.line.undo.click()
            assert choices.settings.session.park_after_s == 60

    on_the_loop(scene)


def test_what_cannot_be_taken_back_any_more_is_not_offered():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            choices = window.choices
            choices.change_with_way_back({"soniox.context_terms": ("Maja", "Bled")}, "2 entries are added.")
            assert window.line.offers_undo
            choices.change("soniox.context_terms", ("Maja",))
            assert not window.line.isVisible() and not choices.can_undo

    on_the_loop(scene)


def test_it_opens_again_where_it_was_left():
    async def scene() -> None:
        with a_settings_window(500, 400) as (window, _choices):
            window.move(31, 47)
            window.hide()
            window.move(0, 0)  # as a dialog is centred anew
            window.show()
            assert window.pos() == QPoint(31, 47)

    on_the_loop(scene)


def test_a_page_goes_back_to_the_usual_in_one_press():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            row = row_of(window, "session.park_after_s")
            choices.change_all({"session.park_after_s": 60, "session.backlog_s": 300})
            view = window.stack.currentWidget()
            view.back.click()
            assert choices.settings == Settings()
            assert not view.back.isVisible()
            window.line.undo.click()
            assert (choices.settings.session.park_after_s, choices.settings.session.backlog_s) == (60, 300)
            assert row.isVisible()

    on_the_loop(scene)


def test_a_search_shows_rows_of_all_pages_and_they_work():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            assert "Translate" in type_search(window, "translation")
            assert type_search(window, "park_after") == ["Keep a paused session for"]
            assert "1 setting" in window.results.summary.said
            window.results.rows[0].control.edited.emit(60)
            assert choices.settings.session.park_after_s == 60
            assert window.results.rows[0].back.isVisible()
            shown = window.stack.currentWidget()
            window.show_page("alerts")
            type_search(window, "t")
            assert window.stack.currentWidget() is not shown, "a letter that is everywhere finds nothing"
            assert type_search(window, "zzz") == []
            assert "zzz" in window.results.summary.said
            assert "Colours of speakers" in type_search(window, "color")
            assert type_search(window, "german")[0] == "Languages"
            assert type_search(window, "mute")[0] == "Use these keys", (
                "what is not there now is brought by it"
            )
            shown = lambda: [row.row.label for row in window.results.rows if row.isVisible()]  # noqa: E731
            assert shown() == ["Use these keys"] and "1 setting" in window.results.summary.said
            choices.change("hands.hotkeys", True)
            assert shown()[1:] == ["Mute, and unmute"] and "2 settings" in window.results.summary.said
            type_search(window, "overlay.translation")
            words = [part.said for part in window.results.page.findChildren(Words) if part.isVisible()]
            assert "Second overlay" in words, "two rows of one name are told apart"

    on_the_loop(scene)


def test_a_wheel_over_the_sample_moves_the_options_beneath_it():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            for page, sample in (("appearance", window.sample), ("overlay", window.overlay_sample)):
                window.show_page(page)
                bar = window._views[window._number].verticalScrollBar()
                await until(lambda bar=bar: bar.maximum() > 0)
                turn_wheel_over(sample)
                assert bar.value() > 0, page

    on_the_loop(scene)


def turn_wheel_over(widget: QWidget) -> None:
    """As Qt hands on what somebody turns: to whatever lies beneath, until something takes it."""
    taken = False
    while not taken:
        middle = QPointF(widget.rect().center())
        turn = QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turn)
        taken, widget = turn.isAccepted() or widget.isWindow(), widget.parentWidget()


def test_a_search_stays_when_the_keyboard_passes_through_the_list_of_pages():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            window.activateWindow()
            await until(window.isActiveWindow)
            window.search.setFocus()
            QTest.keyClicks(window.search, "pause")
            await until(lambda: window.stack.currentWidget() is window.results)
            QTest.keyClick(window.search, Qt.Key.Key_Tab)
            assert window.list.hasFocus() and window.list.currentRow() == -1
            assert window.stack.currentWidget() is window.results and window.search.text() == "pause"
            QTest.keyClick(window.list, Qt.Key.Key_Down)
            assert window.list.currentRow() == 0 and window.stack.currentWidget() is window._views[0]
            assert window.search.text() == ""

    on_the_loop(scene, patience_s=30)


def test_the_search_is_used_by_keyboard_alone():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            window.activateWindow()
            while not window.isActiveWindow():
                await asyncio.sleep(0.01)
            QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert window.focusWidget() is window.search
            QTest.keyClicks(window.search, "paused")
            QTest.keyClick(window.search, Qt.Key.Key_Down)
            assert window.stack.currentWidget() is window.results
            assert window.results.isAncestorOf(window.focusWidget())
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
            assert window.isVisible() and window.search.text() == ""
            assert window.focusWidget() is window.search
            QTest.keyClick(window.search, Qt.Key.Key_Escape)
            assert not window.isVisible()

    on_the_loop(scene)


@pytest.mark.parametrize("width", [320, 520, 1020])
def test_every_row_of_every_page_fits_the_width(width):
    async def scene() -> None:
        with a_settings_window(width) as (window, choices):
            choices.change("soniox.translation", "two_way")
            for number in range(len(window.pages)):
                window.show_page_number(number)
                view = window.stack.currentWidget()
                view.grab()
                await asyncio.sleep(0)
                assert view.page.width() <= view.viewport().width(), window.pages[number].name
                for row in filter(QWidget.isVisible, view.rows):
                    for inside in filter(QWidget.isVisible, row.findChildren(QWidget)):
                        right = inside.mapTo(view.page, inside.rect().topRight()).x()
                        assert right <= view.page.width(), (row.row.key, inside.accessibleName())

    on_the_loop(scene, patience_s=90)


def test_every_row_has_a_label_and_a_sentence_of_help():
    for page in pages():
        for section in page.sections():
            for row in section.rows:
                assert row.label and row.help.endswith((".", "!", "?")), row.key


def test_what_could_not_be_saved_is_said_where_it_was_changed():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.not_saved.emit(Failure(FailureKind.DISK, "Read-only file system"))
            said = window.line.words.said
            assert said.startswith("It holds until Surtitle is closed, but could not be saved.")
            assert "Read-only file system" in said and not window.line.isHidden()

    on_the_loop(scene)


def test_what_an_option_refuses_is_said_and_offers_no_way_back():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            too_many = tuple(ContextPair(str(n), "x") for n in range(201))
            window.choices.change_with_way_back({"soniox.context_general": too_many}, "Added.")
            assert window.line.words.said == "That cannot be kept, so it is as it was before."
            assert window.line.undo.isHidden() and choices.settings.soniox.context_general == ()

    on_the_loop(scene)


def test_the_meter_shows_what_a_running_session_hears_already_and_rests_when_nothing_does():
    """A level is told when it is another one: a window that opens in the midst of a steady sound asks for it."""

    async def scene() -> None:
        with a_settings_window() as (window, captioning):
            meter = row_of(window, "listening.source").control.meter
            assert meter.lit == 0
            captioning.is_running, captioning.loudness = True, Level(-12.0, -20.0)
            captioning.running_changed.emit()
            assert meter.lit == bars_lit(-12.0) > 5
            captioning.level.emit(Level(-50.0, -60.0))
            await until(lambda: meter.lit == bars_lit(-50.0))
            captioning.is_running = False
            captioning.running_changed.emit()
            assert meter.lit == 0

    on_the_loop(scene)
