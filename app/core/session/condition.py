# SPDX-License-Identifier: GPL-3.0-or-later
"""All that the session machine knows of itself. Data only; changed by its machine, relay and ending."""

from __future__ import annotations

from app.core.failure import Failure
from app.core.phase import Link, PauseKind, Phase


class Condition:
    """The phase and its reasons, the links, and what is to be kept to."""

    def __init__(self, *, park_after_s: float = 600.0, rollover_after_s: float | None = None) -> None:
        self.phase = Phase.IDLE
        self.muted = False
        self.pause: PauseKind | None = None
        self.failure: Failure | None = None
        self.current: Link | None = None
        self.spare: Link | None = None
        self.old: Link | None = None
        self.park_after_s = park_after_s
        self.rollover_after_s = rollover_after_s
        self.heard = False
        """Sound has been captured: there is something to lose."""
        self.kept = False
        """FAILED, and Start goes on with the session that failed."""
        self.renewing = False
        """The link that carries the audio does not have the newest options yet."""
        self.dial_again = False
        """STOPPING, and audio waits for a link that is dialled after a while."""

    @property
    def links(self) -> list[Link]:
        """All links there are."""
        return [link for link in (self.current, self.spare, self.old) if link is not None]

    @property
    def at_rest(self) -> bool:
        """Whether nothing is under way."""
        return self.phase in (Phase.IDLE, Phase.FAILED)
