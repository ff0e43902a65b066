# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands where in each view of a translation, and what is told at the head of a turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.box import CaptionBox
from app.core.captions import CaptionRoll, Measure
from app.core.names import Called, Labels, Passage, Same
from app.core.options.soniox import SonioxSettings
from app.core.reading import Reading
from app.core.recalled import recalled
from app.core.text import Gap, Token, TokenKind, Translation, Utterance
from app.core.transcript import Transcript
from app.core.translating import FIRST, ORIGINAL, SECOND, TRANSLATION, VIEWS, Translating, text_of

INTO_GERMAN = Translating("de")
BETWEEN = Translating("de", "en")
MEASURE = Measure(len, 30)


class Talk:
    """A transcript that is spoken into, and a roll that follows it in one view."""

    def __init__(self, view: str, translating: Translating | None = INTO_GERMAN) -> None:
        self.transcript = Transcript()
        self.transcript.translating = translating
        self.roll = CaptionRoll(MEASURE, MEASURE)
        self.roll.view = view
        self.roll.show(self.transcript)
        self.clock_ms = 0

    def says(self, text: str, language: str | None = "en", speaker: str = "1", final: bool = True) -> None:
        start, self.clock_ms = self.clock_ms, self.clock_ms + 500
        token = Token(text, final, start, self.clock_ms, None, speaker, language)
        self.roll.changed(self.transcript.apply([token]))

    def translates(self, text: str, into: str = "de", source: str = "en", final: bool = True) -> None:
        kind = TokenKind.TRANSLATION
        token = Token(text, final, language=into, source_language=source, speaker="1", kind=kind)
        self.roll.changed(self.transcript.apply([token]))

    def pauses(self) -> None:
        self.roll.changed(self.transcript.close_turn())

    def stops(self) -> None:
        self.roll.changed(self.transcript.finish())

    @property
    def lines(self) -> list[str]:
        return lines_of(self.roll)


def lines_of(roll: CaptionRoll) -> list[str]:
    shown = []
    for number in range(len(roll)):
        block = roll.block(number)
        shown += [line.text for line in block.spoken.lines]
        shown += ["> " + line.text for line in block.translated.lines] if block.translated else []
    return shown


def test_what_a_stream_is_asked_to_translate_is_known():
    asked = Translating.asked
    assert asked(SonioxSettings()) is None
    assert asked(SonioxSettings(translation="one_way", translation_target="pt-BR")) == Translating("pt")
    two = SonioxSettings(translation="two_way", translation_a="en", translation_b="ar")
    assert asked(two) == Translating("ar", "en")


def test_a_past_session_is_recognised_by_what_was_translated():
    def said(language: str, into: str) -> Utterance:
        return Utterance(0, 1, "x", language=language, translation=Translation(into, "y"))

    assert Translating.found([Utterance(0, 1, "x"), Gap(0, 1, "?")]) is None
    assert Translating.found([said("en", "de"), said("fr", "de")]) == Translating("de")
    assert Translating.found([said("en", "de"), said("de", "en")]) == Translating("de", "en")


def test_each_language_has_its_column():
    assert [BETWEEN.is_right(code) for code in ("en", "de", "fr", None)] == [False, True, False, False]
    assert [BETWEEN.expects(code) for code in ("en", "de", "fr", None)] == [True, True, False, True]
    assert [INTO_GERMAN.expects(code) for code in ("en", "de", None)] == [True, False, True]


@pytest.mark.parametrize(
    ("view", "lines"),
    [
        ("both", ["The boat is late.", "> Das Schiff ist spät."]),
        ("side", ["The boat is late.", "> Das Schiff ist spät."]),
        ("original", ["The boat is late."]),
        ("translation", ["> Das Schiff ist spät."]),
    ],
)
def test_a_view_shows_the_words_their_translation_or_both(view, lines):
    talk = Talk(view)
    talk.says("The boat is late.")
    talk.translates("Das Schiff ist spät.")
    assert talk.lines == lines


@pytest.mark.parametrize("view", [TRANSLATION, SECOND])
def test_words_whose_translation_does_not_come_are_read_before_the_translation_of_what_was_said_later(view):
    talk = Talk(view, Translating("de", "en") if view == SECOND else INTO_GERMAN)
    box = CaptionBox(talk.roll, 1)
    read: list[str] = []

    def reads(ms: int) -> None:
        box.look(ms)
        read.extend(line.line.text for line in box.lines if line.line.text not in read)

    asked = [("One.", "en"), ("Hm.", None), ("Two.", "en"), ("Three.", "en")]
    for number, (words, language) in enumerate(asked):
        talk.says(words, language, speaker="1" if language else "2")
        talk.pauses()
        if language:
            talk.translates({"One.": "Eins.", "Two.": "Zwei.", "Three.": "Drei."}[words])
        for step in range(5):
            reads(number * 10_000 + step * 2_000)
    assert read == ["Eins.", "Hm.", "Zwei.", "Drei."]


