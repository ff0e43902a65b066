# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to a microphone for the meter's sake, only while asked to. Keeps no sound and sends none."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.failure import Failure
from app.ui.tasks import elsewhere, spawn

if TYPE_CHECKING:
    from app.audio.source import AudioSource

POLL_S = 0.06
LONGEST_S = 60.0
"""A trial that nobody ends, ends itself: a microphone is not left open."""


class MicrophoneTrial(QObject):
    """One trial at a time."""

    level = Signal(object)
    ended = Signal()
    failed = Signal(object)
    """A `Failure`: it cannot be listened to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: asyncio.Task[None] | None = None

    @property
    def runs(self) -> bool:
        """Whether the microphone is open."""
        return self._task is not None

    def begin(self, source: str) -> None:
        """Open it."""
        self.end()
        self._task = spawn(self._listen(source), name="try microphone")

    def end(self) -> None:
        """Close it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    async def _listen(self, source: str) -> None:
        from app.audio.opening import open_source
        from app.audio.source import AudioBlock, AudioFailure

        opened = open_source(source)
        starting = asyncio.get_running_loop().run_in_executor(None, opened.start, lambda: None)
        try:
            async with asyncio.timeout(LONGEST_S):
                await asyncio.shield(starting)
                while True:
                    await asyncio.sleep(POLL_S)
                    for event in opened.read():
                        if isinstance(event, AudioBlock):
                            self.level.emit(event.level)
                        elif isinstance(event, AudioFailure):
                            raise event.failure
        except TimeoutError:
            pass
        except Failure as failure:
            self.failed.emit(failure)
        finally:
            spawn(_released(opened, starting), name="close microphone")
        self._task = None
        self.ended.emit()


async def _released(opened: AudioSource, starting: asyncio.Future[None]) -> None:
    """Close it, also when it was still being opened."""
    with suppress(Failure):
        await starting
    await elsewhere(opened.stop)
