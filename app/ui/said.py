# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status line can hold: a bold word, the rest, a shape, a colour, one thing to do. Data only."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Action(Enum):
    """The one thing that the window can do about a failure, beside what its buttons do."""

    KEY = "paste another key"
    FIRST_KEY = "paste a key"
    SOURCE = "choose what is listened to"
    SETTINGS = "open the settings"


class Said(NamedTuple):
    """What the status line says: `word` is bold, `role` names a colour of the theme."""

    word: str
    rest: str
    icon: str
    role: str
    action: Action | None = None
    detail: str = ""
    """The service's or the system's own words, for who wants them: one line, plain text."""
    calm: bool = False
    """All is well: what does not fit on one line may be left out, lest it grow and shrink all day."""
    leads: bool = False
    """The action comes first: Start would only fail again."""

    @property
    def sentence(self) -> str:
        """All of it, as a screen reader gets it."""
        return f"{self.word}. {self.rest}" if self.rest else f"{self.word}."
