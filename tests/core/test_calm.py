# SPDX-License-Identifier: GPL-3.0-or-later
"""Which provisional words are shown, message after message. `|` stands where they begin."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.alignment import blocks, sounding, words_of
from app.core.calm import PACES, PHRASE_WAITS_MS, Calm
from app.core.text import Token, TokenKind
from app.core.transcript import Transcript
from tests.core.test_captions_steady import do, steps


class Stage:
    """A transcript, and the words of it that are shown; a message comes every 100 ms."""

    def __init__(self, pace: str) -> None:
        self.transcript, self.calm, self.now_ms = Transcript(), Calm(pace), 1_000

    def says(self, final: str = "", tail: str = "", speaker: str | None = None) -> str:
        tokens = [Token(final, True, speaker=speaker)] if final else []
        return self.hears(tokens + ([Token(tail, False, speaker=speaker)] if tail else []))

    def hears(self, tokens: list[Token]) -> str:
        self.changed = self.calm.heard(self.transcript, self.transcript.apply(tokens), self.now_ms)
        shown = self.shown()
        self.now_ms += 100
        return shown

    def shown(self) -> str:
        texts = []
        for turn in self.transcript.turns:
            tail = self.calm.shown(turn)[0]
            if turn.final_text or tail:
                texts.append(turn.final_text + ("|" + tail if tail else ""))
        return " / ".join(texts)

    def later(self, ms: int) -> str:
        """What is shown after so long in which nobody says anything."""
        until = self.now_ms + ms
        while self.calm.due_ms is not None and self.calm.due_ms <= until:
            self.now_ms = max(self.now_ms, self.calm.due_ms)
            self.changed = self.calm.look(self.now_ms)
        self.now_ms = until
        return self.shown()


def test_fast_shows_everything_as_it_comes():
    stage = Stage("fast")
    assert stage.says("", "the bat") == "|the bat"
    assert stage.says("", "the boat.") == "|the boat."
    assert stage.says("The", " boats") == "The| boats"


def test_new_words_are_shown_at_once_and_grow_at_once():
    stage = Stage("middle")
    assert stage.says("", "the boat is la") == "|the boat is la"
    assert stage.says("", "the boat is late again.") == "|the boat is late again."


def test_a_word_that_stands_is_changed_when_the_change_is_said_twice():
    stage = Stage("middle")
    stage.says("", "we all want two go home")
    assert stage.says("", "we all want to go home now") == "|we all want two go home now"
    assert stage.says("", "we all want to go home now") == "|we all want to go home now"


def test_a_word_that_flips_back_and_forth_stands_still():
    stage = Stage("middle")
    stage.says("", "we all want two go")
    for word in ("to", "two", "too", "two", "to", "two"):
        assert stage.says("", f"we all want {word} go") == "|we all want two go"


def test_a_change_said_once_is_shown_after_a_moment_if_nothing_more_is_said():
    stage = Stage("middle")
    stage.says("", "we all want two go")
    stage.says("", "we all want to go")
    assert stage.changed is None
    assert stage.later(150) == "|we all want two go"
    assert stage.later(150) == "|we all want to go"
    assert stage.changed == 0
    assert stage.calm.due_ms is None


def test_case_and_marks_are_put_right_near_the_end_and_wait_elsewhere_until_they_are_final():
    stage = Stage("middle")
    stage.says("", "well the boat is late")
    assert stage.says("", "Well, the Boat is late") == "|well the boat is late"
    for _ in range(5):
        assert stage.says("", "Well, the Boat is late") == "|well the Boat is late"
    assert stage.says("Well, the", " Boat is late") == "Well, the| Boat is late"
    assert stage.says(" Boat is late.") == "Well, the Boat is late."


def test_a_full_stop_behind_the_last_word_comes_at_once_and_goes_when_the_sentence_goes_on():
    stage = Stage("middle")
    stage.says("", "the boat is late")
    assert stage.says("", "the boat is late.") == "|the boat is late."
    assert stage.says("", "the boat is late again") == "|the boat is late. again"
    assert stage.says("", "the boat is late again") == "|the boat is late again"


@pytest.mark.parametrize("pace", PACES)
def test_final_words_are_never_held_back(pace):
    stage = Stage(pace)
    stage.says("", "we all want two go")
    assert stage.says("we all wanted to", " go").split("|")[0] == "we all wanted to"
    assert stage.says(" go home now") == "we all wanted to go home now"


@pytest.mark.parametrize("pace", ["middle", "calm"])
def test_words_that_vanish_for_one_message_do_not_flash(pace):
    stage = Stage(pace)
    stage.says("we", " all want to go.")
    stage.later(1_000)
    assert stage.says("", " all want") == "we| all want to go."
    assert stage.says("", " all want to go.") == "we| all want to go."
    assert stage.says("", "") == "we| all want to go."
    assert stage.later(1_000) == "we"


def test_calm_words_come_a_phrase_at_a_time_once_they_have_stood():
    stage = Stage("calm")
    assert stage.says("", "the boat") == ""
    assert stage.says("", "the boat is") == ""
    assert stage.says("", "the boat is late") == ""  # two words are sure, which is no phrase yet
    assert stage.says("", "the boat is late again") == "|the boat is"


def test_calm_words_wait_for_their_phrase_no_longer_than_a_moment():
    stage = Stage("calm")
    stage.says("", "the boat")
    stage.says("", "the boat")
    assert stage.later(PHRASE_WAITS_MS - 300) == ""
    assert stage.later(100) == "|the boat"


def test_the_end_of_a_phrase_shows_it():
    stage = Stage("calm")
    stage.says("", "yes.")
    stage.says("", "yes.")
    assert stage.says("", "yes. but") == "|yes."


def test_a_speaker_who_comes_in_the_middle_of_a_tail_must_be_heard_twice():
    stage = Stage("middle")
    one, two = Token("are you there", False, speaker="1"), Token(" yes", False, speaker="2")
    assert stage.hears([one]) == "|are you there"
    assert stage.hears([one, two]) == "|are you there"
    assert stage.hears([Token("are you there yes", False, speaker="1")]) == "|are you there yes"
    stage.hears([one, two])
    assert stage.hears([one, two]) == "|are you there / |yes"


def test_words_that_move_to_another_turn_are_never_shown_twice():
    stage = Stage("middle")
    stage.says("", "are you there yes", speaker="1")
    one, two = Token("are you there", False, speaker="1"), Token(" yes", False, speaker="2")
    assert stage.hears([one, two]) == "|are you there"
    assert stage.hears([one, two]) == "|are you there / |yes"


def test_another_pace_acts_at_once():
    stage = Stage("calm")
    stage.says("", "the boat")
    assert stage.calm.set_pace("fast", stage.now_ms) == 0
    assert stage.shown() == "|the boat"
    stage.calm.set_pace("calm", stage.now_ms)
    assert stage.shown() == "|the boat"


def test_an_endpoint_shows_what_is_final_and_nothing_else():
    stage = Stage("calm")
    stage.says("We go", " home now perhaps")
    stage.later(1_000)
    stage.calm.heard(stage.transcript, stage.transcript.close_turn(), stage.now_ms)
    assert stage.shown() == "We go"


def test_translations_are_paced_as_well():
    stage = Stage("middle")
    kind = TokenKind.TRANSLATION
    stage.says("we go")
    stage.hears([Token("wir geh", False, language="de", kind=kind)])
    stage.hears([Token("wir gehen", False, language="de", kind=kind)])
    turn = stage.transcript.turns[0]
    assert stage.calm.shown(turn)[1] == "wir gehen"  # it grew
    stage.hears([Token("wer gehen", False, language="de", kind=kind)])
    assert stage.calm.shown(turn)[1] == "wir gehen"


def test_another_transcript_is_shown_from_its_beginning():
    stage = Stage("middle")
    stage.says("", "some words")
    other = Transcript()
    first = other.apply([Token("other", False)])
    assert stage.calm.heard(other, first, 2_000) == 0
    assert stage.calm.shown(other.turns[0]) == ("other", "")
    assert stage.calm.shown(stage.transcript.turns[0]) == ("some words", "")


def test_scripts_without_spaces_are_aligned_character_by_character():
    stage = Stage("middle")
    stage.says("", "今日は晴れ")
    assert stage.says("", "京は晴れです") == "|今日は晴れです"
    assert stage.says("", "京は晴れです") == "|京は晴れです"


def test_words_keep_the_space_before_them():
    assert words_of(" is late,  again ") == [" is", " late,", "  again", " "]
    assert sounding(" Late,") == "late"
    assert sounding(" —") == "—"
    old, new = ["a", "b", "c", "d"], ["a", "x", "c", "d"]
    assert [tuple(block) for block in blocks(old, new)] == [
        (True, 0, 1, 0, 1), (False, 1, 2, 1, 2), (True, 2, 4, 2, 4),
    ]  # fmt: skip


def heard_in(text: str) -> str:
    """What can be heard of all of it: where a mark between words is missing yet, others close up."""
    return sounding(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(steps, st.integers(0, 900)), max_size=25), st.sampled_from(PACES))
def test_whatever_is_said_final_words_pass_and_all_words_are_shown_in_the_end(said, pace):
    stage = Stage(pace)
    seen: dict[int, tuple] = {}
    for step, pause_ms in said:
        first = stage.calm.heard(stage.transcript, do(stage.transcript, step), stage.now_ms)
        until = stage.now_ms + pause_ms
        while True:
            shown = {turn.number: look(stage, turn) for turn in stage.transcript.turns}
            for number in shown.keys() | seen.keys():
                if shown.get(number) != seen.get(number):
                    assert first is not None and first <= number, "a change nobody was told of"
            seen = shown
            if stage.calm.due_ms is None or stage.calm.due_ms > until:
                break
            stage.now_ms = max(stage.now_ms, stage.calm.due_ms)
            first = stage.calm.look(stage.now_ms)
        stage.now_ms = until
        if pace == "fast":
            assert all(
                stage.calm.shown(turn) == (turn.tail_text, turn.translated_tail_text)
                for turn in stage.transcript.turns
            )
    for _ in range(100):
        if stage.calm.due_ms is None:
            break
        stage.later(1_000)
    assert stage.calm.due_ms is None, "it never comes to rest"
    for turn in stage.transcript.turns:
        spoken, translated = stage.calm.shown(turn)
        assert heard_in(spoken) == heard_in(turn.tail_text)
        assert heard_in(translated) == heard_in(turn.translated_tail_text)
    stage.calm.heard(stage.transcript, stage.transcript.finish(), stage.now_ms)
    stage.later(1_000)  # a turn that has nothing but a translation is not closed, and loses its words as ever
    assert all(stage.calm.shown(turn)[0] == "" for turn in stage.transcript.turns)


def look(stage: Stage, turn) -> tuple:
    return turn.final_text, turn.translated_text, turn.speaker, turn.gap, stage.calm.shown(turn)
