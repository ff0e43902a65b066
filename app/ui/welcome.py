# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run: one choice of three, in plain words. Checks nothing, stores nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, Pill, placed
from app.ui.parts.theme import Look
from app.ui.parts.words import Words

ACROSS_FROM_PX = 780
"""Cards stand side by side from this width on."""


class Card(QWidget):
    """One way to begin."""

    def __init__(
        self, look: Look, icon: str, title: str, about: str, button: str, *, first: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._first = first
        self.title = Words(look, title, "ink", 18, fonts.STRONG)
        self.about = Words(look, about)
        self.button = Pill(look, (("", button),))
        self.button.set_primary(first)
        self.button.setAccessibleDescription(f"{title}: {about}")

        column = QVBoxLayout(self)
        column.setContentsMargins(23 - ROOM_PX, 64, 23 - ROOM_PX, 23 - ROOM_PX)
        column.setSpacing(7)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addSpacing(8)
        column.addStretch(1)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.button)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self._first else theme.line, theme.border_px))
        painter.setBrush(theme.paper)
        half = theme.border_px / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12 - half, 12 - half)
        paint_icon(painter, self._icon, placed(self, QRectF(23, 23, 26, 26)), theme.accent)


class Welcome(QScrollArea):
    """Heading, one line, three cards."""

    key_wanted = Signal()
    local_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        look.dress(self.verticalScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.soniox = Card(
            look, "voice", "Soniox",
            self.tr("Accurate captions in over 60 languages, speakers told apart, live translation. "
                    "Needs a key; about 12 cents an hour."),
            self.tr("Paste a key"), first=True,
        )  # fmt: skip
        self.local = Card(
            look, "computer", self.tr("This computer"),
            self.tr("English, rough, free. No account, nothing leaves this computer."),
            self.tr("Start now"),
        )  # fmt: skip
        self.demo = Card(
            look, "film", self.tr("Demonstration"),
            self.tr("A two-minute conversation in two languages, so that you see how it reads."),
            self.tr("Watch"),
        )  # fmt: skip
        self.cards = (self.soniox, self.local, self.demo)

        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._heading = Words(
            look, self.tr("Read what is being said."), "ink", fonts.HEADING_PX, fonts.HEADING
        )
        self._column.addWidget(self._heading)
        self._column.addSpacing(8)
        self._column.addWidget(
            Words(look, self.tr("Choose who listens. You can change it at any time."), "dim", 17)
        )
        self._column.addSpacing(26)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(18)
        self._row.setContentsMargins(ROOM_PX, 0, ROOM_PX, 0)
        for card in self.cards:
            self._row.addWidget(card, 1)
        self._column.addLayout(self._row)
        self.note = Words(look, "", "warn", fonts.SMALL_PX)
        self.note.hide()
        self._column.addSpacing(18)
        self._column.addWidget(self.note)
        self._column.addStretch(2)
        self.setWidget(page)

        self.soniox.button.clicked.connect(self.key_wanted)
        self.local.button.clicked.connect(self.local_wanted)
        self.demo.button.clicked.connect(self.demo_wanted)

    def show_note(self, sentence: str) -> None:
        """A quiet line beneath the cards: something about this profile."""
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= ACROSS_FROM_PX
        margin = 60 if wide else 20
        self._column.setContentsMargins(margin - ROOM_PX, 28, margin - ROOM_PX, 28)
        self._heading.set_px(fonts.HEADING_PX if wide else fonts.NARROW_HEADING_PX)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for card in self.cards:
            card.setMinimumHeight(362 if wide and event.size().height() >= 560 else 0)
        super().resizeEvent(event)
