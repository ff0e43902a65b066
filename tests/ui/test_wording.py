# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state has words; they say what becomes of words and money."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from app.conductor import State
from app.core.failure import Failure, FailureKind
from app.core.phase import PauseKind, Phase
from app.core.settings import Problem, Settings
from app.core.text import Gap
from app.storage.places import resources
from app.storage.settings_file import LoadedSettings
from app.ui.parts.theme import theme_named
from app.ui.said import Action
from app.ui.wording import action_text, engine_name, gap_text, settings_trouble, status
from tests.ui.scenes import STATES, application

NOW = 1000.0


def every_state() -> list[State]:
    states = []
    for phase, muted, engine in product(Phase, (False, True), ("soniox", "deepgram", "local", "demo", "")):
        base = State(phase=phase, muted=muted, engine=engine, since=NOW)
        states.append(base)
        states.append(replace(base, microphone_silent=True))
        states += [replace(base, reason=reason) for reason in ("stopped", "ended")]
        states += [replace(base, pause=pause, park_at=NOW + 90) for pause in PauseKind]
        states += [replace(base, failure=Failure(kind), pause=PauseKind.MICROPHONE) for kind in FailureKind]
    return states


def test_every_state_and_every_failure_has_words_a_shape_and_a_colour():
    application()
    theme = theme_named("light")
    for state in every_state():
        said = status(state, NOW)
        assert said.word and said.rest, state
        assert "{" not in said.sentence and "  " not in said.sentence, said
        assert said.rest.rstrip()[-1] in ".…" or " · " in said.rest or state.phase is Phase.LIVE, said
        assert (resources() / "icons" / f"{said.icon}.svg").is_file(), said
        assert theme.colour(said.role).isValid()


def test_no_two_things_a_person_must_tell_apart_look_or_read_the_same():
    faces = {name: status(state, NOW) for name, state in STATES.items()}
    apart = ("listening", "muted", "paused", "recovering", "failed", "starting", "finishing", "stopped")
    assert len({faces[name].word for name in apart} | {faces["at rest"].word}) >= len(apart)
    assert len({faces[name].icon for name in apart}) == len(apart)


def test_a_pause_says_what_it_costs_and_how_long():
    held = State(phase=Phase.PAUSED, pause=PauseKind.HELD, engine="soniox", park_at=NOW + 530)
    assert status(held, NOW).sentence == (
        "Paused. The microphone is off. The session is kept, and billed, for 9 more minutes."
    )
    assert "one more minute" in status(held, NOW + 500).rest
    parked = State(phase=Phase.PAUSED, pause=PauseKind.PARKED, engine="soniox")
    assert "Nothing is billed" in status(parked, NOW).rest
    played = status(replace(held, engine="local"), NOW, played=True)
    assert played.sentence == "Paused. Nothing is played. Resume goes on where you left."


def test_what_costs_nothing_is_never_called_billed():
    for state in every_state():
        if state.engine in ("local", "demo"):
            assert "billed" not in status(state, NOW).sentence, state


def test_a_lost_connection_counts_and_says_that_nothing_is_lost():
    state = State(phase=Phase.RECOVERING, failure=Failure(FailureKind.LINK_LOST), since=NOW, engine="soniox")
    said = status(replace(state, next_try_at=NOW + 17), NOW + 14)
    assert said.word == "No connection for 14 s"
    assert said.rest == "Still listening; nothing is lost. Trying again in 3 s."
    assert status(state, NOW + 150).word == "No connection for 2 min"


def test_whoever_is_muted_reads_that_first_whatever_becomes_of_the_connection():
    state = State(phase=Phase.RECOVERING, failure=Failure(FailureKind.LINK_LOST), since=NOW, engine="soniox")
    said = status(replace(state, muted=True, next_try_at=NOW + 17), NOW + 14)
    assert (said.word, said.icon) == ("Muted", "muted")
    assert said.rest == ("Nothing you say leaves this computer. No connection for 14 s. Trying again in 3 s.")
    assert status(replace(state, phase=Phase.STARTING, muted=True), NOW).word == "Muted"


