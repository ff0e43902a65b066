# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of different streams are never taken for the same person."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.speakers import SpeakerBook


def test_the_first_stream_keeps_its_own_labels():
    book = SpeakerBook()
    assert [book.speaker(1, label) for label in ("1", "2", "1", "Ann")] == ["1", "2", "1", "Ann"]


def test_the_next_stream_gets_numbers_of_its_own():
    book = SpeakerBook()
    book.speaker(1, "1"), book.speaker(1, "2")
    assert [book.speaker(2, label) for label in ("1", "2", "1")] == ["3", "4", "3"]
    assert book.speaker(1, "1") == "1"


def test_a_late_speaker_of_the_first_stream_does_not_become_one_of_the_second():
    book = SpeakerBook()
    book.speaker(1, "1")
    assert book.speaker(2, "1") == "2"
    assert book.speaker(1, "2") == "3"


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from("123A")), max_size=40))
def test_a_speaker_has_one_name_and_a_name_one_speaker(said):
    book = SpeakerBook()
    names: dict[tuple[int, str], str] = {}
    for link, label in said:
        assert names.setdefault((link, label), book.speaker(link, label)) == book.speaker(link, label)
    assert len(set(names.values())) == len(names)
