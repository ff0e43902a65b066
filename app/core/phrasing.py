# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a line may end at a place where it may end at all (`app.core.breaks`).

A line reads well that ends with a phrase: behind punctuation, before a conjunction; not behind an
article, a preposition or a short conjunction, not inside a name, not between a number and its unit,
not inside a word of a script that writes no spaces. Told from short lists of the small words of a
language and from the letters themselves. Pure; it never measures and never chooses.
"""

from __future__ import annotations

import re

from app.core.breaks import SPACES

CLINGS = 3.0
"""From here on a place is one that a reader trips over."""
_TORN = 4.0
_NAME = 2.5
_SENTENCE_ENDS, _PHRASE_ENDS, _BEFORE_CLAUSE = -3.0, -1.5, -0.5

_SMALL_WORDS = {
    "en": "a an the of to in on at by for from with into onto upon about over under between through and or but nor "
    "as if than that my your his her its our their this these those no not very so mr mrs ms dr prof st",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber zu zum zur im in ins an am ans auf "
    "aus bei beim mit nach von vom vor für um durch ohne gegen über unter bis dass wenn als wie mein meine dein sein "
    "seine ihr ihre unser unsere kein keine nicht sehr herr frau dr prof",
    "fr": "le la les un une des du de au aux à en dans sur sous par pour avec sans chez entre et ou mais ni que qui si "
    "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ne pas très m mme mlle dr",
    "es": "el la los las un una unos unas de del a al en con por para sin sobre entre hasta desde y e o u pero ni que "
    "si mi mis tu tus su sus este esta no muy sr sra dr dra",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle a al alla ai da dal dalla in nel nella con "
    "su sul per tra fra e ed o ma che se mio mia tuo tua suo sua non sig dott",
    "pt": "o a os as um uma uns umas de do da dos das em no na nos nas ao à por pelo pela para com sem sobre e ou mas "
    "que se meu minha seu sua não sr sra dr",
    "nl": "de het een van in op aan bij met voor door uit naar over onder en of maar om te dat als mijn jouw zijn haar "
    "ons onze niet geen",
    "sl": "in ali pa da ter a v na za s z k h od do iz po pri ob pod nad med o če ki ko ne g ga dr prof",
    "hr": "i ili pa da te a u na za s sa k od do iz po pri ob pod nad među o ako koji ne dr",
    "pl": "i a w we z ze na do od po o u za dla przy pod nad że nie się",
    "cs": "a i v ve s se z ze k ke na do od po o u za pro při pod nad že ne",
    "ru": "и а но в во на с со к ко о об от до из за по под над при для без не ни что как",
    "uk": "і й а але в у на з із зі до від по о об за під над при для без не ні що як",
    "sv": "en ett den det de och eller men i på av för med till från om att som min din sin inte",
    "da": "en et den det de og eller men i på af for med til fra om at som min din sin ikke",
    "no": "en et ei den det de og eller men i på av for med til fra om at som min din sin ikke",
    "tr": "ve ile bir bu şu da de ki",
    "el": "ο η το οι τα του της των τον την σε στο στη με για από και ή να που δεν",
    "ar": "في من إلى على عن مع أو أن إن لا ما يا ثم",
    "he": "של את על עם אל או כי אם לא מן",
    "fa": "از به در با بر و یا که تا برای",
    "hi": "और या कि एक यह वह",
}
_CLAUSE_WORDS = {
    "en": "and but or because that which who when where while if so then",
    "de": "und aber oder weil dass wenn als ob damit sondern denn",
    "fr": "et mais ou parce que qui quand où si donc car",
    "es": "y pero o porque que cuando donde si pues",
    "it": "e ma o perché che quando dove se quindi",
    "pt": "e mas ou porque que quando onde se então",
    "nl": "en maar of omdat dat die wanneer waar als dus want",
    "sl": "in pa ampak ali ker da ki ko če saj zato",
    "ru": "и но или потому что который когда где если",
}
_SMALL = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_CLAUSE = {language: frozenset(words.split()) for language, words in _CLAUSE_WORDS.items()}
# Where nobody says which language it is: words that are small in several, or nothing else in any.
_ANY_SMALL = frozenset().union(*(_SMALL[language] for language in ("en", "de", "fr", "es", "ru", "ar"))) - {
    "die", "so", "no", "an", "son", "pas", "on", "over",
}  # fmt: skip
_ANY_CLAUSE = frozenset().union(*(_CLAUSE[language] for language in ("en", "de", "fr", "es")))
_TITLES = frozenset("mr mrs ms dr prof st herr frau mme mlle sr sra sig dott señor madame".split())

_LAST_WORD = re.compile(rf"[^{SPACES}]*$")
_FIRST_WORD = re.compile(rf"[^{SPACES}]*")
_FURTHEST_BACK = 40
_OPENING = "\"'([{«„“‘¿¡"
_CLOSING = "\"')]}»”’"
_SENTENCE_MARKS = frozenset(".?!…。？！؟।")
_PHRASE_MARKS = frozenset(",;:、，；：،؛–—")
_UNITS = frozenset("%°€$£¥")
_MEASURES = frozenset(
    "km m cm mm µm kg g mg t l ml cl h min s ms sec hr hrs am pm a.m p.m uhr o'clock mph km/h m/s ft yd mi lb lbs oz "
    "gb mb kb tb hz khz mhz ghz v w kw mw gw kwh ma eur usd gbp chf euro euros dollar dollars pounds cents percent "
    "prozent pour per por odstotkov thousand million millions billion billions tausend millionen million mio mrd "
    "milliarden millionen mille millions milliards mil millones tisoč milijon milijonov evrov ur км м см кг г".split()
)


def reluctance(text: str, place: int, language: str | None = None) -> float:
    """How badly a line ends before `place`: below 0 well, from `CLINGS` on badly."""
    head = text[max(0, place - _FURTHEST_BACK) : place].rstrip(SPACES)
    if not head:
        return 0.0
    after = _word_at(text, place)
    if len(head) == place:  # no space between the two
        return _within(head, after)
    before = _LAST_WORD.search(head)
    last = before.group() if before else ""
    return _between(last, after, _begins_sentence(head, last), language)


def clings(word: str, language: str | None = None) -> bool:
    """Whether a line should not end with this word, whatever follows."""
    bare = word.strip(SPACES).strip(_OPENING).casefold()
    if not bare or not bare[-1].isalnum():
        return bare.rstrip(".") in _TITLES and bare.endswith(".")
    if bare[-1].isdigit():
        return False
    if len(bare) == 1 and bare.isalpha() and not _is_wide(bare):
        return True
    return bare in _SMALL.get(_plain(language), _ANY_SMALL)


def _word_at(text: str, place: int) -> str:
    while place < len(text) and text[place] in SPACES:
        place += 1
    found = _FIRST_WORD.match(text, place)
    return found.group()[:_FURTHEST_BACK] if found else ""


def _between(last: str, after: str, begins: bool, language: str | None) -> float:
    """Two words with a space between them."""
    if clings(last, language):
        return CLINGS
    bare, next_bare = last.rstrip(_CLOSING), after.lstrip(_OPENING)
    if not bare or not next_bare:
        return 0.0
    if bare[-1].isdigit() and (next_bare[0].isdigit() or next_bare[0] in _UNITS):
        return _TORN
    if bare[-1].isdigit() and next_bare.rstrip(".,;:!?").casefold() in _MEASURES:
        return _TORN
    if len(bare) == 2 and bare[0].isupper() and bare[1] == "." and next_bare[0].isupper():
        return _TORN  # an initial
    if bare[-1] in _SENTENCE_MARKS:
        return _SENTENCE_ENDS
    if bare[-1] in _PHRASE_MARKS:
        return _PHRASE_ENDS
    if bare[-1].isdigit() and next_bare[0].isalpha():
        return _NAME
    if bare[0].isupper() and next_bare[0].isupper() and not begins:
        return _NAME
    if next_bare.casefold() in _CLAUSE.get(_plain(language), _ANY_CLAUSE):
        return _BEFORE_CLAUSE
    return 0.0


def _begins_sentence(head: str, last: str) -> bool:
    rest = head[: len(head) - len(last)].rstrip(SPACES).rstrip(_CLOSING)
    return not rest or rest[-1] in _SENTENCE_MARKS


def _within(head: str, after: str) -> float:
    """Two neighbours without a space: scripts that write none, and long words."""
    if not after:
        return 0.0
    before, first = head[-1], after[0]
    if before in _SENTENCE_MARKS:
        return _SENTENCE_ENDS
    if before in _PHRASE_MARKS:
        return _PHRASE_ENDS
    kinds = _kind(before), _kind(first)
    if kinds[0] == kinds[1] and kinds[0] in ("katakana", "digit", "letter"):
        return _TORN
    if kinds == ("han", "han"):
        return _NAME
    if "digit" in kinds and kinds[0] == "digit":
        return _TORN  # 三日, 5月: a number and its counter
    if kinds == ("hiragana", "han") or kinds == ("hiragana", "katakana"):
        return _BEFORE_CLAUSE  # most phrases end with a particle
    if kinds[0] == "hiragana" and kinds[1] == "hiragana":
        return 1.0
    return 0.5 if kinds[1] == "hiragana" else 0.0


def _kind(char: str) -> str:
    if "\u3041" <= char <= "\u309f":
        return "hiragana"
    if "\u30a0" <= char <= "\u30ff" or "\uff66" <= char <= "\uff9f":
        return "katakana"
    if char.isdigit():
        return "digit"
    if _is_wide(char):
        return "han"
    return "letter" if char.isalpha() else "other"


def _is_wide(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" or "\U00020000" <= char <= "\U0003ffff"
    )


def _plain(language: str | None) -> str:
    return language.partition("-")[0].lower() if language else ""