def test_whoever_mutes_during_a_pause_reads_that_it_will_last():
    state = State(phase=Phase.PAUSED, pause=PauseKind.HELD, engine="local", since=NOW)
    assert status(state, NOW).rest == "The microphone is off. Resume goes on where you left."
    muted = status(replace(state, muted=True), NOW)
    assert muted.word == "Paused" and "It stays muted when you resume." in muted.rest


def test_a_silent_microphone_is_said_also_while_the_service_is_behind():
    silent = State(phase=Phase.LIVE, microphone_silent=True, engine="soniox")
    assert status(silent, NOW, behind_ms=300).word == "No sound"
    assert status(silent, NOW, behind_ms=8_000).word == "No sound"
    assert status(silent, NOW, behind_ms=8_000).rest.endswith(". Soniox · 8 s behind")
    assert status(replace(silent, stalled_since=NOW - 5), NOW).word == "No captions for 5 s"


def test_a_computer_that_plays_nothing_is_listened_to_and_no_trouble():
    state = State(phase=Phase.LIVE, nothing_plays=True, engine="local", source="Monitor of Speakers")
    said = status(state, NOW, behind_ms=700)
    assert said.sentence == "Listening. This computer · English, rough · nothing is playing · 0.7 s behind"
    assert said.role == "ok" and said.calm and said.action is None
    assert "nothing is playing" not in status(replace(state, nothing_plays=False), NOW).sentence


def test_no_microphone_is_said_to_be_off_where_none_was_on():
    state = State(phase=Phase.PAUSED, pause=PauseKind.HELD, engine="local", source="Monitor of Speakers")
    assert status(state, NOW).rest == "Nothing is listened to. Resume goes on where you left."
    assert status(replace(state, phase=Phase.STOPPING), NOW).rest.startswith("Nothing is listened to. ")


def test_without_a_connection_nothing_is_promised_that_does_not_hold():
    lost = State(phase=Phase.RECOVERING, since=NOW - 4000, source="Yeti", engine="soniox")
    assert "nothing is lost" in status(lost, NOW).rest
    full = status(replace(lost, dropped_ms=180_000), NOW).rest
    assert "nothing is lost" not in full and "the oldest 3 min had to go" in full
    for phase in (Phase.RECOVERING, Phase.STARTING, Phase.LIVE):
        said = status(replace(lost, phase=phase, microphone_silent=True), NOW).sentence
        assert "nothing is lost" not in said and "istening" not in said and "Yeti sends only silence" in said


def test_trouble_at_the_service_is_not_called_a_lost_connection():
    state = State(phase=Phase.RECOVERING, failure=Failure(FailureKind.BUSY), since=NOW, engine="soniox")
    said = status(state, NOW + 5)
    assert said.word == "No captions for 5 s"
    assert said.rest.startswith("Soniox is busy")


def test_a_service_that_says_nothing_or_drops_us_at_once_is_called_that():
    stalled = State(phase=Phase.LIVE, engine="soniox", stalled_since=NOW - 6)
    assert status(stalled, NOW).sentence == (
        "No captions for 6 s. Soniox has not answered yet. Still listening; nothing is lost."
    )
    flapping = State(phase=Phase.RECOVERING, engine="soniox", since=NOW, flapping=True)
    said = status(replace(flapping, failure=Failure(FailureKind.LINK_LOST)), NOW + 9)
    assert said.word == "No captions for 9 s"
    assert said.rest.startswith("Soniox takes the connection and drops it at once.")


def test_a_session_that_failed_and_is_kept_says_that_start_goes_on():
    kept = State(phase=Phase.FAILED, failure=Failure(FailureKind.KEY_EXPIRED), engine="soniox", kept=True)
    assert status(kept, NOW).rest.endswith("What was captured is kept: Start goes on with it.")
    assert "kept" not in status(replace(kept, kept=False), NOW).rest


def test_words_that_are_not_on_disk_are_said_beside_everything_else():
    said = status(State(phase=Phase.LIVE, engine="soniox", unsaved=Failure(FailureKind.DISK)), NOW)
    assert said.word == "Listening"
    assert said.rest.startswith("Soniox. Words are not being saved. A file could not be written or read.")


