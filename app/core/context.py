# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service is told beforehand about names and subjects: how much fits, and lists read from text.

Pure. Reads what people have: one word a line, "word = translation", "kind: value", two columns.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.options.soniox import ContextPair, SonioxSettings

MOST_LETTERS = 10_000
"""All of it together (Soniox docs, "Context"): a longer one is refused."""
LONGEST_KIND = 40
"""Before a colon; longer is a sentence."""

_PAIR = re.compile(r"\s*(?:\t|=>|->|→|=|＝)\s*")
_KIND = re.compile(rf"([^:：=＝\t]{{1,{LONGEST_KIND}}})(?::\s+|：\s*)(\S.*)")
"""The wide marks of Japanese type count, too."""
_BULLET = re.compile(r"^\s*(?:[-*•·–]|\d{1,3}[.)])\s+")
_PAIR_HEADINGS = frozenset({"source", "term", "word", "original"}), frozenset({"target", "translation"})
_KIND_HEADINGS = frozenset({"key", "kind"}), frozenset({"value"})


@dataclass(frozen=True, slots=True)
class Found:
    """What a list holds."""

    terms: tuple[str, ...] = ()
    translations: tuple[ContextPair, ...] = ()
    general: tuple[ContextPair, ...] = ()

    @property
    def count(self) -> int:
        """How many entries."""
        return len(self.terms) + len(self.translations) + len(self.general)


def letters(settings: SonioxSettings) -> int:
    """How long the context is, as the service counts it."""
    pairs = (*_general(settings), *_translations(settings))
    return (
        len(settings.context_text)
        + sum(map(len, _terms(settings)))
        + sum(len(pair.source) + len(pair.target) for pair in pairs)
    )


def fitting(settings: SonioxSettings) -> tuple[SonioxSettings, int]:
    """The settings with a context the service takes, and how many letters had to stay out.

    What it is about goes first, then translations, then names; the free text gets what room is left.
    """
    room = MOST_LETTERS
    kept: dict[str, tuple] = {}
    for name, entries in (
        ("context_general", _general(settings)),
        ("context_translation_terms", _translations(settings)),
        ("context_terms", _terms(settings)),
    ):
        some = []
        for entry in entries:
            size = len(entry) if isinstance(entry, str) else len(entry.source) + len(entry.target)
            if size > room:
                break
            some.append(entry)
            room -= size
        kept[name] = tuple(some)
    text = settings.context_text
    if len(text) > room:
        text = text[:room].rpartition(" ")[0] or text[:room]
    fitted = replace(settings, context_text=text, **kept)
    return fitted, letters(settings) - letters(fitted)


def read_list(text: str, *, columns: bool = False) -> Found:
    """What a text of many lines holds; `columns`: it is a table with marks between (CSV)."""
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    try:
        return _of_table(lines) if columns else _of_lines(lines)
    except csv.Error:  # a quotation mark that never ends: no table
        return _of_lines(lines)


def joined(settings: SonioxSettings, found: Found) -> dict[str, tuple]:
    """The options of the context with what was found added; what is there already comes once."""
    return {
        "soniox.context_terms": _once((*settings.context_terms, *found.terms)),
        "soniox.context_translation_terms": _once((*settings.context_translation_terms, *found.translations)),
        "soniox.context_general": _once((*settings.context_general, *found.general)),
    }


def _of_lines(lines: Iterable[str]) -> Found:
    terms: list[str] = []
    translations: list[ContextPair] = []
    general: list[ContextPair] = []
    for line in lines:
        entry = _BULLET.sub("", line).strip()
        halves = [half.strip() for half in _PAIR.split(entry, maxsplit=1)]
        if len(halves) == 1 and entry.count(";") == 1:  # as spreadsheets write; more of them part names
            halves = [half.strip() for half in entry.split(";")]
        if len(halves) == 2 and all(halves):
            translations.append(ContextPair(*halves))
        elif kind := _KIND.fullmatch(entry):
            general.append(ContextPair(kind[1].strip(), kind[2].strip()))
        elif entry:
            terms.append(entry)
    return Found(_once(terms), _once(translations), _once(general))


def _of_table(lines: list[str]) -> Found:
    mark = max("\t;,", key=lambda one: sum(line.count(one) for line in lines))
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=mark)]
    rows = [row for row in rows if any(row)]
    heads = [cell.casefold() for cell in rows[0][:2]] if rows else []
    kinds = len(heads) == 2 and heads[0] in _KIND_HEADINGS[0] and heads[1] in _KIND_HEADINGS[1]
    named = len(heads) == 2 and heads[0] in _PAIR_HEADINGS[0] and heads[1] in _PAIR_HEADINGS[1]
    if kinds or named or heads == ["term"]:
        rows = rows[1:]
    pairs = [ContextPair(row[0], row[1]) for row in rows if len(row) > 1 and row[0] and row[1]]
    terms = [next(filter(None, row)) for row in rows if len(row) < 2 or not (row[0] and row[1])]
    return Found(_once(terms), () if kinds else _once(pairs), _once(pairs) if kinds else ())


def _terms(settings: SonioxSettings) -> tuple[str, ...]:
    return _once(filter(None, (term.strip() for term in settings.context_terms)))


def _general(settings: SonioxSettings) -> tuple[ContextPair, ...]:
    return tuple(pair for pair in settings.context_general if pair.source)


def _translations(settings: SonioxSettings) -> tuple[ContextPair, ...]:
    return tuple(pair for pair in settings.context_translation_terms if pair.source and pair.target)


def _once(entries: Iterable) -> tuple:
    return tuple(dict.fromkeys(entries))
