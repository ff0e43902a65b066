# SPDX-License-Identifier: GPL-3.0-or-later
"""One sentence on what is happening now: a shape, a bold word, and the rest. It stands still.

Words too long for the width wrap, so that nothing is ever cut off; captions hang from the bottom of
the window and do not move when this line grows.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from app.ui.access.status_access import ReadableLabel
from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, TextButton, paint_edge, placed
from app.ui.parts.theme import Look
from app.ui.parts.tip import show_tip
from app.ui.said import Action, Said
from app.ui.translations import apart, close

ICON_PX = 20
LINE_PX = 20
TIGHT_LINES = 2
SIDE_PX = 34
NARROW_SIDE_PX = 16
NARROW_BELOW_PX = 620


class StatusLine(ReadableLabel):
    """The label assistive technology knows as `Status`; `text` is the whole sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = Said("", "", "ready", "dim")
        self._tight = False
        self._broken: dict[int, list[str]] = {}  # the lines at each width: layouts ask again and again
        self._strong = fonts.font(fonts.SMALL_PX, fonts.STRONG, tabular=True)
        self._plain = fonts.font(fonts.SMALL_PX, tabular=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Status"))
        look.changed.connect(self.update)

    @property
    def said(self) -> Said:
        """What is shown."""
        return self._said

    def say(self, said: Said) -> bool:
        """Show another sentence; the same one again costs nothing. Whether it is another."""
        said = said._replace(rest=close(said.rest))
        if said == self._said:
            return False
        self._said = said
        self._broken.clear()
        self.show_text(said.sentence)
        # Tool tips take anything that looks like HTML for HTML; this may be a web server's page.
        whole = said.sentence if self._on_one_line or self._tight else ""
        told = "".join(f"<p>{escape(words)}</p>" for words in (whole, said.detail) if words)
        self.setToolTip(told)
        self.updateGeometry()
        self.update()
        return True

    def set_tight(self, tight: bool) -> None:
        """Where there is little height, two lines must do for what is amiss: captions come first."""
        if tight != self._tight:
            self._tight = tight
            self._broken.clear()
            self.updateGeometry()
            self.update()

    @property
    def _on_one_line(self) -> bool:
        return self._said.calm

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._on_one_line:
            return LINE_PX
        detail = bool(self._said.detail) and not self._tight
        return (max(1, len(self._lines(width))) + detail) * LINE_PX

    def sizeHint(self) -> QSize:
        return QSize(200, LINE_PX)

    minimumSizeHint = sizeHint

    def _lines(self, width: int) -> list[str]:
        """The rest of the sentence in lines; the first stands behind the bold word."""
        if width not in self._broken:
            self._broken[width] = self._break(width)
        return self._broken[width]

    def _break(self, width: int) -> list[str]:
        room = width - ICON_PX - 10 - QFontMetrics(self._strong).horizontalAdvance(self._said.word) - 10
        metrics = QFontMetrics(self._plain)
        if self._on_one_line:
            return [metrics.elidedText(self._said.rest, Qt.TextElideMode.ElideRight, max(0, room))]
        whole = max(1, width - ICON_PX - 10)
        lines = wrapped(self._said.rest, self._plain, max(1, room), whole)
        if self._tight and len(lines) > TIGHT_LINES:
            second = self._said.rest.removeprefix(lines[0]).lstrip()
            lines = [lines[0], metrics.elidedText(second, Qt.TextElideMode.ElideRight, whole)]
        return lines

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            words = self.toolTip() if self._said.detail or self._is_cut_short else ""
            show_tip(self, words, QRect(event.pos() - QPoint(0, 8), QSize(1, 24)))
            return True
        return super().event(event)

    @property
    def _is_cut_short(self) -> bool:
        return " ".join(self._lines(self.width())).split() != self._said.rest.split()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        lines = self._lines(self.width())
        top = (self.height() - self.heightForWidth(self.width())) / 2
        box = placed(self, QRectF(0, top, ICON_PX, ICON_PX))
        paint_icon(painter, self._said.icon, box, theme.colour(self._said.role))
        x = ICON_PX + 10
        painter.setFont(self._strong)
        painter.setPen(theme.ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(placed(self, QRectF(x, top, self.width(), LINE_PX)), flags, self._said.word)
        indent = x + painter.fontMetrics().horizontalAdvance(self._said.word) + 10
        painter.setFont(self._plain)
        painter.setPen(theme.dim)
        for number, line in enumerate(lines):
            left = indent if number == 0 else x
            box = placed(self, QRectF(left, top + number * LINE_PX, self.width(), LINE_PX))
            painter.drawText(box, flags, line)
        if self._said.detail and not self._on_one_line and not self._tight:
            box = QRectF(x, top + len(lines) * LINE_PX, self.width() - x, LINE_PX)
            words = self.tr("Details: {words}").replace("{words}", apart(self._said.detail))
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(placed(self, box), flags, elided)


def wrapped(text: str, font: QFont, first_px: int, px: int) -> list[str]:
    """Lines of a paragraph; the first has less room, and stays empty if not even a word fits there."""
    lines: list[str] = []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(px if lines else first_px)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        if not lines and px > first_px and _cuts_a_word(text, end):
            layout.endLayout()
            return ["", *wrapped(text, font, px, px)]
        lines.append(text[begin:end].rstrip())
    layout.endLayout()
    return lines


def _cuts_a_word(text: str, place: int) -> bool:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    finder.setPosition(place)
    return place < len(text) and not finder.isAtBoundary()


class StatusStrip(QWidget):
    """The sentence across the top, with the one thing to do beside it when there is one."""

    action_wanted = Signal(Action)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._action: Action | None = None
        self._tight = False
        self.line = StatusLine(look)
        self.button = TextButton(look)
        self.button.hide()

        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(2)
        self._row.addWidget(self.line, 1)
        self._doing = QHBoxLayout()
        self._doing.setSpacing(0)
        self._indent = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._doing.addItem(self._indent)
        self._doing.addWidget(self.button)
        self._row.addLayout(self._doing)
        self._fit()

        self.button.clicked.connect(lambda: self._action and self.action_wanted.emit(self._action))
        look.changed.connect(self.update)

    def say(self, said: Said) -> None:
        """Show a sentence and offer what it asks for. The same again, as every second: nothing is done."""
        if not self.line.say(said) and said.action is self._action:
            return
        if said.action is not self._action:
            self._action = said.action
            if said.action is not None:
                from app.ui.wording import action_text

                self.button.set_words(action_text(said.action))
            self.button.setVisible(said.action is not None)
        self.button.set_primary(said.leads)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The names in another language; the sentence comes from whoever knows what is so."""
        if event.type() == QEvent.Type.LanguageChange:
            self.line.setAccessibleName(self.line.tr("Status"))
            self._action = None
        super().changeEvent(event)

    def set_tight(self, tight: bool) -> None:
        """Where there is little height: few lines, and the button beside them."""
        if tight != self._tight:
            self._tight = tight
            self.line.set_tight(tight)
            self._fit()

    def _fit(self) -> None:
        wide = self.width() >= NARROW_BELOW_PX or self._tight
        side = SIDE_PX if self.width() >= NARROW_BELOW_PX else NARROW_SIDE_PX
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        # Beneath the words, the button stands where they begin, behind the shape.
        self._indent.changeSize(0 if wide else ICON_PX + 10 - ROOM_PX, 0)
        self._doing.invalidate()
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if not wide:
            align = Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._doing, align)
        one_line = self.line.heightForWidth(self.line.width()) <= LINE_PX
        upright = 1 if wide and one_line and self._action is not None else 4 if self._tight else 10
        self._row.setContentsMargins(side, upright, side - (ROOM_PX if wide else 0), upright)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        paint_edge(painter, self, theme, Qt.Edge.BottomEdge)
