# SPDX-License-Identifier: GPL-3.0-or-later
"""An overlay that lets clicks through says at once how to come back, and everything that it names leads back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCursor

from app.ui.overlay.menu import OverlayMenu
from app.ui.surtitle import Surtitle
from tests.ui.overlay.test_overlays import begins_with
from tests.ui.test_surtitle import live, until

TOLD = "Clicks go through the overlay."


def by_the_key(surtitle: Surtitle) -> None:
    actions = surtitle.window.session_page.actions()
    (key,) = [action for action in actions if action.shortcut().toString() == "Ctrl+Shift+T"]
    key.trigger()


def by_the_notice(surtitle: Surtitle) -> None:
    (button,) = surtitle.window.notice.buttons
    assert button.text() == "Take clicks again"
    button.click()


def by_the_tray(surtitle: Surtitle) -> None:
    assert surtitle.hands._tray.clicks.isVisible()
    surtitle.hands._tray.clicks.trigger()


def by_the_window_beside_it(surtitle: Surtitle) -> None:
    for strip in surtitle.overlays.strips:
        if strip._way_back is not None:
            strip._way_back.button.click()


def by_bringing_the_keyboard(surtitle: Surtitle) -> None:
    surtitle.overlays.take_keyboard()


def by_its_menu(surtitle: Surtitle) -> None:
    strip = surtitle.overlays.strips[0]
    made = OverlayMenu(strip, surtitle._look, lambda: None, lambda: None)
    menu = made.menu(has_second=False)
    (through,) = [action for action in menu.actions() if action.text().startswith("Let clicks through")]
    assert through.isChecked()
    through.trigger()
    menu.deleteLater()
    made.deleteLater()


def by_its_option(surtitle: Surtitle) -> None:
    surtitle.captioning.change("overlay.click_through", False)


WAYS = (
    by_the_key,
    by_the_notice,
    by_the_tray,
    by_the_window_beside_it,
    by_bringing_the_keyboard,
    by_its_menu,
    by_its_option,
)


def lets_through(strip) -> bool:
    """What the system was told."""
    return bool(strip.window.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput)


def is_told(surtitle: Surtitle) -> bool:
    """Whether the way back can be read now: beside the overlay, and in the window."""
    back = surtitle.overlays.strips[0]._way_back
    beside = (
        back is not None
        and back.isVisible()
        and back.words.isVisible()
        and "Ctrl+Shift+T" in back.words.text()
    )
    return beside and back.button.isVisible() and in_the_window(surtitle)


def in_the_window(surtitle: Surtitle) -> bool:
    notice = surtitle.window.notice
    return notice.news is not None and notice.words.said == TOLD


def test_each_way_back_leads_back():
    begins_with(overlay__shown=True)

    async def scene(surtitle: Surtitle) -> None:
        overlays, strip = surtitle.overlays, surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        for way in WAYS:
            overlays.set_click_through(True)
            assert lets_through(strip), way
            await until(lambda: is_told(surtitle))
            way(surtitle)
            assert not lets_through(strip) and not overlays.is_click_through, way
            assert strip._way_back is None and not surtitle.hands._tray.clicks.isVisible(), way
            assert not in_the_window(surtitle), way

    live(scene)


@pytest.mark.parametrize("then", ["the program is started again", "the overlay is closed and opened"])
def test_who_closes_an_overlay_or_the_program_is_told_the_way_back_when_it_opens_again(then):
    begins_with(overlay__shown=True, overlay__click_through=True)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: is_told(surtitle))
        assert lets_through(strip)
        if then == "the overlay is closed and opened":
            strip._way_back._fall_silent()  # long ago
            surtitle.overlays.toggle()
            assert not strip.is_open and strip._way_back is None
            surtitle.overlays.toggle()
            await until(lambda: is_told(surtitle))
        by_the_window_beside_it(surtitle)
        assert not lets_through(strip)

    live(scene)


def test_what_tells_the_way_back_covers_no_other_overlay():
    begins_with(overlay__shown=True, second_overlay__shown=True)

    async def scene(surtitle: Surtitle) -> None:
        strips = surtitle.overlays.strips
        await until(lambda: all(strip.is_open for strip in strips))
        low, high = strips[0].window, strips[1].window
        high.move(low.x(), low.y() - high.height() - 10)  # no room between the two
        surtitle.overlays.set_click_through(True)
        await until(lambda: all(strip._way_back.isVisible() for strip in strips))
        for strip in strips:
            box = strip._way_back.geometry()
            assert not box.intersects(low.geometry()) and not box.intersects(high.geometry())
        surtitle.overlays.set_click_through(False)

    live(scene)


@pytest.mark.parametrize("y", [0, 400])
def test_who_presses_twice_to_let_clicks_through_does_not_take_them_back_with_the_second_press(y):
    begins_with(overlay__shown=True)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        box = strip.window.geometry()
        strip.window.placed_by_hand.emit(QRect(0, y, 780, box.height()), False)
        strip.window.introduce()
        through = strip.window.controls.through
        QCursor.setPos(through.mapToGlobal(through.rect().center()))
        through.click()
        await until(lambda: is_told(surtitle))
        assert not strip._way_back.geometry().contains(QCursor.pos())
        by_the_window_beside_it(surtitle)

    live(scene)


def test_a_second_overlay_that_alone_lets_clicks_through_is_taken_back_from_the_tray():
    begins_with(overlay__shown=True, second_overlay__shown=True, second_overlay__click_through=True)

    async def scene(surtitle: Surtitle) -> None:
        first, second = surtitle.overlays.strips
        await until(lambda: first.is_open and second.is_open)
        assert lets_through(second) and not lets_through(first)
        by_the_tray(surtitle)
        assert not lets_through(second)

    live(scene)


def test_what_stands_beside_an_overlay_is_left_out_of_captures_with_it(monkeypatch):
    """On Windows and macOS, where it can be: here it is asked for as there."""
    asked: dict[str, bool] = {}

    def ask(window, out: bool) -> bool:
        asked[type(window).__name__] = out
        return True

    monkeypatch.setattr("app.ui.overlay.strip.settle_in", ask)

    async def scene(surtitle: Surtitle) -> None:
        surtitle.overlays.toggle()
        await until(lambda: surtitle.overlays.strips[0].window is not None)
        surtitle.captioning.change("overlay.click_through", True)
        for out in (True, False):
            surtitle.captioning.change("overlay.hide_from_sharing", out)
            await until(lambda out=out: asked.get("WayBack") is out)
            assert asked == dict.fromkeys(("OverlayWindow", "OverlayControls", "WayBack"), out)

    live(scene)
