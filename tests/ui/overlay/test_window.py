# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay's words and window, without a session: what stands where, and what moves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication

from app.core.options.overlay import OverlaySettings
from app.core.placing import Box, Dock, Monitor, box_for, usual_place
from app.core.presets import BUILT_IN, values_of
from app.core.settings import Settings
from app.ui.overlay.monitors import rect_of
from app.ui.overlay.style import overlay_style
from app.ui.parts.theme import theme_named
from app.ui.parts.tip import shown_tip
from tests.bench.heard import STREAMS, messages
from tests.ui.captions.stage import ink
from tests.ui.overlay.strips import a_strip
from tests.ui.scenes import settle


def test_the_newest_lines_are_shown_and_no_more_than_fit():
    with a_strip(lines=2) as strip:
        strip.says("One two three four five six seven eight nine ten eleven twelve thirteen fourteen. ")
        strip.says("Fifteen sixteen seventeen eighteen nineteen twenty.")
        strip.window.captions.show_transcript(strip.transcript)
        assert len(strip.lines()) == 2
        assert strip.lines()[-1].endswith("twenty.")


def test_on_a_screen_of_320_pixels_it_does_not_reach_over_the_edge():
    screen = Monitor("enlarged", Box(0, 0, 320, 568), Box(0, 0, 320, 568))
    box = rect_of(box_for(usual_place(screen), 210, [screen]))
    with a_strip(lines=2) as strip:
        strip.window.place(box, Dock.FREE)
        settle()
        assert strip.window.geometry() == box and box.right() < 320


def test_a_speaker_stands_before_the_words_and_takes_room_from_the_first_line_alone():
    words = "So the ferry does run on Sunday, but only twice, and the second one is already full I think."
    with a_strip(lines=12) as strip:
        strip.says(words)
        unnamed = strip.lines()
    with a_strip(lines=12) as strip:
        strip.says(words, speaker="1")
        named = strip.lines()
        assert " ".join(named) == " ".join(unnamed) == words
        assert len(named[0]) < len(unnamed[0])


def test_the_tips_of_its_buttons_cover_none_of_its_words():
    with a_strip() as strip:
        window = strip.window
        for y in (300, 0):  # the buttons above it, and beneath
            window.place(QRect(40, y, 700, window.height()), Dock.FREE)
            window.introduce()
            for button in window.controls.buttons:
                settle()
                middle = button.rect().center()
                rests = QHelpEvent(QEvent.Type.ToolTip, middle, button.mapToGlobal(middle))
                QApplication.sendEvent(button, rests)
                tip = shown_tip()
                assert tip.text() == button.toolTip()
                assert not tip.geometry().intersects(window.geometry())
                assert not tip.geometry().contains(button.mapToGlobal(middle))
            window.controls.hide()


def test_in_high_contrast_nothing_of_the_plate_is_seen_beyond_its_rim():
    with a_strip(theme="contrast-dark") as strip:
        settle()
        picture = strip.window.grab().toImage()
        corner = [picture.pixelColor(n, n) for n in range(12)]
        first = next(colour for colour in corner if colour.alpha() > 40)
        assert first.lightness() > 100, "the rim, not the plate that it goes around"
        assert corner[-1].lightness() == 0


def test_a_word_somebody_waits_for_has_a_line_beneath_it_that_goes_again():
    with a_strip(lines=2) as strip:
        strip.says("The boat for Mojca is late.", tail=" Who")
        captions = strip.window.captions
        accent = QColor(captions.style.accent).rgb()
        settle()
        before = captions.grab().toImage()
        assert columns_with(before, accent) == []
        captions.set_awaited(lambda turn: [(13, 18)] if turn == 0 else [])
        marked = columns_with(captions.grab().toImage(), accent)
        assert marked and len(marked) == marked[-1] - marked[0] + 1, "one word, without a gap"
        strip.says(" is it?")
        assert columns_with(captions.grab().toImage(), accent) == marked, "it stays while others come"
        captions.set_awaited(lambda turn: [])
        assert columns_with(captions.grab().toImage(), accent) == []


