# SPDX-License-Identifier: GPL-3.0-or-later
"""How long to wait before dialling again, and how to notice links that keep dying young.

Pure: jitter arrives as a callable, times as arguments (seconds).
"""

from __future__ import annotations

from collections.abc import Callable

from app.core.failure import Failure, Remedy

DELAYS_S = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""The waits after the first, second, … loss in a row; the last one repeats for as long as the user listens."""
SLOW_DELAYS_S = (5.0, 15.0, 30.0, 60.0)
"""The waits after the service said that it is asked too much."""
YOUNG_S = 5.0
YOUNG_DEATHS = 3


class Delays:
    """The waits between attempts; `reset` only when words have arrived, never on a mere connection."""

    def __init__(self, jitter: Callable[[float], float] = lambda seconds: seconds) -> None:
        self._jitter = jitter
        self._losses = 0
        self._hurried = False

    def next_s(self, *, slowly: bool = False, at_once: bool = False) -> float:
        """The wait after one more loss. `at_once`: the service asked for it; believed once, until words come."""
        if at_once and not self._hurried and self._losses < len(DELAYS_S) - 1:
            self._hurried = True
            self._losses += 1
            return 0.0
        ladder = SLOW_DELAYS_S if slowly else DELAYS_S
        wait = ladder[min(self._losses, len(ladder) - 1)]
        self._losses += 1
        return max(0.0, self._jitter(wait)) if wait else 0.0

    def slow_down(self) -> None:
        """Go straight to the last wait of the ladder."""
        self._losses = max(self._losses, len(DELAYS_S) - 1)

    def reset(self) -> None:
        """Begin again at no wait."""
        self._losses, self._hurried = 0, False


class FlapGuard:
    """Notices a service that accepts links and drops them at once."""

    def __init__(self) -> None:
        self._young_deaths = 0

    def lost(self, lived_s: float) -> bool:
        """A link that was up for `lived_s` seconds is gone; whether that happens too often."""
        self._young_deaths = self._young_deaths + 1 if lived_s < YOUNG_S else 0
        return self._young_deaths >= YOUNG_DEATHS

    def reset(self) -> None:
        """Words have arrived: this link works."""
        self._young_deaths = 0


class Attempts:
    """All attempts at a service since Start, and what they have come to."""

    def __init__(self, jitter: Callable[[float], float]) -> None:
        self._delays = Delays(jitter)
        self._flaps = FlapGuard()
        self.flapping = False
        """Links keep dying young."""
        self.proven = False
        """Words have come: whoever is there is the service."""

    def begin(self) -> None:
        """Somebody has pressed Start."""
        self._succeed()
        self.proven = False

    def words_came(self) -> None:
        """This link works."""
        self._succeed()
        self.proven = True

    def lived(self, lived_s: float) -> None:
        """A link is gone that was up for so long."""
        self.flapping = self._flaps.lost(lived_s)
        if self.flapping:
            self._delays.slow_down()

    def in_vain(self) -> bool:
        """A link took everything to its end without a word; whether that happens too often."""
        return self._flaps.lost(0.0)

    def wait_s(self, failure: Failure, *, at_once: bool = False) -> float:
        """How long to wait after this failure."""
        return self._delays.next_s(slowly=failure.remedy is Remedy.SLOWLY, at_once=at_once)

    def _succeed(self) -> None:
        self._delays.reset()
        self._flaps.reset()
        self.flapping = False
