# SPDX-License-Identifier: GPL-3.0-or-later
"""What can happen to a session: the events that `Session.handle` takes.

Pure data. Links are known by number, in the order in which they were dialled.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.failure import Failure


@dataclass(frozen=True, slots=True)
class Start:
    """The user wants captions."""


@dataclass(frozen=True, slots=True)
class CannotStart:
    """The user wants captions, and something is missing that only the user can supply."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class Stop:
    """The user wants no more. `pending`: captured audio waits that is not final yet."""

    pending: bool = False


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """The file has come to its end. `waiting_s`: how long what waits takes to send, at most."""

    pending: bool = False
    waiting_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Pause:
    """The user wants the whole session held."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The user wants it to go on."""


@dataclass(frozen=True, slots=True)
class Mute:
    """No sample of the microphone may leave the process."""


@dataclass(frozen=True, slots=True)
class Unmute:
    """The microphone may be sent again."""


@dataclass(frozen=True, slots=True)
class Renew:
    """The user has chosen other options: links that are dialled from now on have them."""


@dataclass(frozen=True, slots=True)
class OtherLimit:
    """How long a pause is held is another now, and the one that runs has lasted so long."""

    paused_s: float


@dataclass(frozen=True, slots=True)
class LinkUp:
    """A dialled link is ready for audio. `waiting_s`: how long what waits takes to send, at most."""

    link: int
    waiting_s: float = 0.0


@dataclass(frozen=True, slots=True)
class LinkLost:
    """A link is over without having finished.

    `pending`: captured audio waits that is not final yet; of an old link: before the place where it was to stop.
    `told_all`: it had been sent everything, and that nothing more comes.
    """

    link: int
    failure: Failure
    pending: bool = False
    told_all: bool = False


@dataclass(frozen=True, slots=True)
class LinkFinished:
    """A link has said its last word."""

    link: int


@dataclass(frozen=True, slots=True)
class LinkQuiet:
    """Nothing was sent on an open link for the keepalive interval."""

    link: int


@dataclass(frozen=True, slots=True)
class LinkDeaf:
    """Voice was sent and nothing comes back, or nothing can be sent any more."""

    link: int


@dataclass(frozen=True, slots=True)
class LinkHeard:
    """The service has heard more of what a link was sent."""

    link: int


@dataclass(frozen=True, slots=True)
class WordsHeard:
    """Words arrived on a link: it works."""

    link: int


@dataclass(frozen=True, slots=True)
class EndpointHeard:
    """Somebody finished an utterance, and nobody goes on at once: a good place to cut."""

    link: int


@dataclass(frozen=True, slots=True)
class SilenceHeard:
    """Nobody has spoken for a moment: a good place to cut, too."""


@dataclass(frozen=True, slots=True)
class MicUp:
    """The microphone is open."""


@dataclass(frozen=True, slots=True)
class MicLost:
    """The microphone could not be opened, or went away."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class SoundHeard:
    """The first audio was captured."""


@dataclass(frozen=True, slots=True)
class NetworkBack:
    """The system says that there is a network again."""


@dataclass(frozen=True, slots=True)
class Woke:
    """The clock jumped: this computer slept."""


@dataclass(frozen=True, slots=True)
class Wake:
    """A wake that was asked for by `SetWake` is due. `pending`: of *retire*, as of `LinkLost`; of *drain*: unheard."""

    name: str
    pending: bool = False


Event = (
    Start | CannotStart | Stop | SourceEnded | Pause | Resume | Mute | Unmute | Renew | OtherLimit | LinkUp
    | LinkLost | LinkFinished | LinkQuiet | LinkDeaf | LinkHeard | WordsHeard | EndpointHeard | SilenceHeard
    | MicUp | MicLost | SoundHeard | NetworkBack | Woke | Wake
)  # fmt: skip
