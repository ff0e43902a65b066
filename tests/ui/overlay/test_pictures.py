# SPDX-License-Identifier: GPL-3.0-or-later
"""How the overlay looks: pictures to be looked at, and that nothing in them is cut off or out of its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from app.core.text import Token
from tests.desk import SCREENS
from tests.ui.overlay.strips import Strip, a_strip

ARABIC = "صباح الخير، هل تعرف متى تبحر العبّارة القادمة إلى الجزيرة يوم الأحد؟"
JAPANESE = "おはようございます。日曜日の次のフェリーは九時十五分に島へ出ます。切符は港で買えます。"
MIXED = "The sign says مرحبا بكم في الجزيرة and then 日曜日, twice."
ENGLISH = "Good morning, do you know when the next ferry leaves for the island on Sunday?"

RIM_PX = 3
"""So near to its end a plate may have a rim."""
SCENES = {
    "arabic": ({}, 700, [(ARABIC, "ar", "1", True), (" نعم", "ar", "1", False)]),
    "japanese": ({}, 700, [(JAPANESE, "ja", "1", True)]),
    "mixed": ({}, 700, [(MIXED, "en", "1", True)]),
    "languages": (
        {"lines": 3},
        860,
        [
            (ENGLISH, "en", "1", True),
            (" Ja, leider erst am Abend.", "de", "2", True),
            (JAPANESE, "ja", "1", True),
        ],
    ),
    "light": (
        {"plate_colour": "#FBF9F5", "plate_opacity": 80},
        700,
        [(ENGLISH, "en", "1", True), (" Yes, at", "en", "2", False)],
    ),
    "contrast": (
        {"theme": "contrast-dark"},
        700,
        [(ENGLISH, "en", "1", True), (" Yes, at", "en", "2", False)],
    ),
    "large": ({"size_percent": 400, "lines": 2}, 1500, [(ENGLISH, "en", "1", True)]),
}


def on_a_desk(strip: Strip) -> QImage:
    """The overlay over something that is not all of one colour."""
    window = strip.window
    picture = QImage(window.width() + 120, window.height() + 80, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    shade = QLinearGradient(0, 0, picture.width(), picture.height())
    shade.setColorAt(0, QColor("#5B6B7C"))
    shade.setColorAt(1, QColor("#B6A58D"))
    painter.fillRect(picture.rect(), shade)
    painter.drawImage(60, 40, alone(strip))
    painter.end()
    return picture


def alone(strip: Strip) -> QImage:
    """Only the overlay, with what shines through it."""
    image = QImage(strip.window.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    strip.window.render(image)
    return image


def inked(strip: Strip) -> QRect:
    """Where words are painted."""
    image = alone(strip)
    plate = image.pixel(image.width() // 2, RIM_PX)
    xs, ys = [], []
    for y in range(RIM_PX, image.height() - RIM_PX, 2):
        for x in range(14, image.width() - 14):
            if image.pixel(x, y) != plate:
                xs.append(x)
                ys.append(y)
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@pytest.mark.parametrize("name", SCENES)
def test_all_that_is_said_stands_whole_on_its_plate(name):
    options, width, said = SCENES[name]
    with a_strip(width=width, **options) as strip:
        for text, language, speaker, final in said:
            token = Token(text, final, speaker=speaker, language=language)
            strip.window.captions.captions_changed(strip.transcript.apply([token]))
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert on_a_desk(strip).save(str(SCREENS / f"overlay-{name}.png"))
        style, words = strip.window.captions.style, inked(strip)
        assert words.top() > RIM_PX and words.bottom() < strip.window.height() - RIM_PX - 1, (
            "no letter is cut off"
        )
        if name == "arabic":
            assert words.right() >= width - style.side_margin_px - style.size_px // 3, (
                "it begins at the right"
            )
        else:
            assert abs(words.left() - style.side_margin_px) <= style.size_px // 4, "it begins at the left"


def test_where_another_language_begins_its_name_stands_before_the_words():
    with a_strip(width=900, lines=3) as strip:
        for text, language in (("Good morning. ", "en"), ("Guten Morgen, wie geht es heute? ", "de")):
            tokens = [Token(text, True, speaker="1", language=language)]
            strip.window.captions.captions_changed(strip.transcript.apply(tokens))
        told = inked(strip)
        strip.window.captions.tell(names=True, languages=False)
        untold = inked(strip)
        assert strip.lines() == ["Good morning.", "Guten Morgen, wie geht es heute?"]
        assert told.right() > untold.right() + strip.window.captions.style.size_px


def test_words_and_plate_have_an_opacity_of_their_own():
    def brightest_and_plate(**opacities: int) -> tuple[int, int]:
        with a_strip(width=700, plate_colour="#000000", **opacities) as strip:
            strip.says("Good morning.")
            image = alone(strip)
            shown = [image.pixelColor(x, y) for y in range(10, 60, 2) for x in range(30, 240)]
            return max(colour.red() for colour in shown), image.pixelColor(image.width() // 2, 2).alpha()

    whole, plate = brightest_and_plate(plate_opacity=100)
    assert plate == 255 and whole > 230
    paler, plate = brightest_and_plate(plate_opacity=100, text_opacity=50)
    assert plate == 255 and abs(paler - whole / 2) <= 3
    words, plate = brightest_and_plate(plate_opacity=40)
    assert abs(plate - 0.4 * 255) <= 1 and abs(words - whole) <= 3
