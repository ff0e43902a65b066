# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs that hear what the computer plays, by the names that systems give them.

Pure: names only. Where a sound server says so itself, that counts more than a name.
"""

from __future__ import annotations

_BEFORE = "monitor of "
_AFTER = (".monitor", "[loopback]")


def sounds_like_playing(name: str) -> bool:
    """Whether an input of this name is no microphone but what an output plays."""
    plain = name.casefold().strip()
    return plain.startswith(_BEFORE) or plain.endswith(_AFTER[0]) or _AFTER[1] in plain


def output_in(name: str) -> str:
    """The output in such a name: "Monitor of Headphones" is about "Headphones"."""
    name = name.strip()
    if name.casefold().startswith(_BEFORE):
        name = name[len(_BEFORE) :]
    for ending in _AFTER:
        if name.casefold().endswith(ending):
            name = name[: -len(ending)]
    return name.strip()
