# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever fails, the transcript holds every number exactly once, in order.

Scenes mostly wait, so some of them are played side by side, in one loop.
"""

from __future__ import annotations

import asyncio

import pytest

from tests.resilience.matrix import HABITS, SCENES, SEAMS, Outcome

SIDE_BY_SIDE = 6
PLAYS = [(name, "exact counts") for name in SCENES]
PLAYS += [(name, habits) for name in SEAMS for habits in HABITS if habits != "exact counts"]

_played: dict[tuple[str, str], Outcome | BaseException] = {}


def played(play: tuple[str, str], wanted: list[tuple[str, str]]) -> Outcome:
    """The outcome of a play; the next few that are wanted are played with it."""
    if play not in _played:
        after = wanted[wanted.index(play) :] if play in wanted else [play]
        some = [other for other in after if other not in _played][:SIDE_BY_SIDE]
        _played.update(zip(some, asyncio.run(together(some)), strict=True))
    result = _played[play]
    if isinstance(result, BaseException):
        raise result
    return result


async def together(plays: list[tuple[str, str]]) -> list[Outcome | BaseException]:
    scenes = [SCENES[name](HABITS[habits]) for name, habits in plays]
    return await asyncio.gather(*scenes, return_exceptions=True)


@pytest.fixture
def wanted(request) -> list[tuple[str, str]]:
    """Every play of this run, in order."""
    return [item.callspec.params["play"] for item in request.session.items if item.fspath == request.fspath]


@pytest.mark.parametrize("play", PLAYS, ids=" · ".join)
def test_every_number_is_there_once_and_in_order(play, wanted):
    result = played(play, wanted)
    said = result.hall.audience.numbers
    assert (result.lost, result.doubled, result.in_order) == (0, 0, True), said
    assert result.hall.audience.gaps == []
