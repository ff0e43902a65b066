# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages: their codes as services spell them, and what they call themselves.

Pure data. Own names need no translation: people find their language by them in any interface.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One language: ISO 639-1 code (Norwegian `no`, Tagalog `tl`), English name, its own name."""

    code: str
    name: str
    own_name: str
    right_to_left: bool = False


_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

# Soniox docs, "Supported languages": recognised and translated in any pair.
_SONIOX = """
af Afrikaans|Afrikaans
ar Arabic|العربية
az Azerbaijani|Azərbaycanca
be Belarusian|Беларуская
bg Bulgarian|Български
bn Bengali|বাংলা
bs Bosnian|Bosanski
ca Catalan|Català
cs Czech|Čeština
cy Welsh|Cymraeg
da Danish|Dansk
de German|Deutsch
el Greek|Ελληνικά
en English|English
es Spanish|Español
et Estonian|Eesti
eu Basque|Euskara
fa Persian|فارسی
fi Finnish|Suomi
fr French|Français
gl Galician|Galego
gu Gujarati|ગુજરાતી
he Hebrew|עברית
hi Hindi|हिन्दी
hr Croatian|Hrvatski
hu Hungarian|Magyar
id Indonesian|Bahasa Indonesia
it Italian|Italiano
ja Japanese|日本語
kk Kazakh|Қазақша
kn Kannada|ಕನ್ನಡ
ko Korean|한국어
lt Lithuanian|Lietuvių
lv Latvian|Latviešu
mk Macedonian|Македонски
ml Malayalam|മലയാളം
mr Marathi|मराठी
ms Malay|Bahasa Melayu
nl Dutch|Nederlands
no Norwegian|Norsk
pa Punjabi|ਪੰਜਾਬੀ
pl Polish|Polski
pt Portuguese|Português
ro Romanian|Română
ru Russian|Русский
sk Slovak|Slovenčina
sl Slovenian|Slovenščina
sq Albanian|Shqip
sr Serbian|Српски
sv Swedish|Svenska
sw Swahili|Kiswahili
ta Tamil|தமிழ்
te Telugu|తెలుగు
th Thai|ไทย
tl Tagalog|Tagalog
tr Turkish|Türkçe
uk Ukrainian|Українська
ur Urdu|اردو
vi Vietnamese|Tiếng Việt
zh Chinese|中文
"""


def _language(line: str) -> Language:
    code, names = line.split(" ", 1)
    name, own_name = names.split("|")
    return Language(code, name, own_name, code in _RIGHT_TO_LEFT)


LANGUAGES: dict[str, Language] = {x.code: x for x in map(_language, _SONIOX.strip().splitlines())}
"""Every language we know, by code, in the order of the codes."""

SUPPORTED: dict[str, frozenset[str]] = {
    "soniox": frozenset(LANGUAGES),
    "local": frozenset({"en"}),  # the model that comes with pocketsphinx
    "demo": frozenset({"en", "de"}),
}
"""What each engine recognises."""


_SPELT_OTHERWISE = {"nb": "no", "nn": "no", "fil": "tl", "iw": "he", "in": "id"}


def plain_code(code: str) -> str:
    """A language as services spell it: no region, Norwegian `no`, Tagalog `tl`."""
    plain = code.strip().replace("_", "-").lower().partition("-")[0]
    return _SPELT_OTHERWISE.get(plain, plain)


def is_language(code: str) -> bool:
    """Whether we know this language, however its code is spelt."""
    return plain_code(code) in LANGUAGES


def language_name(code: str) -> str:
    """What the language calls itself; the code where we do not know it."""
    language = LANGUAGES.get(code)
    return language.own_name if language else code
