# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours are measured as WCAG does, and any of them can be made readable on any ground."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.colours import READABLE, contrast, is_colour, is_dark, mixed, readable

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("text", ["", "#FFF", "FFFFFF", "#GGGGGG", "#1234567", "#12345\n", "#１２３４５６"])
def test_what_is_no_colour_is_not_taken_for_one(text):
    assert not is_colour(text)


@given(colours, colours)
def test_a_colour_that_is_made_readable_is_readable(colour, ground):
    near = readable(colour, ground)
    assert is_colour(near)
    assert contrast(near, ground) >= READABLE


@given(colours, colours)
def test_a_colour_that_is_readable_already_stays(colour, ground):
    if contrast(colour, ground) >= READABLE:
        assert readable(colour, ground) == colour


@given(colours, colours, st.floats(4.6, 30))
def test_more_than_a_ground_allows_gives_the_best_it_allows(colour, ground, least):
    near = readable(colour, ground, least)
    best = max(contrast("#000000", ground), contrast("#FFFFFF", ground))
    assert contrast(near, ground) >= min(least, best) - 1e-9


def test_the_nearer_way_is_taken():
    assert contrast(readable("#7A7A7A", "#FFFFFF"), "#FFFFFF") == pytest.approx(4.5, abs=0.15)
    assert is_dark(readable("#C04040", "#FFFFFF"))
    assert not is_dark(readable("#444488", "#101010"))


@given(colours, colours)
def test_mixing_nothing_or_all_of_the_other_gives_one_or_the_other(a, b):
    assert (mixed(a, b, 0.0), mixed(a, b, 1.0)) == (a, b)
