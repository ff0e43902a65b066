# SPDX-License-Identifier: GPL-3.0-or-later
"""What a second start asks of the program that runs already, and what that answers: a line each.

Whoever sends one may be anybody: what is no such line is nothing. Opens nothing and does nothing.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Self

LONGEST_BYTES = 16_384
"""Of a line, its end included. Addresses and paths have their own limits far below."""


class Came(StrEnum):
    """What became of it."""

    FORWARD = "forward"
    """The window is in front."""
    BEGUN = "begun"
    """And captions begin."""
    RUNS = "runs"
    """They were to begin, and a session is on already."""
    UNDECIDED = "undecided"
    """They were to begin, and nobody said yet who should listen."""
    ELSEWHERE = "elsewhere"
    """Its window is on another display; it did nothing."""
    ENDING = "ending"
    """It is about to be gone; it did nothing."""


@dataclass(frozen=True, slots=True)
class Knock:
    """A second start. Empty: not asked for."""

    secret: str = ""
    """That it could read what only this user can."""
    start: bool = False
    engine: str = ""
    url: str = ""
    source: str = ""
    folder: str = ""
    """In which a source without a folder would be."""
    screens: tuple[str, ...] = ()
    """Where its own window would show; none where a computer has but one such place."""
    token: str = ""
    """The desktop's leave to come to the front (xdg-activation)."""

    def line(self) -> bytes:
        """As it is sent."""
        return _line(asdict(self))

    @classmethod
    def read(cls, line: bytes) -> Self | None:
        """As it came; None when it is nonsense."""
        said = _read(line, {field.name for field in fields(cls)})
        if said is None:
            return None
        screens = said.pop("screens", [])
        start = said.pop("start", False)
        if not isinstance(start, bool) or not _are_words(screens) or not _are_words([*said.values()]):
            return None
        return cls(**said, start=start, screens=tuple(screens))

    def is_on_screen_of(self, other: tuple[str, ...]) -> bool:
        """Whether its window would show where that one's does."""
        return self.screens == other or bool({*self.screens} & {*other})


@dataclass(frozen=True, slots=True)
class Answer:
    """What the program that runs says to it."""

    came: Came
    unused: tuple[str, ...] = ()
    """Words of the command line that the program did not follow."""

    def line(self) -> bytes:
        """As it is sent."""
        return _line(asdict(self))

    @classmethod
    def read(cls, line: bytes) -> Self | None:
        """As it came; None when it is nonsense."""
        said = _read(line, {"came", "unused"})
        if said is None or said.get("came") not in [*Came] or not _are_words(said.get("unused")):
            return None
        return cls(Came(said["came"]), tuple(said["unused"]))


def _line(said: dict[str, Any]) -> bytes:
    return json.dumps(said).encode("ascii") + b"\n"


def _read(line: bytes, known: set[str]) -> dict[str, Any] | None:
    if len(line) > LONGEST_BYTES or not line.endswith(b"\n"):
        return None
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) and said.keys() <= known else None


def _are_words(words: object) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) for word in words)
