# SPDX-License-Identifier: GPL-3.0-or-later
"""What one look of the doctor finds. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Health(Enum):
    """How it is. The value stands in the JSON."""

    GOOD = "ok"
    NOTE = "note"
    """Something is missing that not everybody needs."""
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: how it is, and the one thing to do where it is not well."""

    name: str
    health: Health
    about: str
    remedy: str = ""
    essential: bool = False


def good(name: str, about: str, essential: bool = False) -> Finding:
    """It works."""
    return Finding(name, Health.GOOD, about, "", essential)


def note(name: str, about: str, remedy: str = "") -> Finding:
    """Worth knowing; everything else works without it."""
    return Finding(name, Health.NOTE, about, remedy)


def trouble(name: str, about: str, remedy: str, essential: bool = False) -> Finding:
    """It does not work."""
    return Finding(name, Health.TROUBLE, about, remedy, essential)
