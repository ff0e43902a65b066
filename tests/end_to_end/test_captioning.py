# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions end to end, no mocks: a real window, a real microphone, real speech, our own service.

Buttons are pressed and captions read as a screen reader would; what left the process is read from
the service's own log. A picture of each state stays in tests/output/screens.
"""

from __future__ import annotations

import time

from tests.late import Late
from tests.programs import wait_until
from tests.room import SPEECH

SENTENCE = SPEECH / "sense_and_sensibility_01_austen_64kb-0870.wav"
OTHER = SPEECH / "sense_and_sensibility_01_austen_64kb-0880.wav"
READ = set("john dashwood leisure to consider there might be in his power do for them".split())
"""What is read in the first one."""
PAUSE_S = 25.0


def _captions(desk) -> str:
    return desk.text("Captions") or ""


def _sent_ms(service) -> float:
    """Audio that the service was sent, in all."""
    return sum(record["bytes"] for record in service.log("audio")) / 32


def test_a_meeting_from_start_to_stop_with_mute_and_pause(desk, microphone, service, profile):
    window = desk.app(
        "--engine", "soniox", "--url", service.url, "--profile", profile,
        env={**microphone.env, "SONIOX_API_KEY": "a-good-key"},
    )  # fmt: skip
    desk.await_sight("Start", "button")
    desk.shot("1-at-rest")

    desk.press("Start")
    desk.await_sight("Pause", "button")
    desk.await_text("Status", "Listening")
    microphone.play(SENTENCE)
    wait_until(lambda: "dashwood" in _captions(desk).lower(), "the words of the sentence")
    desk.shot("2-listening")

    desk.press("Mute")
    desk.await_sight("Unmute", "button")
    service.until("finalize")
    desk.await_text("Status", "Muted")
    desk.shot("3-muted")
    sent_before, shown_before = _sent_ms(service), len(_captions(desk))
    microphone.play(OTHER)
    # One block may have been on its way when the button was pressed.
    assert _sent_ms(service) - sent_before <= 120
    desk.press("Unmute")
    microphone.play(OTHER)
    wait_until(lambda: len(_captions(desk)) > shown_before + 15, "words after unmuting")

    desk.press("Pause")
    desk.await_sight("Resume", "button")
    wait_until(lambda: microphone.listeners() == 0, "the microphone to be released")
    desk.shot("4-paused")
    service.until("finalize", 2)
    with Late() as late:
        begun = time.monotonic()
        wait_until(lambda: _pause_lasted(service), "a long pause", within_s=PAUSE_S + 15, every_s=0.5)
        stolen_ms = 1000 * (time.monotonic() - begun - late.since(begun))
    _the_pause_kept_its_promises(service, stolen_ms)
    desk.press("Resume")
    desk.await_text("Status", "Listening")
    shown_before = len(_captions(desk))
    microphone.play(SENTENCE)
    wait_until(lambda: len(_captions(desk)) > shown_before + 40, "words after the pause")

    desk.press("Stop")
    desk.await_sight("Start", "button")
    desk.shot("5-stopped")
    service.until("closed")
    events = [record["event"] for record in service.log()]
    assert events.index("finished") < events.index("closed")
    assert events.count("opened") == 1
    assert "dashwood" in _captions(desk).lower(), "the words stay after Stop"

    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    assert "Traceback" not in window.err


def _since_pause(service) -> list[dict]:
    """What the service noted since the finalize of the pause: the last one."""
    log = service.log()
    last = max(place for place, record in enumerate(log) if record["event"] == "finalize")
    return log[last:]


def _pause_lasted(service) -> bool:
    keepalives = [record for record in _since_pause(service) if record["event"] == "keepalive"]
    return bool(keepalives) and keepalives[-1]["at_ms"] - _since_pause(service)[0]["at_ms"] >= PAUSE_S * 1000


def _the_pause_kept_its_promises(service, stolen_ms: float) -> None:
    """`stolen_ms`: how long this machine served nobody meanwhile."""
    records = _since_pause(service)
    assert not [record for record in records if record["event"] == "audio"], "no audio while paused"
    beats = [record["at_ms"] for record in records if record["event"] in ("finalize", "keepalive")]
    gaps = [after - before for before, after in zip(beats, beats[1:], strict=False)]
    assert len(gaps) >= 4 and max(gaps) <= 6000 + stolen_ms, f"keepalives came {gaps} ms apart"


def test_a_newcomer_without_an_account_presses_once_and_reads(desk, microphone, profile):
    window = desk.app("--profile", profile, env=microphone.env)
    for name in ("Paste a key", "Start now", "Watch"):
        desk.await_sight(name, "button")
    desk.shot("0-welcome")
    desk.press("Start now")
    desk.await_text("Status", "Listening")
    assert "this computer" in desk.text("Status").lower()
    microphone.play(SENTENCE)
    # On a busy machine a breath of sound is lost now and then, and with it a word, but never the sentence.
    wait_until(lambda: len(READ & set(_captions(desk).lower().split())) >= 4, "captions on this computer")
    desk.shot("6-on-this-computer")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    assert not window.offspring(), "the recogniser ends with the window"
    assert "Traceback" not in window.err


def test_the_demonstration_shows_speakers_and_translation_without_microphone_or_account(desk, profile):
    window = desk.app("--profile", profile)
    desk.press("Watch")
    wait_until(lambda: _captions(desk).count("\n") >= 2, "a few turns", within_s=40)
    desk.shot("7-demonstration")
    desk.press("Stop")
    desk.await_sight("Start", "button")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    assert "Traceback" not in window.err


def test_a_wrong_key_is_said_in_a_sentence_with_one_thing_to_do(desk, microphone, service, profile):
    window = desk.app(
        "--engine", "soniox", "--url", service.url, "--profile", profile, "--start",
        env={**microphone.env, "SONIOX_API_KEY": "a-bad-key"},
    )  # fmt: skip
    desk.await_text("Status", "key")
    desk.shot("8-wrong-key")
    desk.close_window(desk.await_window("^Surtitle$"))
    assert window.wait() == 0
    assert "a-bad-key" not in window.err + desk.tree()
    assert "Traceback" not in window.err
