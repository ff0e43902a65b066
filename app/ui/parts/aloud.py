# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told at once to whoever has the window read to them. Shows nothing, and decides nothing."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def tell_aloud(about: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have these words read out. `urgent`: over what is being read just now."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(about, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
