# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session can be doing, in the words of the person who watches it.

Pure. The rules by which one becomes another are in `app.core.session`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Phase(Enum):
    """What the session is doing, in a person's words."""

    IDLE = "idle"
    STARTING = "starting"
    LIVE = "live"
    PAUSED = "paused"
    RECOVERING = "recovering"
    STOPPING = "stopping"
    FAILED = "failed"


class PauseKind(Enum):
    """Why nothing is listened to: the link is kept, the link is closed, or there is no microphone."""

    HELD = "held"
    PARKED = "parked"
    MICROPHONE = "microphone"


LISTENING = frozenset({Phase.STARTING, Phase.LIVE, Phase.RECOVERING})
"""The phases in which the microphone is wanted open."""


@dataclass(slots=True)
class Link:
    """One connection, as far as the machine cares."""

    number: int
    up_at: float | None = None
    finishing: bool = False

    @property
    def up(self) -> bool:
        """Whether audio can be sent on it."""
        return self.up_at is not None
