# SPDX-License-Identifier: GPL-3.0-or-later
"""The session machine: what a press, a lost link or a dead microphone means.

Pure. `Session.handle(event, now)` takes one event and returns the commands that the outside world
(`app.conductor`) must now carry out; it does nothing itself. No Qt, no sockets, no clock, no text.

Three small machines, coupled. The *phase* is what a person would say the session is doing. *Muted*
is a flag that survives everything. *Links* are up to three connections beneath: `current` carries
the audio, `spare` is being prepared to take over, `old` is saying its last words.

Where audio goes is derived, not stored: muted → dropped at the microphone; listening and the link
not up → backlog; up → backlog and link; after a cut → the new link only.

| In | On | Then | Commands |
|---|---|---|---|
| IDLE, FAILED | Start | STARTING | open microphone, dial, wake *dial* |
| IDLE, FAILED | CannotStart | FAILED | |
| STARTING, RECOVERING | LinkUp | LIVE | begin at the last final moment, wake *rollover* |
| STARTING, RECOVERING | Wake *dial* | as LinkLost (no answer) | |
| STARTING, LIVE, RECOVERING | LinkLost, trying again helps | RECOVERING; LIVE if a spare is up: it is promoted | drop the tail, wake *backoff* / begin |
| STARTING, LIVE, RECOVERING | LinkLost, only the user can help | FAILED | drop the tail, close microphone and links |
| RECOVERING | Wake *backoff*, NetworkBack | | dial |
| STARTING, nothing heard yet | MicLost | FAILED | close links |
| STARTING, LIVE, RECOVERING | MicLost | PAUSED (microphone) | finalize, wake *microphone*, wake *park* |
| PAUSED (microphone) | Wake *microphone*, Resume | | open microphone |
| PAUSED (microphone) | MicUp | LIVE, or STARTING if parked beneath | dial if parked |
| PAUSED (microphone) | MicLost | | wake *microphone* |
| LIVE | Mute | muted | finalize |
| any but IDLE | Mute, Unmute | flag only | |
| LIVE, PAUSED | LinkQuiet | | keep alive |
| LIVE | LinkDeaf | as LinkLost (no answer) | |
| LIVE | Wake *rollover* | | dial a spare |
| LIVE, spare up | EndpointHeard on current, Wake *cut* | | finish current → old, begin the spare at the cut, wake *retire* |
| LIVE | spare lost | | wake *rollover* again later |
| STARTING, LIVE, RECOVERING | Pause | PAUSED held if the link is up, else parked | close microphone, finalize, wake *park* |
| PAUSED, link up | Wake *park*, Wake *rollover* | parked | finish the link as old: no more billing |
| PAUSED, link up | LinkLost | parked | drop the tail; no retrying while paused |
| PAUSED held / parked | Resume | LIVE / STARTING | open microphone (and dial) |
| any with links | Woke (the computer slept) | as LinkLost | |
| STARTING, LIVE, RECOVERING, PAUSED | Stop, SourceEnded | STOPPING; IDLE if no link is up and no audio waits | close microphone, finish or dial, wake *drain* |
| STOPPING | LinkUp | | begin, finish |
| STOPPING | LinkFinished, LinkLost on the last link; Wake *drain* | IDLE | close links, rest |
| FAILED | Stop | IDLE | |

Anything not listed changes nothing: a second Pause, news of a link already left.

What holds throughout (and is walked at random by a test): the microphone is wanted open exactly in
STARTING, LIVE and RECOVERING; LIVE has a link that is up; RECOVERING has a next step; STOPPING has
a deadline; PAUSED never dials; at rest there are no links and no wakes; Stop always reaches rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from app.core.commands import (
    Begin,
    CancelWake,
    CloseLink,
    CloseMic,
    Command,
    Dial,
    DropTail,
    Finalize,
    FinishLink,
    From,
    KeepAlive,
    OpenMic,
    Rest,
    SetWake,
)
from app.core.events import (
    CannotStart,
    EndpointHeard,
    Event,
    LinkDeaf,
    LinkFinished,
    LinkLost,
    LinkQuiet,
    LinkUp,
    MicLost,
    MicUp,
    Mute,
    NetworkBack,
    Pause,
    Resume,
    SoundHeard,
    SourceEnded,
    Start,
    Stop,
    Unmute,
    Wake,
    Woke,
    WordsHeard,
)
from app.core.failure import Failure, FailureKind, Remedy
from app.core.retry import Delays, FlapGuard

DIAL_S = 12.0
"""A link that is not up by then never will be (the socket gives up at 10 s)."""
DRAIN_S = 8.0
"""How long Stop waits for the service's last words."""
RETIRE_S = 8.0
"""How long an old link may take to finish."""
CUT_S = 20.0
"""How long a roll-over waits for an endpoint before it cuts anyway."""
ROLLOVER_AGAIN_S = 30.0
MICROPHONE_S = 1.0
"""How often a lost microphone is tried again."""


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


