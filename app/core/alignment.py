# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words of a text are still those of the text before: words found, compared and paired.

Pure, and of one mind about what a word is: what stands between two places where a line may begin.
In scripts without spaces that is a character or a few. Knows nothing of time or lines.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from app.core.breaks import SPACES, opportunities

MOST_WORDS = 160
"""Words paired one by one; of longer texts only what they begin and end with alike."""


class Block(NamedTuple):
    """Words `old_from`…`old_to` have become `new_from`…`new_to`; `same`: they are the same ones."""

    same: bool
    old_from: int
    old_to: int
    new_from: int
    new_to: int


def words_of(text: str) -> list[str]:
    """The words of a text, each with the space before it; joined they are the text again."""
    if not text:
        return []
    places = [0, *opportunities(text), len(text)]
    words: list[str] = []
    lead = ""
    for begin, end in zip(places, places[1:], strict=False):
        word = text[begin:end].rstrip(SPACES)
        space = text[begin + len(word) : end]
        if word:
            words.append(lead + word)
            lead = space
        else:
            lead += space
    if lead:
        words.append(lead)
    return words


def sounding(word: str) -> str:
    """What of a word can be heard: no case, no punctuation. A mark that stands alone is kept."""
    word = word.strip(SPACES)
    if word.isalnum():
        return word.casefold()
    heard = "".join(c for c in word if unicodedata.category(c)[0] not in "PZ")
    return (heard or word).casefold()


def blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """The two word by word, in order: stretches that are the same, and stretches that changed."""
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    found = [Block(True, 0, head, 0, head)] if head else []
    old_end, new_end = len(old) - tail, len(new) - tail
    found += _middle(old, new, head, old_end, new_end)
    if tail:
        found.append(Block(True, old_end, len(old), new_end, len(new)))
    return found


def _middle(old: Sequence[str], new: Sequence[str], head: int, old_end: int, new_end: int) -> list[Block]:
    if head == old_end and head == new_end:
        return []
    if head == old_end or head == new_end or max(old_end, new_end) - head > MOST_WORDS:
        return [Block(False, head, old_end, head, new_end)]
    matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=False)
    return [
        Block(tag == "equal", head + i1, head + i2, head + j1, head + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]
