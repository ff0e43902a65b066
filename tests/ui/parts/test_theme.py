# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word stands out enough from what it stands on; the theme follows the system."""

from __future__ import annotations

import math
import re
from dataclasses import fields
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.core.options.appearance import MOST_SPEAKER_COLOURS, AppearanceSettings
from app.storage.places import resources
from app.ui.parts.contrast import contrast
from app.ui.parts.ring import hovered_fill, pressed_fill
from app.ui.parts.theme import Look, captions_in, theme_named
from tests.ui.scenes import a_look, application

THEMES = sorted(file.stem for file in (resources() / "themes").glob("*.json"))
TEXT = ("ink", "dim", "provisional", "accent", "ok", "warn", "bad", "focus")


def test_there_is_a_light_and_a_dark_theme_and_each_in_high_contrast():
    assert THEMES == ["contrast-dark", "contrast-light", "dark", "light"]
    for name in THEMES:
        assert theme_named(name).dark == name.endswith("dark")
    choices = next(f for f in fields(AppearanceSettings) if f.name == "theme").metadata["choices"]
    assert sorted(choices) == sorted([*THEMES, "system"])


@pytest.mark.parametrize("name", ["contrast-dark", "contrast-light"])
def test_high_contrast_is_pure_black_and_white_with_thick_borders_that_everybody_sees(name):
    theme = theme_named(name)
    ends = {theme.paper.name(), theme.ink.name()}
    assert ends == {"#000000", "#ffffff"}
    assert theme.border_px == 2
    assert contrast(theme.line, theme.paper) == pytest.approx(21)
    for ground in (theme.paper, theme.panel):
        for colour in (*(theme.colour(role) for role in TEXT), *theme.speakers):
            assert contrast(colour, ground) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_every_text_role_is_readable_on_paper_and_on_panel(name):
    theme = theme_named(name)
    for ground in (theme.paper, theme.panel):
        for role in TEXT:
            assert contrast(theme.colour(role), ground) >= 4.6, role
        for number, colour in enumerate(theme.speakers, 1):
            assert contrast(colour, ground) >= 4.6, f"speaker {number}"
        assert contrast(theme.ink, ground) >= 14.4
    assert contrast(theme.ink, theme.paper) >= 14.5


@pytest.mark.parametrize("name", THEMES)
def test_words_on_the_accent_are_readable_at_rest_hovered_and_pressed(name):
    theme = theme_named(name)
    assert contrast(theme.on_accent, theme.accent) >= 5
    for fill in (hovered_fill, pressed_fill):
        assert contrast(theme.on_accent, fill(theme, theme.accent)) >= 5
        assert contrast(theme.ink, fill(theme, theme.paper)) >= 10


@pytest.mark.parametrize("name", THEMES)
def test_sixteen_speakers_have_colours_told_from_each_other_and_from_provisional_words(name):
    theme = theme_named(name)
    assert len(theme.speakers) == MOST_SPEAKER_COLOURS == 16
    for one, other in combinations((*theme.speakers, theme.provisional), 2):
        assert math.dist(seen(one), seen(other)) > 0.04, (one.name(), other.name())


def seen(colour: QColor) -> tuple[float, float, float]:
    """Where a colour lies in OKLab, in which far apart is far apart to the eye."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    long = (0.4122 * red + 0.5363 * green + 0.0514 * blue) ** (1 / 3)
    middle = (0.2119 * red + 0.6807 * green + 0.1074 * blue) ** (1 / 3)
    short = (0.0883 * red + 0.2817 * green + 0.6300 * blue) ** (1 / 3)
    return (
        0.2105 * long + 0.7936 * middle - 0.0041 * short,
        1.9780 * long - 2.4286 * middle + 0.4506 * short,
        0.0259 * long + 0.7828 * middle - 0.8087 * short,
    )


def test_contrast_is_measured_as_wcag_does():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_captions_wear_the_colours_of_the_theme():
    style = captions_in(theme_named("dark"), 40)
    assert (style.paper, style.ink, style.size_px) == ("#15161a", "#f4f1ea", 40)
    selected = QColor(style.selection)
    assert contrast(QColor(style.ink), selected) >= 4.5
    assert contrast(QColor(style.provisional), selected) >= 3


def test_the_theme_follows_the_system_until_one_is_chosen():
    app = application()
    system = {"dark": False}
    look = Look(app, "system", lambda: system["dark"])
    told = []
    look.changed.connect(lambda: told.append(look.theme.name))
    system["dark"] = True
    look.follow_system()
    assert app.palette().color(QPalette.ColorRole.Window) == look.theme.paper
    look.choose("light")
    look.follow_system()
    assert told == ["dark", "light"]
    look.deleteLater()


def test_every_word_of_the_sheet_that_stands_for_a_colour_becomes_one():
    with a_look("light") as look:
        field, hidden = QLineEdit(), QLineEdit()
        look.dress(field, hidden)
        assert "$" not in field.styleSheet()
        light = field.styleSheet()
        field.show()
        look.choose("dark")
        assert field.styleSheet() != light
        hidden.show()
        assert hidden.styleSheet() == field.styleSheet()
        for one in (field, hidden):
            one.close()
            one.deleteLater()


@pytest.mark.parametrize("name", THEMES)
def test_what_a_field_asks_for_is_readable_before_anything_is_written(name):
    with a_look(name) as look:
        for field in (QLineEdit(), QPlainTextEdit()):
            look.dress(field)
            field.show()
            asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
            assert asked.alpha() == 255 and contrast(asked, look.theme.paper) >= 4.6
            field.close()
            field.deleteLater()


def test_icons_are_our_own_drawings_on_one_grid():
    for file in (resources() / "icons").glob("*.svg"):
        if file.stem == "surtitle" or file.stem.startswith("tray-"):
            continue  # the mark, and the tray's small pictures: on panels of any colour they bring theirs
        svg = file.read_text("utf-8")
        assert 'viewBox="0 0 24 24"' in svg and 'stroke-width="2"' in svg and "currentColor" in svg
        assert not re.search(r"#[0-9a-fA-F]{3,6}", svg), f"{file.name} has a colour of its own"
