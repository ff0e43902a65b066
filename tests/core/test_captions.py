# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions drawn as text: tokens in, lines out. `|` stands where the provisional words begin."""

from app.core.captions import CaptionRoll, Measure
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript


class Page:
    """A page so many characters wide, fed with messages."""

    def __init__(self, width: int, room_to_grow: int = 0) -> None:
        self.transcript = Transcript()
        measure = Measure(len, width, room_to_grow)
        self.roll = CaptionRoll(measure, measure)
        self.roll.show(self.transcript)

    def says(self, final: str = "", tail: str = "", speaker: str | None = None) -> list[str]:
        """One message: words that became final, words still settling; the lines shown then."""
        tokens = [Token(final, True, speaker=speaker)] if final else []
        tokens += [Token(tail, False, speaker=speaker)] if tail else []
        self.roll.changed(self.transcript.apply(tokens))
        return self.lines()

    def translates(self, final: str = "", tail: str = "") -> list[str]:
        kind = TokenKind.TRANSLATION
        tokens = [Token(final, True, language="sl", kind=kind)] if final else []
        tokens += [Token(tail, False, language="sl", kind=kind)] if tail else []
        self.roll.changed(self.transcript.apply(tokens))
        return self.lines()

    def lines(self) -> list[str]:
        shown = []
        for number in range(len(self.roll)):
            block = self.roll.block(number)
            shown += [drawn(line) for line in block.spoken.lines]
            shown += ["> " + drawn(line) for line in block.translated.lines] if block.translated else []
        return shown


def drawn(line) -> str:
    if line.final == len(line.text):
        return line.text
    return line.text[: line.final] + "|" + line.text[line.final :]


def test_words_flow_into_lines_at_spaces():
    assert Page(20).says("The boat is late again today.") == ["The boat is late", "again today."]


def test_provisional_words_show_at_once_and_settle_where_they_stand():
    page = Page(20)
    assert page.says("", "The boat is late") == ["|The boat is late"]
    assert page.says("The boat", " is late again") == ["The boat| is late", "|again"]
    assert page.says(" is late again") == ["The boat is late", "again"]


def test_a_break_stays_when_a_word_before_it_is_heard_anew():
    page = Page(20)
    assert page.says("", "we all want two go | home now".replace("| ", "")) == [
        "|we all want two go",
        "|home now",
    ]
    assert page.says("", "we all want to go home now") == ["|we all want to go", "|home now"]


def test_a_break_moves_in_the_tail_when_its_line_no_longer_fits():
    page = Page(20)
    page.says("", "we all want two go home now")
    assert page.says("", "we all wanted to go on home now") == ["|we all wanted to go", "|on home now"]


def test_a_kept_break_does_not_leave_a_line_nearly_empty():
    page = Page(20)
    page.says("", "we all want two go home now")
    assert page.says("", "we home now") == ["|we home now"]


def test_a_break_before_a_final_word_never_moves_even_where_more_would_fit():
    page = Page(20)
    assert page.says("we all want two", " going home") == ["we all want two", "|going home"]
    assert page.says("", " go home") == ["we all want two", "|go home"]
    assert page.says(" go home") == ["we all want two", "go home"]


def test_a_final_word_that_grows_past_the_edge_is_broken_rather_than_moved():
    page = Page(12)
    assert page.says("we can") == ["we can"]
    assert page.says("celled it") == ["we cancelled", "it"]
    page = Page(12)
    assert page.says("we all can") == ["we all can"]
    assert page.says("celled") == ["we all cance", "lled"]


def test_a_new_word_gets_room_to_grow_so_that_it_need_not_jump():
    page = Page(20, room_to_grow=3)
    assert page.says("", "we all want to go ho") == ["|we all want to go", "|ho"]
    assert page.says("", "we all want to go home") == ["|we all want to go", "|home"]


def test_taking_words_back_takes_their_line_back():
    page = Page(10)
    assert page.says("hello", " my friend") == ["hello| my", "|friend"]
    assert page.says("", " my") == ["hello| my"]
    assert page.says("", "") == ["hello"]


