# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a service says, in whatever order: what is final stays where it is, and nothing is lost."""

from __future__ import annotations

import unicodedata
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.breaks import SPACES, grapheme_ends, opportunities
from app.core.captions import CaptionRoll, Flow, Measure
from app.core.reading import Reading
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript

LIMIT = 12


def width(text: str) -> float:
    """As a terminal would: wide characters are two, marks nothing, a joined emoji is one."""
    ends = grapheme_ends(text)
    return sum(_wide(text[a]) for a, _ in zip([0, *ends], ends, strict=False))


def _wide(char: str) -> int:
    if unicodedata.category(char)[0] == "M":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


words = st.sampled_from(
    [" the", " boat", " a", "s", "ing", ".", ",", " ", "well-known", " cancellation", "x" * 30, "今日", "は", "。",
     "「", "」", " שלום", "עולם", " مرحبا", "e\u0301", "\u0301", "👩", "\u200d", "🔬", "🇸", "🇮", "\u00a0", "€", "12",
     " -", "\n", "한국어", "क्", "षि", "", "—", "/", "<b>"]
)  # fmt: skip
texts = st.lists(words, max_size=8).map("".join)
speakers = st.sampled_from([None, None, None, "1", "2"])
tokens = st.builds(
    Token,
    text=texts,
    final=st.booleans(),
    speaker=speakers,
    language=st.sampled_from([None, "en", "he"]),
    kind=st.sampled_from([TokenKind.SPOKEN, TokenKind.SPOKEN, TokenKind.TRANSLATION]),
)
messages = st.lists(tokens, max_size=4).map(lambda ts: sorted(ts, key=lambda t: not t.final))
steps = st.one_of(messages, messages, messages, messages, st.sampled_from(["close", "drop", "gap"]))


def do(transcript: Transcript, step) -> int:
    if step == "close":
        return transcript.close_turn()
    if step == "drop":
        return transcript.drop_tail()
    if step == "gap":
        return transcript.add_gap(Gap(0, 1, "lost"))
    return transcript.apply(step)


def flows(roll: CaptionRoll) -> dict[tuple[int, str], Flow]:
    found = {}
    for number in range(len(roll)):
        block = roll.block(number)
        found[number, "spoken"] = block.spoken
        if block.translated:
            found[number, "translated"] = block.translated
    return found


def picture(roll: CaptionRoll) -> dict:
    return {
        key: (flow.text, flow.final, list(flow.starts), dict(flow.spaced))
        for key, flow in flows(roll).items()
    }


def check_steadiness(before: dict, after: dict) -> None:
    for key, (text, final, starts, spaced) in before.items():
        if key[1] == "translated" and not before[key[0], "spoken"][1]:
            continue  # a translation of words that are not final can be taken back with them
        if key not in after:
            assert final == 0
            continue
        new_text, new_final, new_starts, new_spaced = after[key]
        assert new_final >= final
        assert new_text[:final] == text[:final], "a final character changed"
        assert [s for s in new_starts if s < final] == [s for s in starts if s < final], (
            "a final character moved"
        )
        assert [s for s in new_spaced.items() if s[0] < final] == [
            s for s in spaced.items() if s[0] < final
        ], "a final character moved on its line"
        same = next((i for i, (a, b) in enumerate(zip(text, new_text, strict=False)) if a != b), None)
        if same is None:
            same = min(len(text), len(new_text))
        kept = [s for s in starts if s < same]
        now = [s for s in new_starts if s < same]
        assert now[: len(kept)] == kept, "a break moved for nothing"
        for place in now[len(kept) :]:  # only a word that has grown may have gone to the next line
            assert not [p for p in opportunities(new_text, place) if p < same], "a break came for nothing"


def check_lines(flow: Flow) -> None:
    assert flow.starts == sorted(set(flow.starts))
    assert flow.starts[0] == 0
    ends = [*flow.starts[1:], len(flow.text)]
    pieces = [flow.text[a:b] for a, b in zip(flow.starts, ends, strict=True)]
    assert "".join(pieces) == flow.text
    assert [line.text for line in flow.lines] == [
        p.strip(SPACES) for p in pieces if len(pieces) > 1 or p.strip(SPACES)
    ]
    for line in flow.lines:
        assert flow.text[line.start : line.start + len(line.text)] == line.text
        assert line.final == max(0, min(len(line.text), flow.final - line.start))
        wider = sum(more for _, more in line.spaces)
        assert width(line.text) + wider <= LIMIT + 0.1 or len(grapheme_ends(line.text)) == 1


def a_roll(transcript: Transcript, room: float) -> CaptionRoll:
    roll = CaptionRoll(Measure(width, LIMIT, room), Measure(width, LIMIT, room))
    roll.show(transcript)
    return roll


@settings(max_examples=300, deadline=None)
@given(st.lists(steps, max_size=25), st.sampled_from([0.0, 3.0]))
def test_final_text_stays_and_breaks_before_it_never_move(said, room):
    transcript = Transcript()
    roll = a_roll(transcript, room)
    before: dict = {}
    for step in said:
        roll.changed(do(transcript, step))
        after = picture(roll)
        check_steadiness(before, after)
        for flow in flows(roll).values():
            check_lines(flow)
        assert len(roll) == len(transcript.turns)
        for number, turn in enumerate(transcript.turns):
            block = roll.block(number)
            assert block.spoken.text == turn.text
            translated = turn.gap.reason if turn.gap else turn.translated_text + turn.translated_tail_text
            assert (block.translated.text if block.translated else "") == translated
        assert roll.size >= sum(len(turn.text) for turn in transcript.turns)
        before = after


@settings(max_examples=200, deadline=None)
@given(st.lists(steps, max_size=25))
def test_turns_that_were_let_rest_come_back_as_they_were(said):
    """Packed after one turn instead of a hundred."""
    transcript = Transcript()
    roll = a_roll(transcript, 0.0)
    before: dict = {}
    with mock.patch("app.core.captions._AWAKE", 1):
        for step in said:
            roll.changed(do(transcript, step))
            after = picture(roll)
            check_steadiness(before, after)
            for number, turn in enumerate(transcript.turns):
                check_lines(roll.block(number).spoken)
                assert roll.block(number).spoken.text == turn.text
            before = after


@settings(max_examples=200, deadline=None)
@given(st.lists(steps, max_size=25))
def test_lines_that_were_not_looked_at_come_out_whole_later(said):
    transcript = Transcript()
    roll = a_roll(transcript, 0.0)
    for index, step in enumerate(said):
        roll.changed(do(transcript, step))
        if index % 5 == 4 and len(roll):
            roll.block(len(roll) - 1)
    for number, turn in enumerate(transcript.turns):
        check_lines(roll.block(number).spoken)
        assert roll.block(number).spoken.text == turn.text


@settings(max_examples=200, deadline=None)
@given(st.lists(steps, max_size=25))
def test_the_reading_text_follows_every_change_by_its_edits(said):
    transcript = Transcript()
    reading = Reading(transcript, lambda label: f"Speaker {label}", lambda gap: f"[{gap.reason}]")
    shown = ""
    for step in said:
        edit = reading.changed(do(transcript, step))
        if edit is not None:
            units = shown.encode("utf-16-le")
            cut = units[: 2 * edit.unit].decode("utf-16-le", "surrogatepass")
            assert shown[len(cut) :] == edit.old
            shown = cut + edit.new
        assert shown == reading.text
        fresh = Reading(transcript, lambda label: f"Speaker {label}", lambda gap: f"[{gap.reason}]")
        assert reading.text == fresh.text
