# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in its reader's language: our words, Qt's own, numbers, and the side where lines begin.

The words lie in `resources/i18n`; `make translations` collects them from the source. Translates no
captions. What is missing is shown in English.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.options.access import WINDOW_LANGUAGES
from app.storage.places import resources

ENGLISH = "en"
QT_CATALOGUES = ("qtbase", "qt")
"""Qt's own words, for its dialogs: some languages have only the older of the two."""
RIGHT_TO_LEFT = frozenset({"ar"})
OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "sl": "Slovenščina",
    "ja": "日本語",
    "ar": "العربية",
}
"""What each language of the window is called by those who read it: the same in every language."""


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """What `QObject.tr` is to widgets, for everything else; `n` chooses the plural form."""
    return QCoreApplication.translate("", text, comment or None, n)


def number(value: float, decimals: int = 0) -> str:
    """A number as this language writes it, without marks between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", decimals) if decimals else locale.toString(int(value))


def figure(value: float) -> str:
    """The same for a value that may have decimals: as many as it needs."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)


def digits(text: str) -> str:
    """The same with the digits of this language."""
    zero = ord(QLocale().zeroDigit())
    return text if zero == _ZERO else "".join(chr(zero + int(c)) if c in "0123456789" else c for c in text)


_ZERO = ord("0")


def apart(text: str) -> str:
    """Words, a name or a path within a sentence that runs the other way: both keep their own direction."""
    app = QApplication.instance()
    backwards = app is not None and app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if not backwards:
        backwards = not text.isascii() and any(bidirectional(letter) in _BACKWARDS for letter in text)
    return f"{_APART}{text}{_TOGETHER}" if backwards and text else text


_BACKWARDS = frozenset(("R", "AL", "RLO", "RLE", "RLI"))
"""Letters that run from right to left, and marks that turn others round."""
_APART, _TOGETHER = "\u2068", "\u2069"


def listed(words: Iterable[str]) -> str:
    """Words one after the other, with the comma of the language of the window."""
    return _COMMA.get(QLocale().name().split("_")[0], ", ").join(words)


_COMMA = {"ja": "、", "ar": "، "}


def close(sentences: str) -> str:
    """Sentences that were put together with a space: where the full stop is a wide one, none belongs there."""
    return sentences.replace("。 ", "。")


def language_of_window(chosen: str = "", environ: Mapping[str, str] = os.environ) -> str:
    """The first language that is wanted and known: the user's choice, then what the system says."""
    for wanted in (chosen, *_of_system(environ)):
        code = wanted.replace("_", "-").split("-")[0].split(".")[0].lower()
        if code in WINDOW_LANGUAGES:
            return code
    return ENGLISH


def install_translators(app: QApplication, chosen: str = "") -> str:
    """Let everything made from now on speak the user's language; returns its code."""
    remove_translators(app)
    code = language_of_window(chosen)
    ours = resources() / "i18n"
    catalogues = [(ours, (f"surtitle_{code}",))]
    if code != ENGLISH:
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        catalogues.insert(0, (of_qt, tuple(f"{name}_{code}" for name in QT_CATALOGUES)))
        catalogues.insert(0, (ours, (f"qt_{code}",)))  # asked last: what Qt leaves in English
    for folder, names in catalogues:
        for name in names:
            translator = QTranslator(app)
            if translator.load(str(folder / f"{name}.qm")) and app.installTranslator(translator):
                _installed.append(translator)
                break
            translator.deleteLater()
    QLocale.setDefault(_locale(code))
    backwards = code in RIGHT_TO_LEFT
    direction = Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    return code


def remove_translators(app: QApplication) -> None:
    """English again."""
    while _installed:
        translator = _installed.pop()
        app.removeTranslator(translator)
        translator.deleteLater()


_installed: list[QTranslator] = []


def _of_system(environ: Mapping[str, str]) -> list[str]:
    """What people set for all programs: by variables, which win everywhere, else in their system."""
    by_variable = environ.get("LANGUAGE", "").split(":")
    by_variable += [environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return [value for value in by_variable if value] or list(QLocale.system().uiLanguages())


def _locale(code: str) -> QLocale:
    """How numbers and dates are written: as the system does, where it speaks that language."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == code else QLocale(_USUAL_COUNTRY.get(code, code))


_USUAL_COUNTRY = {"ar": "ar_AE"}
"""Arabic is written with either digits; where the system does not say which, with those of the texts."""
