# SPDX-License-Identifier: GPL-3.0-or-later
"""A list that opens beneath a button, with a field that leaves only what has the typed letters in it.

Down goes from the field into the list, where a screen reader reads each line; letters typed there go
on in the field. Enter or a click takes a line; Escape empties the field, then closes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, paint_ring
from app.ui.parts.theme import Look, mixed
from app.ui.parts.words import Words
from app.ui.settings.rows.field import SearchField
from app.ui.settings.search import plain
from app.ui.translations import apart

SIZE_PX = (320, 360)
LINE_PX = 32
_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Line:
    """A value, its words, and other words by which somebody may look for it."""

    value: Any
    words: str
    also: str = ""


class SearchList(QFrame):
    """`taken`: those chosen already. With `many`, it stays open and each line is on or off."""

    chosen = Signal(object)
    dropped = Signal(object)
    """With `many`: this one is off again."""

    def __init__(
        self,
        look: Look,
        name: str,
        lines: Sequence[Line],
        taken: Collection[Any],
        beneath: QWidget,
        *,
        many: bool = False,
        read: Callable[[str], Sequence[Any]] = lambda _text: (),
    ) -> None:
        """`read`: several values out of one typed text, or none."""
        super().__init__(beneath, Qt.WindowType.Popup)
        self._look, self._many, self._read = look, many, read
        self._beneath = beneath
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Surtitle")
        self.setAccessibleName(name)
        self.field = _Field(look, self.tr("Search"), self.enter)
        self.field.setFont(fonts.font())
        self.field.textChanged.connect(self._narrow)
        self.field.down_wanted.connect(self._to_list)
        self.list = _List(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(fonts.font())
        self.list.setAccessibleName(name)
        look.dress(self.list.verticalScrollBar())
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        self.none = Words(look, "", px=fonts.SMALL_PX)
        self.none.setContentsMargins(16, 8, 16, 8)
        self.none.hide()
        column.addWidget(self.none)
        column.addWidget(self.list)
        self._fill(lines, taken)
        self.list.itemClicked.connect(self.take)

    def open(self) -> None:
        """Show it where there is room, ready for typing."""
        anchor, room = self._beneath, self._beneath.screen().availableGeometry()
        self.resize(min(SIZE_PX[0], room.width()), min(SIZE_PX[1], room.height()))
        mirrored = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = anchor.width() - ROOM_PX - self.width() if mirrored else ROOM_PX
        corner = anchor.mapToGlobal(QPoint(left, anchor.height() - ROOM_PX + 4))
        if corner.y() + self.height() > room.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, ROOM_PX - 4)).y() - self.height())
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        self.move(x, max(room.top(), corner.y()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self, item: QListWidgetItem | None) -> None:
        """Choose this line, or with `many` switch it."""
        if item is None:
            return
        value = item.data(_VALUE)
        if not self._many:
            self.close()
            self.chosen.emit(value)
            return
        on = item.checkState() is not Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        (self.chosen if on else self.dropped).emit(value)

    # -- inside --------------------------------------------------------------------------------

    def _fill(self, lines: Sequence[Line], taken: Collection[Any]) -> None:
        self._plain: list[str] = []
        for line in lines:
            item = QListWidgetItem(line.words, self.list)
            item.setData(_VALUE, line.value)
            item.setSizeHint(QSize(0, LINE_PX))
            on = line.value in taken
            if self._many:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            elif on:
                self.list.setCurrentItem(item)
            self._plain.append(plain(f"{line.words} {line.also}"))
        if current := self.list.currentItem():
            self.list.scrollToItem(current, QListWidget.ScrollHint.PositionAtCenter)

    def _narrow(self, typed: str) -> None:
        words = plain(typed).split()
        first = None
        for row, known in enumerate(self._plain):
            item = self.list.item(row)
            item.setHidden(not all(word in known for word in words))
            begins = words and any(part.startswith(words[0]) for part in known.split())
            if not item.isHidden() and (first is None or (begins and not first[1])):
                first = (item, begins)
        self.list.setCurrentItem(first[0] if first is not None and words else None)
        if first is None and not self._read(typed):
            said = self.tr("Nothing here is called “{words}”. Try another word, or fewer letters.")
            self.none.say(said.replace("{words}", apart(typed.strip())))
            tell_aloud(self, self.none.said)
        self.none.setVisible(first is None and not self._read(typed))

    def _to_list(self) -> None:
        """Down goes from the field to the lines."""
        shown = [
            self.list.item(row) for row in range(self.list.count()) if not self.list.item(row).isHidden()
        ]
        if not shown:
            return
        if self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # whatever has the keyboard has dealt with it
        super().keyPressEvent(event)

    def enter(self) -> None:
        """What is typed, as far as it means something; else the line that is current."""
        values = self._read(self.field.text())
        if len(values) > 1:
            for value in values:
                self.chosen.emit(value)
            self.close()
            return
        self.take(self.list.currentItem())
        if self._many:
            self.field.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        painter.setPen(QPen(theme.line, theme.border_px))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Field(SearchField):
    """Enter takes."""

    def __init__(self, look: Look, name: str, enter: Callable[[], None]) -> None:
        super().__init__(look, name)
        self._enter = enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a line: words, and a tick behind those that are chosen."""

    def __init__(self, lines: QListWidget, look: Look) -> None:
        super().__init__(lines)
        self._lines, self._look = lines, look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(theme.paper, theme.ink, 0.09))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(6, 1, -6, -1), 6, 6)
        if self._lines.hasFocus() and option.state & QStyle.StateFlag.State_Selected:
            paint_ring(painter, QRectF(option.rect).adjusted(9, 4, -9, -4), 4, theme.focus)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None and Qt.CheckState(tick) is Qt.CheckState.Checked:
            where = QRect(option.rect.right() - 34, option.rect.center().y() - 8, 18, 18)
            where = QStyle.visualRect(option.direction, option.rect, where)
            paint_icon(painter, "check", QRectF(where), theme.ink)
        painter.setPen(theme.ink)
        painter.setFont(option.font)
        words = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(16, 0, -40, 0))
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class _List(QListWidget):
    """Letters go to the field; the lines are reached by the arrows."""

    def __init__(self, whole: SearchList) -> None:
        super().__init__(whole)
        self._whole = whole
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Painter(self, whole._look))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self._whole.field
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._whole.take(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape and field.text():
            field.clear()
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Up and not self._above():
            field.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif event.text().strip() and event.text().isprintable():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.setText(field.text() + event.text())
        else:
            super().keyPressEvent(event)

    def _above(self) -> bool:
        return any(not self.item(row).isHidden() for row in range(max(0, self.currentRow())))
