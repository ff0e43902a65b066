# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts shaped letters on the screen: with their outline, their shadow and, when they are large, quickly.

Qt draws small letters from pictures it keeps, and nothing is done about those. Larger ones (and every
outline) it would trace anew in each frame; here each is traced once and kept as a picture. Never
decides where a letter stands; every layer of a line lies beneath the letters of all of it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from itertools import count
from typing import NamedTuple
from weakref import ref

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QPixmap, QRawFont

from app.ui.captions.style import CaptionStyle

QT_KEEPS_PX = 64
"""Letters up to this size Qt keeps as pictures by itself."""
SHADOW_SOFT = 0.035
"""How far a shadow fades out, as a share of the letters' size."""
_MOST_BYTES = 32_000_000
_MOST_FONTS = 48
_SHADOW_LAYERS = ((1.0, 0.3), (0.45, 0.45), (0.0, 0.6))  # share of the softness, opacity
_PHASES = 2  # rims of small letters stand at halves of a pixel; the letters themselves are Qt's


class Part(NamedTuple):
    """Letters of one colour."""

    runs: list[QGlyphRun]
    colour: QColor


class _Picture(NamedTuple):
    left: int
    top: int
    pixmap: QPixmap


class Pictures:
    """Letters that were traced. The window, the overlay and the sample in the settings have them in common."""

    def __init__(self) -> None:
        self._fonts: dict[int, QRawFont] = {}
        self._numbers = count()
        self._pictures: OrderedDict[tuple, _Picture | None] = OrderedDict()
        self._bytes = 0

    @classmethod
    def in_common(cls) -> Pictures:
        """Those that others have; they go with the last who has them, at the latest with the application."""
        global _common
        pictures = _common()
        if pictures is None:
            pictures = cls()
            _common = ref(pictures)
        return pictures

    def number_of(self, font: QRawFont) -> int:
        """Fonts are told apart by number: Qt's cannot be a key."""
        for number, known in self._fonts.items():
            if known == font:
                return number
        if len(self._fonts) >= _MOST_FONTS:  # as a size is dragged along, say: what was traced is of no use
            self.forget()
        number = next(self._numbers)
        self._fonts[number] = font
        return number

    def forget(self) -> None:
        """Let all go; what is needed is traced again."""
        self._fonts.clear()
        self._pictures.clear()
        self._bytes = 0

    def picture(self, key: tuple, font: QRawFont, ratio: float) -> _Picture | None:
        """The picture of a letter; None for what cannot be seen. Made when first asked for."""
        key = (*key, ratio)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        made = self._pictures[key] = _traced(font, ratio, *key[1:-1])
        self._bytes += _size(made)
        while self._bytes > _MOST_BYTES and len(self._pictures) > 1:
            self._bytes -= _size(self._pictures.popitem(last=False)[1])
        return made


_common: ref[Pictures] | type[None] = type(None)


class Letters:
    """Paints in one style, at any size of letters."""

    def __init__(self, style: CaptionStyle) -> None:
        self._outline, self._shadow = style.outline, style.shadow
        self._edge = QColor(style.outline_colour)
        self._fonts: list[tuple[QRawFont, int]] = []
        self._coloured: dict[int, bool] = {}  # whether a font holds colours (emoji)
        self.pictures = Pictures.in_common()

    @property
    def has_edges(self) -> bool:
        """Whether anything lies beneath the letters."""
        return self._outline > 0 or self._shadow > 0

    def paint(self, painter: QPainter, origin: QPointF, px: float, parts: Iterable[Part]) -> None:
        """Paint a line of letters of this size, its shaped runs placed from `origin`."""
        ratio = painter.device().devicePixelRatio()
        parts = [part for part in parts if part.runs]
        large = px * ratio > QT_KEEPS_PX
        if not large and not self.has_edges:
            for part in parts:
                painter.setPen(part.colour)
                for run in part.runs:
                    painter.drawGlyphRun(origin, run)
            return
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)  # pictures lie on whole pixels of the screen
        stroke = _Stroke(self, painter, origin, ratio, px)
        if self._shadow:
            fall = self._shadow * px * ratio
            for part in parts:
                stroke.lay(part.runs, self._edge, self._outline * px * ratio, SHADOW_SOFT * px * ratio, fall)
        if self._outline:
            for part in parts:
                stroke.lay(part.runs, self._edge, self._outline * px * ratio)
        if large:
            for part in parts:
                stroke.lay(part.runs, part.colour, 0.0)
        painter.restore()
        for part in parts:
            painter.setPen(part.colour)
            for run in part.runs:
                if not large or self.is_coloured(run):
                    painter.drawGlyphRun(origin, run)

    def bar(self, painter: QPainter, bar: QRect, px: float, colour: QColor) -> None:
        """Paint a thin line under letters of this size, with the outline that they have."""
        reach = round(self._outline * px)
        if reach:
            painter.fillRect(bar.adjusted(-reach, -reach, reach, reach), self._edge)
        painter.fillRect(bar, colour)

    def is_coloured(self, run: QGlyphRun) -> bool:
        """Whether these are pictures in colours of their own, which Qt alone can paint."""
        font = run.rawFont()
        number = self.number_of(font)
        if number not in self._coloured:
            self._coloured[number] = _has_colours(font)
        return self._coloured[number]

    def number_of(self, font: QRawFont) -> int:
        """The number that `Pictures` knows a font by."""
        for known, number in self._fonts:
            if known == font:
                return number
        number = self.pictures.number_of(font)
        self._fonts.append((font, number))
        return number


