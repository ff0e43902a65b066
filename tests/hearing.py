# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures for rooms that this very process can hear, for the conftest of whoever wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.audio.portaudio import look_again
from app.core.failure import Failure
from tests.room import Room


@pytest.fixture
def hear(monkeypatch) -> Iterator[Callable[[Room], None]]:
    """Let this process hear that room; call it again when the room has changed."""

    def into(room: Room) -> None:
        for name, value in room.env.items():
            monkeypatch.setenv(name, value)
        _look_again()

    yield into
    monkeypatch.undo()
    _look_again()


@pytest.fixture
def listening_room(microphone: Room, hear) -> Room:
    """The shared microphone, heard in this process."""
    hear(microphone)
    return microphone


@pytest.fixture
def fragile_room(own_room: Room, hear) -> Room:
    """A microphone of one's own, heard in this process, that may be wrecked."""
    hear(own_room)
    return own_room


def _look_again() -> None:
    try:
        assert look_again(), "a microphone was left open"
    except Failure:
        pass  # no sound system here at all: what some tests are about
