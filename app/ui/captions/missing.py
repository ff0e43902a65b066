# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this computer can show what is said: looks for letters that no font here has. Shows nothing.

Each part of the alphabets is looked at once, when its first letters are said.
"""

from __future__ import annotations

from unicodedata import category

from PySide6.QtGui import QFont, QTextLayout

_LATIN_ENDS = "\u0300"
"""Whatever is before it, our own typeface has."""
_BLOCK = 64
"""So many letters are taken for known when one of them is."""
_DRAWN = ("L", "M", "N", "S")
"""Letters, marks, figures and signs; whatever else there is may be invisible."""
_EMPTY_BOX = 0
"""The first letter of every font stands for those it has not."""


class MissingLetters:
    """Remembers which letters are known."""

    def __init__(self) -> None:
        self._known: set[int] = set()

    def lacks(self, text: str, font: QFont) -> bool:
        """Whether letters of this text were never seen before and can be shown by no font."""
        if text.isascii():
            return False
        new = {c for c in text if c >= _LATIN_ENDS and ord(c) // _BLOCK not in self._known}
        self._known |= {ord(c) // _BLOCK for c in new}
        # A mark alone, or a part of an emoji, is shown otherwise than in its place.
        drawn = "".join(sorted(c for c in new if category(c)[0] in _DRAWN and category(c) != "Mn"))
        return bool(drawn) and _has_empty_boxes(drawn, font)


def _has_empty_boxes(text: str, font: QFont) -> bool:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(_EMPTY_BOX in run.glyphIndexes() for run in layout.glyphRuns())
