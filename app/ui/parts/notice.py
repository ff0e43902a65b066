# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet line beneath the status: something happened that can wait, and what one may do about it.

Never a window in the way, and never in a hurry: one notice at a time, the next one when it is gone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QWidget
from shiboken6 import Shiboken

from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.ring import ROOM_PX, TextButton, paint_edge
from app.ui.parts.theme import Look
from app.ui.parts.words import Words

SIDE_PX = 34
NARROW_SIDE_PX = 16
NARROW_BELOW_PX = 620
LEAST_PX = 44
"""As high as with a button."""
SOON_MS = 15_000
"""After this long a notice that asks nothing goes by itself; not while keyboard or pointer is in it."""


Say = Callable[[], str]
"""How something reads in the language of now: a notice may outlast the one it was first said in."""


class Choice(NamedTuple):
    """One thing to do. `stays`: the notice is still there afterwards."""

    say: Say
    do: Callable[[], None]
    stays: bool = False


class News(NamedTuple):
    """A sentence and what one may do. `lasting`: until the user has decided, or `about` is forgotten."""

    say: Say
    choices: tuple[Choice, ...]
    lasting: bool = True
    about: object = None


class Notice(QWidget):
    """Hidden while there is no news."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._news: News | None = None
        self._waiting: deque[News] = deque()
        self._going = QTimer(self, singleShot=True, interval=SOON_MS)
        self._going.timeout.connect(self.done)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Notice"))
        self.words = Words(look, "", "ink", fonts.SMALL_PX)
        self.buttons: list[TextButton] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(6)
        self._row.addWidget(self.words, 1)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(2)
        self._row.addLayout(self._choices)
        look.changed.connect(self.update)
        self._before: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._keyboard_moved)
        self.setMinimumHeight(LEAST_PX)
        self.hide()

    @property
    def news(self) -> News | None:
        """What is shown."""
        return self._news

    def show_news(self, news: News, at_once: bool = False) -> None:
        """Show this: at once when it goes by itself, else as soon as the user is done with what is shown."""
        if self._news is not None and self._news.lasting:
            if news.lasting and not at_once:
                self._waiting.append(news)
                return
            self._waiting.appendleft(self._news)
        self._show(news)

    def done(self) -> None:
        """The user has decided, or it was long enough: the next one, if there is one."""
        self._going.stop()
        self._news = None
        if self._has_keyboard():
            self._give_keyboard_back()
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def forget(self, about: object) -> None:
        """What there was to decide about this is decided."""
        self._waiting = deque(news for news in self._waiting if news.about != about)
        if self._news is not None and self._news.about == about:
            self.done()

    def changeEvent(self, event: QEvent) -> None:
        """Its name and what it says, in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Notice"))
            if self._news is not None:
                self.words.say(self._news.say())
                for button, choice in zip(self.buttons, self._news.choices, strict=True):
                    button.set_words(choice.say())
                self._fit()
        super().changeEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _show(self, news: News) -> None:
        self._news = news
        self.words.say(news.say())
        for button in self.buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(choice) for choice in news.choices]
        if not news.lasting:
            self._going.start()
        self._fit()
        self.show()
        tell_aloud(self.words, self.words.said)

    def _has_keyboard(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self.isAncestorOf(holder)

    def _give_keyboard_back(self) -> None:
        """To where it was before it came here."""
        before, self._before = self._before, None
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keyboard_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._going.stop()
            if old is not None and not self.isAncestorOf(old):
                self._before = old
        elif old is not None and Shiboken.isValid(old) and self.isAncestorOf(old):
            self._go_later()

    def _go_later(self) -> None:
        """As long again as a new one has."""
        if self._news is not None and not self._news.lasting:
            self._going.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._has_keyboard():
            self._go_later()
        super().leaveEvent(event)

    def _button(self, choice: Choice) -> TextButton:
        button = TextButton(self._look, choice.say())
        button.setParent(self)
        button.clicked.connect(lambda: self._chosen(choice))
        self._choices.addWidget(button)
        return button

    def _chosen(self, choice: Choice) -> None:
        if not choice.stays:
            self.done()
        choice.do()

    def _fit(self) -> None:
        wide = self.width() >= NARROW_BELOW_PX
        side = SIDE_PX if wide else NARROW_SIDE_PX
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        side_by_side = sum(button.sizeHint().width() + 2 for button in self.buttons)
        across = wide or side_by_side <= self.width() - 2 * (side - ROOM_PX)
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._choices.setDirection(way)
        self._choices.setAlignment(Qt.AlignmentFlag.AlignRight if wide else Qt.AlignmentFlag.AlignLeft)
        # Words have the same room above and beneath, whether they have buttons beside them or beneath.
        self.words.setContentsMargins(ROOM_PX, 9, ROOM_PX, 5 if wide or not self.buttons else 0)
        self._row.setContentsMargins(side - ROOM_PX, 3, side - ROOM_PX, 3 if wide or not self.buttons else 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        paint_edge(painter, self, theme, Qt.Edge.BottomEdge)
