# SPDX-License-Identifier: GPL-3.0-or-later
"""One process has a profile's window: as long as it lives, whatever it leaves behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from app.core.failure import Failure
from app.storage.seat import Note, Seat, read_note, this_computer
from tests.systems import posix_only

HOLDS = """
import sys, time
from pathlib import Path
from app.storage.seat import Note, Seat
seat = Seat.take(Path(sys.argv[1]))
seat.write(Note("here", 1, 2, "secret"))
print("sits", flush=True)
time.sleep(60)
"""


def test_it_is_one_process_that_has_it_until_it_leaves(tmp_path):
    seat = Seat.take(tmp_path / "new" / "profile")
    assert Seat.take(tmp_path / "new" / "profile") is None
    assert read_note(tmp_path / "new" / "profile") == Note(this_computer(), os.getpid())
    seat.write(Note("a computer", 7, 40_000, "a secret"))
    seat.write(Note("a", 7, 0, "b"))
    assert read_note(tmp_path / "new" / "profile") == Note("a", 7, 0, "b")
    seat.leave()
    after = Seat.take(tmp_path / "new" / "profile")
    assert read_note(tmp_path / "new" / "profile") == Note(this_computer(), os.getpid())
    after.leave()


def test_of_a_process_that_was_killed_nothing_holds(tmp_path):
    holder = subprocess.Popen([sys.executable, "-c", HOLDS, tmp_path], stdout=subprocess.PIPE, text=True)
    with holder:
        assert holder.stdout.readline() == "sits\n"
        assert Seat.take(tmp_path) is None
        holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    Seat.take(tmp_path).leave()


@pytest.mark.parametrize(
    "said", [b"", b".", b".a\nb\nc\nd\n", b".a\n1\n2\n", b".\xff\n1\n2\n3\n", b"\0" * 9_000]
)
def test_what_makes_no_sense_is_no_note(tmp_path, said):
    (tmp_path / ".window").write_bytes(said)
    assert read_note(tmp_path) is None


def test_where_there_can_be_none_it_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure):
        Seat.take(tmp_path / "file" / "profile")
    (tmp_path / ".window").mkdir()
    with pytest.raises(OSError):
        Seat.take(tmp_path)
    assert read_note(tmp_path) is None


@posix_only
def test_nobody_is_led_to_another_file(tmp_path):
    (tmp_path / "theirs").write_text("kept")
    (tmp_path / ".window").symlink_to(tmp_path / "theirs")
    with pytest.raises(OSError):
        Seat.take(tmp_path)
    assert (tmp_path / "theirs").read_text() == "kept"


@posix_only
def test_only_this_user_reads_what_is_said_there(tmp_path):
    seat = Seat.take(tmp_path)
    assert (tmp_path / ".window").stat().st_mode & 0o077 == 0
    seat.leave()
