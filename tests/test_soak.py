# SPDX-License-Identifier: GPL-3.0-or-later
"""A long session in short: the real window, several roll-overs. `make bench` plays all eight hours."""

from __future__ import annotations

import pytest

from tests.bench.figures import quantile
from tests.bench.recital import BLOCK_MS, Recital, told_ms
from tests.bench.screen import screen
from tests.bench.soak import soaked

pytestmark = pytest.mark.timeout(400)  # a busy machine plays it more slowly: the clock waits for it
MINUTES, PARTS, LONGEST_MINUTES = 10, 4, 8


ENOUGH_PAINTS = 50
"""In a part of the session, to say how long they take."""


@pytest.fixture(scope="module")
def session():
    with screen():
        played = soaked(MINUTES, PARTS, 60.0, LONGEST_MINUTES)
        if min(map(len, played.painted)) > ENOUGH_PAINTS:
            return played
        # The machine did not serve the screen: once more, nothing was measured.
        return soaked(MINUTES, PARTS, 60.0, LONGEST_MINUTES)


def test_every_word_of_a_long_session_is_in_the_journal_once_and_in_order(session):
    assert len(session.wanted) > 1_000
    assert session.words == session.wanted
    assert session.gaps == 0


def test_a_long_session_rolls_over(session):
    assert session.roll_overs >= 1


def test_a_session_that_grows_takes_hardly_more_memory(session):
    # Resident, not unique: what is shared becomes unique when another program that shares it ends.
    assert len(session.rss) == PARTS
    assert session.rss[-1] - session.rss[1] < 0.02 * session.rss[1]


def test_painting_takes_no_longer_at_the_end_than_at_the_beginning(session):
    second, last = session.painted[1], session.painted[-1]
    assert min(len(second), len(last)) > ENOUGH_PAINTS
    assert quantile(last, 0.5) < 1.5 * quantile(second, 0.5)
    assert quantile(last, 0.99) < 3 * quantile(second, 0.99)


def test_the_sound_says_where_in_the_session_it_is_from_any_place():
    sound = Recital().sound(28_000_020)
    assert told_ms(sound) == 28_000_020
    assert told_ms(sound[7 * 32 :]) == 28_000_027
    assert len(sound) == 32 * BLOCK_MS


def test_the_recital_numbers_its_utterances_without_end():
    recital = Recital()
    words = recital.words(3 * recital.round_ms)
    numbers = [int(word) for word in words if word.isdigit()]
    assert numbers == list(range(3 * recital.utterances))
