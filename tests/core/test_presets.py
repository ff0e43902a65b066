# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks with a name: put on, kept, renamed, taken away, and read from whatever file there is."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.colours import READABLE, contrast
from app.core.options.appearance import LONGEST_NAME, AppearanceSettings, CaptionLook, Preset
from app.core.presets import (
    BUILT_IN,
    NotAPreset,
    free_name,
    from_file,
    index_of,
    look_in,
    renamed,
    tidy,
    to_file,
    values_of,
    wears,
    with_preset,
    without,
    worn_with,
)
from app.core.settings import Settings

NAMES = [f.name for f in fields(CaptionLook)]
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
near_looks = st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), scalars | st.lists(scalars))
near_files = st.fixed_dictionaries({"look": near_looks}, optional={"name": scalars, "kind": scalars})
names = st.text(max_size=70)


def dressed(settings: Settings, values: dict) -> Settings:
    for path, value in values.items():
        settings = settings.with_value(path, value)
    return settings


@pytest.mark.parametrize("built_in", BUILT_IN, ids=lambda one: one.key)
def test_every_look_that_comes_with_the_program_can_be_put_on_and_read(built_in):
    look = built_in.look
    settings = dressed(Settings(), values_of(look, built_in.sized))
    assert wears(settings.appearance, look, built_in.sized)
    assert worn_with(look, built_in.sized, Settings().appearance) == look_in(settings.appearance)
    if look.background_colour:
        for colour in (look.text_colour, look.provisional_colour, *look.speaker_colours):
            assert not colour or contrast(colour, look.background_colour) >= READABLE


def test_no_two_looks_are_the_same_and_the_first_is_as_nobody_changed_anything():
    looks = [one.look for one in BUILT_IN]
    assert len(set(looks)) == len(looks)
    assert looks[0] == CaptionLook()
    assert wears(AppearanceSettings(), looks[0])


def test_a_look_that_says_nothing_of_size_leaves_the_readers_size_alone():
    bbc = next(one for one in BUILT_IN if one.key == "bbc")
    settings = dressed(
        Settings().with_value("appearance.caption_size_px", 80), values_of(bbc.look, bbc.sized)
    )
    assert settings.appearance.caption_size_px == 80
    assert wears(settings.appearance, bbc.look, bbc.sized)
    assert not wears(settings.appearance, replace(bbc.look, weight=400), bbc.sized)


def test_a_preset_of_the_same_name_is_replaced_where_it_stands():
    own = with_preset(with_preset((), "Mine", CaptionLook()), "Hers", CaptionLook())
    own = with_preset(own, " mine ", CaptionLook(weight=700))
    assert [(preset.name, preset.look.weight) for preset in own] == [("mine", 700), ("Hers", 430)]


def test_a_preset_can_be_renamed_but_not_to_a_name_that_is_taken():
    own = (Preset("a"), Preset("b"))
    assert [p.name for p in renamed(own, "a", "c")] == ["c", "b"]
    assert [p.name for p in renamed(own, "a", "A")] == ["A", "b"]
    assert renamed(own, "a", "B") == own
    assert renamed(own, "a", "  ") == own
    assert renamed(own, "nobody", "c") == own


@given(st.lists(names, max_size=5), names)
def test_a_free_name_is_free_and_no_longer_than_names_may_be(taken, name):
    own = ()
    for one in taken:
        own = with_preset(own, one, CaptionLook())
    free = free_name(own, name)
    assert index_of(own, free) is None
    assert len(free) <= LONGEST_NAME
    more = with_preset(own, free, CaptionLook())
    assert len(more) == len(own) + 1
    assert without(more, free) == own


@given(names)
def test_a_tidy_name_stays_as_it_is(name):
    assert tidy(tidy(name)) == tidy(name)


@pytest.mark.parametrize("built_in", BUILT_IN, ids=lambda one: one.key)
def test_a_preset_survives_its_file(built_in):
    preset = Preset("Mine", built_in.look)
    assert from_file(json.loads(json.dumps(to_file(preset)))) == (preset, [])


@given(near_files)
def test_any_file_of_a_preset_loads_with_its_repairs_reported(raw):
    preset, problems = from_file(raw)
    reported = {problem.path for problem in problems}
    for name, value in raw["look"].items():
        if name in NAMES and f"preset.look.{name}" not in reported:
            kept = getattr(preset.look, name)
            assert (list(kept) if isinstance(kept, tuple) else kept) == value
    assert from_file(to_file(preset)) == (preset, [])
    dressed(Settings(), values_of(preset.look))


@given(anything)
def test_what_is_no_preset_is_refused(raw):
    if not (isinstance(raw, dict) and isinstance(raw.get("look"), dict)):
        with pytest.raises(NotAPreset):
            from_file(raw)
