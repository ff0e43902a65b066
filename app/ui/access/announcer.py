# SPDX-License-Identifier: GPL-3.0-or-later
"""Finished sentences, read out by whatever reads to the user: politely, and as often as they want it.

Each sentence as it comes, though never more than one message a second; or what has come in some
seconds, together; or one sentence at a time, when asked. Never says what is still settling.
"""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.core.sentences import sentence_starts

LEAST_BETWEEN_ANNOUNCEMENTS_S = 1.0
MOST_UNREAD = 500
"""Sentences kept for somebody who asks for them one by one."""


class Announcer(QObject):
    """Tells assistive programs what was said."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._manner = "each"
        self._between_s = LEAST_BETWEEN_ANNOUNCEMENTS_S
        self._waiting: list[str] = []
        self._unread: deque[str] = deque(maxlen=MOST_UNREAD)
        self._told = ""
        self._last_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def set_manner(self, manner: str, every_s: int) -> None:
        """`each`, `paced` (together, every so many seconds), `asked` or `off`."""
        self._manner = manner
        self._between_s = float(every_s) if manner == "paced" else LEAST_BETWEEN_ANNOUNCEMENTS_S
        if manner not in ("each", "paced"):
            self._timer.stop()
            self._waiting.clear()
        if manner != "asked":
            self._unread.clear()

    def announce(self, text: str) -> None:
        """Tell now, or together with what else comes until it is time."""
        if not text or self._manner == "off" or not QAccessible.isActive():
            return
        if self._manner == "asked":
            ends = [*sentence_starts(text)[1:], len(text)]
            starts = sentence_starts(text)
            self._unread.extend(text[a:b].strip() for a, b in zip(starts, ends, strict=True))
            return
        self._waiting.append(text)
        if not self._timer.isActive():
            wait = self._last_at + self._between_s - time.monotonic()
            self._timer.start(max(0, round(wait * 1000)))

    def read_next(self) -> None:
        """The next sentence nobody was told yet; when there is none, the last one again."""
        if self._waiting:
            self._timer.stop()
            self._tell()
        elif self._unread:
            self._say(self._unread.popleft())
        elif self._told:
            self._say(self._told)

    def _tell(self) -> None:
        text, self._waiting = " ".join(self._waiting), []
        self._last_at = time.monotonic()
        self._say(text)

    def _say(self, text: str) -> None:
        self._told = text
        event = QAccessibleAnnouncementEvent(self._widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
