# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a word that was heard is a word that somebody waits for, whatever its ending or its spelling.

Pure, and the same for every language: no dictionary, only what many languages share. A name may be
declined (Mojca, Mojce, Mojco; Novak, Novaks, Novakovi), written with or without its marks, and
spelt as it sounds (Meier, Mayer). A word that merely begins like another is another word.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}
)
_TATWEEL = "\u0640"
_VOWELS = frozenset("aeiouyаеиоуыяюαεηιου")

# Endings that nouns and names take in the languages that decline them; the longer, the longer the
# word must be. "er" and "in" are not among them: they make other words (Bank, Banker) out of too many.
_SHORT_ENDINGS = ("a", "e", "i", "o", "u", "y", "s", "n", "m", "а", "у", "е", "и", "ы", "о", "я", "ю")
_LONGER_ENDINGS = (
    *(
        "es",
        "en",
        "em",
        "ns",
        "ens",
        "om",
        "ov",
        "ev",
        "ih",
        "im",
        "am",
        "ah",
        "mi",
        "ja",
        "je",
        "ju",
        "jo",
        "ji",
    ),
    *("ova", "ove", "ovo", "ovi", "ovih", "ovim", "eva", "eve", "evo", "evi", "ina", "ine", "ino", "ini"),
    *("ama", "ami", "oma", "ima", "jem", "ega", "emu", "ego", "ej", "ou", "ovy", "owi", "owie", "iem"),
    *("lla", "lle", "lta", "ssa", "sta", "ksi", "nak", "nek", "val", "vel", "ban", "ben", "nal", "nel"),
    *("ом", "ем", "ой", "ей", "ов", "ев", "ам", "ям", "ах", "ях", "ами", "ями", "ого", "ему", "ова", "ове"),
    *("οσ", "ου", "ον", "ησ", "ασ", "ων"),
)
_AFTER = {1: 3, 2: 4, 3: 4, 4: 5}
"""How long the rest of the word must be, by the length of the ending."""
_PARTICLES = re.compile(
    r"씨?(?:이|가|은|는|을|를|의|에|와|과|도|로|으로|에서|에게|한테|께서|께|님|야|아|랑|이랑|만|까지|부터|이다|입니다)?"
)
_ARABIC_BEFORE = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك")
_HEBREW_BEFORE = tuple("והבלמשכ")

