# SPDX-License-Identifier: GPL-3.0-or-later
"""How the audio is handed from link to link: dialled, begun, prepared, cut over, finished.

Pure. Up to three links: `current` carries the audio, `spare` is being prepared to take over, `old` is
saying its last words. Whether the moment has come is for `machine` to say.
"""

from __future__ import annotations

from app.core.commands import (
    Begin,
    CancelWake,
    CloseLink,
    Command,
    Dial,
    Finalize,
    FinishLink,
    From,
    SetWake,
)
from app.core.phase import Link
from app.core.session.condition import Condition

DIAL_S = 12.0
"""A link that is not up by then never will be (the socket gives up at 10 s)."""
RETIRE_S = 8.0
"""How long an old link may take to finish."""
CUT_S = 20.0
"""How long a roll-over waits for an endpoint or a silence before it cuts anyway."""
CUT_SOON_S = 5.0
"""The same where somebody has changed an option and looks for what it does."""
ROLLOVER_AGAIN_S = 30.0


class Relay:
    """The moves of links; each changes the condition and returns what must be done for it."""

    def __init__(self, condition: Condition) -> None:
        self._condition = condition
        self._dialled = 0

    def dial(self) -> list[Command]:
        """A new link is to carry the audio."""
        self._dialled += 1
        self._condition.current, self._condition.dial_again = Link(self._dialled), False
        return [Dial(self._dialled), SetWake("dial", DIAL_S)]

    def begin(self, link: Link) -> Command:
        """Have what is not final yet said again on this link."""
        return Begin(link.number, From.CUT if self._condition.old else From.LAST_FINAL)

    def carry_on(self, link: Link) -> list[Command]:
        """This link is up and carries the audio from now on."""
        # Muted, no silence follows what is said again: nothing else would make it final.
        flush = [Finalize(link.number)] if self._condition.muted else []
        return [self.begin(link), *flush, *self._plan_rollover()]

    def prepare(self) -> list[Command]:
        """Dial the link that will take over."""
        if self._condition.spare:
            return []
        self._dialled += 1
        self._condition.spare = Link(self._dialled)
        return [Dial(self._dialled), SetWake("cut", DIAL_S)]

    def cut(self, start: From = From.CUT) -> list[Command]:
        """Hand the audio over, if somebody is there to take it."""
        spare = self._condition.spare
        if spare is None or not spare.up:
            return []
        if self._condition.old:  # one at a time: the words of three links would be hard to keep in order
            return [SetWake("cut", RETIRE_S)] if start is From.BEFORE_CUT else []
        commands = self.retire_current()
        self._condition.current, self._condition.spare = spare, None
        return [*commands, CancelWake("cut"), Begin(spare.number, start), *self._plan_rollover()]

    def promote_spare(self) -> list[Command]:
        """The link that carried the audio is lost: the one being prepared steps in."""
        spare = self._condition.spare
        assert spare is not None
        self._condition.current, self._condition.spare = spare, None
        return [CancelWake("cut"), *self.carry_on(spare)]

    def close_spare(self) -> list[Command]:
        """Nobody is to take over any more."""
        spare, self._condition.spare = self._condition.spare, None
        return [CloseLink(spare.number), CancelWake("cut")] if spare else []

    def retire_current(self) -> list[Command]:
        """The link that carried the audio says its last words."""
        old = self._condition.current
        assert old is not None
        assert self._condition.old is None
        self._condition.old, self._condition.current, self._condition.renewing = old, None, False
        old.finishing = True
        return [FinishLink(old.number), SetWake("retire", RETIRE_S)]

    def _plan_rollover(self) -> list[Command]:
        after_s = self._condition.rollover_after_s
        return [CancelWake("rollover")] if after_s is None else [SetWake("rollover", after_s)]
