# SPDX-License-Identifier: GPL-3.0-or-later
"""Named moments to come. A deadline is compared at every tick, because timers come early and late."""

from __future__ import annotations


class Wakes:
    """Which wakes are wanted, and when. Moments are monotonic seconds."""

    def __init__(self) -> None:
        self._due: dict[str, float] = {}

    def set(self, name: str, at: float) -> None:
        """Want a wake; replaces an earlier one of that name."""
        self._due[name] = at

    def cancel(self, name: str) -> None:
        """Not wanted any more; "" means all."""
        if name:
            self._due.pop(name, None)
        else:
            self._due.clear()

    def when(self, name: str) -> float | None:
        """When this wake is due."""
        return self._due.get(name)

    def take_due(self, now: float) -> list[str]:
        """The wakes whose moment has come, earliest first; they are wanted no more."""
        due = sorted((at, name) for name, at in self._due.items() if at <= now)
        for _, name in due:
            del self._due[name]
        return [name for _, name in due]
