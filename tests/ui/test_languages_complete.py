# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the window is there, whole and finished, in every language it speaks.

After a change of sentences: `make translations` collects them, then translate what is `unfinished`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from app.core.options.access import WINDOW_LANGUAGES
from tests.systems import linux_only

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "i18n"
FOREIGN = [code for code in WINDOW_LANGUAGES if code != "en"]
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "sl": 4, "ja": 1, "ar": 6}
"""How many forms of a sentence with a number each language has."""
PLACE = re.compile(r"\{\w+\}")


class Message(NamedTuple):
    """One sentence: as it stands in the source, and in another language."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool

    def __str__(self) -> str:
        return f"{self.context or 'tr'}: {self.source!r} → {' / '.join(self.forms)!r}"


def messages(code: str, folder: Path = WORDS) -> list[Message]:
    found = []
    for context in ET.parse(folder / f"surtitle_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            texts = translation.findall("numerusform") if plural else [translation]
            forms = tuple(text.text or "" for text in texts)
            finished = translation.get("type") is None and all(form.strip() for form in forms)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, forms, plural, finished))
    return found


def wrong(code: str, is_wrong) -> list[str]:
    return [str(message) for message in messages(code) if is_wrong(message)]


@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
def test_every_sentence_is_finished(code):
    assert messages(code)
    assert wrong(code, lambda message: not message.finished) == []


def test_so_is_what_we_add_to_qts_own_words():
    for file in WORDS.glob("qt_*.ts"):
        words = file.read_text("utf-8")
        assert "<source>" in words and "unfinished" not in words, file.name


@pytest.mark.parametrize("code", WINDOW_LANGUAGES)
def test_sentences_with_a_number_have_all_forms_of_the_language(code):
    plurals = [message for message in messages(code) if message.plural]
    assert plurals
    assert [str(message) for message in plurals if len(message.forms) != FORMS[code]] == []


@pytest.mark.parametrize("code", FOREIGN)
def test_what_is_filled_in_is_filled_in_everywhere(code):
    """A form for one or two may leave the number out: "two seconds" is one word in some languages."""

    def places(text: str, plural: bool) -> Counter[str]:
        return Counter(place for place in PLACE.findall(text) if not (plural and place == "{n}"))

    def differs(message: Message) -> bool:
        wanted = places(message.source, message.plural)
        extra = {place for form in message.forms for place in PLACE.findall(form)} - {
            *PLACE.findall(message.source)
        }
        return bool(extra) or any(places(form, message.plural) != wanted for form in message.forms)

    assert wrong(code, differs) == []


@pytest.mark.parametrize("code", FOREIGN)
def test_sentences_end_as_they_do_in_the_source(code):
    """With a full stop, a colon or dots where those stand, and with none where none stands."""
    same = {".": ".。", ":": ":：", "…": "…"}

    def ends_otherwise(message: Message) -> bool:
        end = message.source[-1]
        for form in message.forms:
            if (
                end in same
                and form[-1:] not in same[end]
                or end not in same
                and form.endswith((".", "。", "…"))
            ):
                return True
        return False

    assert wrong(code, ends_otherwise) == []


@pytest.mark.parametrize("code", FOREIGN)
def test_nearly_nothing_is_left_in_english(code):
    """Names, units and words that both languages share are the same; sentences never are."""
    same = [message for message in messages(code) if message.source in message.forms]
    assert [str(message) for message in same if message.source.endswith((".", "?"))] == []
    assert len(same) < 0.05 * len(messages(code)), [str(message) for message in same]


@linux_only
def test_the_sentences_of_the_source_are_all_there(tmp_path):
    """Collected anew from the source, none is missing in the files."""
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "packaging").mkdir()
    tool = shutil.copy2(ROOT / "packaging" / "translations", tmp_path / "packaging")
    (tmp_path / ".venv").symlink_to(sys.prefix)
    fresh = tmp_path / "resources" / "i18n"
    fresh.mkdir(parents=True)
    collected = subprocess.run([tool, "collect"], capture_output=True, text=True, timeout=100)
    assert collected.returncode == 0, collected.stderr
    for code in FOREIGN:
        wanted = {message[:2] for message in messages(code, fresh)}
        there = {message[:2] for message in messages(code)}
        assert wanted - there == set(), "run `make translations`, then translate"
