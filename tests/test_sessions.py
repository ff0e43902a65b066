# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle sessions` and `surtitle export`, and what `surtitle transcribe` leaves for them."""

import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.settings import Settings
from app.storage.library import Library, SessionState
from app.storage.places import Places
from app.storage.settings_file import save_settings
from tests.programs import Program, wait_until
from tests.storage.telling import Telling
from tests.systems import posix_only
from tests.terminal import Terminal, is_plain, opened

LINES = [
    {"text": "The boat is late.", "start_ms": 200, "end_ms": 1400, "speaker": "1", "language": "en"},
    {"text": "Which boat?", "start_ms": 1600, "end_ms": 2400, "speaker": "2", "language": "en"},
]


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


@pytest.fixture
def history(profile) -> Path:
    return Path(profile) / "history"


@pytest.fixture
def two(history) -> list[str]:
    """Two sessions that are over, oldest first."""
    telling = Telling(history)
    ids = []
    for source, words in (("Talk.wav", ("Good", "morning.")), ("Headset", ("The", "boat", "is", "late."))):
        ids.append(telling.begin("soniox", source))
        telling.say(*words)
        telling.end()
    assert telling.close()
    return ids


def ended(program: Program, code: int = 0) -> Program:
    assert program.wait(60) == code, program.err
    assert is_plain(program.err)
    return program


def listed(terminal: Terminal, *words: str | Path) -> list[dict]:
    return json.loads(ended(terminal.surtitle("sessions", "--json", *words)).out)["sessions"]


# -- the list ---------------------------------------------------------------------------------------


def test_where_nothing_was_captioned_the_list_is_empty_and_says_so(terminal, profile):
    plain = ended(terminal.surtitle("sessions"))
    assert plain.out == "" and "Nothing has been captioned yet" in plain.err
    assert listed(terminal) == []
    assert "Nothing has been captioned yet" in ended(terminal.surtitle("export", "latest"), 1).err
    assert not Path(profile).exists(), "a look makes nothing"


def test_sessions_are_listed_newest_first_with_what_one_knows_them_by(terminal, two):
    program = ended(terminal.surtitle("sessions"))
    newest, first_words, older, *_ = program.out.splitlines()
    assert newest.startswith(two[1]) and "4 words" in newest and "Headset" in newest and "Soniox" in newest
    assert first_words.strip() == "The boat is late." and older.startswith(two[0])
    first, second = listed(terminal)
    assert first["id"] == two[1] and second["id"] == two[0]
    assert first["state"] == "finished" and first["reason"] == "stopped"
    assert (first["words"], first["length_ms"], first["first_words"]) == (4, 1000, "The boat is late.")
    assert first["started_at"] <= first["ended_at"] and first["started_at"].endswith("Z")


def test_a_damaged_history_is_said_in_a_sentence(terminal, history):
    history.mkdir(parents=True)
    (history / "history.db").write_bytes(b"my aunt's letters" * 100)
    for words in (["sessions"], ["export", "latest"]):
        failed = ended(terminal.surtitle(*words), 1)
        assert str(history / "history.db") in failed.err and failed.out == ""


# -- exports ----------------------------------------------------------------------------------------


def test_a_session_is_exported_in_each_format_by_part_of_its_name(terminal, two, tmp_path):
    text = ended(terminal.surtitle("export", two[1][:5])).out
    assert text == "The boat is late.\n"
    jsonl = ended(terminal.surtitle("export", "latest", "--format", "jsonl")).out
    lines = [json.loads(line) for line in jsonl.splitlines()]
    assert lines[0]["text"] == "The boat is late." and len(lines[0]["words"]) == 4
    assert lines[-1] == {"type": "end", "reason": "stopped"}
    srt = ended(terminal.surtitle("export", two[0], "--format", "srt")).out
    assert srt == "1\n00:00:00,000 --> 00:00:01,000\nGood morning.\n\n"
    file = tmp_path / "talk.vtt"
    written = ended(terminal.surtitle("export", two[0], "--format", "vtt", "--output", file))
    assert written.out == "" and file.read_text().startswith("WEBVTT\n\n00:00:00.000 --> ")


def test_a_name_that_fits_none_is_answered_with_what_to_do(terminal, two):
    failed = ended(terminal.surtitle("export", "nosuch00"), 1)
    assert "nosuch00" in failed.err and "surtitle sessions" in failed.err and failed.out == ""


def test_a_file_that_cannot_be_written_is_a_sentence(terminal, two, tmp_path):
    failed = ended(terminal.surtitle("export", "latest", "--output", tmp_path / "none" / "talk.txt"), 1)
    assert "talk.txt" in failed.err


