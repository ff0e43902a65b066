# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlay's controls stand: in the corner that hides the fewest words, or beneath the pointer.

It moves the controls, and never the plate: that asks how much room they need.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from app.ui.overlay.controls import BUTTON_PX, OverlayControls
from app.ui.overlay.powers import powers

GAP_PX, LEAST_GAP_PX = 8, 2
"""Between the controls and the end of the plate."""
WIDE = 1.5
"""So much wider than all of them a plate is at least."""


class Berth:
    """Of the controls on one plate."""

    def __init__(self, plate: QWidget, controls: OverlayControls, words_in: Callable[[QRect], int]) -> None:
        self._plate, self._controls, self._words_in = plate, controls, words_in
        self._corner = 0
        self._held: QRect | None = None  # where they are on the screen as long as the pointer is on them

    def arrange(self) -> None:
        """Stand where it is best; once they are seen they stay there."""
        plate, controls = self._plate, self._controls
        if self._held is not None:
            controls.move(plate.mapFromGlobal(self._held.topLeft()))
            return
        controls.fit(plate.height())
        if controls.isHidden():
            controls.show_few(self._is_small())
        size, gap = controls.sizeHint(), self._gap
        room, far = plate.height() - size.height(), max(LEAST_GAP_PX, plate.width() - size.width() - gap)
        heights = (room // 2, room // 2) if self._is_low else (gap, room - gap)
        left, right = ([QRect(QPoint(x, y), size) for y in heights] for x in (min(gap, far), far))
        backwards = plate.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corners = [*left, *right] if backwards else [*right, *left]
        if controls.isHidden():
            hidden = [self._words_in(corner) for corner in corners]
            # On the other side only where that is much better: they are looked for on the usual one.
            self._corner = min(range(4), key=lambda n: hidden[n] * (1 if n < 2 else 2))
        controls.setGeometry(corners[self._corner])

    def _is_small(self) -> bool:
        """Whether all of them would hide most of what stands on the plate."""
        return self._is_low or self._plate.width() < WIDE * self._controls.whole_width

    @property
    def _is_low(self) -> bool:
        return self._plate.height() < 2 * BUTTON_PX + 2 * GAP_PX

    def hold(self) -> None:
        """The plate is about to have another size: what the pointer is on stays beneath it until it goes."""
        place = QRect(self._controls.mapToGlobal(QPoint(0, 0)), self._controls.size())
        if powers().sees_pointer and self._controls.isVisible() and place.contains(QCursor.pos()):
            self._held = place

    def with_room(self, box: QRect) -> QRect:
        """The plate's box, with the room that controls need which are held; elsewhere they are let go."""
        if self._held is None or not self._held.intersects(box):
            self._held = None
            return box
        gap = self._gap
        return box.united(self._held.adjusted(-gap, -gap, gap, gap))

    def let_go(self) -> bool:
        """The pointer has left them. Whether they were held."""
        held, self._held = self._held, None
        return held is not None

    @property
    def _gap(self) -> int:
        room = self._plate.height() - self._controls.sizeHint().height()
        return max(LEAST_GAP_PX, min(GAP_PX, room // 2))
