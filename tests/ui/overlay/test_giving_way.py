# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody opens is not read beneath an overlay, and the overlay goes back to where it was put."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.core.placing import Dock
from app.core.recalled import recalled
from app.core.text import Utterance
from app.ui.hands.again import AgainWindow
from app.ui.overlay.strip import OverlayStrip
from app.ui.surtitle import Surtitle
from tests.ui.overlay.test_overlays import begins_with
from tests.ui.test_surtitle import live, until


def put(strip: OverlayStrip, y: int) -> QRect:
    """Somebody moves the overlay there; where that is."""
    box = strip.window.geometry()
    box.moveTop(y)
    strip.window.placed_by_hand.emit(box, False)
    return strip.window.geometry()


def remembered(strip: OverlayStrip) -> object:
    return list(strip._memory.of(strip.section).values())[-1]


async def opened_settings(surtitle: Surtitle) -> QWidget:
    surtitle.window.settings_wanted.emit()
    settings = surtitle._settings_window
    await until(lambda: int(settings.winId()) in surtitle.overlays.giving_way._known)
    return settings


async def closed(surtitle: Surtitle, window: QWidget) -> None:
    window.close()
    surtitle.window.activateWindow()
    await until(lambda: not surtitle.overlays.giving_way._known)


async def brought_forward(surtitle: Surtitle, window: QWidget) -> None:
    """Until the overlays have seen it."""
    looked: list[bool] = []
    taken = surtitle.overlays.giving_way._soon.timeout.connect(
        lambda: looked.append(QApplication.activeWindow() is window)
    )
    window.activateWindow()
    await until(lambda: looked and looked[-1])
    QObject.disconnect(taken)


def covers(strip: OverlayStrip, window: QWidget) -> bool:
    return strip.window.isVisible() and strip.window.geometry().intersects(window.frameGeometry())


def test_settings_and_an_overlay_stand_beside_each_other_and_it_goes_back_when_they_are_closed():
    begins_with(overlay__shown=True, overlay__translation="original")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        for y in (10, 250, 400, 700):
            home, known = put(strip, y), remembered(strip)
            settings = await opened_settings(surtitle)
            assert strip.window.isVisible() and not covers(strip, settings)
            surtitle._bridge.captions.emit(0)
            strip.change("size_percent", 105)  # a look at the samples
            assert strip.window.isVisible() and remembered(strip) == known
            strip.change("size_percent", 110)
            await closed(surtitle, settings)
            assert strip.window.geometry() == home and remembered(strip) == known

    live(scene)


def test_where_a_hand_puts_an_overlay_meanwhile_it_stays_and_nothing_else_moves_it():
    begins_with(overlay__shown=True, overlay__translation="original")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        put(strip, 250)
        settings = await opened_settings(surtitle)
        there = put(strip, 30)
        assert covers(strip, settings), "as somebody wished"
        await brought_forward(surtitle, surtitle.window)
        await brought_forward(surtitle, settings)
        assert strip.window.geometry() == there
        await closed(surtitle, settings)
        assert strip.window.geometry() == there and remembered(strip).box.y == there.y()

    live(scene)


def test_a_docked_overlay_holds_on_to_its_edge_again():
    begins_with(overlay__shown=True, overlay__translation="both")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        for dock in (Dock.TOP, Dock.BOTTOM):
            strip.dock(dock)
            home = strip.window.geometry()
            settings = await opened_settings(surtitle)
            assert strip.window.isVisible() and not covers(strip, settings)
            await closed(surtitle, settings)
            assert strip.window.geometry() == home and strip.docked_at is dock

    live(scene)


def test_an_overlay_that_is_opened_from_the_settings_finds_room_beside_them():
    begins_with()

    async def scene(surtitle: Surtitle) -> None:
        settings = await opened_settings(surtitle)
        surtitle.overlays.toggle()
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        assert strip.window.isVisible() and not covers(strip, settings)

    live(scene)


def test_where_there_is_no_room_for_both_the_overlay_is_away_while_the_other_one_is_in_front():
    begins_with(overlay__shown=True, overlay__lines=8, overlay__size_percent=400)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        home = strip.window.geometry()
        settings = await opened_settings(surtitle)
        assert strip.window.isHidden()
        surtitle._bridge.captions.emit(0)
        assert strip.window.isHidden(), "new words do not bring it back meanwhile"
        await brought_forward(surtitle, surtitle.window)
        assert strip.window.isVisible()
        await brought_forward(surtitle, settings)
        assert strip.window.isHidden()
        await closed(surtitle, settings)
        assert strip.window.isVisible() and strip.window.geometry() == home

    live(scene)


def test_an_overlay_does_not_grow_over_the_settings_that_make_it_larger_and_comes_back_when_it_is_smaller():
    begins_with(overlay__shown=True, overlay__translation="original")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        for dock in (Dock.TOP, Dock.BOTTOM):
            strip.dock(dock)
            home, known = strip.window.geometry(), remembered(strip)
            settings = await opened_settings(surtitle)
            assert strip.window.geometry() == home, "there is room for both"
            for percent in (150, 250, 400):
                before = strip.window.height()
                strip.change("size_percent", percent)
                await until(lambda before=before: strip.window.height() > before)
                assert not covers(strip, settings)
            assert strip.window.isHidden(), "it has no room left"
            strip.change("size_percent", 110)
            await until(lambda home=home: strip.window.isVisible() and strip.window.geometry() == home)
            await closed(surtitle, settings)
            assert strip.window.geometry() == home and remembered(strip) == known

    live(scene)


def test_an_overlay_that_somebody_put_over_the_settings_stays_there_when_it_grows():
    begins_with(overlay__shown=True, overlay__translation="original")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        settings = await opened_settings(surtitle)
        there = put(strip, 250)
        assert covers(strip, settings)
        strip.change("size_percent", 130)
        await until(lambda: strip.window.height() > there.height())
        assert covers(strip, settings) and strip.window.geometry().y() == there.y()

    live(scene)


def test_what_was_said_again_is_not_covered_by_an_overlay():
    begins_with(overlay__shown=True)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open and strip.window.isVisible())
        strip.change("translation", "original")
        said = recalled([Utterance(0, 900, "The boat is late.")])
        surtitle.captioning.conductor.transcript = said
        surtitle._bridge.captions.emit(0)
        middle = QGuiApplication.primaryScreen().availableGeometry().center().y()
        home = put(strip, middle - strip.window.height() // 2)
        surtitle.hands.again()
        again = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AgainWindow))
        assert again.geometry().intersects(home)
        await until(lambda: not covers(strip, again))
        surtitle._bridge.captions.emit(0)
        assert not covers(strip, again), "nor do new words bring it back meanwhile"
        await closed(surtitle, again)
        assert strip.window.isVisible() and strip.window.geometry() == home

    live(scene)
