# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlays within the whole program: the same words as in the window, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.core.placing import Dock
from app.core.recalled import recalled
from app.core.settings import Settings
from app.core.text import Translation, Utterance
from app.storage.places import Places
from app.storage.settings_file import save_settings
from app.ui.overlay.overlays import Overlays
from app.ui.overlay.page import LEAST_EM, box_height_px
from app.ui.overlay.strip import USUAL_PERCENT
from app.ui.overlay.style import plate_theme
from app.ui.overlay.way_back import WayBack
from app.ui.overlay.window import OverlayWindow
from app.ui.surtitle import Surtitle
from tests.ui.captions.stage import ink
from tests.ui.test_surtitle import live, until


def begins_with(**options: object) -> None:
    """A profile with these options, `__` for the dot in their names."""
    settings = Settings().with_value("listening.engine", "demo")
    for name, value in options.items():
        settings = settings.with_value(name.replace("__", "."), value)
    Places.chosen().make()
    save_settings(Places.chosen(), settings)


def test_a_word_comes_to_the_window_and_to_both_overlays_in_the_same_turn_of_the_loop():
    begins_with(
        appearance__translation="original",
        overlay__shown=True,
        overlay__translation="original",
        second_overlay__shown=True,
        second_overlay__translation="original",
    )
    seen: list[tuple[str, ...]] = []

    async def scene(surtitle: Surtitle) -> None:
        strips = surtitle.overlays.strips
        await until(lambda: all(strip.is_open for strip in strips))
        overlays, roll = [strip.window.captions for strip in strips], surtitle.window.captions.roll

        def compare(_first_turn: int) -> None:
            blocks = [roll.block(number) for number in range(len(roll))]
            window = [line.text for block in blocks for line in block.spoken.lines]
            seen.append(tuple(map(" ".join, [window, *(view.visible_lines for view in overlays)])))

        surtitle._bridge.captions.connect(compare)  # last, so told when all the others have been
        surtitle.window.bar.toggle_start()
        await until(lambda: len(seen) > 8)

    live(scene)
    assert seen[8][0]
    assert all(len(set(texts)) == 1 for texts in seen[:9]), seen


def test_of_a_talk_in_two_languages_each_overlay_can_keep_one():
    begins_with(
        overlay__shown=True,
        overlay__translation="first",
        second_overlay__shown=True,
        second_overlay__translation="second",
    )
    said = recalled(
        [
            Utterance(0, 900, "Is it late?", language="en", translation=Translation("de", "Ist es spät?")),
            Utterance(1000, 1900, "Gar nicht.", language="de", translation=Translation("en", "Not at all.")),
        ]
    )
    shown: list[list[str]] = []
    offered: list[str] = []

    async def scene(surtitle: Surtitle) -> None:
        strips = surtitle.overlays.strips
        await until(lambda: all(strip.is_open for strip in strips))
        for strip in strips:
            strip.window.captions.show_transcript(said)
            shown.append(strip.window.captions.visible_lines)
            offered.extend(words for _, words in strip.one_language())

    live(scene)
    assert shown == [["Is it late?", "Not at all."], ["Ist es spät?", "Gar nicht."]]
    assert offered == ["One language: English", "One language: Deutsch"] * 2


def test_a_docked_overlay_fills_the_edge_and_goes_back_to_its_place_when_it_is_let_go():
    begins_with(overlay__shown=True)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        free, room = strip.box, strip.window.screen().availableGeometry()
        strip.dock(Dock.TOP)
        assert (strip.box.y, strip.box.width, strip.box.height) == (room.top(), room.width(), free.height)
        strip.dock(Dock.BOTTOM)
        assert (strip.box.bottom, strip.box.width) == (room.bottom() + 1, room.width())
        strip.dock(Dock.FREE)
        assert strip.box == free

    live(scene)


def test_huge_letters_stay_whole_on_the_screen_and_leave_the_overlay_where_it_was():
    begins_with(overlay__shown=True, overlay__lines=4, overlay__translation="both")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        free, room = strip.box, strip.window.screen().availableGeometry()
        for percent in (700, 300, 40):
            strip.change("size_percent", percent)
            await until(lambda: not strip.window.captions.is_fitted)
            box, style = strip.box, strip.window.captions.style
            assert box.x >= room.left() and box.right <= room.right() + 1
            assert box.y >= room.top() and box.bottom <= room.bottom() + 1
            needed = box_height_px(style, strip.window.captions.view, style.lines)
            assert needed <= box.height, "no line of it is cut off"
        strip.change("size_percent", USUAL_PERCENT)
        assert strip.box == free

    live(scene)


