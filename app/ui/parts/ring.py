# SPDX-License-Identifier: GPL-3.0-or-later
"""The focus ring, and buttons of our own shape that wear it. Knows no session."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.theme import Look, Theme, mixed
from app.ui.parts.tip import show_tip

RING_PX = 3
"""How thick the ring is."""
ROOM_PX = 5
"""What every focusable shape leaves free around itself, so that the ring never moves anything."""

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def paint_ring(painter: QPainter, shape: QRectF, radius: float, colour: QColor) -> None:
    """A ring around `shape`, 1 px away from it."""
    grow = 1 + RING_PX / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, RING_PX))
    painter.drawRoundedRect(shape.adjusted(-grow, -grow, grow, grow), radius + grow, radius + grow)


def paint_edge(painter: QPainter, widget: QWidget, theme: Theme, edge: Qt.Edge) -> None:
    """The line that parts a strip from what lies beyond that edge of it, whole at any width of lines."""
    wide, box = theme.border_px, widget.rect()
    if edge is Qt.Edge.TopEdge:
        box.setHeight(wide)
    elif edge is Qt.Edge.BottomEdge:
        box.setTop(box.bottom() + 1 - wide)
    elif edge is Qt.Edge.LeftEdge:
        box.setWidth(wide)
    else:
        box.setLeft(box.right() + 1 - wide)
    painter.fillRect(box, theme.line)


def paint_empty(painter: QPainter, theme: Theme, shape: QRectF) -> None:
    """A narrow shape that might be filled and is not: hollow in high contrast, where its colour says nothing."""
    radius = min(shape.width(), shape.height()) / 2
    painter.save()
    if theme.line == theme.ink:
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line)
        painter.drawRoundedRect(shape, radius, radius)
    painter.restore()


def placed(widget: QWidget, box: QRectF) -> QRectF:
    """Where a box given from the left lies in this widget: mirrored where lines begin at the right."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(widget.width() - box.right(), box.top(), box.width(), box.height())


def hovered_fill(theme: Theme, fill: QColor | None) -> QColor:
    """What a shape is filled with under the pointer: nearer to ink, so that words on it only gain."""
    return mixed(fill if fill is not None else theme.panel, theme.ink, 0.07)


def pressed_fill(theme: Theme, fill: QColor | None) -> QColor:
    """What a shape is filled with while it is pressed."""
    return mixed(fill if fill is not None else theme.panel, theme.ink, 0.14)


