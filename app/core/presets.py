# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks with a name: those that come with the program, the user's own, and the file one travels in.

Pure. Applying one is a matter of values for options; a file that holds one is read as tolerantly as
settings are, with its repairs reported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from app.core.options.appearance import LONGEST_NAME, CaptionLook, Preset
from app.core.settings import Problem, read_section

FILE_KIND = "surtitle preset"
SIZE = "caption_size_px"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A look that comes with the program; its words are the window's matter."""

    key: str
    look: CaptionLook
    sized: bool = False
    """Whether it says how large the words are; the others leave the reader's size alone."""


BUILT_IN = (
    BuiltIn("plain", CaptionLook(), sized=True),
    # The BBC's subtitle guidelines: white on black, four colours for speakers, lines at 1.2, no capitals.
    BuiltIn(
        "bbc",
        CaptionLook(
            weight=500,
            text_colour="#FFFFFF",
            background_colour="#000000",
            provisional_colour="#B4BEC9",
            speaker_colours=("#FFFFFF", "#FFFF00", "#00FFFF", "#00FF00"),
            coloured="words",
            line_height_percent=120,
            paragraph_gap_percent=30,
        ),
    ),
    BuiltIn(
        "contrast",
        CaptionLook(
            weight=620,
            text_colour="#FFFFFF",
            background_colour="#000000",
            provisional_colour="#FFD84A",
            speaker_colours=("#FFD84A", "#5CD6FF", "#8DF08D", "#E9B8FF"),
            provisional="underline",
            line_height_percent=145,
        ),
    ),
    # What the British Dyslexia Association asks for: more room between letters, words and lines, dark
    # words on a ground that is not white, no capitals, nothing slanted.
    BuiltIn(
        "dyslexia",
        CaptionLook(
            weight=460,
            text_colour="#26241F",
            background_colour="#FAF3E1",
            letter_spacing_percent=7,
            word_spacing_percent=28,
            line_height_percent=165,
            paragraph_gap_percent=90,
        ),
    ),
    BuiltIn(
        "large", CaptionLook(caption_size_px=64, weight=560, line_height_percent=130, lines=3), sized=True
    ),
)


class NotAPreset(ValueError):
    """A file that holds something else."""


def look_in(appearance: CaptionLook) -> CaptionLook:
    """What a preset would hold of these options."""
    return CaptionLook(**{f.name: getattr(appearance, f.name) for f in fields(CaptionLook)})


def values_of(look: CaptionLook, sized: bool = True) -> dict[str, Any]:
    """The options that put this look on: path and value."""
    names = (f.name for f in fields(CaptionLook) if sized or f.name != SIZE)
    return {f"appearance.{name}": getattr(look, name) for name in names}


def wears(appearance: CaptionLook, look: CaptionLook, sized: bool = True) -> bool:
    """Whether these options are that look."""
    worn = look_in(appearance)
    return worn == look or (not sized and replace(worn, caption_size_px=look.caption_size_px) == look)


def worn_with(look: CaptionLook, sized: bool, appearance: CaptionLook) -> CaptionLook:
    """The look as it will be once it is put on."""
    return look if sized else replace(look, caption_size_px=appearance.caption_size_px)


def with_preset(own: tuple[Preset, ...], name: str, appearance: CaptionLook) -> tuple[Preset, ...]:
    """The user's presets and this look; one of the same name is replaced where it stands."""
    new = Preset(tidy(name), look_in(appearance))
    if (at := index_of(own, name)) is not None:
        return (*own[:at], new, *own[at + 1 :])
    return (*own, new)


def renamed(own: tuple[Preset, ...], old: str, new: str) -> tuple[Preset, ...]:
    """The same presets, one of them with another name, unless that is taken."""
    at, taken = index_of(own, old), index_of(own, new)
    if at is None or not tidy(new) or taken not in (None, at):
        return own
    return (*own[:at], Preset(tidy(new), own[at].look), *own[at + 1 :])


def without(own: tuple[Preset, ...], name: str) -> tuple[Preset, ...]:
    """The user's presets but for one."""
    at = index_of(own, name)
    return own if at is None else (*own[:at], *own[at + 1 :])


def index_of(own: tuple[Preset, ...], name: str) -> int | None:
    """Where the preset of this name stands."""
    wanted = tidy(name).casefold()
    return next((at for at, preset in enumerate(own) if preset.name.casefold() == wanted), None)


def free_name(own: tuple[Preset, ...], name: str) -> str:
    """This name, with a number if it is taken."""
    name = tidy(name)
    number, free = 2, name
    while index_of(own, free) is not None:
        ending = f" {number}"
        free, number = name[: LONGEST_NAME - len(ending)] + ending, number + 1
    return free


def tidy(name: str) -> str:
    """A name without needless spaces, not too long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def to_file(preset: Preset) -> dict[str, Any]:
    """As plain data for a file of its own; only what differs from the usual."""
    usual = CaptionLook()
    look = {
        f.name: _plain(getattr(preset.look, f.name))
        for f in fields(CaptionLook)
        if f.name == SIZE or getattr(preset.look, f.name) != getattr(usual, f.name)
    }
    return {"kind": FILE_KIND, "name": preset.name, "look": look}


def from_file(raw: object) -> tuple[Preset, list[Problem]]:
    """The preset in a file's plain data, and what had to be replaced. Raises `NotAPreset`."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("look"), Mapping):
        raise NotAPreset
    problems: list[Problem] = []
    known = {key: raw[key] for key in ("name", "look") if key in raw}
    preset, _ = read_section(Preset, "preset", known, problems)
    return replace(preset, name=tidy(preset.name)), problems


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
