# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions in a window that begins at the right, and lines in which directions mix."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.ui.captions.columns import Columns
from app.ui.captions.style import CaptionStyle
from tests.ui.captions.stage import Stage, edges, stage

ARABIC = "القارب متأخر اليوم"
MIXED = "القارب إلى Kranjska Gora متأخر"


def mirrored(captions: Stage) -> Stage:
    captions.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    captions.settle()
    return captions


def talk(captions: Stage) -> None:
    captions.view.set_names_expected(True)
    captions.says("The boat is late.", speaker="1", language="en")
    captions.translates("Ladja zamuja.")
    captions.pauses()
    captions.says(ARABIC, speaker="2", language="ar")


def test_a_mirrored_window_has_the_same_columns_from_the_other_side():
    style = CaptionStyle()
    for width in (320, 700, 1020, 1900):
        for side in (False, True):
            usual = Columns.of(style, width, True, side)
            other = Columns.of(style, width, True, side, mirrored=True)
            assert other.width == usual.width
            assert other.left == width - usual.left - usual.width
            assert other.name_left == width - usual.name_right
            assert (other.second is None) == (usual.second is None)
            if usual.second is not None:
                assert other.second.left < other.left
                assert other.across.left == other.second.left
                assert other.across.width == usual.across.width


def test_names_stand_where_lines_begin_and_do_not_touch_the_words():
    with stage(width=1020) as captions:
        talk(captions)
        before = captions.heights()
        mirrored(captions)
        assert captions.heights() == before
        columns = captions.view.page.columns
        names = [box for _, box in captions.view._rows.names_in_view()]
        assert len(names) == 2
        assert all(box.left() >= columns.left + columns.width for box in names)
        assert {box.left() for box in names} == {columns.name_left}
        picture, ground = captions.picture(), captions.view._style.paper
        for row in (captions.row("The boat"), captions.row("القارب")):
            _, right = edges(picture, row.y, row.y + row.height, ground)
            assert right >= columns.name_left  # the name is painted there


def test_a_name_in_a_mirrored_window_is_pressed_where_it_stands():
    with stage(width=1020) as captions:
        talk(mirrored(captions))
        pressed: list[int] = []
        captions.view.speaker_pressed.connect(lambda turn, _box: pressed.append(turn))
        for _, box in captions.view._rows.names_in_view():
            QTest.mouseClick(captions.view, Qt.MouseButton.LeftButton, pos=box.center())
        assert pressed == [0, 1]


def test_side_by_side_the_first_column_stands_at_the_right():
    with stage(width=1020) as captions:
        captions.view.show_view("side")
        talk(mirrored(captions))
        page = captions.view.page
        assert page.columns.second.left + page.columns.second.width < page.columns.left
        spoken, translated = captions.row("The boat"), captions.row("Ladja")
        assert translated.right and not spoken.right
        for row, columns in ((spoken, page.columns), (translated, page.columns.second)):
            middle = columns.left + columns.width // 2
            assert page.line_near(row.y, middle) == row


def test_what_changes_is_painted_anew_in_a_mirrored_window():
    with stage(width=1020) as captions:
        talk(mirrored(captions))
        captions.says("", " وهو في", speaker="2", language="ar")
        captions.settle()
        captions.says(" وهو في المرسى", speaker="2", language="ar")
        shown = captions.picture()
        captions.view.update()
        assert captions.picture() == shown


def test_the_pill_and_the_scroll_bar_stand_at_the_side_of_the_other_hand():
    with stage(width=700, height=300) as captions:
        mirrored(captions)
        captions.says_turns(30)
        captions.view.turn_pages(1)
        assert captions.view._back._bar.x() == 0


def drag(captions: Stage, text: str, begin: int, end: int) -> str:
    """Mark characters of a line with the mouse, and copy them."""
    row = captions.row(text)
    shape = captions.view._rows.brush.shape(row.line, row.kind)
    columns = captions.view._rows.places.columns(row)
    left = captions.view._rows.brush.left_of(row.line, row.kind, columns)
    middle = row.y + row.height // 2
    points = [QPoint(round(left + shape.span_left(place)), middle) for place in (begin, end)]
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(captions.view, button, pos=points[0])
    QTest.mouseMove(captions.view, points[1])
    QTest.mouseRelease(captions.view, button, pos=points[1])
    captions.view.copy()
    return QGuiApplication.clipboard().text()


def test_words_of_a_right_to_left_line_are_marked_with_the_mouse_from_right_to_left():
    with stage(width=1020) as captions:
        captions.says(ARABIC, language="ar")
        word = ARABIC.index(" ")
        shape = captions.view._rows.brush.shape(captions.row(ARABIC).line, captions.row(ARABIC).kind)
        assert shape.span_left(0) > shape.span_left(word) > shape.span_left(len(ARABIC) - 1)
        assert drag(captions, ARABIC, 0, word) == ARABIC[:word]


def test_a_latin_name_within_an_arabic_line_is_marked_in_its_own_order():
    with stage(width=1020) as captions:
        captions.says(MIXED, language="ar")
        begin = MIXED.index("Kranjska")
        end = MIXED.index(" Gora")
        shape = captions.view._rows.brush.shape(captions.row(MIXED).line, captions.row(MIXED).kind)
        letters = [shape.spans(place, place + 1) for place in range(len(MIXED))]
        assert all(len(spans) == 1 for spans in letters)
        lefts = [spans[0][0] for spans in letters]
        assert lefts[begin] < lefts[begin + 1] < lefts[end]  # left to right within
        assert lefts[0] > lefts[end]  # and behind what stands before it
        # Nothing is marked twice: the letters stand beside each other.
        edges = sorted(spans[0] for spans in letters)
        assert all(one[1] <= other[0] + 1 for one, other in zip(edges, edges[1:], strict=False))
        assert drag(captions, MIXED, begin + 1, end) == MIXED[begin + 1 : end]


def test_all_that_is_marked_by_keyboard_is_copied_in_the_order_in_which_it_was_said():
    with stage(width=1020) as captions:
        talk(mirrored(captions))
        captions.view.setFocus()
        captions.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        captions.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        copied = QGuiApplication.clipboard().text()
        assert copied.index("The boat is late.") < copied.index(ARABIC)
