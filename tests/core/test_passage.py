# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said again begins with a sentence and reaches to the newest word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.passage import last_sentence, said_last
from app.core.sentences import is_finished, sentence_at, sentence_starts
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript

EACH_MS = 1_000


def spoken(*sentences: str, tail: str = "", forgets: bool = False, begin_ms: int = 0) -> Transcript:
    """One word a second; each argument is a turn."""
    transcript = Transcript(forgets_words=forgets)
    at = begin_ms
    for sentence in sentences:
        tokens = []
        for word in sentence.split():
            tokens.append(Token(" " + word, True, at, at + EACH_MS))
            at += EACH_MS
        transcript.apply(tokens)
        transcript.close_turn()
    if tail:
        transcript.apply([Token(tail, False, at, at + EACH_MS)])
    return transcript


def texts(transcript: Transcript, last_s: int) -> list[str]:
    return [getattr(entry, "text", "(gap)") for entry in said_last(transcript, last_s * 1000)]


def test_a_passage_begins_with_the_sentence_in_which_it_begins():
    transcript = spoken("One two three. Four five six. Seven eight nine.")
    assert texts(transcript, 4) == ["Four five six. Seven eight nine."]
    assert texts(transcript, 2) == ["Seven eight nine."]
    assert texts(transcript, 60) == ["One two three. Four five six. Seven eight nine."]


def test_it_reaches_over_turns_and_ends_with_words_still_settling():
    transcript = spoken("One two three.", "Four five six.", tail=" and this")
    assert texts(transcript, 3) == ["Four five six.", "and this"]
    assert texts(transcript, 1) == ["and this"]


def test_it_is_the_same_where_the_times_of_words_were_let_go():
    sentences = ("Aaa bbb ccc. Ddd eee fff. Ggg hhh iii.", "Jjj kkk lll.")
    for seconds in (2, 4, 5, 7, 20):
        assert texts(spoken(*sentences), seconds) == texts(spoken(*sentences, forgets=True), seconds)


def test_it_is_counted_from_the_newest_word_and_not_from_now():
    assert texts(spoken("Long ago.", begin_ms=5_000), 30) == ["Long ago."]


def test_gaps_within_it_are_told_and_those_at_its_edges_are_not():
    transcript = spoken("One two.")
    transcript.add_gap(Gap(2_000, 4_000, "audio was not captured"))
    assert texts(transcript, 30) == ["One two."]
    transcript.apply([Token("Three four.", True, 4_000, 6_000)])
    assert texts(transcript, 30) == ["One two.", "(gap)", "Three four."]


def test_a_translation_comes_along():
    transcript = Transcript()
    transcript.apply(
        [
            Token("The boat is late.", True, 0, 2_000, language="en"),
            Token("Das Schiff hat Verspätung.", True, language="de", kind=TokenKind.TRANSLATION),
        ]
    )
    (entry,) = said_last(transcript, 30_000)
    assert (entry.translation.text, entry.translation.language) == ("Das Schiff hat Verspätung.", "de")


def test_nothing_was_said():
    assert said_last(Transcript(), 30_000) == []
    assert last_sentence(Transcript()) == ""


def test_the_last_sentence_is_the_newest_whole_one():
    assert last_sentence(spoken("One two. Three four.")) == "Three four."
    open_turn = Transcript()
    open_turn.apply([Token("One two. And", True, 0, 10)])
    assert last_sentence(open_turn) == "One two."
    beginning = spoken("A whole one.")
    beginning.apply([Token("Then the", True, 5_000, 6_000)])
    assert last_sentence(beginning) == "A whole one."
    only = Transcript()
    only.apply([Token("Then the", True, 0, 10)])
    assert last_sentence(only) == "Then the"


def test_sentences_begin_where_a_reader_sees_them_begin():
    cases = {
        "One. Two? Three!": ["One. ", "Two? ", "Three!"],
        "Dr. Novak met J. Smith. Then": ["Dr. Novak met J. Smith. ", "Then"],
        "It costs 3.50 today. Yes": ["It costs 3.50 today. ", "Yes"],
        "Am 3. Mai kam er. Gut": ["Am 3. Mai kam er. ", "Gut"],
        "“Yes.” He left.": ["“Yes.” ", "He left."],
        "Wait… what? ok": ["Wait… what? ok"],
        "今日は。明日も！": ["今日は。", "明日も！"],
        "كيف حالك؟ بخير": ["كيف حالك؟ ", "بخير"],
    }
    for text, expected in cases.items():
        starts = [*sentence_starts(text), len(text)]
        assert [text[a:b] for a, b in zip(starts, starts[1:], strict=False)] == expected
    assert is_finished("Yes.”") and not is_finished("Yes")


@given(st.lists(st.text(max_size=40), max_size=4), st.integers(0, 100_000), st.booleans())
def test_any_passage_is_the_end_of_what_was_said(sentences, last_ms, forgets):
    transcript = spoken(*sentences, forgets=forgets)
    whole = "".join(turn.text for turn in transcript.turns)
    passage = said_last(transcript, last_ms)
    assert "".join("".join(e.text.split()) for e in passage) in "".join(whole.split())
    if passage:
        assert "".join(whole.split()).endswith("".join(passage[-1].text.split()))


@given(st.text(max_size=60), st.integers(0, 60))
def test_a_sentence_begins_before_what_lies_in_it(text, place):
    assert sentence_at(text, place) <= place or not text[:place].strip()
