# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters with an outline, a shadow, a line beneath: as pixels, and without moving anything."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPainter

from app.core.captions import CaptionLine
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from tests.ui.scenes import application

GROUND = "#808080"
STYLE = replace(CaptionStyle.dark(), ink="#FFFFFF", provisional="#FFFF00", outline_colour="#000000")
WORDS = "AVAT office, 日本 مرح"


def painted(
    style: CaptionStyle,
    words: str = WORDS,
    final: int = 99,
    ratio: float = 1.0,
    brush: CaptionBrush | None = None,
) -> QImage:
    application()
    image = QImage(round(1200 * ratio), round(260 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    line = CaptionLine(words, 0, min(final, len(words)), False)
    (brush or CaptionBrush(style)).line(painter, line, RowKind.SPOKEN, Columns(40, 1100, 0, 0, True), 20)
    painter.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    """Rows of pixels of three colours."""
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return whole[:, :, 2::-1].astype(int)


def places(image: QImage, *colours: str, tolerance: int = 40) -> np.ndarray:
    """Where (nearly) these colours are."""
    whole = pixels(image)
    wanted = [QColor(colour).getRgb()[:3] for colour in colours]
    return np.any([(np.abs(whole - colour) <= tolerance).all(axis=2) for colour in wanted], axis=0)


def box(found: np.ndarray) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what was found."""
    ys, xs = np.nonzero(found)
    return xs.min(), ys.min(), xs.max(), ys.max()


@pytest.mark.parametrize("px", [29, 100])
def test_an_outline_lies_around_the_letters_and_leaves_them_where_they_were(px):
    plain = places(painted(STYLE.at_size(px)), "#FFFFFF")
    image = painted(replace(STYLE.at_size(px), outline=0.08))
    letters, edge = places(image, "#FFFFFF"), places(image, "#000000")
    assert max(abs(a - b) for a, b in zip(box(plain), box(letters), strict=True)) <= 1
    assert (plain ^ letters).sum() < 0.12 * plain.sum()  # at the rims, which now blend with another colour
    reach = 0.08 * px
    inner, outer = box(letters), box(edge)
    for side in range(4):
        assert abs(abs(outer[side] - inner[side]) - reach) <= 2


@pytest.mark.parametrize("px", [40, 100])
def test_a_shadow_falls_to_the_right_and_down(px):
    image = painted(replace(STYLE.at_size(px), shadow=0.1))
    letters, shadow = box(places(image, "#FFFFFF")), box(places(image, "#000000", tolerance=60))
    assert shadow[2] - letters[2] >= 0.06 * px
    assert shadow[3] - letters[3] >= 0.06 * px
    assert letters[0] <= shadow[0]


def test_all_ink_of_a_line_lies_within_the_overhang_that_is_promised():
    style = replace(STYLE.at_size(100), outline=0.15, shadow=0.2)
    _, top, _, bottom = box(~places(painted(style), GROUND, tolerance=0))
    assert 20 - style.overhang_px <= top
    assert bottom <= 20 + style.line_px + style.overhang_px


@pytest.mark.parametrize("px, outline", [(29, 0.06), (100, 0.0), (100, 0.06)])
def test_final_letters_stay_to_the_pixel_while_others_become_final(px, outline):
    style = replace(STYLE.at_size(px), outline=outline, provisional=STYLE.ink)
    brush = CaptionBrush(style)
    whole = painted(style, "AVATAR office", 99, brush=brush)
    for final in (0, 3, 5, 9):
        assert painted(style, "AVATAR office", final, brush=brush) == whole


def test_words_that_may_change_are_the_same_letters_in_another_brightness():
    style = CaptionStyle.dark(size_px=40)
    letters = []
    for final, colour in ((99, style.ink), (0, style.provisional)):
        image = painted(style, "One fjord, 日本", final)
        letters.append(places(image, colour, tolerance=12))
        ground, ink = QColor(GROUND).lightnessF(), QColor(colour).lightnessF()
        assert ink - ground > 0.1
    settled, tail = letters
    assert settled.sum() > 500
    assert (settled ^ tail).sum() < 0.12 * settled.sum(), "neither slanted nor bolder: only at the rims"
    assert QColor(style.ink).lightnessF() - QColor(style.provisional).lightnessF() > 0.15


def test_words_that_may_change_are_underlined_instead_of_pale():
    style = replace(STYLE.at_size(40), underlined_tail=True)
    image = painted(style, "One two", final=4)
    line = places(image, "#FFFF00")
    left, top, right, bottom = box(line)
    assert bottom - top <= 3
    one = box(places(painted(style, "One"), "#FFFFFF"))
    assert left > one[2]
    words = places(painted(style, "One two"), "#FFFFFF")
    assert (words ^ places(image, "#FFFFFF")).sum() <= 0.02 * words.sum()
    assert not places(painted(style, "One two"), "#FFFF00").any()


def test_on_a_fine_screen_letters_are_as_fine():
    style = replace(STYLE.at_size(60), outline=0.06)
    coarse, fine = box(places(painted(style), "#FFFFFF")), box(places(painted(style, ratio=2.0), "#FFFFFF"))
    assert all(abs(f - 2 * c) <= 3 for c, f in zip(coarse, fine, strict=True))


def test_pictures_in_their_own_colours_have_no_outline_and_keep_them():
    style = STYLE.at_size(100)
    plain, outlined = painted(style, "👩‍🔬"), painted(replace(style, outline=0.06), "👩‍🔬")
    assert outlined == plain
    if QFontInfo(QFont("Noto Color Emoji")).exactMatch():
        assert len(np.unique(pixels(plain).reshape(-1, 3), axis=0)) > 200


def test_large_letters_with_an_outline_cost_little_more_than_painting_a_picture():
    """Letters are traced once: from then on a line is a few dozen small pictures."""
    application()
    style = replace(STYLE.at_size(160), outline=0.06)
    image = QImage(3840, 300, QImage.Format.Format_ARGB32_Premultiplied)
    brush, columns = CaptionBrush(style), Columns(40, 3700, 0, 0, True)

    def frame(words: str) -> float:
        began = perf_counter()
        painter = QPainter(image)
        brush.line(painter, CaptionLine(words, 0, 9, False), RowKind.SPOKEN, columns, 20)
        painter.end()
        return perf_counter() - began

    first = frame("So the ferry does run on Sunday, but only twice,")
    later = min(frame("So the ferry does run on Sunday, but only twice,") for _ in range(5))
    assert later < first / 4
