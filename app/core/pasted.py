# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted lines become pairs; a line that is none is told by its number, not guessed at.

Pure. Between the halves stands what people and spreadsheets write there: a tab, an arrow, an equals
sign, a semicolon, a dash, a colon, a comma.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.options.soniox import ContextPair

_BULLET = re.compile(r"^\s*(?:[*•·]|[-–—](?=\s)|\d{1,3}[.)](?=\s))\s*")
_SIGN = re.compile(r"\s*(?:=>|->|→|=|＝)\s*")
_DASH = re.compile(r"\s+[-–—]\s+|\s*—\s*")
_COLON = re.compile(r":\s+|\s+:|：\s*")
_QUOTES = {'"': '"', "'": "'", "“": "”", "„": "“", "«": "»", "»": "«", "「": "」"}
_HEADINGS = (
    {"source", "term", "word", "original", "key", "kind"},
    {"target", "translation", "value"},
)


@dataclass(frozen=True, slots=True)
class Missed:
    """A line that is no pair."""

    line: int
    """Its number, from 1."""
    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was understood, and what was not."""

    pairs: tuple[ContextPair, ...] = ()
    missed: tuple[Missed, ...] = ()


def read_pairs(text: str, *, columns: bool = False) -> Pasted:
    """The pairs of a text, one a line, each once. `columns`: commas part columns, of which two count."""
    pairs: dict[ContextPair, None] = {}
    missed = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        halves = next(_halves(line, columns), None)
        if halves is None:
            missed.append(Missed(number, line.strip()))
        elif not _are_headings(halves) or pairs:
            pairs[ContextPair(*halves)] = None
    return Pasted(tuple(pairs), tuple(missed))


def holds_several(text: str) -> bool:
    """Whether a text is more than what one cell of a table takes."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 or "\t" in text.strip()


def _halves(line: str, columns: bool) -> Iterator[tuple[str, str]]:
    """The line parted in two, by the surest mark first."""
    yield from _of_cells(line, "\t", True)
    entry = _BULLET.sub("", line)
    yield from _parted(_SIGN, entry)
    yield from _of_cells(entry, ";", True)
    yield from _of_cells(entry, "；", True)
    if columns:
        yield from _of_cells(entry, ",", True)
    yield from _parted(_DASH, entry, once=True)
    yield from _parted(_COLON, entry)
    for comma in (",", "，", "、"):
        yield from _of_cells(entry, comma, False)


def _parted(mark: re.Pattern[str], entry: str, once: bool = False) -> Iterator[tuple[str, str]]:
    """`once`: a mark that stands there again may be part of either half."""
    parts = mark.split(entry)
    if len(parts) == 2 or (len(parts) > 2 and not once):
        first = mark.search(entry)
        assert first is not None
        yield from _two(entry[: first.start()], entry[first.end() :])


def _of_cells(line: str, mark: str, more: bool) -> Iterator[tuple[str, str]]:
    """`more`: further columns are notes."""
    try:
        cells = next(csv.reader([line], delimiter=mark, skipinitialspace=True), [])
    except csv.Error:
        return
    if len(cells) == 2 or (more and len(cells) > 2):
        yield from _two(cells[0], cells[1])


def _two(one: str, other: str) -> Iterator[tuple[str, str]]:
    one, other = _bare(one), _bare(other)
    if one and other:
        yield one, other


def _bare(half: str) -> str:
    half = half.strip()
    if len(half) > 2 and _QUOTES.get(half[0]) == half[-1]:
        half = half[1:-1].strip()
    return half


def _are_headings(halves: tuple[str, str]) -> bool:
    return all(half.casefold() in known for half, known in zip(halves, _HEADINGS, strict=True))
