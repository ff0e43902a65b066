# SPDX-License-Identifier: GPL-3.0-or-later
"""What moved and what changed between two pictures of captions, as their words were read back.

The words of both are aligned in reading order. A word that stands in both has

- *moved* when it stands elsewhere, but for one thing: when all lines went up (or down) by the same
  way, that is scrolling, and counted apart (`with_scrolling` counts it, too);
- *left its line* when it stands at another place of its line, or on another line than most words
  it shared one with: lines as wholes may go where they like.

A word that is gone or replaced has *changed*, but for the beginning it shares with what took its
place, and but for words that left over the upper edge. *Behind the front* is what a reader has read:
one who notices a word a fifth of a second after it appears and reads 20 characters a second.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from os.path import commonprefix

from tests.bench.eye.inks import Page, Seen

READING_CHARACTERS_A_SECOND = 20.0
NOTICED_AFTER_MS = 200
_EDGE_PX = 56  # a line whose letters begin above this is the uppermost that there is room for


@dataclass(slots=True)
class Tally:
    """Characters, added up over all pictures."""

    shown: int = 0
    """Of all words that were there in the end, on the page or above it."""
    moved: int = 0
    with_scrolling: int = 0
    left_their_line: int = 0
    final_moved: int = 0
    """Final ones that left their line or were replaced."""
    changed: int = 0
    changed_behind: int = 0

    def add(self, other: Tally) -> None:
        """Both together."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))

    def since(self, before: Tally) -> Tally:
        """What has come since."""
        return Tally(*(getattr(self, f.name) - getattr(before, f.name) for f in fields(self)))


@dataclass(slots=True)
class Track:
    """One word for as long as it is the same word."""

    seen: Seen
    line: int
    since_ms: int
    read: bool = False


class Eye:
    """Looks at one picture after another."""

    def __init__(self) -> None:
        self.tally = Tally()
        self.gone: list[Track] = []
        """Words that left over the upper edge, in the order in which they were read."""
        self.page: list[Track] = []
        self._at_ms = 0
        self._left = 0.0

    def looks(self, page: Page, at_ms: int) -> None:
        """This is to be seen from now on."""
        self._read_until(at_ms)
        now = [Track(word, number, at_ms) for number, line in enumerate(page) for word in line]
        before = self.page
        pairs = _pairs(before, now)
        self._count_moves(before, now, pairs)
        self._count_changes(before, now, pairs)
        for old, new in pairs:
            now[new].since_ms, now[new].read = before[old].since_ms, before[old].read
        self.page = now

    def ends(self) -> list[Track]:
        """All words that stood, in order."""
        words = self.gone + self.page
        self.tally.shown = sum(track.seen.characters for track in words)
        return words

    def _read_until(self, at_ms: int) -> None:
        budget = (at_ms - self._at_ms) / 1000 * READING_CHARACTERS_A_SECOND + self._left
        self._at_ms = at_ms
        for track in self.page:
            if track.read:
                continue
            if budget < track.seen.characters or track.since_ms + NOTICED_AFTER_MS > at_ms:
                break
            budget -= track.seen.characters
            track.read = True
        self._left = min(budget, 20.0)

    def _count_moves(self, before: list[Track], now: list[Track], pairs: list[tuple[int, int]]) -> None:
        tally = self.tally
        falls: Counter[int] = Counter()
        fellows: dict[int, Counter[int]] = {}
        for old, new in pairs:
            was, is_ = before[old], now[new]
            falls[is_.seen.y - was.seen.y] += was.seen.characters
            fellows.setdefault(was.line, Counter())[is_.line] += was.seen.characters
        scrolled = falls.most_common(1)[0][0] if falls else 0
        for old, new in pairs:
            was, is_ = before[old], now[new]
            sideways, fallen = is_.seen.x - was.seen.x, is_.seen.y - was.seen.y
            left = bool(sideways) or is_.line != fellows[was.line].most_common(1)[0][0]
            much = was.seen.characters
            tally.moved += much * (bool(sideways) or fallen != scrolled)
            tally.with_scrolling += much * (bool(sideways) or bool(fallen))
            tally.left_their_line += much * left
            tally.final_moved += much * (left and was.seen.final)

    def _count_changes(self, before: list[Track], now: list[Track], pairs: list[tuple[int, int]]) -> None:
        partners = dict(pairs)
        first = _left_above(before, now, pairs)
        self.gone += before[:first]
        taken = {new for _, new in pairs}
        for old, track in enumerate(before):
            if old in partners or old < first:
                continue
            after = partners[old - 1] + 1 if old - 1 in partners else 0 if old == 0 else -1
            kept = 0
            if 0 <= after < len(now) and after not in taken:
                kept = len(commonprefix([track.seen.text, now[after].seen.text]))
                now[after].read = False
            lost = max(0, track.seen.characters - kept)
            self.tally.changed += lost
            self.tally.changed_behind += lost * track.read
            self.tally.final_moved += lost * track.seen.final


def _left_above(before: list[Track], now: list[Track], pairs: list[tuple[int, int]]) -> int:
    """How many words went over the upper edge: those before the first that is still there.

    They did if that one is the first now or has come up, or if a whole line is missing that stood at
    the edge. Else they were replaced.
    """
    old, new = pairs[0] if pairs else (len(before), len(now))
    if pairs and (new == 0 or now[new].seen.y < before[old].seen.y):
        return old
    whole = [track for track in before[:old] if old == len(before) or track.line != before[old].line]
    at_the_edge = bool(whole) and min(t.seen.y for t in whole if t.line == 0) < _EDGE_PX
    return len(whole) if at_the_edge else 0


def _pairs(before: list[Track], now: list[Track]) -> list[tuple[int, int]]:
    """Which words are still which: those that stand still, those at the same place of a line, the others."""
    head = len(commonprefix([[_place(track) for track in page] for page in (before, now)]))
    pairs = [(i, i) for i in range(head)]
    old = new = head
    anchors = _same(
        [(t.seen.text, t.seen.x) for t in before[head:]], [(t.seen.text, t.seen.x) for t in now[head:]]
    )
    for a, b in [*((head + i, head + j) for i, j in anchors), (len(before), len(now))]:
        between = _same([t.seen.text for t in before[old:a]], [t.seen.text for t in now[new:b]])
        pairs += [(old + i, new + j) for i, j in between]
        if a < len(before):
            pairs.append((a, b))
        old, new = a + 1, b + 1
    return pairs


def _place(track: Track) -> tuple[str, int, int]:
    return track.seen.text, track.seen.x, track.seen.y


def _same(old: list, new: list) -> list[tuple[int, int]]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [(b.a + i, b.b + i) for b in blocks for i in range(b.size)]
