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
| IDLE, FAILED | CannotStart | FAILED | rest |
| FAILED, session kept | Start | STARTING | open microphone, dial: the same session goes on |
| FAILED | Stop | IDLE | give up, if a session was kept |
| any | Mute, Unmute | flag only; see LIVE | |
| STARTING, RECOVERING | LinkUp | LIVE | begin, finalize if muted, wake *rollover* |
| STARTING, RECOVERING, STOPPING | Wake *dial* | as LinkLost (no answer) | |
| STARTING, RECOVERING, STOPPING, a dial under way | NetworkBack | | close it, dial: its packets went nowhere |
| STARTING, LIVE, RECOVERING | LinkLost, trying again helps | RECOVERING; LIVE if a spare is up: it is promoted | drop the tail, wake *backoff* / begin |
| STARTING, LIVE, RECOVERING | LinkLost, only the user can help | FAILED | drop the tail, close microphone and links, rest |
| RECOVERING | Wake *backoff*, NetworkBack | | dial |
| STARTING, nothing heard yet | MicLost | FAILED | close links, rest |
| STARTING, LIVE, RECOVERING | MicLost, another try may help | PAUSED (microphone) | close microphone, finalize, wake *microphone*, wake *park* |
| STARTING, LIVE, RECOVERING | MicLost, a file that cannot be read on | as SourceEnded; FAILED at rest | |
| PAUSED (microphone) | Wake *microphone*, Resume | | open microphone |
| PAUSED (microphone) | MicUp | LIVE, or STARTING if parked beneath | dial if parked |
| PAUSED (microphone) | MicLost | | wake *microphone* |
| PAUSED (microphone) | Pause | PAUSED held or parked | close microphone: it is not to come back by itself |
| LIVE | Mute | muted | finalize |
| LIVE, PAUSED | LinkQuiet | | keep alive |
| LIVE, PAUSED | LinkDeaf | as LinkLost (no answer) | |
| LIVE | Wake *rollover* | | dial a spare, wake *cut* (12 s to come up) |
| LIVE | LinkUp of the spare | | wake *cut* (20 s to wait for a good place) |
| LIVE, spare up | EndpointHeard on current, SilenceHeard | | finish current → old, begin the spare at the cut, wake *retire* |
| LIVE, spare up | Wake *cut* | | the same, but the spare begins a little before the cut: it may fall into a word |
| LIVE | spare lost, or not up at Wake *cut* | | close it, wake *rollover* again later |
| STARTING, RECOVERING | Renew | | close a dial under way, dial |
| LIVE | Renew | renewing | as Wake *rollover*, also where a spare was on its way; it waits 5 s for a good place |
| LIVE, renewing | spare lost, only the user can help | | the same, and the options before hold on |
| PAUSED, link up | Renew | parked | as Wake *park*; renewing, where that must wait |
| PAUSED, link up | OtherLimit | | wake *park* when this pause has lasted so long |
| PAUSED, renewing | Resume | LIVE | open microphone, as Renew |
| any with an old link | LinkFinished, LinkLost on it, Wake *retire* | | close it |
| LIVE, old link | LinkLost on it, Wake *retire*, words missing | RECOVERING | close both, drop the tail, wake *backoff* |
| PAUSED, STOPPING, old link | LinkLost on it, Wake *retire*, words missing | parked; | close both; STOPPING: wake *backoff* |
| STARTING, LIVE, RECOVERING | Pause | PAUSED held if the link is up, else parked | close microphone, finalize, wake *park* |
| PAUSED, link up | Wake *park*, Wake *rollover* | parked | finish the link as old: no more billing |
| PAUSED, link up | LinkLost | parked | drop the tail; no retrying while paused |
| PAUSED held / parked | Resume | LIVE / STARTING | open microphone (and dial) |
| STARTING, LIVE, RECOVERING, PAUSED | Woke (the computer slept) | as LinkLost, spare and old too | |
| STARTING, LIVE, RECOVERING, PAUSED | Stop | STOPPING; IDLE if no link is up and no audio waits | close microphone, finish or dial, wake *drain* |
| STARTING, LIVE, RECOVERING, PAUSED | SourceEnded | as Stop, with no haste: *drain* runs from LinkUp and allows for the replay | |
| STOPPING | LinkUp | | begin, finish (no haste: wake *drain*) |
| STOPPING | LinkLost, audio waits, trying again helps | | wake *backoff* (no haste: no *drain* meanwhile) |
| STOPPING | Wake *backoff*, NetworkBack | | dial |
| STOPPING, no haste | LinkLost, only the user can help | FAILED | rest |
| STOPPING, no haste | LinkHeard on a link that finishes | | wake *drain* anew: it is slow, not gone |
| STOPPING | LinkLost, the third that had been told all and made nothing final | FAILED | rest |
| STOPPING, no haste | Stop | in haste | wake *drain* |
| STOPPING, no haste | Woke | as LinkLost | |
| STOPPING | LinkFinished, LinkLost on the last link; Wake *drain* | IDLE | close links, rest |

