# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds rows by what somebody types: labels, help, option names and other words for the same thing.

Reads words, makes no widgets. Every typed word must be found; hits in the label come first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from app.core.language_names import language_called
from app.core.languages import LANGUAGES
from app.core.settings import declaration
from app.ui.settings.page import Option, Page, Row

LONG_ENOUGH = 4
"""Letters of a language's name: any fewer are in some name of sixty."""


@dataclass(frozen=True)
class Hit:
    """A row that was found, and where it stands."""

    page: int
    section: str
    row: Row


class Index:
    """Every row of every page, ready to be searched."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._entries: list[tuple[Hit, str, str]] = []
        here = QLocale().name()[:2]
        named = (
            f"{one.name} {one.own_name} {language_called(code, here)}" for code, one in LANGUAGES.items()
        )
        self._languages = set(_alike(" ".join(named)).split())
        for number, page in enumerate(pages):
            title = ""
            for section in page.sections():
                title = section.title or title  # without one it goes on with the one before
                around = f"{page.title()} {title}"
                for row in section.rows:
                    hit = Hit(number, title, row)
                    self._entries.append((hit, _alike(row.label), _alike(_words(row, around))))

    def find(self, text: str) -> list[Hit]:
        """The rows that have all these words, page by page; the pages with the best hits first."""
        words = _alike(text).split()
        if not words:
            return []
        found = [
            (min(_rank(word, label, rest) for word in words), number, hit)
            for number, (hit, label, rest) in enumerate(self._entries)
            if all(word in label or word in rest or self._names(word, hit.row) for word in words)
        ]
        best: dict[int, int] = {}
        for rank, _, hit in found:
            best[hit.page] = max(best.get(hit.page, 0), rank)
        found.sort(key=lambda one: (-best[one[2].page], one[2].page, -one[0], one[1]))
        return [hit for _, _, hit in found]

    def reachable(self, hits: Sequence[Hit], is_shown: Callable[[Row], bool]) -> list[Hit]:
        """These rows; before one that makes no sense now, the row above it which brings it."""
        wanted: dict[str, Hit] = {}
        for hit in hits:
            if not is_shown(hit.row):
                wanted |= {above.row.key: above for above in self._above(hit) if is_shown(above.row)}
            wanted[hit.row.key] = hit
        return list(wanted.values())

    def _above(self, hit: Hit) -> list[Hit]:
        """The rows above it in its section that bring others."""
        section = [one for one, _, _ in self._entries if (one.page, one.section) == (hit.page, hit.section)]
        place = next(place for place, one in enumerate(section) if one.row.key == hit.row.key)
        return [one for one in section[:place] if one.row.shown_when is None][-1:]

    def _names(self, word: str, row: Row) -> bool:
        """Whether this is the beginning of a language's name, and the row is about languages."""
        if len(word) < LONG_ENOUGH or not any(declaration(path)["language"] for path in row.paths):
            return False
        return any(name.startswith(word) for name in self._languages)


def _words(row: Row, around: str) -> str:
    values = ""
    if isinstance(row, Option):
        known = row.choices() if callable(row.choices) else row.choices
        # A list of sixty languages would be found by anything.
        values = " ".join(words for _, words in known) if len(known) <= 12 else ""
    paths = " ".join((row.key, *row.paths))
    return " ".join((row.help, row.search, paths, paths.replace("_", " "), values, around))


def _rank(word: str, label: str, rest: str) -> int:
    if label.startswith(word):
        return 3
    if f" {word}" in label:
        return 2
    return 1 if word in label else 0


def _alike(text: str) -> str:
    """As `plain`, and as both kinds of English spell it."""
    return plain(text).replace("colour", "color").replace("grey", "gray").replace("centre", "center")


def plain(text: str) -> str:
    """Without case and accents: what two people type for the same word is the same."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
