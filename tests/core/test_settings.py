# SPDX-License-Identifier: GPL-3.0-or-later
"""Any file becomes settings, and what it said is neither lost nor believed without looking."""

from __future__ import annotations

import json
import math
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.options.soniox import ContextPair, SonioxSettings
from app.core.settings import NOTHING, Problem, Settings, read_settings

SECTIONS = [f.name for f in fields(Settings) if f.name != "unknown"]
OPTIONS = [f"{section}.{f.name}" for section in SECTIONS for f in fields(getattr(Settings(), section))]

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(["soniox", "\ud800", "de"]),
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)
pairs = st.dictionaries(
    st.sampled_from(["source", "target", "more"]), st.text(max_size=5) | st.none(), max_size=3
)
looks = st.dictionaries(
    st.sampled_from(["weight", "family", "text_colour", "speaker_colours", "case", "newer"]),
    scalars | st.sampled_from([430, "#FFFFFF", "#12345", "upper"]) | st.lists(st.sampled_from(["", "#AbCdEf", "x"])),
    max_size=4,
)  # fmt: skip
presets = st.dictionaries(
    st.sampled_from(["name", "look", "more"]), st.text(max_size=5) | looks | scalars, max_size=3
)
likely = st.one_of(
    scalars,
    st.lists(st.text(max_size=4), max_size=3),
    st.lists(pairs, max_size=3),
    st.lists(presets | scalars, max_size=3),
)


def a_section(name: str) -> st.SearchStrategy:
    """Something that is nearly that section of a file."""
    names = [f.name for f in fields(getattr(Settings(), name))]
    return anything | st.dictionaries(st.sampled_from(names) | st.text(max_size=6), likely)


near_misses = st.fixed_dictionaries(
    {}, optional={**{name: a_section(name) for name in SECTIONS}, "unknown": anything, "newer": anything}
)


def value_of(tree: Settings, path: str):
    section, name = path.split(".")
    return getattr(getattr(tree, section), name)


def test_nothing_said_means_defaults():
    assert read_settings({}) == (Settings(), [])


@pytest.mark.parametrize("path", OPTIONS)
def test_every_default_is_itself_valid(path):
    value = value_of(Settings(), path)
    assert Settings().with_value(path, value) == Settings()
    section, name = path.split(".")
    assert read_settings({section: {name: Settings().to_dict()[section][name]}}) == (Settings(), [])


@pytest.mark.parametrize("raw", [None, 5, "x", [], [1], True, math.nan])
def test_what_is_no_settings_at_all_is_replaced_and_reported(raw):
    settings_read, problems = read_settings(raw)
    assert settings_read == Settings()
    assert [problem.path for problem in problems] == [""]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("listening.engine", "siri"),
        ("listening.engine", None),
        ("appearance.text_colour", "white"),
        ("appearance.text_colour", "#12345"),
        ("appearance.speaker_colours", ["#FFFFFF", "blue"]),
        ("appearance.own_presets", 5),
        ("listening.chosen", 1),
        ("soniox.model", 5),
        ("soniox.model", "m" * 129),
        ("soniox.model", "\ud800"),
        ("soniox.max_endpoint_delay_ms", 499),
        ("soniox.max_endpoint_delay_ms", 3001),
        ("soniox.max_endpoint_delay_ms", 700.5),
        ("soniox.max_endpoint_delay_ms", True),
        ("soniox.max_endpoint_delay_ms", "700"),
        ("soniox.endpoint_sensitivity", math.nan),
        ("soniox.endpoint_sensitivity", math.inf),
        ("soniox.endpoint_sensitivity", 1.01),
        ("soniox.language_hints", "en"),
        ("soniox.translation_target", "tlh"),
        ("soniox.language_hints", ["en"] * 101),
        ("soniox.context_general", [{"source": 5}]),
        ("soniox.context_general", ["topic"]),
        ("soniox.context_text", "x" * 10_001),
        ("session.park_after_s", 10**400),
        ("appearance.theme", ["dark"]),
    ],
)
def test_a_value_outside_its_declaration_is_replaced_reported_and_refused(path, value):
    section, name = path.split(".")
    read, problems = read_settings({section: {name: value}})
    assert read == Settings()
    assert [problem.path for problem in problems] == [path]
    with pytest.raises(ValueError):
        Settings().with_value(path, value)


@pytest.mark.parametrize(
    ("path", "value", "kept"),
    [
        ("soniox.max_endpoint_delay_ms", 700.0, 700),
        ("soniox.endpoint_sensitivity", 1, 1.0),
        ("soniox.language_hints", ["en", "de"], ("en", "de")),
        ("soniox.context_general", [{"source": "topic"}], (ContextPair("topic", ""),)),
        ("soniox.context_general", (ContextPair("a", "b"),), (ContextPair("a", "b"),)),
        ("soniox.client_reference_id", "🎙" * 256, "🎙" * 256),
    ],
)
def test_a_value_that_means_the_same_is_taken(path, value, kept):
    changed = Settings().with_value(path, value)
    assert value_of(changed, path) == kept
    assert type(value_of(changed, path)) is type(kept)


@pytest.mark.parametrize(
    "path", ["", "soniox", "soniox.", "soniox.nothing", "nothing.model", "unknown.x", "to_dict.x"]
)
def test_an_option_that_does_not_exist_cannot_be_set(path):
    with pytest.raises(KeyError):
        Settings().with_value(path, "x")


def test_one_wrong_value_leaves_the_others_alone():
    raw = {"soniox": {"model": "stt-rt-v6", "diarization": "yes"}, "appearance": {"theme": "dark"}}
    read, problems = read_settings(raw)
    assert (read.soniox.model, read.appearance.theme) == ("stt-rt-v6", "dark")
    assert problems == [Problem("soniox.diarization", "'yes'", "True")]


