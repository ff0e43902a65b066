# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens in, turns and utterances out."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.text import Gap, Token, TokenKind, Utterance, Word
from app.core.transcript import Transcript
from app.core.translating import Translating
from app.core.turn_ends import LONG_PAUSE_MS, LONG_TURN, LONGEST_TURN
from app.core.words import words_of


def final(text: str, start: int | None = None, end: int | None = None, **more) -> Token:
    return Token(text, True, start, end, **more)


def tail(text: str, start: int | None = None, end: int | None = None, **more) -> Token:
    return Token(text, False, start, end, **more)


def said(*texts: str, speaker: str | None = None, language: str | None = None) -> list[Token]:
    """Final tokens, 100 ms each."""
    return [
        final(text, 100 * n, 100 * n + 100, speaker=speaker, language=language)
        for n, text in enumerate(texts)
    ]


def translated(text: str, *, is_final: bool = True, source: str | None = "en", **more) -> Token:
    return Token(text, is_final, language="de", source_language=source, kind=TokenKind.TRANSLATION, **more)


def written(*messages: list[Token]) -> Transcript:
    transcript = Transcript()
    for message in messages:
        transcript.apply(message, "2026-11-21T10:00:03.120Z")
    return transcript


def shown(transcript: Transcript) -> list[str]:
    """Each turn as it stands on the screen, the tail in brackets."""
    lines = []
    for turn in transcript.turns:
        line = f"{turn.speaker}: " if turn.speaker else ""
        line += turn.gap.reason if turn.gap else turn.final_text
        line += f"[{turn.tail_text}]" if turn.tail else ""
        if turn.translated_text or turn.translated_tail:
            line += f" = {turn.translated_text}"
            line += f"[{turn.translated_tail_text}]" if turn.translated_tail else ""
        lines.append(line)
    return lines


# -- final and provisional words -------------------------------------------------------------------


def test_each_message_replaces_the_tail_and_adds_to_what_is_final():
    transcript = Transcript()
    transcript.apply([tail("I"), tail(" sea")])
    assert shown(transcript) == ["[I sea]"]
    transcript.apply([tail("I"), tail(" see"), tail(" it")])
    assert shown(transcript) == ["[I see it]"]
    transcript.apply([final("I"), final(" see"), tail(" it"), tail(" now")])
    assert shown(transcript) == ["I see[ it now]"]
    transcript.apply([final(" it"), final(" now"), final(".")])
    assert shown(transcript) == ["I see it now."]


def test_a_message_without_tokens_clears_the_tail():
    transcript = written([*said("Yes"), tail(" but")])
    transcript.apply([])
    assert shown(transcript) == ["Yes"]
    transcript = written([tail("Um")])
    transcript.apply([])
    assert transcript.turns == []


def test_dropping_the_tail_keeps_what_is_final():
    transcript = written(
        [*said("Yes", ", we", speaker="1"), tail(" can", speaker="1"), tail(" No", speaker="2")]
    )
    assert len(transcript.turns) == 2
    assert transcript.drop_tail() == 0
    assert shown(transcript) == ["1: Yes, we"]
    assert transcript.drop_tail() == 0


def test_an_endpoint_closes_the_turn_once():
    transcript = written(said("Good", " night."))
    transcript.close_turn()
    assert transcript.turns[0].closed
    assert [entry.text for entry in transcript.take_closed()] == ["Good night."]
    transcript.close_turn()
    assert transcript.take_closed() == []
    transcript.apply(said(" Sleep"))
    assert shown(transcript) == ["Good night.", "Sleep"]


def test_an_endpoint_voids_a_tail_that_nobody_made_final():
    transcript = written([*said("Good"), tail(" night")])
    transcript.close_turn()
    assert shown(transcript) == ["Good"]
    transcript = written([tail("Hm")])
    transcript.close_turn()
    assert transcript.turns == [] and transcript.entries == []


def test_an_utterance_knows_when_who_and_what():
    message = [
        final(" The", 420, 560, confidence=0.96, speaker="1", language="en"),
        final(" bo", 600, 700, confidence=0.9, speaker="1", language="en"),
        final("at", 700, 800, confidence=0.7, speaker="1", language="en"),
    ]
    transcript = written(message)
    transcript.apply([final(".", 800, 820, speaker="1", language="en")], "later")
    transcript.finish()
    assert transcript.take_closed() == [
        Utterance(
            start_ms=420,
            end_ms=820,
            text="The boat.",
            at="2026-11-21T10:00:03.120Z",
            speaker="1",
            language="en",
            words=(Word("The", 420, 560, 0.96), Word("boat.", 600, 820, 0.7)),
        )
    ]


