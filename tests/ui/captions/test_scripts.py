# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters of other scripts are really drawn, each as its readers know it, and never as empty boxes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import ShapedLine
from app.ui.parts import fonts
from tests.ui.captions.stage import Stage, ink, stage
from tests.ui.scenes import application

WORDS = {
    "arabic": ("القارب متأخر", "السفينة هنا."),
    "hebrew": ("הסירה מאחרת", "האונייה כאן."),
    "japanese": ("船は遅れています", "次の便が出ます。"),
    "chinese": ("船晚点了今天", "下一班船很早"),
    "korean": ("배가 늦었습니다", "다음 배는 일찍"),
    "thai": ("เรือมาสายวันนี้", "เรือลำต่อไปเช้า"),
    "hindi": ("नाव देर से आई है", "अगली नाव जल्दी"),
    "greek": ("Το πλοίο αργεί", "Το επόμενο νωρίς"),
    "cyrillic": ("Судно опаздывает", "Следующее рано"),
    "vietnamese": ("Thuyền đến muộn", "Chuyến sau sớm ấy"),
}
FAMILY = "👨‍👩‍👧‍👦"
RAINBOW = "🏳️‍🌈"
FLAG = "🇸🇮"
THUMB = "👍🏽"


def shaped(captions: Stage, text: str) -> ShapedLine:
    row = next(row for row in captions.view.page.rows if row.line)
    assert row.line.text == text
    return captions.view._rows.brush.shape(row.line, row.kind)


def glyphs(line: ShapedLine) -> list[int]:
    return [glyph for run in line.runs(0)[1] for glyph in run.glyphIndexes()]


def drawn(text: str, size: int = 29) -> QImage:
    with stage(width=round(30 * size), height=8 * size) as captions:
        captions.view.set_style(captions.view._style.at_size(size))
        captions.says(text)
        row = next(row for row in captions.view.page.rows if row.kind is RowKind.SPOKEN)
        return captions.picture().copy(0, row.y - 8, captions.view.width(), row.height + 16)


@pytest.mark.parametrize("script", WORDS)
def test_words_of_this_script_have_letters_of_their_own(script):
    one, other = WORDS[script]
    with stage(width=700, height=200) as captions:
        captions.says(one)
        assert 0 not in glyphs(shaped(captions, one))  # the first letter of every font is the empty box
    pictures = drawn(one), drawn(other)
    assert all(len(ink(picture, 0, picture.height())) > 8 for picture in pictures)
    assert pictures[0] != pictures[1]


def test_what_is_strong_is_strong_in_scripts_that_our_typeface_lacks():
    def darkness(font: QFont, words: str) -> int:
        picture = QImage(400, 80, QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.drawText(10, 50, words)
        painter.end()
        return sum(255 - value for value in bytes(picture.constBits()))

    application()
    for made in (fonts.font, CaptionStyle()._font):
        weak, strong = made(32, fonts.REGULAR), made(32, fonts.STRONG)
        assert darkness(strong, "القارب متأخر") > 1.15 * darkness(weak, "القارب متأخر")
        # Ours moves its own axis, and Qt smears nothing on top of it.
        alone = QFont(strong)
        alone.setWeight(QFont.Weight.Normal)
        assert darkness(strong, "The boat") == darkness(alone, "The boat")


def test_arabic_letters_join():
    with stage(width=700, height=200) as captions:
        captions.says("متأخر")
        joined = shaped(captions, "متأخر").width
    with stage(width=700, height=200) as captions:
        apart = "م ت أ خ ر"
        captions.says(apart)
        assert joined < 0.8 * shaped(captions, apart).width


@pytest.mark.parametrize("emoji", [FAMILY, RAINBOW, FLAG, THUMB])
def test_an_emoji_of_several_parts_is_one_picture_in_colour(emoji):
    with stage(width=700, height=200) as captions:
        captions.says(emoji)
        whole = shaped(captions, emoji)
        assert len([glyph for glyph in glyphs(whole) if glyph]) == 1
        assert whole.width < 2 * captions.view._style.size_px
    hues = {
        QColor(name).hsvHue() // 30 for name in ink(drawn(emoji), 0, 60) if QColor(name).hsvSaturation() > 120
    }
    assert len(hues) >= {RAINBOW: 3, FLAG: 2}.get(emoji, 0)


@pytest.mark.parametrize("size", [29, 120])
def test_an_emoji_stays_when_letters_stand_around_it(size):
    plain, with_it = drawn("Good  news", size), drawn(f"Good {RAINBOW} news", size)
    colours = [
        {name for name in ink(picture, 0, picture.height()) if QColor(name).hsvSaturation() > 120}
        for picture in (plain, with_it)
    ]
    assert len(colours[1]) > len(colours[0]) + 20


def test_marks_stand_on_their_letters():
    for composed, apart in (("é", "e\u0301"), ("Č", "C\u030c"), ("ộ", "o\u0323\u0302")):
        widths = []
        for text in (composed, apart):
            with stage(width=700, height=200) as captions:
                captions.says(text)
                line = next(row.line for row in captions.view.page.rows if row.line)
                widths.append(captions.view._rows.brush.shape(line, RowKind.SPOKEN).width)
        assert abs(widths[0] - widths[1]) < 1.5


def test_stacked_marks_are_painted_above_and_below_their_line_whole():
    low, high = drawn("a"), drawn("ậ̈̊")
    paper = QColor(low.pixel(low.width() - 1, 0)).rgb()

    def span(picture: QImage) -> int:
        rows = [
            y
            for y in range(picture.height())
            if any(picture.pixel(x, y) != paper for x in range(picture.width()))
        ]
        return rows[-1] - rows[0]

    assert span(high) > 1.3 * span(low)


def test_a_cut_between_final_and_provisional_does_not_tear_an_emoji_or_an_arabic_word():
    for text in (FAMILY, FLAG, "متأخر"):
        with stage(width=700, height=200) as captions:
            captions.says("", text)
            whole = len(glyphs(shaped(captions, text)))
            captions.says(text[:2], text[2:])
            settled, tail = shaped(captions, text).runs(2)
            parts = [glyph for run in (*settled, *tail) for glyph in run.glyphIndexes()]
            assert len(parts) <= whole + 1
