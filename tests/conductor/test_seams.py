# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one link ends and another begins, or a file ends meanwhile: no word is lost, none is doubled."""

from __future__ import annotations

import pytest

from app.core.session import PauseKind, Phase
from app.core.text import Utterance
from app.engines.base import Limits
from tests.conductor.stage import Stage, a_stage, play

QUICK = Limits(keepalive_s=0.3, burst_ms=60_000)


def starts(stage: Stage) -> list[int]:
    """When each utterance began."""
    return [entry.start_ms for entry in stage.watcher.entries if isinstance(entry, Utterance)]


def sent_ms(stage: Stage) -> int:
    """How much audio the service was sent on all links together."""
    return sum(record["bytes"] for record in stage.server.log.events("audio")) // 32


def test_a_file_that_ends_while_the_service_is_away_gets_all_its_words():
    async def scene():
        async with a_stage(limits=QUICK, query="?fault=http&code=502&times=3") as stage:
            stage.conductor.start()
            await stage.listening()
            stage.tape.play(7200)
            await stage.until(Phase.RECOVERING)
            stage.tape.end()
            await stage.until(Phase.STOPPING)
            await stage.until(Phase.IDLE)
            assert stage.conductor.state.reason == "ended"
            assert stage.watcher.said[:3] == [f"Number {n} is here." for n in range(3)]
            assert sent_ms(stage) == 7200

    play(scene())


@pytest.mark.parametrize("fault", ["abort", "503"])
def test_a_link_that_is_lost_after_the_file_has_ended_is_followed_by_another(fault):
    async def scene():
        query = f"?fault={fault}&after_ms=3000&times=1"
        async with a_stage(limits=QUICK, query=query) as stage:
            stage.conductor.start()
            await stage.listening()
            stage.tape.play(7200)
            stage.tape.end()
            await stage.until(Phase.IDLE)
            assert stage.conductor.state.reason == "ended"
            assert len(stage.server.log.events("opened")) == 2
            again = sum(record["bytes"] for record in stage.server.log.events("audio", 2)) // 32
            assert again >= 7200 - 3000, "what was not final yet, and all that came after"
            assert starts(stage) == sorted(set(starts(stage)))

    play(scene())


def test_a_link_that_begins_while_the_parked_one_still_finishes_repeats_nothing():
    async def scene():
        query = "?fault=late-finished&delay_ms=1500"
        async with a_stage(limits=QUICK, query=query, park_after_s=0.2) as stage:
            stage.conductor.start()
            await stage.until(Phase.LIVE)
            await stage.listening()
            stage.tape.play(3600)
            await stage.until_shown("Number 0 is here.")
            stage.conductor.pause()
            await stage.watcher.until(lambda: stage.conductor.state.pause is PauseKind.PARKED)
            stage.conductor.resume()
            await stage.until(Phase.LIVE)
            assert len(stage.server.log.events("finished")) == 0, "the first link is still at it"
            await stage.listening()
            stage.tape.play(3600)
            await stage.logged("finished", 1)
            stage.conductor.stop()
            await stage.until(Phase.IDLE)
            assert sent_ms(stage) == 7200, "each sample went to one stream"
            assert starts(stage) == sorted(set(starts(stage)))

    play(scene())
