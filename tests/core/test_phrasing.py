# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines end where they read well: drawn as text, `/` where a line ends."""

from __future__ import annotations

import pytest

from app.core.flow import Flow, Measure
from app.core.phrasing import CLINGS, clings, reluctance
from tests.core.test_captions_steady import width


def lines(text: str, limit: int, language: str | None = "en") -> str:
    """All of it at once, as after a change of width."""
    flow = Flow()
    flow.update(text, len(text), Measure(width, limit), language)
    return "/".join(line.text for line in flow.lines)


def spoken(words: str, limit: int, language: str | None = "en") -> str:
    """Word by word, as it is said, none of it ever moved."""
    flow, measure, before = Flow(), Measure(width, limit), [0]
    for end in [i for i, char in enumerate(words) if char == " "] + [len(words)]:
        flow.update(words[:end], 0, measure, language)
        assert flow.starts[: len(before)] == before, "a break moved"
        before = list(flow.starts)
    return "/".join(line.text for line in flow.lines)


@pytest.mark.parametrize(
    ("text", "limit", "expected", "language"),
    [
        ("we shall all meet at the old harbour tonight", 24, "we shall all meet/at the old harbour/tonight", "en"),
        ("The boat is late again. Nobody knows why", 30, "The boat is late again./Nobody knows why", "en"),
        ("If the wind drops, we sail this evening", 22, "If the wind drops,/we sail this evening", "en"),
        ("yesterday evening we saw Peter Miller", 30, "yesterday evening we saw/Peter Miller", "en"),
        ("we have to walk some 12 km before noon", 24, "we have to walk some/12 km before noon", "en"),
        ("he is said to owe Mr. Smith a lot of money", 22, "he is said to owe/Mr. Smith a lot/of money", "en"),
        ("sie wohnt jetzt nahe bei der Kirche am See", 24, "sie wohnt jetzt nahe/bei der Kirche am See", "de"),
        ("nous partons demain avec les enfants", 24, "nous partons demain/avec les enfants", "fr"),
        ("danes gremo vsi skupaj v kino in potem domov", 24, "danes gremo vsi skupaj/v kino in potem domov", "sl"),
        ("нам надо ехать домой с детьми и с собакой", 24, "нам надо ехать домой/с детьми и с собакой", "ru"),
        ("明日の天気は晴れ、午後から雨", 18, "明日の天気は晴れ、/午後から雨", "ja"),
        ("今日は新しいコンピューターを", 18, "今日は新しい/コンピューターを", "ja"),
        ("她说今天下雨，我们明天再去吧", 16, "她说今天下雨，/我们明天再去吧", "zh"),
        ("ذهبنا اليوم كلنا إلى البيت القديم", 20, "ذهبنا اليوم كلنا/إلى البيت القديم", "ar"),
        ("הלכנו היום כולנו אל הבית הישן", 19, "הלכנו היום כולנו/אל הבית הישן", "he"),
    ],
)  # fmt: skip
def test_a_line_ends_with_its_phrase_where_one_ends_close_by(text, limit, expected, language):
    assert lines(text, limit, language) == expected


def test_where_no_better_place_is_close_the_line_is_full():
    assert lines("go to incomprehensible places", 16) == "go to/incomprehensible/places"


def test_a_last_word_is_not_left_alone_where_the_line_before_can_spare_one():
    assert lines("everybody walked slowly towards home", 32) == "everybody walked slowly/towards home"
    assert lines("long incomprehensibilities home", 26) == "long incomprehensibilities/home"


def test_words_that_are_said_one_by_one_stay_where_they_are():
    assert (
        spoken("we shall all meet tonight in the harbour", 28) == "we shall all meet tonight/in the harbour"
    )
    assert (
        spoken("the boat is late again today. Nobody knows", 36)
        == "the boat is late again today./Nobody knows"
    )


def test_a_small_word_that_has_room_behind_it_stays_on_its_line():
    assert spoken("we meet at the harbour", 40) == "we meet at the harbour"


def test_words_behind_a_change_are_not_moved_to_read_better():
    flow, measure = Flow(), Measure(width, 24)
    flow.update("we all want two go to", 0, measure, "en")
    assert len(flow.lines) == 1
    flow.update("we all want to go to", 0, measure, "en")
    assert len(flow.lines) == 1


@pytest.mark.parametrize(
    ("before", "after", "clinging"),
    [
        ("at the", "harbour", True), ("the harbour", "office", False), ("12", "km", True), ("room 12", "is", False),
        ("10", "000", True), ("J.", "Smith", True), ("Dr.", "Who", True), ("Peter", "says", False),
        ("so said I", "think", True), ("50", "%", True), ("(the", "first)", True),
    ],
)  # fmt: skip
def test_places_that_a_reader_trips_over(before, after, clinging):
    text = f"we think {before} {after}"
    value = reluctance(text, len("we think ") + len(before) + 1, "en")
    assert (value >= CLINGS) == clinging, value


def test_small_words_are_those_of_the_language_that_is_spoken():
    assert clings("die", "de") and not clings("die", "en") and not clings("die")
    assert clings("the") and clings("der", "de-AT") and clings("z", "sl")
    assert not clings("the", "de")
    assert not clings("") and not clings("日", "ja")


def test_a_name_at_the_beginning_of_a_sentence_is_not_guessed():
    text = "He left. Nobody Peter knows"
    assert reluctance(text, text.index("Peter"), "en") == 0.0
    text = "I saw John Peter there"
    assert reluctance(text, text.index("Peter"), "en") > 0
