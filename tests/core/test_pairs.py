# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of words and of their translation beneath each other: drawn as `w` and `t`, free rows in capitals."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.captions import CaptionRoll, Measure
from app.core.flow import CaptionLine
from app.core.pairs import THEIRS, WORDS, Pairs, RoomKept, paired
from app.core.recalled import recalled
from app.core.text import Token, TokenKind, Translation, Utterance
from app.core.transcript import Transcript
from app.core.translating import Translating


def lines(*texts: str) -> list[CaptionLine]:
    return [CaptionLine(text, 0, len(text)) for text in texts]


def drawn(rows: list[bool], words: int, theirs: int) -> str:
    out = ""
    for row in rows:
        if row is WORDS:
            out, words = out + ("w" if words > 0 else "W"), words - 1
        else:
            out, theirs = out + ("t" if theirs > 0 else "T"), theirs - 1
    return out


def one_each(count: int) -> int:
    return count


class Turn:
    """A turn that lines are added to."""

    def __init__(self) -> None:
        self.pairs, self.words, self.theirs = Pairs(), 0, 0

    def becomes(self, words: int, theirs: int = 0, is_last: bool = True, room=one_each, end: str = "") -> str:
        self.words, self.theirs = words, theirs
        self.pairs.arrange(lines(*["some words" + end] * words), theirs, room, is_last)
        return drawn(self.pairs.rows, words, theirs)


def test_a_line_brings_the_room_for_its_translation_with_it():
    assert Turn().becomes(1) == "wT"


def test_lines_that_nothing_of_the_translation_has_come_for_stand_together_but_not_too_many():
    turn = Turn()
    assert [turn.becomes(n) for n in (1, 2, 3, 4, 5)] == ["wT", "wwTT", "wwwTTT", "wwwTTTwT", "wwwTTTwwTT"]


def test_what_has_come_keeps_its_place_while_the_words_go_on_beneath():
    turn = Turn()
    assert [turn.becomes(1, 1), turn.becomes(2, 1), turn.becomes(3, 2)] == ["wt", "wtwT", "wtwtwT"]


def test_a_sentence_ends_what_stands_together():
    turn = Turn()
    assert [turn.becomes(1, end="."), turn.becomes(2, end=".")] == ["wT", "wTwT"]


def test_a_translation_that_grows_has_its_rows_at_the_bottom():
    turn = Turn()
    assert [turn.becomes(1, 2), turn.becomes(2, 2), turn.becomes(2, 4)] == ["wtt", "wttw", "wttwtt"]


def test_room_is_given_back_at_the_bottom_of_the_page_and_nowhere_else():
    turn = Turn()
    turn.becomes(3)
    assert turn.becomes(3, 1, is_last=False, room=lambda n: 1) == "wwwtTT"
    assert turn.becomes(3, 1, is_last=True, room=lambda n: 1) == "wwwt"


def test_words_that_are_taken_back_take_their_room_along_unless_a_translation_stands_beneath():
    turn = Turn()
    turn.becomes(2)
    assert turn.becomes(1) == "wT"
    turn.becomes(2, 1)
    turn.becomes(2, 2)
    assert turn.becomes(1, 2) == "wtWt"
    assert turn.becomes(2, 2) == "wtwt"


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.booleans()), max_size=20))
def test_every_line_has_a_row_and_those_that_stay_stay_in_their_order(steps):
    turn, before, had = Turn(), [], (0, 0)
    for words, theirs, is_last in steps:
        turn.becomes(words, theirs, is_last)
        rows = turn.pairs.rows
        assert rows.count(WORDS) >= words
        assert rows.count(THEIRS) >= theirs
        stays = filled(before, min(words, had[0]), min(theirs, had[1]))
        assert filled(rows, min(words, had[0]), min(theirs, had[1]))[: len(stays)] == stays
        before, had = list(rows), (words, theirs)


def filled(rows: list[bool], words: int, theirs: int) -> list[tuple[int, bool]]:
    """The rows that hold these lines, with their places."""
    found, counts = [], {WORDS: words, THEIRS: theirs}
    for place, row in enumerate(rows):
        if counts[row] > 0:
            counts[row] -= 1
            found.append((place, row))
    return found


def test_what_is_all_known_stands_in_passages():
    assert drawn(paired(lines("one", "two"), 1), 2, 1) == "wwt"
    assert drawn(paired(lines("one", "two.", "three", "four", "five"), 4), 5, 4) == "wwttwwwtt"
    assert paired(lines("one", "two"), 0) == [WORDS, WORDS]
    assert paired([], 2) == [THEIRS, THEIRS]


