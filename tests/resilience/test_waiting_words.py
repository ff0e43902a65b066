# SPDX-License-Identifier: GPL-3.0-or-later
"""At a roll-over the new link's words wait for the old link's last ones: on the disk they are all the same.

What is on the disk is read again and again by way of another connection, as the next start would read
it were the program killed in that moment.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.conductor.links import Links
from app.core.phase import Phase
from app.core.text import Utterance
from app.engines.base import Words
from app.server.serve import serve
from app.storage.journal import Journal
from app.storage.library import Library
from tests.resilience.hall import KEY, Hall, a_hall
from tests.resilience.matrix import outcome, short
from tests.resilience.numbers_mind import numbers
from tests.resilience.way import Way

AGE_S = 1.0
COUNT = 60


class Eye:
    """Notes when each number became final on any link, and looks at the disk."""

    def __init__(self, folder: Path, hall: Hall, journal: Journal) -> None:
        self.arrived: dict[int, float] = {}
        self.seen_while_waiting = 0
        self._library = Library(folder)
        self._bare = folder / "bare.db"
        self._slowest_s = 0.0
        self._hall, self._journal = hall, journal

    def note(self, event: object) -> None:
        if isinstance(event, Words):
            text = " ".join(token.text for token in event.tokens if token.final)
            for number in re.findall(r"n(\d+)", text):
                self.arrived.setdefault(int(number), time.monotonic())

    def kept(self) -> list[int]:
        entries = self._library.entries(self._journal.session)
        texts = [entry.text for entry in entries if isinstance(entry, Utterance)]
        return [int(found) for found in re.findall(r"n(\d+)", " ".join(texts))]

    async def look(self) -> None:
        """Once: what is old enough is there, each once, in order."""
        # A disk that is busy with others is no fault of ours: so long does it take whoever writes.
        self._slowest_s = max(self._slowest_s, await asyncio.to_thread(self._commit))
        before, waiting = time.monotonic(), len(self._hall.conductor._scribe.waiting)
        age_s = AGE_S + 2 * self._slowest_s
        old = {number for number, at in self.arrived.items() if before - at > age_s}
        kept = await asyncio.to_thread(self.kept)
        assert kept == sorted(set(kept)), "doubled, or out of order"
        assert old <= set(kept), f"final for more than a second, and nowhere: {sorted(old - set(kept))}"
        self.seen_while_waiting += waiting > 0 and bool(set(kept) & self._waiting_numbers())

    def _commit(self) -> float:
        """How long a bare commit takes now, in seconds."""
        began = time.monotonic()
        with closing(sqlite3.connect(self._bare)) as connection, connection:
            connection.execute("CREATE TABLE IF NOT EXISTS words (word TEXT)")
            connection.execute("INSERT INTO words VALUES ('n1')")
        return time.monotonic() - began

    def _waiting_numbers(self) -> set[int]:
        text = " ".join(token.text for token in self._hall.conductor._scribe.waiting)
        return {int(number) for number in re.findall(r"n(\d+)", text)}


async def _rolled_over(tmp_path: Path, monkeypatch, then: str) -> None:
    server = await serve(mind=numbers(), keys={KEY})
    journal = Journal(tmp_path)
    more = {"limits": short(20.0), "speed": 3.0, "keeper": journal, "server": server}
    async with Way(server.port) as way, a_hall(COUNT, url=way.url, **more) as hall:
        eye = Eye(tmp_path, hall, journal)
        heard = Links.link_said
        monkeypatch.setattr(
            Links, "link_said", lambda self, link, event: (eye.note(event), heard(self, link, event))[1]
        )
        hall.conductor.start()
        await hall.until_read(8500)
        way.freeze()  # what the first link says last comes late, or never
        await hall.audience.until(lambda: hall.conductor._session.spare is not None)
        way.thaw_new()
        await hall.audience.until(lambda: hall.conductor._session.old is not None)
        looking = asyncio.create_task(_keep_looking(eye))
        await hall.audience.until(lambda: len(hall.conductor._scribe.waiting) > 3)
        until = time.monotonic() + 1.2 * AGE_S
        await hall.audience.until(lambda: time.monotonic() > until or hall.conductor._session.old is None)
        if then == "late":
            way.thaw_frozen()
        elif then == "lost":
            way.cut_frozen()
        await hall.until(Phase.IDLE)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        if not looking.cancelled():
            looking.result()
        assert eye.seen_while_waiting, "no word was on the disk while it waited: nothing was tested"
        assert await asyncio.to_thread(journal.close)
        result = outcome(hall, COUNT)
        assert (result.lost, result.doubled, result.in_order) == (0, 0, True)
        assert eye.kept() == list(range(COUNT))


async def _keep_looking(eye: Eye) -> None:
    while True:
        await eye.look()
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("then", ["late", "lost", "never"])
def test_final_words_are_on_the_disk_while_they_wait_for_the_old_link(tmp_path, monkeypatch, then):
    asyncio.run(_rolled_over(tmp_path, monkeypatch, then))