def test_last_final_is_where_the_newest_final_word_ends():
    transcript = Transcript()
    assert transcript.last_final_ms == 0
    transcript.apply([final("Yes", 100, 340), tail(" but", 400, 500)])
    assert transcript.last_final_ms == 340
    transcript.close_turn()
    transcript.add_gap(Gap(400, 9000, "x"))
    assert transcript.last_final_ms == 340


def test_a_last_final_word_without_a_time_is_passed_over():
    transcript = written([*said("Yes", speaker="1"), final(" No", speaker="2")])
    assert transcript.last_final_ms == 100


def test_a_change_at_the_end_does_not_touch_what_was_said_long_ago():
    transcript = Transcript()
    for n in range(5):
        transcript.apply([*said(" Yes"), tail(" but")])
        transcript.close_turn()
        assert transcript.apply([tail("Then")]) == n + 1


# -- turns -----------------------------------------------------------------------------------------


def test_another_speaker_begins_another_turn():
    transcript = written([*said("Hello.", speaker="1"), *said(" Hi!", speaker="2")])
    assert shown(transcript) == ["1: Hello.", "2: Hi!"]
    assert transcript.turns[0].closed and not transcript.turns[1].closed


def test_a_tail_in_which_the_speaker_changes_reaches_over_several_turns():
    speakers = [
        tail("So", speaker="1"),
        tail(" no", speaker="2"),
        tail("pe", speaker="2"),
        tail(" ok", speaker="1"),
    ]
    transcript = written(said("Well,", speaker="1"), speakers)
    assert shown(transcript) == ["1: Well,[So]", "2: [nope]", "1: [ok]"]
    transcript.apply(
        [final(" so", 0, 9, speaker="1"), final(" no", 9, 10, speaker="2"), tail("pe", speaker="2")]
    )
    assert shown(transcript) == ["1: Well, so", "2: no[pe]"]


def test_provisional_turns_stay_in_their_places_when_their_words_become_final():
    transcript = written([tail("Yes", speaker="1"), tail(" No", speaker="2")])
    first, second = transcript.turns
    transcript.apply([final("Yes", 0, 9, speaker="1"), tail(" No.", speaker="2")])
    assert transcript.turns == [first, second]
    transcript.apply([final(" No.", 9, 19, speaker="2")])
    assert transcript.turns == [first, second]
    assert [turn.number for turn in transcript.turns] == [0, 1]


def test_a_speaker_that_flips_in_the_tail_leaves_no_empty_turn_behind():
    transcript = written(said("Well", speaker="1"), [tail(" now", speaker="2")])
    assert shown(transcript) == ["1: Well", "2: [now]"]
    transcript.apply([tail(" now", speaker="1")])
    assert shown(transcript) == ["1: Well[ now]"]
    transcript = written([tail("Hi", speaker="2")], [tail("Hi", speaker="1")])
    assert shown(transcript) == ["1: [Hi]"]


def test_a_token_without_a_label_belongs_to_whoever_is_speaking():
    transcript = written([final("Ten", 0, 9), final(" past", 9, 19, speaker="1"), final(" two", 19, 29)])
    assert shown(transcript) == ["1: Ten past two"]


def test_another_language_begins_another_turn():
    transcript = written([*said("Yes.", language="en"), *said(" Ja.", language="de")])
    assert [turn.language for turn in transcript.turns] == ["en", "de"]


@pytest.mark.parametrize("pieces", [("Well.", " Now"), ("是的", "我们")])
def test_a_long_silence_begins_a_new_turn_with_or_without_spaces(pieces):
    before, after = pieces
    later = LONG_PAUSE_MS + 100
    for kind in (final, tail):
        transcript = written([final(before, 0, 100), kind(after, later, later + 100)])
        assert len(transcript.turns) == 2, kind
        transcript = written([final(before, 0, 100), kind(after, later - 1, later + 100)])
        assert len(transcript.turns) == 1, kind