def test_room_follows_the_sizes_of_letters_and_lines():
    large, small = Measure(lambda text: 20.0 * len(text), 800), Measure(lambda text: 14.0 * len(text), 700)
    room = RoomKept(large, small)
    coming = room.of(lines("one", "two", "three"), True)
    assert [coming(n) for n in (1, 2, 3)] == [1, 2, 3]
    assert room.of(lines("x" * 40, "x" * 10), False)(2) == 2
    assert room.of(lines("x" * 8), False)(1) == 1


class Talk:
    """A page that is spoken into, and translated."""

    def __init__(self, translating: Translating | None) -> None:
        self.transcript = Transcript()
        self.transcript.translating = translating
        large, small = (
            Measure(lambda text: 20.0 * len(text), 400),
            Measure(lambda text: 14.0 * len(text), 350),
        )
        self.roll = CaptionRoll(large, small)
        self.roll.show(self.transcript)

    def says(self, text: str, language: str = "en", speaker: str = "1", final: bool = True) -> None:
        self._take(Token(text, final, speaker=speaker, language=language))

    def translates(self, text: str, source: str = "en", final: bool = True, speaker: str = "1") -> None:
        kind = TokenKind.TRANSLATION
        self._take(Token(text, final, speaker=speaker, language="de", source_language=source, kind=kind))

    def ends(self) -> None:
        self.roll.changed(self.transcript.close_turn())

    def rows(self) -> list[str]:
        blocks = [self.roll.block(number) for number in range(len(self.roll))]
        return [
            drawn(b.rows, len(b.spoken.lines), len(b.translated.lines) if b.translated else 0) for b in blocks
        ]

    def _take(self, token: Token) -> None:
        self.roll.changed(self.transcript.apply([token]))


def test_nothing_is_kept_where_nothing_is_translated():
    talk = Talk(None)
    talk.says("The boat is late again today.")
    assert talk.rows() == ["ww"]
    talk = Talk(Translating("de"))
    talk.says("Das Schiff hat heute wieder Verspätung.", "de")
    assert talk.rows() == ["ww"]


def test_room_that_was_kept_for_too_little_stays_while_others_follow_and_goes_once_it_is_out_of_sight():
    talk = Talk(Translating("de"))
    talk.says("The boat is late again today.")
    talk.says("Oh", speaker="2")
    assert talk.rows() == ["wwTT", "wT"]
    talk.translates("Es ist zu spät.")
    assert talk.rows() == ["wwtT", "wT"]
    talk.roll.close_above(1)
    assert talk.rows() == ["wwt", "wT"]


def test_a_translation_that_is_done_before_the_next_one_speaks_leaves_nothing_free():
    talk = Talk(Translating("de"))
    talk.says("The boat is late again today.")
    talk.translates("Es ist zu spät.")
    assert talk.rows() == ["wwt"]
    talk.says("Oh", speaker="2")
    assert talk.rows() == ["wwt", "wT"]


def test_where_nothing_ever_comes_no_room_is_kept_any_more_until_something_does():
    talk = Talk(Translating("de"))
    newest = []
    for n in range(6):
        talk.says(f"Number {n}.", speaker=str(n))
        newest.append(talk.rows()[-1])
        talk.ends()
    assert newest == ["wT", "wT", "wT", "wT", "w", "w"]
    talk.translates("Nummer fünf.", speaker="5")
    assert talk.rows()[-1] == "wt"
    for n in (6, 7, 8):
        talk.says(f"Number {n}.", speaker=str(n))
        newest.append(talk.rows()[-1])
        talk.ends()
    assert newest[-1] == "wT"


def test_what_is_recalled_stands_in_passages_and_keeps_no_room():
    words = "The boat is late again today, and it will be late tomorrow, too, as everybody here knows by now."
    said = [
        Utterance(0, 1, words, translation=Translation("de", words)),
        Utterance(2, 3, "Nothing came for this."),
    ]
    talk = Talk(None)
    talk.roll.show(recalled(said))
    rows = talk.rows()
    assert rows[0].startswith("wwwt")
    assert "wwww" not in rows[0]
    assert rows[1] == "ww"


def test_a_translation_nobody_expected_comes_in_beneath_and_stays_there():
    talk = Talk(None)
    talk.says("The boat is late again today.")
    assert talk.rows() == ["ww"]
    talk.translates("Das Schiff kommt")
    assert talk.rows() == ["wwt"]
    talk.says(" We shall see it tomorrow.")
    assert talk.rows() == ["wwtww"]
    talk.translates(" heute wieder zu spät.")
    assert talk.rows() == ["wwtwwt"]
