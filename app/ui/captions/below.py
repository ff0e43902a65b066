# SPDX-License-Identifier: GPL-3.0-or-later
"""How many lines have come below while one reads back. Counts; shows nothing."""

from __future__ import annotations

from app.ui.captions.page import CaptionPage


class LinesBelow:
    """How many lines have come since the reader went back. Costs what changed, however long ago that was."""

    def __init__(self, page: CaptionPage) -> None:
        self._page, self._roll = page, page.roll
        self.begin()

    def begin(self) -> None:
        """Count from here."""
        self._first = max(0, len(self._roll) - 1)
        self._counts = self._lines_from(self._first)
        self._sum = self._before = sum(self._counts)

    def changed(self, first_turn: int) -> None:
        """Turns from this one on have changed."""
        at = max(0, first_turn - self._first)
        self._sum -= sum(self._counts[at:])
        del self._counts[at:]
        new = self._lines_from(self._first + at)
        self._counts += new
        self._sum += sum(new)

    @property
    def count(self) -> int:
        """New lines."""
        return max(0, self._sum - self._before)

    def _lines_from(self, first: int) -> list[int]:
        return [self._page.lines_of(number) for number in range(first, len(self._roll))]
