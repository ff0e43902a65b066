# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything captioned as one running text, for those who have it read to them.

Pure. One line a turn, headed by the speaker's name; the translation on the next line. All final
words come first, in order; what is still settling comes last, so that a reader who follows the end
never meets a word twice. Costs what changes, however long the transcript.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.text import Gap
from app.core.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class Edit:
    """From `unit` on (counted in UTF-16 units, as toolkits do) `old` has become `new`."""

    unit: int
    old: str
    new: str


class Reading:
    """The running text of a transcript."""

    def __init__(self, transcript: Transcript, name: Callable[[str], str], gap: Callable[[Gap], str]) -> None:
        self._transcript, self._name, self._gap = transcript, name, gap
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._tail = ""
        self._end = 0
        self.changed(0)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self._pieces) + self._tail

    def changed(self, first_turn: int) -> Edit | None:
        """Follow a change of the turns from this one on; return what it did to the text."""
        turns = self._transcript.turns
        first = min(first_turn, len(self._pieces))
        start = self._starts[first] if first < len(self._starts) else self._end
        old = "".join(self._pieces[first:]) + self._tail
        del self._pieces[first:], self._starts[first:]
        self._end = start
        for turn in turns[first:]:
            piece = self._piece(turn, after=self._end > 0)
            self._pieces.append(piece)
            self._starts.append(self._end)
            self._end += _units(piece)
        self._tail = "".join(self._tail_of(turn) for turn in turns[first:])
        new = "".join(self._pieces[first:]) + self._tail
        if new == old:
            return None
        same = _same(old, new)
        return Edit(start + _units(new[:same]), old[same:], new[same:])

    def _piece(self, turn: Turn, after: bool) -> str:
        """The final words of a turn, with the line break before them."""
        if turn.gap:
            lines = [self._gap(turn.gap)]
        else:
            spoken = _one_line(turn.final_text)
            lines = [self._head(turn) + spoken] if spoken.strip() else []
            if turn.translated_text.strip():
                lines.append(_one_line(turn.translated_text))
        text = "\n".join(lines)
        return "\n" + text if text and after else text

    def _tail_of(self, turn: Turn) -> str:
        tail, translated = turn.tail_text, turn.translated_tail_text
        text = ""
        if tail.strip():
            is_next = turn.final_text.strip() and not turn.translated_text.strip()
            text = _one_line(tail) if is_next else "\n" + self._head(turn) + _one_line(tail).lstrip()
        if translated.strip():
            text += "\n" + _one_line(translated).lstrip()
        return text if self._end else text.lstrip("\n")

    def _head(self, turn: Turn) -> str:
        return f"{self._name(turn.speaker)}: " if turn.speaker else ""


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()) if len(text.splitlines()) > 1 else text


def _same(old: str, new: str) -> int:
    if new.startswith(old):
        return len(old)
    count = 0
    for a, b in zip(old, new, strict=False):
        if a != b:
            return count
        count += 1
    return count


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(c > "\uffff" for c in text)
