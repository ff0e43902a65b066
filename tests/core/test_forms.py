# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that are named as an example are found by the very search they explain."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.alerts import AlertWords
from app.core.forms import forms_of
from app.core.likeness import Likeness


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("Mojca", ["Mojce", "Mojco", "Mojci", "Mojka"]),
        ("Novak", ["Novaks", "Novaka", "Novaku", "Novac"]),
        ("Kovač", ["Kovačs", "Kovača", "Kovaču", "Kovac", "Kovach"]),
        ("Иван", ["Ивана", "Ивану", "Иване"]),
        ("محمد", ["المحمد", "ومحمد", "لمحمد"]),
        ("会議", []),
        ("", []),
    ],
)
def test_a_word_has_forms_in_its_own_script(word, forms):
    assert forms_of(word, Likeness()) == forms


def test_what_is_switched_off_is_in_no_example():
    assert forms_of("Kovač", Likeness(accents=True, endings=False, sounds=False)) == ["Kovac"]
    assert forms_of("Kovač", Likeness(accents=False, endings=False, sounds=False)) == []


@given(st.text(max_size=12), st.booleans(), st.booleans(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_each_form_is_found(word, accents, endings, sounds):
    how = Likeness(accents, endings, sounds)
    words = AlertWords((word,), how)
    for form in forms_of(word, how):
        assert form != word and words.find(form)
