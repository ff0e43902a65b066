# SPDX-License-Identifier: GPL-3.0-or-later
"""Key combinations as settings spell them: "Ctrl+Alt+Shift+S". On a Mac, Ctrl is Command and Meta is Control.

Pure: a combination is a fact, no system's code for it.
"""

from __future__ import annotations

from dataclasses import dataclass

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
NAMED = frozenset(
    {
        *("Space", "Home", "End", "PgUp", "PgDown", "Up", "Down", "Left", "Right", "Ins", "Del"),
        *("Pause", "Print", "ScrollLock", "Menu", "Help"),
        *(f"F{n}" for n in range(1, 25)),
        *("Media Play", "Media Stop", "Media Next", "Media Previous", "Volume Mute", "Microphone Mute"),
    }
)
"""Keys besides those that write a character."""
_ALSO = {"super": "Meta", "win": "Meta", "windows": "Meta", "control": "Ctrl"}
"""What else people call keys that are held."""
ALONE = frozenset(
    {"Pause", "Print", "ScrollLock", "Menu", "Help"}
    | {name for name in NAMED if name[0] == "F" or " " in name}
)
"""Keys that may stand alone, because nobody writes with them."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Keys held together with one more."""

    modifiers: frozenset[str]
    key: str
    """A letter or digit in its large form, or one of `NAMED`."""

    def __str__(self) -> str:
        return "+".join([name for name in MODIFIERS if name in self.modifiers] + [self.key])

    @property
    def may_be_global(self) -> bool:
        """Whether it can be taken from every other program without taking writing from them."""
        return bool(self.modifiers & {"Ctrl", "Alt", "Meta"}) or self.key in ALONE


def combination(text: str) -> Combination | None:
    """A combination from its spelling; None for anything else."""
    *held, key = text.strip().split("+")
    names = {name.casefold(): name for name in MODIFIERS} | _ALSO
    modifiers = [names.get(name.strip().casefold(), "") for name in held]
    key = key.strip()
    if not all(modifiers) or len(set(modifiers)) < len(modifiers):
        return None
    named = {name.casefold(): name for name in NAMED}
    if key.casefold() in named:
        return Combination(frozenset(modifiers), named[key.casefold()])
    if len(key) == 1 and key.isalnum() and len(key.upper()) == 1:
        return Combination(frozenset(modifiers), key.upper())
    return None
