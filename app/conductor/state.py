# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session needs to begin, and what its listeners are told. Data only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.audio.level import Level
from app.audio.source import AudioSource
from app.core.failure import Failure
from app.core.names import SpeakerNames
from app.core.session import PauseKind, Phase
from app.core.text import Entry, Token
from app.core.transcript import Transcript
from app.engines.base import Engine, StreamConfig


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next Start uses. `source` is new and not started; the engine may be shared."""

    engine: Engine
    config: StreamConfig
    source: AudioSource
    source_name: str = ""
    """What was asked for: a session that goes on stays with its source while this is the same."""


@dataclass(frozen=True, slots=True)
class State:
    """Everything a window shows about the session. Moments are monotonic seconds."""

    phase: Phase = Phase.IDLE
    muted: bool = False
    pause: PauseKind | None = None
    failure: Failure | None = None
    """Why RECOVERING, PAUSED without a microphone, or FAILED."""
    since: float = 0.0
    """When this phase began; for RECOVERING when words stopped."""
    stalled_since: float | None = None
    """LIVE, and the service has left voice without any answer since then."""
    next_try_at: float | None = None
    park_at: float | None = None
    """PAUSED, link kept: when it will be closed and no longer billed."""
    flapping: bool = False
    """Links keep dying young: the service accepts us and drops us at once."""
    kept: bool = False
    """FAILED, and Start goes on with this session: what was captured waits. Stop gives it up."""
    dropped_ms: int = 0
    """No link, and so much of what waits for one could not be kept any longer."""
    microphone_silent: bool = False
    """Nothing but zeros arrives: a fault, not a quiet room."""
    nothing_plays: bool = False
    """What the computer plays is listened to, and it plays nothing at the moment: no fault."""
    renewing: bool = False
    """The options that were chosen last are not in use yet; words go on coming with those before."""
    not_renewed: Failure | None = None
    """Why they could not be used at all, and those before hold on; None again with the next attempt."""
    engine: str = ""
    source: str = ""
    started_at: float | None = None
    reason: str = ""
    """IDLE after a session: "stopped", or "ended" when a file came to its end."""
    missing_ms: int = 0
    """IDLE after a session: how much was captured last of which no words came in time."""
    unsaved: Failure | None = None
    """Why words are not on disk: said beside everything else, for the session goes on."""


class Listener(Protocol):
    """Whoever shows a session. Called on the loop's thread; must return quickly."""

    def captions_changed(self, first_turn: int) -> None:
        """Turns from this one on may have changed, come or gone."""

    def state_changed(self, state: State) -> None:
        """Something else about the session changed."""

    def level_changed(self, level: Level | None) -> None:
        """How loud the newest block is; None when nothing is listened to."""

    def entry_closed(self, entry: Entry) -> None:
        """An utterance is finished, or a gap was recorded."""


class Keeper(Protocol):
    """Whoever keeps what is said. Called on the loop's thread; must not wait for any disk there."""

    trouble: Failure | None
    """Why nothing can be saved at the moment; set by a thread of the keeper's own."""

    def watch(self, told: Callable[[], None]) -> None:
        """Have `told` called, on that other thread, whenever `trouble` is another."""

    def begin(self, engine: str, source: str) -> None:
        """A new session, with a transcript of its own."""

    def changed(self, transcript: Transcript, closed: list[Entry], waiting: Sequence[Token] = ()) -> None:
        """Words came, settled or went; these entries were closed.

        `waiting`: all final words that are in no turn yet, because words that come before them are still
        to be said. They are in session time; who said them is not known yet.
        """

    def named(self, names: SpeakerNames) -> None:
        """The reader says something about the speakers; of a session at rest, too."""

    def end(self, reason: str, captured_ms: int) -> None:
        """The session is at rest. Should it go on after all, `changed` says so."""
