# SPDX-License-Identifier: GPL-3.0-or-later
"""Past sessions are found, told apart, named and deleted, whatever became of them."""

import sqlite3
import subprocess
import sys

import pytest

from app.core.failure import Failure, FailureKind
from app.storage import journal, presence
from app.storage.library import Library, NoSuchSession, SessionState
from app.storage.presence import Presence, clear_away, is_present
from app.storage.schema import FILE
from tests.storage.telling import Telling
from tests.systems import leave_out, needs_superuser
from tests.terminal import ROOT


def a_session(telling: Telling, *words: str, end: bool = True) -> str:
    id = telling.begin()
    telling.say(*words)
    if end:
        telling.end()
    assert telling.saved()
    return id


def killed(history, *words: str) -> str:
    """A session whose process was killed in the middle of a turn."""
    code = (
        "import os, signal, sys; from pathlib import Path; from tests.storage.telling import Telling\n"
        "t = Telling(Path(sys.argv[1])); print(t.begin(), flush=True); t.say(*sys.argv[2:]); assert t.saved()\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(history), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip(), done.stderr
    return done.stdout.strip()


def test_where_nothing_was_kept_there_is_nothing_and_nothing_is_made(history):
    library = Library(history)
    assert library.sessions() == [] and library.interrupted() is None
    with pytest.raises(NoSuchSession):
        library.find("latest")
    assert not history.exists()


def test_sessions_are_listed_newest_first(history, telling):
    ids = [a_session(telling, word) for word in ("one", "two", "three")]
    assert [info.id for info in Library(history).sessions()] == ids[::-1]
    assert Library(history).find("latest").id == ids[-1]


def test_a_start_and_a_stop_in_one_breath_do_not_hide_what_was_said_before(history, telling):
    empty = a_session(telling)
    assert Library(history).find("latest").id == empty
    said = a_session(telling, "one")
    a_session(telling)
    assert Library(history).find("latest").id == said


def test_the_beginning_of_a_name_will_do_when_only_one_begins_so(history, telling, monkeypatch):
    names = iter(["abcdefgh", "abxyzxyz", "kkkkkkkk"])
    monkeypatch.setattr(journal.secrets, "choice", lambda letters: next(letter))
    letter = iter("".join(names))
    for _ in range(3):
        a_session(telling, "word")
    library = Library(history)
    assert library.find("abc").id == "abcdefgh" and library.find(" K ").id == "kkkkkkkk"
    with pytest.raises(NoSuchSession) as several:
        library.find("ab")
    assert set(several.value.fitting) == {"abcdefgh", "abxyzxyz"}
    for name in ("zz", "", "abcdefghi", "%", "a_cdefgh"):
        with pytest.raises(NoSuchSession) as none:
            library.find(name)
        assert none.value.fitting == ()


def test_a_running_session_is_told_from_one_that_was_killed(history, telling):
    dead = killed(history, "The", "last", "words")
    alive = a_session(telling, "Still", "here", end=False)
    states = {info.id: info for info in Library(history).sessions()}
    assert states[dead].state is SessionState.RECOVERED and states[alive].state is SessionState.RUNNING
    assert states[dead].words == 3 and states[dead].first_words == "The last words"
    assert states[dead].length_ms == 700
    assert not list(history.glob(f"*{dead}*")), "what said that it runs is cleared away"
    assert Library(history).entries(dead)[0].text == "The last words"


def test_a_session_that_was_cut_off_is_offered_until_the_user_has_decided(history, telling):
    older = killed(history, "Older")
    silent = killed(history)
    newer = killed(history, "Newer")
    a_session(telling, "Finished")
    library = Library(history)
    assert library.interrupted().id == newer
    library.put_away(newer)
    assert library.interrupted() is None, "older ones were seen in the list, if anybody looked"
    assert {info.id: info.offered for info in library.sessions()}[older]
    assert library.find(newer).state is SessionState.RECOVERED and library.find(silent).words == 0
    latest = killed(history, "Again")
    assert library.interrupted().id == latest


def test_a_title_is_kept(history, telling):
    id = a_session(telling, "word")
    Library(history).rename(id, "  Ferry office ")
    assert Library(history).find(id).title == "Ferry office"


def test_a_deleted_session_leaves_no_word_on_the_disk(history, telling):
    kept = a_session(telling, "harmless")
    gone = a_session(telling, *(f"confidential{n}" for n in range(400)))
    Library(history).delete(gone)
    assert [info.id for info in Library(history).sessions()] == [kept]
    with pytest.raises(NoSuchSession):
        Library(history).entries(gone)
    telling.close()
    for path in history.iterdir():
        assert b"confidential" not in path.read_bytes(), path.name


def test_a_running_session_is_not_deleted(history, telling):
    id = a_session(telling, "word", end=False)
    with pytest.raises(Failure) as refused:
        Library(history).delete(id)
    assert refused.value.kind is FailureKind.DISK_BUSY
    telling.say("more")
    assert telling.saved() and Library(history).find(id).words == 2


@pytest.mark.parametrize("rubbish", [b"no database at all", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_history_is_a_failure_with_a_name(history, rubbish):
    history.mkdir()
    (history / FILE).write_bytes(rubbish)
    with pytest.raises(Failure) as damaged:
        Library(history).sessions()
    assert damaged.value.kind is FailureKind.HISTORY_DAMAGED and str(history / FILE) in damaged.value.detail
    assert (history / FILE).read_bytes() == rubbish


def test_an_empty_file_is_an_empty_history(history):
    history.mkdir()
    (history / FILE).touch()
    assert Library(history).sessions() == []


def test_a_history_written_by_a_later_version_can_be_read_and_written(history, telling):
    id = a_session(telling, "now")
    later = sqlite3.connect(history / FILE)
    later.executescript(
        "PRAGMA user_version = 7; ALTER TABLE sessions ADD COLUMN mood TEXT; CREATE TABLE moods (x);"
        "ALTER TABLE entries ADD COLUMN colour TEXT; ALTER TABLE fresh ADD COLUMN colour TEXT;"
    )
    later.close()
    again = a_session(telling, "and", "again", end=False)
    assert [info.id for info in Library(history).sessions()] == [again, id]
    assert telling.journal.set_aside is None


@needs_superuser
def test_a_history_on_a_read_only_disk_can_be_read(tmp_path, telling, history):
    id = a_session(telling, "readable")
    place = tmp_path / "readonly"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], capture_output=True).returncode:
        leave_out("nothing can be mounted here")
    try:
        telling.close()
        subprocess.run(["cp", "-r", str(history), str(place)], check=True)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        library = Library(place / "history")
        assert library.find("latest").id == id and library.entries(id)[0].text == "readable"
        with pytest.raises(Failure):
            library.rename(id, "no")
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def test_a_presence_ends_with_its_process_or_before(tmp_path):
    here = Presence(tmp_path, "abc")
    assert is_present(tmp_path, "abc") and not is_present(tmp_path, "other")
    here.leave()
    assert not is_present(tmp_path, "abc") and not list(tmp_path.iterdir())
    code = "import sys; from pathlib import Path; from app.storage.presence import Presence\n" \
        "Presence(Path(sys.argv[1]), 'abc'); print('here', flush=True); sys.stdin.read()"  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout.readline() == b"here\n"
        assert is_present(tmp_path, "abc")
        process.kill()
        process.wait()
    assert not is_present(tmp_path, "abc")


def test_only_what_tells_nothing_is_cleared_away(tmp_path):
    here, behind = Presence(tmp_path, "here"), Presence(tmp_path, "behind")
    behind.set_behind(True)
    behind.leave()  # its words were lost, and that is known by this file alone
    (tmp_path / ".empty.running").touch()
    (tmp_path / ".whole.running").write_bytes(b"\0.")
    (tmp_path / "notes.running").write_text("somebody else's")
    (tmp_path / ".folder.running").mkdir()
    clear_away(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {".here.running", ".behind.running", ".folder.running", "notes.running"}
    assert is_present(tmp_path, "here")
    here.leave()


@pytest.mark.parametrize("meanwhile", ["taken away", "looked at"])
def test_a_session_that_begins_while_others_clear_away_is_there_for_them(tmp_path, monkeypatch, meanwhile):
    lock, locks = presence.lock, []

    def lock_a_moment_later(handle: int) -> None:
        locks.append(handle)
        if len(locks) == 1 and meanwhile == "taken away":
            clear_away(tmp_path)
        elif len(locks) == 1:
            raise BlockingIOError
        lock(handle)

    monkeypatch.setattr(presence, "lock", lock_a_moment_later)
    here = Presence(tmp_path, "abc")
    assert is_present(tmp_path, "abc")
    here.leave()
    assert not list(tmp_path.iterdir())
