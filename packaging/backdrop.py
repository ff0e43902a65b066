# SPDX-License-Identifier: GPL-3.0-or-later
"""Something for the overlay to lie over in pictures: a meeting of three, which nobody else has drawn."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QLinearGradient, QPainter, QPaintEvent, QPen, QRasterWindow

TILES = ("#42546a", "#57473f", "#40594a")
GAP_PX = 24


class Meeting(QRasterWindow):
    """Three tiles with nobody in particular in them, as large as the screen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wall = QLinearGradient(QPointF(0, 0), QPointF(self.width(), self.height()))
        wall.setColorAt(0.0, QColor("#5a6b7c"))
        wall.setColorAt(0.5, QColor("#2d3a48"))
        wall.setColorAt(1.0, QColor("#1e232d"))
        painter.fillRect(0, 0, self.width(), self.height(), wall)
        wide = (self.width() - GAP_PX * (len(TILES) + 1)) / len(TILES)
        for number, colour in enumerate(TILES):
            tile = QRectF(GAP_PX + number * (wide + GAP_PX), GAP_PX, wide, self.height() * 0.52)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(tile, 14, 14)
            self._somebody(painter, tile)

    def _somebody(self, painter: QPainter, tile: QRectF) -> None:
        middle, unit = tile.center(), tile.height() / 12
        painter.setPen(QPen(QColor(255, 255, 255, 110), unit / 5, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle - QPointF(0, unit), unit, unit)
        shoulders = QRectF(middle.x() - 1.6 * unit, middle.y(), 3.2 * unit, 3.2 * unit)
        painter.drawArc(shoulders, 0, 180 * 16)


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    meeting = Meeting()
    meeting.setTitle("A meeting")
    meeting.setFlags(Qt.WindowType.FramelessWindowHint)
    meeting.setGeometry(app.primaryScreen().geometry())
    meeting.show()
    sys.exit(app.exec())
