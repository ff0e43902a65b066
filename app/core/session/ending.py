# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to rest: the last words are waited for, a link that is lost meanwhile is dialled once more.

Pure. In haste somebody has pressed Stop and waits; without haste a source has come to its end, and
everything that was captured is still to become words.
"""

from __future__ import annotations

from app.core.commands import CancelWake, CloseLink, CloseMic, Command, FinishLink, Rest, SetWake
from app.core.failure import Failure, Remedy
from app.core.phase import Link, Phase
from app.core.retry import Attempts
from app.core.session.condition import Condition
from app.core.session.relay import Relay

DRAIN_S = 8.0
"""How long Stop waits for the service's last words; anew as long as it goes on through what it was sent."""


class Ending:
    """STOPPING, and what follows it."""

    def __init__(self, condition: Condition, relay: Relay, attempts: Attempts) -> None:
        self._condition = condition
        self._relay = relay
        self._attempts = attempts
        self._reason = ""
        self._source_failure: Failure | None = None
        self.in_haste = True
        self._patient = False
        """In haste, but the service goes on through what was captured: what it still says is waited for."""

    def begin(
        self, reason: str, pending: bool, waiting_s: float = 0.0, source_failure: Failure | None = None
    ) -> list[Command]:
        """Nothing more is listened to; `pending`: audio is left that never became final."""
        known, relay = self._condition, self._relay
        # A paused session's audio is all with the link that is finishing.
        with_old = known.phase is Phase.PAUSED and known.old is not None
        self._reason, self._source_failure, self.in_haste = reason, source_failure, reason == "stopped"
        self._patient = self.in_haste
        known.phase, known.pause, known.failure = Phase.STOPPING, None, None
        commands: list[Command] = [CloseMic(), *relay.close_spare()]
        commands += [CancelWake(name) for name in ("backoff", "microphone", "park", "rollover")]
        if known.current and known.current.up:
            known.current.finishing = True
            commands.append(FinishLink(known.current.number))
        elif known.current and not pending:
            commands += [CloseLink(known.current.number), CancelWake("dial")]
            known.current = None
        elif known.current is None and pending and not with_old:
            commands += relay.dial()
        if not known.links:
            return commands + self.rest()
        if not self.in_haste and known.current and not known.current.up:
            return commands  # its LinkUp sets the deadline
        return [*commands, SetWake("drain", DRAIN_S + waiting_s)]

    def hurry(self) -> list[Command]:
        """Somebody waits for the end, of which nobody had been waiting."""
        if self.in_haste:
            self._patient = False
            return []
        self._reason, self._source_failure, self.in_haste = "stopped", None, True
        return [SetWake("drain", DRAIN_S)]

    def link_up(self, link: Link, waiting_s: float) -> list[Command]:
        """A link has come for what is left."""
        link.finishing = True
        commands = [CancelWake("dial"), self._relay.begin(link), FinishLink(link.number)]
        return commands if self.in_haste else [*commands, SetWake("drain", DRAIN_S + waiting_s)]

    def link_heard(self, number: int) -> list[Command]:
        """The service goes on through what this link was sent: it is slow, not gone."""
        finishing = any(link.number == number and link.finishing for link in self._condition.links)
        is_worth_it = finishing and (self._patient or not self.in_haste)
        return [SetWake("drain", DRAIN_S)] if is_worth_it else []

    def link_lost(
        self, failure: Failure, pending: bool, told_all: bool, lived_s: float | None
    ) -> list[Command]:
        """The link that carried the audio is gone; `lived_s`: for so long it had been up."""
        # Whatever links take to the end without a word, they will not take better next time.
        if told_all and self._attempts.in_vain():
            return self.rest(failure)
        if lived_s is not None and not told_all:
            self._attempts.lived(lived_s)
        return self.last_words_lost(failure, pending)

    def last_words_lost(self, failure: Failure, pending: bool) -> list[Command]:
        """A link is gone; `pending`: audio is left that it should have made final."""
        if self._condition.current is not None:
            return []
        if pending and failure.remedy not in (Remedy.USER, Remedy.NOTHING):
            self._condition.dial_again = True
            calm: list[Command] = [] if self.in_haste else [CancelWake("drain")]
            return [*calm, SetWake("backoff", self._attempts.wait_s(failure))]
        if pending and not self.in_haste and failure.remedy is Remedy.USER:
            return self.rest(failure)
        return self.rest_if_done()

    def rest_if_done(self) -> list[Command]:
        """Rest, unless a link is left or to come."""
        return [] if self._condition.links or self._condition.dial_again else self.rest()

    def rest(self, failure: Failure | None = None) -> list[Command]:
        """Leave everything; FAILED where there is a failure."""
        known, failure = self._condition, failure or self._source_failure
        if not known.at_rest:
            known.kept = failure is not None and known.heard and not failure.kind.is_audio
        commands: list[Command] = [CloseMic(), *(CloseLink(link.number) for link in known.links)]
        known.current = known.spare = known.old = None
        known.phase, known.pause, known.failure = Phase.FAILED if failure else Phase.IDLE, None, failure
        self._source_failure, known.dial_again, known.renewing = None, False, False
        return [*commands, CancelWake(""), Rest("failed" if failure else self._reason, failure)]
