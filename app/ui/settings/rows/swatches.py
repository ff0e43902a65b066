# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of colours to choose from: the theme's own, a few good ones, and beneath it any other.

What is chosen wears a tick as well as a rim, so that colour alone tells nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.colours import is_dark
from app.ui.parts.icons import paint_icon
from app.ui.parts.one_stop import OneStop
from app.ui.parts.ring import ROOM_PX, RingButton
from app.ui.parts.theme import Look, Theme
from app.ui.settings.rows.colour_panel import ColourPanel, Pair
from app.ui.settings.rows.flow import Flow
from app.ui.translations import tr

SIZE_PX = 28


class Swatch(RingButton):
    """One colour; or, without one, the theme's own."""

    def __init__(self, look: Look, colour: str, name: str, letter: str = "") -> None:
        super().__init__(look)
        self.colour, self.shown, self.letter = colour, colour or "#808080", letter
        self.is_other = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name_it(name)

    def name_it(self, name: str) -> None:
        """What it is called."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_colour(self, colour: str) -> None:
        """What it shows."""
        if colour != self.shown:
            self.shown = colour
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE_PX + 2 * ROOM_PX, SIZE_PX + 2 * ROOM_PX)

    minimumSizeHint = sizeHint

    def radius(self) -> float:
        return 8

    def fill(self, theme: Theme) -> QColor:
        return theme.paper if self.is_other and not self.isChecked() else QColor(self.shown)

    def edge(self, theme: Theme) -> QColor:
        return theme.ink if self.isChecked() else theme.dim

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        shape, ink = self.shape(), QColor("#FFFFFF" if is_dark(self.fill(theme).name()) else "#000000")
        round_cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        if self.isChecked():
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), 7, 7)
        if self.letter:
            painter.setPen(ink)
            painter.setFont(self.font())
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.letter)
        elif self.isChecked():
            painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, round_cap, join))
            tick = [shape.center() + QPointF(x, y) for x, y in ((-5.5, 0.5), (-1.8, 4.2), (5.5, -3.8))]
            painter.drawPolyline(tick)
        elif self.is_other:
            where = QRectF(0, 0, 16, 16)
            where.moveCenter(shape.center())
            paint_icon(painter, "more", where, theme.ink)
        elif not self.colour:
            painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, round_cap))
            inset = shape.adjusted(8, 8, -8, -8)
            painter.drawLine(inset.bottomLeft(), inset.topRight())


class Swatches(QWidget):
    """Choose one. `title`: of what; `pair`: words and their ground, as they are now."""

    accessible_role = QAccessible.Role.Grouping  # or nobody who hears "White" would know of what

    edited = Signal(object)

    def __init__(self, look: Look, title: str, colours: Sequence[str], pair: Pair) -> None:
        super().__init__()
        self._look, self._title, self._pair = look, title, pair
        self.panel: ColourPanel | None = None
        self.setAccessibleName(title)
        self._value = self._before = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.swatches = [Swatch(look, colour, colour_name(colour)) for colour in ("", *colours)]
        self.other = Swatch(look, "", self.tr("Another colour…"))
        self.other.is_other = True
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _=False, chosen=swatch: self._choose(chosen.colour))
        self.other.clicked.connect(self._ask)
        row = Flow()
        row.hold([*self.swatches, self.other])
        self._stop = OneStop([*self.swatches, self.other], self)
        self._column.addWidget(row)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is chosen. No proxy: a screen reader would be told that both have the keyboard."""
        self._stop.take_keyboard(reason)

    def show_usual(self, colour: str) -> None:
        """The theme's own colour here."""
        self.swatches[0].show_colour(colour)

    def show_value(self, value: str) -> None:
        """What is chosen; tells nobody."""
        self._value = value
        alike = (swatch for swatch in self.swatches if swatch.colour.upper() == value.upper())
        chosen = next(alike, self.other)
        self._stop.choose(chosen)
        words = self.tr("Another colour…")
        if chosen is self.other:
            self.other.show_colour(value)
            words = self.tr("Another colour: {colour}").replace("{colour}", value)
        self.other.name_it(words)
        if self.panel is not None:
            self.panel.show_colour(value or self.swatches[0].shown)

    def refresh(self) -> None:
        """What it is measured by may be another."""
        if self.panel is not None:
            self.panel.refresh()

    def _choose(self, colour: str) -> None:
        self.show_value(colour)
        self.edited.emit(colour)

    def _ask(self) -> None:
        """Open what any colour is chosen with; or, open, put it away."""
        self.show_value(self._value)  # pressing it alone chooses nothing
        if self.panel is None:
            self.panel = ColourPanel(self._look, self._title, self._pair)
            self.panel.hide()
            self.panel.edited.connect(self._choose)
            self.panel.back_wanted.connect(lambda: self._choose(self._before))
            self.panel.left.connect(self._leave)
            self._column.addWidget(self.panel)
        if self.panel.isHidden():
            self._before = self._value
            self.panel.begin(self._value or self.swatches[0].shown)
        else:
            self._leave()

    def put_away(self) -> None:
        """Without any colour to be chosen freely; what is chosen stays."""
        if self.panel is not None:
            self.panel.hide()

    def _leave(self) -> None:
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.put_away()


def colour_name(colour: str) -> str:
    """A colour in words."""
    names = {
        "": tr("The theme's own"),
        "#FFFFFF": tr("White"),
        "#000000": tr("Black"),
        "#FFF176": tr("Yellow"),
        "#8DE8FF": tr("Light blue"),
        "#B6F2AE": tr("Light green"),
        "#FAF3E1": tr("Cream"),
        "#16203A": tr("Night blue"),
        "#B4BEC9": tr("Light grey"),
        "#5A6572": tr("Dark grey"),
    }
    return names.get(colour, colour)
