# SPDX-License-Identifier: GPL-3.0-or-later
"""The plate and its words: readable whatever lies beneath, and stark where the user asked for that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.core.colours import contrast, mixed
from app.core.options.overlay import OverlaySettings
from app.core.placing import Dock
from app.core.settings import Settings
from app.core.text import Token, TokenKind
from app.core.translating import Translating
from app.ui.overlay.pane import PaneView
from app.ui.overlay.style import overlay_style, plate, plate_theme
from app.ui.overlay.window import OverlayWindow
from app.ui.parts.theme import theme_named
from tests.ui.captions.stage import ink
from tests.ui.overlay.strips import a_strip
from tests.ui.scenes import settle

OPACITIES = range(0, 101, 5)


def style_at(opacity: int, **options):
    return overlay_style(Settings(), OverlaySettings(plate_opacity=opacity, **options), theme_named("light"))


def test_the_less_a_plate_hides_the_stronger_is_the_outline_of_its_words_and_the_usual_one_has_none():
    outlines = [style_at(opacity).outline for opacity in OPACITIES]
    assert outlines == sorted(outlines, reverse=True)
    assert outlines[0] >= 0.05 and style_at(OverlaySettings().plate_opacity).outline == 0
    chosen = Settings().with_value("appearance.outline_percent", 12)
    assert overlay_style(chosen, OverlaySettings(plate_opacity=50), theme_named("light")).outline == 0.12


@pytest.mark.parametrize("colour", ["#121417", "#FBF9F5"])
def test_words_stand_out_from_a_plate_that_something_shines_through(colour):
    beneath = "#FFFFFF" if colour == "#121417" else "#000000"
    for opacity in range(80, 101):
        style = style_at(opacity, plate_colour=colour)
        seen = mixed(colour, beneath, (100 - opacity) / 100 / 2)
        for words in (style.ink, style.dim, style.provisional, *style.speakers):
            assert contrast(words, seen) >= 4.5, (opacity, words)


@pytest.mark.parametrize("name", ["contrast-dark", "contrast-light"])
def test_in_high_contrast_the_usual_plate_is_black_opaque_and_has_a_rim_and_a_chosen_one_stays(name):
    theme, options = theme_named(name), OverlaySettings()
    assert plate(options, theme) == QColor("#000000")
    chosen = replace(options, plate_colour="#402010", plate_opacity=50)
    assert plate(chosen, theme).name() == "#402010" and abs(plate(chosen, theme).alphaF() - 0.5) < 0.01
    with a_strip(width=700) as strip:
        settled, dark = overlay_style(Settings(), options, theme), plate_theme(options, theme)
        strip.window.set_look(settled, options, dark, "original")
        picture = strip.window.grab().toImage()
        middle = picture.width() // 2
        assert picture.pixelColor(middle, 0) == picture.pixelColor(middle, 1) == QColor("#FFFFFF")
        assert picture.pixelColor(middle, 4) == QColor("#000000")


def on_plate(window: OverlayWindow) -> QRect:
    """Where its controls stand, as seen from the plate."""
    controls = window.controls
    return QRect(window.mapFromGlobal(controls.mapToGlobal(QPoint(0, 0))), controls.size())


def crowd(window: OverlayWindow) -> None:
    """There is no room for controls but on the plate."""
    window.taken = lambda: 2 * ([window.screen().availableGeometry()],)


@pytest.mark.parametrize("place", ["low", "high", "crowded", "at an edge"])
@pytest.mark.parametrize("width, lines", [(700, 1), (320, 1), (700, 3), (320, 3)])
def test_what_can_be_pressed_stands_beside_the_words_and_goes_with_the_plate(place, width, lines):
    with a_strip(width=width, lines=lines) as strip:
        window, room = strip.window, strip.window.screen().availableGeometry()
        box = window.geometry()
        box.moveTop({"low": room.bottom() - box.height(), "high": room.top()}.get(place, 300))
        box.moveLeft(room.right() - 60 if place == "at an edge" else 40)
        if place == "crowded":  # another overlay above
            window.taken = lambda: 2 * ([QRect(0, 0, room.width(), 295)],)
        window.place(box, Dock.FREE)
        strip.says("One two three four five six seven eight nine ten eleven twelve thirteen fourteen.")
        window.introduce()

        def stands_well() -> bool:
            here = QRect(window.controls.mapToGlobal(QPoint(0, 0)), window.controls.size())
            near = here.adjusted(-5, -5, 5, 5).intersects(window.geometry())
            free = not any(here.intersects(one) for one in (window.geometry(), *window.taken()[1]))
            return room.contains(here) and near and free

        assert window.controls.isVisible() and window.controls.left_out == [] and stands_well()
        window.place(box.translated(-10, -10 if place == "low" else 10), Dock.FREE)
        settle()
        assert stands_well()


def test_what_can_be_pressed_covers_no_other_controls_if_there_is_room_elsewhere():
    with a_strip(width=400, lines=1) as strip:
        window, bar = strip.window, QRect(0, 240, 800, 60)
        window.place(QRect(40, 300, 400, window.height()), Dock.FREE)
        window.taken = lambda: ([bar], [])
        window.introduce()
        assert on_plate(window).top() > window.height(), "beneath it"
        window.controls.hide()
        window.taken = lambda: ([window.screen().availableGeometry()], [])
        window.introduce()
        assert on_plate(window).bottom() < 0, "above it, where they are looked for"


def test_what_can_be_pressed_goes_with_the_overlay():
    with a_strip() as strip:
        strip.window.introduce()
        assert strip.window.controls.isVisible()
        strip.window.hide()
        assert not strip.window.controls.isVisible()


def test_on_a_screen_without_room_it_stands_in_the_corner_with_fewer_words_until_it_goes():
    with a_strip(width=700, lines=3) as strip:
        window = strip.window
        crowd(window)
        strip.says("One two three four five six seven eight nine ten.")
        window.introduce()
        low = on_plate(window)
        assert window.captions.words_in(low) == 0 and low.top() > window.height() // 2
        strip.says(
            " Eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty one two."
        )
        window.introduce()
        assert on_plate(window) == low
        window.set_click_through(True)
        window.set_click_through(False)
        window.captions.show_transcript(None)
        window.introduce()
        assert on_plate(window).top() < 20, "empty, it is the upper one"


def test_what_can_be_pressed_goes_to_the_other_side_where_words_begin_on_its_own():
    with a_strip(width=700, lines=1) as strip:
        crowd(strip.window)
        strip.says("نعم، شكرا جزيلا لكم")
        strip.window.introduce()
        assert on_plate(strip.window).left() < 20
        assert not strip.window.captions.words_in(on_plate(strip.window))


def test_a_small_plate_keeps_most_of_its_words_and_has_the_other_buttons_in_its_menu():
    with a_strip(width=700, lines=1) as strip:
        controls, sizes = strip.window.controls, []
        crowd(strip.window)
        strip.window.size_wanted.connect(sizes.append)
        controls.show_paused(False, True)
        strip.window.introduce()
        assert controls.width() < 100 and controls.more.isVisible() and controls.close_button.isVisible()
        assert [button.accessibleName() for button in controls.left_out] == [
            "Pause",
            "Smaller captions",
            "Larger captions",
        ]
        controls.left_out[2].click()
        assert sizes == [1]
    with a_strip(width=700, lines=3) as strip:
        crowd(strip.window)
        strip.window.introduce()
        assert strip.window.controls.left_out == [] and strip.window.controls.larger.isVisible()


def test_a_pointer_that_moves_on_the_plate_brings_what_can_be_pressed():
    with a_strip(width=700) as strip:
        window, at = strip.window, QPointF(40, 40)
        assert window.controls.isHidden()
        none = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QMouseEvent(QEvent.Type.MouseMove, at, at, *none))
        assert not window.controls.isHidden()


def test_somebody_who_goes_on_speaking_is_named_at_the_head_of_the_plate_once_somebody_else_has_spoken():
    going_on = (
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    )

    def head(speakers: str) -> set[str]:
        with a_strip(width=700, lines=2, plate_opacity=100) as strip:
            for speaker in speakers:
                strip.says(f"{going_on} {going_on} {going_on}. ", speaker=speaker)
                strip.window.captions.captions_changed(strip.transcript.close_turn())
            strip.window.captions.show_transcript(strip.transcript)
            style = strip.window.captions.style
            picture = strip.window.grab().toImage()
            return ink(picture, 0, style.end_margin_px) & {
                style.speakers[0].lower(),
                style.speakers[1].lower(),
            }

    assert not head("1"), "of one alone everybody knows who it is"
    assert len(head("12")) == 1


def test_a_line_that_leaves_does_not_pass_beneath_the_name_at_the_head():
    words = "One two three four five six seven eight nine ten eleven twelve. "
    with a_strip(width=700, lines=2, plate_opacity=100) as strip:
        captions = strip.window.captions
        strip.says("Well.", speaker="1")
        strip.says(words * 3, speaker="2")
        captions.show_transcript(strip.transcript)
        (pane,), style = captions.panes, captions.style
        captions.set_reduced_motion(False)
        pane.box.hurry()
        strip.says(words, speaker="2")
        assert pane.is_rising

        def head() -> set[str]:
            return ink(strip.window.grab().toImage(), 0, style.end_margin_px)

        seen: set[str] = set()
        while pane.is_rising:
            pane.go_on(15)
            seen |= head()
        assert style.speakers[1].lower() in seen
        assert style.ink.lower() not in seen


@pytest.mark.parametrize("view", ["both", "side"])
def test_a_translation_that_stands_beneath_the_words_of_another_speaker_is_named(view):
    with a_strip(width=1400, lines=2, view=view, plate_opacity=100) as strip:
        captions = strip.window.captions
        for speaker, text, theirs in (("1", "Good morning.", "Guten Morgen."), ("2", "Hello.", "Hallo.")):
            words = Token(text, True, speaker=speaker, language="en")
            translation = Token(theirs, True, speaker=speaker, language="de", kind=TokenKind.TRANSLATION)
            captions.captions_changed(strip.transcript.apply([words, translation]))
            captions.captions_changed(strip.transcript.close_turn())
        theirs = captions.panes[-1]
        assert [line.named for line in theirs.box.lines] == ["1", "2"]
        picture, head = strip.window.grab().toImage(), theirs.head()
        seen = ink(picture, head.bottom(), picture.height(), head.left(), head.right())
        assert {colour.lower() for colour in captions.style.speakers[:2]} <= seen


def test_side_by_side_each_of_two_languages_keeps_its_column_and_is_named_where_it_is_spoken():
    with a_strip(width=1400, lines=2, view="side", plate_opacity=100) as strip:
        captions = strip.window.captions
        strip.transcript.translating = Translating("de", "en")
        for language, into, text, theirs in (
            ("en", "de", "Good morning.", "Guten Morgen."),
            ("de", "en", "Hallo.", "Hello."),
        ):
            words = Token(text, True, language=language)
            translation = Token(theirs, True, language=into, kind=TokenKind.TRANSLATION)
            captions.captions_changed(strip.transcript.apply([words, translation]))
            captions.captions_changed(strip.transcript.close_turn())
        columns = [[line.line.text for line in pane.box.lines] for pane in captions.panes]
        assert columns == [["Good morning.", "Hello."], ["Guten Morgen.", "Hallo."]]
        style, picture = captions.style, strip.window.grab().toImage()

        def is_dim(pane: PaneView) -> bool:
            head = pane.head()
            top = head.bottom() + 1 + style.line_px
            return style.dim.lower() in ink(picture, top, top + style.line_px, head.left(), head.right())

        assert [is_dim(pane) for pane in captions.panes] == [False, True], (
            "Deutsch, before what is said in it"
        )


def test_a_long_translation_is_named_above_its_first_line_where_its_name_has_gone_up():
    long = "Danach sollten wir mit den anderen Dingen anfangen, die gestern niemand mehr hören wollte. " * 4
    with a_strip(width=900, lines=2, view="both", plate_opacity=100) as strip:
        captions = strip.window.captions

        def says(speaker: str, text: str, theirs: str) -> None:
            words = Token(text, True, speaker=speaker, language="en")
            translation = Token(theirs, True, speaker=speaker, language="de", kind=TokenKind.TRANSLATION)
            captions.captions_changed(strip.transcript.apply([words, translation]))
            captions.show_transcript(strip.transcript)

        def named() -> bool:
            """Whether a name stands between the words and the translation."""
            theirs, style = captions.panes[-1], captions.style
            picture, head = strip.window.grab().toImage(), theirs.head()
            beneath = head.bottom() + 1 + style.translation_px // 5
            return bool(ink(picture, head.top() - 2, beneath) & colours)

        colours = {colour.lower() for colour in captions.style.speakers[:2]}
        says("1", "Good morning.", "Guten Morgen.")
        assert not named(), "it stands before the words"
        says("2", "Well.", long)
        assert captions.panes[-1].unnamed is not None
        assert named()
        says(
            "2",
            " It is a long story, and it goes on for many more words than there is room for here." * 2,
            "",
        )
        assert captions.panes[-1].unnamed is not None
        assert not named(), "nobody else speaks above it, and they are named at the head of the plate"


def test_a_menu_of_the_buttons_above_the_plate_opens_upwards_and_covers_no_word():
    with a_strip(width=400, lines=2) as strip:
        window = strip.window
        window.place(QRect(40, 500, 400, window.height()), Dock.FREE)
        window.introduce()
        asked: list[QPoint] = []
        window.menu_wanted.connect(asked.append)
        window.controls.more.click()
        size = QSize(200, 300)
        assert not QRect(window.place_of_menu(asked[0], size), size).intersects(window.geometry())
        here = QPoint(60, 520)
        assert window.place_of_menu(here, size) == here, "a right click opens it at the pointer"
