# SPDX-License-Identifier: GPL-3.0-or-later
"""How an option is declared: its default, its limits, its choices, and what a change of it takes."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def option(
    default: Any,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[Any, ...] = (),
    longest: int | None = None,
    new_stream: bool = False,
    colour: bool = False,
    repaired: bool = False,
    language: bool = False,
) -> Any:
    """Declare one option: numbers lie in `low`…`high`, texts and lists are at most `longest` long.

    `new_stream`: a change takes a new link to the service, since a stream's options are fixed.
    `colour`: each text is `#RRGGBB`, or empty. `repaired`: in a list of records, what is wrong in one
    is replaced there; the others stay. `language`: each text is the code of a language we know; in a
    list, those that are not are left out.
    """
    about = {"low": low, "high": high, "choices": choices, "longest": longest, "new_stream": new_stream}
    about |= {"colour": colour, "repaired": repaired, "language": language}
    return field(default=default, metadata=about)
