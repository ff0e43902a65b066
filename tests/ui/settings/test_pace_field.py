# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample beside the choice of a pace: it shows what the choice does, and rests while nobody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from difflib import SequenceMatcher

from app.core.calm import CALM, FAST, MIDDLE, Calm
from app.core.transcript import Transcript
from app.ui.settings.rows.pace_field import STEP_MS, PaceField, messages, sentence
from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_window import a_settings_window


def changes(pace: str) -> int:
    """How many shown words become others while the sample is said."""
    transcript, calm, before, changed = Transcript(), Calm(pace), [], 0
    for number, tokens in enumerate(messages(sentence())):
        for now_ms in range(number * STEP_MS, (number + 1) * STEP_MS, 20):
            if now_ms == number * STEP_MS:
                calm.heard(transcript, transcript.apply(tokens), now_ms)
            else:
                calm.look(now_ms)
            words = "".join([t.final_text + calm.shown(t)[0] for t in transcript.turns]).split()
            same = SequenceMatcher(None, before, words).get_matching_blocks()
            changed += len(before) - sum(block.size for block in same)
            before = words
    assert " ".join(before) == sentence()
    return changed


def test_the_sample_tells_the_paces_apart():
    fast, middle, calm = (changes(pace) for pace in (FAST, MIDDLE, CALM))
    assert fast > middle > calm


def test_it_plays_when_it_is_seen_and_when_another_pace_is_chosen_and_rests_when_it_is_not_seen():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show_page("appearance", "reading.pace")
            sample = window.stack.currentWidget().findChild(PaceField).sample
            assert sample.accessibleName()
            await until(lambda: sample.is_playing)
            await until(lambda: sample.lines and " ".join(sample.lines) != sentence())
            window.show_page("privacy")
            assert not sample.is_playing
            assert " ".join(sample.lines) == sentence(), "nothing is left half said"
            choices.change("reading.pace", "calm")
            assert not sample.is_playing, "nobody sees it"
            window.choices.look.less_motion = True
            window.show_page("appearance", "reading.pace")
            await until(lambda: not sample.visibleRegion().isEmpty())
            await asyncio.sleep(0.05)
            assert not sample.is_playing, "nothing moves of itself where motion is unwelcome"
            choices.change("reading.pace", "fast")
            assert sample.is_playing
            window.close()
            assert not sample.is_playing

    on_the_loop(scene)


async def until(true: Callable[[], object]) -> None:
    """Wait for this."""
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)
