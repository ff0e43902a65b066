# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a device's own thread leaves what it heard, and the reader finds it.

That thread appends bytes to a bounded deque and wakes the reader: nothing else, for it must never wait.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

CAPTURE_MS = 20
"""How much sound a device hands over at a time."""

UNREAD_LIMIT_S = 60
"""How long nobody may read before sound is dropped, and said to be."""

FIRST_WITHIN_S = 6.0
"""The first block may take this long: a Bluetooth headset changes its profile first."""


class Capture:
    """What the device's thread touches.

    Between blocks `unread` holds floats: the seconds of sound that were lost there. The rate and the
    size of a frame are set by whoever opens the device, before it runs.
    """

    def __init__(self, wake: Callable[[], None], clock: Callable[[], float]) -> None:
        self.unread: deque[bytes | float] = deque()
        self.rate_hz = 0
        self.frame_bytes = 0
        self.ended = False
        self.released = False
        self.begun = threading.Event()
        """Set with the first block, or the end."""
        self.begun_at: float | None = None
        """When the first block began to sound."""
        self._opened_at = clock()
        self._heard_at = 0.0
        self._wake = wake
        self._clock = clock
        self._dropped_s = 0.0

    @property
    def heard_until(self) -> float:
        """When the last block had sounded; when it was opened, if there was none."""
        return self._opened_at if self.begun_at is None else self._heard_at

    def silent_s(self) -> float:
        """How long no block has come, the patience for the first one not counted."""
        patience_s = FIRST_WITHIN_S if self.begun_at is None else 0.0
        return self._clock() - self.heard_until - patience_s

    def lost(self, seconds: float) -> None:
        """Sound was there and did not reach us; the next block comes after it."""
        if self.begun_at is not None:
            self._dropped_s += seconds

    def block(self, frames, overflow: bool = False) -> None:
        """Append bytes, and before them a float if some were lost: nothing that a collector tracks.

        Python's cyclic collector runs in whichever thread allocates, and would destroy Qt objects here.
        """
        if self.released:
            return
        now = self._clock()
        block_s = len(frames) / self.frame_bytes / self.rate_hz
        if self.begun_at is None:
            # Some devices overflow with their very first block, before which there is nothing to lose.
            self.begun_at = now - block_s
        elif overflow:
            # PortAudio does not say how much was lost; the time since the last block does.
            self._dropped_s += max(0.001, now - self._heard_at - block_s)
        self._heard_at = now
        if len(self.unread) * CAPTURE_MS >= UNREAD_LIMIT_S * 1000:
            self._dropped_s += block_s
            return
        if self._dropped_s:
            self.unread.append(self._dropped_s)
            self._dropped_s = 0.0
        self.unread.append(bytes(frames))
        self.begun.set()
        self.wake()

    def finished(self) -> None:
        """The device has ended it: by itself, unless it was released."""
        self.ended = True
        self.begun.set()
        self.wake()

    def wake(self) -> None:
        """Wake the reader, unless nobody wants to know any more."""
        if self.released:
            return
        try:
            self._wake()
        except RuntimeError:
            # The reader's loop has closed: there is nobody to wake.
            self.released = True
