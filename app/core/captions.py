# SPDX-License-Identifier: GPL-3.0-or-later
"""The turns of a transcript laid out in lines that stay where they are (`app.core.flow`).

A change of width or font lays out anew; nothing else does.

Pure, and lazy: a turn is laid out when somebody asks for its lines, so the cost of a change does
not grow with the transcript.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from app.core.flow import CaptionLine as CaptionLine
from app.core.flow import Flow
from app.core.flow import Measure as Measure
from app.core.pairs import Pairs, RoomKept, no_room, paired
from app.core.text import Gap
from app.core.transcript import Transcript
from app.core.translating import BOTH, SIDE, parts
from app.core.turn import Turn
from app.core.turns import begins_language, begins_speaker, begins_unlabelled, speaker_of

_AWAKE = 100  # the newest turns keep their lines
Shown = Callable[[Turn], tuple[str, str]]
"""The provisional words of a turn, and those of its translation."""


def as_said(turn: Turn) -> tuple[str, str]:
    """All provisional words, as they come."""
    return turn.tail_text, turn.translated_tail_text


Packed = tuple[float, ...]
"""A turn of final, left-to-right words: how many characters, then where its lines begin.

Behind these, below zero, each place before which a space is another one than usual, and by how much.
"""


class CaptionBlock:
    """One turn in lines: its words, then their translation. A gap's sentence is set as a translation is."""

    __slots__ = ("gap", "pairs", "spoken", "stale", "translated")

    def __init__(self) -> None:
        self.spoken = Flow()
        self.pairs: Pairs | None = None
        self.translated: Flow | None = None
        self.gap: Gap | None = None
        self.stale = True

    def at_rest(self) -> CaptionBlock | Packed:
        """Nobody looks: the same in as little memory as it takes. Most turns are plain, and pack well."""
        flow = self.spoken
        self.pairs = None
        if self.stale or self.gap or self.translated or flow.right_to_left or flow.final < len(flow.text):
            flow.rest()
            if self.translated:
                self.translated.rest()
            return self
        spaced = [number for place, more in flow.spaced.items() for number in (-place, more)]
        return (len(flow.text), *flow.starts, *spaced)

    @classmethod
    def unpacked(cls, packed: Packed, turn: Turn, indent: float = 0.0) -> CaptionBlock:
        """What `at_rest` packed."""
        block = cls()
        flow = block.spoken
        flow.indent = indent
        length, *numbers = packed
        spaced = next((at for at, number in enumerate(numbers) if number < 0), len(numbers))
        flow.text, flow.final = turn.final_text[: int(length)], int(length)
        flow.starts, flow.right_to_left = [int(start) for start in numbers[:spaced]], False
        if numbers[spaced:]:
            flow.spaced = {
                int(-place): more
                for place, more in zip(numbers[spaced::2], numbers[spaced + 1 :: 2], strict=True)
            }
        flow.rest()
        block.stale = False
        return block

    def even_out(self) -> None:
        """Nobody looks: spaces between its words may be as wide as ever."""
        self.spoken.even_out()
        if self.translated:
            self.translated.even_out()

    @property
    def is_empty(self) -> bool:
        """Whether it takes no room."""
        return not self.line_count

    @property
    def is_plain(self) -> bool:
        """Whether only words stand here, with no room for anything else."""
        return self.pairs is None and self.translated is None

    @property
    def rows(self) -> list[bool]:
        """Where words and translation stand beneath each other (`app.core.pairs`), free rows among them."""
        if self.pairs is not None:
            return self.pairs.rows
        return paired(self.spoken.lines, len(self.translated.lines) if self.translated else 0)

    @property
    def line_count(self) -> int:
        """Lines it takes."""
        return len(self.spoken.lines) + (len(self.translated.lines) if self.translated else 0)


