# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is killed, and the next one: what was said is offered, shown, exported, and let go."""

from __future__ import annotations

import re
import signal
import sys
import wave
from pathlib import Path

from app.storage.library import Library, SessionState
from tests.programs import wait_until
from tests.resilience.hall import KEY, read_out

OFFER = "was cut off. Every word that was final is kept."


def begins(desk, profile: str, *words: str):
    return desk.app("--engine", "demo", "--profile", profile, *words)


def killed_while_captioning(desk, profile: str) -> str:
    """The name of the session that a killed window leaves behind."""
    window = begins(desk, profile, "--start")
    library = Library(Path(profile) / "history")
    wait_until(
        lambda: [info for info in library.sessions() if info.words > 8], "words on the disk", within_s=40
    )
    window.signal(signal.SIGKILL)
    window.wait()
    window.end()  # and what it had started
    wait_until(lambda: library.sessions()[0].state is SessionState.RECOVERED, "the session to be over")
    return library.sessions()[0].id


def test_the_window_after_a_killed_one_offers_what_was_said(desk, profile, tmp_path):
    session = killed_while_captioning(desk, profile)
    library = Library(Path(profile) / "history")
    said = " ".join(entry.text for entry in library.entries(session))

    window = begins(desk, profile)
    desk.await_sight("Show", "button")
    assert OFFER in desk.tree()
    desk.shot("recovered-offer")
    desk.press("Start")  # the offer is in nobody's way
    desk.await_text("Status", "Listening")
    desk.press("Stop")
    desk.await_sight("Start", "button")

    desk.press("Show")
    reading = wait_until(lambda: desk.windows("^Surtitle: .*20"), "the window to read in")
    desk.await_text("Past captions", "You look like someone")
    desk.shot("recovered-reading", window=reading[0])
    assert not desk.shows("Dismiss")

    target = tmp_path / "saved.srt"
    desk.press("Export…")  # of this window: in the other one something may have been said by now
    wait_until(lambda: desk.windows("^Surtitle: export"), "the dialog")
    desk.shot("export-dialog")
    desk.key("ctrl+a")
    desk.type(str(target))
    desk.key("Return")
    wait_until(target.exists, "the file")
    wait_until(lambda: "Exported to" in desk.tree(), "the sentence")
    desk.shot("exported")
    assert target.read_text().startswith("1\n00:00:0") and " --> " in target.read_text()
    assert said[:20] in " ".join(target.read_text().split("\n"))
    desk.close_window(reading[0])
    assert window.alive


def test_a_window_that_cannot_save_says_so_and_saves_when_it_can(desk, profile):
    history = Path(profile) / "history"
    history.parent.mkdir(parents=True, exist_ok=True)
    history.write_text("not a folder")
    window = begins(desk, profile, "--start")
    desk.await_text("Status", "not being saved", within_s=40)
    desk.await_text("Captions", "Good morning")
    desk.shot("not-saved")
    history.unlink()
    wait_until(lambda: "not being saved" not in (desk.text("Status") or ""), "the status to be well again")
    wait_until(
        lambda: [info for info in Library(history).sessions() if info.words > 2], "the words on the disk"
    )
    (session,) = Library(history).sessions()
    shown = desk.text("Captions")
    first = Library(history).entries(session.id)[0].text
    assert first[:12] == "Good morning" and first[:12] in shown
    window.signal(signal.SIGINT)
    assert window.wait() == 0
    assert Library(history).sessions()[0].state is SessionState.FINISHED


def test_a_history_that_cannot_be_read_is_kept_aside_and_said_in_the_quiet_line(desk, profile):
    history = Path(profile) / "history"
    history.mkdir(parents=True)
    (history / "history.db").write_bytes(b"my aunt's letters" * 100)
    window = begins(desk, profile, "--start")
    desk.await_text("Captions", "Good morning", within_s=40)
    wait_until(lambda: "could not be read. It is kept as" in desk.tree(), "the notice")
    desk.shot("set-aside")
    assert (history / "history.db.corrupt-1").read_bytes() == b"my aunt's letters" * 100
    wait_until(
        lambda: [info for info in Library(history).sessions() if info.words > 2], "the words on the disk"
    )
    window.signal(signal.SIGINT)
    assert window.wait() == 0


def test_another_key_goes_on_with_the_session_that_was_refused(desk, profile, tmp_path):
    service = desk.start(sys.executable, "-m", "tests.resilience.numbers_service", "127.0.0.1")
    url = wait_until(lambda: service.out.strip(), "the service")
    voice = tmp_path / "numbers.wav"
    with wave.open(str(voice), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(read_out(24))
    words = ("--url", f"{url}?fault=401&after_ms=5300&times=1", "--source", str(voice), "--start")
    window = desk.app("--engine", "soniox", "--profile", profile, *words, env={"SONIOX_API_KEY": KEY})
    desk.await_text("Status", "Stopped", within_s=40)
    assert "What was captured is kept" in desk.text("Status")
    desk.press("Change key")
    wait_until(lambda: desk.focus("Soniox key"), "the page for a key")
    desk.type(KEY)
    desk.press("Check and start")
    desk.await_text("Captions", "n23", within_s=40)
    desk.await_text("Status", "The end")
    (session,) = Library(Path(profile) / "history").sessions()
    said = " ".join(entry.text for entry in Library(Path(profile) / "history").entries(session.id))
    assert [int(number) for number in re.findall(r"n(\d+)", said)] == list(range(24))
    window.signal(signal.SIGINT)
    assert window.wait() == 0
