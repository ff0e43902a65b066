# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session asks of the outside world: the commands that `Session.handle` returns.

Pure data; `app.conductor` carries them out, in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.core.failure import Failure


class From(Enum):
    """Where in the captured audio a link begins."""

    LAST_FINAL = "the last final moment"
    CUT = "where the old link stops"
    BEFORE_CUT = "a little before the old link stops, which may be within a word"


@dataclass(frozen=True, slots=True)
class OpenMic:
    """Open what is listened to; answer with MicUp or MicLost."""


@dataclass(frozen=True, slots=True)
class CloseMic:
    """Release it; what was captured stays."""


@dataclass(frozen=True, slots=True)
class Dial:
    """Open a new link; answer with LinkUp or LinkLost."""

    link: int


@dataclass(frozen=True, slots=True)
class Begin:
    """Send audio on this link, from there on."""

    link: int
    start: From


@dataclass(frozen=True, slots=True)
class Finalize:
    """Ask for everything sent so far to become final."""

    link: int


@dataclass(frozen=True, slots=True)
class KeepAlive:
    """Tell the service that we are still here."""

    link: int


@dataclass(frozen=True, slots=True)
class FinishLink:
    """Say that no more audio comes, once all that waits for this link is sent."""

    link: int


@dataclass(frozen=True, slots=True)
class CloseLink:
    """Leave this link now."""

    link: int


@dataclass(frozen=True, slots=True)
class DropTail:
    """The provisional words are void; their audio is not."""


@dataclass(frozen=True, slots=True)
class SetWake:
    """Send Wake(name) after so many seconds; replaces an earlier wake of that name."""

    name: str
    after_s: float


@dataclass(frozen=True, slots=True)
class CancelWake:
    """That wake is not wanted any more; "" means all."""

    name: str


@dataclass(frozen=True, slots=True)
class Rest:
    """The session is over: close the transcript. `failure` is None unless that is why."""

    reason: str
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The session that failed will not go on: what it kept can go, and is said to be missing."""


@dataclass(frozen=True, slots=True)
class KeepOptions:
    """A link with the new options was refused, and only the user can help: those before hold on."""

    failure: Failure


Command = (
    OpenMic | CloseMic | Dial | Begin | Finalize | KeepAlive | FinishLink | CloseLink | DropTail | SetWake
    | CancelWake | Rest | GiveUp | KeepOptions
)  # fmt: skip