def test_translation_alone_waits_for_a_translation_rather_than_show_words_that_go_again():
    talk = Talk(TRANSLATION)
    talk.says("The boat", final=False)
    assert talk.lines == []
    talk.says("The boat is late.")
    talk.pauses()
    assert talk.lines == []
    talk.translates("Das Schiff", final=False)
    assert talk.lines == ["> Das Schiff"]


def test_words_that_nobody_translates_are_shown_at_once():
    talk = Talk(TRANSLATION)
    talk.says("Schon gut.", "de", final=False)
    assert talk.lines == ["Schon gut."]
    other = Talk(TRANSLATION, BETWEEN)
    other.says("Bonjour.", "fr")
    assert other.lines == ["Bonjour."]
    without = Talk(TRANSLATION, None)
    without.says("Hello.")
    assert without.lines == ["Hello."]


@pytest.mark.parametrize(
    ("view", "lines"),
    [
        (FIRST, ["Good morning.", "> Good day.", "Bonjour.", "Late?"]),
        (SECOND, ["> Guten Morgen.", "Guten Tag.", "Bonjour.", "> Zu spät?"]),
    ],
)
def test_a_view_of_one_language_shows_the_words_in_it_and_the_translation_of_the_others(view, lines):
    talk = Talk(view, Translating("de", "en"))
    for text, language, into, translation in (
        ("Good morning.", "en", "de", "Guten Morgen."),
        ("Guten Tag.", "de", "en", "Good day."),
        ("Bonjour.", "fr", "", ""),
        ("Late?", "en", "de", "Zu spät?"),
    ):
        talk.says(text, language)
        if translation:
            talk.translates(translation, into, language)
        talk.pauses()
    assert talk.lines == lines


def test_where_only_one_language_is_translated_into_a_view_of_it_is_the_translation_alone():
    talks = {view: Talk(view, INTO_GERMAN) for view in (FIRST, SECOND, TRANSLATION)}
    for talk in talks.values():
        talk.says("Good morning.")
        talk.translates("Guten Morgen.")
    assert talks[SECOND].lines == talks[TRANSLATION].lines == ["> Guten Morgen."]
    assert talks[FIRST].lines == ["Good morning."], "there is no other language that could be kept"


def test_a_sentence_is_told_in_the_language_that_is_shown():
    english = Utterance(0, 1, "Good morning.", language="en", translation=Translation("de", "Guten Morgen."))
    german = Utterance(0, 1, "Guten Tag.", language="de", translation=Translation("en", "Good day."))
    told = {view: [text_of(view, said, BETWEEN) for said in (english, german)] for view in VIEWS}
    assert told["both"] == told["side"] == told[ORIGINAL] == ["Good morning.", "Guten Tag."]
    assert told[TRANSLATION] == ["Guten Morgen.", "Good day."]
    assert told[FIRST] == ["Good morning.", "Good day."] and told[SECOND] == ["Guten Morgen.", "Guten Tag."]
    alone = Utterance(0, 1, "Bonjour.", language="fr")
    assert {text_of(view, alone, BETWEEN) for view in VIEWS} == {"Bonjour."}


def test_a_translation_that_never_comes_leaves_the_words_and_no_hole():
    talk = Talk(TRANSLATION)
    for text in ("One.", "Two.", "Three."):
        talk.says(text)
        talk.pauses()
    assert talk.lines == ["One."], "two newer turns, and it will not come any more"
    talk.stops()
    assert talk.lines == ["One.", "Two.", "Three."]


def test_the_language_is_told_where_it_changes():
    talk = Talk("both")
    for language in ("en", "en", "de", None, "de", "en"):
        talk.says(f"In {language}.", language)
        talk.pauses()
    told = [talk.roll.language_at(n) for n in range(len(talk.roll))]
    assert told == [None, None, "de", None, None, "en"]
    talk.roll.tells_languages = False
    assert not any(talk.roll.language_at(n) for n in range(len(talk.roll)))


def test_the_language_that_is_told_is_the_one_that_is_shown():
    talk = Talk(TRANSLATION, BETWEEN)
    talk.says("Good morning.", "en")
    talk.translates("Guten Morgen.", "de", "en")
    talk.pauses()
    talk.says("Wohin?", "de")
    assert talk.roll.language_at(1) is None, "nothing is shown yet"
    talk.translates("Where to?", "en", "de")
    assert talk.roll.language_at(1) == "en"


def test_a_gap_does_not_change_the_language():
    talk = Talk("both")
    talk.says("One.", "en")
    talk.roll.changed(talk.transcript.add_gap(Gap(500, 900, "lost")))
    talk.says("Two.", "en")
    assert [talk.roll.language_at(n) for n in range(3)] == [None, None, None]


