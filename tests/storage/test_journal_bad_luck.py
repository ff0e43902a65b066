# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever happens to the disk: the session goes on, says that it is not saved, and is saved when it can be."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.core.failure import FailureKind
from app.storage import schema
from app.storage.journal import Journal
from app.storage.library import Library, SessionState
from app.storage.schema import FILE
from tests.programs import wait_until
from tests.storage.telling import Telling
from tests.systems import leave_out, needs_ordinary_user, not_on_windows


@pytest.fixture
def history(tmp_path):
    return tmp_path / "profile" / "history"


@pytest.fixture
def telling(history, monkeypatch):
    monkeypatch.setattr("app.storage.journal.RETRIES_S", (0.1,))
    telling = Telling(history)
    yield telling
    telling.close()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 kB where the profile will be."""
    place = tmp_path / "profile"
    place.mkdir()
    options = ["-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(["mount", *options], capture_output=True).returncode:
        leave_out("small disks can be made by the superuser of Linux alone")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(ballast: Path) -> None:
    """Take all the room there is."""
    handle = os.open(ballast, os.O_CREAT | os.O_WRONLY)
    try:
        while True:
            os.write(handle, bytes(4096))
    except OSError:
        os.close(handle)


def fill_until_words_wait(small_disk: Path, telling: Telling) -> Path:
    """Say words until the disk takes no more of them."""
    ballast = small_disk / "ballast"
    fill(ballast)
    for number in range(300):
        telling.say(*(f"word{number}-{n}" for n in range(50)))
        telling.close_turn()
        if not telling.saved():
            return ballast
    raise AssertionError("the disk never filled")


def kept(history: Path, id: str) -> str:
    return " ".join(entry.text for entry in Library(history).entries(id))


def said(telling: Telling) -> str:
    return " ".join(turn.final_text for turn in telling.transcript.turns)


def until_trouble(journal: Journal, kind: FailureKind):
    wait_until(lambda: journal.trouble is not None and journal.trouble.kind is kind, kind.value)
    return journal.trouble


def until_saved(journal: Journal):
    wait_until(lambda: journal.trouble is None, "saving to go on by itself")


def test_a_full_disk_is_said_and_once_there_is_room_nothing_is_missing(small_disk, history, telling):
    id = telling.begin()
    telling.say("Before.")
    assert telling.saved() and telling.journal.trouble is None
    ballast = fill_until_words_wait(small_disk, telling)
    trouble = until_trouble(telling.journal, FailureKind.DISK_FULL)
    assert trouble.detail == str(history)
    telling.say("While", "it", "was", "full.")
    assert not telling.saved()
    assert Library(history).entries(id)[0].text.startswith("Before."), "what was saved can still be read"
    ballast.unlink()
    until_saved(telling.journal)
    telling.say("After.")
    telling.end()
    assert telling.close()
    assert kept(history, id) == said(telling)


@pytest.mark.parametrize("stopped", [True, False])
def test_a_session_whose_last_words_never_had_room_does_not_pass_for_whole(
    small_disk, history, telling, stopped
):
    id = telling.begin()
    telling.say("Before.")
    assert telling.saved()
    ballast = fill_until_words_wait(small_disk, telling)
    if stopped:
        telling.end()
    assert not telling.journal.close(5.0)
    for _ in range(2):  # whoever looks first takes nothing from whoever looks next
        (session,) = Library(history).sessions()
        assert session.state is SessionState.RECOVERED and session.words and not session.is_whole
    assert not Library(history).interrupted().is_whole
    ballast.unlink()
    Library(history).delete(id)
    assert not [path for path in history.iterdir() if path.suffix == ".running"]


def test_a_session_that_caught_up_with_its_words_is_whole_even_if_it_is_killed_then(
    small_disk, history, telling
):
    telling.begin()
    telling.say("Before.")
    assert telling.saved()
    fill_until_words_wait(small_disk, telling).unlink()
    until_saved(telling.journal)
    telling.journal.close(5.0)  # without an end, as of one that was killed
    (session,) = Library(history).sessions()
    assert session.state is SessionState.RECOVERED and session.is_whole


def test_a_disk_that_is_full_from_the_beginning(small_disk, history, telling):
    ballast = small_disk / "ballast"
    fill(ballast)
    id = telling.begin()
    telling.say("Nowhere", "to", "go.")
    until_trouble(telling.journal, FailureKind.DISK_FULL)
    ballast.unlink()
    until_saved(telling.journal)
    telling.end()
    assert telling.close() and kept(history, id) == "Nowhere to go."


def notes_of_running(history: Path) -> list[str]:
    return sorted(path.name for path in history.iterdir() if path.suffix == ".running")


def test_a_disk_that_was_full_before_the_first_word_keeps_nothing_of_the_session(
    small_disk, history, telling
):
    other = Telling(history)  # of another window; without it not even the history could be opened
    other_id = other.begin()
    other.say("Before.")
    assert other.saved()
    fill(small_disk / "ballast")
    id = telling.begin()
    telling.say("Nowhere", "to", "go.")
    until_trouble(telling.journal, FailureKind.DISK_FULL)
    both = [f".{name}.running" for name in sorted((id, other_id))]
    assert [info.id for info in Library(history).sessions()] == [other_id]
    assert notes_of_running(history) == both, "it runs, and there may be room for it yet"
    assert not telling.journal.close(5.0)
    assert notes_of_running(history) == both
    assert [info.id for info in Library(history).sessions()] == [other_id]
    assert notes_of_running(history) == [f".{other_id}.running"]
    other.close()


def test_a_disk_that_is_read_only_until_somebody_mends_it(small_disk, history, telling):
    earlier = Telling(history)
    earlier_id = earlier.begin()
    earlier.say("Before.")
    earlier.end()
    assert earlier.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    id = telling.begin()
    telling.say("While", "it", "was", "locked.")
    trouble = until_trouble(telling.journal, FailureKind.DISK)
    assert "Read-only file system" in trouble.detail and str(history) in trouble.detail
    assert kept(history, earlier_id) == "Before.", "reading goes on"
    subprocess.run(["mount", "-o", "remount,rw,size=256k", str(small_disk)], check=True)
    until_saved(telling.journal)
    telling.end()
    assert telling.close() and kept(history, id) == said(telling)


@needs_ordinary_user
def test_a_folder_that_must_not_be_written(history, telling):
    history.parent.mkdir()
    history.parent.chmod(0o500)
    id = telling.begin()
    telling.say("Kept", "in", "mind.")
    assert "Permission denied" in until_trouble(telling.journal, FailureKind.DISK).detail
    history.parent.chmod(0o700)
    until_saved(telling.journal)
    assert kept(history, id) == "Kept in mind."


def test_a_file_where_the_folder_should_be(history, telling):
    history.parent.mkdir()
    history.write_text("not a folder")
    id = telling.begin()
    telling.say("Kept", "in", "mind.")
    trouble = until_trouble(telling.journal, FailureKind.DISK)
    assert str(history) in trouble.detail
    assert not telling.saved()
    history.unlink()
    until_saved(telling.journal)
    telling.end()
    assert telling.close() and kept(history, id) == "Kept in mind."


RUBBISH = {
    "rubbish": b"This is a letter to my aunt. " * 1000,
    "half a page": b"SQLite format 3\0" + bytes(400),
    "zeros": bytes(8192),
}


@pytest.mark.parametrize("rubbish", RUBBISH.values(), ids=RUBBISH.keys())
def test_a_history_that_is_none_is_kept_aside_and_a_new_one_begun(history, telling, rubbish):
    history.mkdir(parents=True)
    (history / FILE).write_bytes(rubbish)
    id = telling.begin()
    telling.say("A", "new", "beginning.")
    assert telling.saved()
    aside = telling.journal.set_aside
    if not rubbish.strip(b"\0"):
        assert aside is None or aside.read_bytes() == rubbish
    else:
        assert aside is not None and aside.parent == history and aside.read_bytes() == rubbish
    assert kept(history, id) == "A new beginning." and telling.journal.trouble is None


def test_the_database_of_another_program_is_left_whole(history, telling):
    history.mkdir(parents=True)
    other = sqlite3.connect(history / FILE)
    other.execute("CREATE TABLE recipes (cake TEXT)")
    other.execute("INSERT INTO recipes VALUES ('apple')")
    other.commit()
    other.close()
    telling.begin()
    telling.say("Mine.")
    assert telling.saved()
    other = sqlite3.connect(telling.journal.set_aside)
    assert other.execute("SELECT cake FROM recipes").fetchall() == [("apple",)]
    other.close()


def test_two_bad_files_are_both_kept(history, telling):
    for number in range(2):
        history.mkdir(parents=True, exist_ok=True)
        (history / FILE).write_bytes(b"bad %d" % number * 100)
        again = Telling(history)
        again.begin()
        again.say("word")
        assert again.saved() and again.close()
        for part in ("", "-wal", "-shm"):
            (history / (FILE + part)).unlink(missing_ok=True)
    kept_aside = sorted(path.name for path in history.glob("*.corrupt-*"))
    assert kept_aside == [f"{FILE}.corrupt-1", f"{FILE}.corrupt-2"]


def test_a_history_damaged_while_it_is_written_costs_nothing_that_can_be_read(history, telling):
    id = telling.begin()
    for number in range(30):
        telling.say(*(f"{number}-{n}" for n in range(10)))
        telling.close_turn()
    assert telling.saved()
    # The tree of the tables is destroyed, the pages with the words are not.
    whole = sqlite3.connect(history / FILE)
    whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    root = whole.execute("SELECT rootpage FROM sqlite_master WHERE name = 'fresh'").fetchone()[0]
    whole.close()
    telling.journal._writer._store.close()
    with open(history / FILE, "r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    telling.say("And", "on.")
    telling.end()
    assert telling.close() and telling.journal.trouble is None
    assert telling.journal.set_aside is not None
    assert kept(history, id) == said(telling)


def test_what_another_window_has_open_is_not_renamed_beneath_it(history, telling):
    other = Telling(history)
    other_id = other.begin()
    other.say("Mine", "is", "well.")
    assert other.saved()
    telling.begin()
    telling.saved()
    monkey = sqlite3.DatabaseError("database disk image is malformed")
    monkey.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    store = telling.journal._writer._store
    write, store._write = store._write, lambda *_: (_ for _ in ()).throw(monkey)
    telling.say("What", "of", "mine?")
    until_trouble(telling.journal, FailureKind.DISK)
    assert telling.journal.set_aside is None
    other.end()
    assert other.close() and kept(history, other_id) == "Mine is well."
    wait_until(lambda: telling.journal.set_aside, "the file to be set aside once nobody uses it")
    store._write = write
    until_saved(telling.journal)


def test_a_program_that_holds_the_file_is_named_as_such_and_waited_for(history, telling, monkeypatch):
    monkeypatch.setattr(schema, "PATIENCE_S", 0.1)
    id = telling.begin()
    other = sqlite3.connect(history / FILE, isolation_level=None) if telling.saved() else None
    telling.journal._writer._store.close()
    other.execute("BEGIN IMMEDIATE")
    telling.say("Wait", "for", "me.")
    until_trouble(telling.journal, FailureKind.DISK_BUSY)
    other.execute("ROLLBACK")
    other.close()
    until_saved(telling.journal)
    assert kept(history, id) == "Wait for me."


@not_on_windows
@pytest.mark.parametrize("how", ["deleted", "moved"])
def test_a_folder_that_is_deleted_or_moved_away_during_a_session(tmp_path, history, telling, how):
    id = telling.begin()
    telling.say("The", "boat")
    telling.close_turn()
    telling.say("is")
    assert telling.saved()
    if how == "deleted":
        shutil.rmtree(history)
    else:
        history.rename(tmp_path / "elsewhere")
    telling.say("late.")
    telling.end()
    assert telling.close() and telling.journal.trouble is None
    assert kept(history, id) == said(telling)
    assert Library(history).find("latest").words == 4


def test_hours_that_could_not_be_saved_do_not_fill_the_memory(history, telling):
    """Words of closed turns wait once, in their entries."""
    history.parent.mkdir()
    history.write_text("not a folder")
    id = telling.begin()
    for number in range(200):
        for n in range(10):
            telling.say(f"{number}-{n}")
        telling.close_turn()
    assert not telling.saved()
    waiting = telling.journal._writer._waiting
    assert len(waiting) <= 202
    history.unlink()
    until_saved(telling.journal)
    telling.end()
    assert telling.close()
    assert sum(len(entry.words) for entry in Library(history).entries(id)) == 2000


def test_whoever_watches_is_told_when_trouble_comes_and_goes(history, telling):
    told = threading.Semaphore(0)
    troubles = []
    telling.journal.watch(lambda: (troubles.append(telling.journal.trouble), told.release()))
    history.parent.mkdir()
    history.write_text("not a folder")
    telling.begin()
    assert told.acquire(timeout=10)
    history.unlink()
    assert told.acquire(timeout=10)
    telling.end()
    assert telling.close()
    assert [trouble and trouble.kind for trouble in troubles] == [FailureKind.DISK, None]


def test_the_end_of_the_program_waits_only_so_long_for_a_disk_that_refuses(history, telling):
    history.parent.mkdir()
    history.write_text("not a folder")
    telling.begin()
    telling.say("lost")
    assert telling.journal.close(10.0) is False
    assert "journal" not in {thread.name for thread in threading.enumerate()}
