# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeping a word costs: on the disk against one bare SQLite insert, and on the loop's own thread.

First words are saved one by one, each durable before the next is said: the dearest way there is.
Then as they come when much is said at once: those that come close together share a commit.
"""

from __future__ import annotations

import json
import queue
import sqlite3
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter, process_time

from app.core.text import Token
from app.core.transcript import Transcript
from app.storage.journal import Journal
from tests.bench.figures import Figure, quantile

TURN = 15
"""Words in a turn."""
COMPUTING = 15
"""So many words written out take as long as handing one over."""
_ON_A_DISK = Path(__file__).resolve().parents[1] / "output"
"""Where the system's folder for passing things is in memory, nothing would be measured."""


class _Disk:
    """Counts calls that touch a disk, by thread."""

    def __init__(self) -> None:
        self.counting = False
        self.on_loop = 0
        self._loop = threading.get_ident()
        sys.addaudithook(self._hear)

    def _hear(self, event: str, _: object) -> None:
        if (
            self.counting
            and threading.get_ident() == self._loop
            and event.startswith(("open", "sqlite3.", "os."))
        ):
            self.on_loop += 1


def journal(words: int) -> list[Figure]:
    """The rows of the table."""
    _ON_A_DISK.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_ON_A_DISK) as place:
        disk = _Disk()
        bare, ours, given, alone = [], [], [], []
        handing = _Handing()
        # In turns, so that a disk that is busy for a while is busy for both.
        floor, keeper = _Bare(Path(place) / "bare.db"), _Kept(Path(place) / "history")
        for number in range(words):
            bare.append(floor.word(number))
            disk.counting = True
            given.append(keeper.word(number))
            disk.counting = False
            ours.append(given[-1] + keeper.saved())
            alone.append(handing.word(number))
        began = process_time()
        for number in range(words, 6 * words):
            floor.word(number)
        bare_cpu = (process_time() - began) / (5 * words)
        began = process_time()
        for number in range(words, 6 * words):
            given.append(keeper.word(number))
        keeper.saved()
        our_cpu = (process_time() - began) / (5 * words)
        alone += [handing.word(number) for number in range(words, 6 * words)]
        floor.close()
        keeper.close()
        handing.close()
    ms, us = 1e3, 1e6
    return [
        Figure("a final word onto the disk, median", "ms", quantile(ours, 0.5) * ms, quantile(bare, 0.5) * ms,
               most_times=2, floor_name="a bare SQLite insert in WAL"),
        Figure("a final word onto the disk, mean", "ms", sum(ours) / words * ms, sum(bare) / words * ms,
               most_times=2, floor_name="a bare SQLite insert in WAL"),
        Figure("processor time for a final word among many", "µs", our_cpu * us, bare_cpu * us,
               most_times=2, floor_name="a bare SQLite insert in WAL"),
        Figure("the loop's time for it, p99", "µs", quantile(given, 0.99) * us, quantile(alone, 0.99) * us,
               most=max(1_000, 2 * quantile(alone, 0.99) * us), floor_name="waking a thread that does nothing"),
        Figure("disk calls on the loop's thread", "", disk.on_loop, most=0),
    ]  # fmt: skip


class _Handing:
    """The least that takes work off a thread: some computing, and another thread is woken for what it made."""

    def __init__(self) -> None:
        self._given: queue.SimpleQueue[list[str] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._take)
        self._thread.start()

    def word(self, number: int) -> float:
        """Seconds on the thread that gives."""
        began = perf_counter()
        word = [f" word{number}", number * 300, number * 300 + 250, 0.97]
        self._given.put([json.dumps(word) for _ in range(COMPUTING)])
        return perf_counter() - began

    def close(self) -> None:
        self._given.put(None)
        self._thread.join()

    def _take(self) -> None:
        while self._given.get() is not None:
            pass


class _Bare:
    """One table, one insert a word, each committed: what SQLite itself takes."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE words (number INTEGER PRIMARY KEY, word TEXT)")

    def word(self, number: int) -> float:
        began = perf_counter()
        word = json.dumps([f" word{number}", number * 300, number * 300 + 250, 0.97])
        self._connection.execute("INSERT INTO words VALUES (?, ?)", (number, word))
        return perf_counter() - began

    def close(self) -> None:
        self._connection.close()


class _Kept:
    """A session whose words come one by one."""

    def __init__(self, folder: Path) -> None:
        self._journal = Journal(folder)
        self._transcript = Transcript(forgets_words=True)
        self._journal.begin("soniox", "bench")
        self._journal.flush()

    def word(self, number: int) -> float:
        """Seconds on the loop's thread."""
        transcript, ms = self._transcript, number * 300
        transcript.apply(
            [Token(f" word{number}", True, ms, ms + 250, 0.97, "1", "en")], "2026-11-21T10:00:00.000Z"
        )
        if number % TURN == TURN - 1:
            transcript.close_turn()
        began = perf_counter()
        self._journal.changed(transcript, transcript.take_closed())
        return perf_counter() - began

    def saved(self) -> float:
        """Seconds until it is durable."""
        began = perf_counter()
        assert self._journal.flush(30), "not saved"
        return perf_counter() - began

    def close(self) -> None:
        self._journal.close()