def test_this_computer_is_honestly_labelled():
    said = status(State(phase=Phase.LIVE, engine="local"), NOW)
    assert said.sentence == "Listening. This computer · English, rough"


@pytest.mark.parametrize(
    "behind, words", [(None, ""), (20, ""), (430, "0.4 s behind"), (12_800, "12 s behind")]
)
def test_a_delay_is_named_when_it_can_be_noticed(behind, words):
    rest = status(State(phase=Phase.LIVE, engine="soniox"), NOW, behind_ms=behind).rest
    assert rest == " · ".join(filter(None, ["Soniox", words]))


def test_last_words_that_take_long_are_said_to_be_far_behind():
    stopping = State(phase=Phase.STOPPING, engine="soniox")
    assert status(stopping, NOW, behind_ms=900).rest.endswith("The last words are on their way.")
    assert status(stopping, NOW, behind_ms=26_400).rest.endswith("on their way. Soniox · 26 s behind")


def test_a_refused_key_offers_to_change_it_and_a_missing_microphone_to_choose_another():
    refused = State(phase=Phase.FAILED, failure=Failure(FailureKind.KEY_REJECTED), engine="soniox")
    missing = State(phase=Phase.FAILED, failure=Failure(FailureKind.NO_MICROPHONE), engine="local")
    assert status(refused, NOW).action is Action.KEY
    without = replace(refused, failure=Failure(FailureKind.KEY_MISSING))
    assert status(without, NOW).action is Action.FIRST_KEY
    assert status(missing, NOW).action is Action.SOURCE
    assert all(action_text(action) for action in Action)


def test_a_microphone_that_is_gone_or_silent_is_named_with_one_thing_to_do():
    gone = State(
        phase=Phase.PAUSED,
        pause=PauseKind.MICROPHONE,
        failure=Failure(FailureKind.MICROPHONE_LOST, "the device ended its stream"),
        engine="soniox",
        source="Yeti Nano",
    )
    silent = State(phase=Phase.LIVE, microphone_silent=True, engine="soniox", source="Yeti Nano")
    assert status(gone, NOW).sentence == (
        "Paused. Yeti Nano is gone. Plug it in again, and captions go on by themselves."
    )
    assert status(silent, NOW).sentence.startswith("No sound. Yeti Nano sends only silence, not even noise. ")
    assert status(gone, NOW).action is status(silent, NOW).action is Action.SOURCE


def test_what_the_service_said_itself_never_reaches_the_sentence():
    failure = Failure(
        FailureKind.REQUEST_REFUSED, "<html>\n\x1b[31mmodel: unknown</html>" + "x" * 9000, "id-7"
    )
    said = status(State(phase=Phase.FAILED, failure=failure, engine="soniox"), NOW)
    assert "html" not in said.sentence
    assert said.detail.startswith("<html> [31mmodel: unknown</html>x") and said.detail.endswith("x (id-7)")
    assert len(said.detail) < 400


def test_a_gap_says_how_long_and_engines_have_names():
    assert gap_text(Gap(1000, 4400, "audio was not captured")) == "3 s of sound are missing here"
    assert {engine_name(name) for name in ("soniox", "local", "demo")} == {
        "Soniox", "This computer", "Demonstration",
    }  # fmt: skip


def test_what_was_wrong_in_the_settings_is_said_in_words_and_with_the_file_that_cannot_be_read():
    application()
    paths = ["soniox", "appearance.caption_size_px", "alerts", "appearance.text_colour", "reading"]
    said = settings_trouble(
        LoadedSettings(Settings(), [Problem(path, "'huge'", "32") for path in paths])
    ).sentence.translate({0x2068: None, 0x2069: None})
    assert said.endswith("defaults: Soniox, Caption size, Alerts, Words, …"), said
    said = settings_trouble(LoadedSettings(Settings(), failure=Failure(FailureKind.DISK, "busy: x.json")))
    assert said.detail == "busy: x.json", "the sentence speaks of details"