def columns_with(picture: QImage, colour: int) -> list[int]:
    return [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) == colour for y in range(picture.height()))
    ]


def test_a_large_new_style_is_put_on_once_its_letters_are_drawn():
    with a_strip(lines=2, size_percent=300) as strip:
        strip.says("So the ferry does run on Sunday.")
        captions, done = strip.window.captions, []
        larger = replace(captions.style, size_px=captions.style.size_px + 4)
        assert captions.prepare(captions.style, "original", lambda: done.append("the same")), (
            "nothing to draw"
        )
        assert not captions.prepare(larger, "original", lambda: done.append("larger"))
        settle(lambda: bool(done))
        assert done == ["larger"]
        captions.set_look(larger, "original", 2, 1.0)
        assert captions.prepare(larger, "original", lambda: done.append("again"))


def test_a_style_that_is_overtaken_by_another_is_never_put_on():
    with a_strip(lines=2, size_percent=300) as strip:
        strip.says("So the ferry does run on Sunday.")
        captions, done = strip.window.captions, []
        for px in range(1, 6):
            style = replace(captions.style, size_px=captions.style.size_px + px)
            assert not captions.prepare(style, "original", lambda px=px: done.append(px))
        settle(lambda: bool(done))
        settle()
        assert done == [5]


def test_a_picture_of_a_line_that_is_brought_up_to_date_is_the_one_that_would_be_painted_anew():
    compared = 0
    with a_strip(lines=3, width=900) as strip:
        captions = strip.window.captions
        for number, (_, tokens, _) in enumerate(messages(STREAMS / "conversation.jsonl")):
            for pane in captions.panes:
                pane.box.hurry()
            captions.captions_changed(strip.transcript.apply(tokens))
            if number % 8 == 0:
                lines, kept = strip.lines(), captions.grab().toImage()
                captions.names_changed()  # everything is painted anew
                if strip.lines() == lines:
                    compared += 1
                    assert captions.grab().toImage() == kept, f"after message {number}: {lines}"
            if number > 400:
                break
    assert compared > 25


def test_while_lines_rise_the_screen_shows_what_painting_all_of_it_anew_would_show():
    with a_strip(lines=3, width=900) as strip:
        window, compared = strip.window, 0
        window.captions.set_reduced_motion(False)
        (pane,) = window.captions.panes
        pane.box.hurry()

        def on_screen() -> QImage:
            settle()
            return window.screen().grabWindow(window.winId()).toImage()

        for _, tokens, _ in messages(STREAMS / "conversation.jsonl"):
            window.captions.captions_changed(strip.transcript.apply(tokens))
            while window.captions.is_rising and compared < 40:
                pane._rise.pause()
                pane.go_on(16)
                step_by_step = on_screen()
                window.repaint()
                assert on_screen() == step_by_step
                compared += 1
            if compared == 40:
                break
        assert compared == 40


def test_on_television_the_words_of_the_overlay_wear_the_colour_of_whoever_says_them():
    settings, theme = Settings(), theme_named("dark")
    for path, value in values_of(next(one.look for one in BUILT_IN if one.key == "bbc"), sized=False).items():
        settings = settings.with_value(path, value)
    options = OverlaySettings(lines=2, plate_opacity=100)
    with a_strip(lines=2) as strip:
        captions = strip.window.captions
        strip.window.set_look(overlay_style(settings, options, theme), options, theme, "original")
        strip.says("Good morning.", speaker="1")
        captions.captions_changed(strip.transcript.close_turn())
        strip.says("Hello there.", speaker="2")
        settle(lambda: captions.visible_lines == ["Good morning.", "Hello there."])
        picture = strip.window.grab().toImage()
        middle = picture.height() // 2
        assert "#ffff00" in ink(picture, middle + 10, picture.height())
        assert not {"#ffff00", "#00ffff"} & ink(picture, 0, middle - 10)
