# SPDX-License-Identifier: GPL-3.0-or-later
"""Provisional words reach the windows at their time, and all windows at the same one."""

from __future__ import annotations

from app.core.calm import MIDDLE, PACES
from app.core.options.reading import ReadingSettings
from app.core.settings import Settings
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.bridge import Bridge
from tests.ui.scenes import application, settle


def paced() -> tuple[Bridge, Transcript, list[str]]:
    """A bridge before a transcript, and what two windows were told, each time."""
    application()
    bridge, transcript, seen = Bridge(frame_s=0.0), Transcript(), []
    bridge.pacing.follow(lambda: transcript)
    for _ in range(2):
        bridge.captions.connect(lambda first: seen.append(bridge.pacing.shown(transcript.turns[0])[0]))
    return bridge, transcript, seen


def say(bridge: Bridge, transcript: Transcript, text: str) -> None:
    bridge.captions_changed(transcript.apply([Token(text, False)]))


def test_every_pace_can_be_chosen_and_the_middle_one_is_the_usual():
    assert Settings().reading == ReadingSettings(MIDDLE)
    for pace in PACES:
        assert Settings().with_value("reading.pace", pace).reading.pace == pace


def test_new_words_are_told_at_once_and_a_single_change_only_after_a_moment():
    bridge, transcript, seen = paced()
    say(bridge, transcript, "we all want two go")
    settle(lambda: seen == ["we all want two go"] * 2)
    say(bridge, transcript, "we all want to go")
    settle()
    assert len(seen) == 2
    settle(lambda: len(seen) == 4)
    assert seen[2:] == ["we all want to go"] * 2


def test_another_pace_shows_at_once_what_was_kept_back():
    bridge, transcript, seen = paced()
    bridge.pacing.set_pace("calm")
    say(bridge, transcript, "we all want")
    settle()
    assert not any(seen)
    bridge.pacing.set_pace("fast")
    settle(lambda: seen[-2:] == ["we all want"] * 2)


def test_words_of_which_nobody_says_whose_they_are_pass_at_once():
    application()
    bridge, seen = Bridge(frame_s=0.0), []
    bridge.captions.connect(seen.append)
    bridge.captions_changed(3)
    settle(lambda: seen == [3])
