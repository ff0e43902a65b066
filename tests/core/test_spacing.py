# SPDX-License-Identifier: GPL-3.0-or-later
"""A corrected word leaves its neighbours where they stand, as far as the spaces around it can give way."""

from __future__ import annotations

from app.core.captions import CaptionBlock, CaptionRoll
from app.core.flow import Flow, Measure
from app.core.text import Token
from app.core.transcript import Transcript
from app.core.turn import Turn

SPACE = 10.0


def width(text: str) -> float:
    return SPACE * len(text)


def flow_of(*texts: tuple[str, str], limit: float = 400.0) -> Flow:
    """A text as it came: each time what is final, and what is not."""
    flow = Flow()
    for final, tail in texts:
        flow.update(final + tail, len(final), Measure(width, limit))
    return flow


def places(flow: Flow, line: int = 0) -> dict[str, float]:
    """Where each word of a line stands."""
    text, spaces = flow.lines[line].text, dict(flow.lines[line].spaces)
    found, at, x = {}, 0, 0.0
    for word in text.split(" "):
        x += spaces.get(at, 0.0)
        found[word] = round(x, 6)
        at, x = at + len(word) + 1, x + width(word + " ")
    return found


def test_words_behind_a_slightly_longer_one_stay_where_they_stand():
    said, corrected = "then they met a man in town", "then they want a man in town"
    before, after = places(flow_of(("", said))), places(flow_of(("", said), ("", corrected)))
    assert places(flow_of(("", corrected)))["town"] != before["town"]
    assert {word: after[word] for word in ("in", "town")} == {word: before[word] for word in ("in", "town")}
    assert after["they"] == before["they"]


def test_a_shorter_word_stands_in_the_middle_of_its_room():
    before = places(flow_of(("", "we saw ten boats")))
    after = places(flow_of(("", "we saw ten boats"), ("", "we saw it boats")))
    assert after["boats"] == before["boats"]
    assert after["it"] == width("we saw ") + SPACE / 2


def test_a_comma_moves_the_next_words_at_most():
    said = "on sunday but only twice and no more"
    flow = flow_of(("", said), ("on Sunday, but only twice", " and no more"))
    before = places(flow_of(("", said)))
    after = places(flow)
    assert after["Sunday,"] == before["sunday"]
    assert before["but"] < after["but"] < before["but"] + SPACE
    assert [after[word] for word in ("twice", "and", "no", "more")] == [
        before[word] for word in ("twice", "and", "no", "more")
    ]


def test_words_behind_a_much_longer_one_stand_at_their_usual_distances():
    flow = flow_of(("", "we met a man in town"), ("", "we met everybody man in town"))
    assert flow.lines[0].spaces == ()


def test_a_space_is_never_narrower_or_wider_than_can_be_read():
    said = "it is so hot in here now and we all go"
    for other in ("it is so cold", "it is so bad", "it was", "it is a", "Its so hot", "it is so very hot"):
        rest = said[len("it is so hot") :]
        flow = flow_of(("", said), ("", other + rest))
        assert all(-0.36 * SPACE <= more <= 0.71 * SPACE for _, more in flow.lines[0].spaces), other


def test_final_words_keep_their_spaces_whatever_comes():
    flow = flow_of(("", "we saw ten boats"), ("we saw it boats", ""))
    stood = places(flow)
    assert flow.lines[0].spaces
    for tail in (" and", " and more", " or more", ""):
        flow.update("we saw it boats" + tail, len("we saw it boats"), Measure(width, 400.0))
        assert stood.items() <= places(flow).items()


def test_the_next_word_has_no_more_room_than_wider_spaces_leave():
    """The line ends where it is full, its wider spaces counted."""
    limit = width("we saw it boats here")
    flow = flow_of(
        ("", "we saw ten boats"), ("", "we saw it boats"), ("", "we saw it boats here"), limit=limit
    )
    assert [line.text for line in flow.lines] == ["we saw it boats", "here"]
    assert [line.text for line in flow_of(("", "we saw it boats here"), limit=limit).lines] == [
        "we saw it boats here"
    ]


def test_a_line_is_never_wider_than_its_room():
    limit = width("we saw ten small boats")
    said = [
        ("", "we saw ten small boats"),
        ("", "we saw ten small boats and more"),
        ("", "we saw it all boats, and more"),
    ]
    flow = flow_of(*said, limit=limit)
    for line in flow.lines:
        assert width(line.text) + sum(more for _, more in line.spaces) <= limit


def test_words_of_the_lines_above_and_below_are_no_neighbours():
    said = "we saw ten boats and then we went home"
    flow = flow_of(("", said), ("", said.replace("ten", "it")), limit=width("we saw ten boats and "))
    assert len(flow.lines) > 1
    assert all(line.spaces == () for line in flow.lines[1:])


def test_lines_that_run_from_right_to_left_keep_their_usual_distances():
    flow = flow_of(("", "ראינו עשר סירות"), ("", "ראינו שש סירות"))
    assert flow.right_to_left
    assert flow.lines[0].spaces == ()


def test_a_turn_that_was_let_rest_comes_back_with_its_spaces():
    block = CaptionBlock()
    for text, final in (("we saw ten boats", 0), ("we saw it boats", len("we saw it boats"))):
        block.spoken.update(text, final, Measure(width, 400.0))
    block.stale = False
    stood = block.spoken.lines
    assert stood[0].spaces
    packed = block.at_rest()
    assert isinstance(packed, tuple)
    turn = Turn(0)
    turn.final_text = "we saw it boats"
    assert CaptionBlock.unpacked(packed, turn).spoken.lines == stood


def test_words_that_cannot_be_seen_any_more_stand_evenly():
    transcript = Transcript()
    roll = CaptionRoll(Measure(width, 400.0), Measure(width, 400.0))
    roll.show(transcript)
    for number in range(2):
        for text, final in (("we saw ten boats", False), ("we saw it boats", True)):
            roll.changed(transcript.apply([Token(text, final, speaker=str(number))]))
            stood = roll.block(number).spoken.lines[0]
            assert bool(stood.spaces) is final
    roll.close_above(1)
    assert roll.block(0).spoken.lines[0].spaces == ()
    assert roll.block(0).spoken.lines[0].text == "we saw it boats"
    assert roll.block(1).spoken.lines[0] == stood, "this one can be seen"


def test_a_line_that_has_no_room_for_usual_spaces_keeps_its_narrower_ones():
    said = "on sunday but only twice and no more"
    flow = flow_of(("", said), ("on Sunday, but only twice", " and no more"), limit=width(said))
    narrow = flow.lines[0]
    assert sum(more for _, more in narrow.spaces) < 0
    flow.even_out()
    assert flow.lines[0] == narrow
