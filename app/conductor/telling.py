# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session is doing, put together for those who show it, and told whenever it has changed.

Decides nothing and changes nothing but what was told last.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from app.conductor.ear import Ear
from app.conductor.links import Links
from app.conductor.plans import Plans
from app.conductor.recorder import Recorder
from app.conductor.state import Keeper, Listener, State
from app.conductor.wakes import Wakes
from app.core.failure import Failure
from app.core.phase import LISTENING, PauseKind, Phase
from app.core.session import Session

log = logging.getLogger(__name__)


@dataclass
class Telling:
    """The newest `State`. The conductor says what nobody else knows, and when to look again."""

    session: Session
    links: Links
    plans: Plans
    wakes: Wakes
    recorder: Recorder
    listener: Listener
    keeper: Keeper | None
    clock: Callable[[], float]
    state: State = State()
    ear: Ear | None = None
    started_at: float | None = None
    not_renewed: Failure | None = None
    reason: str = ""
    missing_ms: int = 0
    dropped_before_ms: int = 0
    """As `Recorder.dropped_ms`, when a link was last there."""

    def begin(self) -> None:
        """A session begins, or goes on: nothing that was said of its end holds any more."""
        self.reason, self.missing_ms, self.not_renewed = "", 0, None

    def publish(self) -> None:
        """Tell the listener, if anything is another."""
        state, before = self._now(self.clock()), self.state
        if state == before:
            return
        if state.phase is not before.phase:
            log.info("%s", state.phase.value)
        self.state = state
        self.listener.state_changed(state)

    def _now(self, now: float) -> State:
        session, phase = self.session, self.session.phase
        carrying = self.links.current
        if phase is not Phase.RECOVERING:
            self.dropped_before_ms = self.recorder.dropped_ms
        current = carrying if phase is Phase.LIVE and not session.muted else None
        engine = carrying.engine if carrying else self.plans.now.engine if self.plans.now else None
        return State(
            phase=phase,
            muted=session.muted,
            pause=session.pause,
            failure=session.failure,
            since=self._since(now),
            stalled_since=current.hearing.stalled_since(now) if current else None,
            next_try_at=self.wakes.when("backoff"),
            park_at=self.wakes.when("park") if session.pause is not PauseKind.PARKED else None,
            flapping=session.flapping,
            kept=session.kept,
            dropped_ms=self.recorder.dropped_ms - self.dropped_before_ms,
            microphone_silent=self.recorder.silent and phase in LISTENING and not session.muted,
            nothing_plays=self.recorder.nothing_plays and phase in LISTENING and not session.muted,
            renewing=session.renewing,
            not_renewed=self.not_renewed,
            engine=engine.name if engine else "",
            source=self.ear.label if self.ear else "",
            started_at=self.started_at,
            reason=self.reason if phase is Phase.IDLE else "",
            missing_ms=self.missing_ms if phase is Phase.IDLE else 0,
            unsaved=self.keeper.trouble if self.keeper else None,
        )

    def _since(self, now: float) -> float:
        """When this phase began; where words stopped before it did, then."""
        phase, before = self.session.phase, self.state
        if phase is Phase.RECOVERING is not before.phase and before.stalled_since is not None:
            return before.stalled_since
        return before.since if phase is before.phase and before.since else now
