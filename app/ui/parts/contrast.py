# SPDX-License-Identifier: GPL-3.0-or-later
"""How well one colour of Qt's stands out from another; `app.core.colours` does the measuring."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.core import colours
from app.core.colours import READABLE

__all__ = ["READABLE", "contrast"]


def contrast(a: QColor, b: QColor) -> float:
    """The contrast ratio of two colours, 1…21."""
    return colours.contrast(a.name(), b.name())
