# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlay's controls stand: beside the plate, so that they hide no word; or in it, where there is no room.

Above the plate, else beneath it, else at a side. In it, in the corner that hides the fewest words. Beneath a pointer
that presses them they stay, whatever becomes of the plate. It moves the controls, and never the plate.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.overlay.controls import BUTTON_PX, OverlayControls
from app.ui.overlay.powers import powers

GAP_PX, LEAST_GAP_PX = 8, 2
"""Between the controls and the end of the plate that they stand in."""
BESIDE_PX = 4
"""Between the plate and the controls beside it: a pointer crosses it before they go."""
WIDE = 1.5
"""So much wider than all of them a plate is at least that they stand in."""


class Berth:
    """Of the controls of one plate."""

    def __init__(self, plate: QWidget, controls: OverlayControls, words_in: Callable[[QRect], int]) -> None:
        self._plate, self._controls, self._words_in = plate, controls, words_in
        self._corner = self._side = 0
        self._beside = False
        self._held: QRect | None = None  # where they are on the screen as long as the pointer is on them
        self.taken: Callable[[], tuple[list[QRect], list[QRect]]] = lambda: ([], [])
        """What else is not to be covered by them, and what of that never is."""

    def arrange(self) -> None:
        """Stand where it is best; once they are seen they stay there, and go with the plate."""
        if self._held is not None:
            self._put(self._held)
            return
        place = self._place_beside() if self._controls.floats else None
        # Once they are seen they hold on to where they are: in the plate, or beside it.
        if not self._controls.isHidden() and not self._beside:
            place = None
        self._beside = place is not None
        self._put(place if place is not None else self._place_within())

    def _put(self, place: QRect) -> None:
        """Stand there on the screen."""
        if not self._controls.floats:
            place = QRect(self._plate.mapFromGlobal(place.topLeft()), place.size())
        self._controls.setGeometry(place)

    # -- beside the plate ----------------------------------------------------------------------

    def _place_beside(self) -> QRect | None:
        controls, screen = self._controls, self._screen()
        if controls.isHidden() or self._beside:
            controls.fit(BUTTON_PX)
            controls.show_few(False)
        sides, taken = self._sides(controls.sizeHint(), screen), self.taken()
        order = list(range(len(sides)))
        if not controls.isHidden():  # where they are, if they can stay there
            order, taken = [*order[self._side :], *order[: self._side]], taken[1:]
        for boxes in taken:
            for n in order:
                if screen.contains(sides[n]) and not any(sides[n].intersects(box) for box in boxes):
                    self._side = n
                    return sides[n]
        return None

    def _sides(self, size: QSize, screen: QRect) -> list[QRect]:
        """Above, beneath, at the end and at the beginning of the plate, on the screen."""
        plate = self._plate.geometry()
        backwards = self._plate.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = plate.left() if backwards else plate.right() + 1 - size.width()
        x = max(screen.left(), min(x, screen.right() + 1 - size.width()))
        left, right = plate.left() - BESIDE_PX - size.width(), plate.right() + 1 + BESIDE_PX
        ends = (left, right) if backwards else (right, left)
        places = [
            QPoint(x, plate.top() - BESIDE_PX - size.height()),
            QPoint(x, plate.bottom() + 1 + BESIDE_PX),
            *(QPoint(end, plate.top()) for end in ends),
        ]
        return [QRect(place, size) for place in places]

    def _screen(self) -> QRect:
        plate = self._plate
        screen = QGuiApplication.screenAt(plate.geometry().center()) or plate.screen()
        return screen.availableGeometry()

    # -- in it ---------------------------------------------------------------------------------

    def _place_within(self) -> QRect:
        plate, controls = self._plate, self._controls
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
        corner = corners[self._corner]
        return QRect(plate.mapToGlobal(corner.topLeft()), corner.size())

    def _is_small(self) -> bool:
        """Whether all of them would hide most of what stands on the plate."""
        return self._is_low or self._plate.width() < WIDE * self._controls.whole_width

    @property
    def _is_low(self) -> bool:
        return self._plate.height() < 2 * BUTTON_PX + 2 * GAP_PX

    # -- beneath a pointer ---------------------------------------------------------------------

    def hold(self) -> None:
        """The plate is about to have another size: what the pointer is on stays beneath it until it goes."""
        place = QRect(self._controls.mapToGlobal(QPoint(0, 0)), self._controls.size())
        if powers().sees_pointer and self._controls.isVisible() and place.contains(QCursor.pos()):
            self._held = place

    def with_room(self, box: QRect) -> QRect:
        """The plate's box, with the room that controls need which are held in it; elsewhere they are let go."""
        if self._beside:
            return box
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
