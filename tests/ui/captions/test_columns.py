# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and their translation in two columns, and what is told at the head of a turn."""

from __future__ import annotations

from dataclasses import replace

from app.core.colours import READABLE, contrast, mixed
from app.core.names import Coloured
from app.core.translating import Translating
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from tests.ui.captions.stage import Stage, ink, stage


def _beside(width: int = 1020) -> Stage:
    return stage(width=width)


def test_a_translation_that_comes_later_moves_nothing_beside_it():
    with _beside() as captions:
        captions.view.show_view("side")
        captions.says("The second boat is already full, so we take the early one.", language="en")
        before = {row.line.text: (row.y, row.right) for row in captions.view.page.rows if row.line}
        captions.translates("Drugi je", " že")
        captions.translates(" že poln, zato gremo zgodaj.")
        after = {row.line.text: (row.y, row.right) for row in captions.view.page.rows if row.line}
        assert before.items() <= after.items()
        assert {row.kind for row in captions.view.page.rows if row.right} == {RowKind.PARALLEL}


def test_each_language_keeps_its_column_whoever_speaks():
    with _beside() as captions:
        captions.transcript.translating = Translating("sl", "en")
        captions.view.show_view("side")
        captions.says("Good morning.", language="en")
        captions.pauses()
        captions.says("Dobro jutro.", language="sl")
        assert not captions.row("Good").right and captions.row("Dobro").right


def test_a_window_too_narrow_for_two_columns_stacks_them():
    with _beside(width=420) as captions:
        captions.view.show_view("side")
        captions.says("The boat is late.", language="en")
        captions.translates("Ladja zamuja.")
        assert captions.row("Ladja").kind is RowKind.TRANSLATION
        assert captions.row("Ladja").y > captions.row("The boat").y


def test_a_change_of_language_moves_no_words():
    with _beside() as captions:
        captions.view.set_names_expected(True)
        captions.says("Good morning.", speaker="1", language="en")
        captions.pauses()
        captions.says("Guten Morgen.", speaker="2", language="de")
        told = [row.language for row in captions.view.page.rows if row.kind is RowKind.LANGUAGE]
        assert told == ["de"]
        heights = captions.heights()
        captions.view.tell(names=True, languages=False)
        assert captions.heights() == heights


def test_on_television_words_wear_the_colour_of_whoever_says_them():
    style = replace(
        CaptionStyle.dark(coloured_words=True, paper="#000000"), speakers=("#FFFFFF", "#FFFF00", "#00FFFF")
    )
    with stage(style=style) as captions:
        captions.says("Good morning.", speaker="1")
        captions.pauses()
        captions.says("Hello", " you", speaker="2")

        def colours(words: str) -> set[str]:
            row = captions.row(words)
            left = captions.view.page.columns.left
            return ink(captions.picture(), row.y, row.y + row.height, left)

        assert "#ffffff" in colours("Good morning") and "#ffff00" not in colours("Good morning")
        assert "#ffff00" in colours("Hello") and "#ffffff" not in colours("Hello")
        tail = mixed("#FFFF00", "#000000", 0.35).lower()
        assert tail in colours("Hello"), "words that may change are paler, and still hers"
        assert contrast(tail, "#000000") >= READABLE
        captions.says(" there.", speaker="2")
        captions.transcript.names = captions.transcript.names.corrected(Coloured("2", 2))
        captions.view.names_changed()
        assert "#00ffff" in colours("Hello") and "#ffff00" not in colours("Hello")
        captions.view.tell(names=False, languages=True)
        assert style.ink.lower() in colours("Hello"), "nobody is told apart: all words are alike"


def test_lines_that_stand_side_by_side_are_counted_once():
    for view, new in (("side", 2), ("both", 4)):
        with _beside() as captions:
            captions.view.show_view(view)
            for number in range(22):
                if number == 20:
                    captions.wheel(3)
                captions.says("The boat is late.", language="en")
                captions.translates("Ladja zamuja.")
                captions.pauses()
            assert captions.view._back._below.count == new, view
