# SPDX-License-Identifier: GPL-3.0-or-later
"""Any colour can be chosen: by keyboard, by pointer or in writing, in a narrow window and on a small screen."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.colours import READABLE, contrast
from app.ui.settings.rows import colour_panel
from app.ui.settings.rows.colour_panel import ColourPanel, read_colour
from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_appearance_page import Page, on_a_page, whole_in_sight
from tests.ui.settings.test_window import a_settings_window
from tests.ui.test_surtitle import until


def opened(page: Page, path: str = "appearance.text_colour") -> ColourPanel:
    swatches = page.control(path).swatches
    page.window.show_page("appearance", path)
    swatches.other.click()
    return swatches.panel


def test_a_colour_is_made_with_the_keyboard_alone_and_escape_takes_it_back():
    async def scene(page: Page) -> None:
        page.window.activateWindow()
        await until(page.window.isActiveWindow)
        panel = opened(page)
        await until(panel.hue.hasFocus)
        for key in (Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_PageUp):
            QTest.keyClick(page.window.focusWidget(), key)
        assert page.appearance.text_colour == panel._colour != ""
        assert panel.lightness.hasFocus() and panel.strength.value() == 100
        QTest.keyClick(panel.lightness, Qt.Key.Key_Tab)
        assert panel.code.field.hasFocus() and panel.code.field.text() == page.appearance.text_colour
        panel.code.field.selectAll()
        QTest.keyClicks(panel.code.field, "3c7a99")
        QTest.keyClick(panel.code.field, Qt.Key.Key_Return)
        assert page.appearance.text_colour == "#3C7A99" == panel.code.field.text()
        assert not panel.back.isHidden()
        QTest.keyClick(panel.code.field, Qt.Key.Key_Escape)
        assert page.appearance.text_colour == "" and panel.isHidden() and page.window.isVisible()
        assert page.control("appearance.text_colour").swatches.other.hasFocus()

    on_a_page(scene)


def test_done_keeps_the_colour_and_as_before_does_not():
    async def scene(page: Page) -> None:
        panel = opened(page)
        panel.hue.setValue(200)
        panel.strength.setValue(60)
        panel.back.click()
        assert page.appearance.text_colour == "" and panel.back.isHidden() and panel.isVisible()
        panel.lightness.setValue(30)
        chosen = page.appearance.text_colour
        panel.done.click()
        assert panel.isHidden() and page.appearance.text_colour == chosen != ""
        other = page.control("appearance.text_colour").swatches.other
        assert other.isChecked() and chosen in other.accessibleName()

    on_a_page(scene)


def test_too_little_contrast_is_pointed_out_beside_the_colour_and_said_once_the_slider_rests(monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(colour_panel, "tell_aloud", lambda _about, words: said.append(words))
    monkeypatch.setattr(colour_panel, "REST_MS", 30)

    async def scene(page: Page) -> None:
        panel = opened(page, "appearance.background_colour")
        panel._written("#2A2A30")
        ink, ground = page.control("appearance.background_colour")._words_on_ground()
        assert ground == "#2A2A30" and contrast(ink, ground) >= READABLE, "the theme's words turn light on it"
        page.choices.change("appearance.text_colour", "#1B1A17")
        panel.lightness.setValue(30)
        assert panel.figure._role == "warn" and panel.figure.said.endswith(": 1")
        await until(lambda: said)
        assert said[-1].startswith(f"{page.appearance.background_colour}: contrast ")
        assert "hard to read for many" in said[-1]
        panel.lightness.setValue(96)
        assert panel.figure._role == "ink"
        await until(lambda: "hard to read" not in said[-1])

    on_a_page(scene)


@pytest.mark.parametrize("size", [(320, 560), (533, 293)], ids=["320 px wide", "at 300 %"])
def test_all_of_it_can_be_reached_where_there_is_little_room(size):
    async def scene(page: Page) -> None:
        page.window.resize(*size)
        page.window.activateWindow()
        await until(page.window.isActiveWindow)
        panel = opened(page)
        panel._written("#2244AA")
        await until(panel.hue.hasFocus)
        seen = []
        for _ in range(6):
            focus = page.window.focusWidget()
            await until(lambda focus=focus: whole_in_sight(focus))
            seen.append(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            await asyncio.sleep(0)
        assert seen == [*panel.sliders, panel.code.field, panel.done, panel.back]
        assert all(isinstance(one, QWidget) and one.accessibleName() for one in seen)
        view = page.window.stack.currentWidget()
        assert view.page.width() <= view.viewport().width()
        assert page.window.size().toTuple() == size

    on_a_page(scene)


def test_what_opens_in_a_row_that_a_search_found_has_its_room_there():
    async def scene() -> None:
        with a_settings_window(533, 293) as (window, _choices):
            window.search.setText("background")
            window._search()  # now: its rows are many, and not what is waited for here
            for _ in range(2):
                found = window.results.rows
                row = next(row for row in found if "appearance.background_colour" in row.row.paths)
                await until(lambda row=row: row.isVisible() and row.height() > 100)
                window._search()
            row.control.swatches.other.click()
            panel, below = row.control.swatches.panel, found[found.index(row) + 1]
            await until(lambda: panel.height() >= panel.minimumSizeHint().height())
            await until(lambda: below.y() >= row.geometry().bottom())

    on_the_loop(scene, patience_s=60)  # several pages' rows are made here


def test_a_press_on_the_line_goes_there_whichever_way_the_window_reads():
    async def scene(page: Page) -> None:
        panel = opened(page)
        for direction, share in (
            (Qt.LayoutDirection.LeftToRight, 0.25),
            (Qt.LayoutDirection.RightToLeft, 0.75),
        ):
            panel.lightness.setLayoutDirection(direction)
            at = QPoint(round(panel.lightness.width() * share), panel.lightness.height() // 2)
            QTest.mouseClick(panel.lightness, Qt.MouseButton.LeftButton, pos=at)
            assert 17 <= panel.lightness.value() <= 30, direction
            assert page.appearance.text_colour != ""
            panel.lightness.setValue(90)

    on_a_page(scene)


def test_grey_keeps_the_hue_that_it_came_from():
    async def scene(page: Page) -> None:
        panel = opened(page)
        panel._written("#1D5FA8")
        hue = panel.hue.value()
        panel.strength.setValue(0)
        panel.lightness.setValue(100)
        assert page.appearance.text_colour == "#FFFFFF" and panel.hue.value() == hue
        panel.lightness.setValue(40)
        panel.strength.setValue(70)
        assert panel.hue.accessibleName() == "Hue: Blue"

    on_a_page(scene)


def test_another_speaker_is_not_coloured_with_what_was_opened_for_the_first():
    async def scene(page: Page) -> None:
        colours = page.control("appearance.speaker_colours")
        panel = opened(page, "appearance.speaker_colours")
        panel._written("#1D5FA8")
        colours.speakers[8].click()
        assert panel.isHidden()
        colours.swatches.other.click()
        panel._written("#7A3E9D")
        QApplication.sendPostedEvents()
        QTest.keyClick(panel.hue, Qt.Key.Key_Escape)
        assert page.appearance.speaker_colours == ("#1D5FA8",)

    on_a_page(scene)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("#1d5fa8", "#1D5FA8"),
        ("  1D5FA8 ", "#1D5FA8"),
        ("＃１Ｄ５ＦＡ８", "#1D5FA8"),
        ("#abc", "#AABBCC"),
        ("", ""),
        ("#12345", ""),
        ("#12345678", ""),
        ("red", ""),
        ("#GGGGGG", ""),
        ("١٢٣٤٥٦", ""),
    ],
)
def test_a_colour_is_read_as_people_write_it(written, meant):
    assert read_colour(written) == meant


def test_what_is_no_colour_is_said_beneath_and_changes_nothing():
    async def scene(page: Page) -> None:
        panel = opened(page)
        panel._written("#1D5FA8")
        panel.code.field.setText("blue-ish")
        panel.code.field.editingFinished.emit()
        assert "six of 0 to 9 and A to F" in panel.code.note.said and not panel.code.note.isHidden()
        assert page.appearance.text_colour == "#1D5FA8"
        panel.lightness.setValue(20)
        assert panel.code.note.isHidden() and panel.code.field.text() == page.appearance.text_colour

    on_a_page(scene)
