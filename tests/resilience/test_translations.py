# SPDX-License-Identifier: GPL-3.0-or-later
"""A link cut between spoken words and their translation: every word is translated once, and in order."""

from __future__ import annotations

import asyncio
from functools import cache

import pytest

from app.core.options.soniox import SonioxSettings
from app.core.phase import Phase
from tests.resilience.hall import a_hall
from tests.resilience.matrix import short
from tests.resilience.numbers_mind import Habits, Translates

COUNT = 30
INTO_GERMAN = SonioxSettings(translation="one_way", translation_target="de")
ROLLED_OVER = "rolled over"
SIDE_BY_SIDE = 8
FAULTS = {
    "lost once": "?fault=abort&after_ms=5130&times=1",
    "lost just after an utterance": "?fault=abort&after_ms=4100&times=1",
    "lost again and again": "?fault=abort&after_ms=4700&times=4",
    "restarted": "?fault=503&after_ms=6300&times=1",
    "no fault": "",
    ROLLED_OVER: "",
}
SCENES = [(habit, fault) for habit in Translates for fault in FAULTS]


async def _said(habit: Translates, fault: str, **more) -> tuple[list[int], list[int], int]:
    habits = Habits(translates=habit)
    async with a_hall(COUNT, query=FAULTS[fault], habits=habits, soniox=INTO_GERMAN, **more) as hall:
        hall.conductor.start()
        await hall.until(Phase.LIVE)
        await hall.until(Phase.IDLE)
        return hall.audience.numbers, hall.audience.translated, hall.opened()


def _play(scene: tuple[Translates, str]):
    habit, fault = scene
    return _said(habit, fault, **({"limits": short(8.0)} if fault == ROLLED_OVER else {}))


async def _together(scenes: list[tuple[Translates, str]]) -> list:
    return await asyncio.gather(*map(_play, scenes), return_exceptions=True)


@cache
def _played(some: int) -> dict:
    """The outcomes of a few scenes, which run side by side."""
    scenes = SCENES[some * SIDE_BY_SIDE :][:SIDE_BY_SIDE]
    return dict(zip(scenes, asyncio.run(_together(scenes)), strict=True))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene[0].name.lower()} {scene[1]}")
def test_every_word_is_translated_once_and_in_order(scene):
    result = _played(SCENES.index(scene) // SIDE_BY_SIDE)[scene]
    assert not isinstance(result, BaseException), result
    said, translated, opened = result
    assert said == list(range(COUNT))
    assert translated == list(range(COUNT)), translated
    assert (opened > 1) is (scene[1] != "no fault")


def test_words_whose_translation_never_came_are_not_said_to_be_missing():
    async def scene() -> tuple[list[int], int, list]:
        habits = Habits(translates=Translates.UTTERANCE)
        query = "?fault=stall&after_ms=3500"
        async with a_hall(COUNT, query=query, habits=habits, soniox=INTO_GERMAN) as hall:
            hall.conductor.start()
            await hall.audience.until(lambda: hall.conductor.transcript.last_final_ms > 2000)
            said_ms = hall.conductor.transcript.last_final_ms
            hall.conductor.stop()
            await hall.until(Phase.IDLE)
            return hall.audience.numbers, said_ms, hall.audience.gaps

    said, said_ms, gaps = asyncio.run(scene())
    assert said == list(range(len(said)))
    assert all(gap.start_ms >= said_ms for gap in gaps), gaps
