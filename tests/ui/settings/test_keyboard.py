# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings by keyboard alone: Tab visits whatever can be used on a page, and it is in sight when it is there."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.settings.pages import PAGES, pages
from app.ui.settings.window import SettingsWindow
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of

MOST_STOPS = 150
SEEN_WITH = {
    "soniox.language_hints": ("sl", "de"),
    "soniox.translation": "two_way",
    "hands.hotkeys": True,
    "alerts.sound": True,
    "alerts.words": ("boat",),
    "access.announcements": "paced",
    "second_overlay.shown": True,
}
"""So that every row shows."""


def stops(page: QWidget) -> set[QWidget]:
    """What of a page can be used, and is not hidden."""
    tab = Qt.FocusPolicy.TabFocus
    found = {w for w in page.findChildren(QWidget) if w.focusPolicy() & tab and w.isVisibleTo(page)}
    return {widget for widget in found if widget.isEnabled() and widget.focusProxy() is None}


async def walk(window: SettingsWindow) -> list[QWidget]:
    """Where Tab goes, from the list of pages until it is there again."""
    start = window.list if window.list.isVisible() else window.page_chooser
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    view = window.stack.currentWidget()
    while len(visited) < MOST_STOPS:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        await asyncio.sleep(0.002)
        here = QApplication.focusWidget()
        if here is start:
            return visited
        visited.append(here)
        if view.page.isAncestorOf(here):
            box = QRect(here.mapTo(view.viewport(), QPoint()), here.size()) & view.viewport().rect()
            assert box.height() >= min(24, here.height()), f"out of sight: {here.accessibleName()}"
    raise AssertionError(f"Tab never comes round: {[w.accessibleName() for w in visited[-6:]]}")


@pytest.mark.parametrize(
    ("name", "width"),
    [(page.partition(".")[0], 340) for page in PAGES] + [("appearance", 1020), ("alerts", 1020)],
)
def test_tab_visits_all_of_a_page_in_the_order_of_reading_and_scrolls_to_it(name, width):
    application()
    number = next(n for n, page in enumerate(pages()) if type(page).__module__.endswith(f".{name}"))

    async def scene() -> None:
        with a_settings_window(width, 420) as (window, choices):
            choices.change_all(SEEN_WITH)
            window.activateWindow()
            while not window.isActiveWindow():
                await asyncio.sleep(0.01)
            window.show_page_number(number)
            view = window.stack.currentWidget()
            await asyncio.sleep(0)
            visited = [stop for stop in await walk(window) if view.page.isAncestorOf(stop)]
            assert stops(view.page) <= set(visited), [
                w.accessibleName() or type(w).__name__ for w in stops(view.page) - set(visited)
            ]
            tops = [stop.mapTo(view.page, QPoint()).y() for stop in dict.fromkeys(visited)]
            assert tops == sorted(tops) or max(b - a for a, b in zip(tops[1:], tops, strict=False)) < 60

    on_the_loop(scene, patience_s=60)


def test_a_letter_goes_to_the_choice_that_begins_with_it():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            chooser = row_of(window, "access.language").control
            chooser.click()
            QTest.keyClick(chooser._menu, Qt.Key.Key_S)
            QTest.keyClick(chooser._menu, Qt.Key.Key_E)
            QTest.keyClick(chooser._menu, Qt.Key.Key_E)
            assert chooser._menu.activeAction().text() == "Español", "the second one that begins so"
            QTest.keyClick(chooser._menu, Qt.Key.Key_Return)
            assert choices.settings.access.language == "es"

    on_the_loop(scene)
