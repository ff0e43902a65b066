# SPDX-License-Identifier: GPL-3.0-or-later
"""A box of a few lines: whole lines, one at a time, each long enough to be read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.box import LEAST_MS, LEFT, MOST_LAG_MS, QUICKEST_MS, RIGHT, SPOKEN, TRANSLATED, CaptionBox
from app.core.captions import CaptionRoll, Measure
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript
from app.core.translating import Translating


class Stage:
    """A box over a roll in which every word is a line, and a clock."""

    def __init__(self, rows: int) -> None:
        self.transcript = Transcript()
        measure = Measure(len, 6)
        self.roll = CaptionRoll(measure, measure)
        self.roll.show(self.transcript)
        self.box = CaptionBox(self.roll, rows)
        self.now_ms = 0
        self.box.look(0)

    def says(self, final: str = "", tail: str = "", speaker: str | None = None) -> list[str]:
        tokens = [Token(final, True, speaker=speaker)] if final else []
        tokens += [Token(tail, False, speaker=speaker)] if tail else []
        return self.changed(self.transcript.apply(tokens))

    def changed(self, first: int) -> list[str]:
        self.roll.changed(first)
        self.box.look(self.now_ms)
        return self.shown()

    def shown(self) -> list[str]:
        return [row.line.text for row in self.box.lines]

    def after(self, ms: int) -> list[str]:
        """So much later; the box has looked whenever it was due."""
        until = self.now_ms + ms
        while self.box.due_ms is not None and self.box.due_ms <= until:
            self.now_ms = max(self.now_ms, self.box.due_ms)
            self.box.look(self.now_ms)
        self.now_ms = until
        return self.shown()


def test_the_newest_lines_are_shown_and_a_line_that_stood_long_enough_makes_room_at_once():
    stage = Stage(2)
    assert stage.says("first") == ["first"]
    stage.after(1_500)
    assert stage.says(" second") == ["first", "second"]
    stage.after(1_500)
    assert stage.says(" third") == ["second", "third"]
    assert stage.box.risen == 1


def test_a_line_stays_two_seconds_and_the_next_one_waits_for_it():
    stage = Stage(2)
    stage.says("first second")
    stage.after(500)
    assert stage.says(" third") == ["first", "second"]
    assert stage.box.due_ms == LEAST_MS
    assert stage.after(1_499) == ["first", "second"]
    assert stage.after(1) == ["second", "third"]
    assert stage.box.due_ms is None


def test_a_burst_is_let_through_evenly_and_never_later_than_promised():
    stage = Stage(2)
    stage.says("one")
    stage.after(5_000)
    began = stage.now_ms
    stage.says(" two three four five six")
    moved = []
    while stage.box.due_ms is not None:
        moved.append(stage.box.due_ms - began)
        stage.after(stage.box.due_ms - stage.now_ms)
    assert stage.shown() == ["five", "six"]
    assert moved[-1] <= MOST_LAG_MS
    assert stage.box.risen == 1
    steps = [b - a for a, b in zip(moved, moved[1:], strict=False)]
    assert min(steps) >= QUICKEST_MS
    assert max(steps) - min(steps) <= 10


def test_what_could_only_flash_by_is_passed_over():
    stage = Stage(2)
    assert stage.says("one two three") == ["one", "two"]
    stage.says(" " + " ".join(f"word{n}" for n in range(100)))
    assert stage.shown() == ["word91", "word92"]
    assert stage.after(MOST_LAG_MS) == ["word98", "word99"]


def test_words_taken_back_leave_room_and_no_line_comes_down():
    stage = Stage(2)
    stage.says("first", " second")
    stage.after(3_000)
    assert stage.says("", " second third") == ["second", "third"]
    assert stage.says("", " second") == ["second"]
    assert stage.says("", " second again") == ["second", "again"]
    assert stage.says("", "") == ["first"]  # nothing of what was in the box is left


def test_a_waiting_line_that_is_taken_back_is_not_waited_for():
    stage = Stage(1)
    stage.says("first", " second")
    assert stage.box.due_ms == LEAST_MS
    assert stage.says("", "") == ["first"]
    assert stage.box.due_ms is None


def test_speakers_gaps_and_translations_are_told_apart():
    stage = Stage(4)
    stage.says("first", speaker="1")
    stage.changed(stage.transcript.apply([Token("eins", True, language="de", kind=TokenKind.TRANSLATION)]))
    stage.changed(stage.transcript.add_gap(Gap(0, 1, "lost")))
    stage.says("second", speaker="2")
    assert [(row.line.text, row.part, row.named, row.gap) for row in stage.box.lines] == [
        ("first", SPOKEN, "1", False),
        ("eins", TRANSLATED, None, False),
        ("lost", SPOKEN, None, True),
        ("second", SPOKEN, "2", False),
    ]
    stage.box.set_rows(2, (TRANSLATED,))
    stage.box.look(0)
    assert stage.shown() == ["eins", "lost"]


COLUMNS = """
1: Moin.    | 1: Hi.
2: Hallo.   | 2: Hello.
1: Oui.     |
Ja.         | Yes.
"""


def test_of_two_columns_each_language_keeps_its_own_whoever_speaks():
    stage = Stage(8)
    stage.transcript.translating = Translating("en", "de")
    stage.box.set_rows(8, LEFT)
    right = CaptionBox(stage.roll, 8, RIGHT)
    for speaker, language, words, into, theirs in (
        ("1", "de", "Moin.", "en", "Hi."),
        ("2", "en", "Hello.", "de", "Hallo."),
        ("1", "fr", "Oui.", None, ""),
        ("1", "de", "Ja.", "en", "Yes."),
    ):
        said = [Token(words, True, speaker=speaker, language=language)]
        if into:
            said.append(Token(theirs, True, None, None, None, speaker, into, language, TokenKind.TRANSLATION))
        stage.changed(stage.transcript.apply(said))
        stage.changed(stage.transcript.close_turn())
    right.look(stage.now_ms)

    def drawn(box: CaptionBox) -> list[str]:
        return [(f"{row.named}: " if row.named else "") + row.line.text for row in box.lines]

    columns = zip(*(row.split("|") for row in COLUMNS.strip().splitlines()), strict=True)
    left_column, right_column = ([cell.strip() for cell in cells if cell.strip()] for cells in columns)
    assert (drawn(stage.box), drawn(right)) == (left_column, right_column)


def test_words_whose_language_turns_out_to_be_the_other_one_change_columns_whole():
    stage = Stage(2)
    stage.transcript.translating = Translating("en", "de")
    stage.box.set_rows(2, RIGHT)
    stage.box.look(0)

    def hears(words: str, language: str, theirs: str) -> list[str]:
        tail = [Token(words, False, language=language)]
        tail += [Token(theirs, False, source_language=language, kind=TokenKind.TRANSLATION)]
        return stage.changed(stage.transcript.apply(tail))

    assert hears("So is es", "de", "One two three four") == ["One", "two"]
    assert stage.after(5_000) == ["three", "four"]
    assert hears("So is it", "en", "Eins zwei drei vier") == ["So is", "it"]


def test_another_layout_is_shown_at_once():
    stage = Stage(2)
    stage.says("one two three four five six")
    stage.roll.set_measure(Measure(len, 12), Measure(len, 12))
    stage.box.begin()
    assert stage.box.look(stage.now_ms)
    assert stage.shown() == ["three four", "five six"]


messages = st.tuples(
    st.lists(st.sampled_from(["ab", "cde", "f"]), max_size=4),
    st.lists(st.sampled_from(["gh", "ijk", "l"]), max_size=6),
    st.integers(0, 1_500),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(messages, max_size=25), st.integers(1, 4))
def test_no_final_line_waits_too_long_or_goes_too_soon_for_nothing_and_none_comes_back(said, rows):
    stage = Stage(rows)
    came: dict = {}
    tops: list = []
    for final, tail, pause_ms in said:
        stage.says(" " + " ".join(final) if final else "", " " + " ".join(tail) if tail else "")
        flow = stage.roll.block(0).spoken if len(stage.roll) else None
        settled = sum(start < flow.final for start in flow.starts) if flow else 0
        for index in range(settled):
            came.setdefault(index, stage.now_ms)
        until = stage.now_ms + pause_ms
        while True:
            assert len(stage.box.lines) <= rows
            last = stage.box.lines[-1].index if stage.box.lines else -1
            for index, at_ms in came.items():
                assert index <= last or stage.now_ms - at_ms <= MOST_LAG_MS
            top = stage.box.lines[0].index if stage.box.lines else 0
            if settled > (tops[-1] if tops else 0):
                assert top >= (tops[-1] if tops else 0), "a line came down again"
            tops.append(top)
            due = stage.box.due_ms
            if due is None or due > until:
                break
            stage.after(max(0, due - stage.now_ms))
        stage.now_ms = until
