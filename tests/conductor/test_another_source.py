# SPDX-License-Identifier: GPL-3.0-or-later
"""Another microphone may be chosen in the middle of a session."""

from __future__ import annotations

import asyncio

from app.core.failure import Failure, FailureKind
from app.core.phase import Phase
from tests.conductor.stage import PATIENCE_S, Stage, Tape, a_stage, play


async def opened(tape: Tape) -> None:
    """Wait until it is open: a flag that another thread sets."""
    async with asyncio.timeout(PATIENCE_S):
        while not tape.open:
            await asyncio.sleep(0.005)


async def live(stage: Stage) -> None:
    stage.conductor.start()
    await stage.until(Phase.LIVE)
    await stage.listening()


def test_another_source_takes_over_at_once_and_the_first_is_released():
    async def scene():
        async with a_stage() as stage:
            await live(stage)
            stage.tape.play(1800)
            other = Tape()
            other.label = "Other"
            stage.conductor.listen_to(other)
            await opened(other)
            assert stage.conductor.state.source == "Other"
            other.play(3000)
            await stage.until_shown("Number 0 is here. Number 1")
            assert not stage.tape.open
            assert stage.phase is Phase.LIVE

    play(scene())


def test_a_source_chosen_while_the_first_is_gone_ends_the_wait_for_it():
    async def scene():
        async with a_stage() as stage:
            await live(stage)
            stage.tape.play(1200)
            lost = Failure(FailureKind.MICROPHONE_LOST)
            stage.tape.refuses = lost
            stage.tape.vanish(lost)
            await stage.until(Phase.PAUSED)
            other = Tape()
            stage.conductor.listen_to(other)
            await stage.until(Phase.LIVE)
            assert other.open

    play(scene())


def test_without_a_session_choosing_a_source_opens_nothing():
    async def scene():
        async with a_stage() as stage:
            other = Tape()
            stage.conductor.listen_to(other)
            assert stage.phase is Phase.IDLE
            assert not other.open

    play(scene())
