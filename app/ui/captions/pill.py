# SPDX-License-Identifier: GPL-3.0-or-later
"""The two small things that lie over the captions while one reads back: the pill and the scroll bar.

They paint themselves in the captions' colours and know nothing of captions.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from app.ui.captions.style import CaptionStyle

_RING = 3
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def came_by_keyboard(event: QFocusEvent) -> bool:
    """Whether the focus was moved here with keys, so that its ring must show."""
    return event.reason() in _KEYBOARD


class NewLinesPill(QPushButton):
    """«3 new lines» with an arrow down; pressing it goes to the newest line."""

    def __init__(self, style: CaptionStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = False
        self.set_look(style)

    def set_look(self, style: CaptionStyle) -> None:
        """Take the colours and the typeface of the captions."""
        self._look = style
        font = style.at_size(29).name_font
        font.setPixelSize(15)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 56 + 2 * _RING, 36 + 2 * _RING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(QColor(look.focus), _RING))
            painter.drawRoundedRect(body.adjusted(-1, -1, 1, 1), body.height() / 2 + 1, body.height() / 2 + 1)
        painter.setPen(QPen(QColor(look.dim if self.underMouse() else look.line), 1))
        painter.setBrush(QColor(look.line if self.isDown() else look.panel))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), body.height() / 2, body.height() / 2)
        painter.setPen(QColor(look.ink))
        painter.drawText(
            body.adjusted(38, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        self._paint_arrow(painter, QPointF(body.left() + 22, body.center().y()))
        painter.end()

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        pen = QPen(QColor(self._look.ink), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawLine(middle + QPointF(0, -6), middle + QPointF(0, 6))
        painter.drawPolyline(
            QPolygonF([middle + QPointF(-5, 1), middle + QPointF(0, 6), middle + QPointF(5, 1)])
        )


class SlimScrollBar(QScrollBar):
    """A thin scroll bar over the right edge; wide enough to be taken hold of."""

    WIDTH = 14

    def __init__(self, style: CaptionStyle, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._look = style

    def set_look(self, style: CaptionStyle) -> None:
        """Take the colours of the captions."""
        self._look = style
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        wide = self.underMouse() or self.isSliderDown()
        thumb = QRectF(
            self.width() - (12 if wide else 9), slider.top() + 2, 8 if wide else 5, slider.height() - 4
        )
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.dim))
        painter.drawRoundedRect(thumb, thumb.width() / 2, thumb.width() / 2)
        painter.end()
