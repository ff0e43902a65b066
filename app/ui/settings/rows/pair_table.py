# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs in a table of two columns. The last row is always empty: write there to add one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.options.soniox import ContextPair
from app.core.pasted import holds_several
from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, TextButton, paint_ring
from app.ui.parts.theme import Look

ROW_PX = 36
FEWEST, MOST = 3, 7
"""Rows shown at once."""
RADIUS_PX = 8


class PairTable(QWidget):
    """A table, a button for many pairs at once, and one that removes what is selected."""

    edited = Signal(object)
    several = Signal(str)
    """Many are to be brought in: this text that was pasted; "": one that is still to be given."""
    full = True

    def __init__(self, look: Look, name: str, headings: tuple[str, str]) -> None:
        super().__init__()
        self._look = look
        self.pairs = _Pairs(headings, self)
        self.table = _Table(self)
        self.table.setModel(self.pairs)
        self.table.setAccessibleName(name)
        self.table.setFont(fonts.font())
        self.table.horizontalHeader().setFont(fonts.font(fonts.SMALL_PX))
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        look.dress(self.table)
        self.remove = TextButton(look, self.tr("Remove the row"))
        self.remove.setAccessibleDescription(name)
        self.setFocusProxy(self.table)
        box = QVBoxLayout()
        box.setContentsMargins(ROOM_PX, ROOM_PX, ROOM_PX, ROOM_PX)
        box.addWidget(self.table)
        self.more = TextButton(look, self.tr("Paste several…"))
        self.more.setAccessibleDescription(name)
        self.more.clicked.connect(lambda: self.several.emit(""))
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.more)
        line.addWidget(self.remove)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(box)
        whole.addLayout(line)
        self.pairs.edited.connect(self.edited)
        self.pairs.rowsInserted.connect(self._fit)
        self.pairs.modelReset.connect(self._fit)
        self.remove.clicked.connect(self.remove_selected)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._fit()
        self._offer()

    def show_value(self, value: Sequence[ContextPair]) -> None:
        """These pairs; tells nobody."""
        self.pairs.show(value)

    def remove_selected(self) -> None:
        """Remove the rows that are selected, or the one the keyboard is in."""
        rows = {index.row() for index in self.table.selectedIndexes()} or {self.table.currentIndex().row()}
        self.pairs.remove(rows)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def paste(self) -> bool:
        """Bring in what the clipboard holds, if that is more than a cell takes."""
        text = QGuiApplication.clipboard().text()
        if holds_several(text):
            self.several.emit(text)
        return holds_several(text)

    def _offer(self) -> None:
        filled = len(self.pairs.filled)
        self.remove.setVisible(any(index.row() < filled for index in self.table.selectedIndexes()))

    def _fit(self) -> None:
        rows = max(FEWEST, min(MOST, self.pairs.rowCount()))
        self.table.setFixedHeight(ROW_PX * rows + 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.table.hasFocus():
            paint_ring(QPainter(self), QRectF(self.table.geometry()), RADIUS_PX, self._look.theme.focus)


class _Pairs(QAbstractTableModel):
    """The pairs, and an empty row after them."""

    edited = Signal(object)

    def __init__(self, headings: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._headings = headings
        self.filled: list[ContextPair] = []

    def show(self, pairs: Sequence[ContextPair]) -> None:
        """Other pairs."""
        if list(pairs) != self.filled:
            self.beginResetModel()
            self.filled = list(pairs)
            self.endResetModel()

    def remove(self, rows: set[int]) -> None:
        """Without these."""
        left = [pair for row, pair in enumerate(self.filled) if row not in rows]
        if left != self.filled:
            self.show(left)
            self.edited.emit(tuple(left))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.filled) + 1

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if shown and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.row() >= len(self.filled):
            return ""
        pair = self.filled[index.row()]
        return pair.source if index.column() == 0 else pair.target

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text, row = str(value).strip(), index.row()
        new = row >= len(self.filled)
        before = ContextPair() if new else self.filled[row]
        pair = ContextPair(text, before.target) if index.column() == 0 else ContextPair(before.source, text)
        if pair == before:
            return False
        if new:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self.filled.append(pair)
            self.endInsertRows()
        else:
            self.filled[row] = pair
        self.dataChanged.emit(index, index)
        self.edited.emit(tuple(self.filled))
        return True


class _Table(QTableView):
    """Tab goes from cell to cell and leaves after the last one; Delete removes a row."""

    def __init__(self, owner: PairTable) -> None:
        super().__init__()
        self._owner = owner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Cells(owner))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setFixedHeight(30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._owner.remove_selected()
        elif event.matches(QKeySequence.StandardKey.Paste):
            if not self._owner.paste():
                self.edit(self.currentIndex())
                QApplication.sendEvent(QApplication.focusWidget(), event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        self._owner.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.update()


class _Cells(QStyledItemDelegate):
    """What is pasted into a cell stands there; many pairs go to the table."""

    def __init__(self, owner: PairTable) -> None:
        super().__init__(owner)
        self._owner = owner

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        pastes = event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste)
        if pastes and holds_several(QGuiApplication.clipboard().text()):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
            self._owner.paste()
            return True
        return super().eventFilter(editor, event)