def test_what_a_newer_version_wrote_is_written_back():
    raw = {"soniox": {"voice": {"deep": [1]}, "model": "m"}, "hologram": {"width": 5}, "version": 3}
    read, problems = read_settings(raw)
    assert problems == []
    written = read.with_value("soniox.model", "n").to_dict()
    assert written["soniox"]["voice"] == {"deep": [1]}
    assert written["soniox"]["model"] == "n"
    assert (written["hologram"], written["version"]) == ({"width": 5}, 3)


def test_what_is_wrong_in_one_preset_leaves_the_rest_of_it_and_the_others():
    read, problems = read_settings(
        {
            "appearance": {
                "own_presets": [
                    {"name": "Mine", "look": {"weight": 5, "text_colour": "#ffee00"}},
                    "nonsense",
                    {"name": "Hers", "look": {"case": "upper"}},
                ]
            }
        }
    )
    mine, hers = read.appearance.own_presets
    assert (mine.name, mine.look.weight, mine.look.text_colour) == ("Mine", 430, "#ffee00")
    assert (hers.name, hers.look.case) == ("Hers", "upper")
    assert {problem.path for problem in problems} == {
        "appearance.own_presets[0].look.weight",
        "appearance.own_presets[1]",
    }


def test_what_is_no_language_is_left_out_of_a_list_and_the_others_stay():
    read, problems = read_settings({"soniox": {"language_hints": ["de", "klingon", "en-GB", 5]}})
    assert read.soniox.language_hints == ("de", "en-GB")
    assert problems == [Problem("soniox.language_hints", "['klingon', 5]", NOTHING)]
    with pytest.raises(ValueError):
        Settings().with_value("soniox.language_hints", ("de", "klingon"))


@pytest.mark.parametrize(("same", "other"), [("sl", "de"), ("de", "en"), ("en", "de")])
def test_nothing_is_translated_between_a_language_and_itself(same, other):
    read, problems = read_settings({"soniox": {"translation_a": same, "translation_b": same}})
    assert (read.soniox.translation_a, read.soniox.translation_b) == (same, other)
    assert [problem.path for problem in problems] == ["soniox.translation_b"]


def test_a_report_of_something_huge_is_short():
    _, problems = read_settings({"soniox": {"model": ["x" * 1000], "region": 10**5000}})
    assert [problem.path for problem in problems] == ["soniox.region", "soniox.model"]
    assert all(len(problem.found) <= 60 for problem in problems)


def test_settings_cannot_be_changed_in_place():
    with pytest.raises(AttributeError):
        Settings().soniox.model = "m"  # type: ignore[misc]
    assert hash(Settings()) == hash(Settings())


def test_a_change_that_takes_a_new_stream_is_declared():
    assert all(f.metadata["new_stream"] for f in fields(SonioxSettings))


@settings(max_examples=200, deadline=None)
@given(anything | near_misses)
def test_any_input_becomes_settings_that_survive_being_written_and_read(raw):
    read, problems = read_settings(raw)
    again, complaints = read_settings(read.to_dict())
    assert (again, again.unknown, complaints) == (read, read.unknown, [])
    for path in OPTIONS:
        assert read.with_value(path, value_of(read, path)) == read, "everything read is valid"
    if isinstance(raw, dict):
        assert_accounted_for(raw, read, {problem.path for problem in problems})


def assert_accounted_for(raw: dict, read: Settings, reported: set[str]) -> None:
    """Every value given is used, kept for a newer version, or reported."""
    written = read.to_dict()
    for section, content in raw.items():
        if section not in SECTIONS:
            assert same(written[section], content)
        elif not isinstance(content, dict):
            assert section in reported
        else:
            for name, value in content.items():
                path = f"{section}.{name}"
                if path == "appearance.own_presets" and isinstance(value, list):
                    assert_presets_accounted_for(value, written[section][name], reported)
                elif path not in OPTIONS:
                    assert same(written[section][name], value)
                elif path not in reported:
                    assert looks_like(written[section][name], value)
                elif path == "soniox.language_hints" and isinstance(value, list):
                    assert all(code in value for code in value_of(read, path))
                elif path == "soniox.translation_b":
                    assert value_of(read, path) in ("en", "de")
                else:
                    assert value_of(read, path) == value_of(Settings(), path)


def assert_presets_accounted_for(given: list, written: list, reported: set[str]) -> None:
    """Those that are presets at all are there, and what could not be used in them is reported."""
    records = [(number, item) for number, item in enumerate(given) if isinstance(item, dict)]
    assert len(written) == len(records)
    for number in set(range(len(given))) - {number for number, _ in records}:
        assert f"appearance.own_presets[{number}]" in reported
    for (number, item), preset in zip(records, written, strict=True):
        path = f"appearance.own_presets[{number}]"
        if "name" in item and f"{path}.name" not in reported:
            assert preset["name"] == item["name"]
        look = item.get("look", {})
        if not isinstance(look, dict):
            assert f"{path}.look" in reported
            continue
        for name, value in look.items():
            if name in preset["look"] and f"{path}.look.{name}" not in reported:
                assert looks_like(preset["look"][name], value)


def same(a, b) -> bool:
    return json.dumps(a) == json.dumps(b)


def looks_like(written, value) -> bool:
    """The same, but for 1.0 that was read as 1 and pairs made whole."""
    if isinstance(value, list):
        return len(written) == len(value) and all(map(looks_like, written, value))
    if isinstance(value, dict):
        return all(part == value.get(name, "") for name, part in written.items())
    return written == value and not is_dataclass(written)
