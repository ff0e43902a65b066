# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `app.core.session`: one inbox, one consumer; carries out commands; tells a listener.

asyncio, no Qt, no sockets of its own. Everything happens on the loop's thread. The inbox is
emptied by whoever puts something in, unless it is being emptied already: so an intent takes effect
before it returns, and no two events ever interleave.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from app.audio.source import AudioBlock, AudioEvent, AudioSource
from app.conductor.ear import Ear
from app.conductor.link import translating_of
from app.conductor.links import Links
from app.conductor.plans import Plans, full_s
from app.conductor.recorder import Recorder
from app.conductor.rounds import Rounds
from app.conductor.scribe import Scribe
from app.conductor.state import Keeper, Listener, Plan, State
from app.conductor.telling import Telling
from app.conductor.wakes import Wakes
from app.conductor.watch import always_running_clock
from app.core import commands as cmd
from app.core import events as ev
from app.core.failure import Failure
from app.core.ledger import Ledger
from app.core.lull import Lull
from app.core.names import SpeakerNames
from app.core.options.session import SessionSettings
from app.core.session import Phase, Session
from app.core.text import Gap
from app.core.transcript import Transcript

log = logging.getLogger(__name__)

QUIT_S = 5.0
"""How long closing waits for the last words: the whole program is to be gone within 8 s."""
LET_GO_S = 1.0
"""How long links, devices and the engine may take each to be released when closing."""


def _jitter(seconds: float) -> float:
    return seconds * random.uniform(0.8, 1.2)


