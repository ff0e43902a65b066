# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that the reader gave are kept with the session: killed, exported, moved, or from an older version."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys

from app.core.names import Called, Passage, Same, SpeakerNames
from app.storage.library import Library
from app.storage.schema import FILE, VERSION
from tests.storage.telling import Telling
from tests.terminal import ROOT

MAJA = SpeakerNames.of([Called("1", "Maja"), Same("3", "1")])


def as_version_1(history) -> None:
    """The file as the first version left it."""
    old = sqlite3.connect(history / FILE)
    old.executescript("DROP TABLE names; PRAGMA user_version = 1;")
    old.close()


def test_names_are_kept_and_stand_in_every_export(history, telling):
    id = telling.begin()
    telling.say("Good", "morning.", speaker="1")
    telling.say("Hello.", speaker="2")
    telling.say("Again.", speaker="3")
    telling.journal.named(MAJA)
    telling.end()
    assert telling.saved()
    library = Library(history)
    assert library.names(id) == MAJA
    assert library.written(id, "text") == "Maja: Good morning.\nSpeaker 2: Hello.\nMaja: Again.\n"
    said = [json.loads(line) for line in library.written(id, "jsonl").splitlines()[:-1]]
    assert [(line["speaker"], line.get("speaker_label")) for line in said] == [
        ("Maja", "1"), ("2", None), ("Maja", "3"),
    ]  # fmt: skip
    assert "Maja: Good morning." in library.written(id, "srt")
    assert "<v Maja>Good morning." in library.written(id, "vtt")
    assert [entry.speaker for entry in library.entries(id)] == ["1", "2", "3"], "what the service said stays"


def test_names_come_with_words_that_were_still_open_when_the_process_was_killed(history):
    code = (
        "import os, signal, sys; from pathlib import Path; from tests.storage.telling import Telling\n"
        "from app.core.names import *\n"
        "t = Telling(Path(sys.argv[1])); t.begin(); t.say('Not', 'done')\n"
        "t.journal.named(SpeakerNames.of([Called('1', 'Maja')])); assert t.saved()\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(history)], cwd=ROOT, timeout=60, check=False)
    assert Library(history).written("latest", "text") == "Maja: Not done\n"


def test_a_correction_after_the_end_is_kept_and_the_session_stays_ended(history, telling):
    id = telling.begin()
    telling.say("Hello.")
    telling.end()
    telling.journal.named(MAJA)
    assert telling.saved()
    info = Library(history).find(id)
    assert info.ended_at is not None and info.reason == "stopped"
    assert Library(history).names(id) == MAJA


def test_what_was_taken_back_is_not_kept(history, telling):
    id = telling.begin()
    telling.say("Hello.")
    telling.journal.named(MAJA)
    telling.journal.named(MAJA.undone)
    assert telling.saved()
    assert Library(history).names(id) == MAJA.undone


def test_a_label_that_was_removed_is_in_no_export(history, telling):
    id = telling.begin()
    telling.say("Hello.", speaker="1")
    telling.journal.named(SpeakerNames.of([Passage("1", 0)]))
    telling.end()
    assert telling.saved()
    said = json.loads(Library(history).written(id, "jsonl").splitlines()[0])
    assert "speaker" not in said and said["speaker_label"] == "1"


def test_past_sessions_can_be_corrected_too(history, telling):
    id = telling.begin()
    telling.say("Hello.")
    telling.end()
    assert telling.saved()
    library = Library(history)
    library.name_speakers(id, MAJA)
    assert Library(history).written(id, "text") == "Maja: Hello.\n"
    library.delete(id)
    left = sqlite3.connect(history / FILE)
    assert left.execute("SELECT count(*) FROM names").fetchone() == (0,)
    left.close()


def test_a_deleted_session_does_not_come_back_by_a_late_correction(history, telling):
    id = telling.begin()
    telling.say("Hello.")
    telling.end()
    assert telling.saved()
    Library(history).delete(id)
    telling.journal.named(MAJA)
    assert telling.saved()
    assert Library(history).sessions() == []


def test_a_history_of_the_first_version_is_read_as_it_is(history, telling):
    id = telling.begin()
    telling.say("Hello.")
    telling.end()
    telling.close()
    as_version_1(history)
    library = Library(history)
    assert library.names(id) == SpeakerNames()
    assert library.written(id, "text") == "Hello.\n"


def test_a_history_of_the_first_version_is_written_on_and_named(history, telling):
    old = telling.begin()
    telling.say("Old.")
    telling.end()
    telling.close()
    as_version_1(history)
    later = Telling(history)
    new = later.begin()
    later.say("New.")
    later.journal.named(MAJA)
    later.end()
    assert later.saved() and later.close()
    library = Library(history)
    library.name_speakers(old, MAJA)
    assert [library.written(id, "text") for id in (old, new)] == ["Maja: Old.\n", "Maja: New.\n"]
    assert later.journal.set_aside is None
    written = sqlite3.connect(history / FILE)
    assert written.execute("PRAGMA user_version").fetchone() == (VERSION,)
    written.close()


def test_names_go_along_when_the_file_is_moved_beneath_a_session(history, telling):
    telling.begin()
    telling.say("Before.")
    telling.journal.named(MAJA)
    assert telling.saved()
    (history / FILE).rename(history / "elsewhere.db")
    telling.say("After.")
    assert telling.saved()
    assert Library(history).written("latest", "text") == "Maja: Before. After.\n"
