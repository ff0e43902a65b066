# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues: two lines of 42, a second at least, in order, never over one another, every word in them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.core.cues import LINE_CHARACTERS, LONGEST_MS, SHORTEST_MS, CueMaker, width
from app.core.text import Gap, Translation, Utterance, Word


def utterance(text: str, start_ms: int = 0, word_ms: int = 300, speaker: str | None = None) -> Utterance:
    """Each word `word_ms` after the other, with a little air between them."""
    words = tuple(
        Word(word, start_ms + n * word_ms, start_ms + (n + 1) * word_ms - 40)
        for n, word in enumerate(text.split())
    )
    return Utterance(start_ms, words[-1].end_ms if words else start_ms, text, speaker=speaker, words=words)


def cues_of(*entries, translated=False):
    maker = CueMaker(translated)
    return [cue for entry in entries for cue in maker.cues_of(entry)]


def test_a_short_sentence_is_one_line_with_the_times_of_its_words():
    (cue,) = cues_of(utterance("The boat is late today.", start_ms=420))
    assert cue.lines == ("The boat is late today.",)
    assert (cue.start_ms, cue.end_ms) == (420, 420 + 5 * 300 - 40)


def test_a_longer_sentence_is_two_even_lines():
    (cue,) = cues_of(utterance("The boat to the islands is late again, and nobody knows why."))
    assert cue.lines == ("The boat to the islands is late", "again, and nobody knows why.")


def test_a_cue_ends_with_its_sentence_when_there_is_enough_in_it():
    cues = cues_of(utterance("The boat to the islands is late. We wait."))
    assert [cue.lines for cue in cues] == [("The boat to the islands is late.",), ("We wait.",)]


def test_a_pause_between_words_begins_a_new_cue():
    words = (Word("Well", 0, 300), Word("then.", 4000, 4300))
    cues = cues_of(Utterance(0, 4300, "Well then.", words=words))
    assert [(cue.start_ms, cue.end_ms) for cue in cues] == [(0, 1000), (4000, 5000)]


def test_slow_speech_is_not_kept_on_the_screen_for_ever():
    cues = cues_of(utterance("one two three four five six seven eight nine", word_ms=1400))
    assert all(cue.end_ms - cue.start_ms <= LONGEST_MS for cue in cues)


def test_a_word_too_short_to_read_is_shown_for_a_second_and_the_next_cue_waits():
    cues = cues_of(utterance("Yes.", 1000), utterance("No.", 1300), utterance("Later then.", 9000))
    assert [(cue.start_ms, cue.end_ms) for cue in cues] == [(1000, 2000), (2000, 3000), (9000, 10_000)]


def test_words_without_times_are_spread_over_the_utterance():
    cues = cues_of(
        Utterance(1000, 9000, "All these words came without any times of their own, every single one.")
    )
    assert cues[0].start_ms == 1000
    assert cues[-1].end_ms == 9000


def test_words_that_are_not_the_text_are_not_trusted():
    cues = cues_of(Utterance(0, 2000, "The boat is late.", words=(Word("boat", 300, 500),)))
    assert [cue.lines for cue in cues] == [("The boat is late.",)]


def test_a_translation_has_cues_of_its_own():
    said = Utterance(
        0, 2000, "The boat is late.", translation=Translation("de", "Das Schiff hat Verspätung.")
    )
    assert [cue.lines for cue in cues_of(said, translated=True)] == [("Das Schiff hat Verspätung.",)]
    assert cues_of(Utterance(0, 1, "untranslated"), translated=True) == []


def test_a_gap_is_shown_for_all_of_its_time():
    (cue,) = cues_of(Gap(91_000, 94_500, "audio was not captured"))
    assert (cue.start_ms, cue.end_ms, cue.lines) == (91_000, 94_500, ("[audio was not captured]",))


def test_scripts_without_spaces_are_cut_between_characters():
    text = "昨日は雨が降っていたので、私たちは家にいました。" * 5
    cues = cues_of(Utterance(0, 30_000, text, words=(Word(text, 0, 30_000),)))
    assert "".join("".join(cue.lines) for cue in cues) == text
    assert all(width(line) <= LINE_CHARACTERS for cue in cues for line in cue.lines)
    assert not any(line[0] in "。、" for cue in cues for line in cue.lines)


def test_a_visible_character_is_not_torn_apart():
    family = "👩\u200d👩\u200d👧"
    cues = cues_of(Utterance(0, 5000, family * 30))
    assert all(line.startswith("👩") and line.endswith("👧") for cue in cues for line in cue.lines)


def test_a_token_of_ten_thousand_characters_is_shown_in_pieces():
    cues = cues_of(Utterance(0, 5000, "x" * 10_000))
    assert "".join("".join(cue.lines) for cue in cues) == "x" * 10_000


def test_control_characters_and_line_breaks_do_not_reach_a_cue():
    (cue,) = cues_of(Utterance(0, 2000, "one\x1b[31m\n\ntwo\u2028three"))
    assert cue.lines == ("one [31m two three",)


texts = st.text(st.characters(codec="utf-8"), max_size=120) | st.text("ab .,?\u0301\u200d漢字ע", max_size=300)
times = st.integers(0, 50_000)


@st.composite
def any_utterances(draw):
    text = draw(texts)
    words = draw(st.sampled_from(["none", "matching", "odd"]))
    made = ()
    if words == "matching":
        made = tuple(Word(w, *sorted((draw(times), draw(times)))) for w in text.split())
    elif words == "odd":
        made = tuple(Word(draw(texts), draw(times), draw(times)) for _ in range(draw(st.integers(0, 3))))
    return Utterance(draw(times), draw(times), text, words=made, speaker=draw(st.none() | st.just("1")))


entries = st.lists(any_utterances() | st.builds(Gap, times, times, texts), max_size=8)


@given(entries)
def test_whatever_was_said_cues_are_in_order_readable_and_never_overlap(said):
    cues = cues_of(*said)
    for cue in cues:
        assert cue.end_ms - cue.start_ms >= SHORTEST_MS
        assert 1 <= len(cue.lines) <= 2
        for line in cue.lines:
            assert line.strip() == line != ""
            assert len(line) <= LINE_CHARACTERS
            assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", line)
    for before, after in zip(cues, cues[1:], strict=False):
        assert before.end_ms <= after.start_ms


@given(st.lists(any_utterances(), max_size=6))
def test_every_character_that_was_said_is_in_a_cue_in_its_order(said):
    shown = "".join("".join(cue.lines) for cue in cues_of(*said))
    meant = "".join(entry.text for entry in said)
    drop = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]")
    assert drop.sub("", shown) == drop.sub("", meant)