Anything not listed changes nothing: a second Pause, news of a link already left. A link of which
there is news though it was left is closed once more.

A link *begins* at the last final moment: what was sent and never became final is said again. While
an old link is still finishing it begins where that one stops, so that nothing is said twice; should
the old one then be lost with words missing, both are left and a new one begins where those are.

A session that *failed* though sound was captured is kept, transcript and unsaid audio with it, unless
what failed is the sound itself: whoever supplies what was missing and presses Start goes on in it.
Nothing is listened to meanwhile. Stop gives it up.

*Only the user can help* with a key, an account or a setting; but where words have come before, an
answer that is not the service's is somebody in between (a hotel's login page), and tried again.

What holds throughout (and is walked at random by a test): the microphone is wanted open exactly in
STARTING, LIVE and RECOVERING, and tried in PAUSED (microphone); LIVE has a link that is up;
RECOVERING has a next step; STOPPING has a deadline, or without haste a next step; PAUSED never
dials; at rest there are no links and no wakes; Stop always reaches rest.
"""

from __future__ import annotations

from collections.abc import Callable

from app.core import events as ev
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
    GiveUp,
    KeepAlive,
    KeepOptions,
    OpenMic,
    Rest,
    SetWake,
)
from app.core.failure import Failure, FailureKind, Remedy
from app.core.phase import LISTENING, Link, PauseKind, Phase
from app.core.retry import Delays, FlapGuard

__all__ = ["LISTENING", "Link", "PauseKind", "Phase", "Session"]

DIAL_S = 12.0
"""A link that is not up by then never will be (the socket gives up at 10 s)."""
DRAIN_S = 8.0
"""How long Stop waits for the service's last words."""
RETIRE_S = 8.0
"""How long an old link may take to finish."""
CUT_S = 20.0
"""How long a roll-over waits for an endpoint or a silence before it cuts anyway."""
CUT_SOON_S = 5.0
"""The same where somebody has changed an option and looks for what it does."""
ROLLOVER_AGAIN_S = 30.0
MICROPHONE_S = 0.5
"""How often a lost microphone is tried again."""
_DIALLING = (Phase.STARTING, Phase.RECOVERING, Phase.STOPPING)
_IN_BETWEEN = (FailureKind.NOT_A_SERVICE, FailureKind.NOT_TRUSTED)


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
        self.kept = False
        """FAILED, and Start goes on with the session that failed."""
        self.renewing = False
        """The link that carries the audio does not have the newest options yet."""
        self._proven = False
        self._delays = Delays(jitter)
        self._flaps = FlapGuard()
        self._dialled = 0
        self._heard = False
        # Of STOPPING: why it ends, what the source failed of, whether nobody waits, another dial to come.
        self._reason = ""
        self._source_failure: Failure | None = None
        self._patient = False
        self._dial_again = False

    @property
    def links(self) -> list[Link]:
        """All links there are."""
        return [link for link in (self.current, self.spare, self.old) if link is not None]

    def handle(self, event: ev.Event, now: float) -> list[Command]:
        """Take one event at `now` (monotonic seconds); return what the outside world must now do."""
        match event:
            case ev.Start():
                return self._start()
            case ev.CannotStart(failure):
                return self._rest(failure) if self._at_rest else []
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
                return self._heard_on(number)
            case ev.WordsHeard(number):
                return self._words_heard(number)
            case ev.EndpointHeard(number):
                return self._cut() if self.current and self.current.number == number else []
            case ev.SilenceHeard():
                return self._cut()
            case ev.MicUp():
                return self._microphone_is_back()
            case ev.MicLost(failure):
                return self._microphone_lost(failure)
            case ev.SoundHeard():
                self._heard = True
                return []
            case ev.NetworkBack():
                return self._network_is_back()
            case ev.Woke():
                return self._woke(now)
            case ev.Wake(name, pending):
                return self._wake(name, pending, now)

    # -- what the user wants --------------------------------------------------------------------

    def _start(self) -> list[Command]:
        if not self._at_rest:
            return []
        self.phase, self.pause, self.failure = Phase.STARTING, None, None
        self._reason, self._source_failure, self.flapping, self._proven = "", None, False, False
        self._heard, self.kept = self.kept, False
        self._delays.reset()
        self._flaps.reset()
        return [OpenMic(), *self._dial()]

    def _stop(self, pending: bool) -> list[Command]:
        if self.phase is Phase.FAILED:
            kept, self.kept = self.kept, False
            self.phase, self.failure = Phase.IDLE, None
            return [GiveUp()] if kept else []
        if self.phase is Phase.IDLE:
            return []
        if self.phase is Phase.STOPPING:
            if not self._patient:
                return []
            self._reason, self._source_failure, self._patient = "stopped", None, False
            return [SetWake("drain", DRAIN_S)]
        return self._end("stopped", pending)

    def _source_ended(self, pending: bool, waiting_s: float) -> list[Command]:
        if self._at_rest or self.phase is Phase.STOPPING:
            return []
        return self._end("ended", pending, waiting_s)

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
        return [*self._close_spare(), *self._roll_over()]

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
            link.finishing = True
            commands = [CancelWake("dial"), self._begin(link), FinishLink(number)]
            return [*commands, SetWake("drain", DRAIN_S + waiting_s)] if self._patient else commands
        self.phase, self.failure = Phase.LIVE, None
        return [CancelWake("dial"), *self._say_again(link), *self._plan_rollover()]

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
            # Whatever links take to the end without a word, they will not take better next time.
            if told_all and self._flaps.lost(0.0):
                return gone + self._rest(failure)
            if lost.up_at is not None and not told_all:
                self._note_age(now - lost.up_at)
            return gone + self._last_words_lost(failure, pending)
        if self.phase is Phase.PAUSED:
            return gone + self._parked()
        if failure.remedy is Remedy.USER and not (self._proven and failure.kind in _IN_BETWEEN):
            return gone + self._rest(failure)
        if self.spare and self.spare.up:
            return gone + self._promote_spare()
        return gone + self._recover(lost, failure, now)

    def _spare_lost(self, failure: Failure) -> list[Command]:
        again = [*self._close_spare(), SetWake("rollover", ROLLOVER_AGAIN_S)]
        if self.renewing and failure.remedy is Remedy.USER:
            self.renewing = False
            return [*again, KeepOptions(failure)]
        return again

    def _link_finished(self, number: int, now: float) -> list[Command]:
        if self.old and self.old.number == number:
            return self._old_is_gone()
        if self.phase is Phase.STOPPING and self.current and self.current.number == number:
            self.current = None
            return [CloseLink(number), CancelWake("dial"), *self._rest_if_done()]
        # The service ended a stream that we had not finished.
        ended = Failure(FailureKind.LINK_LOST, "the service ended the stream")
        return self._link_lost(number, ended, now)

    def _no_answer(self, number: int, now: float) -> list[Command]:
        return self._link_lost(number, Failure(FailureKind.NO_ANSWER), now)

    def _keep_alive(self, number: int) -> list[Command]:
        open_links = (self.current, self.spare)
        wanted = any(link and link.number == number and link.up and not link.finishing for link in open_links)
        return [KeepAlive(number)] if wanted else []

    def _heard_on(self, number: int) -> list[Command]:
        patient = self.phase is Phase.STOPPING and self._patient
        wanted = any(link.number == number and link.finishing for link in self.links)
        return [SetWake("drain", DRAIN_S)] if patient and wanted else []

    def _words_heard(self, number: int) -> list[Command]:
        if self.current and self.current.number == number:
            self._delays.reset()
            self._flaps.reset()
            self.flapping, self._proven = False, True
        return []

    # -- what the microphone says ---------------------------------------------------------------

    def _microphone_lost(self, failure: Failure) -> list[Command]:
        if self.pause is PauseKind.MICROPHONE:
            self.failure = failure
            return [SetWake("microphone", MICROPHONE_S)]
        if self.phase not in LISTENING:
            return []
        if not self._heard:
            return self._rest(failure)
        if failure.kind.is_audio and failure.remedy is Remedy.USER:
            return self._end("failed", pending=True, source_failure=failure)
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
                    return self._cut(From.BEFORE_CUT)
                return self._no_answer(self.spare.number, now)
            case "retire" if self.old:
                return self._old_is_gone(Failure(FailureKind.NO_ANSWER) if pending else None)
            case "drain" if self.phase is Phase.STOPPING:
                return self._rest()
        return []

    def _woke(self, now: float) -> list[Command]:
        if self.phase is Phase.STOPPING and not self._patient:
            return []
        asleep = Failure(FailureKind.LINK_LOST, "this computer slept")
        commands = self._close_spare()
        if self.old:
            commands += self._old_is_gone(asleep)
        if self.current:
            commands += self._link_lost(self.current.number, asleep, now)
        return commands

    # -- dialling, beginning, trying again --------------------------------------------------------

    def _dial(self) -> list[Command]:
        self._dialled += 1
        self.current, self._dial_again = Link(self._dialled), False
        return [Dial(self._dialled), SetWake("dial", DIAL_S)]

    def _redial(self) -> list[Command]:
        due = self.phase is Phase.RECOVERING or self._dial_again
        return [CancelWake("backoff"), *self._dial()] if due and self.current is None else []

    def _network_is_back(self) -> list[Command]:
        if self.current is None or self.current.up or self.phase not in _DIALLING:
            return self._redial()
        number = self.current.number
        return [CloseLink(number), *self._dial()]

    def _begin(self, link: Link) -> Command:
        return Begin(link.number, From.CUT if self.old else From.LAST_FINAL)

    def _say_again(self, link: Link) -> list[Command]:
        # Muted, no silence follows what is said again: nothing else would make it final.
        return [self._begin(link), *([Finalize(link.number)] if self.muted else [])]

    def _recover(self, lost: Link, failure: Failure, now: float) -> list[Command]:
        self.phase, self.failure = Phase.RECOVERING, failure
        # A link that never came up is no young death: the ladder of waits deals with it.
        if lost.up_at is not None:
            self._note_age(now - lost.up_at)
        at_once = failure.remedy is Remedy.NOW and lost.up_at is not None
        wait = self._delays.next_s(slowly=failure.remedy is Remedy.SLOWLY, at_once=at_once)
        return [CancelWake("rollover"), *self._close_spare(), SetWake("backoff", wait)]

    def _note_age(self, lived_s: float) -> None:
        self.flapping = self._flaps.lost(lived_s)
        if self.flapping:
            self._delays.slow_down()

    # -- pause ------------------------------------------------------------------------------------

    def _hold(self, kind: PauseKind) -> list[Command]:
        self.phase, self.pause = Phase.PAUSED, kind
        if kind is not PauseKind.MICROPHONE:
            self.failure = None
        commands: list[Command] = [CloseMic(), CancelWake("backoff"), CancelWake("dial")]
        if self.spare:
            # This link's time was nearly up: prepare another soon after Resume, or park soon.
            commands += [*self._close_spare(), SetWake("rollover", ROLLOVER_AGAIN_S)]
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
        return [*self._retire_current(), *self._parked()]

    def _go_on(self) -> list[Command]:
        self.pause, self.failure = None, None
        if self.current:
            self.phase = Phase.LIVE
            return [CancelWake("park"), *(self._roll_over() if self.renewing else [])]
        self.phase = Phase.STARTING
        return self._dial()

    # -- roll-over --------------------------------------------------------------------------------

    def _plan_rollover(self) -> list[Command]:
        if self.rollover_after_s is None:
            return [CancelWake("rollover")]
        return [SetWake("rollover", self.rollover_after_s)]

    def _roll_over(self) -> list[Command]:
        if self.phase is not Phase.LIVE:
            return []
        if self.spare:
            return []
        self._dialled += 1
        self.spare = Link(self._dialled)
        return [Dial(self._dialled), SetWake("cut", DIAL_S)]

    def _cut(self, start: From = From.CUT) -> list[Command]:
        if self.spare is None or not self.spare.up:
            return []
        if self.old:  # one at a time: the words of three links would be hard to keep in order
            return [SetWake("cut", RETIRE_S)] if start is From.BEFORE_CUT else []
        commands = self._retire_current()
        self.current, self.spare = self.spare, None
        return [*commands, CancelWake("cut"), Begin(self.current.number, start), *self._plan_rollover()]

    def _promote_spare(self) -> list[Command]:
        assert self.spare is not None
        self.current, self.spare = self.spare, None
        return [CancelWake("cut"), *self._say_again(self.current), *self._plan_rollover()]

    def _close_spare(self) -> list[Command]:
        if self.spare is None:
            return []
        number, self.spare = self.spare.number, None
        return [CloseLink(number), CancelWake("cut")]

    def _retire_current(self) -> list[Command]:
        assert self.current is not None
        assert self.old is None
        self.old, self.current, self.renewing = self.current, None, False
        self.old.finishing = True
        return [FinishLink(self.old.number), SetWake("retire", RETIRE_S)]

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
                again = SetWake("backoff", self._delays.next_s())
                return [*gone, CancelWake("rollover"), *self._close_spare(), again]
        if self.phase is not Phase.STOPPING:
            return gone
        return gone + (self._last_words_lost(failure, pending=True) if failure else self._rest_if_done())

    # -- the end ----------------------------------------------------------------------------------

    @property
    def _at_rest(self) -> bool:
        return self.phase in (Phase.IDLE, Phase.FAILED)

    def _end(
        self, reason: str, pending: bool, waiting_s: float = 0.0, source_failure: Failure | None = None
    ) -> list[Command]:
        # A paused session's audio is all with the link that is finishing.
        with_old = self.phase is Phase.PAUSED and self.old is not None
        self._reason, self._source_failure, self._patient = reason, source_failure, reason != "stopped"
        self.phase, self.pause, self.failure = Phase.STOPPING, None, None
        commands: list[Command] = [CloseMic(), *self._close_spare()]
        commands += [CancelWake(name) for name in ("backoff", "microphone", "park", "rollover")]
        if self.current and self.current.up:
            self.current.finishing = True
            commands.append(FinishLink(self.current.number))
        elif self.current and not pending:
            commands += [CloseLink(self.current.number), CancelWake("dial")]
            self.current = None
        elif self.current is None and pending and not with_old:
            commands += self._dial()
        if not self.links:
            return commands + self._rest()
        if self._patient and self.current and not self.current.up:
            return commands  # its LinkUp sets the deadline
        return [*commands, SetWake("drain", DRAIN_S + waiting_s)]

    def _last_words_lost(self, failure: Failure, pending: bool) -> list[Command]:
        """While stopping a link is gone; `pending`: audio is left that it should have made final."""
        if self.current is not None:
            return []
        if pending and failure.remedy not in (Remedy.USER, Remedy.NOTHING):
            self._dial_again = True
            wait = self._delays.next_s(slowly=failure.remedy is Remedy.SLOWLY)
            calm: list[Command] = [CancelWake("drain")] if self._patient else []
            return [*calm, SetWake("backoff", wait)]
        if pending and self._patient and failure.remedy is Remedy.USER:
            return self._rest(failure)
        return self._rest_if_done()

    def _rest_if_done(self) -> list[Command]:
        return [] if self.links or self._dial_again else self._rest()

    def _rest(self, failure: Failure | None = None) -> list[Command]:
        failure = failure or self._source_failure
        if not self._at_rest:
            self.kept = failure is not None and self._heard and not failure.kind.is_audio
        commands: list[Command] = [CloseMic(), *(CloseLink(link.number) for link in self.links)]
        self.current = self.spare = self.old = None
        self.phase, self.pause, self.failure = Phase.FAILED if failure else Phase.IDLE, None, failure
        self._source_failure, self._dial_again, self.renewing = None, False, False
        return [*commands, CancelWake(""), Rest("failed" if failure else self._reason, failure)]