def test_punctuation_never_begins_a_turn_after_a_silence():
    assert shown(written([final("Well", 0, 100), final(".", 9000, 9000)])) == ["Well."]
    assert len(written([final("क", 0, 100), final("्", 9000, 9000)]).turns) == 1


@pytest.mark.parametrize(("sentence", "stop"), [(" word" * 90 + ".", " Next"), ("词" * 450 + "。", "下")])
def test_a_monologue_is_broken_at_a_sentence(sentence, stop):
    for kind in (final, tail):
        transcript = written([final(sentence, 0, 100), kind(stop, 100, 200), kind(".", 200, 210)])
        assert [turn.text.strip() for turn in transcript.turns] == [sentence.strip(), stop.strip() + "."]
    short = sentence[-LONG_TURN + 20 :]
    assert len(written([final(short, 0, 100), final(stop, 100, 200)]).turns) == 1


def test_a_tail_that_grows_over_the_length_of_a_turn_is_broken_where_its_words_will_be():
    def message(kind):
        return [kind(f" word{n}" + "." * (n % 5 == 4), 100 * n, 100 * n + 90, speaker="1") for n in range(90)]

    provisional, settled = written(message(tail)), written(message(final))
    assert [turn.text for turn in provisional.turns] == [turn.text for turn in settled.turns]
    assert len(settled.turns) > 1


def test_speech_without_sentences_is_broken_at_a_word():
    transcript = written([final(f" word{n}", 10 * n, 10 * n + 9) for n in range(1000)])
    assert max(len(turn.final_text) for turn in transcript.turns) <= LONGEST_TURN + 10
    assert "".join(turn.final_text + " " for turn in transcript.turns).split() == [
        f"word{n}" for n in range(1000)
    ]


# -- odd tokens ------------------------------------------------------------------------------------


def test_empty_tokens_and_lone_spaces_make_no_turn_and_no_utterance():
    transcript = written([final("", 0, 1), final(" ", 1, 2), tail(""), tail(" ")])
    assert transcript.turns == []
    transcript.close_turn()
    assert transcript.entries == []
    transcript = written(
        [final(" ", 0, 1), final("Yes", 1, 2), final(" ", 2, 3), final("", 3, 4), final("now", 4, 5)]
    )
    assert shown(transcript) == ["Yes now"]


def test_a_space_of_another_speaker_begins_no_turn():
    transcript = written([*said("Yes", speaker="1"), *said(" ", speaker="2"), *said("No", speaker="2")])
    assert [turn.final_text.strip() for turn in transcript.turns] == ["Yes", "No"]


@pytest.mark.parametrize(
    "text", ["שלום עולם", "مرحبا", "e\u0301", "👩\u200d👩\u200d👧", "<b>&amp;</b>", "a\nb", "\u202e"]
)
def test_any_text_is_kept_as_it_is(text):
    transcript = written([final(text, 0, 10), tail(text)])
    assert transcript.turns[0].text == text + text
    transcript.finish()
    assert transcript.entries[0].text == text.strip()


def test_a_huge_token_is_kept_whole():
    huge = "x" * 10_240
    transcript = written([final(huge, 0, 10), final(" y", 10, 20)])
    transcript.finish()
    assert "".join(entry.text for entry in transcript.entries) == huge + "y"


def test_tokens_without_times_are_written_all_the_same():
    transcript = written([final("No"), final(" times", None, 900), final(" here", 950, None)])
    transcript.finish()
    (utterance,) = transcript.entries
    assert (utterance.text, utterance.start_ms, utterance.end_ms) == ("No times here", 950, 950)


# -- translation -----------------------------------------------------------------------------------


def test_words_and_their_translation_settle_side_by_side():
    transcript = Transcript()
    transcript.apply([final("Good", 0, 200, language="en"), tail(" night", 200, 520, language="en")])
    transcript.apply([final(" night", 200, 520, language="en"), translated("Gute", is_final=False)])
    assert shown(transcript) == ["Good night = [Gute]"]
    transcript.apply([translated("Gute"), translated(" Nacht")])
    transcript.close_turn()
    assert shown(transcript) == ["Good night = Gute Nacht"]
    (utterance,) = transcript.take_closed()
    assert (utterance.translation.language, utterance.translation.text) == ("de", "Gute Nacht")


