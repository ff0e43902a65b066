# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a line of text may end, and what a reader takes for one character.

Pure, and small on purpose: the rules of Unicode Standard Annex 14 and 29 that captions meet, told
from the categories Python carries, instead of a library with tables of its own. It never measures
anything. Where it departs from the annexes it does so for reading: Korean breaks at its spaces
only, and a dash stays with the words before it.
"""

from __future__ import annotations

import re
import unicodedata

SPACES = " \t\n\r\v\f\x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
"""Characters that may hang over the end of a line. The no-break spaces are not among them."""

_SPACE = frozenset(SPACES)
_ZERO_WIDTH_SPACE = "\u200b"
_ZERO_WIDTH_JOINER = "\u200d"
_SMALL_KANA_AND_MARKS = frozenset(
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿーゝゞヽヾ々〻・：；〜‼⁇⁈⁉"
)
_NEVER_FIRST = frozenset("!?,.:;…%‰°℃)]}’”»›、。，．！？％；：·।؟،؛") | _SMALL_KANA_AND_MARKS
_ALWAYS_NEVER_FIRST = frozenset("!?;:)]}»›、。，．！？；：")  # not even after a space: « Vraiment ? »
_NEVER_LAST = frozenset("([{«‹¿¡￥＄￡「『（【《〈〔｛［")
_GLUE = frozenset("\u00a0\u202f\u2007\u2011\u2060\ufeff\u034f\u200d")
_BREAK_AFTER = frozenset("\u2010\u2012\u2013\u2014\u058a")

_ASCII_BREAK = re.compile(
    r"[ \t\n\r\v\f]+(?![!?;:)\]}])|(?<=[A-Za-z0-9])-(?=[A-Za-z])|(?<=[A-Za-z])/(?=[A-Za-z])"
)

# Classes of the general walk.
_WORD, _SPC, _IDEO, _FIRST, _LAST, _GLUED, _DASH, _HYPHEN, _SLASH, _MARK, _ZWSP = range(11)


def opportunities(text: str, start: int = 0) -> list[int]:
    """Offsets after `start`, before the end of `text`, at which a line may begin; ascending."""
    if text.isascii():
        end = len(text)
        return [m.end() for m in _ASCII_BREAK.finditer(text, start) if start < m.end() < end]
    return _walk(text, start)


def grapheme_ends(text: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where each user-perceived character of `text[start:end]` ends; the last is `end`."""
    end = len(text) if end is None else end
    if text.isascii():
        return list(range(start + 1, end + 1))
    return [i for i in range(start + 1, end) if not _joined(text, i, start)] + ([end] if end > start else [])


def starts_right_to_left(text: str) -> bool | None:
    """Direction of a paragraph by its first strong character; None where it has none."""
    if text.isascii():
        return False if any(c.isalpha() for c in text) else None
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return None


def may_mix_directions(text: str) -> bool:
    """Whether letters that run from right to left may be among these."""
    return not text.isascii() and any("\u0590" <= c <= "\u08ff" or "\u200e" <= c <= "\u202e" for c in text)


# -- inside ---------------------------------------------------------------------------------------


def _walk(text: str, start: int) -> list[int]:
    """The same for any script: pairs of neighbours, with spaces and marks looked through."""
    found = []
    before = _WORD  # class of the last character that is neither a mark nor a space
    spaces = False
    for i in range(start, len(text)):
        char = text[i]
        kind = _kind(char)
        if kind == _MARK or (i > start and char >= "\u0300" and not spaces and _joined(text, i, start)):
            continue
        if kind == _SPC:
            spaces = True
            continue
        if i > start and _may_break(text, i, before, kind, spaces):
            found.append(i)
        before, spaces = kind, False
    return found


