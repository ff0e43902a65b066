# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of a line must be painted again when some of it has changed: the words that did.

Only places are compared, never pixels; what is painted there is the brush's matter.
"""

from __future__ import annotations

from app.core.breaks import SPACES, may_mix_directions
from app.core.captions import CaptionLine
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.page import RowKind

_IDEOGRAPHS = "\u2e80"
"""From here on writing has no spaces, and every character stands by itself."""
_NO_SHIFT = 0.01  # pixels; less is not seen


def changed_span(
    before: CaptionLine, now: CaptionLine, kind: RowKind, brush: CaptionBrush, columns: Columns
) -> tuple[float, float] | None:
    """From where to where on the page two states of one line differ; None: anywhere.

    Right-to-left lines and lines that mix directions are painted whole where words have changed: a
    word there may move others on both of its sides.
    """
    straight = (
        not now.right_to_left and not before.right_to_left and not may_mix_directions(before.text + now.text)
    )
    if kind is RowKind.GAP or before.right_to_left != now.right_to_left:
        return None
    if before.text == now.text and before.spaces == now.spaces:
        return _settled_span(before, now, kind, brush, columns)
    if not straight:
        return None
    same = min(_common(before.text, now.text), *_finals(before, now))
    apart = all(text[same : same + 1] in ("", *SPACES) for text in (before.text, now.text))
    begin = same if apart else _word_start(now.text, same)
    begin = min([begin, *(place for place, _ in set(before.spaces) ^ set(now.spaces))])
    old, new = brush.shape(before, kind), brush.shape(now, kind)
    left = columns.left + min(
        shape.span_left(begin) if begin < len(line.text) else shape.width
        for shape, line in ((old, before), (new, now))
    )
    end = _unmoved_end(before, now, kind, brush)
    right = columns.left + (max(old.width, new.width) if end is None else new.span_left(end))
    return left, right


def _finals(before: CaptionLine, now: CaptionLine) -> tuple[int, ...]:
    """Where the colours differ from: nowhere if as much is final as before, seen from the line's beginning."""
    return (len(now.text),) if before.final == now.final else (before.final, now.final)


def _settled_span(
    before: CaptionLine, now: CaptionLine, kind: RowKind, brush: CaptionBrush, columns: Columns
) -> tuple[float, float] | None:
    """The same words, of which more (or fewer) are final now."""
    begin, end = sorted((before.final, now.final))
    begin = begin if now.text[begin : begin + 1] in SPACES else _word_start(now.text, begin)
    end = _word_end(now.text, end)
    spans = brush.shape(now, kind).spans(begin, end)
    if not spans:
        return None
    left = brush.left_of(now, kind, columns)
    return left + min(a for a, _ in spans), left + max(b for _, b in spans)


def _unmoved_end(before: CaptionLine, now: CaptionLine, kind: RowKind, brush: CaptionBrush) -> int | None:
    """Where the words begin that stand behind all others that changed or moved for them."""
    same = _common(before.text[::-1], now.text[::-1])
    if not same or before.final != now.final:
        return None
    begin = _word_end(now.text, len(now.text) - same)
    begin += len(now.text[begin:]) - len(now.text[begin:].lstrip(SPACES))
    if begin == len(now.text):
        return None
    old, new = brush.shape(before, kind), brush.shape(now, kind)
    shorter = len(now.text) - len(before.text)  # by so many characters the line was
    places = {begin, *(place for place, _ in now.spaces), *(place + shorter for place, _ in before.spaces)}
    first = None
    for place in sorted(place for place in places if place >= begin):
        moved = abs(old.span_left(place - shorter) - new.span_left(place)) >= _NO_SHIFT
        first = None if moved else place if first is None else first
    return first


def _common(a: str, b: str) -> int:
    """How many characters two texts share from the beginning."""
    if b.startswith(a):
        return len(a)
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _word_start(text: str, place: int) -> int:
    """Where the word around `place` begins: within it letters lean on their neighbours."""
    place = min(place, len(text))
    while place > 0 and text[place - 1] not in SPACES:
        place -= 1
        if text[place] >= _IDEOGRAPHS:
            break
    return place


def _word_end(text: str, place: int) -> int:
    while place < len(text) and text[place] not in SPACES:
        place += 1
    return place
