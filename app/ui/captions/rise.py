# SPDX-License-Identifier: GPL-3.0-or-later
"""How text comes up when a whole line is added: 120 ms, ease-out, or at once where motion is unwelcome.

Only a number of pixels that runs to zero; whoever paints adds it to every height.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

RISE_MS = 120


class Rise(QObject):
    """The way the page still has to go up."""

    moved = Signal()
    """`lift` is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lift = 0
        """Pixels by which everything still stands lower than its place."""
        self.reduced = False
        """Lines take their new places at once."""
        self._way = QVariantAnimation(self)
        self._way.setDuration(RISE_MS)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._come_to)

    def by(self, pixels: int, most: int, room: int) -> None:
        """The lines have moved up so far: let them be seen doing so, over `most` pixels, where there is room."""
        if self.reduced:
            return
        if min(self.lift + pixels, most) > room:
            self.stop()  # huge letters would come from outside the window
            return
        self._way.stop()
        self.lift = min(self.lift + pixels, most)
        self._way.setStartValue(float(self.lift))
        self._way.setEndValue(0.0)
        self._way.start()

    def stop(self) -> None:
        """Everything in its place, now."""
        self._way.stop()
        self.lift = 0

    def _come_to(self, left: float) -> None:
        if round(left) != self.lift:
            self.lift = round(left)
            self.moved.emit()
