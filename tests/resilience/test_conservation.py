# SPDX-License-Identifier: GPL-3.0-or-later
"""Any interleaving of sound, losses, finals and roll-overs: every sample is final, waits, or is in a gap.

The real conductor with all its parts; only service, microphone and time are puppets.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.core import events as ev
from app.core.failure import Failure, FailureKind
from app.core.ledger import NOT_KEPT
from app.core.phase import Phase
from tests.resilience.puppets import BLOCK_MS, LOUD, QUIET, SAMPLES, Puppets, PuppetStream

LOSSES = [
    Failure(kind)
    for kind in (
        FailureKind.LINK_LOST, FailureKind.RESTART, FailureKind.BUSY, FailureKind.NO_NETWORK, FailureKind.TIMED_OUT,
        FailureKind.KEY_REJECTED, FailureKind.NO_CREDIT, FailureKind.STREAM_TOO_LONG,
    )
]  # fmt: skip
pick = st.integers(0, 100)


class Conservation(RuleBasedStateMachine):
    """What happens to a session, in any order."""

    @initialize(longest_s=st.sampled_from([None, 60.0]), backlog_s=st.sampled_from([3600, 2]))
    def begin(self, longest_s: float | None, backlog_s: int) -> None:
        self.puppets = Puppets(longest_s=longest_s, backlog_s=backlog_s, park_after_s=20)
        self.places: dict[int, int] = {}  # the session sample at which a block begins
        self.press("start")

    def press(self, intent: str) -> None:
        self.puppets.do(getattr(self.puppets.conductor, intent))

    def one_of(self, streams: list[PuppetStream], place: int) -> PuppetStream:
        return streams[place % len(streams)]

    # -- people ----------------------------------------------------------------------------------------

    @rule(intent=st.sampled_from(["pause", "resume", "resume", "mute", "unmute"]))
    def presses(self, intent: str) -> None:
        if intent == "pause":  # whoever pauses within a word has not said it
            self.a_half_block_is_none(missing=True)
        self.press(intent)

    @precondition(lambda self: self.puppets.conductor.state.phase is Phase.FAILED)
    @rule()
    def mends_it_and_starts_again(self) -> None:
        self.start_again()

    def start_again(self) -> None:
        if not self.puppets.conductor.state.kept:  # nothing was heard: this is another session
            assert self.places == {}
            self.puppets.entries.clear()
        self.press("start")

    @rule()
    def chooses_other_options(self) -> None:
        self.press("renew")

    # -- sound -----------------------------------------------------------------------------------------

    @precondition(lambda self: self.puppets.microphone.open)
    @rule(blocks=st.integers(1, 20), quiet=st.integers(0, 15))
    def captures(self, blocks: int, quiet: int) -> None:
        puppets = self.puppets
        self.a_half_block_is_none()
        for count, level in ((blocks, LOUD), (quiet, QUIET)):
            at = self.captured() + (SAMPLES // 2 if puppets.microphone.half is not None else 0)
            new = puppets.microphone.capture(count, level)
            if not puppets.conductor.state.muted:
                self.places |= {block: at + n * SAMPLES for n, block in enumerate(new)}
            puppets.hear()

    @precondition(lambda self: self.puppets.microphone.open and self.puppets.microphone.half is None)
    @rule()
    def a_word_begins(self) -> None:
        at = self.captured()
        block = self.puppets.microphone.begin_block()
        if not self.puppets.conductor.state.muted:
            self.places[block] = at
        self.puppets.hear()

    @precondition(
        lambda self: self.puppets.microphone.open and self.puppets.conductor.state.phase is Phase.LIVE
    )
    @rule(counted=st.booleans(), lost=st.booleans(), cut=st.booleans())
    def something_happens_within_a_word(self, counted: bool, lost: bool, cut: bool) -> None:
        if self.puppets.microphone.half is None:
            self.a_word_begins()
        current = self.puppets.engine.streams[self.puppets.conductor._session.current.number - 1]
        if counted:
            self.puppets.do(lambda: current.say(5, counts_ahead=True))
        if lost:
            self.puppets.do(lambda: current.fail(LOSSES[0]))
        elif cut:
            self.a_roll_over_is_due()
            self.the_cut_is_due(anywhere=True)

    def a_half_block_is_none(self, missing: bool = False) -> None:
        """Whose second half is muted, or missing, is no word."""
        microphone = self.puppets.microphone
        if microphone.half is not None and (missing or self.puppets.conductor.state.muted):
            self.places.pop(microphone.half, None)
            microphone.half = None
        elif microphone.half is not None and microphone.half not in self.places:
            microphone.half = None

    def captured(self) -> int:
        return self.puppets.conductor._links.ledger.captured

    @precondition(lambda self: self.puppets.microphone.open)
    @rule(ms=st.sampled_from([100, 700, 3000]))
    def loses_sound(self, ms: int) -> None:
        self.a_half_block_is_none(missing=True)
        self.puppets.microphone.lose(ms)
        self.puppets.hear()

    # -- the service -----------------------------------------------------------------------------------

    def dialling(self) -> list[PuppetStream]:
        return [stream for stream in self.puppets.streams if not stream.opened.done()]

    def up(self) -> list[PuppetStream]:
        return [stream for stream in self.puppets.streams if stream.is_up]

    @precondition(lambda self: self.dialling())
    @rule(place=pick)
    def a_link_comes_up(self, place: int) -> None:
        self.puppets.do(self.one_of(self.dialling(), place).come_up)

    @precondition(lambda self: self.puppets.streams)
    @rule(place=pick, failure=st.sampled_from(LOSSES))
    def a_link_is_lost(self, place: int, failure: Failure) -> None:
        self.puppets.do(lambda: self.one_of(self.puppets.streams, place).fail(failure))

    @precondition(lambda self: self.up())
    @rule(place=pick, finals=st.integers(0, 12), counts_ahead=st.booleans())
    def words_become_final(self, place: int, finals: int, counts_ahead: bool) -> None:
        stream = self.one_of(self.up(), place)
        self.puppets.do(lambda: stream.say(finals, counts_ahead=counts_ahead))

    @precondition(lambda self: self.up())
    @rule(place=pick)
    def an_utterance_ends(self, place: int) -> None:
        self.puppets.do(self.one_of(self.up(), place).end_utterance)

    @precondition(lambda self: self.up())
    @rule(place=pick)
    def finalize_is_answered(self, place: int) -> None:
        self.puppets.do(self.one_of(self.up(), place).answer_finalize)

    @precondition(lambda self: any(stream.finish_asked for stream in self.up()))
    @rule(place=pick)
    def a_link_finishes(self, place: int) -> None:
        finishing = [stream for stream in self.up() if stream.finish_asked]
        self.puppets.do(self.one_of(finishing, place).finish_up)

    @precondition(lambda self: self.puppets.conductor.state.phase is Phase.LIVE)
    @rule()
    def a_roll_over_is_due(self) -> None:
        self.puppets.do(lambda: self.puppets.conductor._post(ev.Wake("rollover")))

    @precondition(lambda self: self.puppets.conductor._session.spare)
    @rule(anywhere=st.booleans())
    def the_cut_is_due(self, anywhere: bool) -> None:
        for stream in self.dialling():
            self.puppets.do(stream.come_up)
        # Where a word has just begun, there is no silence.
        anywhere = anywhere or self.puppets.microphone.half is not None
        news = ev.Wake("cut") if anywhere else ev.SilenceHeard()
        self.puppets.do(lambda: self.puppets.conductor._post(news))

    @precondition(lambda self: self.puppets.conductor._session.old)
    @rule(finals=st.integers(1, 5), lost=st.sampled_from(["", "", "old", "current"]))
    def the_new_link_is_quicker_than_the_old_one(self, finals: int, lost: str) -> None:
        session, streams = self.puppets.conductor._session, self.puppets.engine.streams
        if self.puppets.microphone.open:
            self.captures(blocks=3, quiet=0)
        if session.current and streams[session.current.number - 1].is_up:
            self.puppets.do(lambda: streams[session.current.number - 1].say(finals))
        link = getattr(session, lost) if lost else None
        if link is not None and (link.up or not streams[link.number - 1].opened.done()):
            self.puppets.do(lambda: streams[link.number - 1].fail(LOSSES[0]))

    # -- time ------------------------------------------------------------------------------------------

    @rule(seconds=st.sampled_from([1.0, 5.0, 9.0, 21.0, 31.0]))
    def time_passes(self, seconds: float) -> None:
        self.puppets.pass_time(seconds)

    @rule()
    def the_computer_sleeps(self) -> None:
        self.puppets.asleep_s += 3600.0
        self.puppets.pass_time(1.0)

    # -- what holds ------------------------------------------------------------------------------------

    @invariant()
    def every_sample_is_final_waiting_or_in_a_stated_gap(self) -> None:
        if not hasattr(self, "puppets"):
            return
        said = self.puppets.words
        assert said == sorted(set(said)), "in order, and nothing twice"
        assert set(said) <= set(self.places), "nothing that was muted"
        ledger = self.puppets.conductor._links.ledger
        for block in set(self.places) - set(said):
            at = self.places[block]
            waits = at + SAMPLES > ledger.settled and self.is_held(at)
            assert waits or self.is_in_a_gap(block), f"block {block} is nowhere"

    def is_held(self, at: int) -> bool:
        chunk = self.puppets.conductor._links.ledger.backlog.read(at)
        return chunk is not None and chunk.at == at

    def is_in_a_gap(self, block: int) -> bool:
        begin_ms = self.places[block] // 16
        return any(gap.start_ms < begin_ms + BLOCK_MS and begin_ms < gap.end_ms for gap in self.puppets.gaps)

    # -- the end ---------------------------------------------------------------------------------------

    def teardown(self) -> None:
        if not hasattr(self, "puppets"):
            return
        try:
            self.everything_gets_well()
        finally:
            self.puppets.close()

    def everything_gets_well(self) -> None:
        """The service is well, the sound ends: every word that is in no gap comes, once, in order."""
        if self.puppets.conductor.state.phase is Phase.FAILED:
            self.start_again()
        self.press("resume")
        if self.puppets.microphone.half is not None:
            self.places.pop(self.puppets.microphone.half, None)
        self.puppets.microphone.end()
        self.puppets.hear()
        for _ in range(200):
            if self.puppets.conductor.state.phase is Phase.IDLE:
                break
            self.puppets.pass_time(1.0)
            for stream in self.puppets.streams:
                if not stream.opened.done():
                    self.puppets.do(stream.come_up)
                elif stream.finish_asked:
                    self.puppets.do(stream.finish_up)
                else:
                    self.puppets.do(stream.end_utterance)
        assert self.puppets.conductor.state.phase is Phase.IDLE
        said = self.puppets.words
        assert said == sorted(set(said))
        missing = [block for block in self.places if block not in said and not self.is_in_a_gap(block)]
        assert missing == [], "at the end nothing waits any more"
        starts = [entry.start_ms for entry in self.puppets.entries]
        # A link may yet say what it had heard before there was no room to keep it.
        if not any(gap.reason == NOT_KEPT for gap in self.puppets.gaps):
            assert starts == sorted(starts), "gaps stand where words are missing"


def test_every_sample_is_conserved():
    few = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Conservation,
        settings=settings(max_examples=120, stateful_step_count=50, deadline=None, suppress_health_check=few),
    )
