# SPDX-License-Identifier: GPL-3.0-or-later
"""Words somebody waits for are found once each, when they are settled, and never inside other words."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.alerts import AlertWatch, AlertWords, words_in
from app.core.text import Token
from app.core.transcript import Transcript


def found(words: list[str] | str, text: str) -> list[str]:
    listed = [words] if isinstance(words, str) else words
    return [text[hit.start : hit.end] for hit in AlertWords(listed).find(text)]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("Mojca", "Ali je Mojco kdo videl? Mojca!", ["Mojco", "Mojca"]),
        ("Ana", "Ananas and any banana, says Ana.", ["Ana"]),
        ("Novak", "Mr. Novak's boat and the Novaks’ car", ["Novak", "Novaks"]),
        ("fire alarm", "The fire alarms; a fire-alarm; fire and alarm", ["fire alarms", "fire-alarm"]),
        ("Anna Maria Huber", "Anna Maria Hubers Haus. Anna Huber.", ["Anna Maria Hubers"]),
        (["Anna", "Anna Maria"], "Hier ist Anna Maria.", ["Anna Maria"]),
        ("O'Brien", "Ask O’Brien now", ["O’Brien"]),
        ("Jean-Luc", "Voilà Jean Luc", ["Jean Luc"]),
        ("Anna", "C'est l'Anna d'hier", ["Anna"]),
        ("田中", "本日は田中さんが来ます。田 中です", ["田中", "田 中"]),
        ("アンナ", "ジョアンナとアンナさん", ["アンナ"]),
        ("ガス", "カスではなくｶﾞｽです", ["ｶﾞｽ"]),
        ("สมชาย", "คุณสมชายมาแล้ว", ["สมชาย"]),
        ("กา", "กาแฟ กาา กำ", ["กา", "กา"]),
        ("火車站", "我在火車站等你", ["火車站"]),
        ("민수", "어제 민수가 왔다. 김민수정", ["민수가"]),
        ("AI会議", "今日のAI会議とXAI会議", ["AI会議"]),
        ("42", "room 42, not 142 or 4.2", ["42"]),
        ("", "anything", []),
        ("…", "anything… at all", []),
        ("Anna", "", []),
    ],
)
def test_what_is_found_and_what_is_not(words, text, expected):
    assert found(words, text) == expected


def said(transcript: Transcript, watch: AlertWatch, text: str, tail: str = "") -> list[str]:
    tokens = [Token(text, True, 0, 10)] if text else []
    tokens += [Token(tail, False, 10, 20)] if tail else []
    transcript.apply(tokens)
    return [transcript.turns[f.turn].final_text[f.hit.start : f.hit.end] for f in watch.look(transcript)]


def test_a_word_counts_when_it_is_settled_and_whole():
    transcript, watch = Transcript(), AlertWatch(AlertWords(["Marko"]))
    assert said(transcript, watch, "Ask", " Marko") == []
    assert said(transcript, watch, " Mark", "o now") == [], "more letters are on their way"
    assert said(transcript, watch, "o", " now") == ["Marko"], "what follows begins a word"
    assert said(transcript, watch, " now", "") == []


def test_the_last_word_of_a_turn_counts_when_the_turn_is_over():
    transcript, watch = Transcript(), AlertWatch(AlertWords(["Marko"]))
    assert said(transcript, watch, "Ask Marko") == []
    transcript.close_turn()
    assert len(watch.look(transcript)) == 1
    assert watch.look(transcript) == []
    assert [hit.word for hit in watch.hits_in(0)] == ["Marko"]


def test_a_phrase_that_comes_piece_by_piece_is_found_once():
    transcript, watch = Transcript(), AlertWatch(AlertWords(["emergency exit", "exit"]))
    assert said(transcript, watch, "The emer") == []
    assert said(transcript, watch, "gency") == []
    assert said(transcript, watch, " ex") == []
    assert said(transcript, watch, "it is") == ["emergency exit"]
    assert said(transcript, watch, " here. Exit") == []
    assert said(transcript, watch, ".") == ["Exit"]


def test_what_was_said_before_is_marked_but_is_no_news():
    transcript = Transcript()
    transcript.apply([Token("Marko is here.", True, 0, 10)])
    watch = AlertWatch(AlertWords(["Marko"]))
    watch.skip(transcript)
    assert len(watch.hits_in(0)) == 1
    assert watch.look(transcript) == []


WORDS = st.lists(st.sampled_from("Anna Ana Marko exit 田中 아나 banana , . \n é".split(" ")), max_size=12)


@given(WORDS, st.integers(0, 2**32), st.booleans())
@example(["exit", "田中", "Marko"], 0, False)
def test_however_the_words_come_in_pieces_the_same_is_found(pieces, seed, spaced):
    text = (" " if spaced else "").join(pieces)
    words = AlertWords(["Ana", "exit Marko", "田中"])
    transcript, watch, rng = Transcript(), AlertWatch(words), random.Random(seed)
    place = 0
    while place < len(text):
        size = rng.randint(1, 5)
        transcript.apply([Token(text[place : place + size], True, 0, 10)])
        watch.look(transcript)
        place += size
    transcript.close_turn()
    watch.look(transcript)
    for turn in transcript.turns:
        marked = watch.hits_in(turn.number)
        assert [(h.start, h.word) for h in marked] == [(h.start, h.word) for h in words.find(turn.final_text)]


@given(st.lists(st.text(max_size=20), max_size=5), st.text(max_size=200))
def test_whatever_is_looked_for_wherever_hits_lie_apart_and_in_order(words, text):
    hits = AlertWords(words).find(text)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(a.end <= b.start for a, b in zip(hits, hits[1:], strict=False))
    assert all(hit.word in [" ".join(word.split()) for word in words] for hit in hits)


@given(st.text(max_size=60))
def test_the_words_of_a_text_are_cut_out_of_it(text):
    assert all(text[word.start : word.end] == word.text for word in words_in(text))
