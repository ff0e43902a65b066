# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place where options and a theme become a `CaptionStyle`.

What is chosen stays as chosen, readable or not (the settings point it out); what is left to the theme
is made to stand out from the ground that was chosen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from PySide6.QtGui import QFontDatabase

from app.core.colours import contrast, is_dark, mixed, readable
from app.core.options.appearance import CaptionLook
from app.ui.captions.style import OUR_FAMILY, CaptionStyle
from app.ui.parts.theme import Theme, theme_named

BACK_OF_SELECTION = {False: 0.22, True: 0.34}
"""How much of the focus colour lies behind marked words, on a light ground and on a dark one."""


@lru_cache(maxsize=64)
def caption_style(look: CaptionLook, theme: Theme, **overrides: Any) -> CaptionStyle:
    """How captions look with these options in this theme.

    `overrides` are fields of `CaptionStyle` that a window has of its own: an overlay's `paper`, its
    `lines`. Colours were chosen for another ground than an overridden `paper`: there they, too, are
    made to stand out.
    """
    if paper := overrides.get("paper"):
        look = _made_for(paper, look)
    style = _coloured(look, theme, look.background_colour or theme.paper.name())
    outline = look.outline_colour or ("#000000" if not is_dark(style.ink) else "#FFFFFF")
    style = replace(
        style,
        outline_colour=outline,
        family=look.family if look.family and QFontDatabase.hasFamily(look.family) else OUR_FAMILY,
        weight=look.weight,
        line_height=look.line_height_percent / 100,
        letter_spacing=look.letter_spacing_percent / 100,
        word_spacing=look.word_spacing_percent / 100,
        turn_gap=look.paragraph_gap_percent / 100,
        upper=look.case == "upper",
        coloured_words=look.coloured == "words",
        underlined_tail=look.provisional == "underline",
        outline=look.outline_percent / 100,
        shadow=look.shadow_percent / 100,
        lines=look.lines,
    )
    return replace(style.at_size(look.caption_size_px), **overrides)


def _made_for(paper: str, look: CaptionLook) -> CaptionLook:
    """Chosen colours on another background, no paler than they have to be."""

    def suited(colour: str) -> str:
        return colour and readable(colour, paper)

    return replace(
        look,
        background_colour=paper,
        text_colour=suited(look.text_colour),
        provisional_colour=suited(look.provisional_colour),
        speaker_colours=tuple(suited(colour) for colour in look.speaker_colours),
    )


def _coloured(look: CaptionLook, theme: Theme, ground: str) -> CaptionStyle:
    """Colours by role, those the theme decides made for this ground."""
    own = is_dark(ground) == theme.dark
    donor = theme if own else other_side(theme)
    plain = own and ground.lower() == theme.paper.name()

    def from_theme(role: str) -> str:
        colour = donor.colour(role).name()
        return colour if plain else readable(colour, ground)

    given = tuple(colour.name() for colour in donor.speakers)
    speakers = tuple(colour if plain else readable(colour, ground) for colour in given)
    chosen = tuple(mine or theirs for mine, theirs in zip(look.speaker_colours, speakers, strict=False))
    return CaptionStyle(
        paper=ground,
        panel=donor.panel.name() if plain else mixed(ground, donor.ink.name(), 0.06),
        line=donor.line.name() if plain else mixed(ground, donor.ink.name(), 0.16),
        ink=look.text_colour or from_theme("ink"),
        dim=from_theme("dim"),
        provisional=look.provisional_colour or from_theme("provisional"),
        accent=donor.accent.name(),
        on_accent=donor.on_accent.name(),
        focus=from_theme("focus"),
        selection=mixed(ground, donor.focus.name(), BACK_OF_SELECTION[donor.dark]),
        speakers=chosen + speakers[len(chosen) :],
    )


def other_side(theme: Theme) -> Theme:
    """The light theme to a dark one, the dark one to a light one, as rich in contrast."""
    light, dark = theme.name.replace("dark", "light"), theme.name.replace("light", "dark")
    return theme_named(light if theme.dark else dark)


def outstanding(style: CaptionStyle) -> dict[str, float]:
    """The contrast of each kind of words, by role; speakers as `speaker 1` and so on."""
    figures = {role: contrast(getattr(style, role), style.paper) for role in ("ink", "provisional", "dim")}
    names = {f"speaker {n}": contrast(c, style.paper) for n, c in enumerate(style.speakers, 1)}
    return figures | names
