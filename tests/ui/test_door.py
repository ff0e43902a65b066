# SPDX-License-Identifier: GPL-3.0-or-later
"""Who comes to the door: this user is answered, others are not heard, and nobody holds up the next."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.knock import LONGEST_BYTES, Answer, Came, Knock
from app.storage.seat import DOOR, Seat, read_note
from app.ui.door import Door
from app.ui.second_start import ask
from tests.systems import posix_only

SHORT, LONG = "p", "a-profile-with-a-name-that-no-socket-can-have-" * 3


def at_the_door(folder: Path, visit: Callable[[Path], object]) -> list[Knock]:
    """Who was heard while somebody came from another thread."""
    heard: list[Knock] = []

    def answer(asked: Knock) -> Answer:
        heard.append(asked)
        return Answer(Came.FORWARD, ("--url",))

    async def stand() -> None:
        door = asyncio.create_task(Door(seat, answer).stand_open())
        while not (note := read_note(folder)) or not note.secret:
            await asyncio.sleep(0.01)
        try:
            await asyncio.to_thread(visit, folder)
        finally:
            door.cancel()
            await asyncio.wait([door])

    seat = Seat.take(folder)
    try:
        asyncio.run(stand())
    finally:
        seat.leave()
    assert not (folder / DOOR).exists()
    return heard


def come(folder: Path, secret: str | None = None, **asked: object) -> Answer | None:
    """As a second start does."""
    note = read_note(folder)
    return ask(folder, note, Knock(note.secret if secret is None else secret, **asked))


def reach(folder: Path) -> socket.socket:
    """Stand before it, without a word."""
    note = read_note(folder)
    outside = socket.socket(socket.AF_INET if note.port else socket.AF_UNIX)
    outside.settimeout(10)
    outside.connect(("127.0.0.1", note.port) if note.port else str(folder / DOOR))
    return outside


@pytest.mark.parametrize("name", [SHORT, LONG])
def test_who_could_read_the_secret_is_heard_and_answered(tmp_path, name):
    came: list[Answer | None] = []
    (asked,) = at_the_door(
        tmp_path / name, lambda folder: came.append(come(folder, start=True, source="a" * 5_000))
    )
    assert came == [Answer(Came.FORWARD, ("--url",))]
    assert (asked.start, asked.source) == (True, "a" * 5_000)


@posix_only
def test_others_do_not_reach_it(tmp_path):
    modes: list[int] = []
    at_the_door(tmp_path / SHORT, lambda folder: modes.append((folder / DOOR).stat().st_mode & 0o777))
    assert modes == [0o600]


@posix_only
def test_where_no_socket_fits_there_is_a_port_of_this_computer(tmp_path):
    ports: list[int] = []
    at_the_door(tmp_path / LONG, lambda folder: ports.append(read_note(folder).port))
    assert ports > [0]


@pytest.mark.parametrize("name", [SHORT, LONG])
def test_a_wrong_secret_is_not_heard(tmp_path, name):
    def visit(folder: Path) -> None:
        for secret in ("", "0" * 32, "\ud800", "ü"):
            assert come(folder, secret) is None

    assert at_the_door(tmp_path / name, visit) == []


def test_nonsense_in_any_amount_is_not_heard_and_the_next_one_is(tmp_path):
    said = [
        b"",
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"{}\n",
        b"[" * 9_000 + b"\n",
        os.urandom(500),
        b"\0" * 200_000,
    ]

    def visit(folder: Path) -> None:
        files = len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0
        for _ in range(3):
            for words in said:
                with reach(folder) as outside:
                    try:
                        outside.sendall(words)
                        outside.shutdown(socket.SHUT_WR)
                        assert outside.recv(100) == b""
                    except (BrokenPipeError, ConnectionError):
                        assert len(words) > LONGEST_BYTES, "put away before everything was said"
        assert come(folder) is not None
        if files:
            assert len(os.listdir("/dev/fd")) <= files + 1

    assert len(at_the_door(tmp_path, visit)) == 1


def test_who_says_nothing_holds_nobody_up_for_long(tmp_path):
    def visit(folder: Path) -> None:
        silent = [reach(folder) for _ in range(3)]
        silent[0].sendall(b'{"secret":')
        assert come(folder) is not None
        for one in silent:
            one.close()

    assert len(at_the_door(tmp_path, visit)) == 1


def test_who_left_meanwhile_opens_a_window_of_their_own_and_is_not_heard(tmp_path):
    def visit(folder: Path) -> None:
        with reach(folder) as before:
            with reach(folder) as impatient:
                impatient.sendall(Knock(read_note(folder).secret, start=True).line())
            before.sendall(b"\n")  # now it is the impatient one's turn
        assert come(folder) is not None

    assert [one.start for one in at_the_door(tmp_path, visit)] == [False]


@posix_only
def test_what_a_killed_one_left_does_not_stand_in_the_way(tmp_path):
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(tmp_path / DOOR))
    assert len(at_the_door(tmp_path, come)) == 1
