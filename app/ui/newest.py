# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes again and again is written in the background: one after the other, and only the newest waits.

Touches no disk on the window's thread. Knows neither what is written nor where.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from app.core.failure import Failure
from app.ui.tasks import elsewhere, spawn

END_S = 3.0
"""How long what is under way may take when the program ends."""

T = TypeVar("T")


class Newest(Generic[T]):
    """`write` is called on another thread; `failed` is told of the `Failure` that it raised."""

    def __init__(
        self, name: str, write: Callable[[T], None], failed: Callable[[Failure], None] = lambda _: None
    ) -> None:
        self._name, self._write, self._failed = name, write, failed
        self._waiting: list[T] = []
        self._writing: asyncio.Task[None] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether something is not written yet."""
        return self._writing is not None

    def put(self, value: T) -> None:
        """Write this as soon as may be, instead of what waits."""
        self._waiting = [value]
        if self._writing is None:
            self._writing = spawn(self._go_on(), name=self._name)

    async def end(self) -> None:
        """Wait for what is under way."""
        if self._writing is not None:
            await asyncio.wait([self._writing], timeout=END_S)

    async def _go_on(self) -> None:
        try:
            while self._waiting:
                await elsewhere(self._write, self._waiting.pop())
        except Failure as failure:
            self._failed(failure)
        finally:
            self._writing = None
