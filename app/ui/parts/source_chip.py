# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to: a chip with its name, and a menu of what else could be. Opens no device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.core.playing import output_in
from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.menu import Menu
from app.ui.parts.ring import ROOM_PX, RingButton, placed
from app.ui.parts.theme import Look, Theme
from app.ui.translations import apart, tr

HEIGHT_PX = 36
NARROWEST_PX = HEIGHT_PX + 2 * ROOM_PX
"""Room for the icon alone."""
NARROWEST_WITH_NAME_PX = 118


class Choice(NamedTuple):
    """One line of the menu: what the settings would hold, and what people read."""

    source: str
    label: str
    icon: str = "microphone"


def device_label(name: str, is_playing: bool) -> str:
    """What people call an input: one that hears what the computer plays is told from microphones."""
    if not is_playing:
        return name
    return tr("What this computer plays ({output})").replace("{output}", apart(output_in(name)))


class SourceChip(RingButton):
    """The chip at the left of the bar."""

    chosen = Signal(str)
    """The source the user picked, as the settings hold it."""
    file_wanted = Signal()
    menu_wanted = Signal()
    """The menu is about to open: now is the time to look for devices."""
    renamed = Signal()
    """Another name: it may want another width."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._icon = "microphone"
        self._menu: Menu | None = None
        self._choices: tuple[Choice, ...] = ()
        self._current = ""
        self.setFont(fonts.font(fonts.SMALL_PX))
        self.show_source("mic", self.tr("Microphone"))
        self.clicked.connect(self.open_menu)

    def show_device(self, device: str) -> None:
        """What the system calls the device that is open now; "" when none is."""
        named = self.tr("What is listened to: {source}").replace("{source}", device or self.text())
        self.setToolTip(named)

    def show_source(self, source: str, label: str, icon: str = "microphone") -> None:
        """What is listened to now."""
        if (source, label, icon) == (self._current, self.text(), self._icon):
            return
        self._current, self._icon = source, icon
        self.setText(label)
        self.setAccessibleName(self.tr("Listen to: {source}").replace("{source}", label))
        self.show_device("")
        self.update()
        self.renamed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """In another language it is called otherwise; what it stands for is said by whoever knows."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Listen to: {source}").replace("{source}", self.text()))
            self.show_device("")
        super().changeEvent(event)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """What else can be listened to; fills the menu, an open one too."""
        before, self._choices = self._choices, tuple(choices)
        if self._menu is not None and self._choices != before:
            led = self._menu.activeAction() is not None
            self._fill(self._menu)
            if self._menu.isVisible():  # it has another height now, and still stands on the chip
                self._menu.move(self._place(self._menu))
                if led:
                    self._menu.begin()

    def open_menu(self) -> None:
        """Let the user choose."""
        self.menu_wanted.emit()
        if self._menu is None:
            self._menu = Menu(self.look, self)
        self._fill(self._menu)
        self._menu.popup(self._place(self._menu))

    def _place(self, menu: Menu) -> QPoint:
        size = menu.sizeHint()
        above = QRectF(ROOM_PX, ROOM_PX - 6 - size.height(), size.width(), size.height())
        return self.mapToGlobal(placed(self, above).topLeft().toPoint())

    def _fill(self, menu: Menu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for choice in self._choices:
            action = menu.addAction(choice.label)
            action.setCheckable(True)
            action.setChecked(choice.source == self._current)
            group.addAction(action)
            action.triggered.connect(lambda _=False, source=choice.source: self.chosen.emit(source))
        if not self._choices:
            menu.addAction(self.tr("No microphone was found")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("A file…")).triggered.connect(self.file_wanted)

    # -- shape ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        words = min(self.fontMetrics().horizontalAdvance(self.text()), 190)
        return QSize(13 + 20 + 8 + words + 8 + 16 + 12 + 2 * ROOM_PX, HEIGHT_PX + 2 * ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_PX, HEIGHT_PX + 2 * ROOM_PX)

    def radius(self) -> float:
        return 8

    def fill(self, theme: Theme) -> QColor | None:
        return theme.paper

    def edge(self, theme: Theme) -> QColor | None:
        return theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        shape = self.shape()
        middle = shape.center().y()
        if self.width() < NARROWEST_WITH_NAME_PX:
            paint_icon(painter, self._icon, QRectF(shape.center().x() - 10, middle - 10, 20, 20), theme.ink)
            return
        paint_icon(
            painter, self._icon, placed(self, QRectF(shape.left() + 12, middle - 10, 20, 20)), theme.ink
        )
        paint_icon(
            painter, "chevron-down", placed(self, QRectF(shape.right() - 28, middle - 8, 16, 16)), theme.ink
        )
        box = QRectF(shape.left() + 40, shape.top(), shape.width() - 40 - 34, shape.height())
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(placed(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
