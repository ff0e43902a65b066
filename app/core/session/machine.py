# SPDX-License-Identifier: GPL-3.0-or-later
"""What every event means to a session: the rows of the table in `app.core.session`, as code.

Pure. Takes one event, changes the condition, returns the commands; does nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable

from app.core import events as ev
from app.core.commands import (
    CancelWake,
    CloseLink,
    CloseMic,
    Command,
    DropTail,
    Finalize,
    From,
    GiveUp,
    KeepAlive,
    KeepOptions,
    OpenMic,
    SetWake,
)
from app.core.failure import Failure, FailureKind, Remedy
from app.core.phase import LISTENING, Link, PauseKind, Phase
from app.core.retry import Attempts
from app.core.session.condition import Condition
from app.core.session.ending import Ending
from app.core.session.relay import CUT_S, CUT_SOON_S, RETIRE_S, ROLLOVER_AGAIN_S, Relay

MICROPHONE_S = 0.5
"""How often a lost microphone is tried again."""
_DIALLING = (Phase.STARTING, Phase.RECOVERING, Phase.STOPPING)
_IN_BETWEEN = (FailureKind.NOT_A_SERVICE, FailureKind.NOT_TRUSTED)


class Session(Condition):
    """The machine described there. `jitter` turns a wait in seconds into one nearby."""

    def __init__(
        self,
        *,
        jitter: Callable[[float], float] = lambda seconds: seconds,
        park_after_s: float = 600.0,
        rollover_after_s: float | None = None,
    ) -> None:
        super().__init__(park_after_s=park_after_s, rollover_after_s=rollover_after_s)
        self._attempts = Attempts(jitter)
        self._relay = Relay(self)
        self._ending = Ending(self, self._relay, self._attempts)

    @property
    def flapping(self) -> bool:
        """Links keep dying young."""
        return self._attempts.flapping

    def handle(self, event: ev.Event, now: float) -> list[Command]:
        """Take one event at `now` (monotonic seconds); return what the outside world must now do."""
        match event:
            case ev.Start():
                return self._start()
            case ev.CannotStart(failure):
                return self._ending.rest(failure) if self.at_rest else []
            case ev.Stop(pending):
                return self._stop(pending)
            case ev.SourceEnded(pending, waiting_s):
                return self._source_ended(pending, waiting_s)
            case ev.Pause():
                return self._pause_by_user()
            case ev.Resume():
                return self._resume()
            case ev.Mute() | ev.Unmute():
                return self._mute(isinstance(event, ev.Mute))
            case ev.Renew():
                return self._renew()
            case ev.OtherLimit(paused_s):
                return self._hold_as_long(paused_s)
            case ev.LinkUp(number, waiting_s):
                return self._link_up(number, waiting_s, now)
            case ev.LinkLost(number, failure, pending, told_all):
                return self._link_lost(number, failure, now, pending=pending, told_all=told_all)
            case ev.LinkFinished(number):
                return self._link_finished(number, now)
            case ev.LinkDeaf(number):
                return self._no_answer(number, now) if self.phase in (Phase.LIVE, Phase.PAUSED) else []
            case ev.LinkQuiet(number):
                return self._keep_alive(number)
            case ev.LinkHeard(number):
                return self._ending.link_heard(number) if self.phase is Phase.STOPPING else []
            case ev.WordsHeard(number):
                return self._words_heard(number)
            case ev.EndpointHeard(number):
                return self._relay.cut() if self.current and self.current.number == number else []
            case ev.SilenceHeard():
                return self._relay.cut()
            case ev.MicUp():
                return self._microphone_is_back()
            case ev.MicLost(failure):
                return self._microphone_lost(failure)
            case ev.SoundHeard():
                self.heard = True
                return []
            case ev.NetworkBack():
                return self._network_is_back()
            case ev.Woke():
                return self._woke(now)
            case ev.Wake(name, pending):
                return self._wake(name, pending, now)

    # -- what the user wants --------------------------------------------------------------------

    def _start(self) -> list[Command]:
        if not self.at_rest:
            return []
        self.phase, self.pause, self.failure = Phase.STARTING, None, None
        self.heard, self.kept = self.kept, False
        self._attempts.begin()
        return [OpenMic(), *self._relay.dial()]

    def _stop(self, pending: bool) -> list[Command]:
        if self.phase is Phase.FAILED:
            kept, self.kept = self.kept, False
            self.phase, self.failure = Phase.IDLE, None
            return [GiveUp()] if kept else []
        if self.phase is Phase.IDLE:
            return []
        if self.phase is Phase.STOPPING:
            return self._ending.hurry()
        return self._ending.begin("stopped", pending)

    def _source_ended(self, pending: bool, waiting_s: float) -> list[Command]:
        if self.at_rest or self.phase is Phase.STOPPING:
            return []
        return self._ending.begin("ended", pending, waiting_s)

    def _pause_by_user(self) -> list[Command]:
        if self.pause is PauseKind.MICROPHONE:
            self.pause, self.failure = PauseKind.HELD if self.current else PauseKind.PARKED, None
            return [CloseMic(), CancelWake("microphone")]
        return self._hold(PauseKind.HELD) if self.phase in LISTENING else []

    def _resume(self) -> list[Command]:
        if self.phase is not Phase.PAUSED:
            return []
        if self.pause is PauseKind.MICROPHONE:
            return [OpenMic()]
        return [OpenMic(), *self._go_on()]

    def _mute(self, muted: bool) -> list[Command]:
        was, self.muted = self.muted, muted
        if muted and not was and self.phase is Phase.LIVE:
            assert self.current is not None
            return [Finalize(self.current.number)]
        return []

    def _renew(self) -> list[Command]:
        if self.phase in (Phase.STARTING, Phase.RECOVERING):
            return self._network_is_back()
        if self.phase not in (Phase.LIVE, Phase.PAUSED) or self.current is None:
            return []
        self.renewing = True
        if self.phase is Phase.PAUSED:
            return self._park()
        return [*self._relay.close_spare(), *self._roll_over()]

    # -- what the links say ---------------------------------------------------------------------

    def _link_up(self, number: int, waiting_s: float, now: float) -> list[Command]:
        link = next((link for link in self.links if link.number == number), None)
        if link is None:
            return [CloseLink(number)]
        if link.up:
            return []
        link.up_at = now
        if link is self.spare:
            return [SetWake("cut", CUT_SOON_S if self.renewing else CUT_S)]
        if self.phase is Phase.STOPPING:
            return self._ending.link_up(link, waiting_s)
        self.phase, self.failure = Phase.LIVE, None
        return [CancelWake("dial"), *self._relay.carry_on(link)]

    def _link_lost(
        self, number: int, failure: Failure, now: float, *, pending: bool = True, told_all: bool = False
    ) -> list[Command]:
        if self.old and self.old.number == number:
            return self._old_is_gone(failure if pending else None)
        if self.spare and self.spare.number == number:
            return self._spare_lost(failure)
        if self.current is None or self.current.number != number:
            return []
        lost, self.current, self.renewing = self.current, None, False
        gone: list[Command] = [CloseLink(number), CancelWake("dial"), DropTail()]
        if self.phase is Phase.STOPPING:
            lived_s = now - lost.up_at if lost.up_at is not None else None
            return gone + self._ending.link_lost(failure, pending, told_all, lived_s)
        if self.phase is Phase.PAUSED:
            return gone + self._parked()
        if failure.remedy is Remedy.USER and not (self._attempts.proven and failure.kind in _IN_BETWEEN):
            return gone + self._ending.rest(failure)
        if self.spare and self.spare.up:
            return gone + self._relay.promote_spare()
        return gone + self._recover(lost, failure, now)

    def _spare_lost(self, failure: Failure) -> list[Command]:
        again = [*self._relay.close_spare(), SetWake("rollover", ROLLOVER_AGAIN_S)]
        if self.renewing and failure.remedy is Remedy.USER:
            self.renewing = False
            return [*again, KeepOptions(failure)]
        return again

    def _link_finished(self, number: int, now: float) -> list[Command]:
        if self.old and self.old.number == number:
            return self._old_is_gone()
        if self.phase is Phase.STOPPING and self.current and self.current.number == number:
            self.current = None
            return [CloseLink(number), CancelWake("dial"), *self._ending.rest_if_done()]
        # The service ended a stream that we had not finished.
        ended = Failure(FailureKind.LINK_LOST, "the service ended the stream")
        return self._link_lost(number, ended, now)

    def _no_answer(self, number: int, now: float) -> list[Command]:
        return self._link_lost(number, Failure(FailureKind.NO_ANSWER), now)

    def _keep_alive(self, number: int) -> list[Command]:
        open_links = (self.current, self.spare)
        wanted = any(link and link.number == number and link.up and not link.finishing for link in open_links)
        return [KeepAlive(number)] if wanted else []

    def _words_heard(self, number: int) -> list[Command]:
        if self.current and self.current.number == number:
            self._attempts.words_came()
        return []

    # -- what the microphone says ---------------------------------------------------------------

    def _microphone_lost(self, failure: Failure) -> list[Command]:
        if self.pause is PauseKind.MICROPHONE:
            self.failure = failure
            return [SetWake("microphone", MICROPHONE_S)]
        if self.phase not in LISTENING:
            return []
        if not self.heard:
            return self._ending.rest(failure)
        if failure.kind.is_audio and failure.remedy is Remedy.USER:
            return self._ending.begin("failed", pending=True, source_failure=failure)
        self.failure = failure
        return [*self._hold(PauseKind.MICROPHONE), SetWake("microphone", MICROPHONE_S)]

    def _microphone_is_back(self) -> list[Command]:
        if self.pause is PauseKind.MICROPHONE:
            return [CancelWake("microphone"), *self._go_on()]
        return [] if self.phase in LISTENING else [CloseMic()]

    # -- time -----------------------------------------------------------------------------------

    def _wake(self, name: str, pending: bool, now: float) -> list[Command]:
        match name:
            case "dial" if self.current and not self.current.up:
                return self._no_answer(self.current.number, now)
            case "backoff":
                return self._redial()
            case "microphone" if self.pause is PauseKind.MICROPHONE:
                return [OpenMic()]
            case "park" if self.phase is Phase.PAUSED:
                return self._park()
            case "rollover":
                return self._park(full=True) if self.phase is Phase.PAUSED else self._roll_over()
            case "cut" if self.spare:
                if self.spare.up:
                    return self._relay.cut(From.BEFORE_CUT)
                return self._no_answer(self.spare.number, now)
            case "retire" if self.old:
                return self._old_is_gone(Failure(FailureKind.NO_ANSWER) if pending else None)
            case "drain" if self.phase is Phase.STOPPING:
                if pending and self.current and not self._ending.in_haste:
                    silent = Failure(FailureKind.NO_ANSWER)
                    return self._link_lost(self.current.number, silent, now, told_all=True)
                return self._ending.rest()
        return []

    def _woke(self, now: float) -> list[Command]:
        if self.phase is Phase.STOPPING and self._ending.in_haste:
            return []
        asleep = Failure(FailureKind.LINK_LOST, "this computer slept")
        commands = self._relay.close_spare()
        if self.old:
            commands += self._old_is_gone(asleep)
        if self.current:
            commands += self._link_lost(self.current.number, asleep, now)
        return commands

    # -- dialling, beginning, trying again --------------------------------------------------------

    def _redial(self) -> list[Command]:
        due = self.phase is Phase.RECOVERING or self.dial_again
        return [CancelWake("backoff"), *self._relay.dial()] if due and self.current is None else []

    def _network_is_back(self) -> list[Command]:
        if self.current is None or self.current.up or self.phase not in _DIALLING:
            return self._redial()
        number = self.current.number
        return [CloseLink(number), *self._relay.dial()]

    def _recover(self, lost: Link, failure: Failure, now: float) -> list[Command]:
        self.phase, self.failure = Phase.RECOVERING, failure
        # A link that never came up is no young death: the ladder of waits deals with it.
        if lost.up_at is not None:
            self._attempts.lived(now - lost.up_at)
        at_once = failure.remedy is Remedy.NOW and lost.up_at is not None
        wait = self._attempts.wait_s(failure, at_once=at_once)
        return [CancelWake("rollover"), *self._relay.close_spare(), SetWake("backoff", wait)]

    # -- pause ------------------------------------------------------------------------------------

    def _hold(self, kind: PauseKind) -> list[Command]:
        self.phase, self.pause = Phase.PAUSED, kind
        if kind is not PauseKind.MICROPHONE:
            self.failure = None
        commands: list[Command] = [CloseMic(), CancelWake("backoff"), CancelWake("dial")]
        if self.spare:
            # This link's time was nearly up: prepare another soon after Resume, or park soon.
            commands += [*self._relay.close_spare(), SetWake("rollover", ROLLOVER_AGAIN_S)]
        if self.current and self.current.up:
            return [*commands, Finalize(self.current.number), SetWake("park", self.park_after_s)]
        if self.current:
            commands.append(CloseLink(self.current.number))
            self.current = None
        return commands + self._parked()

    def _hold_as_long(self, paused_s: float) -> list[Command]:
        if self.phase is not Phase.PAUSED or not self.current:
            return []
        return [SetWake("park", max(0.0, self.park_after_s - paused_s))]

    def _parked(self) -> list[Command]:
        if self.pause is PauseKind.HELD:
            self.pause = PauseKind.PARKED
        return [CancelWake("park"), CancelWake("rollover")]

    def _park(self, full: bool = False) -> list[Command]:
        if self.current is None:
            return []
        if self.old:  # one at a time
            again: list[Command] = [SetWake("rollover", RETIRE_S)] if full else []
            return [SetWake("park", RETIRE_S), *again]
        return [*self._relay.retire_current(), *self._parked()]

    def _go_on(self) -> list[Command]:
        self.pause, self.failure = None, None
        if self.current:
            self.phase = Phase.LIVE
            return [CancelWake("park"), *(self._roll_over() if self.renewing else [])]
        self.phase = Phase.STARTING
        return self._relay.dial()

    # -- roll-over --------------------------------------------------------------------------------

    def _roll_over(self) -> list[Command]:
        return self._relay.prepare() if self.phase is Phase.LIVE else []

    def _old_is_gone(self, failure: Failure | None = None) -> list[Command]:
        """`failure`: it did not finish, and some of its audio never became final."""
        assert self.old is not None
        number, self.old = self.old.number, None
        gone: list[Command] = [CloseLink(number), CancelWake("retire")]
        if failure and self.current and self.current.up:
            # It began where the old one stopped, and what is missing comes before that.
            gone += [CloseLink(self.current.number), DropTail()]
            self.current, self.renewing = None, False
            if self.phase is Phase.PAUSED:
                return gone + self._parked()
            if self.phase is Phase.LIVE:
                self.phase, self.failure = Phase.RECOVERING, failure
                again = SetWake("backoff", self._attempts.wait_s(failure))
                return [*gone, CancelWake("rollover"), *self._relay.close_spare(), again]
        if self.phase is not Phase.STOPPING:
            return gone
        return gone + (
            self._ending.last_words_lost(failure, pending=True) if failure else self._ending.rest_if_done()
        )
