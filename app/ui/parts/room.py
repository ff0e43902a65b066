# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a window opens, and where: as it likes to be, and never larger than its screen, at any scale."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget

FRAME_PX = 40
"""What a system may put above a window; no screen is to cut the window's lower edge off."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width()), min(height, room.height() - FRAME_PX))


def open_whole(dialog: QDialog) -> None:
    """Open a dialog that Qt or the system made, as large as it is, or as the screen has room for."""
    open_at(dialog, dialog.width(), dialog.height())
    dialog.open()


def beside(other: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a window of this size covers as little of the captions in another one as there is room for."""
    most_x, most_y = (
        max(room.left(), room.right() + 1 - size.width()),
        max(room.top(), room.bottom() + 1 - size.height()),
    )

    def within(x: int, y: int) -> QPoint:
        return QPoint(max(room.left(), min(x, most_x)), max(room.top(), min(y, most_y)))

    middle = other.center() - QRect(QPoint(), size).center()
    places = [
        within(middle.x(), middle.y()),
        within(other.right() + 1, other.top()),
        within(other.left() - size.width(), other.top()),
        within(other.left(), other.top() - size.height()),
        within(other.left(), other.bottom() + 1),
    ]

    newest = other.adjusted(0, other.height() // 2, 0, 0)

    def covered(place: QPoint) -> int:
        """What is read now counts twice."""
        hidden = (QRect(place, size).intersected(part) for part in (other, newest))
        return sum(part.width() * part.height() for part in hidden if part.isValid())

    return min(places, key=covered)


def clear_part(room: QRect, taken: Iterable[QRect], size: QSize, least: QSize) -> QRect | None:
    """The part of a room, beside all that is taken, with most room for a window that likes to be so large.

    None where not even the least of it finds room.
    """
    parts = [room]
    for box in taken:
        parts = [
            piece for part in parts for piece in (_around(box, part) if box.intersects(part) else [part])
        ]

    def used(part: QRect) -> int:
        most = size.boundedTo(part.size())
        return most.width() * most.height()

    enough = [part for part in parts if least.boundedTo(part.size()) == least]
    return max(enough, key=used, default=None)


def _around(box: QRect, part: QRect) -> list[QRect]:
    """What is left of a part above a box, beneath it, and at its sides."""
    return [
        QRect(part.topLeft(), QPoint(part.right(), box.top() - 1)),
        QRect(QPoint(part.left(), box.bottom() + 1), part.bottomRight()),
        QRect(part.topLeft(), QPoint(box.left() - 1, part.bottom())),
        QRect(QPoint(box.right() + 1, part.top()), part.bottomRight()),
    ]
