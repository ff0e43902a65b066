# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a word is corrected, its neighbours are the same pixels as before, and can be pointed at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import ShapedLine
from tests.ui.captions.stage import Stage, stage

SAID = " Then they all said ten boats went Away to Torquay"
CORRECTED = SAID.replace("ten", "tin")
WIDER = ((5, 4.5), (10, -2.0))


def word_box(captions: Stage, word: str) -> QRect:
    """Where a word and all behind it stand."""
    row = captions.row(word)
    assert row.line is not None
    shape = captions.view._rows.brush.shape(row.line, row.kind)
    left = captions.view.page.columns.left + shape.span_left(row.line.text.index(word))
    return QRect(int(left) - 1, row.y, captions.view.width() - int(left), row.height)


@pytest.mark.parametrize("style", [CaptionStyle(), CaptionStyle(size_px=61, outline=0.06)])
def test_words_behind_a_corrected_one_are_the_same_pixels(style):
    with stage(width=1900, style=style) as captions:
        captions.says("", SAID)
        box, before = word_box(captions, "went"), captions.picture()
        captions.says("", CORRECTED)
        assert captions.picture() != before
        assert captions.picture().copy(box) == before.copy(box)
        captions.says(CORRECTED)
        assert word_box(captions, "went") == box, "final words stay there, too"
    with stage(width=1900, style=style) as captions:
        captions.says("", CORRECTED)
        assert word_box(captions, "went") != box, "the other word is as wide"


def shaped(spaces: tuple = WIDER) -> ShapedLine:
    return ShapedLine("they said Tomorrow", CaptionStyle().caption_font, False, spaces)


def test_a_wider_space_moves_what_stands_behind_it_and_nothing_else():
    with stage():
        even, wide = shaped(()), shaped()
        for place in range(len("they said Tomorrow")):
            more = 0.0 if place < 5 else 4.5 if place < 10 else 2.5
            assert wide.span_left(place) == pytest.approx(even.span_left(place) + more)
        assert wide.width == pytest.approx(even.width + 2.5)
        before, after = even.letters(0, 18), wide.letters(0, 18)
        places = [[at.x() for run in runs for at in run.positions()] for runs in (before, after)]
        moved = [round(b - a, 3) for a, b in zip(*places, strict=True)]
        assert (moved[0], moved[6], moved[-1]) == (0.0, 4.5, 2.5)


def test_every_character_is_found_where_it_stands():
    with stage():
        line = shaped()
        for place in range(18):
            assert line.place_at(line.span_left(place) + 0.5) == place
        assert line.place_at(10_000) == 18
        assert line.place_at(line.span_left(5) - 1.0) == 5, "within the wider space: its nearer end"
        assert line.place_at(line.span_left(4) + 1.0) == 4


def test_marked_words_are_marked_without_holes():
    with stage():
        ((left, right),) = shaped().spans(0, 18)
        assert (left, right) == (0.0, pytest.approx(shaped().width))
