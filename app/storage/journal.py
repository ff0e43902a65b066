# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what is said: every final word is on the disk within a second of its arrival.

The session's side only notes what is new and returns; one thread writes. What cannot be written is
kept in memory and tried again until it can. Never touches the disk on the loop's thread.
"""

from __future__ import annotations

import logging
import queue
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app import __version__
from app.core.failure import Failure
from app.core.names import SpeakerNames, as_text
from app.core.text import Entry, Token, TokenKind
from app.core.transcript import Transcript
from app.core.turn import Turn
from app.storage.files import as_failure, is_damage
from app.storage.record import (
    Begun,
    Closed,
    Dropped,
    Ended,
    Fresh,
    Named,
    Resumed,
    Step,
    still_worth_writing,
    words_in,
)
from app.storage.schema import FILE
from app.storage.store import Store

BUSY_S = 0.2
"""Commits are at least so far apart; the first after a silence is made at once."""
RETRIES_S = (0.5, 1.0, 2.0, 5.0)
"""Waits after a write that failed; then the last one, for as long as it takes."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are taken for each other."""
_LENGTH = 8
WAITING_TURN = 1 << 40
"""Where words stand that are final and wait for the words before them."""

_log = logging.getLogger(__name__)


class Journal:
    """A `Keeper` (`app.conductor.state`): keeps the sessions of one conductor in a folder.

    `wanted` is asked at the beginning of each session whether it may be kept.
    `set_aside`: where a history that could not be read was put. `session`: what the newest session is
    called in the history, None when it is not kept; it may not be on the disk yet.
    """

    def __init__(
        self,
        folder: Path,
        wanted: Callable[[], bool] = lambda: True,
        wall_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._wanted = wanted
        self.trouble: Failure | None = None
        self.set_aside: Path | None = None
        self.session: str | None = None
        self._wall_clock = wall_clock
        self._told: Callable[[], None] = lambda: None
        self._writer = _Writer(folder, self)
        self._seen: dict[int, _Seen] = {}
        """Open turns of which something was noted, by their places."""
        self._waiting: list[Token] = []
        self._reported = 0
        self._entries = 0
        self._words = 0
        self._ended = False
        self._left_open = False

    # -- the session's side -----------------------------------------------------------------------

    def watch(self, told: Callable[[], None]) -> None:
        """Have `told` called on the writer's thread when `trouble` or `set_aside` is another."""
        self._told = told

    def begin(self, engine: str, source: str) -> None:
        """A new session."""
        if not self._wanted():
            self.session = None
            return
        self.session = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        self._seen, self._waiting, self._reported, self._entries, self._words = {}, [], 0, 0, 0
        self._ended = self._left_open = False
        self._writer.put(Begun(self.session, self._now(), engine, source, __version__))

    def changed(self, transcript: Transcript, closed: list[Entry], waiting: Sequence[Token] = ()) -> None:
        """Note what became final, all of it together: a word that moves is never in two places, nor in none."""
        if self.session is None:
            return
        steps: list[Step] = self._dropped(transcript.turns)
        reported = transcript.reported
        for turn in transcript.turns[reported:]:
            seen = self._seen.get(turn.number)
            if seen is None:
                if not turn.spoken and not turn.translated_text:
                    continue
                seen = self._seen[turn.number] = _Seen(turn)
            if seen.has_news:
                steps.append(seen.news())
        if closed or reported != self._reported:
            self._words += sum(map(words_in, closed))
            steps.append(Closed(reported, self._entries, closed, self._words))
            self._entries += len(closed)
            for number in [number for number in self._seen if number < reported]:
                del self._seen[number]
            self._reported = reported
        if waiting or self._waiting:
            steps += self._now_waits(waiting)
        if steps:
            self._go_on()
            self._writer.put(*steps)

    def named(self, names: SpeakerNames) -> None:
        """Note what the reader says about the speakers; after the end, too."""
        if self.session is not None:
            self._writer.put(Named(as_text(names), self._ended))

    def leave_open(self) -> None:
        """From now on an end is not noted: nobody wanted it, and the session counts as cut off."""
        self._left_open = True

    def end(self, reason: str, captured_ms: int) -> None:
        """The session is at rest."""
        if self.session is not None and not self._left_open:
            self._ended = True
            self._writer.put(Ended(self._now(), reason, captured_ms))

    # -- for other threads: these wait --------------------------------------------------------------

    def flush(self, within_s: float = 3.0) -> bool:
        """Wait until everything noted so far is on the disk; False: it is not."""
        return self._writer.flush(within_s)

    def close(self, within_s: float = 3.0) -> bool:
        """Write what is left and end; whether every word is on the disk. Nothing is kept afterwards."""
        return self._writer.close(within_s)

    # -- inside -------------------------------------------------------------------------------------

    def _dropped(self, turns: list[Turn]) -> list[Step]:
        """A provisional turn may go, and the translation that was final in it with it."""
        gone = [n for n, seen in self._seen.items() if n >= len(turns) or turns[n] is not seen.turn]
        if not gone:
            return []
        for number in gone:
            del self._seen[number]
        self._waiting = []  # it is noted as a turn far behind all others, and goes with them
        return [Dropped(min(gone))]

    def _now_waits(self, words: Sequence[Token]) -> list[Step]:
        """What is final and has no turn yet stands behind all turns, as often as it changes."""
        if list(words) == self._waiting:
            return []
        self._waiting = list(words)
        return [Dropped(WAITING_TURN), *([_waiting_words(words)] if words else [])]

    def _go_on(self) -> None:
        if self._ended:
            self._ended = False
            self._writer.put(Resumed())

    def _now(self) -> str:
        return self._wall_clock().isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def tell(self, trouble: Failure | None, set_aside: Path | None = None) -> None:
        """On the writer's thread: how it is with saving now."""
        news = trouble != self.trouble or set_aside is not None
        self.trouble, self.set_aside = trouble, set_aside or self.set_aside
        if news:
            self._told()


class _Seen:
    """How much of an open turn was noted so far: tokens, characters of translation, in how many parts."""

    __slots__ = ("facts", "parts", "spoken", "translated", "turn")

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.spoken = self.translated = self.parts = 0
        self.facts: tuple[str | None, ...] = ()

    @property
    def has_news(self) -> bool:
        """Whether more is known of the turn than was noted."""
        turn = self.turn
        return (
            len(turn.spoken) != self.spoken
            or len(turn.translated_text) != self.translated
            or (turn.speaker, turn.language, turn.translation_language) != self.facts
        )

    def news(self) -> Fresh:
        """What is new; it counts as noted."""
        turn = self.turn
        fresh = Fresh(
            turn=turn.number,
            part=self.parts,
            start_ms=turn.start_ms,
            end_ms=turn.end_ms,
            at=turn.at,
            speaker=turn.speaker,
            language=turn.language,
            spoken=turn.spoken[self.spoken :],
            translated=turn.translated_text[self.translated :],
            translation_language=turn.translation_language,
        )
        self.spoken, self.translated = len(turn.spoken), len(turn.translated_text)
        self.facts = turn.speaker, turn.language, turn.translation_language
        self.parts += 1
        return fresh


def _waiting_words(words: Sequence[Token]) -> Fresh:
    spoken = [word for word in words if word.kind is TokenKind.SPOKEN]
    translated = [word for word in words if word.kind is not TokenKind.SPOKEN]
    return Fresh(
        turn=WAITING_TURN,
        part=0,
        start_ms=spoken[0].start_ms if spoken else None,
        end_ms=spoken[-1].end_ms if spoken else None,
        at="",
        speaker=None,
        language=spoken[0].language if spoken else None,
        spoken=spoken,
        translated="".join(word.text for word in translated).lstrip(),
        translation_language=translated[0].language if translated else None,
    )


class _Flush(msgspec.Struct, eq=False):
    """Write now, and say when it is done."""

    done: threading.Event
    saved: bool = False
    last: bool = False


class _Writer:
    """The thread that writes. Begins with the first step; ends with `close`."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self._folder = folder
        self._journal = journal
        self._store = Store(folder / FILE)
        self._steps: queue.SimpleQueue[tuple[Step, ...] | _Flush] = queue.SimpleQueue()
        self._waiting: list[Step] = []
        self._thread: threading.Thread | None = None
        self._failed = 0
        self._began_anew = False
        """A file was set aside and nothing was written since: doing it again would not help."""
        self._not_before = 0.0
        self._closed = False

    def put(self, *steps: Step) -> None:
        """They are written together."""
        if self._closed:
            return
        self._steps.put(steps)
        if self._thread is None:
            # A daemon: a disk that hangs must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()

    def flush(self, within_s: float, last: bool = False) -> bool:
        if self._thread is None or self._closed:
            return not self._waiting
        asked = _Flush(threading.Event(), last=last)
        self._steps.put(asked)
        return asked.done.wait(within_s) and asked.saved

    def close(self, within_s: float) -> bool:
        deadline = time.monotonic() + within_s
        saved = self.flush(within_s, last=True)
        self._closed = True
        if self._thread is not None:
            self._thread.join(max(0.0, deadline - time.monotonic()))
        return saved

    # -- the thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        asked: list[_Flush] = []
        while not any(flush.last for flush in asked):
            asked = self._gather()
            if self._waiting:
                self._save()
            for flush in asked:
                flush.saved = not self._waiting
                if not flush.last:
                    flush.done.set()
        self._store.leave()
        for flush in asked:
            flush.done.set()

    def _gather(self) -> list[_Flush]:
        """Wait until there is something to write and it is time; take all there is. Who asked for haste?"""
        asked: list[_Flush] = []
        while True:
            left = 0.0 if asked else self._not_before - time.monotonic()
            try:
                if not self._waiting and not asked:
                    steps = self._steps.get()
                elif left > 0:
                    steps = self._steps.get(timeout=left)
                else:
                    steps = self._steps.get_nowait()
            except queue.Empty:
                if left > 0:
                    continue
                return asked
            if isinstance(steps, _Flush):
                asked.append(steps)
            else:
                self._waiting += steps

    def _save(self) -> None:
        self._waiting = still_worth_writing(self._waiting)
        try:
            self._store.save(self._waiting)
        except Exception as error:  # noqa: BLE001 - whatever it is, captions go on and it is tried again
            self._could_not(error)
            return
        if self._failed:
            self._store.set_behind(False)
            _log.info("saved again")
        last = self._waiting[-1]
        ended = isinstance(last, Ended) or (isinstance(last, Named) and last.after_end)
        self._waiting = []
        self._failed, self._began_anew = 0, False
        self._not_before = time.monotonic() + BUSY_S
        self._journal.tell(None)
        if ended:
            self._store.close()  # the file is nobody's now: it may be copied, moved, deleted

    def _could_not(self, error: Exception) -> None:
        if is_damage(error) and not self._began_anew:
            kept = self._store.set_aside()
            if kept is not None:
                _log.warning("the history could not be read (%s); it is kept as %s", error, kept.name)
                self._began_anew, self._not_before = True, 0.0
                self._journal.tell(None, kept)
                self._save()
                return
        self._store.close()
        self._store.set_behind(True)
        failure = as_failure(error, self._folder)
        if not self._failed:
            _log.warning("not saved: %s", failure, exc_info=None if _is_usual(error) else error)
        self._not_before = time.monotonic() + RETRIES_S[min(self._failed, len(RETRIES_S) - 1)]
        self._failed += 1
        self._journal.tell(failure)


def _is_usual(error: Exception) -> bool:
    return isinstance(error, Failure | OSError | sqlite3.Error)
