# SPDX-License-Identifier: GPL-3.0-or-later
"""One look with its name, painted as captions would be: press it to put it on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from app.core.breaks import starts_right_to_left
from app.core.captions import CaptionLine
from app.core.options.appearance import CaptionLook
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.looks import caption_style
from app.ui.captions.page import RowKind
from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, RingButton
from app.ui.parts.theme import Look, Theme

WIDTH_PX, PLATE_PX, NAME_PX = 208, 84, 30
SMALLEST_PX, LARGEST_PX = 17, 36
SCALE = 0.62
"""How much smaller the words are here."""
INSET_PX = 14
TILE_SPEAKER = 1
"""The second: the first one's colour may be that of all words."""


class PresetTile(RingButton):
    """`key` is what it stands for: a look of ours, or the name of one of the user's."""

    def __init__(self, look: Look, key: str, name: str, words: tuple[str, str, str]) -> None:
        """`words`: a speaker, what is final, what may change."""
        super().__init__(look)
        self.key = key
        self._words = words
        self.wears = CaptionLook()
        self._brush: CaptionBrush | None = None
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFont(fonts.font(fonts.SMALL_PX, fonts.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    def show_look(self, wears: CaptionLook) -> None:
        """The look it shows."""
        if wears != self.wears or self._brush is None:
            self.wears = wears
            self._restyle()

    def _restyle(self) -> None:
        px = max(SMALLEST_PX, min(LARGEST_PX, round(self.wears.caption_size_px * SCALE)))
        self.style_shown = caption_style(self.wears, self.look.theme, size_px=px)
        self._brush = CaptionBrush(self.style_shown)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, PLATE_PX + NAME_PX + 2 * ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, PLATE_PX + NAME_PX + 2 * ROOM_PX)

    def radius(self) -> float:
        return 12

    def shape(self) -> QRectF:
        """The plate; the name stands beneath."""
        return QRectF(ROOM_PX, ROOM_PX, self.width() - 2 * ROOM_PX, PLATE_PX)

    def fill(self, theme: Theme) -> QColor:
        return QColor(self.style_shown.paper if self._brush is not None else theme.paper)

    def _fill_now(self, theme: Theme) -> QColor:
        return self.fill(theme)  # the look must not change under the pointer

    def edge(self, theme: Theme) -> QColor:
        return theme.ink if self.underMouse() else theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        self._paint_words(painter)
        shape = self.shape()
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 3))
            painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), 11, 11)
        name = QRectF(shape.left(), shape.bottom() + 2, shape.width(), NAME_PX)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        if self.isChecked():
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = name.right() - 16 if mirrored else name.left()
            paint_icon(painter, "check", QRectF(left, name.center().y() - 8, 16, 16), theme.ink)
            name.adjust(0 if mirrored else 20, 0, -20 if mirrored else 0, 0)
        painter.setPen(theme.ink)
        painter.setFont(self.font())
        short = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, QStyle.visualAlignment(self.layoutDirection(), aligned), short)

    def _paint_words(self, painter: QPainter) -> None:
        if self._brush is None:
            return
        speaker, final, tail = self._words
        style, shape = self.style_shown, self.shape()
        painter.save()
        inside = QPainterPath()
        inside.addRoundedRect(shape.adjusted(2, 2, -2, -2), 10, 10)
        painter.setClipPath(inside)
        left = int(shape.left()) + INSET_PX
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        columns = Columns(left, int(shape.width()) - 2 * INSET_PX, left, left, True, mirrored=mirrored)
        height = style.name_line_px + style.line_px
        y = int(shape.top() + max(4, (shape.height() - height) / 2))
        self._brush.name(painter, speaker, TILE_SPEAKER, columns, y)
        line = CaptionLine(f"{final} {tail}", 0, len(final) + 1, bool(starts_right_to_left(final)))
        if self._brush.shape(line, RowKind.SPOKEN).width > columns.width:
            line = CaptionLine(final, 0, len(final), line.right_to_left)
        self._brush.line(painter, line, RowKind.SPOKEN, columns, y + style.name_line_px, TILE_SPEAKER)
        painter.restore()
