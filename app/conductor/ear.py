# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens, reads and releases what is listened to. Knows nothing of links and phases.

Devices are opened and released on the executor: they may take a second. Sound is read on the loop,
after each wake and at every `poll`, because a device that vanishes wakes nobody. While a device that
went away is waited for, time passes all the same: it is said to be lost once another one is heard.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from app.audio.source import AudioBlock, AudioEvent, AudioFailure, AudioHeard, AudioLost, AudioSource
from app.core.failure import Failure, FailureKind

log = logging.getLogger(__name__)


class Ear:
    """One source at a time. `heard` gets its events, `opened` None or the failure to open."""

    def __init__(
        self,
        source: AudioSource,
        heard: Callable[[list[AudioEvent]], None],
        opened: Callable[[Failure | None], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._next: AudioSource = source
        self._open: AudioSource | None = None
        self._used = False
        self._wanted = False
        self._opening: asyncio.Task[None] | None = None
        self._heard = heard
        self._opened = opened
        self._clock = clock
        self._is_new = False
        self._heard_at = 0.0
        # Since when something should have been heard and was not; None while all is well, or nobody wants to.
        self._missing_since: float | None = None
        self._woken = False
        self.hurries = True
        """Whether what is heard is waited for. If not, nobody is woken for it: every `poll` takes it all the same."""
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
        """Take what was captured until now, to the last sample, and release the device."""
        self._wanted = False
        source, self._open = self._open, None
        if source is None:
            self._missing_since = None
            return
        self._hear(source, source.finish())
        self._release(source)

    def change(self, source: AudioSource) -> None:
        """Listen to this one instead: at once if something is listened to, else with the next `open`."""
        self._next, self._used = source, False
        if self._open is not None:
            self.close()
            self._missing_since = self._heard_at
            self.open()

    def poll(self) -> None:
        """Read what is there."""
        self._woken = False
        if self._open is not None:
            self._hear(self._open, self._open.read())

    async def released(self) -> None:
        """Wait until every device is free again."""
        if self._opening is not None:
            await asyncio.wait([self._opening])
        if self._releases:
            await asyncio.wait(set(self._releases))

    def _hear(self, source: AudioSource, events: list[AudioEvent]) -> None:
        if not events:
            return
        now = self._clock()
        heard_s = sum(event.duration_ms for event in events if isinstance(event, AudioBlock)) / 1000
        if isinstance(events[-1], AudioFailure):
            # What comes with its end was heard long before: a while was spent looking for another device.
            if self._missing_since is None:
                self._missing_since = self._heard_at + heard_s
        elif heard_s:
            events = self._before_the_first(source, now - heard_s) + events
            self._heard_at, self._missing_since, self._is_new = now, None, False
        self._heard(events)

    def _before_the_first(self, source: AudioSource, until: float) -> list[AudioEvent]:
        """What must be said before the first sound of a device that was opened."""
        if not self._is_new:
            return []
        # What was said of the last one, that it gave nothing but zeros, holds no more.
        said: list[AudioEvent] = [AudioHeard()]
        # A file waits for its listener; a room does not.
        if self._missing_since is not None and source.duration_ms is None:
            lost_ms = round(1000 * (until - self._missing_since))
            said += [AudioLost(lost_ms, "nothing could be listened to")] if lost_ms > 0 else []
        return said

    async def _start(self) -> None:
        loop = asyncio.get_running_loop()
        source = self._next.again() if self._used else self._next
        self._used, self._next = True, source

        def wake() -> None:
            if self.hurries and not self._woken:
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
            self._open, self._is_new = source, True
            if self._missing_since is None:
                self._heard_at = self._clock()
        if self._wanted:
            self._opened(failure)
            self.poll()

    def _release(self, source: AudioSource) -> None:
        release = asyncio.get_running_loop().run_in_executor(None, source.stop)
        self._releases.add(release)
        release.add_done_callback(self._releases.discard)
