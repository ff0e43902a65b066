# SPDX-License-Identifier: GPL-3.0-or-later
"""The conductor with real sockets: what a press, a pause or a fault does to the words."""

from __future__ import annotations

import asyncio
import dataclasses
import time

import pytest

from app.audio.source import AudioHeard, AudioSilent
from app.conductor.rounds import PAUSED_TICK_S, TICK_S, Rounds
from app.core.failure import Failure, FailureKind
from app.core.options.session import SessionSettings
from app.core.session import PauseKind, Phase
from app.core.text import Gap
from app.engines.base import Limits
from tests.conductor.stage import QUIET, Stage, a_stage, play

QUICK = Limits(keepalive_s=0.3, burst_ms=60_000)


async def live(stage: Stage) -> None:
    stage.conductor.start()
    await stage.until(Phase.LIVE)
    await stage.listening()


def test_words_arrive_and_stop_waits_for_the_last_of_them():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(5000)
            await stage.until_shown("Number 1 is here.")
            stage.tape.play(1200)
            stage.conductor.stop()
            assert stage.phase is Phase.STOPPING
            await stage.until(Phase.IDLE)
            assert stage.watcher.said[:2] == ["Number 0 is here.", "Number 1 is here."]
            assert stage.server.log.events("finished")
            assert stage.conductor.state.reason == "stopped"

    play(scene())


def test_an_utterance_has_the_times_of_the_session_and_of_each_word():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(4200)
            await stage.watcher.until(lambda: stage.watcher.said)
            first = stage.watcher.entries[0]
            assert (first.start_ms, first.end_ms, first.speaker, first.language) == (200, 1400, "1", "en")
            assert [word.text for word in first.words] == ["Number", "0", "is", "here."]
            assert first.at.endswith("Z")

    play(scene())


def test_pause_releases_the_microphone_finalizes_then_keeps_alive_and_resume_goes_on():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(3600)
            await stage.until_shown("Number 0 is here.")
            stage.conductor.pause()
            assert stage.phase is Phase.PAUSED and stage.conductor.state.pause is PauseKind.HELD
            await stage.logged("keepalive", 3)
            assert not stage.tape.open
            stage.tape.play(6000)  # nobody listens
            log = [record["event"] for record in stage.server.log.events(None)]
            assert log.index("finalize") < log.index("keepalive")
            audio_before = stage.server.log.events("audio")[-1]["to_ms"]
            stage.conductor.resume()
            await stage.listening()
            stage.tape.play(2400)
            await stage.until_shown("Number 2 is")
            assert audio_before == 3600
            assert stage.conductor.captured_ms == 6000
            assert len(stage.server.log.events("opened")) == 1

    play(scene())


def test_zeros_are_a_fault_of_a_microphone_and_none_of_what_the_computer_plays():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            for of_playing in (True, False, True):
                stage.tape.say(AudioSilent(2_500, of_playing))
                told = (not of_playing, of_playing)
                is_told = lambda told=told: told == silence(stage)  # noqa: E731
                await stage.watcher.until(is_told)
            stage.tape.say(AudioHeard())
            await stage.watcher.until(lambda: silence(stage) == (False, False))

    play(scene())


def silence(stage: Stage) -> tuple[bool, bool]:
    state = stage.conductor.state
    return state.microphone_silent, state.nothing_plays


def test_no_sample_leaves_while_muted_and_the_words_after_it_stand_at_their_time():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(3600)
            await stage.until_shown("Number 0 is here.")
            stage.conductor.mute()
            stage.tape.play(10_200)
            await stage.logged("keepalive", 2)
            assert stage.server.log.events("audio")[-1]["to_ms"] == 3600
            assert stage.tape.open, "mute keeps the microphone open"
            assert stage.conductor.captured_ms == 13_800
            stage.conductor.unmute()
            stage.tape.play(4200)
            await stage.watcher.until(lambda: "Number 2 is here." in stage.watcher.said)
            later = stage.watcher.entries[-1]
            assert later.start_ms == 4200 + 10_200, "muted time counts in the session, not in the stream"

    play(scene())


def test_what_sounded_before_unmuting_stays_muted_though_nobody_had_read_it():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(1200)
            await stage.sent_ms(1200)
            stage.conductor.mute()
            stage.tape.play(600)
            stage.conductor.unmute()  # in the same breath: nobody was woken yet
            stage.tape.play(1200)
            await stage.sent_ms(2400)
            assert stage.conductor.captured_ms == 3000
            stage.conductor.stop()
            await stage.until(Phase.IDLE)
            assert stage.server.log.events("audio")[-1]["to_ms"] == 2400

    play(scene())


