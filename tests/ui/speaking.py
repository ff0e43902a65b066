# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in one language after the other, and what is left in English there.

A language made of long words shows what passes no translator, and what has no room to grow.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from app.core.languages import LANGUAGES
from app.storage.places import resources
from app.ui import first_sight
from app.ui.surtitle import Surtitle
from app.ui.translations import OWN_NAMES, install_translators, remove_translators
from tests.ui.inspecting import complaints, words_of
from tests.ui.scenes import application
from tests.ui.test_surtitle import live
from tests.ui.touring import DETAIL, WORDS, Size, tour

PICTURES = Path(__file__).resolve().parents[1] / "output" / "screens" / "languages"
LONG = "long"
"""The language of long words."""
NARROW = (320, 560)
WIDEST_MENU_PX = 455
"""How wide a small screen is at 300 %: a menu shows whole there."""
PATIENCE_S = 60.0
"""For a whole tour, on a machine that is busy with others."""
OPEN, CLOSE = "⟦", "⟧"
NOT_TO_BE_TRANSLATED = {
    *(language.own_name for language in LANGUAGES.values()),
    *OWN_NAMES.values(),
    *("Surtitle", "Soniox", "Deepgram", "SONIOX_API_KEY", "console.soniox.com", "px", "pt", "s", "min"),
    *("Ctrl", "Shift", "Alt", "PgUp", "PgDown", "Return", "Enter", "End", "Esc", "Space", "Tab", "Home"),
    *("Atkinson Hyperlegible Next", "wss://", DETAIL, "audio was not captured"),
    *(text for entry in WORDS for text in (getattr(entry, "text", ""),) if text),
    *("Das Schiff hat Verspätung.", "Maja Novak", "Boot", "boat", "subject", "sailing"),
}
"""Names, units, keys and what people said: the same in every language."""
OF_QT = ("export", "file", "preset file")
"""Dialogs whose words are Qt's own: see `test_translations`."""


class LongWords(QTranslator):
    """Everything a good third longer than English, and marked."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if not source:
            return source
        bare = re.sub(r"\{\w+\}|\S+\.com", "", source)
        extra = bare[: max(2, round(len(bare) * 0.35))]
        return f"{OPEN}{source} {extra.strip()}{CLOSE}"


@cache
def _the_long_one() -> LongWords:
    return LongWords(application())


def speak(language: str) -> None:
    """Let everything made from now on speak one of the languages, or the long one."""
    app = application()
    app.removeTranslator(_the_long_one())
    install_translators(app, "en" if language == LONG else language)
    if language == LONG:
        remove_translators(app)
        app.installTranslator(_the_long_one())


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The program in this language, and in English again afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SONIOX_API_KEY", "a-key-in-the-environment")
        patch.setattr(first_sight, "install_translators", lambda _app, _chosen: speak(language))
        try:
            yield
        finally:
            speak("en")


def what_is_wrong(language: str, size: Size = None) -> list[str]:
    """All that a reader of this language would complain of, in every window of this size."""
    wrong: list[str] = []
    name = f"{language}-{size[0] if size else 'usual'}"

    async def scene(surtitle: Surtitle) -> None:
        async for stop, window in tour(surtitle, size):
            _keep_picture(window, f"{stop}-{name}")
            found = [] if stop in OF_QT else complaints(window)
            fixed = isinstance(window, QMenu) or stop in (*OF_QT, "way back")
            if size and window.width() > size[0] and not fixed:
                found.append(f"stays {window.width()} px wide")
            if language == LONG and stop not in OF_QT:
                found += [f"{text!r}: {where}" for text, where in words_of(window).items() if unmarked(text)]
            if isinstance(window, QMenu) and language != LONG and window.sizeHint().width() > WIDEST_MENU_PX:
                found.append(f"is {window.sizeHint().width()} px wide")
            if language not in ("en", LONG) and stop not in OF_QT:
                found += untranslated(language, words_of(window))
            wrong.extend(f"{stop}: {complaint}" for complaint in found)

    with spoken(language):
        live(scene, engine="local", patience_s=PATIENCE_S)
        QApplication.processEvents()
    return list(dict.fromkeys(wrong))


def _keep_picture(window, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    # Pressing them as small as they go would take longer than all that is looked at.
    window.grab().save(str(PICTURES / f"{name.replace(' ', '-')}.png"), quality=88)


@cache
def sources(language: str) -> dict[str, set[str]]:
    """English sentences, and all that became of them in this language."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(resources() / "i18n" / f"surtitle_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        forms = {form.text or "" for form in translation.findall("numerusform")} or {translation.text or ""}
        found.setdefault(message.findtext("source"), set()).update(forms)
    return found


def untranslated(language: str, words: dict[str, str]) -> list[str]:
    """What reads the same in English, and is no name."""
    known = sources(language)
    plain = [(text.partition("\t")[0], where) for text, where in words.items()]  # without a key
    return [f"{t!r}: {where}" for t, where in plain if t in known and t not in known[t]]


def unmarked(text: str) -> str:
    """What of a text in the long language remains without what was translated, names, keys and figures."""
    text = text.replace("\u200b", "")
    text = re.sub(r"(?:/[\w.-]+)+", " ", text)  # the names of folders
    while (shorter := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)) != text:
        text = shorter
    for name in sorted(NOT_TO_BE_TRANSLATED, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))
