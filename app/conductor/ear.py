# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens, reads and releases what is listened to. Knows nothing of links and phases.

Devices are opened and released on the executor: they may take a second. Sound is read on the loop,
after each wake and at every `poll`, because a device that vanishes wakes nobody.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from app.audio.source import AudioEvent, AudioSource
from app.core.failure import Failure, FailureKind

log = logging.getLogger(__name__)


class Ear:
    """One source at a time. `heard` gets its events, `opened` None or the failure to open."""

    def __init__(
        self,
        source: AudioSource,
        heard: Callable[[list[AudioEvent]], None],
        opened: Callable[[Failure | None], None],
    ) -> None:
        self._next: AudioSource = source
        self._open: AudioSource | None = None
        self._used = False
        self._wanted = False
        self._opening: asyncio.Task[None] | None = None
        self._heard = heard
        self._opened = opened
        self._woken = False
        self._releases: set[asyncio.Future[None]] = set()

    @property
    def label(self) -> str:
        """What people call it."""
        return self._next.label

    def open(self) -> None:
        """Begin to listen; `opened` says how it went."""
        self._wanted = True
        if self._open is None and self._opening is None:
            self._opening = asyncio.get_running_loop().create_task(self._start(), name="open microphone")

    def close(self) -> None:
        """Take what was captured until now, and release the device."""
        self._wanted = False
        if self._open is None:
            return
        self.poll()
        source, self._open = self._open, None
        if source is not None:
            self._release(source)

    def change(self, source: AudioSource) -> None:
        """Listen to this one instead: at once if something is listened to, else with the next `open`."""
        self._next, self._used = source, False
        if self._open is not None:
            self.close()
            self.open()

    def poll(self) -> None:
        """Read what is there."""
        self._woken = False
        if self._open is not None:
            events = self._open.read()
            if events:
                self._heard(events)

    async def released(self) -> None:
        """Wait until every device is free again."""
        if self._opening is not None:
            await asyncio.wait([self._opening])
        if self._releases:
            await asyncio.wait(set(self._releases))

    async def _start(self) -> None:
        loop = asyncio.get_running_loop()
        source = self._next.again() if self._used else self._next
        self._used, self._next = True, source

        def wake() -> None:
            if not self._woken:
                self._woken = True
                loop.call_soon_threadsafe(self.poll)

        failure: Failure | None = None
        try:
            if self._releases:  # some devices open only once
                await asyncio.wait(set(self._releases))
            await loop.run_in_executor(None, source.start, wake)
        except Failure as f:
            failure = f
        except Exception as error:
            log.exception("the source could not be opened")
            failure = Failure(FailureKind.INTERNAL, type(error).__name__)
        self._opening = None
        if source is not self._next and self._wanted:  # another one was chosen meanwhile
            if failure is None:
                self._release(source)
            self.open()
            return
        if failure is None and not self._wanted:
            self._release(source)
            return
        if failure is None:
            self._open = source
        if self._wanted:
            self._opened(failure)
            self.poll()

    def _release(self, source: AudioSource) -> None:
        release = asyncio.get_running_loop().run_in_executor(None, source.stop)
        self._releases.add(release)
        release.add_done_callback(self._releases.discard)
