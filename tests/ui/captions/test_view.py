# SPDX-License-Identifier: GPL-3.0-or-later
"""What the caption view shows, judged by its rows and its pixels."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.transcript import Transcript
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.view import CaptionView
from tests.programs import wait_until
from tests.ui.captions.stage import Stage, edges, ink, stage

STYLE = CaptionStyle()


@pytest.fixture
def captions():
    with stage() as made:
        yield made


@pytest.fixture
def paints(monkeypatch):
    """The regions that were painted, as they are painted."""
    regions = []
    paint = CaptionView.paintEvent

    def note(self, event):
        regions.append(event.region())
        paint(self, event)

    monkeypatch.setattr(CaptionView, "paintEvent", note)
    return regions


def test_the_newest_line_stands_at_the_bottom(captions: Stage):
    captions.says_turns(30)
    assert captions.lines()[-1] == "Turn 29 has some words in it."
    row = captions.view.page.rows[-1]
    assert row.y + row.height == captions.view.height() - STYLE.end_margin_px


def test_final_and_provisional_words_differ_in_colour_only(captions: Stage):
    captions.says("Final words", " and provisional ones")
    row = captions.row("Final")
    both = captions.picture()
    assert {STYLE.ink.lower(), STYLE.provisional.lower()} <= ink(both, row.y, row.y + row.height)
    captions.says(" and provisional ones")
    settled = captions.picture()
    assert STYLE.provisional.lower() not in ink(settled, row.y, row.y + row.height)
    assert edges(both, row.y, row.y + row.height, STYLE.paper) == edges(
        settled, row.y, row.y + row.height, STYLE.paper
    )


def test_not_a_pixel_of_final_words_moves_while_others_come_and_go(captions: Stage):
    captions.says("AVAToffice final words stay", " where they")
    row = captions.row("final")
    before = captions.picture()
    shape = captions.view._rows.brush.shape(row.line, row.kind)
    end = captions.view.page.columns.left + round(shape.spans(0, row.line.final)[-1][1]) - 1
    for tail in (" were", " VAWAre", "", " where they are and"):
        captions.says("", tail)
        after = captions.picture()
        area = (0, row.y, end, row.height)
        assert before.copy(*area) == after.copy(*area), tail


def test_a_letter_keeps_its_shape_when_the_colour_changes_within_its_word(captions: Stage):
    captions.says("AV", "ATAR مرح", language="en")
    split = captions.picture()
    captions.says("ATAR مرح")
    whole = captions.picture()
    row = captions.row("AVATAR")
    top, bottom = row.y, row.y + row.height
    assert edges(split, top, bottom, STYLE.paper) == edges(whole, top, bottom, STYLE.paper)
    paper = QColor(STYLE.paper).rgb()
    for y in range(top, bottom):
        for x in range(140, 400):
            assert (split.pixel(x, y) == paper) == (whole.pixel(x, y) == paper)


def test_only_the_line_that_changed_is_painted_again(paints, captions: Stage):
    captions.says_turns(8)
    captions.says("The last", " line gro")
    captions.settle()
    paints.clear()
    captions.says("", " line grows")
    captions.settle()
    row = captions.row("The last")
    assert len(paints) == 1
    painted = paints[0].boundingRect()
    assert painted.top() >= row.y - 4
    assert painted.bottom() <= row.y + row.height + 4


def test_a_message_that_changes_nothing_visible_paints_nothing(paints, captions: Stage):
    captions.says("One", " two")
    captions.settle()
    assert paints
    paints.clear()
    captions.says("", " two")
    captions.settle()
    assert paints == []


def test_text_never_falls_when_provisional_words_are_taken_back(captions: Stage):
    captions.says_turns(3)
    captions.says("Start", " " + "and more words " * 6)
    before = captions.heights()
    captions.says("", " and")
    after = captions.heights()
    first = "Turn 0 has some words in it."
    assert after[first] == before[first]
    captions.says("", " " + "and more words " * 6)
    assert captions.heights()[first] == before[first]


def test_names_stand_in_a_column_of_their_own_and_once_in_a_row(captions: Stage):
    captions.says("One.", speaker="1")
    captions.pauses()
    captions.says("Two.", speaker="1")
    captions.says(" Three.", speaker="2")
    assert captions.names() == ["1", "2"]
    picture = captions.picture()
    row = captions.row("Three")
    assert STYLE.speakers[1].lower() in ink(
        picture, row.y, row.y + row.height, 0, captions.view.page.columns.left
    )


def test_the_first_name_moves_nothing_in_a_wide_window_or_where_it_was_expected():
    for width, expected in ((1020, False), (800, True)):
        with stage(width=width) as captions:
            captions.view.set_names_expected(expected)
            captions.says("Nobody knows who said this, and it is long enough for two lines of text.")
            captions.pauses()
            left, lines = captions.view.page.columns.left, captions.lines()
            captions.says("One.", speaker="1")
            assert captions.view.page.columns.left == left
            assert captions.lines()[: len(lines)] == lines


def test_in_a_narrow_window_the_name_stands_above_its_words():
    with stage(width=400) as captions:
        captions.says("One.", speaker="1")
        name, words = captions.view.page.rows
        assert name.y + name.height == words.y
        assert captions.view.page.columns.left < 30


def test_right_to_left_turns_end_at_the_right_edge_of_the_text(captions: Stage):
    captions.says("שלום עולם 123", language="he")
    row = captions.row("שלום")
    left, right = edges(captions.picture(), row.y, row.y + row.height, STYLE.paper)
    columns = captions.view.page.columns
    assert columns.left + columns.width - 6 <= right <= columns.left + columns.width + 1
    assert left > columns.left + columns.width / 2


def test_no_line_is_longer_than_the_longest_allowed():
    with stage(width=2400) as captions:
        captions.says("words and words " * 40)
        assert captions.view.page.columns.width == STYLE.longest_line_px
        for row in captions.view.page.rows:
            assert captions.view._rows.brush.shape(row.line, row.kind).width <= STYLE.longest_line_px + 1


def test_markup_is_shown_as_it_came(captions: Stage):
    captions.says("<b>bold</b> <img src=x> &amp;")
    assert captions.lines() == ["<b>bold</b> <img src=x> &amp;"]


@pytest.mark.parametrize(
    "words", ["x" * 10_000, "日本語" * 1500, "e\u0301\u0323" * 2000, "👩‍🔬" * 800, "\u0000\u0007\ttabs"]
)
def test_odd_text_is_laid_out_and_painted(captions: Stage, words: str):
    captions.says(words, words[:50])
    captions.picture()
    assert captions.lines()


def test_a_gap_is_told_in_the_middle_and_wrapped_where_the_window_is_narrow():
    with stage(width=400) as captions:
        captions.view.set_gap_wording(lambda gap: f"No words here: {gap.reason}, which took a while.")
        captions.says("Before.")
        captions.loses("the connection was lost")
        assert len(captions.lines()) > 2
        row = captions.view.page.rows[-1]
        left, right = edges(captions.picture(), row.y, row.y + row.height, STYLE.paper)
        assert abs((left + right) / 2 - 200) < 4


def test_an_empty_page_shows_its_placeholder_until_somebody_speaks(captions: Stage):
    captions.view.set_placeholder("What is said appears here.")
    assert STYLE.dim.lower() in ink(captions.picture(), 180, 270)
    captions.says("Hello")
    assert STYLE.dim.lower() not in ink(captions.picture(), 180, 270)


def test_lines_glide_up_and_come_to_rest(captions: Stage):
    captions.view.set_reduced_motion(False)
    captions.says_turns(5)
    captions.says("Start", " " + "and more words " * 6)
    assert captions.view._rise.lift > 0
    wait_until(lambda: captions.settle() or captions.view._rise.lift == 0, "rest", within_s=5)


def test_with_reduced_motion_lines_take_their_places_at_once(captions: Stage):
    captions.says_turns(5)
    captions.says("Start", " " + "and more words " * 6)
    assert captions.view._rise.lift == 0


# -- reading back ---------------------------------------------------------------------------------


def test_reading_back_keeps_its_place_while_new_lines_come(captions: Stage):
    captions.says_turns(40)
    captions.wheel(3)
    before = captions.heights()
    picture = captions.picture()
    captions.says_turns(3, "New {}.")
    captions.says("And this", " is still")
    after = captions.heights()
    assert {text: y for text, y in before.items() if text in after} == before
    pill = captions.view.findChild(QPushButton)
    area = (0, 0, captions.view.width() - 20, pill.geometry().top())
    assert captions.picture().copy(*area) == picture.copy(*area)


def test_the_pill_counts_new_lines_and_leads_back(captions: Stage):
    captions.says_turns(40)
    assert captions.view.findChild(QPushButton) is None
    captions.wheel(3)
    pill = captions.view.findChild(QPushButton)
    assert pill.isVisible()
    captions.says_turns(3, "New {}.")
    assert "3" in pill.text()
    assert pill.accessibleName() or pill.text()
    pill.click()
    assert captions.view.is_following
    assert not pill.isVisible()
    assert captions.lines()[-1] == "New 2."


def test_the_pill_can_be_reached_and_pressed_with_keys(captions: Stage):
    captions.says_turns(40)
    captions.view.setFocus()
    captions.key(Qt.Key.Key_PageUp)
    pill = captions.view.findChild(QPushButton)
    assert pill.focusPolicy() & Qt.FocusPolicy.TabFocus
    pill.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pill, Qt.Key.Key_Space)
    assert captions.view.is_following


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Home])
def test_keys_read_back_and_end_returns(captions: Stage, key):
    captions.says_turns(40)
    heard = []
    captions.view.following_changed.connect(heard.append)
    captions.key(key)
    assert not captions.view.is_following
    captions.key(Qt.Key.Key_End)
    assert captions.view.is_following
    assert heard == [False, True]


def test_home_shows_the_first_line_at_the_top(captions: Stage):
    captions.says_turns(40)
    captions.key(Qt.Key.Key_Home)
    assert captions.lines()[0] == "Turn 0 has some words in it."
    assert captions.view.page.rows[0].y == STYLE.end_margin_px
    captions.key(Qt.Key.Key_PageUp)
    assert captions.view.page.rows[0].y == STYLE.end_margin_px


def test_reading_forth_to_the_last_line_follows_again(captions: Stage):
    captions.says_turns(40)
    captions.wheel(2)
    captions.wheel(-9)
    assert captions.view.is_following


def test_a_page_that_fits_the_window_cannot_be_scrolled(captions: Stage):
    captions.says_turns(2)
    captions.wheel(5)
    assert captions.view.is_following


def test_a_new_width_keeps_the_line_that_was_being_read(captions: Stage):
    captions.says_turns(
        60, "Turn {} has a good many words in it, so that it will need more lines when it is narrow."
    )
    captions.key(Qt.Key.Key_Home)
    captions.wheel(-4)
    first = next(row for row in captions.view.page.rows if row.line and row.y >= 0)
    captions.view.resize(700, 450)
    captions.settle()
    now = next(row for row in captions.view.page.rows if row.turn == first.turn and row.line)
    assert abs(now.y - first.y) <= 3 * STYLE.line_px
    assert not captions.view.is_following


def test_five_hours_are_not_laid_out_to_show_a_page(captions: Stage):
    captions.says_turns(4_500)
    captions.view.set_style(STYLE.at_size(40))
    captions.view.resize(900, 500)
    captions.settle()
    captions.key(Qt.Key.Key_Home)
    laid_out = [block for block in captions.view.roll._blocks if block is not None]
    assert len(laid_out) < 60


# -- size, focus, copying -------------------------------------------------------------------------


def test_the_wheel_with_ctrl_asks_for_another_size(captions: Stage):
    asked = []
    captions.view.size_wanted.connect(asked.append)
    captions.wheel(1, ctrl=True)
    captions.wheel(-1, ctrl=True)
    control = Qt.KeyboardModifier.ControlModifier
    captions.key(Qt.Key.Key_Plus, control)
    captions.key(Qt.Key.Key_Minus, control)
    captions.key(Qt.Key.Key_0, control)
    larger, smaller = asked[0], asked[1]
    assert smaller < STYLE.size_px < larger
    assert asked[2:] == [larger, smaller, 0]


def test_the_focus_ring_shows_only_when_focus_came_from_the_keyboard(captions: Stage):
    captions.view.activateWindow()
    corner = captions.view.rect().bottomLeft() + QPoint(1, -60)
    captions.view.clearFocus()
    captions.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert captions.picture().pixelColor(corner).name() == STYLE.paper.lower()
    captions.view.clearFocus()
    captions.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert captions.picture().pixelColor(corner).name() == STYLE.focus.lower()


def test_marked_words_are_copied_with_the_names_of_their_speakers(captions: Stage):
    captions.says("The boat is late.", speaker="1")
    captions.says(" Again?", speaker="2")
    captions.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    captions.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Speaker 1: The boat is late.\nSpeaker 2:  Again?".replace(
        "  ", " "
    )


def test_the_mouse_marks_what_it_is_drawn_over_and_a_double_click_a_word(captions: Stage):
    captions.says("The boat is late.")
    row = captions.row("boat")
    left, middle = captions.view.page.columns.left, row.y + row.height // 2
    QTest.mousePress(captions.view, Qt.MouseButton.LeftButton, pos=QPoint(left, middle))
    QTest.mouseMove(captions.view, QPoint(left + 1000, middle))
    captions.settle()
    QTest.mouseRelease(captions.view, Qt.MouseButton.LeftButton, pos=QPoint(left + 1000, middle))
    captions.view.copy()
    marked = QGuiApplication.clipboard().text()
    picture = captions.picture()
    assert marked == "The boat is late."
    assert STYLE.selection.lower() in ink(picture, row.y, row.y + row.height)
    QTest.mouseDClick(captions.view, Qt.MouseButton.LeftButton, pos=QPoint(left + 90, middle))
    captions.view.copy()
    assert QGuiApplication.clipboard().text() == "boat"


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u2069", "\x07", "\x00", "\x9b"])
def test_marks_that_command_are_neither_seen_nor_obeyed(captions: Stage, mark):
    captions.says("One two three")
    row = captions.row("One")
    plain = edges(captions.picture(), row.y, row.y + row.height, STYLE.paper)
    captions.view.show_transcript(None)
    captions.transcript = Transcript()
    captions.view.show_transcript(captions.transcript)
    captions.says(f"{mark}One {mark}two{mark} three")
    row = captions.row("two")
    assert edges(captions.picture(), row.y, row.y + row.height, STYLE.paper) == plain
    assert captions.transcript.turns[0].text == f"{mark}One {mark}two{mark} three"


@pytest.mark.parametrize("size", [(380, 430), (320, 140), (1020, 90)])
def test_the_newest_line_is_whole_however_large_it_is(size):
    with stage(width=size[0], height=size[1], style=CaptionStyle().at_size(200)) as made:
        for word in ("After the monster", " a bell", " rings."):
            made.says(word)
            row = made.view.page.rows[-1]
            assert 0 <= row.y and row.y + row.height <= made.view.height()
        made.says(tail=" And then a long tail follows")
        made.says(tail=" And")
        assert made.view.page.rows[-1].y + made.view.page.rows[-1].height > 0


def test_a_name_a_colour_or_another_word_for_a_gap_breaks_no_line_anew():
    with stage(width=1020, height=450) as captions:
        for word in "They say we hear from the harbour where boats are lying, but not before noon".split():
            captions.says(" " + word)
        captions.loses("the connection was lost")
        captions.says("And then.", speaker="1")
        lines = captions.lines()
        assert len(lines) == 4
        captions.view.set_names_expected(True)
        captions.view.set_style(replace(captions.view.style_shown, ink="#222222"))
        captions.view.set_gap_wording(lambda gap: "words are missing")
        assert captions.lines() == [*lines[:2], "words are missing", lines[3]]
        captions.view.set_style(replace(captions.view.style_shown, size_px=40))
        assert captions.lines()[0] != lines[0]


def test_a_name_held_beside_a_translation_stands_on_its_line():
    with stage(width=1020, height=155) as captions:
        captions.says("Well, let us see what else there is to be said about all of this. " * 2, speaker="1")
        captions.translates("Hm, na ja. " * 12)
        captions.pauses()
        captions.says("Yes. And we go on.", speaker="2")
        page = captions.view.page
        top = next(row for row in page.rows if row.y >= 0 and row.line)
        assert top.kind is RowKind.TRANSLATION
        assert page.held is not None
        picture = captions.picture()

        def lowest(left: int, right: int) -> int:
            rows = range(top.y, top.y + top.height)
            return max(y for y in rows if len(ink(picture, y, y + 1, left, right)) > 1)

        one = page.columns.name_right
        letter = page.columns.left
        assert lowest(one - 6, one) == lowest(letter, letter + 8), "the feet of the 1 and of the H"


def test_who_says_the_uppermost_line_is_told_though_the_turn_began_above_it():
    with stage(width=1020, height=200) as captions:
        captions.says("Well.", speaker="2", language="en")
        captions.says("We take the early boat and wait for the others at the pier. " * 4, speaker="1")
        page = captions.view.page
        top = next(row for row in page.rows if row.y >= 0 and row.line)
        assert all(row.y < 0 for row in page.rows if row.kind is RowKind.NAME)
        colour = STYLE.speakers[0].lower()
        assert colour in ink(captions.picture(), top.y, top.y + top.height, 0, page.columns.left - 1)
        held = page.held
        captions.says(" And some more words for one more line of text, said by the same one.", speaker="1")
        assert page.held == held, "it stays while lines go up"
        assert [turn for turn, _ in captions.view._rows.names_in_view()] == [1]
        captions.says("Yes.", speaker="2")
        captions.says(
            " So be it, and let us go on with the next point, which is quite a long one.", speaker="2"
        )
        assert page.held.turn == 1
        captions.says("No more names.", speaker=None)
        captions.view.tell(names=False, languages=True)
        assert page.held is None
