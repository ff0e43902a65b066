# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which a service and the way to it fail, each as a scene that ends with all numbers said.

Used by the tests, one by one, and by `make bench`, which counts what is lost and doubled over all.
"""

from __future__ import annotations

import asyncio
import dataclasses
import socket
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from app.core.failure import FailureKind
from app.core.phase import Phase
from app.engines.base import Limits
from app.engines.soniox.stream import SonioxEngine
from app.server.serve import serve
from tests.resilience.hall import BURST, KEY, Hall, a_hall
from tests.resilience.numbers_mind import Counts, Habits, numbers
from tests.resilience.way import Way

COUNT = 40
NOT_TO_ITS_END_MS = 33_000
"""The voice waits here for a slow machine: at the end of what is read out nothing changes any more."""


class Outcome(NamedTuple):
    """What became of the numbers."""

    lost: int
    doubled: int
    in_order: bool
    hall: Hall


def outcome(hall: Hall, count: int = COUNT) -> Outcome:
    """Count what the transcript holds against what was read out."""
    found = Counter(hall.audience.numbers)
    lost = sum(found[n] == 0 for n in range(count))
    doubled = sum(found.values()) - len(found)
    return Outcome(lost, doubled, hall.audience.numbers == sorted(hall.audience.numbers), hall)


async def to_its_end(hall: Hall, count: int = COUNT) -> Outcome:
    """From Start until the voice has ended and its last words have come."""
    hall.conductor.start()
    await hall.until(Phase.LIVE)
    await hall.until(Phase.IDLE)
    return outcome(hall, count)


Scene = Callable[[Habits], Awaitable[Outcome]]
SCENES: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    """Name a scene."""

    def keep(play: Scene) -> Scene:
        SCENES[name] = play
        return play

    return keep


def _asked(name: str, query: str) -> None:
    async def play(habits: Habits) -> Outcome:
        async with a_hall(COUNT, query=query, habits=habits) as hall:
            return await to_its_end(hall)

    SCENES[name] = play


_asked("no fault at all", "")
_asked("abort within a word", "?fault=abort&after_ms=5130&times=1")
_asked("abort again and again", "?fault=abort&after_ms=4100&times=4")
_asked("503, restart", "?fault=503&after_ms=6000&times=1")
_asked("503 three times running", "?fault=503&after_ms=3000&times=3")
_asked("500", "?fault=500&after_ms=6000&times=1")
_asked("408, timed out", "?fault=408&after_ms=6000&times=1")
_asked("413, stream too long", "?fault=413&after_ms=6000&times=1")
_asked("429 at connect", "?fault=429&times=2")
_asked("429 in the middle", "?fault=429&after_ms=5000&times=1")
_asked("502 at the upgrade", "?fault=http&code=502&times=3")
_asked("closed without a word, 1011", "?fault=close&after_ms=7000&times=1")
_asked("finished in the middle of it", "?fault=close&after_ms=7000&times=1&code=1000")
_asked("answers nothing from the first moment", "?fault=stall&times=1")
_asked("answers nothing any more", "?fault=stall&after_ms=6000&times=1")
_asked("answers neither words nor pings", "?fault=half-open&after_ms=6000&times=1")
_asked("rubbish that is no JSON", "?fault=malformed&after_ms=5000&times=1")
_asked("rubbish that is binary", "?fault=binary&after_ms=5000&times=2")
_asked("an error without tokens, its code a string", "?fault=bare-error&after_ms=5000&times=1")
_asked("an answer to a question nobody asked", "?fault=bare-fin&after_ms=5000&times=1")
_asked("members nobody knows", "?fault=unknown-members")
_asked("times that are not whole", "?fault=fractional")
_asked("finished comes late", "?fault=late-finished&delay_ms=1500")
_asked("reads each frame late", "?fault=slow-reader&delay_ms=5")


@scene("accept, then close, ten times")
async def flapping(habits: Habits) -> Outcome:
    # Its waits of thirty seconds are three here.
    query = "?fault=accept-then-close&times=10"
    async with a_hall(COUNT, query=query, habits=habits, waits=0.1) as hall:
        hall.conductor.start()
        await hall.audience.until(lambda: hall.conductor.state.flapping)
        await hall.until(Phase.IDLE)
        assert hall.opened() == 11
        return outcome(hall)


@scene("half open: nothing moves, nobody is told")
async def half_open(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    async with Way(server.port) as way, a_hall(COUNT, url=way.url, server=server) as hall:
        hall.conductor.start()
        await hall.until_read(6000)
        way.freeze()
        await hall.until(Phase.RECOVERING)
        way.thaw()
        await hall.until(Phase.IDLE)
        return outcome(hall)


@scene("half open when the voice ends")
async def half_open_at_the_end(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    async with Way(server.port) as way, a_hall(COUNT, url=way.url, server=server) as hall:
        hall.conductor.start()
        await hall.until_read(18_500)
        way.freeze()
        await hall.until(Phase.STOPPING)
        way.thaw_new()
        await hall.until(Phase.IDLE)
        assert hall.opened() == 2
        return outcome(hall)


@scene("refused for thirty seconds")
async def refused(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    async with Way(server.port) as way, a_hall(90, url=way.url, server=server) as hall:
        hall.conductor.start()
        await hall.until_read(6000)
        await way.shut()
        way.cut()
        await hall.until(Phase.RECOVERING)
        lost_at = hall.clock.voice()
        await hall.audience.until(lambda: hall.clock.voice() > lost_at + 30)
        await way.open()
        await hall.until(Phase.IDLE)
        return outcome(hall, 90)


@scene("a way too narrow for a while")
async def narrow(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    async with Way(server.port) as way, a_hall(COUNT, url=way.url, server=server) as hall:
        hall.conductor.start()
        await hall.until_read(4000)
        way.bytes_per_s = 100_000
        await hall.until_read(14_000)
        way.bytes_per_s = None
        await hall.until(Phase.IDLE)
        return outcome(hall)


@scene("the key is refused in the middle, then a right one goes on")
async def new_key(habits: Habits) -> Outcome:
    return await _refused_then_mended(habits, "401", FailureKind.KEY_REJECTED)


@scene("the credit is used up, then topped up")
async def new_credit(habits: Habits) -> Outcome:
    return await _refused_then_mended(habits, "402", FailureKind.NO_CREDIT)


async def _refused_then_mended(habits: Habits, code: str, kind: FailureKind) -> Outcome:
    query = f"?fault={code}&after_ms=5200&times=1"
    async with a_hall(COUNT, query=query, habits=habits) as hall:
        hall.conductor.start()
        await hall.until(Phase.FAILED)
        assert hall.conductor.state.kept and hall.conductor.state.failure.kind is kind
        hall.conductor.start()
        await hall.until(Phase.IDLE)
        return outcome(hall)


@scene("finished never comes")
async def no_finished(habits: Habits) -> Outcome:
    async with a_hall(COUNT, query="?fault=no-finished", habits=habits) as hall:
        return await to_its_end(hall)


@scene("the computer slept for an hour")
async def slept(habits: Habits) -> Outcome:
    return await _jumped(habits, asleep_s=3600.0)


@scene("the clock jumped by an hour")
async def jumped(habits: Habits) -> Outcome:
    return await _jumped(habits, jumped_s=3600.0)


async def _jumped(habits: Habits, **jump: float) -> Outcome:
    async with a_hall(COUNT, habits=habits) as hall:
        hall.conductor.start()
        await hall.until_read(6000)
        for name, seconds in jump.items():
            setattr(hall.clock, name, seconds)
        await hall.until(Phase.RECOVERING)
        await hall.until(Phase.IDLE)
        return outcome(hall)


@scene("the name of the service cannot be found")
async def no_name(habits: Habits) -> Outcome:
    found, asked = socket.getaddrinfo, Counter[str]()

    def find(host, *rest, **more):
        if host != "captions.example":
            return found(host, *rest, **more)
        asked[host] += 1
        if asked[host] <= 3 or 5 <= asked[host] <= 7:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return found("127.0.0.1", *rest, **more)

    server = await serve(mind=numbers(habits), keys={KEY})
    url = f"ws://captions.example:{server.port}/transcribe-websocket?fault=abort&after_ms=4000&times=1"
    socket.getaddrinfo = find
    try:
        async with a_hall(COUNT, url=url, server=server) as hall:
            result = await to_its_end(hall)
            assert asked["captions.example"] == 8, "three failures at Start, three after the loss"
            return result
    finally:
        socket.getaddrinfo = found


@scene("a roll-over, on a breath")
async def rolled_over(habits: Habits) -> Outcome:
    # The spare is prepared after half of it; the first cut finds a breath, so do the next.
    async with a_hall(80, habits=habits, limits=short(8.0)) as hall:
        result = await to_its_end(hall, 80)
        assert hall.opened() >= 3
        # Each stream calls its only speaker "1": nobody says that they are the same.
        voices = list(dict.fromkeys(hall.audience.speakers))
        assert voices == [str(number + 1) for number in range(len(voices))]
        return result


@scene("a roll-over where nobody takes a breath")
async def rolled_over_anywhere(habits: Habits) -> Outcome:
    from tests.resilience.hall import read_out

    async with a_hall(1, habits=habits, limits=short(8.0)) as hall:
        hall.voice._pcm = read_out(90, breath_every=1000)
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        await hall.until(Phase.IDLE)
        assert hall.opened() >= 2
        return outcome(hall, 90)


@scene("a roll-over, and the old link never finishes")
async def rolled_over_unfinished(habits: Habits) -> Outcome:
    query = "?fault=no-finished&times=1"
    async with a_hall(60, query=query, habits=habits, limits=short(8.0)) as hall:
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        await hall.until(Phase.IDLE)
        return outcome(hall, 60)


@scene("a roll-over, and the old link is lost while it finishes")
async def rolled_over_lost(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    # Nobody is to notice that it is frozen before the cut.
    limits = dataclasses.replace(short(20.0), answer_s=600.0)
    async with Way(server.port) as way, a_hall(60, url=way.url, server=server, limits=limits) as hall:
        hall.conductor.start()
        await hall.until_read(8500)
        way.freeze()  # what the first link was sent last is never answered
        await hall.audience.until(lambda: hall.conductor._session.spare is not None)
        way.thaw_new()
        await hall.audience.until(lambda: hall.conductor._session.old is not None)
        way.cut_frozen()
        await hall.until(Phase.IDLE)
        return outcome(hall, 60)


@scene("a roll-over is due, and no second link can be had until the first is ended")
async def rolled_over_too_late(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    query = "?fault=413&after_ms=9100&times=1"
    async with (
        Way(server.port) as way,
        a_hall(60, url=way.url + query, server=server, limits=short(8.0)) as hall,
    ):
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        await way.shut()
        await hall.audience.until(lambda: hall.conductor._session.spare is not None)
        await hall.until(Phase.RECOVERING)
        await way.open()
        await hall.until(Phase.IDLE)
        return outcome(hall, 60)


@scene("a roll-over is due, and everything is lost")
async def rolled_over_and_lost(habits: Habits) -> Outcome:
    server = await serve(mind=numbers(habits), keys={KEY})
    async with Way(server.port) as way, a_hall(60, url=way.url, server=server, limits=short(8.0)) as hall:
        hall.conductor.start()
        for _ in range(2):
            await hall.until(Phase.LIVE)
            await hall.audience.until(lambda: hall.conductor._session.spare is not None)
            await way.shut()
            way.cut()
            await hall.until(Phase.RECOVERING)
            await way.open()
        await hall.until(Phase.IDLE)
        return outcome(hall, 60)


@scene("a roll-over is due, and somebody pauses")
async def rolled_over_in_a_pause(habits: Habits) -> Outcome:
    async with a_hall(90, habits=habits, limits=short(12.0)) as hall:
        hall.voice.until_ms = 6_900  # in a breath
        hall.conductor.start()
        await hall.audience.until(lambda: hall.conductor._session.spare is not None)
        await hall.until_read(hall.voice.until_ms)
        hall.conductor.pause()
        hall.voice.until_ms = None
        assert hall.conductor._session.spare is None
        await hall.until(Phase.PAUSED)
        hall.conductor.resume()
        await hall.until(Phase.LIVE)
        await hall.until(Phase.IDLE)
        assert hall.opened() >= 2, "half a minute after the pause it was time again"
        return outcome(hall, 90)


@scene("other options, again and again, also within words")
async def renewed(habits: Habits) -> Outcome:
    async with a_hall(80, habits=habits) as hall:
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        hall.voice.until_ms = NOT_TO_ITS_END_MS
        for number in range(1, 5):
            await hall.until_read(6500 * number)
            hall.conductor.renew()
            assert hall.conductor.state.renewing
            await hall.audience.until(lambda: not hall.conductor.state.renewing)
        hall.voice.until_ms = None
        await hall.until(Phase.IDLE)
        assert hall.opened() == 5 and Phase.RECOVERING not in hall.audience.phases
        return outcome(hall, 80)


@scene("another service is chosen in the middle")
async def another_service(habits: Habits) -> Outcome:
    other = await serve(mind=numbers(habits), keys={KEY})
    released: list[str] = []

    class Other(SonioxEngine):
        name = "other"
        limits = BURST

    async with a_hall(60, habits=habits) as hall:
        try:
            engine = hall.engine
            engine.release = _noting(engine.release, released)
            hall.conductor.start()
            await hall.until_read(6200)
            hall.engine, hall.config = Other(), dataclasses.replace(hall.config, url=other.url)
            hall.voice.until_ms = NOT_TO_ITS_END_MS
            hall.conductor.renew()
            assert hall.conductor.state.engine == "soniox", "until the cut"
            await hall.audience.until(lambda: hall.conductor.state.engine == "other")
            await hall.audience.until(lambda: released == ["released"])
            hall.voice.until_ms = None
            await hall.until(Phase.IDLE)
            assert (hall.opened(), len(other.log.events("opened"))) == (1, 1)
            return outcome(hall, 60)
        finally:
            await hall.conductor.close()
            await other.close()


@scene("another service is chosen, and refuses the key")
async def another_service_refuses(habits: Habits) -> Outcome:
    other = await serve(mind=numbers(habits), keys={"another key"})
    async with a_hall(60, habits=habits) as hall:
        try:
            hall.conductor.start()
            await hall.until_read(6200)
            hall.config = dataclasses.replace(hall.config, url=other.url)
            hall.voice.until_ms = NOT_TO_ITS_END_MS
            hall.conductor.renew()
            await hall.audience.until(lambda: hall.conductor.state.not_renewed is not None)
            hall.voice.until_ms = None
            assert hall.conductor.state.not_renewed.kind is FailureKind.KEY_REJECTED
            assert (hall.phase, hall.conductor.state.renewing) == (Phase.LIVE, False)
            await hall.until(Phase.IDLE)
            assert Phase.RECOVERING not in hall.audience.phases
            return outcome(hall, 60)
        finally:
            await hall.conductor.close()
            await other.close()


def _noting(release: Callable[[], Awaitable[None]], released: list[str]) -> Callable[[], Awaitable[None]]:
    async def noted() -> None:
        released.append("released")
        await release()

    return noted


def short(longest_s: float) -> Limits:
    """Limits of a service that ends streams after so long."""
    return dataclasses.replace(BURST, longest_stream_s=longest_s)


HABITS = {
    "exact counts": Habits(Counts.EXACTLY),
    "counts up to the last word": Habits(Counts.WORDS),
    "counts beyond words just beginning": Habits(Counts.EAGERLY),
    "words that settle slowly": Habits(Counts.EXACTLY, final_after_ms=3000, endpoint_after_ms=3500),
}
SEAMS = (
    "abort within a word",
    "503, restart",
    "a roll-over where nobody takes a breath",
    "abort again and again",
)
"""Scenes that are played with a service of each of these habits."""


def play(name: str, habits: Habits = HABITS["exact counts"]) -> Outcome:
    """Play one scene in a loop of its own."""
    return asyncio.run(SCENES[name](habits))
