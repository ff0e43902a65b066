# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is said and however one scrolls: rows stay in order, places are kept, no pixel is stale."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.translating import Translating
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from tests.ui.captions.stage import Stage, stage

words = [" the", " boat", " is", "ing", ".", " שלום", "今日は", " cancellation", "e\u0301", " fjÅ"]
texts = st.lists(st.sampled_from(words), max_size=12).map("".join)
speakers = st.sampled_from([None, "1", "2"])
steps = st.one_of(
    st.tuples(st.just("says"), texts, texts, speakers),
    st.tuples(st.just("says"), texts, texts, speakers),
    st.tuples(st.just("translates"), texts, texts),
    st.tuples(st.just("pauses")),
    st.tuples(st.just("loses"), st.just("the connection was lost")),
    st.tuples(st.just("wheel"), st.integers(-4, 4)),
)
many = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def do(captions: Stage, step: tuple) -> None:
    getattr(captions, step[0])(*step[1:])


def check_rows(captions: Stage) -> None:
    page = captions.view.page
    lines = [row for row in page.rows if row.line]
    assert all(a.y + a.height <= b.y for a, b in zip(lines, lines[1:], strict=False))
    assert [row.turn for row in page.rows] == sorted(row.turn for row in page.rows)
    bottom = captions.view.height() - page.style.end_margin_px
    if page.following and lines:
        last = lines[-1].y + lines[-1].height
        assert bottom - 3 * page.style.line_px <= last <= bottom
        assert not captions.view._back.has_focus


@many
@given(st.lists(steps, max_size=30))
def test_rows_are_in_order_and_the_last_one_stands_at_the_bottom(said):
    with stage(width=640, height=300) as captions:
        for step in said:
            do(captions, step)
            check_rows(captions)


@many
@given(st.lists(steps.filter(lambda s: s[0] != "wheel"), max_size=20), st.integers(1, 6))
def test_while_one_reads_back_no_line_above_the_change_moves(said, notches):
    with stage(width=640, height=300) as captions:
        captions.says_turns(20)
        captions.wheel(notches)
        here = {
            (row.turn, row.line.start): row.y
            for row in captions.view.page.rows
            if row.line and row.turn < len(captions.transcript.turns) - 5
        }
        for step in said:
            do(captions, step)
            now = {(row.turn, row.line.start): row.y for row in captions.view.page.rows if row.line}
            assert {key: y for key, y in now.items() if key in here} == {
                k: y for k, y in here.items() if k in now
            }


@many
@given(st.lists(steps, max_size=15))
def test_what_was_painted_piece_by_piece_is_what_would_be_painted_at_once(said):
    with stage(width=640, height=300) as captions:
        captions.says_turns(3)
        captions.settle()
        for step in said:
            do(captions, step)
            captions.settle()
        shown = captions.view.screen().grabWindow(captions.view.winId()).toImage()
        whole = captions.view.grab().toImage()
        assert shown.size() == whole.size()
        assert shown.convertToFormat(whole.format()) == whole


def test_however_large_letters_are_the_newest_words_are_seen_above_the_room_for_their_translation():
    style = replace(CaptionStyle(), size_px=145)
    with stage(width=1020, height=440, style=style) as captions:
        captions.transcript.translating = Translating("sl")
        for number in range(3):
            for word in "The ferry does run on Sunday but only twice and the second one is full".split():
                captions.says(f" {word}", speaker=str(number % 2), language="en")
                sees_newest(captions)
            for word in "Trajekt v nedeljo vozi a samo dvakrat in drugi je že poln".split():
                captions.translates(f" {word}")
                sees_newest(captions)
            captions.pauses()


def sees_newest(captions: Stage) -> None:
    """The newest words, or as much of their translation as there is room for instead."""
    page, bottom = captions.view.page, captions.view.height()
    seen = [row for row in page.rows if row.line and row.y >= 0 and row.y + row.height <= bottom]
    words = [row for row in page.rows if row.kind is RowKind.SPOKEN][-1]
    lowest = page.rows[-1]
    assert lowest in seen, "whatever came last"
    free = bottom - lowest.y - lowest.height - page.style.end_margin_px
    assert words in seen or free < page.style.translation_line_px


def test_a_translation_comes_in_and_every_line_that_stands_goes_the_same_way():
    with stage(width=1020, height=450) as captions:
        captions.transcript.translating = Translating("sl")
        before: dict[tuple, int] = {}

        def look() -> None:
            nonlocal before
            rows = captions.view.page.rows
            now = {(row.turn, row.kind, row.line.start): row.y for row in rows if row.line}
            ways = {now[key] - y for key, y in before.items() if key in now}
            assert len(ways) <= 1, ways
            before = now

        for number in range(4):
            speaker = str(number % 2)
            captions.says("The ferry does run on Sunday, but only twice", speaker=speaker, language="en")
            look()
            captions.translates("Trajekt v nedeljo vozi,")
            look()
            captions.says(
                ", and the second one is already full of", " people", speaker=speaker, language="en"
            )
            look()
            captions.translates(" a samo dvakrat, in drugi", " je že")
            look()
            captions.says(" people who booked in spring.", speaker=speaker, language="en")
            look()
            captions.pauses()
            captions.says("", "And", speaker=str(1 - number % 2), language="en")
            look()
            captions.translates(" je že poln ljudi, ki so rezervirali spomladi.")
            look()
        assert {row.kind for row in captions.view.page.rows} >= {RowKind.SPOKEN, RowKind.TRANSLATION}
