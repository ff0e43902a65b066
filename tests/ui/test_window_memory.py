# SPDX-License-Identifier: GPL-3.0-or-later
"""The window stands again where it stood, and no disk holds it up for that."""

from __future__ import annotations

import asyncio
import os
import threading

import pytest
from PySide6.QtCore import QByteArray, QSettings

from app.ui.window_memory import WindowMemory
from tests.ui.scenes import application, on_the_loop

EVERY_BYTE = QByteArray(bytes(range(256)) + b"\xff\x00af9")


@pytest.fixture
def file(tmp_path):
    application()
    return tmp_path / "config" / "window.ini"


def kept(file, *geometries: QByteArray) -> None:
    async def scene() -> None:
        memory = WindowMemory(file)
        for geometry in geometries:
            memory.keep(geometry)
        await memory.saved()

    on_the_loop(scene)


def test_what_was_kept_last_is_known_to_the_next_window(file):
    assert WindowMemory(file).geometry() is None
    kept(file, QByteArray(b"first"), QByteArray(b"second"), EVERY_BYTE)
    assert WindowMemory(file).geometry() == EVERY_BYTE
    kept(file, QByteArray(b"again"))
    assert WindowMemory(file).geometry() == QByteArray(b"again")


def test_what_qt_wrote_before_is_known(file):
    written = QSettings(str(file), QSettings.Format.IniFormat)
    written.setValue("main/geometry", EVERY_BYTE)
    written.sync()
    assert WindowMemory(file).geometry() == EVERY_BYTE


@pytest.mark.parametrize(
    "damage", ["main/geometry=7", "[main]\ngeometry=7\n", "[main]\ngeometry=@Size(1 2)\n", "\0"]
)
def test_what_is_no_place_is_as_good_as_none(file, damage):
    file.parent.mkdir()
    file.write_text(damage)
    assert WindowMemory(file).geometry() is None


def test_while_the_disk_hangs_the_window_goes_on(file, monkeypatch):
    hangs, over = threading.Event(), threading.Event()
    fsync = os.fsync

    def slow(handle: int) -> None:
        hangs.set()
        over.wait(60)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", slow)

    async def scene() -> None:
        memory = WindowMemory(file)
        memory.keep(EVERY_BYTE)
        while not hangs.is_set():
            await asyncio.sleep(0.01)
        assert not file.exists()
        over.set()
        await memory.saved()

    try:
        on_the_loop(scene)
    finally:
        over.set()
    assert WindowMemory(file).geometry() == EVERY_BYTE


def test_a_disk_that_takes_nothing_troubles_nobody(file):
    file.parent.write_text("no folder")
    kept(file, EVERY_BYTE)
    assert WindowMemory(file).geometry() is None
