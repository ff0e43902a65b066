# SPDX-License-Identifier: GPL-3.0-or-later
"""A mind that follows a script by the position of the audio, for one connection."""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.server import refusals
from app.server.mind import Piece, Said, Say
from app.server.score import Line, Note, score
from app.server.start import Start, StartError

STEP_MS = 120
PROGRESS_EVERY_MS = 960


class ScriptMind:
    """Follows a script for one connection; speaks only while it is being given audio."""

    def __init__(
        self, lines: Sequence[Line], start: Start, say: Say, repeat_every_ms: int | None = None
    ) -> None:
        """Raises StartError for container formats: their bytes say nothing about time."""
        if start.bytes_per_second is None:
            raise StartError(refusals.AUDIO_UNREADABLE)
        self._say = say
        self._rate = start.bytes_per_second
        self._notes = tuple(score(lines, start))
        self._repeat_ms = repeat_every_ms
        self._round_ms = 0
        self._heard_bytes = 0
        self._step_ms = 0
        self._said_at_ms = 0
        self._tail: tuple[Piece, ...] = ()
        self._open: list[tuple[int, Note]] = []
        self._coming: list[tuple[int, Note]] = []
        self._rewind()
        self._closed = False

    def hear(self, audio: bytes) -> None:
        """Move on by as much audio as this is."""
        self._heard_bytes += len(audio)
        heard_ms = self._heard_ms
        while self._step_ms + STEP_MS <= heard_ms and not self._closed:
            self._step_ms += STEP_MS
            self._start_over()
            for said in self._at(self._step_ms):
                self._say(said)

    def settle(self, trailing_silence_ms: int) -> None:
        """Every word of which at least half was heard is final now."""
        if not self._closed:
            self._say(replace(self._settled(), settled=True))

    def end(self) -> None:
        """As ``settle``, and no more after it."""
        if not self._closed:
            self._say(replace(self._settled(), ended=True))

    def close(self) -> None:
        """Say nothing more."""
        self._closed = True

    @property
    def _heard_ms(self) -> int:
        return self._heard_bytes * 1000 // self._rate

    def _start_over(self) -> None:
        if self._repeat_ms and self._step_ms - self._round_ms >= self._repeat_ms:
            self._round_ms += self._repeat_ms
            self._rewind()

    def _rewind(self) -> None:
        """All notes are still to come; the next one is the last of the list."""
        numbered = enumerate(self._notes)
        self._coming = sorted(numbered, key=lambda note: note[1].earliest_ms, reverse=True)

    def _pending(self, round_ms: int) -> list[Note]:
        """The notes that have begun and are not final, in the order of the score."""
        while self._coming and self._coming[-1][1].earliest_ms <= round_ms:
            bisect.insort(self._open, self._coming.pop(), key=lambda note: note[0])
        return [note for _, note in self._open]

    def _settle_notes(self, settled: list[Note]) -> None:
        gone = {id(note) for note in settled}
        self._open = [(number, note) for number, note in self._open if id(note) not in gone]

    def _at(self, at_ms: int) -> Iterator[Said]:
        """What is said when the audio has come to this step."""
        round_ms = at_ms - self._round_ms
        due = [note for note in self._pending(round_ms) if note.final_ms <= round_ms]
        self._settle_notes(due)
        before: list[Note] = []
        for n, note in enumerate(due):
            if note.piece is None:
                yield self._told(before, at_ms, endpoint=True, more=due[n + 1 :])
                before = []
            else:
                before.append(note)
        tail = self._tail_at(round_ms)
        if before or tail != self._tail or at_ms - self._said_at_ms >= PROGRESS_EVERY_MS:
            yield self._told(before, at_ms)

    def _told(self, due: list[Note], at_ms: int, *, endpoint: bool = False, more: list[Note] = ()) -> Said:
        self._said_at_ms = at_ms
        finals = tuple(self._moved(note.piece) for note in due if note.piece)
        waiting = tuple(self._moved(note.piece) for note in more if note.piece)
        self._tail = self._tail_at(at_ms - self._round_ms)
        return Said(finals, waiting + self._tail, self._final_ms(at_ms), at_ms, endpoint=endpoint)

    def _tail_at(self, round_ms: int) -> tuple[Piece, ...]:
        seen = (note for note in self._pending(round_ms) if note.piece and note.seen_ms <= round_ms)
        return tuple(self._moved(note.shown(round_ms)) for note in seen)

    def _final_ms(self, at_ms: int) -> int:
        """The start of the first spoken piece that is not final yet, or all of it."""
        round_ms = at_ms - self._round_ms
        open_ms = [
            note.spoken_ms for note in self._pending(round_ms) if note.spoken and note.spoken_ms < round_ms
        ]
        return min(open_ms) + self._round_ms if open_ms else at_ms

    def _settled(self) -> Said:
        """Freeze what was heard; words of which less than half was heard stay for later."""
        at_ms = self._heard_ms
        round_ms = at_ms - self._round_ms
        heard = [
            note for note in self._pending(round_ms) if note.half_ms is not None and note.half_ms <= round_ms
        ]
        self._settle_notes(heard)
        self._tail = ()
        return Said(tuple(self._moved(n.piece) for n in heard), (), at_ms, at_ms)

    def _moved(self, piece: Piece) -> Piece:
        """The piece at its place in this round of a script that repeats."""
        if not self._round_ms or piece.start_ms is None or piece.end_ms is None:
            return piece
        return replace(piece, start_ms=piece.start_ms + self._round_ms, end_ms=piece.end_ms + self._round_ms)
