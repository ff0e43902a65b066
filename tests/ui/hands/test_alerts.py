# SPDX-License-Identifier: GPL-3.0-or-later
"""What a notification tells of the place where a word was said."""

from __future__ import annotations

import pytest

from app.core.alerts import AlertWords, Found
from app.ui.hands.alerts import LONGEST_SENTENCE, sentence_around

LONG = "and so on " * 30


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ten past seven, that is early. Maja,", "Ten past seven, that is early. Maja,"),
        ("One. Ten past seven is early. Maja, can you", "Ten past seven is early. Maja, can you"),
        ("Maja", "Maja"),
        ("Good. " + "We asked whether Maja could tell the drivers about the second boat. " + "So.", None),
    ],
)
def test_a_sentence_that_has_only_begun_is_told_with_the_one_before(text, told):
    found = Found(0, AlertWords(("Maja",)).find(text)[0], text)
    assert sentence_around(found) == (told or text[6:-4])


@pytest.mark.parametrize("text", [LONG + "Maja " + LONG, "Maja " + LONG, LONG + "Maja"])
def test_of_a_long_sentence_the_part_with_the_word_is_told(text):
    told = sentence_around(Found(0, AlertWords(("Maja",)).find(text)[0], text))
    assert "Maja" in told and len(told) <= LONGEST_SENTENCE and "…" in told
