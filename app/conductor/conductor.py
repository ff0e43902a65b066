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
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from app.audio.source import (
    AudioBlock,
    AudioEnded,
    AudioEvent,
    AudioFailure,
    AudioHeard,
    AudioLost,
    AudioSilent,
    AudioSource,
)
from app.conductor.ear import Ear
from app.conductor.link import LinkRunner
from app.conductor.scribe import Scribe
from app.conductor.state import Keeper, Listener, Plan, State
from app.conductor.wakes import Wakes
from app.core import commands as cmd
from app.core import events as ev
from app.core.backlog import Backlog
from app.core.failure import Failure
from app.core.session import LISTENING, PauseKind, Phase, Session
from app.core.text import Gap
from app.core.timeline import SAMPLES_PER_MS, samples_of
from app.core.transcript import Transcript
from app.engines.base import Endpoint, Failed, Finished, Flushed, Progress, StreamEvent, Words

log = logging.getLogger(__name__)

TICK_S = 0.1
CLOSE_S = 10.0
"""A net beneath the session's own deadline for Stop."""
DEAF_S = 15.0
VOICE_DBFS = -45.0
VOICE_BEFORE_DEAF_MS = 3_000
ROLLOVER_MARGIN_S = 900.0
"""How long before a service's limit the next stream is prepared."""
SMALLEST_GAP_MS = 500
"""Less than this is no gap a reader would care for."""


def _jitter(seconds: float) -> float:
    return seconds * random.uniform(0.8, 1.2)


