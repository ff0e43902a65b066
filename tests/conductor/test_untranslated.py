# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words wait for their translation is told by counting; an end makes both texts whole."""

from __future__ import annotations

from app.conductor.untranslated import ENOUGH_TOKENS, WAITED_FOR_MS, Untranslated
from app.core.text import Token, TokenKind
from app.core.translating import Translating

INTO_GERMAN = Translating("de").expects


def spoken(*numbers: int, final: bool = True, language: str = "en") -> list[Token]:
    return [Token(f" n{n}", final, n * 500, n * 500 + 300, language=language) for n in numbers]


def translated(count: int, final: bool = True) -> list[Token]:
    return [Token(" t", final, language="de", kind=TokenKind.TRANSLATION) for _ in range(count)]


def test_words_wait_from_the_first_that_has_no_translation():
    stream = Untranslated(INTO_GERMAN)
    stream.take(spoken(0, 1, 2))
    assert stream.from_ms(2000) == 0
    stream.take([*spoken(3), *translated(2)])
    assert (stream.from_ms(2000), stream.until_ms) == (1000, 800)
    stream.take(translated(2))
    assert (stream.from_ms(2000), stream.until_ms) == (None, 1800)


def test_what_is_provisional_covers_nothing_and_waits_for_nothing():
    stream = Untranslated(INTO_GERMAN)
    stream.take([*spoken(0, 1), *translated(2, final=False), *spoken(2, final=False)])
    assert stream.from_ms(2000) == 0
    stream.take(translated(2))
    assert stream.from_ms(2000) is None


def test_an_end_makes_both_texts_whole_and_teaches_how_long_translations_are():
    stream = Untranslated(INTO_GERMAN)
    stream.take([*spoken(0, 1), *translated(4)])
    stream.utterance_ended()
    assert stream.from_ms(2000) is None
    stream.take([*spoken(2, 3, 4), *translated(4)])
    assert stream.from_ms(3000) == 2000


def test_where_no_utterance_ends_the_words_so_far_teach_it():
    stream = Untranslated(INTO_GERMAN)
    for n in range(2 * ENOUGH_TOKENS):
        stream.take([*spoken(n), *translated(n % 2)])
    assert 0.9 < stream.until_ms / (2 * ENOUGH_TOKENS * 500) <= 1


def test_an_end_without_any_translation_leaves_it_to_come():
    stream = Untranslated(INTO_GERMAN)
    stream.take(spoken(0, 1))
    stream.utterance_ended()
    assert stream.from_ms(2000) == 0
    stream.all_came()
    assert stream.from_ms(2000) is None


def test_a_language_that_is_not_translated_waits_for_nothing_and_nothing_waits_for_ever():
    stream = Untranslated(INTO_GERMAN)
    stream.take(spoken(0, language="de"))
    assert stream.from_ms(2000) is None
    stream.take(spoken(1, 2))
    assert stream.from_ms(801 + WAITED_FOR_MS) == 1000
    nobody = Untranslated(None)
    nobody.take(spoken(0))
    assert nobody.from_ms(0) is None


def test_each_piece_of_a_translation_belongs_to_a_word_once_it_is_known_how_many_make_one():
    stream = Untranslated(INTO_GERMAN)
    assert stream.take([*spoken(0, 1), *translated(4)])[2:] == [None] * 4, "nobody knows yet"
    stream.utterance_ended()
    said = stream.take([*spoken(2, 3), *translated(4), *translated(1, final=False)])
    assert said == [None, None, (1000, 1300), (1000, 1300), (1500, 1800), (1500, 1800), None]
    another = Untranslated(INTO_GERMAN)
    another.known_before = stream.tokens_for_one
    assert another.take([*spoken(2, 3), *translated(4)])[-1] == (1500, 1800)


def test_translations_that_lag_behind_are_counted_as_what_they_are():
    stream = Untranslated(INTO_GERMAN)
    for n in range(2 * ENOUGH_TOKENS):
        stream.take([*spoken(n), *translated(1 if n >= 3 else 0)])
    late = 2 * ENOUGH_TOKENS - 3
    assert stream.until_ms == late * 500 - 200
    assert stream.take(translated(1)) == [(late * 500, late * 500 + 300)]