def test_a_translation_that_comes_with_the_next_words_does_not_follow_them():
    transcript = written([*said("Good", " night", language="en"), translated("Gute Nacht")])
    transcript.close_turn()
    transcript.apply([translated("Also"), tail("So", language="en"), tail(" we", language="en")])
    transcript.apply(
        [translated(" wir", is_final=False), tail("So", language="en"), tail(" we", language="en")]
    )
    assert shown(transcript) == ["Good night = Gute Nacht", "[So we] = Also[ wir]"]


def test_a_translation_of_the_speaker_before_goes_to_the_turn_before():
    message = [*said("Good night.", speaker="1", language="en"), *said(" Bye.", speaker="2", language="en")]
    for label in ("1", None):
        transcript = written(message, [translated("Gute Nacht.", speaker=label)], [translated("Tschüs.")])
        assert shown(transcript) == ["1: Good night. = Gute Nacht.", "2: Bye. = Tschüs."]


def test_in_one_message_each_translation_belongs_to_the_words_before_it():
    transcript = written(
        [
            *said("Yes", language="en"),
            translated("Ja"),
            *said(" mais", language="fr"),
            translated("aber", source="fr"),
            *said(" no", language="en"),
            translated("nein"),
        ]
    )
    assert shown(transcript) == ["Yes = Ja", "mais = aber", "no = nein"]


def test_in_one_tail_each_translation_belongs_to_the_words_before_it():
    transcript = written(
        said("So.", language="en"),
        [
            tail(" yes", language="en"),
            translated("ja", is_final=False),
            tail(" mais", language="fr"),
            tail(" non", language="fr"),
            translated("nein", is_final=False, source=None),
        ],
    )
    assert shown(transcript) == ["So.[ yes] = [ja]", "[mais non] = [nein]"]


def test_a_translation_goes_to_its_own_speaker_though_another_waits_longer():
    message = [*said("Good night.", speaker="1", language="en"), *said(" Bye.", speaker="2", language="en")]
    transcript = written(message, [translated("Tschüs.", speaker="2")])
    assert shown(transcript) == ["1: Good night.", "2: Bye. = Tschüs."]


def test_a_translation_from_another_language_than_the_words_before_it_is_of_an_earlier_turn():
    transcript = written(
        said("Oui.", language="fr"), [*said(" Yes.", language="en"), translated("Ja.", source="fr")]
    )
    assert shown(transcript) == ["Oui. = Ja.", "Yes."]


def test_a_translation_from_a_language_nobody_spoke_stands_with_the_words_that_wait_longest():
    transcript = written(
        [*said("Oui.", language="fr"), *said(" Yes.", language="en")], [translated("Ja.", source="it")]
    )
    assert shown(transcript) == ["Oui. = Ja.", "Yes."], "of those that have none, the one that waits longest"


def test_a_turn_that_goes_on_goes_on_being_translated_after_a_sentence():
    transcript = written(
        [
            *said("One. Two", speaker="1", language="en"),
            translated("Eins."),
            tail(" Hm", speaker="2", language="en"),
        ],
        [translated(" Zwei"), tail(" Hm", speaker="2", language="en")],
    )
    assert shown(transcript) == ["1: One. Two = Eins. Zwei", "2: [Hm]"]


@pytest.mark.parametrize("label", ["1", "4"])
def test_a_translation_does_not_go_back_behind_one_that_came_already(label):
    """Also where a new link knows the speaker by a new name, as after each of many cuts."""
    of = {"1": "111", "4": "123"}[label]
    transcript = Transcript()
    for message in (
        [*said("We meet at", speaker=of[0], language="en")],
        None,
        [*said("nine.", speaker=of[1], language="en"), translated("Wir treffen uns um neun.", speaker=of[1])],
        None,
        [*said("Bring the map.", speaker=of[2], language="en")],
        None,
        [translated("Bring die Karte mit.", speaker=label)],
    ):
        transcript.apply(message) if message else transcript.close_turn()
    shown_turns = [(turn.final_text, turn.translated_text) for turn in transcript.turns]
    assert shown_turns == [
        ("We meet at", ""),
        ("nine.", "Wir treffen uns um neun."),
        ("Bring the map.", "Bring die Karte mit."),
    ]


