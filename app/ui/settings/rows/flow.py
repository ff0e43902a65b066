# SPDX-License-Identifier: GPL-3.0-or-later
"""Small widgets one behind the other, in as many lines as it takes. Mirrored where lines begin at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.ring import placed


class Flow(QWidget):
    """Holds them in an order; the keyboard goes through them in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, widgets: Sequence[QWidget]) -> None:
        """These and no others, in this order. Those taken out are hidden."""
        for gone in set(self._inside) - set(widgets):
            gone.hide()
        self._inside = list(widgets)
        for widget in self._inside:
            if widget.parentWidget() is not self:
                widget.setParent(self)
            widget.show()
        for before, after in zip(self._inside, self._inside[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self._arrange()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((round(box.bottom()) for box in places), default=0)

    def sizeHint(self) -> QSize:
        width = sum(widget.sizeHint().width() for widget in self._inside)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.minimumSizeHint().width() for widget in self._inside), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        for widget, box in zip(self._inside, self._places(self.width()), strict=True):
            widget.setGeometry(placed(self, box).toRect())

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        x = y = high = 0.0
        for widget in self._inside:
            size = widget.sizeHint()
            wide = min(size.width(), max(width, widget.minimumSizeHint().width()))
            if x and x + wide > width:
                x, y, high = 0.0, y + high, 0.0
            places.append(QRectF(x, y, wide, size.height()))
            x, high = x + wide, max(high, size.height())
        return places