class RingButton(QPushButton):
    """A button that paints itself: a filled or outlined shape, an icon, words, and the ring.

    Its size is that of the longest words it was ever told it may show, so nothing moves when they change.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.ringed = False
        look.changed.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # -- what a subclass says of itself --------------------------------------------------------

    def shape(self) -> QRectF:
        """The visible shape; the rest of the widget is room for the ring."""
        return QRectF(self.rect()).adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)

    def radius(self) -> float:
        """Corner radius of the shape."""
        return self.shape().height() / 2

    def fill(self, theme: Theme) -> QColor | None:
        """Colour of the shape at rest."""
        return None

    def edge(self, theme: Theme) -> QColor | None:
        """Colour of its outline."""
        return None

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        """Words and icons inside the shape."""

    # -- Qt ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            show_tip(self, self.toolTip(), self.shape().toAlignedRect())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, radius = self.shape(), self.radius()
        fill, edge = self._fill_now(theme), self.edge(theme)
        half = theme.border_px / 2 if edge is not None else 0.0
        painter.setPen(QPen(edge, theme.border_px) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        if fill is not None or edge is not None:
            painter.drawRoundedRect(shape.adjusted(half, half, -half, -half), radius - half, radius - half)
        self.paint_content(painter, theme)
        if self.ringed and self.hasFocus():
            paint_ring(painter, shape, radius, theme.focus)

    def _fill_now(self, theme: Theme) -> QColor | None:
        fill = self.fill(theme)
        if not self.isEnabled() or not (self.isDown() or self.underMouse()):
            return fill
        return pressed_fill(theme, fill) if self.isDown() else hovered_fill(theme, fill)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in KEYBOARD_REASONS:
            self.ringed = True
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            self.ringed = False
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ringed = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class Pill(RingButton):
    """A control: an icon and a word, 46 px high. `primary` is the one thing you would press next."""

    HEIGHT = 46
    ICON = 20
    GAP = 10
    SIDE = 22
    NARROW_SIDE = 13
    LEAST_SIDE = 7

    def __init__(self, look: Look, faces: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        """`faces`: every (icon, word) it may show; the first is shown."""
        super().__init__(look, parent)
        self.faces = faces
        self.primary = False
        self._face = 0
        self._tips: tuple[str, ...] = ()
        self.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG))
        self.show_face(0)

    def show_face(self, number: int) -> None:
        """Show one of the faces."""
        if number == self._face and self.text():
            return
        self._face = number
        word = self.faces[number][1]
        self.setText(word)
        self.setAccessibleName(word)
        if self._tips:
            self.setToolTip(self._tips[number])
        self.update()

    def set_faces(self, faces: tuple[tuple[str, str], ...]) -> None:
        """The same faces in other words."""
        self.faces = faces
        face, self._face = self._face, -1
        self.show_face(face)
        self.updateGeometry()

    def set_tips(self, *tips: str) -> None:
        """A tool tip for each face."""
        self._tips = tips
        self.setToolTip(tips[self._face])

    def set_primary(self, primary: bool) -> None:
        """Whether it wears the accent."""
        if primary != self.primary:
            self.primary = primary
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Start and Pause share a place: the second half of a double click on one is not meant for the other.
        event.accept()

    def width_of(self, *, icon: bool, words: bool) -> int:
        """How wide it must be to show that much of itself, whatever its face; ring room included."""
        longest = max(self.fontMetrics().horizontalAdvance(word) for _, word in self.faces) if words else 0
        inner = (self.ICON if icon else 0) + (self.GAP if icon and words else 0) + longest
        side = self.SIDE if icon and words else self.NARROW_SIDE
        return inner + 2 * side + 2 * ROOM_PX

    @property
    def least_with_words(self) -> int:
        """How narrow it may be and still say what it does."""
        return self.width_of(icon=False, words=True) - 2 * (self.NARROW_SIDE - self.LEAST_SIDE)

    def sizeHint(self) -> QSize:
        icon = bool(self.faces[0][0])
        width = self.width_of(icon=icon, words=True) + (0 if icon else 2 * (self.SIDE - self.NARROW_SIDE))
        return QSize(width, self.HEIGHT + 2 * ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.HEIGHT + 2 * ROOM_PX, self.HEIGHT + 2 * ROOM_PX)

    def fill(self, theme: Theme) -> QColor | None:
        return theme.accent if self.primary and self.isEnabled() else theme.paper

    def edge(self, theme: Theme) -> QColor | None:
        return None if self.primary and self.isEnabled() and theme.border_px == 1 else theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        colour = theme.ink
        if not self.isEnabled():
            colour = mixed(theme.dim, theme.paper, 0.3)
        elif self.primary:
            colour = theme.on_accent
        shape = self.shape()
        words = self.fontMetrics().horizontalAdvance(self.text())
        room = shape.width() - 12
        icon = self.faces[self._face][0]
        show_icon = bool(icon)
        show_words = not show_icon or self.least_with_words <= self.width()
        if show_icon and show_words and self.ICON + 7 + words > room:
            show_icon = False
        gap = min(self.GAP, max(6.0, room - self.ICON - words)) if show_icon and show_words else 0
        inner = (self.ICON if show_icon else 0) + gap + (words if show_words else 0)
        x = shape.left() + (shape.width() - inner) / 2
        if show_icon:
            y = shape.center().y() - self.ICON / 2
            paint_icon(painter, icon, placed(self, QRectF(x, y, self.ICON, self.ICON)), colour)
            x += self.ICON + gap
        if show_words:
            painter.setFont(self.font())
            painter.setPen(colour)
            box = QRectF(x, shape.top(), words + 2, shape.height())
            painter.drawText(
                placed(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
            )


class IconButton(RingButton):
    """A tool: only an icon, with a name and a tool tip."""

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.icon_name = icon
        self._on = False
        self.setAccessibleName(name)
        self.setFixedSize(36 + 2 * ROOM_PX, 36 + 2 * ROOM_PX)

    def set_icon(self, icon: str) -> None:
        """Show another drawing."""
        self.icon_name = icon
        self.update()

    def set_on(self, on: bool) -> None:
        """Whether what it opens is open: filled then. To everybody it stays a button."""
        if on != self._on:
            self._on = on
            self.update()

    def fill(self, theme: Theme) -> QColor | None:
        return mixed(theme.panel, theme.ink, 0.12) if self._on else None

    def radius(self) -> float:
        return 8

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        colour = theme.ink if self._on or self.underMouse() or self.hasFocus() else theme.dim
        where = QRectF(0, 0, 20, 20)
        where.moveCenter(self.shape().center())
        paint_icon(painter, self.icon_name, where, colour)


class TextButton(RingButton):
    """A quiet button of words alone, outlined: the one thing to do beside a sentence, or the way back."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        beside_choosers: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self.primary = False
        self._icon = icon
        self._height = 36 if beside_choosers else 28
        self.setFont(fonts.font(fonts.TEXT_PX if beside_choosers else fonts.SMALL_PX, fonts.STRONG))
        self.set_words(text)

    def set_primary(self, primary: bool) -> None:
        """Whether it wears the accent."""
        if primary != self.primary:
            self.primary = primary
            self.update()

    def set_words(self, text: str) -> None:
        """Change the words, and the name with them."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = 24 if self._icon else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + icon + 24 + 2 * ROOM_PX
        return QSize(width, self._height + 2 * ROOM_PX)

    minimumSizeHint = sizeHint

    def radius(self) -> float:
        return 8

    def fill(self, theme: Theme) -> QColor | None:
        return theme.accent if self.primary else None

    def edge(self, theme: Theme) -> QColor | None:
        return None if self.primary and theme.border_px == 1 else theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        colour = theme.on_accent if self.primary else theme.ink
        box = self.shape().adjusted(12, 0, -12, 0)
        if self._icon:
            where = QRectF(box.left() - 2, box.center().y() - 9, 18, 18)
            paint_icon(painter, self._icon, placed(self, where), colour)
            box.adjust(24, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(colour)
        painter.drawText(
            placed(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
