# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a typeface: ours first, then all that this computer has, in a list one can type into."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.chooser import Chooser

LIST_PX = (300, 340)


def families() -> list[str]:
    """Typefaces of this computer that can have any size."""
    known = QFontDatabase.families()
    return [
        family
        for family in known
        if not family.startswith(("@", ".")) and not QFontDatabase.isPrivateFamily(family)
    ]


class FamilyField(QWidget):
    """The chooser, and a line where the typeface is not on this computer (a preset brought it, say)."""

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self.chooser = FamilyChooser(choices.look, option.label)
        self.chooser.chosen.connect(self.edited)
        self.setFocusProxy(self.chooser)
        self.missing = Words(choices.look, "", "warn", fonts.SMALL_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.missing)

    def show_value(self, value: str) -> None:
        """This typeface; tells nobody."""
        self.chooser.show_value(value)
        missing = bool(value) and not QFontDatabase.hasFamily(value)
        words = self.tr("“{typeface}” is not on this computer: captions use ours.")
        self.missing.say(words.replace("{typeface}", value) if missing else "")
        self.missing.setVisible(missing)


class FamilyChooser(Chooser):
    """An empty value is our own typeface."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, [("", fonts.FAMILY)])
        self._looks = look

    def _open(self) -> None:
        popup = FamilyList(self._looks, self._name, str(self.value or ""), self)
        popup.chosen.connect(self._choose)
        popup.move(self.mapToGlobal(QPoint(ROOM_PX, self.height() - ROOM_PX + 4)))
        popup.stay_on_screen(self)
        popup.show()
        popup.list.setFocus(Qt.FocusReason.PopupFocusReason)


class FamilyList(QFrame):
    """All of them, each in its own letters. Enter or a click chooses, Escape leaves."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, value: str, parent: Chooser) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Surtitle")
        self.resize(*LIST_PX)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(fonts.font())
        self.list.setAccessibleName(name)
        look.dress(self.list.verticalScrollBar())
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        self.setFrameShape(QFrame.Shape.Box)
        ours = [family for family in families() if family != fonts.FAMILY]
        for family in ("", *ours):
            item = QListWidgetItem(family or fonts.FAMILY)
            item.setData(Qt.ItemDataRole.UserRole, family)
            self.list.addItem(item)
            if family == value:
                self.list.setCurrentItem(item)
        if current := self.list.currentItem():
            self.list.scrollToItem(current, QListWidget.ScrollHint.PositionAtCenter)
        self.list.itemClicked.connect(self._take)

    def stay_on_screen(self, beside: Chooser) -> None:
        """Above what it belongs to, where there is no room beneath."""
        room = beside.screen().availableGeometry()
        if self.y() + self.height() > room.bottom():
            above = beside.mapToGlobal(QPoint(ROOM_PX, ROOM_PX - 4)).y() - self.height()
            self.move(self.x(), max(room.top(), above))
        self.move(max(room.left(), min(self.x(), room.right() - self.width())), self.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
            return
        super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        self.close()
