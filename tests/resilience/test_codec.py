# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers survive the way through sound, and nothing else is taken for one."""

from __future__ import annotations

import random

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.resilience.codec import NUMBERS, RATE_HZ, WORD_MS, Decoder, Heard, silence, word


def heard(samples: np.ndarray, cuts: list[int] | None = None) -> list[Heard]:
    """Everything in this sound, fed in pieces that end at these bytes."""
    pcm, decoder, found, before = samples.astype("<i2").tobytes(), Decoder(), [], 0
    for cut in [*sorted(cuts or []), len(pcm)]:
        found += decoder.feed(pcm[before:cut])
        before = cut
    assert decoder.heard_ms == len(samples) * 1000 // RATE_HZ
    return found


def spoken(numbers: list[int], pause_ms: int = 260) -> np.ndarray:
    return np.concatenate([part for n in numbers for part in (word(n), silence(pause_ms))])


def test_every_number_comes_back():
    numbers = list(range(NUMBERS))
    assert [each.number for each in heard(spoken(numbers, 20))] == numbers


def test_a_number_comes_back_with_its_times():
    found = heard(np.concatenate([silence(1234), spoken([7, 8])]))
    assert [each.number for each in found] == [7, 8]
    for each, start_ms in zip(found, (1234, 1234 + WORD_MS + 260), strict=True):
        assert abs(each.start_ms - start_ms) <= 10 and abs(each.end_ms - start_ms - WORD_MS) <= 20


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, NUMBERS - 1), min_size=1, max_size=6),
    st.lists(st.integers(0, 80_000), max_size=30),
)
def test_it_does_not_matter_how_the_sound_is_chopped(numbers, cuts):
    sound = spoken(numbers, 100)
    cuts = [cut for cut in cuts if cut < 2 * len(sound)]
    assert heard(sound, cuts) == heard(sound)
    assert [each.number for each in heard(sound)] == numbers


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 44_100, 48_000])
def test_it_survives_other_rates_and_a_quiet_noisy_room(rate_hz):
    numbers = random.Random(1).sample(range(NUMBERS), 60)
    there = soxr.resample(spoken(numbers), RATE_HZ, rate_hz)
    noise = np.random.default_rng(1).normal(0, 120, len(there)).astype(np.int16)
    back = soxr.resample((there // 3) + noise, rate_hz, RATE_HZ)
    assert [each.number for each in heard(back)] == numbers


def test_half_a_word_is_no_word_and_a_splice_of_two_is_none_either():
    dice = random.Random(2)
    wrong = 0
    for _ in range(300):
        first, second = word(dice.randrange(NUMBERS)), word(dice.randrange(NUMBERS))
        cut = dice.randrange(len(first) // 6, len(first) * 5 // 6)
        wrong += len(heard(np.concatenate([silence(50), first[:cut], silence(80)])))
        wrong += len(heard(np.concatenate([silence(50), first[cut:], silence(80)])))
        spliced = heard(np.concatenate([first[:cut], second[cut:], silence(80)]))
        wrong += sum(np.array_equal(word(each.number), first) is False and
                     np.array_equal(word(each.number), second) is False for each in spliced)  # fmt: skip
    assert wrong <= 2, "two proofs in 256 values: hardly ever"


def test_before_the_settled_moment_every_word_was_found():
    sound, decoder, found = spoken(list(range(20))), Decoder(), []
    pcm = sound.astype("<i2").tobytes()
    true_ends = [n * (WORD_MS + 260) + WORD_MS for n in range(20)]
    for at in range(0, len(pcm), 1000):
        found += decoder.feed(pcm[at : at + 1000])
        due = sum(end <= decoder.settled_ms for end in true_ends)
        assert len(found) >= due
        assert decoder.heard_ms - decoder.settled_ms <= WORD_MS + 30