def test_muted_nobody_is_woken_for_sound_and_its_time_is_counted_all_the_same():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.conductor.mute()
            begun, before = time.monotonic(), stage.tape.times_read
            for _ in range(100):
                stage.tape.play(60)
                await asyncio.sleep(0.002)
            read, passed_s = stage.tape.times_read - before, time.monotonic() - begun
            assert read <= 1 + passed_s / TICK_S, "read in the rounds and by nobody else"
            stage.conductor.unmute()
            assert stage.conductor.captured_ms == 6000
            before = stage.tape.times_read
            stage.tape.play(60)
            await stage.sent_ms(60)
            assert stage.tape.times_read > before

    play(scene())


def test_paused_the_rounds_are_fewer_and_what_is_due_is_done_all_the_same(monkeypatch):
    looks, look = [], Rounds._look
    monkeypatch.setattr(
        Rounds, "_look", lambda self, sleep: (looks.append(time.monotonic()), look(self, sleep))
    )

    async def scene():
        async with a_stage(limits=QUICK, park_after_s=1) as stage:
            await live(stage)
            stage.conductor.pause()
            before, begun = len(looks), time.monotonic()
            await stage.watcher.until(lambda: stage.conductor.state.pause is PauseKind.PARKED)
            assert len(looks) - before <= 2 + (time.monotonic() - begun) / PAUSED_TICK_S

    play(scene())


@pytest.mark.parametrize("fault", ["503", "abort", "500", "close", "malformed"])
def test_after_a_lost_link_the_new_one_is_sent_everything_that_was_not_final(fault):
    async def scene():
        async with a_stage(limits=QUICK, query=f"?fault={fault}&after_ms=3000&times=1") as stage:
            await live(stage)
            stage.tape.play(3600)
            await stage.logged("opened", 2)
            await stage.until(Phase.LIVE)
            settled_ms = stage.conductor.settled_ms  # at least: the new link may have moved it on
            stage.tape.play(3600)
            await stage.watcher.until(lambda: len(stage.watcher.said) >= 2)
            stage.conductor.stop()
            await stage.until(Phase.IDLE)
            sent_again = stage.server.log.events("audio", 2)
            began_ms = 7200 - sum(record["bytes"] for record in sent_again) / 32
            assert 0 <= began_ms <= settled_ms < 3600
            starts = [entry.start_ms for entry in stage.watcher.entries]
            assert starts == sorted(set(starts)), "in order, nothing twice"

    play(scene())


def test_a_refused_key_is_said_and_the_microphone_is_released():
    async def scene():
        async with a_stage(keys={"right"}, key="wrong") as stage:
            stage.conductor.start()
            await stage.until(Phase.FAILED)
            assert stage.conductor.state.failure.kind is FailureKind.KEY_REJECTED
            await stage.conductor.close()
            assert not stage.tape.open

    play(scene())


def test_no_network_keeps_listening_and_the_words_come_when_it_is_back():
    async def scene():
        async with a_stage(limits=QUICK, query="?fault=http&code=502&times=2") as stage:
            stage.conductor.start()
            await stage.until(Phase.RECOVERING)
            await stage.listening()
            stage.tape.play(3600)
            await stage.until_shown("Number 0 is here.")
            assert stage.phase is Phase.LIVE

    play(scene())


@pytest.fixture
def impatient(monkeypatch) -> None:
    """Nobody answers any more: who closes need not wait long for it."""
    monkeypatch.setattr("app.conductor.conductor.QUIT_S", 0.5)


def test_provisional_words_go_with_the_link_that_said_them(impatient):
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(2940)
            await stage.watcher.until(
                lambda: any(turn.tail_text for turn in stage.conductor.transcript.turns)
            )
            await stage.server.close()
            await stage.until(Phase.RECOVERING)
            assert not any(turn.tail_text for turn in stage.conductor.transcript.turns)

    play(scene())


def test_stop_without_a_connection_says_how_much_could_not_be_captioned(impatient):
    async def scene():
        async with a_stage(limits=QUICK, query="?fault=http&code=502") as stage:
            stage.conductor.start()
            await stage.until(Phase.RECOVERING)
            await stage.listening()
            stage.tape.play(6000)
            await stage.watcher.until(lambda: stage.conductor.captured_ms >= 6000)
            await stage.conductor.close()
            assert stage.phase is Phase.IDLE
            assert stage.conductor.state.missing_ms == 6000
            assert isinstance(stage.watcher.entries[-1], Gap)

    play(scene())