def test_names_follow_the_readers_word():
    talk = Talk("both")
    for number, speaker in enumerate("1121"):
        talk.says(f"Turn {number}.", speaker=speaker)
        talk.pauses()
    named = lambda: [talk.roll.speaker_of(n) for n in range(4) if talk.roll.names_a_speaker(n)]  # noqa: E731
    assert named() == ["1", "2", "1"]
    names = talk.transcript.names
    talk.transcript.names = names.corrected(Same("2", "1"))
    assert named() == ["1"], "one person, who goes on"
    talk.transcript.names = names.corrected(Passage("1", talk.transcript.turns[1].start_ms))
    assert named() == ["1", "2", "1"]
    assert [talk.roll.leaves_unnamed(n) for n in range(4)] == [False, True, False, False]
    talk.transcript.names = names.corrected(Labels(False))
    assert named() == []
    talk.transcript.names = names
    talk.roll.names_speakers = False
    assert named() == []


# -- the text for screen readers --------------------------------------------------------------------


def reading(talk: Talk, **more) -> Reading:
    name = lambda label: talk.transcript.names.name(label) or f"Speaker {label}"  # noqa: E731
    return Reading(talk.transcript, name, lambda gap: gap.reason, **more)


def test_names_and_changes_of_language_can_be_read():
    talk = Talk("both")
    talk.says("Good morning.", "en", "1")
    talk.pauses()
    talk.says("Guten Morgen.", "de", "2")
    talk.pauses()
    talk.transcript.names = talk.transcript.names.corrected(Called("2", "Maja"))
    assert reading(talk, language=str.upper).text == "Speaker 1: Good morning.\nMaja [DE]: Guten Morgen."
    assert reading(talk, names_speakers=False, language=str.upper).text == "Good morning.\n[DE] Guten Morgen."


def test_a_screen_reader_reads_what_the_view_shows():
    talk = Talk("both")
    talk.says("The boat is late.")
    talk.translates("Das Schiff ist spät.")
    talk.says(" Very", final=False)
    read = {view: reading(talk, view=view).text for view in VIEWS}
    assert read["both"] == read["side"]
    assert read["both"].splitlines() == [
        "Speaker 1: The boat is late.", "Das Schiff ist spät.", "Speaker 1: Very",
    ]  # fmt: skip
    assert read[ORIGINAL] == "Speaker 1: The boat is late. Very"
    assert read[TRANSLATION] == "Speaker 1: Das Schiff ist spät."


# -- any course of events ---------------------------------------------------------------------------

words = st.sampled_from(["Yes.", " and", " so on", "مرحبا", "東京です。", " "])
language = st.sampled_from(["en", "de", "fr", None])
steps = st.lists(
    st.tuples(st.just("says"), words, language, st.sampled_from("12"), st.booleans())
    | st.tuples(st.just("translates"), words, st.sampled_from(["en", "de"]), language, st.booleans())
    | st.tuples(st.sampled_from(["pauses", "stops"])),
    max_size=14,
)


@given(steps, st.sampled_from(VIEWS), st.sampled_from([None, INTO_GERMAN, BETWEEN]))
def test_what_is_shown_step_by_step_is_what_is_shown_at_once(course, view, translating):
    talk = Talk(view, translating)
    read = reading(talk, view=view, language=str)
    changed = talk.roll.changed
    talk.roll.changed = lambda first: (changed(first), read.changed(first))
    for step, *facts in course:
        getattr(talk, step)(*facts)
        anew = CaptionRoll(MEASURE, MEASURE)
        anew.view = view
        anew.show(talk.transcript)
        assert "".join(lines_of(anew)).replace(" ", "") == "".join(talk.lines).replace(" ", "")
        assert reading(talk, view=view, language=str).text == read.text


@given(steps, st.sampled_from([INTO_GERMAN, BETWEEN]), st.sampled_from([TRANSLATION, FIRST, SECOND]))
def test_a_view_of_one_text_leaves_no_final_turn_out_in_the_end(course, translating, view):
    talk = Talk(view, translating)
    for step, *facts in course:
        getattr(talk, step)(*facts)
    talk.stops()
    for turn in talk.transcript.turns:
        assert bool(turn.final_text.strip() or turn.translated_text.strip()) <= (
            not talk.roll.block(turn.number).is_empty
        )


def test_a_past_session_shows_names_and_waits_for_nothing():
    entries = [
        Utterance(
            0, 900, "Good morning.", speaker="1", language="en", translation=Translation("de", "Morgen.")
        ),
        Utterance(1000, 1900, "Anybody?", speaker="2", language="en"),
    ]
    transcript = recalled(entries, Transcript().names.corrected(Called("1", "Maja")))
    roll = CaptionRoll(MEASURE, MEASURE)
    roll.view = TRANSLATION
    roll.show(transcript)
    assert lines_of(roll) == ["> Morgen.", "Anybody?"]
    assert transcript.names.name("1") == "Maja"
