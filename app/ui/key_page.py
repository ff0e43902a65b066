# SPDX-License-Identifier: GPL-3.0-or-later
"""A calm page to paste a key on. The key is checked against the service before it is kept.

Shows no key unless asked to, logs none, stores none itself: `check` and `keep` are given to it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QHideEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.failure import Failure, FailureKind
from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, IconButton, Pill, TextButton, placed
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.rows.field import Field
from app.ui.tasks import spawn
from app.ui.wording import failure_text

CONSOLE = "https://console.soniox.com"
"""Where keys are made."""
COLUMN_PX = 560

Check = Callable[[str], Awaitable[None]]
"""Raises `Failure` when the service does not take the key."""
Keep = Callable[[str], Awaitable[None]]
"""Stores the key. Raises `Failure(DISK)`."""


class KeyPage(QScrollArea):
    """One field, one button, one sentence."""

    left = Signal()
    """The user went back."""
    kept = Signal()
    """The key is good, and is kept."""

    def __init__(self, look: Look, check: Check, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check, self._keep = check, keep
        self._task: asyncio.Task[None] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        look.dress(self.verticalScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.back = TextButton(look, self.tr("Back"), "back")
        self.field = Field(look)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFont(fonts.font(16))
        self.field.setAccessibleName(self.tr("Soniox key"))
        self.field.setPlaceholderText(self.tr("Paste the key here"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = IconButton(look, "eye", self.tr("Show the key"))
        self.eye.setToolTip(self.tr("Show the key"))
        self.note = Note(look)
        self.check = Pill(look, self._faces(True))
        self.check.set_primary(True)
        self.where = Words(look, "", px=fonts.SMALL_PX)
        self.console = TextButton(look, self.tr("Open console.soniox.com"))

        self.setWidget(self._arranged(look))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._go_back)
        self.back.clicked.connect(self._go_back)
        self.eye.clicked.connect(self._toggle_echo)
        self.check.clicked.connect(self._check_or_cancel)
        self.console.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(CONSOLE)))
        self.field.returnPressed.connect(self._check_or_cancel)
        self.field.textEdited.connect(lambda: self.note.tell("", "dim", ""))

    def _arranged(self, look: Look) -> QWidget:
        about = self.tr(
            "Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it."
        )
        entry = QHBoxLayout()
        entry.setSpacing(0)
        entry.addWidget(self.field, 1)
        entry.addWidget(self.eye)
        doing = QHBoxLayout()
        doing.addWidget(self.check)
        doing.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        link = QHBoxLayout()
        link.addWidget(self.console)
        link.addStretch(1)

        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addStretch(2)
        self._heading = Words(look, self.tr("Paste your Soniox key."), "ink", fonts.HEADING_PX, fonts.HEADING)
        self._column.addWidget(self._heading)
        self._column.addSpacing(8)
        self._column.addWidget(Words(look, about, px=16))
        self._column.addSpacing(8)
        self._column.addLayout(link)
        self._column.addSpacing(18)
        self._column.addLayout(entry)
        self._column.addSpacing(8)
        self._column.addWidget(self.note)
        self._column.addSpacing(10)
        self._column.addLayout(doing)
        self._column.addSpacing(14)
        self._column.addWidget(self.where)
        self._column.addStretch(3)
        return page

    def _faces(self, starts: bool) -> tuple[tuple[str, str], ...]:
        check = self.tr("Check and start") if starts else self.tr("Check and keep")
        return ("", check), ("", self.tr("Cancel"))

    # -- what others tell it -------------------------------------------------------------------

    def begin(self, starts: bool = True) -> None:
        """A fresh start: empty field, nothing said. `starts`: who has a good key listens at once."""
        self._cancel()
        self.check.set_faces(self._faces(starts))
        self.field.clear()
        self._echo(False)
        self.note.tell("", "dim", "")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, sentence: str) -> None:
        """Where a key is kept on this computer."""
        self.where.say(sentence)

    # -- slots ---------------------------------------------------------------------------------

    def _check_or_cancel(self) -> None:
        if self._task is not None:
            self._cancel()
            self.note.tell("", "dim", "")
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        key = "".join(self.field.text().split())
        if not key:
            self.note.tell(self.tr("Paste a key first."), "warn", "key")
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._task = spawn(self._check_and_keep(key), name="check key")
        self._show_checking(True)

    async def _check_and_keep(self, key: str) -> None:
        try:
            await self._check(key)
            keeping = self.tr("The key is good. It is being kept; the keyring may ask for its password.")
            self.note.tell(keeping, "dim", "starting")
            await self._keep(key)
        except Failure as failure:
            self._over()
            matter, remedy = failure_text(failure, "soniox")
            if failure.kind is FailureKind.NO_NETWORK:
                remedy = self.tr("Check the network, then check the key again.")
            self.note.tell(f"{matter} {remedy}", "bad", "failed")
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()
            return
        except asyncio.CancelledError:
            raise
        except BaseException:
            self._over()
            self.note.tell(" ".join(failure_text(Failure(FailureKind.INTERNAL))), "bad", "failed")
            raise
        self._over()
        self.field.clear()
        self.kept.emit()

    def _show_checking(self, checking: bool) -> None:
        self.check.show_face(int(checking))
        self.check.set_primary(not checking)
        self.field.setReadOnly(checking)
        if checking:
            self.note.tell(self.tr("Asking Soniox whether it takes this key…"), "dim", "starting")

    def _over(self) -> None:
        self._task = None
        self._show_checking(False)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._over()

    def _go_back(self) -> None:
        self._cancel()
        self.left.emit()

    def _toggle_echo(self) -> None:
        self._echo(self.field.echoMode() is QLineEdit.EchoMode.Password)

    def _echo(self, plain: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        words = self.tr("Hide the key") if plain else self.tr("Show the key")
        self.eye.set_icon("eye-off" if plain else "eye")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)

    # -- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._cancel()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= 640
        self._heading.set_px(fonts.HEADING_PX if wide else fonts.NARROW_HEADING_PX)
        self.note.setMinimumHeight(48 if wide else 68)
        side = max(60 if wide else 20, (event.size().width() - COLUMN_PX) // 2)
        self._column.setContentsMargins(side - ROOM_PX, 22, side - ROOM_PX, 28)
        super().resizeEvent(event)


class Note(Words):
    """The sentence beneath the field: a shape, words, and room that is always kept."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", px=fonts.SMALL_PX)
        self._icon = ""
        self._make_room()
        self.setMinimumHeight(48)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _make_room(self) -> None:
        """For the shape, where lines begin."""
        begin, end = ROOM_PX + 28, 0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            begin, end = end, begin
        self.setContentsMargins(begin, 2, end, 2)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
        super().changeEvent(event)

    def tell(self, text: str, role: str, icon: str) -> None:
        """Show a sentence in a colour, with a shape before it; whoever sees nothing hears it."""
        self._icon = icon
        self.show_role(role)
        self.say(text)
        self.update()
        tell_aloud(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon and self.said:
            colour = self._look.theme.colour(self._role)
            box = placed(self, QRectF(ROOM_PX, 2, 20, 20))
            paint_icon(QPainter(self), self._icon, box, colour)
        super().paintEvent(event)
