# SPDX-License-Identifier: GPL-3.0-or-later
"""What a speaker is called on the screen, and in which of the speakers' colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.captions import CaptionRoll
from app.core.languages import language_name
from app.core.names import SpeakerNames

Speakers = Callable[[str], tuple[str, int]]
"""A service's label → the name shown, and the place of its colour among the speakers' colours."""
UNNAMED = "–"
"""Stands where somebody speaks whose wrong label was taken off."""


def shown_speaker(names: SpeakerNames, label: str) -> tuple[str, int]:
    """The name that the reader gave, else «Speaker 2»; the colour the reader chose, else one by number."""
    name = names.name(label)
    if not name:
        person = names.person(label)
        words = QCoreApplication.translate("CaptionView", "Speaker {label}")
        name = words.replace("{label}", person)
    return name, names.colour(label)


class RollSpeakers:
    """`Speakers` by the names of whichever session a roll shows."""

    def __init__(self, roll: CaptionRoll) -> None:
        self._roll = roll

    def __call__(self, label: str) -> tuple[str, int]:
        return shown_speaker(self._roll.transcript.names, label)


def shown_language(code: str) -> str:
    """What a language is called where it begins: its own name for itself."""
    return language_name(code)