def test_the_rest_of_a_translation_goes_on_behind_its_beginning_after_the_endpoint():
    transcript = Transcript()
    for message in (
        [*said("Well.", language="en")],
        None,
        [*said("We meet at nine.", language="en"), translated("Wir treffen uns")],
        None,
        [translated(" um neun.")],
    ):
        transcript.apply(message) if message else transcript.close_turn()
    assert shown(transcript) == ["Well.", "We meet at nine. = Wir treffen uns um neun."]


def test_the_rest_of_a_translation_finds_its_turn_while_its_speaker_already_speaks_again():
    transcript = Transcript()
    for message in (
        [*said("I would like to say it.", speaker="1", language="en"), translated("Ich möchte", speaker="1")],
        None,
        [*said("Please.", speaker="2", language="en")],
        None,
        [
            *said("Thank you.", speaker="1", language="en"),
            translated(" es sagen", speaker="1"),
            translated(", wenn", speaker="1", is_final=False),
        ],
        [translated(", wenn es geht.", speaker="1"), *said(" Now.", speaker="1", language="en")],
        [translated("Bitte.", speaker="2"), translated("Danke.", speaker="1")],
    ):
        if message is None:
            transcript.close_turn()
        else:
            transcript.apply(message)
    assert shown(transcript) == [
        "1: I would like to say it. = Ich möchte es sagen, wenn es geht.",
        "2: Please. = Bitte.",
        "1: Thank you. Now. = Danke.",
    ]


@pytest.mark.parametrize(
    ("before", "then", "together"),
    [
        ("…ausmacht.", "Danke.", "…ausmacht. Danke."),
        ("…ausmacht.", " Danke.", "…ausmacht. Danke."),
        ("Es sind 8.", "25 Euro", "Es sind 8.25 Euro"),
        ("終わりです。", "次は", "終わりです。次は"),
        ("Er ver", "steht", "Er versteht"),
    ],
)
def test_the_translation_of_a_new_utterance_stands_apart_from_the_one_before(before, then, together):
    transcript = Transcript()
    transcript.apply([*said("One.", language="en"), translated(before)])
    transcript.close_turn()
    transcript.apply([translated(then, is_final=False)])
    turn = transcript.turns[0]
    assert turn.translated_text + turn.translated_tail_text == together
    transcript.apply([translated(then), translated("lich")])
    assert turn.translated_text == together + "lich", "and what goes on within it does not"


def test_what_was_said_before_translation_was_asked_for_is_not_what_is_translated():
    transcript = written(said("One", speaker="1", language="en"), said("Two", speaker="2", language="en"))
    transcript.close_turn()
    transcript.translating = Translating("de")
    transcript.apply([*said("Three", speaker="1", language="en"), tail(" Hm", speaker="2", language="en")])
    transcript.apply(
        [translated("Drei", speaker="1", is_final=False), tail(" Hm", speaker="2", language="en")]
    )
    assert shown(transcript) == ["1: One", "2: Two", "1: Three = [Drei]", "2: [Hm]"]


def test_the_language_of_a_turn_and_of_its_translation_may_be_told_late():
    transcript = written([final("Yes", 0, 9), final(" sir", 9, 19, language="en")])
    assert transcript.turns[0].language == "en"
    transcript.apply([Token("J", True, kind=TokenKind.TRANSLATION), translated("a")])
    assert (transcript.turns[0].translated_text, transcript.turns[0].translation_language) == ("Ja", "de")


def test_words_in_a_language_that_is_not_translated_are_handed_on_at_once():
    transcript = written([*said("One.", language="en"), translated("Eins.")])
    transcript.close_turn()
    transcript.apply(said(" Trois.", language="fr"))
    transcript.close_turn()
    assert [entry.text for entry in transcript.take_closed()] == ["One.", "Trois."]


def test_a_translation_without_a_language_is_kept():
    transcript = written([*said("Yes"), Token("Ja", True, kind=TokenKind.TRANSLATION)])
    transcript.finish()
    assert transcript.entries[0].translation.language == ""


def test_a_provisional_translation_alone_is_shown():
    transcript = written([translated("Hal", is_final=False)])
    assert shown(transcript) == [" = [Hal]"]
    transcript.drop_tail()
    assert transcript.turns == []