class _Stroke:
    """One line being painted."""

    def __init__(self, letters: Letters, painter: QPainter, origin: QPointF, ratio: float, px: float) -> None:
        self._letters, self._painter, self._ratio = letters, painter, ratio
        self._x, self._y = origin.x() * ratio, origin.y() * ratio
        self._phases = _PHASES if px * ratio <= QT_KEEPS_PX else 1

    def lay(
        self, runs: list[QGlyphRun], colour: QColor, outline: float, soft: float = 0.0, fall: float = 0.0
    ) -> None:
        """One layer of the letters of these runs: grown by `outline`, moved by `fall`."""
        letters, ratio, draw = self._letters, self._ratio, self._painter.drawPixmap
        pictures, phases = letters.pictures, 1 if soft else self._phases  # a soft rim needs no fractions
        left, top = self._x + fall, round(self._y + fall)
        look = (colour.rgba(), round(outline * 8), round(soft * 8))
        for run in runs:
            if letters.is_coloured(run):
                continue
            font = run.rawFont()
            number = letters.number_of(font)
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                x = round((left + place.x() * ratio) * phases)
                picture = pictures.picture((number, glyph, x % phases, *look), font, ratio)
                if picture is not None:
                    y = top + round(place.y() * ratio)
                    draw(x // phases + picture.left, y + picture.top, picture.pixmap)


def _has_colours(font: QRawFont) -> bool:
    # Asking such a font for the shape of a letter is what must not be done: from then on Qt draws
    # nothing for that letter (seen in 6.11 with FreeType).
    if "emoji" in font.familyName().casefold():
        return True
    return any(not font.fontTable(table).isEmpty() for table in ("CBLC", "COLR"))


def _traced(
    font: QRawFont, ratio: float, glyph: int, phase: int, colour: int, outline: int, soft: int
) -> _Picture | None:
    path = font.pathForGlyph(glyph)
    if path.isEmpty():
        return None
    grown, faded = outline / 8, soft / 8
    reach = grown + faded + 2
    box = path.boundingRect()
    box.setRect(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio)
    area = box.adjusted(-reach, -reach, reach + 1, reach).toAlignedRect()
    ink = QColor.fromRgba(colour)

    def drawn(grow: float) -> QPixmap:
        pixmap = QPixmap(area.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(phase / _PHASES - area.left(), -area.top())
        painter.scale(ratio, ratio)
        pen = QPen(ink, 2 * grow / ratio)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen if grow else Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPath(path)
        painter.end()
        return pixmap

    if not faded:
        return _Picture(area.left(), area.top(), drawn(grown))
    shadow = QPixmap(area.size())
    shadow.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shadow)
    for share, opacity in _SHADOW_LAYERS:
        painter.setOpacity(opacity)
        painter.drawPixmap(0, 0, drawn(grown + share * faded))
    painter.end()
    return _Picture(area.left(), area.top(), shadow)


def _size(picture: _Picture | None) -> int:
    return 0 if picture is None else picture.pixmap.width() * picture.pixmap.height() * 4
