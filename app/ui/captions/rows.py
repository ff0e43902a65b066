# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the rows of a page stand in the window at this moment, and where two pages differ.

Rectangles only; nothing is painted here.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from app.ui.captions.brush import CaptionBrush
from app.ui.captions.changes import changed_span
from app.ui.captions.columns import Columns
from app.ui.captions.page import CaptionPage, Row, RowKind
from app.ui.captions.rise import Rise


def columns_of(page: CaptionPage, row: Row) -> Columns:
    """The columns in which a row stands."""
    columns = page.columns
    if row.right and columns.second is not None:
        return columns.second
    return columns if row.line is None or row.kind in (RowKind.SPOKEN, RowKind.PARALLEL) else columns.across


class RowPlaces:
    """The room that rows take, the way they still have to rise included."""

    brush: CaptionBrush
    """Given before anything is asked."""

    def __init__(self, page: CaptionPage, rise: Rise) -> None:
        self._page, self._rise = page, rise
        self.width = 0
        """Of the window."""

    def columns(self, row: Row) -> Columns:
        """The columns in which a row stands."""
        return columns_of(self._page, row)

    def rect(self, row: Row) -> QRect:
        """All that is painted of a row."""
        y = row.y + self._rise.lift
        if row.kind in (RowKind.NAME, RowKind.LANGUAGE) and not self._page.columns.tells_above:
            columns = self._page.columns
            right = columns.left + columns.width
            beside = (right + 1, self.width - right - 1) if columns.mirrored else (0, columns.left - 1)
            return QRect(beside[0], y, beside[1], row.height)
        if row.kind in (RowKind.GAP, RowKind.NAME, RowKind.LANGUAGE):
            return QRect(0, y, self.width, row.height)
        # Letters may reach over the line's box: f and j to the sides, stacked marks above and below.
        over = self._page.style.overhang_px
        left = max(0, self._page.columns.across.left - 5 - over)
        if row.line is not None and self.brush.keeps_within(row.line, row.kind):
            over = 0
        return QRect(left, y - over, self.width - left, row.height + 2 * over)

    def changed(self, before: list[Row], after: list[Row], whole_lines: bool) -> QRegion:
        """Where the two look different; words of a line that stands where it stood, one by one."""
        dirty = QRegion()
        same = 0
        for was, row in zip(before, after, strict=False):
            if was != row:
                break
            same += 1
        old, new = set(before[same:]), set(after[same:])
        old, new = old - new, new - old
        stood = {(row.y, row.kind, row.turn): row for row in old if row.line is not None}
        for row in new:
            was = stood.pop((row.y, row.kind, row.turn), None) if row.line is not None else None
            if was is None or whole_lines:
                dirty += self.rect(row)
            else:
                dirty += self._changed_words(was, row)
                old.discard(was)
        for row in old:
            dirty += self.rect(row)
        return dirty

    def _changed_words(self, was: Row, row: Row) -> QRect:
        rect = self.rect(was) | self.rect(row)
        assert was.line is not None and row.line is not None
        if (was.line.start, was.right, was.speaker) != (row.line.start, row.right, row.speaker):
            return rect
        span = changed_span(was.line, row.line, row.kind, self.brush, self.columns(row))
        if span is None:
            return rect
        over = (
            self._page.style.overhang_px + self._page.style.size_px // 4
        )  # letters reach into each other's room
        left, right = int(span[0]) - over, int(span[1]) + 1 + over
        return rect & QRect(left, rect.top(), right - left, rect.height())
