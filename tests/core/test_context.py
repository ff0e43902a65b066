# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of names and terms are read as people write them, and never more is sent than the service takes."""

from __future__ import annotations

import json
import string

from hypothesis import given
from hypothesis import strategies as st

from app.core.context import MOST_LETTERS, Found, fitting, joined, letters, read_list
from app.core.options.soniox import ContextPair, SonioxSettings
from app.engines.soniox.start import start_message
from app.server.start import read_start

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400)


def test_a_list_holds_words_translations_and_facts():
    found = read_list(
        """\ufeff# people
        Maja Novak
        - Kranjska Gora
        3. Bled
        surtitle = Übertitel
        boat\tčoln
        sea -> morje
        harbour; luka
        Ana; Eva; Ivo
        subject: sailing
        船＝boat
        場所：港
        https://example.org
        Maja Novak
        """
    )
    assert found.terms == ("Maja Novak", "Kranjska Gora", "Bled", "Ana; Eva; Ivo", "https://example.org")
    assert found.translations == (
        ContextPair("surtitle", "Übertitel"),
        ContextPair("boat", "čoln"),
        ContextPair("sea", "morje"),
        ContextPair("harbour", "luka"),
        ContextPair("船", "boat"),
    )
    assert found.general == (ContextPair("subject", "sailing"), ContextPair("場所", "港"))
    assert found.count == 12


def test_tables_of_one_and_two_columns_with_any_mark_between():
    pairs = (ContextPair("boat", "čoln"), ContextPair("sea, the", "morje"))
    for text in (
        'term,translation\nboat,čoln\n"sea, the",morje\n',
        'boat;čoln\n"sea, the";morje',
        "source\ttarget\nboat\tčoln\nsea, the\tmorje",
    ):
        assert read_list(text, columns=True) == Found(translations=pairs), text
    assert read_list("Maja\nTone", columns=True) == Found(terms=("Maja", "Tone"))
    assert read_list("key,value\ntopic,sailing", columns=True).general == (ContextPair("topic", "sailing"),)
    assert read_list("Maja,\nboat,čoln", columns=True) == Found(("Maja",), (pairs[0],))


def test_what_is_added_comes_once():
    soniox = SonioxSettings(context_terms=("Maja",))
    added = joined(soniox, Found(terms=("Tone", "Maja"), general=(ContextPair("topic", "sea"),)))
    assert added["soniox.context_terms"] == ("Maja", "Tone")
    assert added["soniox.context_general"] == (ContextPair("topic", "sea"),)


def test_what_does_not_fit_stays_out_and_is_counted():
    soniox = SonioxSettings(
        context_terms=("x" * 60,) * 1 + tuple(f"word {n}" for n in range(500)),
        context_text="tea and cake " * 900,
        context_general=(ContextPair("topic", "the sea"),),
    )
    fitted, out = fitting(soniox)
    assert letters(fitted) <= MOST_LETTERS < letters(soniox)
    assert out == letters(soniox) - letters(fitted)
    assert fitted.context_general == soniox.context_general
    assert fitted.context_terms == soniox.context_terms, "lists before free text"
    assert soniox.context_text.startswith(fitted.context_text)


def test_whatever_is_written_the_service_takes_what_is_sent():
    too_long = SonioxSettings(context_text="x" * 10_000, context_terms=("y" * 300,) * 1)
    assert letters(too_long) > MOST_LETTERS
    read_start(json.loads(start_message(too_long)))


@given(TEXTS, st.booleans())
def test_any_text_can_be_read_as_a_list(text, columns):
    found = read_list(text + "\n" + text, columns=columns)
    assert len(set(found.terms)) == len(found.terms)
    assert all(pair.source and pair.target for pair in (*found.translations, *found.general))


@given(
    st.lists(st.text(string.ascii_letters, max_size=3000), max_size=8),
    st.text(string.ascii_letters + " ", max_size=12_000),
    st.lists(st.builds(ContextPair, TEXTS, TEXTS), max_size=20),
)
def test_what_fits_is_never_longer_than_the_service_takes(terms, text, pairs):
    soniox = SonioxSettings(context_terms=tuple(terms), context_text=text, context_general=tuple(pairs))
    fitted, out = fitting(soniox)
    assert letters(fitted) <= MOST_LETTERS
    assert out >= 0 and (out > 0) == (letters(soniox) > letters(fitted))
    if letters(soniox) <= MOST_LETTERS:
        assert fitted.context_text == text and out == 0