def test_speech_in_a_language_that_is_not_translated_gets_no_translation():
    transcript = written(
        [*said("Yes.", language="en"), *said(" Oui.", language="fr")], [translated("Ja.", source="en")]
    )
    assert shown(transcript) == ["Yes. = Ja.", "Oui."]


def test_a_translation_that_arrives_after_the_endpoint_still_reaches_its_utterance():
    transcript = written([*said("One.", language="en"), translated("Eins.")])
    transcript.close_turn()
    transcript.take_closed()
    transcript.apply(said(" Two.", language="en"))
    transcript.close_turn()
    assert transcript.take_closed() == [], "it waits for its translation"
    transcript.apply([translated("Zw")])
    transcript.apply([translated("ei.")])
    transcript.apply([])
    (two,) = transcript.take_closed()
    assert (two.text, two.translation.text) == ("Two.", "Zwei.")


def test_words_said_after_the_newest_piece_of_translation_are_waited_for_too():
    transcript = written([*said("One.", language="en"), translated("Eins.")])
    transcript.apply(said(" Two.", language="en"))
    transcript.close_turn()
    assert transcript.take_closed() == [], "half of it is not translated yet"
    transcript.apply([translated(" Zwei.")])
    transcript.apply([])
    (both,) = transcript.take_closed()
    assert (both.text, both.translation.text) == ("One. Two.", "Eins. Zwei.")


@pytest.mark.parametrize(
    ("words", "first", "rest"),
    [
        ("We meet at nine.", "Wir treffen uns", " um neun."),
        ("Yes. We meet at nine.", "Ja.", " Wir treffen uns um neun."),
    ],
)
def test_a_translation_that_comes_in_pieces_after_the_endpoint_is_kept_whole(words, first, rest):
    transcript = written([*said("One.", language="en"), translated("Eins.")])
    transcript.close_turn()
    transcript.take_closed()
    transcript.apply(said(words, language="en"))
    for piece in (first, rest):
        assert transcript.take_closed() == []
        transcript.close_turn()
        transcript.apply([translated(piece)])
        transcript.apply([tail(" Hm", language="en")])
    (entry,) = transcript.take_closed()
    assert (entry.text, entry.translation.text) == (words, first + rest)


def test_the_first_translation_of_each_language_is_waited_for():
    transcript = Transcript()
    transcript.translating = Translating("de", "en")
    transcript.apply([*said("One.", language="en"), translated("Eins.")])
    transcript.close_turn()
    transcript.apply(said("Zwei.", language="de"))
    transcript.close_turn()
    assert [entry.text for entry in transcript.take_closed()] == ["One."]
    transcript.apply([translated("Two.", source="de")])
    transcript.apply([])
    (two,) = transcript.take_closed()
    assert (two.text, two.translation.text) == ("Zwei.", "Two.")


def test_the_first_translation_of_all_is_waited_for_and_comes_whole_to_its_utterance():
    transcript = Transcript()
    transcript.translating = Translating("de")
    transcript.apply(said("The", " boat", language="en"), "")
    transcript.close_turn()
    assert transcript.take_closed() == []
    transcript.apply([final(" Late", 4000, 4100, language="en")], "")
    transcript.apply([translated("Das"), translated(" Schiff")], "")
    assert shown(transcript) == ["The boat = Das Schiff", "Late"]


def test_a_translation_that_never_comes_is_not_waited_for_for_ever():
    transcript = written([*said("One.", language="en"), translated("Eins.")])
    for text in (" Two.", " Three.", " Four.", " Five."):
        transcript.close_turn()
        transcript.apply(said(text, language="en"))
    assert [entry.text for entry in transcript.take_closed()] == ["One.", "Two."]
    transcript.finish()
    assert [entry.text for entry in transcript.take_closed()] == ["Three.", "Four.", "Five."]


def test_a_translation_with_nothing_to_belong_to_is_shown_all_the_same():
    transcript = written([translated("Hallo")])
    assert shown(transcript) == [" = Hallo"]
    transcript.add_gap(Gap(0, 10, "lost"))
    transcript.apply([translated("Welt")])
    assert shown(transcript)[1:] == ["lost", " = Welt"], "never on the gap"


def test_dropping_the_tail_drops_that_of_the_translation():
    transcript = written([*said("Good", language="en"), translated("Gut", is_final=False)])
    transcript.drop_tail()
    assert shown(transcript) == ["Good"]


