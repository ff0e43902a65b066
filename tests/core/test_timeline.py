# SPDX-License-Identifier: GPL-3.0-or-later
"""Stream milliseconds are those of the session, whatever was left out of the stream."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.timeline import SAMPLES_PER_MS, Timeline, samples_of

SECOND = 1000 * SAMPLES_PER_MS


def a_timeline(*spans: tuple[int, int]) -> Timeline:
    """Of spans of the session in milliseconds, sent one after another."""
    timeline = Timeline()
    for begin, end in spans:
        timeline.sent(begin * SAMPLES_PER_MS, (end - begin) * SAMPLES_PER_MS)
    return timeline


def test_samples_are_two_bytes():
    assert samples_of(b"1234") == 2


def test_without_audio_times_are_left_alone():
    assert Timeline().session_ms(420.7) == 420
    assert Timeline().is_plain


def test_a_stream_of_all_that_was_captured_has_the_sessions_times():
    timeline = a_timeline((0, 60), (60, 120), (120, 180))
    assert timeline.is_plain
    assert (timeline.session_ms(0), timeline.session_ms(90), timeline.session_ms(180, end=True)) == (
        0,
        90,
        180,
    )
    assert timeline.sent_ms == 180


def test_muted_time_counts_in_the_session_and_not_in_the_stream():
    timeline = a_timeline((0, 1000), (61_000, 62_000))
    assert not timeline.is_plain
    assert timeline.session_ms(1500) == 61_500
    assert timeline.sent_ms == 2000


def test_at_a_cut_a_word_ends_before_it_and_begins_after_it():
    timeline = a_timeline((0, 1000), (61_000, 62_000))
    assert timeline.session_ms(1000, end=True) == 1000
    assert timeline.session_ms(1000) == 61_000


def test_a_service_that_rounds_does_not_throw_a_word_over_the_cut():
    timeline = Timeline()
    timeline.sent(0, 1000)  # 62.5 ms
    timeline.sent(10 * SECOND, SECOND)
    assert timeline.session_ms(63, end=True) == 62
    assert timeline.session_ms(62) == 10_000
    assert timeline.session_ms(64, end=True) == 10_001
    assert timeline.session_ms(61) == 61


def test_a_link_that_begins_later_has_an_offset():
    timeline = a_timeline((5000, 5060), (5060, 5120))
    assert not timeline.is_plain
    assert timeline.session_ms(100) == 5100
    assert timeline.session_ms(0, end=True) == 5000


def test_a_service_that_counts_more_than_it_was_sent_settles_no_more_than_that():
    timeline = a_timeline((5000, 6000))
    assert timeline.session_ms(1300, end=True) == 6000
    assert timeline.session_ms(1300) == 6000


spans = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 5000)), min_size=1, max_size=12)


@given(spans, st.data())
def test_every_sample_sent_is_found_where_it_was_captured(pieces, data):
    timeline, at, captured = Timeline(), 0, []
    for left_out, samples in pieces:
        at += left_out
        timeline.sent(at, samples)
        captured += range(at, at + samples)
        at += samples
    assert timeline.sent_ms == len(captured) // SAMPLES_PER_MS
    sample = data.draw(st.integers(0, len(captured) - 1))
    exactly = sample / SAMPLES_PER_MS
    begin, end = timeline.session_ms(exactly), timeline.session_ms(exactly, end=True)
    near = captured[max(0, sample - SAMPLES_PER_MS) : sample + SAMPLES_PER_MS + 1]
    near_ms = {c // SAMPLES_PER_MS for c in near} | {(c + 1) // SAMPLES_PER_MS for c in near}
    assert begin in near_ms and end in near_ms


@given(spans, st.lists(st.floats(0, 2000), min_size=2, max_size=20))
def test_time_never_runs_backwards(pieces, moments):
    timeline, at = Timeline(), 0
    for left_out, samples in pieces:
        timeline.sent(at + left_out, samples)
        at += left_out + samples
    for end in (False, True):
        times = [timeline.session_ms(moment, end=end) for moment in sorted(moments)]
        assert times == sorted(times)
    assert all(timeline.session_ms(m, end=True) <= timeline.session_ms(m) for m in moments)
