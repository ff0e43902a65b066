# SPDX-License-Identifier: GPL-3.0-or-later
"""A word is known again in all its forms, and in no other word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.likeness import Awaited, Likeness, folded, sound_of


def known(word: str, heard: str, has_case: bool = True, **how: bool) -> bool:
    likeness = Likeness(**how)
    return Awaited(word, likeness).matches(heard, folded(heard, likeness.accents), has_case)


FORMS = {
    "Mojca": "Mojca Mojce Mojci Mojco MOJCA Mojcina Mojcam",
    "Novak": "Novak Novaka Novaku Novakom Novakova Novakovi Novaks Nowak Nováková novák".replace(
        "novák", "NOVÁK"
    ),
    "Ana": "Ana Ane Ani Ano Aná",
    "Pavel": "Pavel Pavla Pavlu Pavlom",
    "Janez": "Janez Janeza Janezu Janezom Janezov",
    "Bahnhof": "Bahnhof Bahnhofs Bahnhofes BAHNHOF",
    "Müller": "Müller Müllers Muller Mullers Mueller",
    "Frau": "Frau Frauen",
    "alarm": "alarm alarms Alarm alarma alarmi alarmu",
    "Straße": "Strasse Straßen STRASSE",
    "Meier": "Meier Maier Meyer Mayer Meiers",
    "Schmidt": "Schmidt Schmitt Schmid",
    "Sophia": "Sophia Sofia Sofija",
    "Kovačič": "Kovačič Kovacic Kovačiča Kovačiču",
    "Stefanie": "Stefanie Stephanie Stefani",
    "Łukasz": "Łukasz Lukasz Łukasza",
    "Анна": "Анна Анны Анне Анну Анной",
    "Ελένη": "Ελένη Ελένης",
    "민수": "민수 민수가 민수는 민수씨 민수씨가 민수에게",
    "محمد": "محمد ومحمد لمحمد مُحَمَّد",
    "דוד": "דוד ודוד לדוד",
    "अनिल": "अनिल",
}


@pytest.mark.parametrize(("word", "heard"), [(w, h) for w, forms in FORMS.items() for h in forms.split()])
def test_a_form_of_the_word_is_known(word, heard):
    assert known(word, heard)


OTHERS = {
    "Ana": "Anaconda Anatomy any Any And an Anton banana Diana",
    "Ann": "Annoy Announce annual",
    "Mark": "Market Marker Marked Remark mark-up mar",
    "Bank": "Banker Banking Bankrupt",
    "Jan": "January Janitor",
    "Marta": "Maria Marko Mara Market",
    "Maria": "Marin Marvin Marina",
    "Eva": "Evidence ever Ev Evan",
    "Tom": "Tomorrow Tomato Atom tomb",
    "Rob": "Robin Robot Problem",
    "boat": "boating boatswain steamboat",
    "민수": "민수기야 김민수정",
    "Анна": "Ананас Антон",
    "अनिल": "अनिला",
    "Bahnhof": "Bahn Hof Bahnhofstraße Hauptbahnhof",
}


@pytest.mark.parametrize(("word", "heard"), [(w, h) for w, others in OTHERS.items() for h in others.split()])
def test_another_word_is_not(word, heard):
    assert not known(word, heard)


def test_a_name_in_small_letters_is_no_name_where_capitals_are_written():
    assert not known("Marko", "marka", has_case=True)
    assert known("Marko", "marka", has_case=False)
    assert known("Marko", "marko", has_case=True), "exactly what was asked for is always found"


def test_each_tolerance_can_be_switched_off():
    assert not known("Mojca", "Mojce", endings=False)
    assert not known("Kovač", "Kovac", accents=False, sounds=False)
    assert not known("Meier", "Mayer", sounds=False)
    assert known("Mojca", "mojca", has_case=False, accents=False, endings=False, sounds=False)


def test_other_dots_are_other_letters_where_they_are_no_accents():
    assert folded("が") != folded("か")
    assert folded("Čšž") == "csz"
    assert folded("Ｎｏｖａｋ") == "novak"


def test_what_sounds_alike_is_alike():
    for pair in ("meier mayer", "schmidt schmitt", "novak nowac", "philip filip", "zoran soran"):
        a, b = pair.split()
        assert sound_of(a) == sound_of(b), pair


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_any_two_words_can_be_compared_and_each_is_like_itself(a, b):
    assert known(a, a)
    assert known(a, b) in (True, False)


@given(
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12), st.sampled_from(["s", "a", "e"])
)
def test_a_short_ending_is_tolerated_and_a_word_behind_it_is_not(stem, ending):
    assert known(stem, stem + ending)
    assert not known(stem, stem + "wortung")
    assert not known(stem, "vor" + stem + "x")
