# SPDX-License-Identifier: GPL-3.0-or-later
"""Options and a theme become one look; what nobody chose is readable on what somebody did."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from app.core.colours import READABLE, contrast
from app.core.options.appearance import USUAL_CAPTION_PX, AppearanceSettings, CaptionLook
from app.ui.captions.looks import caption_style, outstanding
from app.ui.captions.style import CaptionStyle
from app.ui.parts.theme import theme_named
from tests.ui.scenes import application

THEMES = ["light", "dark", "contrast-light", "contrast-dark"]
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_nothing_chosen_is_the_theme_as_it_is():
    theme = theme_named("light")
    style, usual = caption_style(AppearanceSettings(), theme), CaptionStyle().at_size(USUAL_CAPTION_PX)
    for name in ("paper", "panel", "line", "ink", "dim", "provisional", "accent", "on_accent", "focus"):
        assert getattr(style, name) == theme.colour(name).name()
    for name in ("family", "weight", "size_px", "line_height", "turn_gap_px", "line_px", "lines"):
        assert getattr(style, name) == getattr(usual, name)
    assert style.caption_font == usual.caption_font
    assert (style.outline, style.shadow, style.underlined_tail, style.upper) == (0, 0, False, False)


@pytest.mark.parametrize("theme", THEMES)
@settings(max_examples=60, deadline=None)
@given(ground=colours)
def test_whatever_the_background_all_that_was_not_chosen_is_readable_on_it(theme, ground):
    style = caption_style(CaptionLook(background_colour=ground), theme_named(theme))
    assert style.paper == ground
    assert min(outstanding(style).values()) >= READABLE
    assert contrast(style.focus, ground) >= 3


def test_what_was_chosen_stays_as_it_was_chosen():
    look = CaptionLook(text_colour="#FFFF00", provisional_colour="#FEFEFE", speaker_colours=("", "#FAFAFA"))
    theme = theme_named("light")
    style = caption_style(look, theme)
    assert (style.ink, style.provisional, style.speakers[1]) == ("#FFFF00", "#FEFEFE", "#FAFAFA")
    assert style.speakers[0] == theme.speakers[0].name()
    assert len(style.speakers) == len(theme.speakers)


def test_a_window_may_have_some_of_it_its_own_way():
    style = caption_style(CaptionLook(), theme_named("light"), paper="#101010", lines=4, size_px=50)
    assert (style.paper, style.lines, style.size_px) == ("#101010", 4, 50)
    assert min(outstanding(style).values()) >= READABLE


def test_colours_chosen_for_the_page_are_readable_on_another_windows_ground():
    look = CaptionLook(
        text_colour="#101080",
        provisional_colour="#303030",
        speaker_colours=("#400000",),
        background_colour="#FFFFFF",
    )
    style = caption_style(look, theme_named("light"), paper="#101010")
    assert style.paper == "#101010"
    assert min(outstanding(style).values()) >= READABLE


@pytest.mark.parametrize(
    "text, edge", [("#FFFFFF", "#000000"), ("#FFD800", "#000000"), ("#202020", "#FFFFFF")]
)
def test_an_outline_without_a_colour_stands_out_from_the_letters(text, edge):
    assert caption_style(CaptionLook(text_colour=text), theme_named("dark")).outline_colour == edge


def test_spacing_and_case_are_part_of_the_font_and_grow_with_it():
    application()
    look = CaptionLook(letter_spacing_percent=10, word_spacing_percent=20, case="upper", caption_size_px=40)
    font = caption_style(look, theme_named("dark")).caption_font
    assert (font.letterSpacing(), font.wordSpacing()) == (4.0, 8.0)
    assert font.capitalization() is QFont.Capitalization.AllUppercase


@pytest.mark.parametrize("weight, asked", [(430, 400), (460, 500), (900, 900), (100, 100)])
def test_other_typefaces_are_asked_for_a_weight_they_can_have(weight, asked):
    application()
    look = CaptionLook(family="DejaVu Sans", weight=weight)
    assert caption_style(look, theme_named("dark")).caption_font.weight() == asked


def test_names_have_room_however_large_the_letters_are():
    for px in (29, 64, 120):
        style = replace(CaptionStyle(), size_px=px)
        assert style.name_column_px >= 6.5 * style.name_px
