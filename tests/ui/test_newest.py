# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes again and again: written one after the other, the newest last, and never two at once."""

from __future__ import annotations

import threading

from app.core.failure import Failure, FailureKind
from app.ui.newest import Newest
from app.ui.tasks import elsewhere
from tests.ui.scenes import on_the_loop


def test_while_one_is_written_only_the_newest_waits():
    written, first, go_on = [], threading.Event(), threading.Event()

    def write(value: int) -> None:
        first.set()
        assert go_on.wait(10)
        written.append(value)

    async def scene() -> None:
        newest = Newest("write", write)
        newest.put(1)
        await elsewhere(first.wait, 10)
        for value in (2, 3, 4):
            newest.put(value)
        assert newest.is_under_way and written == []
        go_on.set()
        await newest.end()
        assert not newest.is_under_way

    on_the_loop(scene)
    assert written == [1, 4]


def test_a_failure_is_told_and_the_next_one_is_written_all_the_same():
    told, written = [], []

    def write(value: int) -> None:
        if value == 1:
            raise Failure(FailureKind.DISK_FULL, "no room")
        written.append(value)

    async def scene() -> None:
        newest = Newest("write", write, told.append)
        for value in (1, 2):
            newest.put(value)
            await newest.end()

    on_the_loop(scene)
    assert [failure.kind for failure in told] == [FailureKind.DISK_FULL] and written == [2]