class Session:
    """The machine described above. `jitter` turns a wait in seconds into one nearby."""

    def __init__(
        self,
        *,
        jitter: Callable[[float], float] = lambda seconds: seconds,
        park_after_s: float = 600.0,
        rollover_after_s: float | None = None,
    ) -> None:
        self.phase = Phase.IDLE
        self.muted = False
        self.pause: PauseKind | None = None
        self.failure: Failure | None = None
        self.current: Link | None = None
        self.spare: Link | None = None
        self.old: Link | None = None
        self.park_after_s = park_after_s
        self.rollover_after_s = rollover_after_s
        self.flapping = False
        self._delays = Delays(jitter)
        self._flaps = FlapGuard()
        self._dialled = 0
        self._heard = False
        self._reason = ""

    @property
    def links(self) -> list[Link]:
        """All links there are."""
        return [link for link in (self.current, self.spare, self.old) if link is not None]

    def handle(self, event: Event, now: float) -> list[Command]:
        """Take one event at `now` (monotonic seconds); return what the outside world must now do."""
        match event:
            case Start():
                return self._start()
            case CannotStart(failure):
                return self._fail(failure) if self.phase in (Phase.IDLE, Phase.FAILED) else []
            case Stop(pending):
                return self._stop(pending, "stopped")
            case SourceEnded(pending):
                return self._stop(pending, "ended")
            case Pause():
                return self._pause_by_user()
            case Resume():
                return self._resume()
            case Mute() | Unmute():
                return self._mute(isinstance(event, Mute))
            case LinkUp(number):
                return self._link_up(number, now)
            case LinkLost(number, failure):
                return self._link_lost(number, failure, now)
            case LinkFinished(number):
                return self._link_finished(number, now)
            case LinkDeaf(number):
                return (
                    self._link_lost(number, Failure(FailureKind.NO_ANSWER), now)
                    if self.phase is Phase.LIVE
                    else []
                )
            case LinkQuiet(number):
                return self._keep_alive(number)
            case WordsHeard(number):
                return self._words_heard(number)
            case EndpointHeard(number):
                return self._cut() if self.current and self.current.number == number else []
            case MicUp():
                return self._microphone_is_back()
            case MicLost(failure):
                return self._microphone_lost(failure)
            case SoundHeard():
                self._heard = True
                return []
            case NetworkBack():
                return self._redial() if self.phase is Phase.RECOVERING else []
            case Woke():
                return self._woke(now)
            case Wake(name):
                return self._wake(name, now)

    # -- what the user wants --------------------------------------------------------------------

    def _start(self) -> list[Command]:
        if self.phase not in (Phase.IDLE, Phase.FAILED):
            return []
        self.phase, self.pause, self.failure = Phase.STARTING, None, None
        self._heard, self._reason, self.flapping = False, "", False
        self._delays.reset()
        self._flaps.reset()
        return [OpenMic(), *self._dial()]

    def _stop(self, pending: bool, reason: str) -> list[Command]:
        if self.phase in (Phase.IDLE, Phase.STOPPING):
            return []
        self._reason = reason
        if self.phase is Phase.FAILED:
            self.phase, self.failure = Phase.IDLE, None
            return []
        commands: list[Command] = [CloseMic(), CancelWake(""), *self._close_spare()]
        if self.current and self.current.up:
            self.current.finishing = True
            commands.append(FinishLink(self.current.number))
        elif pending and self.current is None:
            commands += self._dial()
        elif not pending and self.current is not None:
            commands.append(CloseLink(self.current.number))
            self.current = None
        if self.current is None and self.old is None:
            return commands + self._rest()
        self.phase, self.pause = Phase.STOPPING, None
        return [*commands, SetWake("drain", DRAIN_S)]

    def _pause_by_user(self) -> list[Command]:
        if self.phase not in LISTENING:
            return []
        return self._hold(PauseKind.HELD)

    def _resume(self) -> list[Command]:
        if self.phase is not Phase.PAUSED:
            return []
        if self.pause is PauseKind.MICROPHONE:
            return [CancelWake("microphone"), OpenMic()]
        return [OpenMic(), *self._go_on()]

    def _mute(self, muted: bool) -> list[Command]:
        if self.phase in (Phase.IDLE, Phase.FAILED) or self.muted == muted:
            self.muted = muted
            return []
        self.muted = muted
        return [Finalize(self.current.number)] if muted and self.phase is Phase.LIVE and self.current else []

    # -- what the links say ---------------------------------------------------------------------

    def _link_up(self, number: int, now: float) -> list[Command]:
        if self.spare and self.spare.number == number:
            self.spare.up_at = now
            return [SetWake("cut", CUT_S)]
        link = self.current
        if link is None or link.number != number or link.up:
            return [] if self._knows(number) else [CloseLink(number)]
        link.up_at = now
        if self.phase is Phase.STOPPING:
            link.finishing = True
            return [Begin(number, From.LAST_FINAL), FinishLink(number)]
        self.phase, self.failure = Phase.LIVE, None
        return [CancelWake("dial"), Begin(number, From.LAST_FINAL), *self._plan_rollover()]

    def _link_lost(self, number: int, failure: Failure, now: float) -> list[Command]:
        if self.old and self.old.number == number:
            return self._old_is_gone()
        if self.spare and self.spare.number == number:
            self.spare = None
            return [CloseLink(number), CancelWake("cut"), SetWake("rollover", ROLLOVER_AGAIN_S)]
        if self.current is None or self.current.number != number:
            return []
        lost, self.current = self.current, None
        gone: list[Command] = [CloseLink(number), DropTail()]
        if self.phase is Phase.STOPPING:
            return gone + self._rest_if_done()
        if self.phase is Phase.PAUSED:
            return gone + self._parked()
        if failure.remedy is Remedy.USER:
            return gone + self._fail(failure)
        if self.spare and self.spare.up:
            return gone + self._promote_spare()
        return gone + self._recover(lost, failure, now)

    def _link_finished(self, number: int, now: float) -> list[Command]:
        if self.old and self.old.number == number:
            return self._old_is_gone()
        if self.current and self.current.number == number:
            if self.phase is Phase.STOPPING:
                self.current = None
                return [CloseLink(number), *self._rest_if_done()]
            # The service ended a stream that we had not finished.
            return self._link_lost(
                number, Failure(FailureKind.LINK_LOST, "the service ended the stream"), now
            )
        return self._link_lost(number, Failure(FailureKind.LINK_LOST), now)

    def _keep_alive(self, number: int) -> list[Command]:
        open_links = (self.current, self.spare)
        wanted = any(link and link.number == number and link.up and not link.finishing for link in open_links)
        return [KeepAlive(number)] if wanted and self.phase in (Phase.LIVE, Phase.PAUSED) else []

    def _words_heard(self, number: int) -> list[Command]:
        if self.current and self.current.number == number:
            self._delays.reset()
            self._flaps.reset()
            self.flapping = False
        return []

    # -- what the microphone says ---------------------------------------------------------------

    def _microphone_lost(self, failure: Failure) -> list[Command]:
        if self.phase is Phase.PAUSED and self.pause is PauseKind.MICROPHONE:
            self.failure = failure
            return [SetWake("microphone", MICROPHONE_S)]
        if self.phase not in LISTENING:
            return []
        if not self._heard:
            return self._fail(failure)
        self.failure = failure
        return [*self._hold(PauseKind.MICROPHONE), SetWake("microphone", MICROPHONE_S)]

    def _microphone_is_back(self) -> list[Command]:
        if self.phase is Phase.PAUSED and self.pause is PauseKind.MICROPHONE:
            return [CancelWake("microphone"), *self._go_on()]
        return [] if self.phase in LISTENING else [CloseMic()]

    # -- time -----------------------------------------------------------------------------------

    def _wake(self, name: str, now: float) -> list[Command]:
        match name:
            case "dial" if self.current and not self.current.up and self.phase in LISTENING:
                return self._link_lost(self.current.number, Failure(FailureKind.NO_ANSWER), now)
            case "backoff" if self.phase is Phase.RECOVERING:
                return self._redial()
            case "microphone" if self.phase is Phase.PAUSED and self.pause is PauseKind.MICROPHONE:
                return [OpenMic()]
            case "park" if self.phase is Phase.PAUSED:
                return self._park()
            case "rollover":
                return self._roll_over()
            case "cut":
                return self._cut()
            case "retire" if self.old:
                return self._old_is_gone()
            case "drain" if self.phase is Phase.STOPPING:
                return self._rest()
        return []

    def _woke(self, now: float) -> list[Command]:
        if self.phase in (Phase.IDLE, Phase.FAILED, Phase.STOPPING):
            return []
        commands: list[Command] = self._close_spare()
        if self.old:
            commands += self._old_is_gone()
        if self.current:
            asleep = Failure(FailureKind.LINK_LOST, "this computer slept")
            commands += self._link_lost(self.current.number, asleep, now)
        return commands

    # -- steps ----------------------------------------------------------------------------------

    def _dial(self) -> list[Command]:
        self._dialled += 1
        self.current = Link(self._dialled)
        return [Dial(self._dialled), SetWake("dial", DIAL_S)]

    def _redial(self) -> list[Command]:
        return [] if self.current else [CancelWake("backoff"), *self._dial()]

    def _recover(self, lost: Link, failure: Failure, now: float) -> list[Command]:
        self.phase, self.failure = Phase.RECOVERING, failure
        # A link that never came up is no young death: the ladder of waits deals with it.
        if lost.up_at is not None and self._flaps.lost(now - lost.up_at):
            self.flapping = True
            self._delays.slow_down()
        wait = self._delays.next_s(slowly=failure.remedy is Remedy.SLOWLY)
        calm: list[Command] = [
            CancelWake("dial"),
            CancelWake("rollover"),
            CancelWake("cut"),
            *self._close_spare(),
        ]
        return [*calm, SetWake("backoff", wait)]

    def _fail(self, failure: Failure) -> list[Command]:
        commands = self._rest(failure)
        self.phase, self.failure = Phase.FAILED, failure
        return commands

    def _hold(self, kind: PauseKind) -> list[Command]:
        self.phase, self.pause = Phase.PAUSED, kind
        if kind is not PauseKind.MICROPHONE:
            self.failure = None
        commands: list[Command] = [
            CloseMic(),
            CancelWake("backoff"),
            CancelWake("dial"),
            *self._close_spare(),
        ]
        if self.current and self.current.up:
            return [*commands, Finalize(self.current.number), SetWake("park", self.park_after_s)]
        if self.current:
            commands.append(CloseLink(self.current.number))
            self.current = None
        return commands + self._parked()

    def _parked(self) -> list[Command]:
        if self.pause is PauseKind.HELD:
            self.pause = PauseKind.PARKED
        return [CancelWake("park"), CancelWake("rollover")]

    def _park(self) -> list[Command]:
        if self.current is None:
            return []
        commands: list[Command] = self._old_is_gone() if self.old else []
        self.old, self.current = self.current, None
        self.old.finishing = True
        commands += [FinishLink(self.old.number), SetWake("retire", RETIRE_S)]
        return commands + self._parked()

    def _go_on(self) -> list[Command]:
        self.pause, self.failure = None, None
        if self.current:
            self.phase = Phase.LIVE
            return [CancelWake("park")]
        self.phase = Phase.STARTING
        return self._dial()

    def _plan_rollover(self) -> list[Command]:
        return [] if self.rollover_after_s is None else [SetWake("rollover", self.rollover_after_s)]

    def _roll_over(self) -> list[Command]:
        if self.phase is Phase.PAUSED:
            return self._park()
        if self.phase is not Phase.LIVE or self.spare:
            return []
        self._dialled += 1
        self.spare = Link(self._dialled)
        return [Dial(self._dialled)]

    def _cut(self) -> list[Command]:
        if self.phase is not Phase.LIVE or not self.current or not self.spare or not self.spare.up:
            return []
        commands: list[Command] = self._old_is_gone() if self.old else []
        self.old, self.current, self.spare = self.current, self.spare, None
        self.old.finishing = True
        commands += [FinishLink(self.old.number), Begin(self.current.number, From.CUT)]
        return [*commands, CancelWake("cut"), SetWake("retire", RETIRE_S), *self._plan_rollover()]

    def _promote_spare(self) -> list[Command]:
        assert self.spare is not None
        self.current, self.spare = self.spare, None
        return [CancelWake("cut"), Begin(self.current.number, From.LAST_FINAL), *self._plan_rollover()]

    def _close_spare(self) -> list[Command]:
        if self.spare is None:
            return []
        number, self.spare = self.spare.number, None
        return [CloseLink(number), CancelWake("cut")]

    def _old_is_gone(self) -> list[Command]:
        assert self.old is not None
        number, self.old = self.old.number, None
        gone: list[Command] = [CloseLink(number), CancelWake("retire")]
        return gone + self._rest_if_done() if self.phase is Phase.STOPPING else gone

    def _rest_if_done(self) -> list[Command]:
        return [] if self.current or self.old else self._rest()

    def _rest(self, failure: Failure | None = None) -> list[Command]:
        commands: list[Command] = [CloseMic(), *(CloseLink(link.number) for link in self.links)]
        self.current = self.spare = self.old = None
        self.phase, self.pause, self.failure = Phase.IDLE, None, None
        return [*commands, CancelWake(""), Rest(self._reason if failure is None else "failed", failure)]

    def _knows(self, number: int) -> bool:
        return any(link.number == number for link in self.links)
