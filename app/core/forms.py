# SPDX-License-Identifier: GPL-3.0-or-later
"""Some forms in which a word that somebody waits for would be found: an example, not a list of all.

Pure, and as knowing as `app.core.likeness`: what is offered was found by it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.core.alerts import AlertWords
from app.core.likeness import Likeness

MOST_ENDINGS = 3
_VOWELS = "aeiouyаеиоуыяюη"
_SIBILANTS = ("s", "x", "z", "ch", "sh", "ß")
_SOUTH_SLAVIC = ("-e", "-i", "-o"), ("-a", "-u", "-om"), ("a", "u", "om")
_NORDIC = ("s", "n"), ("n", "s"), ("en", "s")
_ENDINGS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "de": (("s",), ("s",), ("s", "e", "en")),
    "es": (("s",), ("s",), ("es",)),
    "pt": (("s",), ("s",), ("es",)),
    "it": (("-e",), ("-i",), ()),
    "nl": (("s",), ("s", "n"), ("en", "s")),
    "sv": _NORDIC,
    "da": _NORDIC,
    "no": _NORDIC,
    "fi": (("n", "lla", "ssa"), ("n", "lle", "ssa"), ("in",)),
    "sl": _SOUTH_SLAVIC,
    "hr": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC,
    "bs": _SOUTH_SLAVIC,
    "cs": (("-y", "-e", "-u"), ("-a", "-u", "-em"), ("a", "u", "em")),
    "sk": (("-y", "-e", "-u"), ("-a", "-u", "-om"), ("a", "u", "om")),
    "pl": (("-y", "-e", "-i"), ("-a", "-u", "-em"), ("a", "owi", "em")),
}
"""By the language: behind an a, another vowel, a consonant; those with a dash take the vowel's place."""
_PLURAL = ("s",), ("s",), ("s",)
"""Where a language is none of these: what most of Europe adds."""
_UNSTRESSED = re.compile("[áéíóú](?=[ns]$)")
_CYRILLIC = ("а", "у", "е", "ы", "ом", "ой")
_SPELLINGS = (
    *(
        ("sch", "sh"),
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


def forms_of(word: str, how: Likeness, language: str = "en") -> list[str]:
    """Other forms of it that count, the likeliest first; empty where only the word itself does.

    `language`: the one in which it is spoken, as far as that is known.
    """
    word = " ".join(word.split())
    if not word:
        return []
    words = AlertWords((word,), how)
    found: list[str] = []
    for candidates, most in (
        (_declined(word, language), MOST_ENDINGS),
        (_unmarked(word), 1),
        (_respelt(word), 1),
    ):
        taken = 0
        for form in candidates:
            hits = words.find(form) if form not in (word, *found) else []
            if taken < most and any((hit.start, hit.end) == (0, len(form)) for hit in hits):
                found.append(form)
                taken += 1
    return found


def _declined(word: str, language: str) -> Iterator[str]:
    last = word[-1].casefold()
    if "\uac00" <= last <= "\ud7a3":
        yield from (word + "가", word + "는", word + "에게")
    elif "\u0600" <= last <= "\u06ff":
        yield from ("و" + word, "ب" + word, "ل" + word)[: 2 if word.startswith("ال") else 3]
    elif "\u0590" <= last <= "\u05ff":
        yield from ("ה" + word, "ל" + word)
    elif "\u0400" <= last <= "\u04ff":
        stem = word[:-1] if last in _VOWELS else word
        yield from (stem + ending for ending in _CYRILLIC if ending != last)
    else:
        yield from _with_endings(word, language)


def _with_endings(word: str, language: str) -> Iterator[str]:
    last = next(_unmarked(word))[-1:].casefold()
    kind = 2 if last not in _VOWELS else last != "a"
    for ending in _endings(word.casefold(), language, kind):
        if ending.startswith("-"):
            yield word[:-1] + ending[1:]
        elif language == "es" and ending == "es":
            yield _UNSTRESSED.sub(lambda vowel: next(_unmarked(vowel[0])), word) + ending
        else:
            yield word + ending


def _endings(word: str, language: str, kind: int) -> tuple[str, ...]:
    if language == "en" and word.endswith(_SIBILANTS):
        return ("es",)
    if language == "de" and word.endswith("e"):
        return ("n",)
    if language == "de" and word.endswith(("el", "en", "er")):
        return ("s", "n")
    endings = _ENDINGS.get(language, _PLURAL)[kind]
    return tuple(one for one in endings if one != "s" or not word.endswith(_SIBILANTS))


def _unmarked(word: str) -> Iterator[str]:
    apart = unicodedata.normalize("NFKD", word)
    yield unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def _respelt(word: str) -> Iterator[str]:
    for one, other in _SPELLINGS:
        place = word.casefold().rfind(one)
        if place >= 0:
            instead = other if place or not word[0].isupper() else other.capitalize()
            yield word[:place] + instead + word[place + len(one) :]
