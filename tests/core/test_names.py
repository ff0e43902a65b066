# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader says about the speakers holds, backwards and forwards, and can be taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.names import (
    Apart,
    Called,
    Coloured,
    Correction,
    Labels,
    Passage,
    Same,
    SpeakerNames,
    as_text,
    from_text,
)
from app.core.text import Gap, Utterance

LABELS = [str(n) for n in range(1, 6)]
NOBODY = SpeakerNames()

label = st.sampled_from(LABELS)
corrections = st.lists(
    st.builds(Called, label, st.sampled_from(["", "Maja", "maja", " Ann ", "Jörg\n", "אבי", "x" * 200]))
    | st.builds(Same, label, label)
    | st.builds(Apart, label)
    | st.builds(Coloured, label, st.none() | st.integers(0, 7))
    | st.builds(Passage, label, st.integers(0, 3), st.none() | label)
    | st.builds(Labels, st.booleans()),
    max_size=25,
)


def what_is_shown(names: SpeakerNames) -> list:
    """Everything a reader can see of it."""
    passages = [names.shown(label, ms) for label in LABELS for ms in (None, 0, 1, 2, 3)]
    return [*passages, *map(names.name, LABELS), *map(names.colour, LABELS), *map(names.person, LABELS)]


def test_a_name_holds_for_every_passage_of_the_speaker():
    names = NOBODY.corrected(Called("2", "Maja"))
    assert [names.shown("2", ms) for ms in (0, 9_000_000)] == ["Maja", "Maja"]
    assert names.shown("1", 0) == "1"


def test_a_name_is_kept_as_people_write_it_but_on_one_line_and_not_endless():
    names = NOBODY.corrected(Called("1", "  Dr.\tMaja \n Novak\x00 ")).corrected(Called("2", "n" * 500))
    assert names.name("1") == "Dr. Maja Novak"
    assert len(names.name("2")) == 60


def test_an_empty_name_gives_the_number_back():
    names = NOBODY.corrected(Called("1", "Maja")).corrected(Called("1", " "))
    assert names.shown("1", 0) == "1"


def test_two_labels_that_are_one_person_have_one_name_and_one_colour():
    names = NOBODY.corrected(Called("1", "Maja")).corrected(Same("3", "1"))
    assert names.shown("3", 0) == "Maja"
    assert names.colour("3") == names.colour("1")


def test_the_name_of_whoever_is_merged_is_not_lost():
    names = NOBODY.corrected(Called("1", "Maja")).corrected(Coloured("1", 5)).corrected(Same("1", "2"))
    assert (names.person("1"), names.name("2"), names.colour("2")) == ("2", "Maja", 5)


def test_whoever_is_called_the_same_is_the_same():
    names = NOBODY.corrected(Called("1", "Maja")).corrected(Called("4", "maja"))
    assert names.person("4") == "1" and names.name("4") == "Maja"


def test_people_who_were_taken_for_one_can_be_told_apart_again():
    names = NOBODY.corrected(Same("1", "2")).corrected(Same("3", "1"))
    assert sorted(names.labels_of("2")) == ["1", "3"]
    apart = names.corrected(Apart("1"))
    assert [apart.person(who) for who in "123"] == ["1", "2", "3"]


def test_a_wrong_label_comes_off_one_passage_alone():
    names = NOBODY.corrected(Passage("1", 420))
    assert names.shown("1", 420) is None and names.is_unlabelled("1", 420)
    assert names.shown("1", 5000) == "1" and names.shown("2", 420) == "2"


def test_a_passage_can_be_somebody_elses_who_may_get_a_name_later():
    names = NOBODY.corrected(Passage("1", 420, "2")).corrected(Called("2", "Ann")).corrected(Same("2", "3"))
    assert names.shown("1", 420) == "Ann" and names.speaker("1", 420) == "3"
    assert not names.is_unlabelled("1", 420)


def test_hidden_labels_are_nowhere():
    names = NOBODY.corrected(Called("1", "Maja")).corrected(Labels(False))
    assert names.shown("1", 0) is None
    assert names.corrected(Labels(True)).shown("1", 0) == "Maja"


def test_entries_of_files_have_the_name_and_keep_what_the_service_said():
    names = NOBODY.corrected(Called("1", "Maja"))
    said = names.entry(Utterance(0, 1, "Yes.", speaker="1"))
    assert (said.speaker, said.label, said.text) == ("Maja", "1", "Yes.")
    for untouched in (Utterance(0, 1, "No.", speaker="2"), Utterance(0, 1, "?"), Gap(0, 1, "x")):
        assert names.entry(untouched) is untouched


def test_colours_are_by_number_and_the_same_wherever_reading_begins():
    assert [NOBODY.colour(who) for who in ("1", "2", "11")] == [0, 1, 10]
    assert NOBODY.colour("Ann") == NOBODY.colour("Ann") >= 0


@given(corrections)
def test_what_is_shown_is_determined_and_survives_the_disk(made: list[Correction]):
    names = SpeakerNames.of(made)
    again = from_text(as_text(names))
    assert again == names
    assert what_is_shown(again) == what_is_shown(names)
    assert names.corrections == SpeakerNames.of(names.corrections).corrections


@given(corrections)
def test_every_step_back_shows_exactly_what_was_shown_before(made: list[Correction]):
    names, before = NOBODY, []
    for correction in made:
        after = names.corrected(correction)
        if after is not names:
            before.append(what_is_shown(names))
        names = after
    while names.corrections:
        names = names.undone
        assert what_is_shown(names) == before.pop()
    assert not before and names == NOBODY


@given(corrections)
def test_merging_is_transitive_and_everybody_is_somebody(made: list[Correction]):
    names = SpeakerNames.of(made)
    for who in LABELS:
        person = names.person(who)
        assert names.person(person) == person
        assert names.name(who) == names.name(person) and names.colour(who) == names.colour(person)
    merged = names.corrected(Same("1", "2")).corrected(Same("2", "3")).corrected(Same("4", "1"))
    assert len({merged.person(who) for who in "1234"}) == 1


@given(corrections)
def test_no_two_people_have_the_same_name(made: list[Correction]):
    names = SpeakerNames.of(made)
    people = {names.person(who) for who in LABELS}
    given_names = [names.name(person).casefold() for person in people if names.name(person)]
    assert len(set(given_names)) == len(given_names)


def test_corrections_of_a_newer_version_are_left_out_and_nothing_else():
    text = '[{"type":"called","who":"1","name":"Maja"},{"type":"sung","who":"1"},{"type":"same","who":"2"},7]'
    assert from_text(text).corrections == (Called("1", "Maja"),)
    for rubbish in ("", "{}", "null", "[", "\ud800"):
        assert from_text(rubbish) == NOBODY