_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|sch|cz|sz|sh|ch(?=[eiy])|zh", "s"),
        (r"ph", "f"),
        (r"ck|ch|kh|qu|q|c(?![eiy])", "k"),
        (r"c(?=[eiy])|z|ß", "s"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"dt|th|d$", "t"),
        (r"ey|ei|ay|aj|ej", "ai"),
        (r"ie|ee|ea|ij|y|j", "i"),
        (r"oe", "o"),
        (r"ue|oo|ou", "u"),
        (r"ae", "e"),
        (r"(?<=.)h", ""),
        (r"(.)\1+", r"\1"),
    )
]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a heard word may differ."""

    accents: bool = True
    """Marks over and under letters may be missing or other ones."""
    endings: bool = True
    sounds: bool = True
    """A name may be spelt as it sounds."""


def folded(word: str, accents: bool = True) -> str:
    """A word without what never matters: case, width, and with `accents` the marks on its letters."""
    text = unicodedata.normalize("NFKD", word.casefold().replace(_TATWEEL, ""))
    if accents:
        text = "".join(_without_marks(text)).translate(_LETTERS)
    return unicodedata.normalize("NFC", text)


def _without_marks(text: str):
    base = "\uffff"
    for char in text:
        if not unicodedata.combining(char):
            base = char
        elif base < "\u0530" or "\u0591" <= char <= "\u05c7" or "\u064b" <= char <= "\u065f":
            continue  # the dots of kana and the vowels of India make other letters: those stay
        yield char


_ENDINGS = tuple(
    dict.fromkeys(form for ending in (*_SHORT_ENDINGS, *_LONGER_ENDINGS) for form in (ending, folded(ending)))
)


@lru_cache(maxsize=4096)
def sound_of(word: str) -> str:
    """How a folded word of Latin letters roughly sounds, whoever wrote it down; others sound as they look."""
    if not word.isascii():
        return word
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


class Awaited:
    """One word that somebody waits for."""

    def __init__(self, word: str, how: Likeness) -> None:
        self.word = word
        self._how = how
        self.folded = folded(word, how.accents)
        self._is_name = word[:1].isupper()
        self._sound = sound_of(self.folded)
        self._stems = _stems(self.folded)

    def matches(self, heard: str, heard_folded: str, has_case: bool) -> bool:
        """Whether this was said. `has_case`: whoever wrote `heard` down knows capital letters."""
        if heard_folded == self.folded:
            return True
        if self._is_name and has_case and not heard[:1].isupper():
            return False  # "any" is no form of Ana
        if self._how.endings and self._is_declined(heard_folded):
            return True
        return self._how.sounds and self._is_name and self._sounds_like(heard_folded)

    def _is_declined(self, heard: str) -> bool:
        if "\uac00" <= heard[-1:] <= "\ud7a3":
            rest = heard[len(self.folded) :]
            return heard.startswith(self.folded) and _PARTICLES.fullmatch(rest) is not None
        if heard[:1] >= "\u0590" and self._has_article(heard):
            return True
        return any(stem in self._stems for stem in _undeclined(heard))

    def _has_article(self, heard: str) -> bool:
        before = _ARABIC_BEFORE if heard[0] >= "\u0600" else _HEBREW_BEFORE
        rest = heard.removesuffix(self.folded)
        return len(self.folded) >= 3 and rest != heard and rest in before

    def _sounds_like(self, heard: str) -> bool:
        if len(self.folded) < 4 or len(heard) < 4:
            return False
        if sound_of(heard) == self._sound:
            return True
        if self._how.endings and any(
            len(stem) >= 4 and stem + ending == heard and sound_of(stem) == self._sound
            for stem, ending in _cut(heard)
        ):
            return True
        long_enough = min(len(self.folded), len(heard)) >= 7
        return long_enough and heard[0] == self.folded[0] and _one_letter_apart(self.folded, heard)


def _cut(word: str) -> list[tuple[str, str]]:
    """The word taken apart into what it may be a form of, and its ending."""
    parts = []
    for ending in _ENDINGS:
        size = len(word) - len(ending)
        if size >= 3 and word.endswith(ending):
            parts.append((word[:size], ending))
    return parts


def _undeclined(word: str) -> set[str]:
    """What this word may be a form of. A stem with a dash is one that lost its vowel to the ending."""
    stems = {word}
    if _ends_in_consonant(word):
        stems.add(word + "-")
    for stem, ending in _cut(word):
        begins_with_vowel = not _ends_in_consonant(ending[0])
        long_enough = _AFTER[len(ending)] + (ending in ("n", "m"))  # Eva, and not Evan
        if len(stem) >= long_enough:
            stems.add(stem)
        if begins_with_vowel:
            stems.add(stem + "-")
    if len(word) == 3 and word[2] in "aeiou":
        stems.add(word[:2] + "*")  # Ana, Ane, Ani: another vowel, but no further letter
    return stems


def _stems(word: str) -> frozenset[str]:
    """What the forms of this word begin with."""
    stems = {word}
    if not _ends_in_consonant(word):
        if len(word) > 3:
            stems.add(word[:-1] + "-")
        elif len(word) == 3 and word[2] in "aeiou":
            stems.add(word[:2] + "*")
    elif len(word) >= 5 and word[-2] == "e" and _ends_in_consonant(word[:-2]):
        stems.add(word[:-2] + word[-1] + "-")  # Pavel, Pavla
    return frozenset(stems)


def _ends_in_consonant(word: str) -> bool:
    return word[-1:] not in _VOWELS


def _one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter is another, is missing, or two have changed places."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1:2] + a[:1] + a[2:] == b)
