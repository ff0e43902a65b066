# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is killed, and the next one: what was said is offered, shown, exported, and let go."""

from __future__ import annotations

import signal
from pathlib import Path

from app.storage.library import Library, SessionState
from tests.programs import wait_until

OFFER = "was cut off. Every word that was final is kept."


def begins(desk, profile: str, *words: str):
    return desk.app("--engine", "demo", "--profile", profile, *words)


def killed_while_captioning(desk, profile: str) -> str:
    """The name of the session that a killed window leaves behind."""
    window = begins(desk, profile, "--start")
    library = Library(Path(profile) / "history")
    wait_until(lambda: [info for info in library.sessions() if info.words > 8], "words on the disk", within_s=40)
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
    desk.close_window(reading[0])

    target = tmp_path / "saved.srt"
    desk.press("Export")
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
    assert window.alive
