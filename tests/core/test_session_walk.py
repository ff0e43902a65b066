# SPDX-License-Identifier: GPL-3.0-or-later
"""The session walked at random: whatever happens in whatever order, the invariants hold."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.core import events as ev
from app.core.failure import Failure, FailureKind
from app.core.session import Phase
from tests.core.outside_world import FAILURES, WAKES, World

pick = st.integers(0, 1_000)
failures = st.sampled_from(FAILURES)
EVENTS_OF_LINKS = (
    ev.LinkUp, ev.LinkFinished, ev.LinkQuiet, ev.LinkDeaf, ev.LinkHeard, ev.WordsHeard, ev.EndpointHeard
)  # fmt: skip


class Walk(RuleBasedStateMachine):
    """Every event at every moment, with news of links long gone and wakes never asked for."""

    @initialize(rollover=st.sampled_from([None, 100.0]))
    def begin(self, rollover: float | None) -> None:
        self.world = World(rollover_after_s=rollover)

    def one_of(self, things, place: int):
        things = sorted(things)
        return things[place % len(things)]

    @rule()
    def start(self) -> None:
        self.world.tell(ev.Start())

    @rule(event=st.sampled_from([ev.Pause(), ev.Mute(), ev.Unmute(), ev.CannotStart(FAILURES[0])]))
    def press(self, event: ev.Event) -> None:
        self.world.tell(event)
        if isinstance(event, ev.Pause | ev.Mute):
            assert self.world.tell(event) == [], "the second press changes nothing"

    @rule()
    def resume(self) -> None:
        self.world.tell(ev.Resume())

    @rule()
    def renew(self) -> None:
        self.world.tell(ev.Renew())

    @rule(paused_s=st.sampled_from([0.0, 1e6]))
    def another_limit(self, paused_s: float) -> None:
        self.world.tell(ev.OtherLimit(paused_s))

    @rule(pending=st.booleans())
    def stop(self, pending: bool) -> None:
        self.world.tell(ev.Stop(pending))
        assert self.world.at_rest or "drain" in self.world.wakes
        assert self.world.tell(ev.Stop(not pending)) == []

    @rule(pending=st.booleans(), waiting_s=st.sampled_from([0.0, 40.0]))
    def source_ends(self, pending: bool, waiting_s: float) -> None:
        self.world.tell(ev.SourceEnded(pending, waiting_s))

    @precondition(lambda self: "dialling" in self.world.links.values())
    @rule(place=pick)
    def link_comes_up(self, place: int) -> None:
        dialling = [number for number, state in self.world.links.items() if state == "dialling"]
        self.world.tell(ev.LinkUp(self.one_of(dialling, place)))

    @precondition(lambda self: self.world.links)
    @rule(place=pick, failure=failures, pending=st.booleans())
    def link_is_lost(self, place: int, failure: Failure, pending: bool) -> None:
        self.world.tell(ev.LinkLost(self.one_of(self.world.links, place), failure, pending))

    @precondition(lambda self: "finishing" in self.world.links.values())
    @rule(place=pick)
    def link_finishes(self, place: int) -> None:
        finishing = [number for number, state in self.world.links.items() if state == "finishing"]
        self.world.tell(ev.LinkFinished(self.one_of(finishing, place)))

    @precondition(lambda self: self.world.links)
    @rule(place=pick, news=st.sampled_from(EVENTS_OF_LINKS[1:]))
    def link_says(self, place: int, news) -> None:
        self.world.tell(news(self.one_of(self.world.links, place)))

    @precondition(lambda self: self.world.dialled > len(self.world.links))
    @rule(place=pick, news=st.sampled_from(EVENTS_OF_LINKS), failure=failures)
    def news_of_a_link_already_left(self, place: int, news, failure: Failure) -> None:
        left = set(range(1, self.world.dialled + 2)) - set(self.world.links)
        number = self.one_of(left, place)
        before = vars_of(self.world)
        assert self.world.tell(ev.LinkLost(number, failure, True)) == []
        commands = self.world.tell(news(number))
        assert [type(command).__name__ for command in commands] in ([], ["CloseLink"])
        assert vars_of(self.world) == before

    @precondition(lambda self: self.world.microphone == "opening")
    @rule()
    def microphone_opens(self) -> None:
        self.world.tell(ev.MicUp())

    @rule(failure=failures)
    def microphone_is_lost(self, failure: Failure) -> None:
        self.world.tell(ev.MicLost(failure))

    @rule(event=st.sampled_from([ev.SoundHeard(), ev.SilenceHeard(), ev.NetworkBack(), ev.Woke()]))
    def something_else(self, event: ev.Event) -> None:
        self.world.tell(event)

    @precondition(lambda self: self.world.wakes)
    @rule(place=pick, pending=st.booleans())
    def a_wake_is_due(self, place: int, pending: bool) -> None:
        self.world.tell(ev.Wake(self.one_of(self.world.wakes, place), pending))

    @rule(name=st.sampled_from(WAKES))
    def a_wake_nobody_asked_for(self, name: str) -> None:
        self.world.tell(ev.Wake(name))

    def teardown(self) -> None:
        if hasattr(self, "world"):
            end(self.world, random.Random(self.world.dialled))


def vars_of(world: World) -> tuple:
    """What a session shows, for comparing."""
    session = world.session
    links = [(link.number, link.up, link.finishing) for link in session.links]
    return (session.phase, session.pause, session.muted, links, dict(world.wakes), world.microphone)


def end(world: World, dice: random.Random) -> None:
    """Stop reaches rest by whatever news comes first: the last words, losses, or the deadline."""
    world.tell(ev.Stop(dice.random() < 0.5))
    for _ in range(40):
        if world.session.phase is Phase.IDLE:
            return
        number = dice.choice(list(world.links)) if world.links else None
        if number is None or dice.random() < 0.2:
            world.tell(ev.Wake("drain"))
            assert world.session.phase is Phase.IDLE, "the deadline always ends it"
        elif world.links[number] == "dialling":
            world.tell(ev.LinkUp(number))
        elif dice.random() < 0.7:
            world.tell(ev.LinkFinished(number))
        else:
            world.tell(ev.LinkLost(number, dice.choice(FAILURES), dice.random() < 0.5))
    raise AssertionError("Stop did not reach rest")


def test_the_invariants_hold_on_every_walk():
    few = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Walk,
        settings=settings(max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=few),
    )


def test_a_long_walk_meets_every_event_in_every_phase():
    dice = random.Random(1)
    seen: set[tuple[Phase, str]] = set()
    for _ in range(100):
        world = World(rollover_after_s=dice.choice([None, 100.0]))
        for _ in range(500):
            world.tell(a_likely_event(world, dice))
        end(world, dice)
        seen |= world.visited
    kinds = [kind.__name__ for kind in ev.Event.__args__]
    missed = {(phase.value, kind) for phase in Phase for kind in kinds if (phase, kind) not in seen}
    # A microphone that nobody wants open does not open.
    assert missed <= {(phase.value, "MicUp") for phase in (Phase.IDLE, Phase.FAILED, Phase.STOPPING)}


def a_likely_event(world: World, dice: random.Random) -> ev.Event:
    """Mostly what the world would say now, sometimes anything."""
    likely: list[ev.Event] = [ev.SoundHeard(), ev.Mute(), ev.Unmute(), ev.OtherLimit(30.0)]
    for number, state in world.links.items():
        if state == "dialling":
            likely += [ev.LinkUp(number)] * 6
        else:
            likely += [ev.WordsHeard(number), ev.EndpointHeard(number), ev.LinkQuiet(number)]
        if state == "finishing":
            likely += [ev.LinkFinished(number)] * 3
        likely += [ev.LinkLost(number, dice.choice(FAILURES), dice.random() < 0.5)]
    if world.microphone == "opening":
        likely += [ev.MicUp()] * 4
    likely += [ev.Wake(name, dice.random() < 0.5) for name in world.wakes]
    if dice.random() < 0.7:
        return dice.choice(likely)
    number = dice.randint(1, world.dialled + 1)
    anything: list[ev.Event] = [
        *([ev.Start()] * 4), ev.CannotStart(FAILURES[0]), ev.Renew(), ev.Pause(), ev.Resume(), ev.Resume(), ev.Woke(),
        ev.NetworkBack(), ev.SilenceHeard(), ev.MicLost(dice.choice(FAILURES)), ev.LinkDeaf(number),
        ev.Wake(dice.choice(WAKES)), *(kind(number) for kind in EVENTS_OF_LINKS),
        ev.LinkLost(number, Failure(FailureKind.LINK_LOST), True), ev.MicLost(Failure(FailureKind.MICROPHONE_LOST)),
    ]  # fmt: skip
    if world.microphone == "open":
        anything.append(ev.MicUp())
    if dice.random() < 0.1:
        anything = [ev.Stop(dice.random() < 0.5), ev.SourceEnded(dice.random() < 0.5, 3.0)]
    return dice.choice(anything)
