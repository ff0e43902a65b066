# SPDX-License-Identifier: GPL-3.0-or-later
"""Where lines may end and what counts as one character, in the scripts captions are written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.breaks import SPACES, grapheme_ends, opportunities, starts_right_to_left


def cut(text: str) -> list[str]:
    places = [0, *opportunities(text), len(text)]
    return [text[a:b] for a, b in zip(places, places[1:], strict=False)]


def characters(text: str) -> list[str]:
    ends = grapheme_ends(text)
    return [text[a:b] for a, b in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("he said, well-known and/or", ["he ", "said, ", "well-", "known ", "and/", "or"]),
        ("from 3-4 to http://a.b/c1 -5", ["from ", "3-4 ", "to ", "http://a.b/", "c1 ", "-5"]),
        ("bon—mot – oui", ["bon—", "mot ", "– ", "oui"]),
        ("Vraiment ? « Oui »", ["Vraiment ? ", "« Oui »"]),
        ("10\u00a0000\u202f€ now", ["10\u00a0000\u202f€ ", "now"]),
        ("これは「はい」です。行", ["こ", "れ", "は", "「は", "い」", "で", "す。", "行"]),
        ("ちょっとチャート", ["ちょっ", "と", "チャー", "ト"]),
        ("中文 and 日本", ["中", "文 ", "and ", "日", "本"]),
        ("abc中文", ["abc", "中", "文"]),
        ("他说“你好”。", ["他", "说“你", "好”。"]),
        ("한국어 문장입니다", ["한국어 ", "문장입니다"]),
        ("שלום עולם", ["שלום ", "עולם"]),
        ("👩\u200d🔬👍🏽 🇸🇮🇩🇪", ["👩\u200d🔬", "👍🏽 ", "🇸🇮", "🇩🇪"]),
        ("a\u200bb", ["a\u200b", "b"]),
        ("e\u0301e\u0301 a", ["e\u0301e\u0301 ", "a"]),
        ("", [""]),
    ],
)
def test_lines_may_end_where_readers_of_the_script_expect_it(text, pieces):
    assert cut(text) == pieces


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("e\u0301x", ["e\u0301", "x"]),
        ("👩\u200d🔬!", ["👩\u200d🔬", "!"]),
        ("👨\u200d👩\u200d👧\u200d👦", ["👨\u200d👩\u200d👧\u200d👦"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇸🇮🇩🇪🇫", ["🇸🇮", "🇩🇪", "🇫"]),
        ("क्षि", ["क्षि"]),
        ("\u1112\u1161\u11ab한", ["\u1112\u1161\u11ab", "한"]),
        ("1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
        ("\r\n", ["\r", "\n"]),  # in ASCII each is one; both are painted as a space
    ],
)
def test_what_a_reader_takes_for_one_character_stays_whole(text, whole):
    assert characters(text) == whole


@pytest.mark.parametrize(
    ("text", "direction"),
    [("Hello", False), ("123 שלום", True), ("«مرحبا»", True), ("123 — 4", None), ("", None), ("é", False)],
)
def test_the_first_strong_character_gives_the_direction(text, direction):
    assert starts_right_to_left(text) is direction


anything = st.text(
    alphabet=st.sampled_from("ab -/—.,!?(）「、。あっ中한שם1 \u00a0\u200b\u200d\u0301👩🔬🇸🏽क्ष\n")
)


@given(anything)
def test_every_opportunity_lies_inside_and_between_characters(text):
    places = opportunities(text)
    assert places == sorted(set(places))
    assert all(0 < p < len(text) for p in places)
    assert not set(places) - set(grapheme_ends(text))


@given(anything, st.integers(0, 40))
def test_looking_from_a_line_start_finds_the_same_places(text, index):
    places = [0, *opportunities(text)]
    start = places[index % len(places)]
    assert opportunities(text, start) == [p for p in places if p > start]


@given(anything)
def test_no_line_would_begin_with_a_space_that_could_hang(text):
    assert all(text[p] not in SPACES for p in opportunities(text))


@given(anything)
def test_characters_joined_are_the_text(text):
    assert "".join(characters(text)) == text
