# SPDX-License-Identifier: GPL-3.0-or-later
"""How calm captions are: what changes behind the reader's eye, over recorded token streams.

What is counted. After each message the words on the page are aligned with those before it. A
character has *changed* when its word was replaced or taken away (but for the beginning both share)
or stands on another line now. Words that only give way within their line, because one before them
became longer, have not.

*The reading front.* A reader who keeps up: a word can be read a fifth of a second after it appears,
and nobody reads faster than 20 characters a second (240 words a minute). The front is how far such
a reader has come in the text shown; it never lies beyond the text, and it falls back to a change
behind it, which is read again.

*Changed behind the front*, per 100 characters shown: the length of all that was final in the end.
The same is told for a reader without limits, who has read everything the moment it is shown.

*Final characters moved or changed.* Characters that were final in the message before and are now
on another line, in another column of the text, or another character. There must be none.

The floor, on the same tokens: a plain label that wraps its words anew each time.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from os.path import commonprefix
from pathlib import Path

from app.core.breaks import opportunities
from app.core.captions import CaptionRoll, Measure
from app.core.flow import Flow
from app.core.transcript import Transcript
from tests.bench.figures import Figure
from tests.bench.heard import messages, streams

ROOT = Path(__file__).resolve().parents[2]
READING_CHARACTERS_A_SECOND = 20.0
NOTICED_AFTER_MS = 200

Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """One text on the page: its characters, and the line of each."""

    text: str
    lines: list[int]

    @classmethod
    def of(cls, flow: Flow) -> Shown:
        """A text as it is laid out."""
        ends = [*flow.starts[1:], len(flow.text)]
        lines = [n for n, (a, b) in enumerate(zip(flow.starts, ends, strict=True)) for _ in range(b - a)]
        return cls(flow.text, lines)

    def words(self) -> list[tuple[int, str]]:
        """Where each word begins, and the word."""
        return [(found.start(), found.group()) for found in _WORD.finditer(self.text)]


@dataclass(slots=True)
class Calm:
    """What was counted over a stream."""

    shown: int = 0
    changed: int = 0
    final_moved: int = 0

    def add(self, other: Calm) -> None:
        """Both together."""
        self.shown += other.shown
        self.changed += other.changed
        self.final_moved += other.final_moved

    @property
    def per_hundred(self) -> float:
        """Characters changed behind the front, per hundred shown."""
        return 100 * self.changed / max(1, self.shown)


class Reader:
    """How far somebody has read each text, and what changed under their eyes."""

    def __init__(self, limitless: bool = False) -> None:
        self._speed = 1e9 if limitless else READING_CHARACTERS_A_SECOND
        self._notice_ms = 0 if limitless else NOTICED_AFTER_MS
        self._front: dict[Key, int] = {}
        self._since: dict[Key, list[int]] = {}
        self._page: dict[Key, Shown] = {}
        self._at_ms = 0
        self._left: dict[str, float] = {}

    def read_until(self, at_ms: int) -> None:
        """Time goes by: the eye moves on over what has been there long enough."""
        passed_s, self._at_ms = (at_ms - self._at_ms) / 1000, at_ms
        for kind in ("spoken", "translated"):  # each has readers of its own
            budget = min(passed_s * self._speed + self._left.get(kind, 0.0), 1e9)
            for key in sorted(key for key in self._page if key[1] == kind):
                front, since = self._front.get(key, 0), self._since[key]
                while budget >= 1 and front < len(since) and since[front] + self._notice_ms <= at_ms:
                    front, budget = front + 1, budget - 1
                self._front[key] = front
            self._left[kind] = min(budget, 1.0)

    def sees(self, page: dict[Key, Shown], at_ms: int) -> int:
        """The page has changed; return how many characters behind the front did."""
        changed = 0
        for key, before in self._page.items():
            front = self._front.get(key, 0)
            now = page.get(key, _EMPTY)
            lost = _changed(before, now, front)
            changed += len(lost)
            self._front[key] = min([front, len(now.text), *lost[:1]])
        since: dict[Key, list[int]] = {}
        for key, now in page.items():
            same = _same(self._page.get(key, _EMPTY), now)
            since[key] = self._since.get(key, [])[:same] + [at_ms] * (len(now.text) - same)
        self._page, self._since = page, since
        return changed


_WORD = re.compile(r"\S+")
_EMPTY = Shown("", [])


def _changed(before: Shown, now: Shown, front: int) -> list[int]:
    """Places before `front` whose characters have changed, ascending."""
    if before.text[:front] == now.text[:front] and before.lines[:front] == now.lines[:front]:
        return []
    old, new = before.words(), now.words()
    blocks = SequenceMatcher(
        None, [word for _, word in old], [word for _, word in new], autojunk=False
    ).get_matching_blocks()
    partners = {block.a + i: block.b + i for block in blocks for i in range(block.size)}
    lost: list[int] = []
    for index, (place, word) in enumerate(old):
        if index in partners:
            if now.lines[new[partners[index]][0]] == before.lines[place]:
                continue
            kept = 0
        else:
            after = partners.get(index - 1, -1) + 1 if index == 0 or index - 1 in partners else len(new)
            kept = len(commonprefix([word, new[after][1]])) if after < len(new) else 0
        lost += [at for at in range(place + kept, place + len(word)) if at < front]
    return lost


def _same(before: Shown, now: Shown) -> int:
    pairs = zip(before.text, before.lines, now.text, now.lines, strict=False)
    for place, (a, line_a, b, line_b) in enumerate(pairs):
        if a != b or line_a != line_b:
            return place
    return min(len(before.text), len(now.text))


def roll_calm(path: Path, spoken: Measure, translated: Measure, limitless: bool = False) -> Calm:
    """Our lines over one stream."""
    transcript, calm, reader = Transcript(), Calm(), Reader(limitless)
    roll = CaptionRoll(spoken, translated)
    roll.show(transcript)
    before: dict[Key, tuple[Shown, int]] = {}
    for at_ms, tokens, ended in messages(path):
        reader.read_until(at_ms)
        first = transcript.apply(tokens)
        if ended:
            first = min(first, transcript.close_turn())
        roll.changed(first)
        flows = _flows(roll)
        page = {key: Shown.of(flow) for key, flow in flows.items()}
        calm.changed += reader.sees(page, at_ms)
        calm.final_moved += sum(
            _moved(was, page.get(key, _EMPTY), final) for key, (was, final) in before.items()
        )
        before = {key: (page[key], flow.final) for key, flow in flows.items()}
    calm.shown = _length(transcript)
    return calm


def label_calm(path: Path, spoken: Measure, translated: Measure, limitless: bool = False) -> Calm:
    """A plain word-wrapped label over the same stream: each turn wrapped anew every time."""
    transcript, calm, reader = Transcript(), Calm(), Reader(limitless)
    before: dict[Key, tuple[Shown, int]] = {}
    for at_ms, tokens, ended in messages(path):
        reader.read_until(at_ms)
        transcript.apply(tokens)
        if ended:
            transcript.close_turn()
        page: dict[Key, Shown] = {}
        finals: dict[Key, int] = {}
        for turn in transcript.turns:
            for name, final, tail, measure in (
                ("spoken", turn.final_text, turn.tail_text, spoken),
                ("translated", turn.translated_text, turn.translated_tail_text, translated),
            ):
                page[turn.number, name] = _wrapped(final + tail, measure)
                finals[turn.number, name] = len(final)
        calm.changed += reader.sees(page, at_ms)
        calm.final_moved += sum(
            _moved(was, page.get(key, _EMPTY), final) for key, (was, final) in before.items()
        )
        before = {key: (shown, finals[key]) for key, shown in page.items()}
    calm.shown = _length(transcript)
    return calm


def _wrapped(text: str, measure: Measure) -> Shown:
    """As a plain label breaks it: a line ends where the next word does not fit."""
    lines: list[int] = []
    line, x, last = 0, 0.0, 0
    for end in [*opportunities(text), len(text)]:
        piece = text[last:end]
        word = piece.rstrip()
        if x and x + measure.width(word) > measure.limit:
            line, x = line + 1, 0.0
        x += measure.width(word) + measure.width(" ") * (len(piece) - len(word))
        lines += [line] * len(piece)
        last = end
    return Shown(text, lines)


def _length(transcript: Transcript) -> int:
    return sum(len(turn.final_text) + len(turn.translated_text) for turn in transcript.turns)


def _flows(roll: CaptionRoll) -> dict[Key, Flow]:
    found: dict[Key, Flow] = {}
    for number in range(len(roll)):
        block = roll.block(number)
        found[number, "spoken"] = block.spoken
        if block.translated:
            found[number, "translated"] = block.translated
    return found


def _moved(was: Shown, now: Shown, final: int) -> int:
    """How many of the first `final` characters are no longer what and where they were."""
    now_at = [*zip(now.text, now.lines, strict=True)][:final]
    was_at = [*zip(was.text, was.lines, strict=True)][:final]
    return sum(a != b for a, b in zip(was_at, now_at, strict=False)) + len(was_at) - len(now_at)


def flicker() -> list[Figure]:
    """All recorded streams, at the size and width of the window as it first opens."""
    spoken, translated = _measures()
    figures = []
    for limitless in (False, True):
        ours, label = Calm(), Calm()
        for path in streams():
            mine, plain = (f(path, spoken, translated, limitless) for f in (roll_calm, label_calm))
            ours.add(mine)
            label.add(plain)
            if not limitless and path.suffix == ".jsonl":
                figures.append(
                    Figure(
                        f"changed behind the front, {path.stem}", "/100", mine.per_hundred, plain.per_hundred
                    )
                )
        name = "… by a reader without limits" if limitless else "changed behind the front, all streams"
        most = None if limitless else 3.0
        figures.append(Figure(name, "/100", ours.per_hundred, label.per_hundred, most=most))
    figures.append(
        Figure("final characters moved or changed", "", ours.final_moved, label.final_moved, most=0)
    )
    return figures


def _measures() -> tuple[Measure, Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from app.ui.captions.columns import Columns
    from app.ui.captions.style import CaptionStyle
    from app.ui.captions.text import WordWidths

    app = QApplication.instance() or QApplication(["bench"])
    assert app is not None
    QFontDatabase.addApplicationFont(str(ROOT / "resources" / "fonts" / "AtkinsonHyperlegibleNext.ttf"))
    style = CaptionStyle()
    width = Columns.of(style, 1020, True).width
    return (
        Measure(WordWidths(style.caption_font), width, style.room_to_grow),
        Measure(WordWidths(style.translation_font), width, style.translation_room_to_grow),
    )
