# SPDX-License-Identifier: GPL-3.0-or-later
"""A dead link is known within ten seconds and shown within three while somebody speaks. In real time."""

from __future__ import annotations

import asyncio
import time

from app.core.failure import FailureKind
from app.core.options.session import SessionSettings
from app.core.phase import Phase
from app.engines.base import Limits
from app.server.serve import serve
from tests.late import Late
from tests.resilience.codec import silence
from tests.resilience.hall import KEY, Hall, a_hall
from tests.resilience.numbers_mind import numbers
from tests.resilience.way import Way

KNOWN_S = 10.0
SHOWN_S = 3.0
REAL = Limits()


async def frozen(hall: Hall, way: Way, late: Late) -> dict[str, float]:
    """Freeze the way; seconds until it was shown and until it was known."""
    hall.conductor.start()
    await hall.until(Phase.LIVE)
    await hall.until_read(2000)
    way.freeze()
    since, took = time.monotonic(), {}
    await hall.audience.until(lambda: hall.conductor.state.stalled_since or hall.phase is Phase.RECOVERING)
    took["shown"] = late.since(since)
    await hall.until(Phase.RECOVERING)
    took["known"] = late.since(since)
    return took


async def while_somebody_speaks(late: Late) -> dict[str, float]:
    server = await serve(mind=numbers(), keys={KEY})
    async with Way(server.port) as way, a_hall(60, url=way.url, server=server, limits=REAL, speed=1) as hall:
        return await frozen(hall, way, late)


async def while_nobody_speaks(late: Late) -> dict[str, float]:
    server = await serve(mind=numbers(), keys={KEY})
    async with Way(server.port) as way, a_hall(60, url=way.url, server=server, limits=REAL, speed=1) as hall:
        hall.voice._pcm = silence(30_000).tobytes()
        return await frozen(hall, way, late)


async def while_pings_are_answered(late: Late) -> dict[str, float]:
    async with a_hall(60, query="?fault=stall&after_ms=2000", limits=REAL, speed=1) as hall:
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        await hall.until_read(2000)
        since = time.monotonic()
        await hall.audience.until(lambda: hall.conductor.state.stalled_since is not None)
        took = {"shown": late.since(since)}
        await hall.until(Phase.RECOVERING)
        assert hall.conductor.state.failure.kind is FailureKind.NO_ANSWER
        assert hall.conductor.state.stalled_since is None
        return took | {"known": late.since(since)}


async def a_quiet_room() -> list[Phase]:
    """Nobody speaks for half a minute, and the service says nothing: no reason to leave it."""
    async with a_hall(2, query="?fault=stall&after_ms=1500", speed=8) as hall:
        hall.voice._pcm += silence(40_000).tobytes()
        hall.conductor.start()
        await hall.until_read(35_000)
        return hall.audience.phases


def test_a_dead_link_is_shown_and_known_in_time():
    async def scenes(late: Late):
        return await asyncio.gather(
            while_somebody_speaks(late),
            while_nobody_speaks(late),
            while_pings_are_answered(late),
            a_quiet_room(),
        )

    with Late() as late:
        speaking, silent, answering, phases = asyncio.run(scenes(late))
    print(f"speaking {speaking}, silent {silent}, pings answered {answering}")
    assert speaking["shown"] <= SHOWN_S and speaking["known"] <= KNOWN_S
    assert answering["shown"] <= SHOWN_S and answering["known"] <= KNOWN_S
    assert silent["known"] <= KNOWN_S
    assert Phase.RECOVERING not in phases, "with pings answered and no voice owed an answer"


def test_what_could_not_be_kept_without_a_link_is_said_until_there_is_one():
    async def scene():
        server = await serve(mind=numbers(), keys={KEY})
        session = SessionSettings(backlog_s=60)
        async with (
            Way(server.port) as way,
            a_hall(240, url=way.url, server=server, session=session, speed=40) as hall,
        ):
            hall.conductor.start()
            await hall.until_read(6000)
            await way.shut()
            way.cut()
            await hall.audience.until(lambda: hall.conductor.state.dropped_ms > 0)
            assert hall.phase is Phase.RECOVERING
            await way.open()
            await hall.until(Phase.LIVE)
            assert hall.conductor.state.dropped_ms == 0

    asyncio.run(scene())
