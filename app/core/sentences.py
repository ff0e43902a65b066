# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sentences begin in a running text.

Pure, and careful rather than clever: where it is not sure, a sentence goes on. It knows no list of
abbreviations of any language.
"""

from __future__ import annotations

import re

# An end, what closes with it (quotes, brackets), and the space after it; the wide scripts need no space.
_END = re.compile(r"[.!?…؟।]+[\"'”’»)\]]*\s+|[。！？]+[」』”）]*\s*|\n+")
_CLOSED = re.compile(r"[.!?…؟।。！？][\"'”’»)\]」』）]*\s*$")
_SHORT = re.compile(r"(?:^|[\s(])(?:[^\W\d_I]|[^\W\d_aeiouyAEIOUY]{2})\.\s+$|\d\.\s+$")
"""An initial, an abbreviation without vowels or a number with a dot: "J. ", "Dr. ", "3. "."""


def sentence_starts(text: str) -> list[int]:
    """Offsets at which sentences begin, the first among them; empty for an empty text."""
    starts = [len(text) - len(text.lstrip())]
    for end in _END.finditer(text):
        place = end.end()
        if place >= len(text) or _goes_on(text, end):
            continue
        starts.append(place)
    return starts if text.strip() else []


def sentence_at(text: str, place: int) -> int:
    """Where the sentence begins in which `place` lies."""
    return max((start for start in sentence_starts(text) if start <= place), default=0)


def is_finished(text: str) -> bool:
    """Whether the text ends with the end of a sentence."""
    return _CLOSED.search(text) is not None


def _goes_on(text: str, end: re.Match[str]) -> bool:
    after = text[end.end()]
    if after.islower():
        return True
    before = text[max(0, end.start() - 4) : end.end()]
    return end.group().strip() == "." and _SHORT.search(before) is not None
