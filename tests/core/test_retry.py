# SPDX-License-Identifier: GPL-3.0-or-later
"""How long to wait before dialling again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.retry import DELAYS_S, SLOW_DELAYS_S, Delays, FlapGuard


def test_the_first_wait_is_none_and_the_last_one_repeats():
    delays = Delays()
    assert [delays.next_s() for _ in range(9)] == [0, 1, 2, 4, 8, 15, 30, 30, 30]


def test_words_begin_it_anew():
    delays = Delays()
    for _ in range(4):
        delays.next_s()
    delays.reset()
    assert delays.next_s() == 0


def test_a_service_that_is_asked_too_much_is_left_alone_for_longer():
    delays = Delays()
    assert [delays.next_s(slowly=True) for _ in range(5)] == [5, 15, 30, 60, 60]


def test_slowing_down_goes_straight_to_the_end_of_the_ladder_and_never_back():
    delays = Delays()
    delays.slow_down()
    assert [delays.next_s(), delays.next_s()] == [30, 30]
    delays.slow_down()
    assert delays.next_s() == 30


@given(st.lists(st.booleans(), max_size=20), st.floats(0.8, 1.2))
def test_jitter_changes_a_wait_but_never_makes_one_of_none(losses, factor):
    delays, exact = Delays(lambda seconds: seconds * factor), Delays()
    for slowly in losses:
        wait_s, exact_s = delays.next_s(slowly=slowly), exact.next_s(slowly=slowly)
        assert wait_s == exact_s * factor
        assert exact_s in (SLOW_DELAYS_S if slowly else DELAYS_S)


def test_jitter_cannot_make_a_wait_negative():
    delays = Delays(lambda seconds: seconds - 10)
    assert [delays.next_s() for _ in range(3)] == [0, 0, 0]


def test_three_young_deaths_in_a_row_are_too_many():
    guard = FlapGuard()
    assert [guard.lost(lived_s) for lived_s in (1, 4.9, 0)] == [False, False, True]
    assert guard.lost(0)


def test_a_long_life_or_words_end_the_suspicion():
    guard = FlapGuard()
    assert [guard.lost(lived_s) for lived_s in (1, 1, 5, 1, 1)] == [False] * 5
    guard.reset()
    assert not guard.lost(1)