def test_without_a_microphone_the_session_fails_with_that_kind():
    async def scene():
        async with a_stage() as stage:
            stage.tape.refuses = Failure(FailureKind.NO_MICROPHONE)
            stage.conductor.start()
            await stage.until(Phase.FAILED)
            assert stage.conductor.state.failure.kind is FailureKind.NO_MICROPHONE

    play(scene())


def test_a_microphone_that_vanishes_pauses_and_goes_on_by_itself_when_it_is_back():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(1200)
            stage.tape.refuses = Failure(FailureKind.NO_MICROPHONE)
            stage.tape.vanish(Failure(FailureKind.MICROPHONE_LOST))
            await stage.watcher.until(lambda: stage.conductor.state.pause is PauseKind.MICROPHONE)
            stage.tape.refuses = None
            await stage.until(Phase.LIVE)
            await stage.listening()
            stage.tape.play(2400)
            await stage.until_shown("Number 0 is here.")

    play(scene())


def test_a_long_pause_closes_the_stream_and_resume_opens_a_new_one_in_the_same_transcript():
    async def scene():
        async with a_stage(limits=QUICK, park_after_s=0.5) as stage:
            await live(stage)
            stage.tape.play(3600)
            await stage.until_shown("Number 0 is here.")
            stage.conductor.pause()
            await stage.watcher.until(lambda: stage.conductor.state.pause is PauseKind.PARKED)
            await stage.logged("finished")
            stage.conductor.resume()
            await stage.until(Phase.LIVE)
            await stage.listening()
            stage.tape.play(3600)
            await stage.watcher.until(
                lambda: stage.watcher.entries and stage.watcher.entries[-1].start_ms >= 3600
            )
            assert len(stage.server.log.events("opened")) == 2
            assert stage.watcher.entries[-1].start_ms == 3600 + 200
            assert stage.watcher.entries[-1].speaker == "2", (
                "labels of another stream are not pretended to match"
            )

    play(scene())


def test_a_shorter_limit_ends_the_holding_of_the_pause_that_runs_and_a_longer_one_prolongs_it():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.conductor.pause()
            await stage.watcher.until(lambda: stage.conductor.state.park_at is not None)
            before = stage.conductor.state.park_at
            stage.conductor.keep_to(SessionSettings(park_after_s=1200))
            await stage.watcher.until(lambda: stage.conductor.state.park_at != before)
            assert stage.conductor.state.park_at - before == pytest.approx(600, abs=30)
            stage.conductor.keep_to(SessionSettings(park_after_s=0))
            await stage.watcher.until(lambda: stage.conductor.state.pause is PauseKind.PARKED)

    play(scene())


def test_a_roll_over_keeps_the_order_and_doubles_nothing():
    async def scene():
        # Half of three seconds: the spare is dialled after 1.5 s, and the cut falls on the next silence.
        limits = dataclasses.replace(QUICK, longest_stream_s=3.0)
        async with a_stage(limits=limits) as stage:
            await live(stage)
            stage.tape.play(2400)
            await stage.logged("opened", 2)
            stage.tape.play(1200)
            stage.tape.play(1200, QUIET)
            await stage.logged("finished", 1)
            stage.tape.play(2400)
            stage.conductor.stop()
            await stage.until(Phase.IDLE)
            starts = [entry.start_ms for entry in stage.watcher.entries]
            assert starts == sorted(set(starts)) and len(starts) >= 3
            assert stage.watcher.said[:2] == ["Number 0 is here.", "Number 1 is here."]
            audio = stage.server.log.events("audio")
            assert sum(record["bytes"] for record in audio) == 7200 * 32, "each sample went to one stream"

    play(scene())


def test_the_end_of_a_file_ends_the_session_by_itself():
    async def scene():
        async with a_stage(limits=QUICK) as stage:
            await live(stage)
            stage.tape.play(2400)
            stage.tape.end()
            await stage.until(Phase.IDLE)
            assert stage.conductor.state.reason == "ended"
            assert stage.watcher.said[0] == "Number 0 is here."

    play(scene())


@pytest.mark.parametrize("moment", ["at rest", "starting", "live", "paused", "recovering"])
def test_closing_at_any_moment_ends_and_leaves_nothing(moment):
    async def scene():
        query = "?fault=http&code=502" if moment == "recovering" else ""
        async with a_stage(limits=QUICK, query=query) as stage:
            if moment != "at rest":
                stage.conductor.start()
            if moment in ("live", "paused"):
                await stage.until(Phase.LIVE)
                stage.tape.play(1200)
            if moment == "paused":
                stage.conductor.pause()
            if moment == "recovering":
                await stage.until(Phase.RECOVERING)
            await stage.conductor.close()
            assert stage.phase is Phase.IDLE

    play(scene())
