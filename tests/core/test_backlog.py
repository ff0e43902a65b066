# SPDX-License-Identifier: GPL-3.0-or-later
"""Every captured sample is final, waiting, or in a stated gap; and none is sent faster than allowed."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.core.backlog import Backlog, Pace
from app.core.timeline import SAMPLES_PER_MS, Timeline


def sound(begin: int, samples: int) -> bytes:
    """Samples that say where they are in the session."""
    return array("h", [(begin + n) % 32_000 for n in range(samples)]).tobytes()


def drained(backlog: Backlog, position: int = 0) -> list[int]:
    """Which samples a link that begins there is sent."""
    sent: list[int] = []
    while (chunk := backlog.read(position)) is not None:
        assert chunk.at >= position and chunk.pcm == sound(chunk.at, chunk.end - chunk.at)
        sent += range(chunk.at, chunk.end)
        position = chunk.end
    return sent


def test_an_empty_backlog_has_nothing():
    backlog = Backlog()
    assert (backlog.end, backlog.held_ms, backlog.read(0)) == (0, 0, None)


def test_what_was_captured_is_read_in_order_from_anywhere():
    backlog = Backlog()
    for at in (0, 960, 1920):
        backlog.append(at, sound(at, 960))
    assert drained(backlog) == list(range(2880))
    assert drained(backlog, 1001) == list(range(1001, 2880))
    assert backlog.read(2880) is None
    assert (backlog.end, backlog.held_ms) == (2880, 180)


def test_what_was_muted_is_skipped():
    backlog = Backlog()
    backlog.append(0, sound(0, 960))
    backlog.append(96_000, sound(96_000, 960))
    assert backlog.read(500).at == 500
    assert backlog.read(960).at == 96_000
    assert backlog.read(50_000).at == 96_000


def test_what_is_final_is_forgotten_but_for_the_block_it_ends_in():
    backlog = Backlog()
    for at in range(0, 9600, 960):
        backlog.append(at, sound(at, 960))
    backlog.settle(90)
    assert backlog.held_ms == 540
    assert drained(backlog, 90 * SAMPLES_PER_MS) == list(range(1440, 9600))
    backlog.settle(600)
    assert (backlog.held_ms, backlog.read(0), backlog.end) == (0, None, 9600)


def test_the_end_is_remembered_when_everything_is_final():
    backlog = Backlog()
    for n in range(300):
        backlog.append(960 * n, sound(0, 960))
    backlog.settle(10**9)
    assert backlog.end == 300 * 960


def test_a_full_backlog_loses_its_oldest_and_says_so_now_and_then():
    backlog = Backlog(limit_ms=60_000)
    spans = [backlog.append(960 * n, sound(960 * n, 960)) for n in range(1100)]
    told = [span for span in spans if span]
    assert told[0][0] == 0
    assert all(before[1] == after[0] for before, after in zip(told, told[1:], strict=False))
    assert 1 <= len(told) <= 6000 // 900 + 1, "a gap a second, not one for every block"
    assert drained(backlog)[0] == told[-1][1] * SAMPLES_PER_MS
    assert backlog.held_ms <= 60_000


def test_what_was_final_is_not_said_to_be_lost():
    backlog = Backlog(limit_ms=100)
    backlog.append(0, sound(0, 1600))
    backlog.settle(40)
    assert backlog.append(1600, sound(1600, 160)) == (40, 100)


def test_a_block_larger_than_the_limit_is_kept():
    backlog = Backlog(limit_ms=10)
    assert backlog.append(0, sound(0, 1600)) is None
    assert drained(backlog) == list(range(1600))


class Conservation(RuleBasedStateMachine):
    """Captures, mutes, finals and lost links in any order: every sample is accounted for."""

    def __init__(self) -> None:
        super().__init__()
        self.backlog = Backlog(limit_ms=40)
        self.captured = 0
        self.kept: set[int] = set()
        self.final_ms = 0
        self.gaps: list[tuple[int, int]] = []
        self.new_link()

    def new_link(self) -> None:
        self.timeline = Timeline()
        self.position = self.final_ms * SAMPLES_PER_MS
        self.sent: list[int] = []

    @rule(samples=st.integers(40, 250))
    def capture(self, samples: int) -> None:
        gap = self.backlog.append(self.captured, sound(self.captured, samples))
        self.kept |= set(range(self.captured, self.captured + samples))
        self.captured += samples
        if gap:
            assert gap[0] <= gap[1]
            self.gaps.append(gap)

    @rule(samples=st.integers(40, 250))
    def capture_muted(self, samples: int) -> None:
        self.captured += samples

    @rule(blocks=st.integers(1, 5))
    def send(self, blocks: int) -> None:
        for _ in range(blocks):
            chunk = self.backlog.read(self.position)
            if chunk is None:
                return
            assert chunk.pcm == sound(chunk.at, chunk.end - chunk.at)
            self.timeline.sent(chunk.at, chunk.end - chunk.at)
            self.sent += range(chunk.at, chunk.end)
            self.position = chunk.end

    @precondition(lambda self: self.sent)
    @rule(part=st.floats(0, 1))
    def the_service_settles(self, part: float) -> None:
        stream_ms = int(part * self.timeline.sent_ms)
        session_ms = self.timeline.session_ms(stream_ms, end=True)
        heard = self.sent[: stream_ms * SAMPLES_PER_MS]
        # What is settled was heard, to the millisecond that a service rounds to.
        unheard = set(self.sent[stream_ms * SAMPLES_PER_MS + SAMPLES_PER_MS :])
        assert not unheard & set(range(session_ms * SAMPLES_PER_MS)), "settled what nobody has heard"
        # And less than a millisecond of it is not counted: it may lie beyond a pause.
        surely = heard[:-SAMPLES_PER_MS]
        assert not surely or session_ms * SAMPLES_PER_MS > surely[-1] - 2 * SAMPLES_PER_MS
        self.final_ms = max(self.final_ms, session_ms)
        self.backlog.settle(self.final_ms)

    @rule()
    def the_link_is_lost(self) -> None:
        self.new_link()

    @invariant()
    def every_sample_is_final_waiting_or_in_a_stated_gap(self) -> None:
        final = self.final_ms * SAMPLES_PER_MS
        waiting = drained(self.backlog, final)
        assert waiting == sorted(set(waiting))
        lost = set()
        for begin, end in self.gaps:
            # Whole milliseconds: a gap may name a part of one more at either side.
            lost |= set(range(begin * SAMPLES_PER_MS, (end + 1) * SAMPLES_PER_MS))
        missing = {n for n in self.kept if n >= final} - set(waiting)
        assert missing <= lost
        assert set(waiting) <= self.kept


def test_every_sample_is_conserved():
    run_state_machine_as_test(
        Conservation, settings=settings(max_examples=100, stateful_step_count=30, deadline=None)
    )


# -- how fast -------------------------------------------------------------------------------------


def test_a_burst_goes_at_once_and_the_rest_at_its_pace():
    pace = Pace(burst_ms=3000, speed=1.25)
    for _ in range(50):
        assert pace.wait_s(10.0) == 0.0
        pace.sent(60, 10.0)
    wait_s = pace.wait_s(10.0)
    assert wait_s == pytest.approx(60 / 1000 / 1.25)
    assert pace.wait_s(10.0 + wait_s + 1e-9) == 0.0


def test_live_audio_is_never_held_back():
    pace = Pace(burst_ms=3000, speed=1.25)
    for n in range(1000):
        assert pace.wait_s(0.06 * n) == 0.0
        pace.sent(60, 0.06 * n)


def test_a_block_longer_than_the_burst_can_be_sent():
    assert Pace(burst_ms=20).wait_s(0.0, 60.0) == 0.0


@given(
    steps=st.lists(st.tuples(st.floats(0, 2), st.floats(1, 60)), max_size=200),
    burst_ms=st.integers(60, 5000),
    speed=st.floats(1.0, 4.0),
)
def test_no_more_than_burst_and_speed_allow_is_ever_let_through(steps, burst_ms, speed):
    pace, now, sent_ms, asked = Pace(burst_ms, speed), 100.0, 0.0, 100.0
    for idle_s, block_ms in steps:
        now += idle_s
        while pace.wait_s(now, block_ms) == 0.0:
            pace.sent(block_ms, now)
            sent_ms += block_ms
        assert sent_ms <= burst_ms + speed * (now - asked) * 1000 + 1e-6


@given(behind_s=st.floats(4, 60), step_s=st.floats(0.01, 0.12))
@settings(max_examples=25, deadline=None)
def test_it_catches_up_hardly_later_than_the_rule_itself_allows(behind_s, step_s):
    pace, now, sent_s = Pace(burst_ms=3000, speed=1.25), 0.0, 0.0
    limit_s = (behind_s - 3.0) / 0.25
    while sent_s < behind_s + now - 0.06:
        wait_s = pace.wait_s(now)
        if wait_s == 0.0:
            pace.sent(60, now)
            sent_s += 0.06
        else:
            now += max(wait_s, step_s)  # a loop that is late
        assert now <= 1.15 * limit_s + 1.0
