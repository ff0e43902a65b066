# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a page keeps room for names beside its words. Notices names; shows none."""

from __future__ import annotations

from app.core.captions import CaptionRoll


class NameRoom:
    """Kept from the first name on, or from the beginning, so that the first one moves nothing."""

    def __init__(self, roll: CaptionRoll) -> None:
        self._roll = roll
        self.expected = False
        self._seen = False

    @property
    def is_kept(self) -> bool:
        """Whether there is room."""
        return self.expected or self._seen

    def begin(self) -> bool:
        """Look through everything; return whether room has to be made."""
        self._seen = False
        return self.notice(0)

    def notice(self, first_turn: int) -> bool:
        """Turns from this one on are new; return whether room has to be made for the first name."""
        if self._seen:
            return False
        roll, turns = self._roll, self._roll.transcript.turns
        if not roll.names_speakers or not roll.transcript.names.labels_shown:
            return False
        self._seen = any(turns[i].speaker for i in range(min(first_turn, len(turns)), len(turns)))
        return self._seen and not self.expected
