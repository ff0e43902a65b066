# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything captioned as one running text, for those who have it read to them.

Pure. One line a turn, headed by the speaker's name, and by the language where it changes; the
translation on the next line, if the reader wants both. All final words come first, in order; what
is still settling comes last, so that a reader who follows the end never meets a word twice. Costs
what changes, however long the transcript.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.text import Gap
from app.core.transcript import Transcript
from app.core.translating import BOTH, parts
from app.core.turn import Turn
from app.core.turns import begins_language, speaker_of


@dataclass(frozen=True, slots=True)
class Edit:
    """From `unit` on (counted in UTF-16 units, as toolkits do) `old` has become `new`."""

    unit: int
    old: str
    new: str


class Reading:
    """The running text of a transcript."""

    def __init__(
        self,
        transcript: Transcript,
        name: Callable[[str], str],
        gap: Callable[[Gap], str],
        language: Callable[[str], str] | None = None,
        view: str = BOTH,
        names_speakers: bool = True,
    ) -> None:
        """`language`: how a language is called; None: changes of language are not told."""
        self._transcript, self._name, self._gap = transcript, name, gap
        self._language, self._view, self._names_speakers = language, view, names_speakers
        self._asked: dict[str, str] = {}
        """Names as they are now: within one change they are the same for every turn."""
        self._pieces: list[str] = []
        self._heads: list[tuple[str, str] | None] = []
        """What stands at the head of each piece, and what of it tells the language; None: nothing ever does."""
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
        self._asked.clear()
        turns = self._transcript.turns
        first = min(first_turn, len(self._pieces))
        start = self._starts[first] if first < len(self._starts) else self._end
        old = "".join(self._pieces[first:]) + self._tail
        del self._pieces[first:], self._starts[first:], self._heads[first:]
        self._end = start
        for turn in turns[first:]:
            self._add(self._piece(turn, after=self._end > 0))
        self._tail = "".join(
            [self._tail_of(turn) for turn in turns[first:] if turn.tail or turn.translated_tail]
        )
        return _edit(start, old, "".join(self._pieces[first:]) + self._tail)

    def renamed(self) -> Edit | None:
        """Follow a change of who is who; return what it did to the text. No turn is read anew."""
        self._asked.clear()
        old, turns = self.text, self._transcript.turns
        pieces, heads = self._pieces, self._heads
        self._pieces, self._heads, self._starts, self._end = [], [], [], 0
        for turn, piece, head in zip(turns, pieces, heads, strict=False):
            if head is not None:
                now = self._head_with(turn, head[1])
                if now != head[0]:
                    at = 1 if piece[0] == "\n" else 0
                    piece = piece[:at] + now + piece[at + len(head[0]) :]
                head = now, head[1]
            self._heads.append(head)
            self._add(piece)
        if self._tail:
            self._tail = "".join(
                [self._tail_of(turn) for turn in turns[: len(pieces)] if turn.tail or turn.translated_tail]
            )
        return _edit(0, old, self.text)

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._starts.append(self._end)
        self._end += _units(piece)

    def _piece(self, turn: Turn, after: bool) -> str:
        """The final words of a turn, with the line break before them."""
        head = None
        if turn.gap:
            lines = [self._gap(turn.gap)]
        else:
            spoken, translated = parts(self._view, turn, self._transcript)
            texts = (turn.final_text, spoken), (turn.translated_text, translated)
            lines = [_one_line(text) for text, wanted in texts if wanted and text.strip()]
            if lines:
                language = self._language_told(turn)
                head = self._head_with(turn, language), language
                lines[0] = head[0] + lines[0]
        self._heads.append(head)
        text = "\n".join(lines)
        return "\n" + text if text and after else text

    def _tail_of(self, turn: Turn) -> str:
        spoken, translated = parts(self._view, turn, self._transcript)
        text = ""
        if spoken and turn.tail_text.strip():
            tail = _one_line(turn.tail_text)
            is_next = turn.final_text.strip() and not (translated and turn.translated_text.strip())
            text = tail if is_next else "\n" + self._head(turn) + tail.lstrip()
        if translated and turn.translated_tail_text.strip():
            tail = _one_line(turn.translated_tail_text).lstrip()
            text += "\n" + ("" if spoken or turn.translated_text.strip() else self._head(turn)) + tail
        return text if self._end else text.lstrip("\n")

    def _name_of(self, speaker: str) -> str:
        name = self._asked.get(speaker)
        if name is None:
            name = self._asked[speaker] = self._name(speaker)
        return name

    def _head(self, turn: Turn) -> str:
        return self._head_with(turn, self._language_told(turn))

    def _head_with(self, turn: Turn, language: str) -> str:
        """Who speaks, and the language where it is told."""
        speaker = speaker_of(self._transcript, turn.number) if self._names_speakers else None
        name = self._name_of(speaker) if speaker is not None else ""
        if not language:
            return f"{name}: " if name else ""
        return f"{name} {language}: " if name else f"{language} "

    def _language_told(self, turn: Turn) -> str:
        code = begins_language(self._transcript, turn.number, self._view) if self._language else None
        return f"[{self._language(code)}]" if code is not None and self._language else ""


def _edit(start: int, old: str, new: str) -> Edit | None:
    """What makes the old text, which begins at this unit, the new one."""
    if new == old:
        return None
    same = _same(old, new)
    return Edit(start + _units(new[:same]), old[same:], new[same:])


def _one_line(text: str) -> str:
    lines = text.splitlines()
    return " ".join(lines) if len(lines) > 1 else text


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