def _may_break(text: str, i: int, before: int, kind: int, spaces: bool) -> bool:
    """Whether a line may begin at `i`, of class `kind`, after a character of class `before`."""
    if kind == _GLUED or before == _GLUED:
        return spaces and kind != _GLUED
    if before == _ZWSP:
        return True
    if kind == _ZWSP:
        return False
    if before == _LAST:
        return False
    if kind == _FIRST and (not spaces or text[i] in _ALWAYS_NEVER_FIRST):
        return False
    if spaces:
        return True
    if before == _DASH:
        return kind != _DASH
    if before == _HYPHEN:
        return kind == _WORD and not text[i].isdigit() and i > 1 and text[i - 2].isalnum()
    if before == _SLASH:
        return kind == _WORD and not text[i].isdigit() and i > 1 and text[i - 2].isalpha()
    if kind in (_DASH, _HYPHEN, _SLASH):
        return False
    if before == _FIRST:  # closing marks of the wide scripts carry their own space
        return kind == _IDEO or unicodedata.east_asian_width(text[i - 1]) in "WF"
    if before == _IDEO or kind == _IDEO:
        # Quotation marks of no known side stay with both neighbours.
        return text[i] not in "“‘\"'„" and text[i - 1] not in "“‘\"'„"
    return False


def _kind(char: str) -> int:
    known = _KINDS.get(char)
    if known is None:
        known = _KINDS[char] = _classify(char)
    return known


_KINDS: dict[str, int] = {}


def _classify(char: str) -> int:
    if char in _SPACE:
        return _SPC
    for members, kind in (
        (_GLUE, _GLUED), (_NEVER_FIRST, _FIRST), (_NEVER_LAST, _LAST), (_BREAK_AFTER, _DASH),
        ("-", _HYPHEN), ("/", _SLASH), (_ZERO_WIDTH_SPACE, _ZWSP),
    ):  # fmt: skip
        if char in members:
            return kind
    category = unicodedata.category(char)
    if category[0] == "M" or category == "Cf":
        return _MARK
    if unicodedata.east_asian_width(char) in "WF":
        if category == "Pe":
            return _FIRST
        if category == "Ps":
            return _LAST
        return _WORD if _is_hangul(char) else _IDEO
    return _IDEO if "\U0001f000" <= char <= "\U0001faff" else _WORD


def _is_hangul(char: str) -> bool:
    return (
        "\uac00" <= char <= "\ud7ff"
        or "\u1100" <= char <= "\u11ff"
        or "\u3130" <= char <= "\u318f"
        or ("\ua960" <= char <= "\ua97f")
    )


def _joined(text: str, i: int, start: int) -> bool:
    """Whether `text[i]` belongs to the same user-perceived character as `text[i - 1]`."""
    char, before = text[i], text[i - 1]
    if char < "\u0300":
        return char == "\n" and before == "\r"
    if before < "\u0300" and before.isspace():
        return False
    category = unicodedata.category(char)
    if category[0] == "M" or char in "\u200c\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    if "\U000e0020" <= char <= "\U000e007f":  # tags: the flags of Scotland and Wales
        return True
    if before == _ZERO_WIDTH_JOINER:
        return i - 2 >= start and (category == "So" or "\U0001f000" <= char <= "\U0001faff")
    if _is_regional(char) and _is_regional(before):
        run = i - 1
        while run > start and _is_regional(text[run - 1]):
            run -= 1
        return (i - run) % 2 == 1
    if category == "Lo":
        virama = unicodedata.combining(before) == 9 and "\u0900" <= char <= "\u17ff"
        if virama and i - 2 >= start and not text[i - 2].isspace():
            return True  # it joins two Indic letters
        return _jamo(before, char)
    return False


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _jamo(before: str, char: str) -> bool:
    """Korean letters written one by one make one syllable: leading, vowel, trailing."""
    leading = "\u1100" <= before <= "\u115f"
    vowel = "\u1160" <= before <= "\u11a7"
    if "\u1160" <= char <= "\u11a7":
        return leading or vowel or ("\uac00" <= before <= "\ud7a3" and (ord(before) - 0xAC00) % 28 == 0)
    if "\u11a8" <= char <= "\u11ff":
        return vowel or "\u11a8" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    return "\u1100" <= char <= "\u115f" and leading