class CaptionRoll:
    """All turns of a transcript as stable lines, laid out as they are asked for."""

    def __init__(self, spoken: Measure, translated: Measure) -> None:
        self.transcript = Transcript()
        self.gap_wording: Callable[[Gap], str] = lambda gap: gap.reason
        self.shown: Shown = as_said
        """The provisional words as they are to be shown (`app.core.calm`)."""
        self.view = BOTH
        """Which of words and translation are laid out (`app.core.translating`); `set_measure` after a change."""
        self.names_speakers = self.tells_languages = True
        """What is told at the head of a turn."""
        self.indent: Callable[[int], float] = lambda turn: 0.0
        """How much the first line of a turn leaves free: room for a name, say."""
        self.translated_indent: Callable[[int], float] = lambda turn: 0.0
        self._spoken, self._translated, self._gap = spoken, translated, translated
        self._blocks: list[CaptionBlock | Packed | None] = []
        self._ends = array("q")  # characters up to the end of each turn
        self._rested = 0  # turns before this one have been let rest
        self._closed = 0  # turns before this one keep no room for what may still come
        self._room = RoomKept(spoken, translated)
        self._crowded = translated
        self._measured: tuple | None = None

    def show(self, transcript: Transcript) -> None:
        """Begin anew with these turns."""
        self.transcript = transcript
        self._blocks, self._ends, self._rested, self._closed = [], array("q"), 0, 0
        self.changed(0)

    def set_measure(self, spoken: Measure, translated: Measure, gap: Measure | None = None) -> None:
        """Another width, font or view: everything is laid out anew, once it is asked for.

        Where these are what they were, lines stay as they are, but for what is told in them.
        """
        asked = (self.view, spoken, translated, gap or translated)
        if asked == self._measured:
            for block in self._blocks:
                if isinstance(block, CaptionBlock):
                    block.stale = True
            return
        self._measured = asked
        self._spoken, self._translated, self._gap = spoken, translated, gap or translated
        self._blocks, self._rested, self._closed = [None] * len(self.transcript.turns), 0, 0
        self._room = RoomKept(spoken, translated)
        # Rather a longer line than one more, where others stand beneath.
        roomy = gap is not None and gap.width is translated.width and gap.limit > translated.limit
        self._crowded = gap if gap is not None and roomy else translated

    def changed(self, first_turn: int) -> None:
        """The turns from this one on are no longer what they were."""
        turns = self.transcript.turns
        first_turn = min(first_turn, len(self._blocks))
        if len(turns) > len(self._blocks) == first_turn > 0:
            self._awake(first_turn - 1).stale = True  # others follow it now
        for number in range(first_turn, min(len(self._blocks), len(turns))):
            if self._blocks[number] is not None:
                self._awake(number).stale = True
        del self._blocks[len(turns) :]
        self._blocks += [None] * (len(turns) - len(self._blocks))
        first_turn = min(first_turn, len(self._ends))
        before = self._ends[first_turn - 1] if first_turn else 0
        sizes = (_size(turn) for turn in turns[first_turn:])
        self._ends[first_turn:] = array("q", accumulate(sizes, initial=before))[1:]

        self._let_rest(len(turns) - _AWAKE)

    def __len__(self) -> int:
        return len(self._blocks)

    def block(self, number: int) -> CaptionBlock:
        """The lines of one turn as they stand now."""
        block = self._awake(number)
        if block.stale:
            self._lay_out(block, number)
        return block

    def speaker_of(self, number: int) -> str | None:
        """Who said this turn, by the reader's word; None: nobody is named."""
        return speaker_of(self.transcript, number) if self.names_speakers else None

    def names_a_speaker(self, number: int) -> bool:
        """Whether a name belongs at the head of this turn: its speaker is not the one before."""
        return self.names_speakers and begins_speaker(self.transcript, number) is not None

    def leaves_unnamed(self, number: int) -> bool:
        """Whether somebody begins to speak here whose wrong label was taken off."""
        return self.names_speakers and begins_unlabelled(self.transcript, number)

    def language_at(self, number: int) -> str | None:
        """The language, where it changes with this turn."""
        return begins_language(self.transcript, number, self.view) if self.tells_languages else None

    # Places as a scroll bar needs them, whatever the width of a line: counted in characters.

    @property
    def size(self) -> int:
        """Characters in all."""
        return self._ends[-1] if self._ends else 0

    def start_of(self, number: int) -> int:
        """Characters before this turn."""
        return self._ends[number - 1] if number else 0

    def turn_at(self, place: int) -> int:
        """The turn that holds this character."""
        return min(bisect_right(self._ends, place), len(self._ends) - 1)

    def _awake(self, number: int) -> CaptionBlock:
        block = self._blocks[number]
        if block is None:
            block = self._blocks[number] = CaptionBlock()
        elif isinstance(block, tuple):
            turn = self.transcript.turns[number]
            block = self._blocks[number] = CaptionBlock.unpacked(block, turn, self.indent(number))
        return block

    def _let_rest(self, before: int) -> None:
        """Turns this far back are looked at seldom."""
        for number in range(self._rested, before):
            block = self._blocks[number]
            if isinstance(block, CaptionBlock):
                self._blocks[number] = block.at_rest()
        self._rested = max(0, before)

    def _lay_out(self, block: CaptionBlock, number: int) -> None:
        turn = self.transcript.turns[number]
        block.stale = False
        block.gap = turn.gap
        if turn.gap:
            sentence = self.gap_wording(turn.gap)
            block.spoken, block.translated = Flow(), Flow()
            block.translated.update(sentence, len(sentence), self._gap)
            return
        spoken, translated = parts(self.view, turn, self.transcript)
        tail, translated_tail = self.shown(turn)
        may_pair = (
            self.transcript.translating or turn.translated_text or translated_tail or not block.is_plain
        )
        stacked = bool(may_pair) and self.view in (BOTH, SIDE)
        stood = block.rows if stacked and block.pairs is None else []
        text = turn.final_text + tail if tail else turn.final_text
        if spoken:
            indent = self.indent(number)
            block.spoken.update(text, len(turn.final_text), self._spoken, turn.language, indent)
        else:
            block.spoken = Flow()
        tail = translated_tail
        text = turn.translated_text + tail if tail else turn.translated_text
        if not translated:
            block.translated = None
        elif text or block.translated:
            block.translated = block.translated or Flow()
            final = len(turn.translated_text)
            indent = self.translated_indent(number)
            crowded = block.pairs is not None and block.pairs.is_full(len(block.translated.lines))
            crowded = crowded and number < len(self._blocks) - 1
            measure = self._crowded if crowded else self._translated
            block.translated.update(text, final, measure, turn.translation_language, indent)
        if stacked:
            self._pair(block, turn, stood)

    def _pair(self, block: CaptionBlock, turn: Turn, stood: list[bool]) -> None:
        """Keep room for a translation that is to be expected, and leave where they stood rows that stood."""
        words, theirs = block.spoken.lines, len(block.translated.lines) if block.translated else 0
        expected = self.transcript.expects_translation(turn)
        if block.pairs is None:
            if turn.number < self._closed or not (expected or (theirs and stood)):
                return
            block.pairs = Pairs(stood)
        is_last = turn.number == len(self._blocks) - 1
        room = self._room.of(words, is_last) if expected and words else no_room
        block.pairs.arrange(words, theirs, room, is_last)

    def close_above(self, number: int) -> None:
        """Turns before this one cannot be seen: they keep no room, and stand in their best order and evenly."""
        for place in range(self._closed, number):
            block = self._blocks[place]
            if isinstance(block, CaptionBlock):
                block.pairs = None
                block.even_out()
        self._closed = max(self._closed, number)


def _size(turn: Turn) -> int:
    tails = sum([len(t.text) for t in turn.tail]) + sum([len(t.text) for t in turn.translated_tail])
    return max(1, len(turn.final_text) + len(turn.translated_text) + tails)