class Conductor:
    """One session at a time. `choose` makes the plan of the next one and may raise `Failure`.

    `clock` counts the seconds that this computer is awake, `awake_or_asleep` all of them.
    """

    def __init__(
        self,
        choose: Callable[[], Plan],
        listener: Listener,
        *,
        keeper: Keeper | None = None,
        clock: Callable[[], float] = time.monotonic,
        awake_or_asleep: Callable[[], float] | None = None,
        wall_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[float], float] = _jitter,
    ) -> None:
        self.transcript = Transcript(forgets_words=True)
        self._choose = choose
        self._listener = listener
        self._keeper = keeper
        self._loop: asyncio.AbstractEventLoop | None = None
        self._clock = clock
        self._session = Session(jitter=jitter)
        self._wakes = Wakes()
        self._inbox: deque[ev.Event] = deque()
        self._handling = False
        self._scribe = Scribe(self.transcript, wall_clock)
        self._links = Links(self._session, self._scribe, self._post, self._changed, clock)
        self._recorder = Recorder(self._links, clock, self._post, listener.level_changed, self._add_gap)
        self._plans = Plans(self._links.uses)
        self._telling = Telling(
            self._session, self._links, self._plans, self._wakes, self._recorder, listener, keeper, clock
        )
        self._rounds = Rounds(
            self._session,
            self._links,
            self._wakes,
            self._post,
            clock,
            awake_or_asleep or always_running_clock(),
            self._hear,
            self._tell,
        )
        self._ear: Ear | None = None
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    # -- intents: return nothing, never raise, ignored where they make no sense -------------------

    def start(self) -> None:
        """Begin a new session; after a failure that a person could mend, go on with the one that failed."""
        if self._session.phase not in (Phase.IDLE, Phase.FAILED):
            return
        try:
            plan = self._choose()
        except Failure as failure:
            self._post(ev.CannotStart(failure))
            return
        if self._session.kept:
            self._continue(plan)
        else:
            self._begin(plan)
        self._post(ev.Start())

    def stop(self) -> None:
        """End the session once the last words have come."""
        self._post(ev.Stop(self._links.ledger.waits))

    def pause(self) -> None:
        """Release the microphone and hold the session."""
        self._post(ev.Pause())

    def resume(self) -> None:
        """Go on after a pause."""
        self._post(ev.Resume())

    def mute(self) -> None:
        """Let no sample out."""
        self._post(ev.Mute())

    def unmute(self) -> None:
        """Let sound out again: what sounds from now on. What sounded before was muted, read or not."""
        if self._session.muted:
            self._hear()
        self._post(ev.Unmute())

    def name_speakers(self, names: SpeakerNames) -> None:
        """What the reader says about the speakers of this session holds from now on, backwards too."""
        if names == self.transcript.names:
            return
        self.transcript.names = names
        if self._keeper is not None:
            self._keeper.named(names)

    def renew(self) -> None:
        """Go on with what is chosen now: engine, key, every option of a stream. No word is lost or doubled.

        Asks for a plan and makes a roll-over to its links; what is listened to changes only where the plan
        names something else. `State.renewing` says that it is under way, `State.not_renewed` why the
        options before hold on. At rest: nothing, the next Start asks anyway.
        """
        now = self._plans.now
        if now is None or self._session.phase in (Phase.IDLE, Phase.FAILED, Phase.STOPPING):
            return
        self._telling.not_renewed = None
        try:
            plan = self._choose()
        except Failure as failure:
            self._telling.not_renewed = failure
            self._telling.publish()
            return
        if self._ear is not None and plan.source_name != now.source_name:
            self._ear.change(plan.source)
        self._plans.try_out(plan)
        self._use(plan)
        log.info("going on with other options, with %s", plan.engine.name)
        self._post(ev.Renew())

    def keep_to(self, limits: SessionSettings) -> None:
        """How long a pause is held and how much sound waits, from now on. Dials nothing."""
        self._links.ledger.keep_at_most(limits.backlog_s * 1000)
        if limits.park_after_s != self._session.park_after_s:
            self._session.park_after_s = limits.park_after_s
            if self._session.phase is Phase.PAUSED:
                self._post(ev.OtherLimit(self._clock() - self.state.since))

    def listen_to(self, source: AudioSource, named: str = "") -> None:
        """Go on with another source, new and not started, `named` as in a plan; without a session: nothing."""
        if self._ear is not None and self._session.phase not in (Phase.IDLE, Phase.FAILED, Phase.STOPPING):
            self._ear.change(source)
            self._plans.named(named)
            self._telling.publish()

    @property
    def state(self) -> State:
        """What was told last."""
        return self._telling.state

    @property
    def captured_ms(self) -> int:
        """Session time: audio captured since Start, pauses not counted."""
        return self._links.ledger.captured_ms

    @property
    def settled_ms(self) -> int:
        """Up to where in the session everything said is final: what a new link need not hear again."""
        return self._links.ledger.settled_ms

    @property
    def behind_ms(self) -> int | None:
        """How much captured audio the service has not heard yet; None without a link."""
        link = self._links.current
        if link is None or self._session.phase not in (Phase.LIVE, Phase.STOPPING) or link.heard_ms is None:
            return None
        return max(0, self.captured_ms - link.heard_ms)

    @property
    def unsettled_ms(self) -> int:
        """Captured audio of which the service has not said its last word."""
        return self._links.ledger.waiting_ms

    async def close(self) -> None:
        """Stop, wait a while for the last words, leave nothing running. Takes less than 8 s."""
        self.stop()
        if not await _within(QUIT_S, self._at_rest.wait()):
            log.warning("the last words did not come in time")
            self._post(ev.Wake("drain"))
        self._links.leave_all()
        await _within(LET_GO_S, self._links.gone())
        if self._ear is not None:
            await _within(LET_GO_S, self._ear.released())
        await _within(LET_GO_S, self._plans.release())

    # -- the inbox --------------------------------------------------------------------------------

    def _post(self, event: ev.Event) -> None:
        self._inbox.append(event)
        if self._handling:
            return
        self._handling = True
        try:
            while self._inbox:
                for command in self._session.handle(self._inbox.popleft(), self._clock()):
                    self._carry_out(command)
        finally:
            self._handling = False
        if not self._session.renewing:
            self._plans.proven()
        if self._ear is not None:
            self._ear.hurries = not self._session.muted
        self._telling.publish()

    def _carry_out(self, command: cmd.Command) -> None:
        match command:
            case cmd.OpenMic():
                assert self._ear
                self._ear.open()
            case cmd.CloseMic():
                self._close_ear()
            case cmd.Dial(number):
                self._links.dial(number)
            case cmd.Begin(number, start):
                self._links.send_from(number, start)
            case cmd.Finalize(number):
                self._links[number].finalize()
            case cmd.KeepAlive(number):
                self._links[number].keep_alive()
            case cmd.FinishLink(number):
                self._links[number].finish()
            case cmd.CloseLink(number):
                self._links.leave(number)
            case cmd.DropTail():
                self._changed(self._scribe.drop_tail())
            case cmd.SetWake(name, after_s):
                self._set_wake(name, after_s)
            case cmd.CancelWake(name):
                self._wakes.cancel(name)
            case cmd.Rest(reason, failure):
                self._rest(reason, failure)
            case cmd.GiveUp():
                self._rest("stopped", None)
            case cmd.KeepOptions(failure):
                self._keep_options(failure)

    def _set_wake(self, name: str, after_s: float) -> None:
        if after_s <= 0:
            self._inbox.append(ev.Wake(name))
        else:
            self._wakes.set(name, self._clock() + after_s)

    # -- a session begins, rests, goes on and ends ----------------------------------------------------

    def _begin(self, plan: Plan) -> None:
        self.transcript = Transcript(forgets_words=True)
        self._scribe.begin(self.transcript)
        self._links.begin(plan, Ledger(plan.config.settings.session.backlog_s * 1000), Lull())
        self._ear = self._telling.ear = Ear(plan.source, self._sound, self._ear_opened)
        self._telling.started_at = self._clock()
        self._run(plan)
        if self._keeper is not None:
            self._keeper.watch(self._keeper_news)
            self._keeper.begin(plan.engine.name, plan.source.label)
        self._changed(0)
        log.info("starting with %s, listening to %s", plan.engine.name, plan.source.label)

    def _continue(self, plan: Plan) -> None:
        """The same session goes on: its transcript, its sound that waits, its place in a file."""
        assert self._plans.now and self._ear
        self._links.begin(plan, self._links.ledger, self._links.lull)
        if plan.source_name != self._plans.now.source_name:
            self._ear.change(plan.source)
        self._run(plan)
        log.info("going on with %s, %.1f s wait", plan.engine.name, self.unsettled_ms / 1000)

    def _run(self, plan: Plan) -> None:
        self._use(plan)
        self._telling.begin()
        self._recorder.begin()
        self._at_rest.clear()
        self._loop = asyncio.get_running_loop()
        self._rounds.begin()

    def _use(self, plan: Plan) -> None:
        """Links that are dialled from now on are those of this plan."""
        self._plans.use(plan)
        self._links.use(plan)
        self.transcript.translating = translating_of(plan.engine, plan.config)
        self.keep_to(plan.config.settings.session)
        self._session.rollover_after_s = full_s(plan.engine.limits)

    def _keep_options(self, failure: Failure) -> None:
        log.info("the options before hold on: %s", failure.kind.value)
        self._telling.not_renewed = failure
        before = self._plans.refused()
        if before is not None:
            self._use(before)

    def _rest(self, reason: str, failure: Failure | None) -> None:
        self._telling.reason = reason
        if not self._session.kept:
            self._links.wait_for_no_translation()
            missing = self._links.ledger.give_up()
            if missing is not None:
                self._telling.missing_ms = missing.end_ms - missing.start_ms
                self._add_gap(missing)
        self._changed(self._scribe.finish(for_good=not self._session.kept))
        if self._keeper is not None:
            self._keeper.end(failure.kind.value if failure else reason, self.captured_ms)
        self._rounds.end()
        self._at_rest.set()
        log.info("at rest: %s%s", reason, f" ({failure.kind.value})" if failure else "")

    # -- what is listened to ------------------------------------------------------------------------

    def _ear_opened(self, failure: Failure | None) -> None:
        if failure is None:
            log.info("listening")
            self._post(ev.MicUp())
        else:
            log.info("nothing to listen to: %s", failure)
            self._post(ev.MicLost(failure))

    def _close_ear(self) -> None:
        if self._ear is not None:
            self._ear.close()
        self._listener.level_changed(None)

    def _sound(self, events: list[AudioEvent]) -> None:
        self._recorder.muted = self._session.muted
        self._recorder.take(events)
        if any(not isinstance(event, AudioBlock) for event in events):
            self._telling.publish()

    def _add_gap(self, gap: Gap) -> None:
        log.info("%.1f s missing: %s", (gap.end_ms - gap.start_ms) / 1000, gap.reason)
        self._changed(self._scribe.add_gap(gap, self.settled_ms))

    # -- in every round -----------------------------------------------------------------------------

    def _hear(self) -> None:
        if self._ear is not None:
            self._ear.poll()

    def _tell(self) -> None:
        self._plans.look()
        self._telling.publish()

    # -- telling ----------------------------------------------------------------------------------

    def _changed(self, first_turn: int | None) -> None:
        if first_turn is not None:
            self._listener.captions_changed(first_turn)
        closed = self.transcript.take_closed()
        if self._keeper is not None:
            self._keeper.changed(self.transcript, closed, self._scribe.waiting)
        for entry in closed:
            self._listener.entry_closed(entry)

    def _keeper_news(self) -> None:
        """On the keeper's own thread."""
        if self._loop is not None and not self._loop.is_closed():
            with suppress(RuntimeError):  # closed in this very moment
                self._loop.call_soon_threadsafe(self._telling.publish)


async def _within(seconds: float, done: Awaitable[object]) -> bool:
    """Wait for it so long at most; whether it was done."""
    try:
        async with asyncio.timeout(seconds):
            await done
    except TimeoutError:
        return False
    return True
