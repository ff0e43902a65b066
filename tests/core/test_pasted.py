# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted lines are pairs with whatever mark people write, and what is none is told, never guessed at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.options.soniox import ContextPair
from app.core.pasted import Missed, Pasted, holds_several, read_pairs


@pytest.mark.parametrize(
    "line",
    [
        "boat;čoln", "boat\tčoln", "boat,čoln", "boat, čoln", "boat - čoln", "boat – čoln", "boat — čoln",
        "boat—čoln", "boat=čoln", "boat = čoln", "boat -> čoln", "boat => čoln", "boat → čoln", "boat＝čoln",
        "boat: čoln", "boat：čoln", "boat；čoln", "boat、čoln", "- boat = čoln", "3. boat;čoln", "• boat - čoln",
        '"boat";"čoln"', "“boat” = “čoln”", "«boat» ; «čoln»", "  boat  ;  čoln  ", "\ufeffboat;čoln",
        "boat;čoln;a note", "boat\tčoln\tplovilo", "boat;čoln;", "source;target\nboat;čoln", "# mine\nboat = čoln",
        "boat;čoln\n\nboat = čoln\n",
    ],
)  # fmt: skip
def test_a_pair_is_understood_however_it_is_written(line):
    assert read_pairs(line) == Pasted((ContextPair("boat", "čoln"),))


@pytest.mark.parametrize(
    ("line", "halves"),
    [
        ("sea, the;morje", ("sea, the", "morje")),
        ('"sea, the",morje', ("sea, the", "morje")),
        ("Dichtung - innen = tesnilo, notranje", ("Dichtung - innen", "tesnilo, notranje")),
        ("e-mail - e-pošta", ("e-mail", "e-pošta")),
        ("a = b = c", ("a", "b = c")),
        ("10:30 - 11:00", ("10:30", "11:00")),
        ("well-known,znan", ("well-known", "znan")),
    ],
)
def test_the_surest_mark_parts_a_line(line, halves):
    assert read_pairs(line).pairs == (ContextPair(*halves),)


def test_lines_that_are_no_pairs_are_told_by_number():
    text = "boat;čoln\nMaja Novak\n\none, two, three\nBled - Ljubljana - Koper\n= morje\nsea =\n-\n"
    pasted = read_pairs(text)
    assert pasted.pairs == (ContextPair("boat", "čoln"),)
    assert pasted.missed == (
        Missed(2, "Maja Novak"), Missed(4, "one, two, three"), Missed(5, "Bled - Ljubljana - Koper"),
        Missed(6, "= morje"), Missed(7, "sea ="), Missed(8, "-"),
    )  # fmt: skip


def test_a_table_with_commas_has_two_columns_that_count():
    assert read_pairs("boat,čoln,noun\nsea,morje,noun").pairs == ()
    found = read_pairs("term,translation,kind\nboat,čoln,noun\nsea,morje,", columns=True)
    assert found == Pasted((ContextPair("boat", "čoln"), ContextPair("sea", "morje")))


def test_several_is_more_than_a_cell_takes():
    assert holds_several("boat\tčoln") and holds_several("boat;čoln\nsea;morje")
    assert not holds_several("boat") and not holds_several(" boat;čoln \n\n") and not holds_several("")


@given(st.text(max_size=200), st.booleans())
def test_every_line_is_a_pair_or_missed_or_empty(text, columns):
    pasted = read_pairs(text, columns=columns)
    for pair in pasted.pairs:
        assert pair.source == pair.source.strip() != "" != pair.target.strip() == pair.target
    for missed in pasted.missed:
        assert text.removeprefix("\ufeff").splitlines()[missed.line - 1].strip() == missed.text != ""
