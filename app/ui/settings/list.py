# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages at the left of the settings window, one icon and one word each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import KEYBOARD_REASONS, ROOM_PX, paint_ring
from app.ui.parts.theme import Look, mixed
from app.ui.settings.page import Page

ITEM_PX = 42
ICON_PX = 20
_ICON = Qt.ItemDataRole.UserRole


class PageList(QListWidget):
    """One stop for the keyboard; up and down choose."""

    chosen = Signal(int)

    def __init__(self, look: Look, pages: Sequence[Page], name: str) -> None:
        super().__init__()
        self.look = look
        self.ringed = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        look.dress(self.verticalScrollBar())
        for page in pages:
            item = QListWidgetItem(page.title(), self)
            item.setData(_ICON, page.icon)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self.chosen)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))
        look.changed.connect(self.viewport().update)

    def show_page(self, number: int) -> None:
        """Which one is looked at; -1: none, a search shows rows of many. Tells nobody."""
        self.blockSignals(True)
        self.setCurrentRow(number)
        if number < 0:
            self.clearSelection()
        self.blockSignals(False)
        self.viewport().update()

    def widest_px(self) -> int:
        """Room for the longest title."""
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self.item(n).text()) for n in range(self.count()))
        return words + ICON_PX + 60

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To be here chooses nothing yet: Qt would make the first page current, and a search would be gone."""
        self.ringed = event.reason() in KEYBOARD_REASONS
        searched = self.currentRow() < 0
        self.blockSignals(True)
        super().focusInEvent(event)
        self.blockSignals(False)
        if searched:
            self.show_page(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ringed = True
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints one page's name."""

    def __init__(self, pages: PageList) -> None:
        super().__init__(pages)
        self._pages = pages

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(120, ITEM_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, pages = self._pages.look.theme, self._pages
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(option.rect).adjusted(ROOM_PX, 1, -ROOM_PX, -1)
        if current or hovered:
            # In high contrast paper and panel are one: there a rim says which page it is.
            rim = theme.border_px if current and theme.paper == theme.panel else 0
            painter.setPen(QPen(theme.line, rim) if rim else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.paper if current else mixed(theme.panel, theme.ink, 0.05))
            painter.drawRoundedRect(shape.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2), 8, 8)
        colour = theme.ink if current else theme.dim
        whole = option.rect.adjusted(ROOM_PX + 14, 0, -ROOM_PX - 10, 0)
        icon = QRect(whole.left(), whole.center().y() - ICON_PX // 2 + 1, ICON_PX, ICON_PX)
        words = whole.adjusted(ICON_PX + 12, 0, 0, 0)
        mirrored = QStyle.visualRect(pages.layoutDirection(), whole, icon)
        paint_icon(painter, index.data(_ICON), QRectF(mirrored), colour)
        painter.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG if current else fonts.REGULAR))
        painter.setPen(colour)
        box = QStyle.visualRect(pages.layoutDirection(), whole, words)
        side = QStyle.visualAlignment(pages.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, text)
        here = current or (pages.currentRow() < 0 and index.row() == 0)
        if here and pages.ringed and pages.hasFocus():
            paint_ring(painter, shape.adjusted(0, 2, 0, -2), 8, theme.focus)
        painter.restore()
