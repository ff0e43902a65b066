# SPDX-License-Identifier: GPL-3.0-or-later
"""All links of a session: dialled, begun, listened to, left. What they say goes to scribe and ledger.

Decides nothing about when: `app.core.session` does. Decides where a link begins, whose words wait for
whose, and how far everything is final.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence

from app.conductor.link import LinkRunner
from app.conductor.scribe import Scribe
from app.conductor.state import Plan
from app.core import events as ev
from app.core.commands import From
from app.core.failure import Failure, FailureKind
from app.core.ledger import Ledger
from app.core.lull import PAUSE_MS, SILENCE_MS, Lull
from app.core.session import Phase, Session
from app.core.text import Token
from app.core.timeline import SAMPLES_PER_MS
from app.engines.base import Endpoint, Engine, Failed, Finished, Flushed, Progress, StreamEvent, Words

log = logging.getLogger(__name__)

UNHEARD_MS = 200
"""A service that has heard all but this has heard all."""
CUT_OVERLAP_MS = 1_500
"""Where nobody pauses, the next link hears so much that the old one heard too: a word fits in twice."""
CUT_VOID_MS = 300
"""And the old one's words that reach into this last piece may have been cut: the next one says them."""


class Links:
    """The links of the session at hand. `begin` for each session; links of the last one may still be closing."""

    def __init__(
        self,
        session: Session,
        scribe: Scribe,
        post: Callable[[ev.Event], None],
        changed: Callable[[int | None], None],
        clock: Callable[[], float],
    ) -> None:
        self._session = session
        self._scribe = scribe
        self._post = post
        self._changed = changed
        self._clock = clock
        self._runners: dict[int, LinkRunner] = {}
        self._leaving: set[LinkRunner] = set()
        self.ledger = Ledger()
        self.lull = Lull()
        self.peer: tuple[str, int] | None = None
        """Where the last link that was up was connected to."""

    def begin(self, plan: Plan, ledger: Ledger, lull: Lull) -> None:
        """A session begins, or goes on with another plan."""
        self._plan, self.ledger, self.lull = plan, ledger, lull

    def __iter__(self) -> Iterator[LinkRunner]:
        return iter(list(self._runners.values()))

    def __getitem__(self, number: int) -> LinkRunner:
        return self._runners[number]

    @property
    def current(self) -> LinkRunner | None:
        """The one that carries the audio."""
        link = self._session.current
        return self._runners.get(link.number) if link else None

    def use(self, plan: Plan) -> None:
        """Links that are dialled from now on are those of this plan."""
        self._plan = plan

    def uses(self, engine: Engine) -> bool:
        """Whether anything is left of a link of this engine."""
        there = (*self._runners.values(), *(link for link in self._leaving if not link.is_closed))
        return any(link.engine is engine for link in there)

    def waiting_s(self, link: LinkRunner | None) -> float:
        """How long what waits for this link takes to send: no longer than it took to say."""
        position = self.ledger.settled
        if link is not None and link.position is not None:
            position = link.position
        return max(0, self.ledger.backlog.end - position) / SAMPLES_PER_MS / 1000

    def owed_at(self, wake: str) -> bool:
        """Whether a link that should have finished by this wake has not made final, or heard, all of its audio."""
        old, current = self._session.old, self.current
        if wake == "drain" and current is not None:
            return self.ledger.waits and current.unheard_ms > UNHEARD_MS
        return wake == "retire" and old is not None and self._owes(self._runners.get(old.number))

    # -- what the session commands --------------------------------------------------------------------

    def dial(self, number: int) -> None:
        """Open a new link."""
        backlog, plan = self.ledger.backlog, self._plan
        link = LinkRunner(number, plan.engine, plan.config, backlog, self, self._clock)
        self._runners[number] = link
        link.dial()

    def send_from(self, number: int, start: From) -> None:
        """Send audio on this link, from there on."""
        link = self._runners[number]
        old = self._session.old
        until = self._runners[old.number].until if old is not None else None
        if start is not From.LAST_FINAL and until is not None:
            self._take_over(link, self._runners[old.number], until, start is From.BEFORE_CUT)
            return
        position = self.ledger.beginning(self._scribe.said_until_ms)
        link.begin(position, follows=0)
        waiting_ms = self.ledger.backlog.end // SAMPLES_PER_MS - position // SAMPLES_PER_MS
        if number > 1 and waiting_ms > 0:
            log.info("link %d: replaying %.1f s", number, waiting_ms / 1000)

    def _take_over(self, link: LinkRunner, old: LinkRunner, until: int, anywhere: bool) -> None:
        """Begin where the old link stops; if that may be within a word, a little earlier."""
        if anywhere:
            old.void_from_ms = max(0, until // SAMPLES_PER_MS - CUT_VOID_MS)
        position = until
        if old.void_from_ms is not None:
            position = max(0, until - CUT_OVERLAP_MS * SAMPLES_PER_MS)
        link.begin(position, follows=_must_reach(old) or 0)
        log.info("link %d takes over from link %d", link.number, old.number)

    def leave(self, number: int) -> None:
        """Close this link; words that waited on it will be said by another one."""
        link = self._runners.pop(number, None)
        if link is None:
            return
        link.close()
        if self._session.phase is Phase.IDLE:
            self._write_held(link)
        self._scribe.forget(link)
        self._leaving = {gone for gone in self._leaving if not gone.is_closed} | {link}

    def leave_all(self) -> None:
        """Close all of them."""
        for link in self:
            self.leave(link.number)

    def wait_for_no_translation(self) -> None:
        """The session is over: what was said is no gap, though its translation never came."""
        said_ms = self._scribe.said_until_ms
        if self._scribe.awaits_translations and said_ms is not None:
            self.ledger.settle(said_ms * SAMPLES_PER_MS)

    async def gone(self) -> None:
        """Wait until nothing is left of those that were closed."""
        for link in set(self._leaving):
            await link.closed()

    # -- what links say -------------------------------------------------------------------------------

    def link_up(self, link: LinkRunner) -> None:
        """A dialled link is ready."""
        log.info("link %d is up", link.number)
        self.peer = link.peer
        self._post(ev.LinkUp(link.number, self.waiting_s(link)))
        if self.lull.quiet_ms >= SILENCE_MS:
            self._post(ev.SilenceHeard())

    def link_lost(self, link: LinkRunner, failure: Failure) -> None:
        """A link could not be opened, or is over."""
        if link.number not in self._runners:
            return
        log.info("link %d lost: %s", link.number, failure.story)
        old = self._session.old
        is_old = old is not None and old.number == link.number
        pending = self._owes(link) if is_old else self.ledger.waits
        self._post(ev.LinkLost(link.number, failure, pending, told_all=link.finish_sent))

    def link_said(self, link: LinkRunner, event: StreamEvent) -> None:
        """The service said something on this link."""
        if link.number not in self._runners:
            return
        match event:
            case Words(tokens):
                if tokens and not link.proven:
                    link.proven = True
                    self._post(ev.WordsHeard(link.number))
                self._write(link, lambda: self._scribe.write(link, tokens), tokens)
            case Progress():
                self._settle(link, link.hearing.final_ms, exactly=link.hearing.exactly)
                heard_ms = min(
                    link.hearing.total_ms, link.timeline.sent_ms
                )  # whatever it says, it heard no more
                if self._session.phase is Phase.STOPPING and heard_ms > link.told_ms:
                    link.told_ms = heard_ms
                    self._post(ev.LinkHeard(link.number))
            case Endpoint():
                self._write(link, lambda: self._scribe.end_turn(link))
                if self.lull.quiet_ms >= PAUSE_MS:
                    self._post(ev.EndpointHeard(link.number))
            case Flushed():  # the count that comes with it says the rest
                self._write(link, lambda: self._scribe.flushed(link))
            case Finished() if link.finish_sent:
                self._settle(link, link.timeline.sent_ms, exactly=True, link_is_over=True)
                log.info("link %d has finished", link.number)
                self._post(ev.LinkFinished(link.number))
            case Finished():
                self.link_lost(link, Failure(FailureKind.LINK_LOST, "the service ended the stream"))
            case Failed(failure):
                self.link_lost(link, failure)

    # -- inside ---------------------------------------------------------------------------------------

    def _owes(self, link: LinkRunner | None) -> bool:
        reach = _must_reach(link) if link is not None else None
        return reach is not None and not self.ledger.covers(reach)

    def _is_next(self, link: LinkRunner) -> bool:
        """Whether everything before this link's words is written."""
        return link.follows == 0 or self.ledger.covers(link.follows)

    def _write(self, link: LinkRunner, step: Callable[[], int], tokens: Sequence[Token] = ()) -> None:
        if self._is_next(link):
            self._changed(step())
        else:
            self._scribe.hold(link, step, tokens)
            self._changed(None)

    def _write_held(self, link: LinkRunner) -> None:
        """The session is over, and nobody will say again what waits on this link: it stands after a gap."""
        if self._scribe.holds(link) and not self._is_next(link):
            missing = self.ledger.give_up(link.follows)
            if missing is not None:
                self._changed(self._scribe.add_gap(missing, self.ledger.settled_ms))
            self._settle(link, link.hearing.final_ms, exactly=link.hearing.exactly)

    def _settle(self, link: LinkRunner, final_ms: int, *, exactly: bool, link_is_over: bool = False) -> None:
        if not self._is_next(link):
            return
        final_ms = min(final_ms, link.timeline.sent_ms)  # whatever it says, it heard no more
        untranslated_ms = None if link_is_over else link.untranslated.from_ms(link.hearing.total_ms)
        if untranslated_ms is not None and untranslated_ms < final_ms:
            final_ms, exactly = untranslated_ms, False
        session_ms = link.timeline.session_ms(final_ms, end=True)
        if link.void_from_ms is not None and session_ms > link.void_from_ms:
            session_ms, exactly = link.void_from_ms, False
        self.ledger.settle(session_ms * SAMPLES_PER_MS, exactly=exactly)
        self._changed(self._scribe.settled(self.ledger.settled_ms))
        self._changed(self._scribe.release(self._is_next))


def _must_reach(link: LinkRunner) -> int | None:
    """The session sample up to which this link's words are wanted; None while it goes on."""
    if link.void_from_ms is not None:
        return link.void_from_ms * SAMPLES_PER_MS
    return link.until
