# SPDX-License-Identifier: GPL-3.0-or-later
"""How late this machine is: what is promised in seconds holds without what others take away of them."""

from __future__ import annotations

import threading
import time

_STEP_S = 0.02
_USUAL_S = 0.01
"""Any machine wakes a sleeper so much too late."""


class Late:
    """While inside, a thread sleeps and wakes, and notes how much too late it woke."""

    def __init__(self) -> None:
        self._noted: list[tuple[float, float]] = []
        self._over = threading.Event()
        self._sleeper = threading.Thread(target=self._sleep, name="how late", daemon=True)

    def since(self, begun: float) -> float:
        """Seconds since that moment of `time.monotonic`, without those in which nobody here was served."""
        return self.between(begun, time.monotonic())

    def between(self, begun: float, ended: float) -> float:
        """Seconds between these moments, without those."""
        return ended - begun - sum(late_s for at, late_s in list(self._noted) if begun < at <= ended)

    def __enter__(self) -> Late:
        self._sleeper.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._sleeper.join()

    def _sleep(self) -> None:
        while not self._over.is_set():
            begun = time.monotonic()
            time.sleep(_STEP_S)
            now = time.monotonic()
            self._noted.append((now, max(0.0, now - begun - _STEP_S - _USUAL_S)))