def test_a_token_without_spaces_is_broken_at_the_edge_between_characters():
    assert Page(5).says("e\u0301e\u0301e\u0301e\u0301") == ["e\u0301e\u0301", "e\u0301e\u0301"]
    lines = Page(50).says("x" * 10_000)
    assert len(lines) == 200
    assert set(lines) == {"x" * 50}


def test_ideographs_break_anywhere_but_before_their_closing_marks():
    assert Page(5).says("今日は晴れ。明日も") == ["今日は晴", "れ。明日も"]


def test_no_break_spaces_hold_words_together():
    assert Page(10).says("it costs 10\u00a0000 € now") == ["it costs", "10\u00a0000 €", "now"]


def test_markup_is_shown_as_it_came():
    assert Page(40).says("<b>bold</b> &amp; more") == ["<b>bold</b> &amp; more"]


def test_a_paragraph_keeps_the_direction_of_its_first_strong_letter():
    page = Page(20)
    page.says("12 ", "שלום Peter")
    assert page.roll.block(0).spoken.lines[0].right_to_left
    page = Page(20)
    page.says("Peter says שלום")
    assert not page.roll.block(0).spoken.lines[0].right_to_left


def test_a_number_alone_takes_the_direction_of_its_language():
    page = Page(20)
    page.roll.changed(page.transcript.apply([Token("123", True, language="he")]))
    assert page.roll.block(0).spoken.lines[0].right_to_left


def test_a_translation_stands_under_its_words_and_is_as_steady():
    page = Page(20)
    page.says("The boat is late again")
    assert page.translates("Ladja", " spet zamuja danes") == [
        "The boat is late", "again", "> Ladja| spet zamuja", "> |danes",
    ]  # fmt: skip
    assert page.translates(" spet zamuja", "") == ["The boat is late", "again", "> Ladja spet zamuja"]


def test_each_speaker_begins_a_line_and_is_named_once_in_a_row():
    page = Page(20)
    page.says("One.", speaker="1")
    page.says(" Two.", speaker="2")
    page.roll.changed(page.transcript.close_turn())
    page.says("More.", speaker="2")
    assert page.lines() == ["One.", "Two.", "More."]
    assert [page.roll.names_a_speaker(n) for n in range(3)] == [True, True, False]


def test_a_gap_takes_a_line_and_the_next_speaker_is_named_again():
    page = Page(20)
    page.says("One.", speaker="1")
    page.roll.changed(page.transcript.add_gap(Gap(0, 1, "lost")))
    page.says("Two.", speaker="1")
    assert page.roll.block(1).gap
    assert page.roll.names_a_speaker(2)


def test_a_new_width_lays_out_anew_what_is_asked_for_and_nothing_else():
    page = Page(20)
    for number in range(50):
        page.says(f"Turn {number} has a few words in it.")
        page.roll.changed(page.transcript.close_turn())
    asked = []

    def width(text):
        asked.append(text)
        return len(text)

    page.roll.set_measure(Measure(width, 11), Measure(width, 11))
    assert not asked
    lines = [line.text for line in page.roll.block(49).spoken.lines]
    assert lines == ["Turn 49 has", "a few words", "in it."]
    assert not any("48" in text for text in asked)


def test_a_message_measures_its_last_line_only():
    page = Page(20)
    for _ in range(300):
        page.says(" word")
    asked = []

    def width(text):
        asked.append(text)
        return len(text)

    page.roll._spoken = Measure(width, 20)
    page.says(" more", " and more")
    assert len(asked) <= 14


def test_places_count_characters_whatever_the_width():
    page = Page(20)
    page.says("12345")
    page.roll.changed(page.transcript.close_turn())
    page.says("1234567890")
    assert page.roll.size == 15
    assert [page.roll.turn_at(place) for place in (0, 4, 5, 14, 99)] == [0, 0, 1, 1, 1]
    assert page.roll.start_of(1) == 5
