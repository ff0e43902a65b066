# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at fifty random moments during captioning: no final word that was older than a second is missing."""

import json
import os
import random
import signal
import sqlite3
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.storage.library import Library, SessionState
from tests.late import Late
from tests.programs import Program, wait_until
from tests.resilience.letters import letters
from tests.systems import posix_only
from tests.terminal import opened

KILLS = 50
AT_ONCE = 10
LONGEST_S = 3.0
"""After its first word no victim lives longer."""
AGE_S = 1.0
"""The promise: older words are on the disk."""

TURNS = [f"Number {n} is here, and number {n} stays." for n in range(1000)]
TEXT = letters("".join(TURNS))
CHUNKS = [
    {"text": text, "start_ms": 3000 * n + 100, "end_ms": 3000 * n + 2700, "speaker": str(1 + n // 2 % 3)}
    for n, text in enumerate(TURNS)
]

pytestmark = posix_only  # victims are forks


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


class Victims:
    """Fifty sessions in one history, ten at a time."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.folder = program, folder
        self.killed: dict[str, tuple[int, list[tuple[int, int]]]] = {}
        """By session: when it was killed, and its notes."""

    def begin(self, count: int) -> list[int]:
        before = len(self.program.out.split())
        self.program.process.stdin.write(f"{count}\n".encode())
        self.program.process.stdin.flush()
        wait_until(lambda: len(self.program.out.split()) >= before + count, "the victims to begin")
        return [int(pid) for pid in self.program.out.split()[before:]]

    def notes(self, pid: int) -> list[list[str]]:
        with suppress(FileNotFoundError):
            lines = (self.folder / str(pid)).read_text().splitlines()
            return [line.split() for line in lines]
        return []

    def kill_each_at_a_random_moment(self, pids: list[int], chance: random.Random) -> None:
        for pid in pids:
            wait_until(lambda pid=pid: len(self.notes(pid)) > 1, "its first word")
        now = time.monotonic()
        moments = sorted((now + chance.uniform(0, LONGEST_S), pid) for pid in pids)
        for moment, pid in moments:
            time.sleep(max(0.0, moment - time.monotonic()))  # the moment is the test
            os.kill(pid, signal.SIGKILL)
            killed_at = time.monotonic_ns()
            (session,), *notes = self.notes(pid)
            self.killed[session] = killed_at, [(int(at), int(letters)) for at, letters in notes]


@pytest.mark.timeout(240)  # fifty processes, each with some seconds to live
def test_no_final_word_older_than_a_second_is_missing_after_fifty_kills(terminal, tmp_path):
    seed = random.randrange(10**6)
    url = terminal.scripted(*CHUNKS)
    program = terminal.start("-m", "tests.resilience.victims", url, tmp_path)
    victims = Victims(program, tmp_path)
    chance = random.Random(seed)
    with Late() as late:
        for _ in range(KILLS // AT_ONCE):
            victims.kill_each_at_a_random_moment(victims.begin(AT_ONCE), chance)
    library = Library(tmp_path / "history")
    wait_until(  # the system takes a moment to clear away what it killed
        lambda: {info.state for info in library.sessions()} == {SessionState.RECOVERED}, "all to be gone"
    )
    listed = {info.id: info for info in library.sessions()}
    assert len(victims.killed) == KILLS
    assert set(listed) <= set(victims.killed)
    oldest_missing, words = [], 0
    for session, (killed_at, notes) in victims.killed.items():
        # Who was killed right after the first word may have left nothing; no word of it was old then.
        entries = library.entries(session) if session in listed else []
        kept = letters("".join(entry.text for entry in entries))
        assert TEXT.startswith(kept), f"{session}: something was doubled or invented (seed {seed})"
        missing = [late.between(at / 1e9, killed_at / 1e9) for at, final in notes if final > len(kept)]
        assert max(missing, default=0.0) <= AGE_S, f"{session}: an old word is missing (seed {seed})"
        oldest_missing.append(max(missing, default=0.0))
        words += listed[session].words if session in listed else 0
    connection = sqlite3.connect(tmp_path / "history" / "history.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    late = sorted(oldest_missing)
    print(f"{words} words; newest missing at most {late[-1]:.3f} s old, median {late[KILLS // 2]:.3f} s")
    assert words > 5 * KILLS, "hardly anything was said: nothing was tested"


@pytest.mark.parametrize("moment_s", [1.2, 2.4])
def test_the_whole_program_is_killed_and_its_session_exported(terminal, tmp_path, moment_s):
    url = terminal.scripted(*CHUNKS)
    profile = ["--profile", tmp_path / "profile"]
    sound = terminal.sound(30)
    program = terminal.surtitle("transcribe", sound, "--engine", "soniox", "--url", url, *profile)
    history = tmp_path / "profile" / "history"
    wait_until(lambda: any(info.words > 1 for info in Library(history).sessions()), "words on the disk")
    time.sleep(moment_s)
    program.signal(signal.SIGKILL)
    program.wait()
    listed = terminal.surtitle("sessions", "--json", *profile)
    assert listed.wait() == 0
    (session,) = json.loads(listed.out)["sessions"]
    assert session["state"] == "recovered" and session["words"] >= 2
    export = terminal.surtitle("export", session["id"][:4], "--format", "jsonl", *profile)
    assert export.wait() == 0, export.err
    *entries, end = [json.loads(line) for line in export.out.splitlines()]
    assert end == {"type": "end", "reason": "interrupted"}
    assert TEXT.startswith(letters("".join(entry["text"] for entry in entries)))
    assert sum(len(entry["words"]) for entry in entries) == session["words"]
