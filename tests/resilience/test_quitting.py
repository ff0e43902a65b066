# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever state a session is in and whatever holds it up, closing takes less than eight seconds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from app.core.failure import Failure, FailureKind
from app.core.ledger import SMALLEST_GAP_MS
from app.core.options.session import SessionSettings
from app.core.phase import PauseKind, Phase
from app.engines.base import Limits
from app.server.serve import serve
from tests.resilience.hall import KEY, Hall, Voice, a_hall
from tests.resilience.numbers_mind import numbers
from tests.resilience.way import Way

WITHIN_S = 8.0
REAL = Limits()


class Clinging(Voice):
    """A device that takes its time to let go."""

    def stop(self) -> None:
        super().stop()
        time.sleep(4.0)


@asynccontextmanager
async def over_a_way(**options) -> AsyncIterator[tuple[Hall, Way]]:
    server = await serve(mind=numbers(), keys={KEY})
    async with (
        Way(server.port) as way,
        a_hall(30, url=way.url, server=server, limits=REAL, speed=1, **options) as hall,
    ):
        hall.conductor.start()
        yield hall, way


async def closed(hall: Hall) -> tuple[float, Hall]:
    """How long it took."""
    since = time.monotonic()
    await hall.conductor.close()
    return time.monotonic() - since, hall


async def at_rest() -> tuple[float, Hall]:
    async with a_hall(speed=1) as hall:
        return await closed(hall)


async def live() -> tuple[float, Hall]:
    async with over_a_way() as (hall, _):
        await hall.until_read(2400)
        return await closed(hall)


async def live_and_frozen() -> tuple[float, Hall]:
    async with over_a_way() as (hall, way):
        await hall.audience.until(lambda: hall.conductor.settled_ms > 1500)
        way.freeze()
        await hall.until_read(4000)
        result = await closed(hall)
        way.thaw()
        return result


async def live_and_never_finished() -> tuple[float, Hall]:
    async with a_hall(30, query="?fault=no-finished", limits=REAL, speed=1) as hall:
        hall.conductor.start()
        await hall.until_read(2400)
        return await closed(hall)


async def starting() -> tuple[float, Hall]:
    async with a_hall(30, query="?fault=slow-accept&delay_ms=9000", limits=REAL, speed=1) as hall:
        hall.conductor.start()
        await hall.until_read(1000)
        assert hall.phase is Phase.STARTING
        return await closed(hall)


async def recovering() -> tuple[float, Hall]:
    async with over_a_way() as (hall, way):
        await hall.until_read(2000)
        await way.shut()
        way.cut()
        await hall.until(Phase.RECOVERING)
        return await closed(hall)


async def paused_and_frozen() -> tuple[float, Hall]:
    async with over_a_way() as (hall, way):
        await hall.until_read(2000)
        hall.conductor.pause()
        way.freeze()
        result = await closed(hall)
        way.thaw()
        return result


async def parked() -> tuple[float, Hall]:
    async with over_a_way(session=SessionSettings(park_after_s=0)) as (hall, _):
        await hall.until_read(1000)
        hall.conductor.pause()
        await hall.audience.until(lambda: hall.conductor.state.pause is PauseKind.PARKED)
        return await closed(hall)


async def failed() -> tuple[float, Hall]:
    async with a_hall(30, query="?fault=401&after_ms=1500", limits=REAL, speed=1) as hall:
        hall.conductor.start()
        await hall.until(Phase.FAILED)
        return await closed(hall)


async def stopping_already() -> tuple[float, Hall]:
    async with a_hall(30, query="?fault=no-finished", limits=REAL, speed=1) as hall:
        hall.conductor.start()
        await hall.until_read(1500)
        hall.conductor.stop()
        return await closed(hall)


async def with_a_device_that_clings() -> tuple[float, Hall]:
    async with a_hall(30, query="?fault=no-finished", limits=REAL, speed=1) as hall:
        hall.voice.__class__ = Clinging
        hall.conductor.start()
        await hall.until_read(1000)
        return await closed(hall)


SCENES: list[Callable[[], Awaitable[tuple[float, Hall]]]] = [
    at_rest, live, live_and_frozen, live_and_never_finished, starting, recovering, paused_and_frozen, parked, failed,
    stopping_already, with_a_device_that_clings,
]  # fmt: skip


def test_closing_in_any_state_ends_within_eight_seconds():
    async def scenes():
        return await asyncio.gather(*(scene() for scene in SCENES))

    for scene, (took_s, hall) in zip(SCENES, asyncio.run(scenes()), strict=True):
        print(f"{scene.__name__}: {took_s:.1f} s")
        assert took_s < WITHIN_S, scene.__name__
        assert hall.phase is Phase.IDLE, scene.__name__
        said = hall.audience.numbers
        assert said == list(range(len(said))), "what was final is kept"


def test_what_was_never_captioned_is_said_to_be_missing():
    async def scene():
        async with over_a_way() as (hall, way):
            await hall.audience.until(lambda: hall.conductor.settled_ms > 1500)
            way.freeze()
            await hall.until_read(4000)
            await hall.conductor.close()
            way.thaw()
            settled_ms = max(hall.audience.entries, key=lambda entry: entry.end_ms).end_ms
            assert hall.audience.numbers, "words came before it"
            assert [gap.end_ms for gap in hall.audience.gaps] == [settled_ms]
            assert hall.audience.entries[-1] is hall.audience.gaps[0]
            return hall

    asyncio.run(scene())


def test_a_session_that_failed_and_is_given_up_says_what_is_missing():
    async def scene():
        # Two numbers have been heard by then that are not final: more than half a second.
        async with a_hall(30, query="?fault=402&after_ms=5300", limits=REAL, speed=4) as hall:
            hall.conductor.start()
            await hall.until(Phase.FAILED)
            assert hall.audience.gaps == [] and hall.conductor.unsettled_ms > SMALLEST_GAP_MS
            hall.failing = Failure(FailureKind.KEY_MISSING)
            hall.conductor.start()
            assert hall.conductor.state.kept, "a second failure loses nothing"
            hall.conductor.stop()
            assert hall.phase is Phase.IDLE and len(hall.audience.gaps) == 1

    asyncio.run(scene())


def test_stop_waits_for_a_service_that_is_catching_up():
    async def scene():
        server = await serve(mind=numbers(), keys={KEY})
        async with (
            Way(server.port) as way,
            a_hall(300, url=way.url, server=server, limits=REAL, speed=8) as hall,
        ):
            hall.conductor.start()
            await hall.audience.until(lambda: hall.conductor.settled_ms > 1500)
            await way.shut()
            way.cut()
            await hall.until(Phase.RECOVERING)
            await hall.until_read(32_000)
            await way.open()
            await hall.until(Phase.LIVE)
            assert hall.conductor.unsettled_ms > 20_000, (
                "more than is said again within the wait for last words"
            )
            hall.conductor.stop()
            assert hall.phase is Phase.STOPPING
            await hall.audience.until(lambda: (hall.conductor.behind_ms or 0) > 1000)
            await hall.until(Phase.IDLE)
            said = hall.audience.numbers
            assert said == list(range(len(said))) and hall.audience.gaps == []
            assert hall.conductor.state.missing_ms == 0

    asyncio.run(scene())
