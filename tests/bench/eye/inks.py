# SPDX-License-Identifier: GPL-3.0-or-later
"""Words read back from the pixels of a window, by the colour each is painted in.

Every different word has an ink of its own, the same in every program that is measured. The paper is
white and no ink holds red, so a pixel without red lies wholly within a letter and tells its word
exactly; what is blended at the edges is left aside. Nothing but the picture is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage

from app.core.alignment import words_of
from app.core.breaks import SPACES

_FINAL, _SMALL = 0x8000, 0x4000
_LINES_APART = 0.27  # of the size of the letters: less lies within a word
_REACH = 0.1  # letters may reach so far over their width


@dataclass(frozen=True, slots=True)
class Seen:
    """One word on the screen: where its ink begins, and whether it wore the ink of final words."""

    text: str
    final: bool
    x: int
    y: int
    right: int
    bottom: int
    characters: int


Page = list[list[Seen]]
"""Lines from top to bottom, in each the words from left to right."""


def words_in(text: str) -> list[tuple[int, str]]:
    """Where each word of a text begins, and the word without the space around it."""
    found, at = [], 0
    for piece in words_of(text):
        if word := piece.strip(SPACES):
            found.append((at + piece.index(word), word))
        at += len(piece)
    return found


class Inks:
    """Which ink belongs to which word, in large letters (of words) and small ones (of translations)."""

    def __init__(self, large: QFont, small: QFont) -> None:
        self._numbers: dict[str, int] = {}
        self._words: list[str] = [""]
        self._fonts = {0: QFontMetricsF(large), _SMALL: QFontMetricsF(small)}
        self._sizes = {0: large.pixelSize(), _SMALL: small.pixelSize()}

    def ink(self, word: str, final: bool, small: bool = False) -> QColor:
        """The ink of a word."""
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self._words)
            self._words.append(word)
            assert number < _SMALL
        number |= _FINAL * final | _SMALL * small
        return QColor(0, number >> 8, number & 0xFF)

    def read(self, picture: QImage) -> Page:
        """The words in a picture of a window."""
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        stride = picture.bytesPerLine() // 4
        pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), stride)
        pixels = pixels[:, : picture.width()] & 0xFFFFFF
        ys, xs = np.nonzero((pixels < 0x10000) & (pixels > 0))
        numbers = pixels[ys, xs]
        order = np.argsort(numbers, kind="stable")
        ys, xs, numbers = ys[order], xs[order], numbers[order]
        edges = np.nonzero(np.diff(numbers))[0] + 1
        words: list[Seen] = []
        for part_ys, part_xs, part in zip(
            np.split(ys, edges), np.split(xs, edges), np.split(numbers, edges), strict=True
        ):
            code = int(part[0]) if len(part) else 0
            if 0 < code & (_SMALL - 1) < len(self._words):
                words += self._places(code, part_xs, part_ys)
        lines = _lines(words)
        # A line that the upper edge cuts through cannot be read.
        return lines[1:] if lines and any(word.y <= 0 for word in lines[0]) else lines

    def _places(self, code: int, xs: np.ndarray, ys: np.ndarray) -> list[Seen]:
        """Where one word stands: each place of it."""
        word, small = self._words[code & (_SMALL - 1)], code & _SMALL
        wide = self._fonts[small].horizontalAdvance(word)
        places = []
        for line in _apart(ys, self._sizes[small] * _LINES_APART):
            for one in _of_width(xs[line], wide + self._sizes[small] * _REACH):
                here = line[one]
                left, right = int(xs[here].min()), int(xs[here].max())
                characters = max(1, round(len(word) * min(1.0, (right - left + 4) / max(wide, 1.0))))
                top, bottom = int(ys[here].min()), int(ys[here].max())
                places.append(Seen(word, bool(code & _FINAL), left, top, right, bottom, characters))
        return places


def _apart(values: np.ndarray, gap: float) -> list[np.ndarray]:
    """Which of the values belong together: those without a larger gap between them."""
    order = np.argsort(values, kind="stable")
    return np.split(order, np.nonzero(np.diff(values[order]) > gap)[0] + 1)


def _of_width(values: np.ndarray, width: float) -> list[np.ndarray]:
    """Which of the values belong together: those within this width, from the smallest on."""
    order = np.argsort(values, kind="stable")
    found, ordered = [], values[order]
    begin = 0
    while begin < len(ordered):
        end = int(np.searchsorted(ordered, ordered[begin] + width, "right"))
        found.append(order[begin:end])
        begin = end
    return found


def _lines(words: list[Seen]) -> Page:
    """Words that stand at the same height."""
    lines: list[tuple[int, int, list[Seen]]] = []
    # Tall words first: a comma alone finds its line when the line is there.
    for word in sorted(words, key=lambda word: word.y - word.bottom):
        middle = (word.y + word.bottom) / 2
        for at, (top, bottom, held) in enumerate(lines):
            if top <= middle <= bottom:
                lines[at] = (top, bottom, [*held, word])
                break
        else:
            lines.append((word.y, word.bottom, [word]))
    return [sorted(held, key=lambda word: word.x) for _, _, held in sorted(lines, key=lambda line: line[0])]
