# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading back: ways through the page, and what stands over it meanwhile: how far, how much is new, the way on.

Bar and pill are made when first needed. Paints no words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.captions.below import LinesBelow
from app.ui.captions.keys import Way
from app.ui.captions.page import CaptionPage
from app.ui.captions.pill import NewLinesPill, SlimScrollBar
from app.ui.captions.style import CaptionStyle
from app.ui.translations import number

_ABOVE_EDGE_PX = 9


class ReadingBack(QObject):
    """Scroll bar and pill over a view."""

    newest_wanted = Signal()
    moved = Signal()
    """The page shows another part."""

    def __init__(self, view: QWidget, page: CaptionPage) -> None:
        super().__init__(view)
        self._view, self._page = view, page
        self._below = LinesBelow(page)
        self._pill: NewLinesPill | None = None
        self._bar: SlimScrollBar | None = None

    def begin(self) -> None:
        """From here on lines are new."""
        self._below.begin()

    def changed(self, first_turn: int) -> None:
        """Turns from this one on have changed."""
        self._below.changed(first_turn)

    def move_by(self, pixels: int) -> None:
        """Read back (positive) or forth."""
        page = self._page
        if not pixels or not page.rows or (page.following and pixels < 0):
            return
        if page.following:
            self.begin()
        page.move_by(pixels)
        self.moved.emit()

    def go(self, way: Way) -> None:
        """Where a key leads."""
        if way is Way.NEWEST:
            self.newest_wanted.emit()
        elif way is Way.OLDEST:
            self.go_to(0)
        else:
            page = self._page
            step = page.page_px if way in (Way.PAGE_BACK, Way.PAGE_FORTH) else page.style.line_px
            self.move_by(step if way in (Way.PAGE_BACK, Way.LINE_BACK) else -step)

    def go_to(self, place: int) -> None:
        """Show this character, as the roll counts them."""
        if self._page.following:
            self.begin()
        self._page.go_to(place)
        self.moved.emit()

    def set_look(self, style: CaptionStyle) -> None:
        """Take the colours of the captions."""
        for child in (self._pill, self._bar):
            if child is not None:
                child.set_look(style)

    def show(self, style: CaptionStyle) -> None:
        """Show where the page is now."""
        if self._pill is None or self._bar is None:
            self._make(style)
        self._place_bar()
        self._place_pill()

    def hide(self) -> None:
        """The newest line is in view."""
        for child in (self._pill, self._bar):
            if child is not None:
                child.hide()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard's focus is here, and would be lost with it."""
        return any(child is not None and child.hasFocus() for child in (self._pill, self._bar))

    def _make(self, style: CaptionStyle) -> None:
        self._bar = SlimScrollBar(style, self._view)
        self.name_itself()
        self._bar.valueChanged.connect(self._bar_moved)
        self._pill = NewLinesPill(style, self._view)
        self._pill.clicked.connect(self.newest_wanted)

    def name_itself(self) -> None:
        """Say what it is, in the language of now."""
        if self._bar is not None:
            self._bar.setAccessibleName(self.tr("Position in the captions"))

    def _place_bar(self) -> None:
        bar, page, view = self._bar, self._page, self._view
        place = page.first_place()
        shown = max(1, page.last_place() - place)
        bar.blockSignals(True)
        bar.setRange(0, max(1, page.roll.size - shown))
        bar.setPageStep(shown)
        bar.setSingleStep(max(1, shown // 10))
        bar.setValue(place)
        bar.blockSignals(False)
        mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar.setGeometry(0 if mirrored else view.width() - bar.WIDTH, 0, bar.WIDTH, view.height())
        bar.show()

    def _place_pill(self) -> None:
        pill, view, count = self._pill, self._view, self._below.count
        text = self.tr("Newest line")
        if count:
            text = self.tr("{n} new lines", "", count).replace("{n}", number(count))
        if not count or pill.text() != text:
            pill.setText(text)
        size = pill.sizeHint()
        pill.setGeometry(
            (view.width() - size.width()) // 2,
            view.height() - size.height() - _ABOVE_EDGE_PX,
            size.width(),
            size.height(),
        )
        pill.show()

    def _bar_moved(self, place: int) -> None:
        if place >= self._bar.maximum():
            self.newest_wanted.emit()
        else:
            self.go_to(place)
