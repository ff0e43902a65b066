# SPDX-License-Identifier: GPL-3.0-or-later
"""A second window covers as little of the captions as there is room for."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from app.ui.parts.room import beside

SCREEN = QRect(0, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("captions", "size", "screen", "place"),
    [
        (QRect(100, 100, 800, 600), QSize(700, 600), SCREEN, (900, 100)),
        (QRect(1100, 100, 800, 600), QSize(700, 600), SCREEN, (400, 100)),
        (QRect(400, 700, 1000, 300), QSize(1000, 600), SCREEN, (400, 100)),
        (QRect(450, 240, 1020, 600), QSize(1020, 730), SCREEN, (900, 240)),
        (QRect(0, 0, 1024, 700), QSize(1020, 700), QRect(0, 0, 1024, 740), (0, 40)),
        (QRect(-1900, 100, 800, 600), QSize(700, 600), QRect(-1920, 0, 1920, 1080), (-1100, 100)),
    ],
)
def test_it_stands_where_it_covers_least(captions, size, screen, place):
    found = beside(captions, size, screen)
    assert found == QPoint(*place)
    assert screen.contains(QRect(found, size))
