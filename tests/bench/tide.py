# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock for sessions that pass quickly, and for machines that do not always keep up with them."""

from __future__ import annotations

import time
from collections.abc import Callable

MOMENT_S = 0.03
"""So much of a moment in which nobody looked at the clock passes fast."""
PATIENCE_MS = 2_000
"""So far may answers be behind what is said while time goes fast."""


class Tide:
    """A clock that runs `speed` times as fast as time, and waits for whoever does not keep up with it.

    `behind_ms`: how much of what was said has not been answered; then it goes as fast as time, no faster.
    """

    def __init__(self, speed: float, behind_ms: Callable[[], int | None]) -> None:
        self._speed, self._behind_ms = speed, behind_ms
        self._looked = self._now_s = time.monotonic()

    def now(self) -> float:
        """Seconds."""
        now = time.monotonic()
        passed_s, self._looked = now - self._looked, now
        late = (self._behind_ms() or 0) > PATIENCE_MS
        self._now_s += passed_s if late else min(passed_s, MOMENT_S) * self._speed
        return self._now_s
