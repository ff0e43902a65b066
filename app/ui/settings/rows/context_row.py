# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of the context is used, and the way to bring in a list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.context import MOST_LETTERS, fitting, letters
from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, TextButton, paint_empty
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.translations import number


class ContextRow(QWidget):
    """A bar, a sentence, a button."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self.add = TextButton(choices.look, self.tr("Paste or open a list…"), beside_choosers=True)
        self.add.clicked.connect(self._bring)
        self.bar = _Bar(choices.look)
        self.used = Words(choices.look, "", "ink", fonts.SMALL_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.bar)
        column.addWidget(self.used)
        choices.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """How long it is now."""
        soniox = self._choices.settings.soniox
        length = letters(soniox)
        said = self.tr("{n} of {most} letters used")
        role = "dim"
        if length > MOST_LETTERS:
            said = self.tr("{n} letters: the last {over} are not sent. Shorten a list or the background.")
            said = said.replace("{over}", number(fitting(soniox)[1]))
            role = "warn"
        self.used.show_role(role)
        self.used.say(said.replace("{n}", number(length)).replace("{most}", number(MOST_LETTERS)))
        self.bar.show_share(length / MOST_LETTERS)

    def _bring(self) -> None:
        from app.ui.settings.rows.list_dialog import ListDialog

        ListDialog(self._choices, self.window()).open()


class _Bar(QWidget):
    """A thin line, filled as far as it is used. Says nothing the sentence beneath does not."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(360)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(260, 12)

    def show_share(self, share: float) -> None:
        """How much of it is filled; more than 1 is too much."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(ROOM_PX, 4, self.width() - 2 * ROOM_PX, 4)
        paint_empty(painter, theme, whole)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * min(1.0, self._share))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(whole.right())
        painter.setBrush(theme.warn if self._share > 1 else theme.dim)
        painter.drawRoundedRect(filled, 2, 2)