# -- gaps ------------------------------------------------------------------------------------------


def test_a_gap_stands_between_the_words_around_it():
    transcript = written([*said("Before"), tail(" the")])
    gap = Gap(91_000, 94_500, "audio was not captured")
    transcript.add_gap(gap)
    transcript.apply(said(" After"))
    transcript.finish()
    assert shown(transcript) == ["Before", "audio was not captured", "After"]
    assert transcript.entries == transcript.take_closed()
    assert [entry if isinstance(entry, Gap) else entry.text for entry in transcript.entries] == [
        "Before",
        gap,
        "After",
    ]


def test_gaps_that_touch_are_one_on_the_screen_and_nothing_is_told_twice():
    transcript = Transcript()
    transcript.add_gap(Gap(0, 60, "full"))
    transcript.add_gap(Gap(60, 120, "full"))
    assert transcript.take_closed() == [Gap(0, 120, "full")]
    transcript.add_gap(Gap(120, 180, "full"))
    assert transcript.take_closed() == [Gap(120, 180, "full")]
    transcript.add_gap(Gap(180, 240, "another"))
    transcript.add_gap(Gap(500, 560, "another"))
    assert [turn.gap for turn in transcript.turns] == [
        Gap(0, 180, "full"),
        Gap(180, 240, "another"),
        Gap(500, 560, "another"),
    ]
    assert transcript.entries == [turn.gap for turn in transcript.turns]


# -- words -----------------------------------------------------------------------------------------


def test_tokens_are_joined_into_words_at_spaces():
    tokens = [
        final("He", 0, 10),
        final("llo", 10, 20),
        final(" ", 20, 21),
        final("you", 21, 30),
        final("!", 30, 31),
    ]
    assert words_of(tokens) == (Word("Hello", 0, 20), Word("you!", 21, 31))


def test_a_word_is_as_sure_as_its_weakest_part_and_needs_a_time():
    tokens = [final(" a", 0, 10, confidence=0.9), final("b", 10, 20, confidence=0.5), final("c", 20, 30)]
    assert words_of(tokens) == (Word("abc", 0, 30, 0.5),)
    assert words_of([final(" lost"), final(" found", 5)]) == (Word("found", 5, 5),)
    assert words_of([]) == ()


# -- any stream ------------------------------------------------------------------------------------

texts = st.one_of(
    st.sampled_from([" ", "", ".", " yes", "no", " long" * 30 + ".", "词。", "\u0301", " 👩\u200d👧"]),
    st.text(string.ascii_letters + " .", max_size=8),
)
labels = st.sampled_from([None, "1", "2"])
moments = st.one_of(st.none(), st.integers(0, 20_000))
any_token = st.builds(
    Token,
    texts,
    st.booleans(),
    moments,
    moments,
    speaker=labels,
    language=st.sampled_from([None, "en", "de"]),
)
any_translation = st.builds(
    Token,
    texts,
    st.booleans(),
    speaker=labels,
    language=st.sampled_from([None, "fr"]),
    source_language=st.sampled_from([None, "en", "de"]),
    kind=st.just(TokenKind.TRANSLATION),
)
gaps = st.builds(Gap, st.integers(0, 99), st.integers(100, 999), st.sampled_from(["a", "b"]))
spoken_steps = st.one_of(st.lists(any_token, max_size=8), st.sampled_from(["endpoint", "drop"]))
any_steps = st.one_of(
    st.lists(any_token | any_translation, max_size=8), st.sampled_from(["endpoint", "drop"]), gaps
)


def do(transcript: Transcript, step) -> int:
    if isinstance(step, Gap):
        return transcript.add_gap(step)
    if step == "endpoint":
        return transcript.close_turn()
    if step == "drop":
        return transcript.drop_tail()
    return transcript.apply(step, "now")


def looks(transcript: Transcript) -> list[tuple]:
    return [
        (
            t.number,
            t.text,
            t.final_text,
            t.translated_text,
            t.translated_tail_text,
            t.speaker,
            t.language,
            t.gap,
        )
        for t in transcript.turns
    ]


