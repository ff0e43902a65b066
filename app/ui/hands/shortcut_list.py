# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window that lists the keys. Does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.hands import shortcuts
from app.ui.hands.key_caps import CAP_PX, KeyCaps
from app.ui.parts import fonts
from app.ui.parts.foot import Foot
from app.ui.parts.ring import ROOM_PX, Pill
from app.ui.parts.theme import Look
from app.ui.parts.words import Words

WIDTH_PX = 560
NARROW_PX = 440
SHARE_OF_SCREEN = 0.85
NARROW_BELOW_PX = 400
Everywhere = Callable[[], Sequence[tuple[str, str]]]
_SCROLLING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)


class ShortcutList(QDialog):
    """What the keys do."""

    def __init__(self, look: Look, parent: QWidget, everywhere: Everywhere = tuple) -> None:
        """`everywhere`: what keys do that work in every program, and those keys."""
        super().__init__(parent)
        self._look = look
        self._everywhere = everywhere
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.dress(area.verticalScrollBar())
        done = self._done = Pill(look, (("", ""),))
        self._name_all()
        done.clicked.connect(self.accept)
        done.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        self._foot = Foot(look)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(24 - ROOM_PX, 12 - ROOM_PX, 24 - ROOM_PX, 16 - ROOM_PX)
        foot.addWidget(done, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(self._foot)
        done.setFocus()
        self.setMinimumWidth(300)
        wanted = self._lines.heightForWidth(WIDTH_PX) + done.sizeHint().height() + 28
        room = self.screen().availableSize() * SHARE_OF_SCREEN
        self.resize(min(WIDTH_PX, room.width()), min(wanted, room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is one thing to press, so the keys that scroll always scroll."""
        if event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLING:
            QApplication.sendEvent(self._area.verticalScrollBar(), event)
            return True
        return super().eventFilter(watched, event)

    def _name_all(self) -> None:
        self.setWindowTitle(self.tr("Surtitle: keys"))
        self._done.set_faces((("", self.tr("Close")),))
        inside = QWidget()
        self._rows: list[QBoxLayout] = []
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(24 - ROOM_PX, 20, 24 - ROOM_PX, 12)
        self._lines.setSpacing(8)
        self._add(shortcuts.listed())
        if everywhere := self._everywhere():
            self._head(self.tr("In every program"))
            self._add(everywhere)
        self._lines.addStretch(1)
        self._area.setWidget(inside)

    def _head(self, words: str) -> None:
        head = Words(self._look, words, "ink", 17, fonts.STRONG)
        head.setContentsMargins(ROOM_PX, 14, ROOM_PX, 2)
        self._lines.addWidget(head)

    def _add(self, lines: Sequence[tuple[str, str]]) -> None:
        for what, keys in lines:
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(0)
            top = Qt.AlignmentFlag.AlignTop
            does = Words(self._look, what, "ink")
            does.setMinimumHeight(CAP_PX)
            does.stand_beside()
            row.addWidget(does, 5, top)
            row.addWidget(KeyCaps(self._look, keys), 4, top)
            self._lines.addLayout(row)
            self._rows.append(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, keys stand beneath what they do."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        way = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(way.TopToBottom if self.width() < NARROW_PX else way.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        """All of it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            self._fit()
        super().changeEvent(event)
