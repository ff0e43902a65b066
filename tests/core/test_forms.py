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
    ("language", "word", "forms"),
    [
        ("sl", "Mojca", ["Mojce", "Mojci", "Mojco", "Mojka"]),
        ("sl", "Novak", ["Novaka", "Novaku", "Novakom", "Novac"]),
        ("sl", "Marko", ["Marka", "Marku", "Markom", "Marco"]),
        ("en", "loop", ["loops"]),
        ("en", "Kovač", ["Kovačs", "Kovac", "Kovach"]),
        ("en", "glass", ["glasses"]),
        ("de", "Flasche", ["Flaschen", "Flashe"]),
        ("de", "Müller", ["Müllers", "Müllern", "Muller"]),
        ("de", "Schmidt", ["Schmidts", "Schmidte", "Schmidten", "Shmidt"]),
        ("fr", "gare", ["gares"]),
        ("fr", "repas", []),
        ("es", "estación", ["estaciones", "estacion"]),
        ("it", "treno", ["treni"]),
        ("cs", "Jana", ["Jany", "Jane", "Janu", "Yana"]),
        ("ja", "会議", []),
        ("ja", "ticket", ["tickets"]),
        ("tlh", "ticket", ["tickets"]),
        ("en", "Иван", ["Ивана", "Ивану", "Иване"]),
        ("de", "محمد", ["ومحمد", "بمحمد", "لمحمد"]),
        ("ar", "الفطور", ["والفطور", "بالفطور"]),
        ("en", "", []),
    ],
)
def test_a_word_has_forms_in_its_own_script_and_with_the_endings_of_the_language(language, word, forms):
    assert forms_of(word, Likeness(), language) == forms


def test_what_is_switched_off_is_in_no_example():
    assert forms_of("Kovač", Likeness(accents=True, endings=False, sounds=False)) == ["Kovac"]
    assert forms_of("Kovač", Likeness(accents=False, endings=False, sounds=False)) == []


LANGUAGES = st.sampled_from(["en", "de", "es", "fr", "sl", "ja", "ar", "pl", "fi", ""])


@given(st.text(max_size=12), st.booleans(), st.booleans(), st.booleans(), LANGUAGES)
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_each_form_is_found(word, accents, endings, sounds, language):
    how = Likeness(accents, endings, sounds)
    words = AlertWords((word,), how)
    for form in forms_of(word, how, language):
        assert form != word and words.find(form)