@pytest.mark.parametrize(
    "words",
    [["export"], ["export", "latest", "--format", "odt"], ["--start", "sessions"], ["sessions", "now"]],
)
def test_what_makes_no_sense_is_wrong_usage(terminal, words):
    assert ended(terminal.surtitle(*words), 2).out == ""


def test_a_list_nobody_reads_to_its_end_is_no_trouble(terminal, two):
    done = subprocess.run(
        f"{sys.executable} -m app export latest | head -c 0",
        shell=True, cwd=Path(__file__).parent.parent, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0 and is_plain(done.stderr)


# -- what transcribe keeps --------------------------------------------------------------------------


def captions(terminal: Terminal, seconds: float = 4, *words: str | Path, **options) -> Program:
    url = terminal.scripted(*LINES)
    asked = ["transcribe", terminal.sound(seconds), "--engine", "soniox", "--url", url, "--format", "jsonl"]
    return terminal.surtitle(*asked, *words, **options)


def test_what_was_transcribed_can_be_exported_word_for_word(terminal):
    live = ended(captions(terminal))
    (session,) = listed(terminal)
    assert session["state"] == "finished" and session["reason"] == "ended" and session["engine"] == "soniox"
    assert session["length_ms"] == 4000 and session["words"] == 6
    again = ended(terminal.surtitle("export", session["id"], "--format", "jsonl"))
    assert again.out == live.out


def test_a_session_that_still_runs_can_be_exported(terminal, history):
    running = captions(terminal, 30)
    wait_until(lambda: any(info.words >= 4 for info in Library(history).sessions()), "words on the disk")
    (session,) = listed(terminal)
    assert session["state"] == "running" and session["ended_at"] is None
    export = ended(terminal.surtitle("export", "latest", "--format", "jsonl"))
    assert "still runs" in export.err
    assert {json.loads(line)["type"] for line in export.out.splitlines()} == {"utterance"}
    running.signal(signal.SIGINT)
    ended(running)
    assert listed(terminal)[0]["state"] == "finished"


def test_captions_go_on_when_nothing_can_be_saved_and_the_user_is_told(terminal, history):
    history.parent.mkdir()
    history.write_text("not a folder")
    live = ended(captions(terminal))
    assert [json.loads(line)["type"] for line in live.out.splitlines()] == ["utterance", "utterance", "end"]
    assert "not saved" in live.err and str(history) in live.err
    assert live.err.count("not saved") == 1


def test_saving_goes_on_by_itself_with_nothing_missing(terminal, history):
    history.parent.mkdir()
    history.write_text("not a folder")
    live = captions(terminal, 12)
    wait_until(
        lambda: "not saved" in live.err and live.out.count("\n") >= 2, "two sentences that are not saved"
    )
    history.unlink()
    wait_until(lambda: "Saved again" in live.err, "the sentence")
    live.signal(signal.SIGINT)
    ended(live)
    (session,) = listed(terminal)
    assert session["words"] == 6
    assert ended(terminal.surtitle("export", "latest", "--format", "jsonl")).out == live.out


def test_a_damaged_history_is_kept_aside_and_captions_are_kept_in_a_new_one(terminal, history):
    history.mkdir(parents=True)
    (history / "history.db").write_bytes(b"my aunt's letters" * 100)
    live = ended(captions(terminal))
    aside = history / "history.db.corrupt-1"
    assert aside.read_bytes() == b"my aunt's letters" * 100
    assert str(aside) in live.err
    assert listed(terminal)[0]["words"] == 6


def test_who_wants_no_history_gets_none(terminal, profile, history):
    places = Places.within(Path(profile))
    places.make()
    save_settings(places, Settings().with_value("session.keep_history", False))
    live = ended(captions(terminal))
    assert live.out.count("\n") == 3 and "saved" not in live.err
    assert not history.exists() and listed(terminal) == []


@posix_only
def test_neither_log_nor_any_file_mode_gives_away_what_was_said(terminal, profile, history):
    ended(captions(terminal))
    log = (Path(profile) / "logs" / "surtitle.log").read_text()
    assert "boat" not in log and "a-key-for-tests" not in log
    for path in history.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
    assert b"a-key-for-tests" not in (history / "history.db").read_bytes()


def test_an_old_session_whose_folder_was_copied_from_elsewhere_is_read(terminal, two, tmp_path, history):
    other = tmp_path / "other"
    other.mkdir()
    history.rename(other / "history")
    assert [session["id"] for session in listed(terminal, "--profile", other)] == two[::-1]
    connection = sqlite3.connect(other / "history" / "history.db")
    connection.execute("UPDATE sessions SET ended_at = NULL")
    connection.commit()
    connection.close()
    assert {s["state"] for s in listed(terminal, "--profile", other)} == {SessionState.RECOVERED.value}
