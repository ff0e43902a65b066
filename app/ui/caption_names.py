# SPDX-License-Identifier: GPL-3.0-or-later
"""What a speaker is called on the screen while nobody has given a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

Speakers = Callable[[str], tuple[str, int]]
"""A service's label → the name shown, and the place of its colour among the speakers' colours."""


class NumberedSpeakers:
    """«Speaker 2» for the label `2`; colours in the order in which speakers appear."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def __call__(self, label: str) -> tuple[str, int]:
        place = self._places.setdefault(label, len(self._places))
        return QCoreApplication.translate("CaptionView", "Speaker {label}").format(label=label), place
