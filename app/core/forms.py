# SPDX-License-Identifier: GPL-3.0-or-later
"""Some forms in which a word that somebody waits for would be found: an example, not a list of all.

Pure, and as knowing as `app.core.likeness`: what is offered was found by it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from app.core.alerts import AlertWords
from app.core.likeness import Likeness

MOST_ENDINGS = 3
_VOWELS = "aeiouyаеиоуыяюη"
_ENDINGS = ("e", "o", "i", "s", "a", "u", "n")
_ENDINGS_AFTER_CONSONANTS = ("s", "a", "u", "e", "i")
_CYRILLIC = ("а", "у", "е", "ы", "ом", "ой")
_SPELLINGS = (
    *(
        ("ei", "ay"),
        ("ai", "ei"),
        ("ay", "ei"),
        ("ph", "f"),
        ("th", "t"),
        ("š", "sh"),
        ("č", "ch"),
        ("ž", "zh"),
    ),
    *(
        ("ck", "k"),
        ("c", "k"),
        ("k", "c"),
        ("y", "i"),
        ("w", "v"),
        ("v", "w"),
        ("j", "y"),
        ("i", "y"),
        ("h", ""),
    ),
)


def forms_of(word: str, how: Likeness) -> list[str]:
    """Other forms of it that count, the likeliest first; empty where only the word itself does."""
    word = " ".join(word.split())
    if not word:
        return []
    words = AlertWords((word,), how)
    found: list[str] = []
    for candidates, most in ((_declined(word), MOST_ENDINGS), (_unmarked(word), 1), (_respelt(word), 1)):
        taken = 0
        for form in candidates:
            hits = words.find(form) if form not in (word, *found) else []
            if taken < most and any((hit.start, hit.end) == (0, len(form)) for hit in hits):
                found.append(form)
                taken += 1
    return found


def _declined(word: str) -> Iterator[str]:
    last = word[-1].casefold()
    if "\uac00" <= last <= "\ud7a3":
        yield from (word + "가", word + "는", word + "에게")
    elif "\u0600" <= last <= "\u06ff":
        yield from ("ال" + word, "و" + word, "ل" + word)
    elif "\u0590" <= last <= "\u05ff":
        yield from ("ה" + word, "ל" + word)
    else:
        endings, stem = _ENDINGS_AFTER_CONSONANTS, word
        if last in _VOWELS:
            endings, stem = _ENDINGS, word[:-1]
        if "\u0400" <= last <= "\u04ff":
            endings = _CYRILLIC
        yield from (stem + ending for ending in endings if ending != last)


def _unmarked(word: str) -> Iterator[str]:
    apart = unicodedata.normalize("NFKD", word)
    yield unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def _respelt(word: str) -> Iterator[str]:
    for one, other in _SPELLINGS:
        place = word.casefold().rfind(one)
        if place > 0:
            yield word[:place] + other + word[place + len(one) :]
