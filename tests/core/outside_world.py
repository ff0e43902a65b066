# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session commands, kept as a small model, and what must hold after every event.

Knows microphone, links and wakes from the commands alone; compares them with what the session says.
"""

from __future__ import annotations

from app.core import commands as cmd
from app.core import events as ev
from app.core.failure import Failure, FailureKind
from app.core.session import LISTENING, PauseKind, Phase, Session

FAILURES = [Failure(kind) for kind in FailureKind]
WAKES = ("dial", "backoff", "microphone", "park", "rollover", "cut", "retire", "drain", "nonsense")


class World:
    """A session and everything outside it."""

    def __init__(self, *, rollover_after_s: float | None = 100.0) -> None:
        self.session = Session(rollover_after_s=rollover_after_s)
        self.now = 0.0
        self.muted = False
        self.microphone = "closed"
        self.links: dict[int, str] = {}
        self.begun: set[int] = set()
        self.dialled = 0
        self.wakes: dict[str, float] = {}
        self.visited: set[tuple[Phase, str]] = set()

    # -- news ---------------------------------------------------------------------------------

    def tell(self, event: ev.Event) -> list[cmd.Command]:
        """Give the session one event, carry its commands out, check everything."""
        self.now += 0.7
        self.was_renewing = self.session.renewing
        was_at_rest, self.kept = self.at_rest, self.session.kept
        self.visited.add((self.session.phase, type(event).__name__))
        match event:
            case ev.LinkUp(number) if self.links.get(number) == "dialling":
                self.links[number] = "up"
            case ev.LinkLost(number) | ev.LinkFinished(number) if number in self.links:
                self.links[number] = "over"  # and gone once the session has said CloseLink
            case ev.MicUp():
                assert self.microphone != "closed", "the test lies: a closed microphone is not up"
                self.microphone = "open"
            case ev.MicLost():
                self.microphone = "closed"
            case ev.Mute() | ev.Unmute():
                self.muted = isinstance(event, ev.Mute)
            case ev.Wake(name):
                self.wakes.pop(name, None)
        commands = self.session.handle(event, self.now)
        for command in commands:
            self._carry_out(command)
        rests = [command for command in commands if isinstance(command, cmd.Rest)]
        if isinstance(event, ev.CannotStart):
            assert len(rests) == was_at_rest
        else:
            assert len(rests) == (self.at_rest and not was_at_rest), "Rest is said once, on coming to rest"
        self.check()
        return commands

    def _carry_out(self, command: cmd.Command) -> None:
        match command:
            case cmd.OpenMic():
                self.microphone = "open" if self.microphone == "open" else "opening"
            case cmd.CloseMic():
                self.microphone = "closed"
            case cmd.Dial(number):
                assert number == self.dialled + 1, "links are numbered in the order of dialling"
                assert self.session.phase is not Phase.PAUSED, "dialled while paused"
                self.dialled = number
                self.links[number] = "dialling"
            case cmd.Begin(number):
                assert self.links[number] == "up" and number not in self.begun
                self.begun.add(number)
            case cmd.Finalize(number):
                assert self.links[number] == "up" and number in self.begun
            case cmd.KeepAlive(number):
                assert self.links[number] == "up", "a keepalive on a link that is not up, or finishing"
            case cmd.FinishLink(number):
                assert self.links[number] == "up" and number in self.begun
                self.links[number] = "finishing"
            case cmd.CloseLink(number):
                self.links.pop(number, None)
            case cmd.SetWake(name, after_s):
                assert name in WAKES and after_s >= 0
                self.wakes[name] = self.now + after_s
            case cmd.CancelWake(""):
                self.wakes.clear()
            case cmd.CancelWake(name):
                assert name in WAKES
                self.wakes.pop(name, None)
            case cmd.KeepOptions():
                assert self.was_renewing, "the options hold on anyway"
            case cmd.GiveUp():
                assert self.session.phase is Phase.IDLE and self.kept, "gave up what was not kept"
            case cmd.Rest(reason, failure):
                assert (reason == "failed") == (failure is not None)
                assert reason in ("stopped", "ended", "failed")

    # -- what must hold -------------------------------------------------------------------------

    @property
    def at_rest(self) -> bool:
        return self.session.phase in (Phase.IDLE, Phase.FAILED)

    def _wanted_wakes(self) -> set[str]:
        """Those that mean something in this phase; no other may be left pending."""
        paused = {"park", "rollover", "retire"}
        return {
            Phase.IDLE: set(),
            Phase.FAILED: set(),
            Phase.STARTING: {"dial", "retire"},
            Phase.LIVE: {"rollover", "cut", "retire"},
            Phase.RECOVERING: {"dial", "backoff", "retire"},
            Phase.PAUSED: paused | {"microphone"} if self.session.pause is PauseKind.MICROPHONE else paused,
            Phase.STOPPING: {"dial", "backoff", "retire", "drain"},
        }[self.session.phase]

    def check(self) -> None:
        """The invariants of the docstring of `app.core.session`, and a few more."""
        self._check_microphone()
        self._check_links()
        getattr(self, f"_check_{self.session.phase.value}")()
        session = self.session
        assert session.muted == self.muted, "muted survives everything"
        assert set(self.wakes) <= self._wanted_wakes()
        if session.current is None or session.current.up:
            assert "dial" not in self.wakes
        if session.current or session.phase not in (Phase.RECOVERING, Phase.STOPPING):
            assert "backoff" not in self.wakes
        assert ("retire" in self.wakes) <= (session.old is not None)
        assert ("cut" in self.wakes) == (session.spare is not None)
        assert (session.pause is not None) == (session.phase is Phase.PAUSED)
        assert not session.renewing or session.phase in (Phase.LIVE, Phase.PAUSED, Phase.STOPPING)
        if session.renewing and session.phase is Phase.LIVE:
            assert session.spare or "rollover" in self.wakes, "the new options are forgotten"
        without_microphone = session.pause is PauseKind.MICROPHONE
        troubled = session.phase in (Phase.RECOVERING, Phase.FAILED) or without_microphone
        assert (session.failure is not None) == troubled
        assert not session.kept or session.phase is Phase.FAILED

    def _check_microphone(self) -> None:
        if self.session.phase in LISTENING:
            assert self.microphone != "closed"
        elif self.session.pause is PauseKind.MICROPHONE:
            assert self.microphone != "open"
            assert self.microphone == "opening" or "microphone" in self.wakes
        else:
            assert self.microphone == "closed"

    def _check_links(self) -> None:
        session = self.session
        known = {link.number: link for link in session.links}
        assert len(known) == len(session.links)
        assert set(known) == set(self.links), "a link was left without being told to close"
        for number, link in known.items():
            said = "finishing" if link.finishing else "up" if link.up else "dialling"
            assert self.links[number] == said
        if session.spare:
            assert session.phase is Phase.LIVE
            assert session.spare.number not in self.begun
        if session.old:
            assert session.old.finishing
            assert "retire" in self.wakes or "drain" in self.wakes
        if session.current and session.current.up:
            assert session.current.number in self.begun

    def _next_step(self) -> bool:
        """Something is under way that will bring news: a dial with a deadline, or a wake to dial."""
        current = self.session.current
        if current is None:
            return "backoff" in self.wakes
        return not current.up and "dial" in self.wakes

    def _check_idle(self) -> None:
        assert not self.links and not self.wakes

    _check_failed = _check_idle

    def _check_starting(self) -> None:
        assert self.session.current and self._next_step()

    def _check_live(self) -> None:
        assert self.links.get(self.session.current.number) == "up"
        if self.session.rollover_after_s is not None:
            assert self.session.spare or "rollover" in self.wakes, "this link would meet its limit unprepared"

    def _check_recovering(self) -> None:
        assert self._next_step()

    def _check_paused(self) -> None:
        session = self.session
        assert "dialling" not in self.links.values()
        if session.current:
            assert session.current.up and "park" in self.wakes
        else:
            assert not {"park", "rollover"} & set(self.wakes)
        if session.pause is not PauseKind.MICROPHONE:
            assert session.pause is (PauseKind.HELD if session.current else PauseKind.PARKED)

    def _check_stopping(self) -> None:
        assert self.links or "backoff" in self.wakes
        old_goes = self.session.old is not None and "retire" in self.wakes
        assert "drain" in self.wakes or self._next_step() or (not self.session.current and old_goes)
