# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted again when words change: they alone, and everything that looks different."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter, QRegion

from app.ui.captions.style import CaptionStyle
from app.ui.captions.view import CaptionView
from tests.ui.captions.stage import Stage, stage


class Screen:
    """What somebody sees who sees only what was painted."""

    def __init__(self, captions: Stage) -> None:
        self.captions, self.regions = captions, []
        self.seen = captions.picture()
        self.regions.clear()

    def look(self) -> QImage:
        """Let everything be painted that wants to; what is seen then, whole."""
        self.captions.settle()
        regions, self.regions = self.regions, []
        whole = self.captions.picture()
        self.regions.clear()
        self.painted = QRegion()
        painter = QPainter(self.seen)
        for region in regions:
            self.painted += region
            for rect in region:
                painter.drawImage(rect, whole, rect)
        painter.end()
        return whole


@pytest.fixture
def watching(monkeypatch):
    """Makes a screen of a stage."""
    screens: list[Screen] = []
    paint = CaptionView.paintEvent

    def note(self, event):
        for screen in screens:
            screen.regions.append(QRegion(event.region()))
        paint(self, event)

    monkeypatch.setattr(CaptionView, "paintEvent", note)

    def watch(captions: Stage) -> Screen:
        screens[:] = [Screen(captions)]
        return screens[0]

    return watch


def words_at(captions: Stage, text: str, word: str) -> tuple[float, float]:
    """Where a word stands on the page."""
    row = captions.row(text)
    begin = row.line.text.index(word)
    ((left, right),) = captions.view._rows.brush.shape(row.line, row.kind).spans(begin, begin + len(word))
    return captions.view.page.columns.left + left, captions.view.page.columns.left + right


@pytest.mark.parametrize(
    ("before", "after", "from_word", "to_word"),
    [
        ((" we all want", ""), (" to go", ""), "to", "go"),
        (("", " we all meet in the harbour"), ("", " we all meet near the harbour"), "near", "harbour"),
        ((" we all", " want to go home now"), (" want to", " go home now"), "want", "to"),
        (("", " we all want to go. Now"), ("", " we all want to go. Now then"), "then", "then"),
    ],
)
def test_a_changed_word_paints_itself_and_what_it_moves(watching, before, after, from_word, to_word):
    with stage() as captions:
        captions.says("Sentence one")
        captions.says(*before)
        screen = watching(captions)
        captions.says(*after)
        assert screen.look() == screen.seen
        painted = screen.painted.boundingRect()
        over = CaptionStyle().size_px // 4 + CaptionStyle().overhang_px + 2
        left, right = words_at(captions, "Sentence", from_word)[0], words_at(captions, "Sentence", to_word)[1]
        space = 10
        assert left - over - space <= painted.left() <= left
        assert right <= painted.right() <= right + over + 60  # what stood there before may have been longer


def test_words_behind_a_change_of_the_same_width_are_not_painted(watching):
    with stage() as captions:
        captions.says("", "we all like 12 boats and harbours")
        screen = watching(captions)
        captions.says("", "we all like 21 boats and harbours")
        assert screen.look() == screen.seen
        assert screen.painted.boundingRect().right() < words_at(captions, "we all", "boats")[1]


def test_words_behind_a_change_that_nearly_fits_are_not_painted(watching):
    with stage() as captions:
        captions.says("", "we all like ten boats and harbours")
        screen = watching(captions)
        captions.says("", "we all like tin boats and harbours")
        assert screen.look() == screen.seen
        assert screen.painted.boundingRect().right() < words_at(captions, "we all", "and")[1]


words = [
    " the",
    " boat",
    " AV",
    "ing",
    ".",
    ",",
    " שלום",
    " עולם",
    "今日は",
    " fjÅ",
    "e\u0301",
    " مرحبا",
    " 12",
    " ffi",
]
texts = st.lists(st.sampled_from(words), max_size=9).map("".join)
looks = st.sampled_from([
    CaptionStyle(), CaptionStyle(provisional="#777777", size_px=47), CaptionStyle(underlined_tail=True),
    CaptionStyle(outline=0.1, shadow=0.1),
])  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@example([(" مرحبا", " boat the the"), (" boat", " the the")], CaptionStyle())
@given(st.lists(st.tuples(texts, texts), max_size=14), looks)
def test_whatever_changes_no_stale_pixel_is_left(watching, said, look):
    with stage(width=640, height=300, style=look) as captions:
        screen = watching(captions)
        for final, tail in said:
            captions.says(final, tail)
            assert screen.look() == screen.seen
