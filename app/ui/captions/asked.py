# SPDX-License-Identifier: GPL-3.0-or-later
"""The reading copy of a widget, which costs nothing until an assistive program asks for it.

Made when first asked for and current from then on; whoever tells it of changes need not know whether
it is there. What stands in it is `app.ui.captions.access`'s matter.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.core.reading import Reading
from app.ui.captions.access import ReadingCopy


class AskedCopy:
    """A copy for one widget; `reading` begins the text anew."""

    def __init__(self, widget: QWidget, reading: Callable[[], Reading]) -> None:
        self._widget, self._reading = widget, reading
        self.made: ReadingCopy | None = None
        """None until it is asked for."""

    def get(self) -> ReadingCopy:
        """Somebody asks."""
        if self.made is None:
            self.made = ReadingCopy(self._widget, self._reading())
        return self.made

    def forget(self) -> None:
        """The text is another one; who asks again gets a new copy."""
        if self.made is not None:
            self.made.release()
            self.made = None

    def changed(self, first_turn: int) -> None:
        """Turns from this one on have changed."""
        if self.made is not None:
            self.made.changed(first_turn)

    def renamed(self) -> None:
        """The reader has said something about the speakers."""
        if self.made is not None:
            self.made.renamed()

    @property
    def marked(self) -> str:
        """What the reader has marked by keys."""
        return "" if self.made is None else self.made.marked

    def lead(self, event: QKeyEvent) -> bool:
        """Move the caret where a key leads it; False where there is none, or for other keys."""
        return self.made is not None and self.made.lead(event)

    def turn_pages(self, pages: int) -> None:
        """The caret goes back (positive) or forth."""
        if self.made is not None:
            self.made.turn_pages(pages)

    def go_to_newest(self) -> None:
        """The caret goes behind the newest word."""
        if self.made is not None:
            self.made.go_to_newest()