def test_words_too_large_to_stand_side_by_side_stand_above_their_translation_and_narrow_columns_grow():
    begins_with(overlay__shown=True, overlay__translation="side")

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        strip.window.captions.show_transcript(
            recalled([Utterance(0, 900, "Late?", language="en", translation=Translation("de", "Spät?"))])
        )
        strip.refresh()
        room, captions = strip.window.screen().availableGeometry(), strip.window.captions
        for percent, view in ((110, "side"), (700, "both"), (110, "side")):
            strip.change("size_percent", percent)
            await until(lambda: not captions.is_fitted)
            assert captions.view == view
        strip.window.placed_by_hand.emit(QRect(room.left() + 300, room.top() + 40, 200, 150), True)
        await until(lambda: strip.box.width >= 2 * LEAST_EM * captions.style.size_px)
        assert captions.view == "side"

    live(scene)


def test_larger_letters_do_not_make_one_overlay_cover_the_other_where_nobody_has_put_them():
    begins_with(
        overlay__shown=True,
        overlay__translation="original",
        second_overlay__shown=True,
        second_overlay__translation="original",
        second_overlay__size_percent=60,
    )

    async def scene(surtitle: Surtitle) -> None:
        strips = surtitle.overlays.strips
        await until(lambda: all(strip.is_open for strip in strips))
        first, second = (strip.box for strip in strips)
        for percent in range(110, 260, 10):
            strips[0].change("size_percent", percent)
            await until(lambda: not strips[0].window.captions.is_fitted)
            assert not strips[0].box.shared_with(strips[1].box) and strips[1].box == second
        strips[0].change("size_percent", 110)
        await until(lambda: strips[0].box == first)

    live(scene)


def test_who_reads_the_overlay_alone_is_told_why_no_words_come():
    begins_with(overlay__shown=True, overlay__plate_opacity=100)

    async def scene(surtitle: Surtitle) -> None:
        strip = surtitle.overlays.strips[0]
        await until(lambda: strip.is_open)
        warn = plate_theme(strip.options, surtitle._look.theme).colour("warn").name()

        def told() -> bool:
            picture = strip.window.captions.grab().toImage()
            return warn in ink(picture, 0, picture.height() // 3, picture.width() // 2)

        surtitle.window.bar.toggle_start()
        await until(lambda: not strip.window.captions.is_empty)
        assert not told()
        for press in (surtitle.window.bar.toggle_mute, surtitle.window.bar.toggle_pause):
            press()
            await until(told)
            press()
            await until(lambda: not told())

    live(scene)


def test_an_overlay_that_is_opened_and_closed_again_and_again_leaves_one_window_each():
    begins_with(second_overlay__shown=True, second_overlay__click_through=True)

    async def scene(surtitle: Surtitle) -> None:
        overlays = surtitle.overlays
        surtitle.window.bar.toggle_start()
        await until(lambda: len(surtitle.window.captions.roll) > 0)
        for _ in range(40):
            overlays.toggle()
        assert not overlays.is_shown and not any(strip.is_open for strip in overlays.strips)
        overlays.toggle()
        await until(lambda: all(not strip.window.captions.is_empty for strip in overlays.strips))
        await until(
            lambda: sum(isinstance(one, OverlayWindow) for one in QApplication.topLevelWidgets()) == 2
        )
        await until(lambda: sum(isinstance(one, WayBack) for one in QApplication.topLevelWidgets()) == 1)

    live(scene, patience_s=30)


def test_who_opens_the_first_overlay_is_told_how_pointer_and_keys_come_to_it(monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(Overlays, "_say", lambda _self, say: told.append(say()))
    begins_with()

    async def scene(surtitle: Surtitle) -> None:
        await until(lambda: surtitle.captioning.conductor is not None)
        surtitle.overlays.toggle()
        await until(lambda: any("with the pointer or F6." in words for words in told))

    live(scene)