class Conductor:
    """One session at a time. `choose` makes the plan of the next one and may raise `Failure`."""

    def __init__(
        self,
        choose: Callable[[], Plan],
        listener: Listener,
        *,
        keeper: Keeper | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.transcript = Transcript()
        self.state = State()
        self._choose = choose
        self._listener = listener
        self._keeper = keeper
        self._loop: asyncio.AbstractEventLoop | None = None
        self._clock = clock
        self._session = Session(jitter=_jitter)
        self._wakes = Wakes()
        self._inbox: deque[ev.Event] = deque()
        self._handling = False
        self._links: dict[int, LinkRunner] = {}
        self._leaving: set[LinkRunner] = set()
        self._scribe = Scribe(self.transcript, wall_clock)
        self._backlog = Backlog()
        self._captured = 0
        self._settled_ms = 0
        self._plan: Plan | None = None
        self._ear: Ear | None = None
        self._silent = False
        self._reason = ""
        self._started_at: float | None = None
        self._ticker: asyncio.Task[None] | None = None
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    # -- intents: return nothing, never raise, ignored where they make no sense -------------------

    def start(self) -> None:
        """Begin a new session."""
        if self._session.phase not in (Phase.IDLE, Phase.FAILED):
            return
        try:
            plan = self._choose()
        except Failure as failure:
            self._post(ev.CannotStart(failure))
            return
        self._begin(plan)
        self._post(ev.Start())

    def stop(self) -> None:
        """End the session once the last words have come."""
        self._post(ev.Stop(self._pending))

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
        """Let sound out again."""
        self._post(ev.Unmute())

    def listen_to(self, source: AudioSource) -> None:
        """Go on with another source, new and not started; without a session: nothing."""
        if self._ear is not None and self._session.phase not in (Phase.IDLE, Phase.FAILED, Phase.STOPPING):
            self._ear.change(source)
            self._publish()

    @property
    def captured_ms(self) -> int:
        """Session time: audio captured since Start, pauses not counted."""
        return self._captured // SAMPLES_PER_MS

    @property
    def settled_ms(self) -> int:
        """Up to where in the session everything said is final: what a new link need not hear again."""
        return self._settled_ms

    @property
    def behind_ms(self) -> int | None:
        """How much captured audio the service has not heard yet; None without a link."""
        link = self._current
        if link is None or self._session.phase is not Phase.LIVE or not link.total_ms:
            return None
        return max(0, self.captured_ms - link.timeline.session_ms(link.total_ms, end=True))

    @property
    def unsettled_ms(self) -> int:
        """Captured audio of which the service has not said its last word."""
        return max(0, self._backlog.end // SAMPLES_PER_MS - self._settled_ms)

    async def close(self) -> None:
        """Stop, wait for the last words, leave nothing running."""
        self.stop()
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._at_rest.wait()
        except TimeoutError:
            log.warning("the session did not come to rest in time")
        for link in list(self._links.values()):
            self._leave(link)
        await self._gone()
        if self._plan is not None:
            await self._plan.engine.release()

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
        self._publish()

    def _carry_out(self, command: cmd.Command) -> None:
        match command:
            case cmd.OpenMic():
                assert self._ear
                self._ear.open()
            case cmd.CloseMic():
                self._close_ear()
            case cmd.Dial(number):
                self._dial(number)
            case cmd.Begin(number, start):
                self._send_from(number, start)
            case cmd.Finalize(number):
                self._links[number].finalize()
            case cmd.KeepAlive(number):
                self._links[number].keep_alive()
            case cmd.FinishLink(number):
                self._links[number].finish()
            case cmd.CloseLink(number):
                if number in self._links:
                    self._leave(self._links[number])
            case cmd.DropTail():
                self._changed(self._scribe.drop_tail())
            case cmd.SetWake(name, after_s):
                self._set_wake(name, after_s)
            case cmd.CancelWake(name):
                self._wakes.cancel(name)
            case cmd.Rest(reason, failure):
                self._rest(reason, failure)

    def _set_wake(self, name: str, after_s: float) -> None:
        if after_s <= 0:
            self._inbox.append(ev.Wake(name))
        else:
            self._wakes.set(name, self._clock() + after_s)

    # -- a session begins and ends ------------------------------------------------------------------

    def _begin(self, plan: Plan) -> None:
        settings, limits = plan.config.settings, plan.engine.limits
        self._plan = plan
        self.transcript = Transcript()
        self._scribe.begin(self.transcript)
        self._backlog = Backlog(settings.session.backlog_s * 1000)
        self._captured = self._settled_ms = 0
        self._silent, self._reason = False, ""
        self._started_at = self._clock()
        self._ear = Ear(plan.source, self._sound, self._ear_opened)
        self._session.park_after_s = settings.session.park_after_s
        longest = limits.longest_stream_s
        self._session.rollover_after_s = (
            None if longest is None else max(longest - ROLLOVER_MARGIN_S, longest / 2)
        )
        self._at_rest.clear()
        self._loop = asyncio.get_running_loop()
        self._ticker = self._loop.create_task(self._tick(), name="session ticker")
        if self._keeper is not None:
            self._keeper.watch(self._keeper_news)
            self._keeper.begin(plan.engine.name, plan.source.label)
        self._changed(0)
        log.info("starting with %s, listening to %s", plan.engine.name, plan.source.label)

    def _rest(self, reason: str, failure: Failure | None) -> None:
        self._reason = reason
        self._changed(self._scribe.finish())
        if self._keeper is not None:
            self._keeper.end(failure.kind.value if failure else reason, self.captured_ms)
        if self._ticker is not None:
            self._ticker.cancel()
            self._ticker = None
        self._at_rest.set()
        log.info("at rest: %s%s", reason, f" ({failure.kind.value})" if failure else "")

    async def _gone(self) -> None:
        """Wait for links and devices that are on their way out."""
        for link in set(self._leaving):
            await link.closed()
        if self._ear is not None:
            await self._ear.released()

    # -- links ------------------------------------------------------------------------------------

    @property
    def _current(self) -> LinkRunner | None:
        link = self._session.current
        return self._links.get(link.number) if link else None

    @property
    def _pending(self) -> bool:
        return self._backlog.end > self._settled_ms * SAMPLES_PER_MS

    def _waiting_s(self, link: LinkRunner | None) -> float:
        """How long what waits for this link takes to send: no longer than it took to say."""
        position = self._settled_ms * SAMPLES_PER_MS
        if link is not None and link.position is not None:
            position = link.position
        return max(0, self._backlog.end - position) / SAMPLES_PER_MS / 1000

    def _dial(self, number: int) -> None:
        assert self._plan
        link = LinkRunner(number, self._plan.engine, self._plan.config, self._backlog, self, self._clock)
        self._links[number] = link
        link.dial()

    def _send_from(self, number: int, start: cmd.From) -> None:
        link = self._links[number]
        old = self._session.old
        if start is cmd.From.CUT and old is not None:
            until = self._links[old.number].until
            link.begin(self._captured if until is None else until, -1)
            return
        link.begin(self._settled_ms * SAMPLES_PER_MS, self.transcript.last_final_ms)
        waiting_ms = self._backlog.end // SAMPLES_PER_MS - self._settled_ms
        if number > 1 and waiting_ms > 0:
            log.info("link %d: replaying %.1f s", number, waiting_ms / 1000)

    def _leave(self, link: LinkRunner) -> None:
        self._links.pop(link.number, None)
        if link not in self._leaving:
            self._leaving.add(link)
            link.close()
        self._leaving = {gone for gone in self._leaving if not gone.is_closed}
        if self._session.old is None:
            self._changed(self._scribe.release())

    def link_up(self, link: LinkRunner) -> None:
        """A dialled link is ready."""
        log.info("link %d is up", link.number)
        self._post(ev.LinkUp(link.number, self._waiting_s(link)))

    def link_lost(self, link: LinkRunner, failure: Failure) -> None:
        """A link could not be opened, or is over."""
        log.info("link %d lost: %s %s", link.number, failure, failure.request_id)
        self._post(ev.LinkLost(link.number, failure, self._pending))

    def link_said(self, link: LinkRunner, event: StreamEvent) -> None:
        """The service said something on this link."""
        if link.number not in self._links:
            return
        match event:
            case Words(tokens):
                if tokens and not link.proven:
                    link.proven = True
                    self._post(ev.WordsHeard(link.number))
                self._write(link, lambda: self._scribe.write(link, tokens))
            case Progress(final_ms, total_ms):
                link.total_ms = total_ms
                self._settle(link, final_ms)
            case Endpoint():
                self._write(link, self._scribe.end_turn)
                self._post(ev.EndpointHeard(link.number))
            case Flushed():
                pass
            case Finished():
                self._settle(link, link.timeline.sent_ms)
                self._post(ev.LinkFinished(link.number))
            case Failed(failure):
                self.link_lost(link, failure)

    def _write(self, link: LinkRunner, step: Callable[[], int]) -> None:
        if self._must_wait(link):
            self._scribe.hold(step)
        else:
            self._changed(step())

    def _must_wait(self, link: LinkRunner) -> bool:
        """While an old link says its last words, those of the next one wait: order is kept."""
        old = self._session.old
        return old is not None and old.number != link.number and old.number in self._links

    def _settle(self, link: LinkRunner, final_ms: int) -> None:
        if self._must_wait(link):
            return
        self._settled_ms = max(self._settled_ms, link.timeline.session_ms(final_ms, end=True))
        self._backlog.settle(self._settled_ms)

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
        for event in events:
            match event:
                case AudioBlock():
                    self._block(event)
                case AudioLost(lost_ms, reason):
                    self._lost(lost_ms, reason)
                case AudioSilent() | AudioHeard():
                    self._silent = isinstance(event, AudioSilent)
                    self._publish()
                case AudioEnded():
                    self._post(ev.SourceEnded(self._pending, self._waiting_s(self._current)))
                case AudioFailure(failure):
                    log.info("the source is gone: %s", failure)
                    self._post(ev.MicLost(failure))

    def _block(self, block: AudioBlock) -> None:
        at, samples = self._captured, samples_of(block.pcm)
        if not samples:
            return
        self._captured += samples
        if at == 0:
            self._post(ev.SoundHeard())
        if self._session.muted:
            self._listener.level_changed(None)
            return
        dropped = self._backlog.append(at, block.pcm)
        if dropped:
            self._add_gap(*dropped, "audio could not be kept any longer")
        for link in self._links.values():
            link.audio_waits()
        current = self._current
        if current is not None and block.level.rms_dbfs > VOICE_DBFS:
            current.voice_since_heard_ms += samples / SAMPLES_PER_MS
        self._listener.level_changed(block.level)

    def _lost(self, lost_ms: int, reason: str) -> None:
        begin = self.captured_ms
        self._captured += lost_ms * SAMPLES_PER_MS
        log.warning("%d ms of sound lost: %s", lost_ms, reason)
        if lost_ms >= SMALLEST_GAP_MS and not self._session.muted:
            self._add_gap(begin, self.captured_ms, "audio was not captured")

    def _add_gap(self, start_ms: int, end_ms: int, reason: str) -> None:
        self._changed(self._scribe.add_gap(Gap(start_ms, end_ms, reason)))

    # -- time -------------------------------------------------------------------------------------

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            now = self._clock()
            for name in self._wakes.take_due(now):
                self._post(ev.Wake(name))
            if self._ear is not None:
                self._ear.poll()
            for link in list(self._links.values()):
                self._watch(link, now)

    def _watch(self, link: LinkRunner, now: float) -> None:
        assert self._plan
        if now - link.last_sent_at >= self._plan.engine.limits.keepalive_s:
            self._post(ev.LinkQuiet(link.number))
        unheard = link.voice_since_heard_ms > VOICE_BEFORE_DEAF_MS
        if unheard and link is self._current and now - link.last_heard_at > DEAF_S:
            self._post(ev.LinkDeaf(link.number))

    # -- telling ----------------------------------------------------------------------------------

    def _changed(self, first_turn: int | None) -> None:
        if first_turn is not None:
            self._listener.captions_changed(first_turn)
        closed = self.transcript.take_closed()
        if self._keeper is not None:
            self._keeper.changed(self.transcript, closed)
        for entry in closed:
            self._listener.entry_closed(entry)

    def _keeper_news(self) -> None:
        """On the keeper's own thread."""
        if self._loop is not None and not self._loop.is_closed():
            with suppress(RuntimeError):  # closed in this very moment
                self._loop.call_soon_threadsafe(self._publish)

    def _publish(self) -> None:
        session = self._session
        phase = session.phase
        begun = self.state.since if phase is self.state.phase and self.state.since else self._clock()
        state = State(
            phase=phase,
            muted=session.muted,
            pause=session.pause,
            failure=session.failure,
            since=begun,
            next_try_at=self._wakes.when("backoff"),
            park_at=self._wakes.when("park") if session.pause is not PauseKind.PARKED else None,
            flapping=session.flapping,
            microphone_silent=self._silent and phase in LISTENING and not session.muted,
            engine=self._plan.engine.name if self._plan else "",
            source=self._ear.label if self._ear else "",
            started_at=self._started_at,
            reason=self._reason if phase is Phase.IDLE else "",
            unsaved=self._keeper.trouble if self._keeper else None,
        )
        if state != self.state:
            if state.phase is not self.state.phase:
                log.info("%s", phase.value)
            self.state = state
            self._listener.state_changed(state)
