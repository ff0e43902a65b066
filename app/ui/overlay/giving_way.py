# SPDX-License-Identifier: GPL-3.0-or-later
"""Overlays give way to other windows of ours: what somebody opened is not read beneath a strip that is always on top.

A strip steps beside what opens and goes home when all of that is closed; where there is no room for both it is
away as long as the other one is in front. It moves when a window opens or the last one closes, and when options
make it so large that it would come to lie over one; at no other time: whoever moves windows about decides for
himself what covers what.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from app.core.placing import Box, key_of
from app.ui.main_window import MainWindow
from app.ui.overlay.monitors import Monitors, box_of
from app.ui.overlay.powers import powers
from app.ui.overlay.spared import other_windows
from app.ui.overlay.strip import OverlayStrip

SETTLED_MS = 80
"""So long after it has come a window stands where the system puts it, with its frame."""


class GivingWay(QObject):
    """Of these strips, to all windows but the main one, which they find their first place beside."""

    def __init__(
        self, window: MainWindow, strips: Sequence[OverlayStrip], monitors: Monitors, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._strips = window, strips
        self._known: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self.look)
        QGuiApplication.instance().focusWindowChanged.connect(self._stir)
        for strip in strips:
            strip.resized.connect(lambda before, strip=strip: self._grown(strip, before))
        self._monitors, self._screens = monitors, key_of(monitors.now())
        monitors.changed.connect(self._look_at_monitors)  # told after the strips

    def _stir(self, _window: QWindow | None) -> None:
        self._soon.start()

    def look(self) -> None:
        """A window has come to the front, or has gone."""
        windows = other_windows(self._window)
        if not powers().stands_where_put:  # nobody knows there what lies where, nor is an overlay on top
            windows = [one for one in windows if getattr(one, "stands_over_overlays", False)]
        known, self._known = self._known, {int(one.winId()) for one in windows}
        if not self._known:
            for strip in self._strips:
                strip.come_home()
        elif self._known - known:
            self._give_way(windows, or_go=True)
        for strip in self._strips:
            strip.stand_aside(_box_in_front(windows))

    def step_aside(self) -> None:
        """One more overlay is there; it is what somebody wants to see, and does not go."""
        if powers().stands_where_put:
            self._give_way(other_windows(self._window), or_go=False)

    def _grown(self, strip: OverlayStrip, before: Box) -> None:
        """Larger letters do not bring it over a window that it was clear of; smaller ones let it come back."""
        windows, now = other_windows(self._window), strip.box
        if not windows or now is None or not powers().stands_where_put:
            return
        boxes = [box_of(one.frameGeometry()) for one in windows]
        if strip.gives_way or any(now.shared_with(box) and not before.shared_with(box) for box in boxes):
            strip.give_way(boxes, or_go=True)
            strip.stand_aside(_box_in_front(windows))

    def _give_way(self, windows: list[QWidget], or_go: bool) -> None:
        boxes = [box_of(one.frameGeometry()) for one in windows]
        for strip in self._strips:
            strip.give_way(boxes, or_go)

    def _look_at_monitors(self) -> None:
        before, self._screens = self._screens, key_of(self._monitors.now())
        if self._screens != before:  # and not only a panel has come
            self._known = set()
            for strip in self._strips:
                strip.come_home()
            self.look()


def _box_in_front(windows: Sequence[QWidget]) -> QRect:
    """Of the one of these that is in front; empty where none is."""
    front = QApplication.activeWindow()
    return front.frameGeometry() if front in windows else QRect()