@settings(max_examples=150, deadline=None)
@given(st.lists(any_steps, max_size=12))
def test_what_is_final_stays_and_what_changed_is_told(steps):
    transcript = Transcript()
    told = []
    for step in steps:
        before, finals = looks(transcript), [(t.final_text, t.translated_text) for t in transcript.turns]
        first = do(transcript, step)
        after = looks(transcript)
        assert after[:first] == before[:first], "only turns from the first one on have changed"
        assert [t.number for t in transcript.turns] == list(range(len(transcript.turns)))
        for turn, (spoken, translation) in zip(transcript.turns, finals, strict=False):
            assert turn.final_text.startswith(spoken) and turn.translated_text.startswith(translation)
        assert not any(spoken or translation for spoken, translation in finals[len(after) :])
        told += transcript.take_closed()
    transcript.finish()
    told += transcript.take_closed()
    of_turns = [turn.gap or turn.utterance() for turn in transcript.turns]
    written_down = [entry for entry in of_turns if isinstance(entry, Gap) or entry.text or entry.translation]
    assert transcript.entries == written_down or translated_late(transcript.entries, written_down)
    assert [e for e in told if isinstance(e, Utterance)] == [
        e for e in transcript.entries if isinstance(e, Utterance)
    ]


def translated_late(entries: list, written_down: list) -> bool:
    """The same, but for translations that came after their utterance was given away."""
    bare = [
        e if isinstance(e, Gap) else (e.text, e.start_ms, e.words)
        for e in entries
        if isinstance(e, Gap) or e.text
    ]
    also = [
        e if isinstance(e, Gap) else (e.text, e.start_ms, e.words)
        for e in written_down
        if isinstance(e, Gap) or e.text
    ]
    return bare == also


@settings(max_examples=150, deadline=None)
@given(st.lists(spoken_steps, max_size=12))
def test_the_utterances_hold_every_final_word_in_order_whatever_the_tails_were(steps):
    transcript, without_tails = Transcript(), Transcript()
    expected = ""
    for step in steps:
        do(transcript, step)
        finals = [token for token in step if token.final] if isinstance(step, list) else step
        do(without_tails, finals)
        expected += "".join(token.text for token in finals) if isinstance(step, list) else ""
    for each in (transcript, without_tails):
        each.finish()
    assert transcript.entries == without_tails.entries
    assert squeezed("".join(turn.final_text for turn in transcript.turns)) == squeezed(expected)
    assert squeezed("".join(entry.text for entry in transcript.entries)) == squeezed(expected)
    for entry in transcript.entries:
        assert entry.end_ms >= entry.start_ms
        assert all(word.end_ms >= word.start_ms for word in entry.words)


pieces = st.tuples(
    texts,
    st.sampled_from([0, 50, 50, LONG_PAUSE_MS - 10, LONG_PAUSE_MS + 10]),  # silence before it
    st.sampled_from([True, True, True, False]),  # whether it says when
    st.sampled_from("1112"),
    st.sampled_from(["en", "en", "en", "de"]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(pieces, max_size=20), st.integers(0, 20))
def test_provisional_words_stand_where_they_will_stand_when_they_are_final(said_in_turn, settled):
    now, later, at = [], [], 0
    for n, (text, silence_ms, timed, speaker, language) in enumerate(said_in_turn):
        at += silence_ms + 20
        times = (at - 20, at) if timed else (None, None)
        now.append(Token(text, n < settled, *times, speaker=speaker, language=language))
        later.append(Token(text, True, *times, speaker=speaker, language=language))
    assert in_turns(written(now)) == in_turns(written(later))


def in_turns(transcript: Transcript) -> list[tuple]:
    return [(turn.text.rstrip(), turn.speaker, turn.language) for turn in transcript.turns]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_long_session_can_keep_its_text_and_let_its_words_go():
    transcript = Transcript(forgets_words=True)
    taken = []
    for n in range(3):
        transcript.apply([Token(f" one {n}", True, 0, 100), Token(" two", True, 100, 200)])
        transcript.close_turn()
        taken += transcript.take_closed()
    assert [len(entry.words) for entry in taken] == [2, 2, 2]
    assert [turn.final_text for turn in transcript.turns] == ["one 0 two", "one 1 two", "one 2 two"]
    assert not any(turn.spoken or turn.is_empty for turn in transcript.turns)
    assert len(transcript.entries) == 1
    assert transcript.last_final_ms == 200
