# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the rows of a page where they stand: words and what is marked in them, names, languages.

Between the page, which knows where, and the brush, which knows how. Decides neither.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from app.ui.captions.brush import CaptionBrush
from app.ui.captions.names import UNNAMED, Speakers, shown_language
from app.ui.captions.page import CaptionPage, Row, RowKind
from app.ui.captions.rise import Rise
from app.ui.captions.rows import RowPlaces
from app.ui.captions.selection import Point, Selection


class RowPainter:
    """The rows of one view."""

    def __init__(self, page: CaptionPage, rise: Rise, selection: Selection, speakers: Speakers) -> None:
        self._page, self._rise, self._selection = page, rise, selection
        self.places = RowPlaces(page, rise)
        self.speakers = speakers
        self.awaited: Callable[[int], list[tuple[int, int]]] = lambda _turn: []
        """Which characters of a turn's settled words somebody waits for."""

    @property
    def brush(self) -> CaptionBrush:
        """What paints."""
        return self.places.brush

    @brush.setter
    def brush(self, brush: CaptionBrush) -> None:
        self.places.brush = brush

    def paint_held(self, painter: QPainter, pointed: int | None) -> None:
        """The name that stays at the upper edge, whatever way the lines go."""
        held = self._page.held
        if held is not None:
            self.brush.name(painter, *self.name_of(held), self._page.columns, held.y, held.turn == pointed)

    def paint(self, painter: QPainter, row: Row, pointed: int | None) -> None:
        """One row; `pointed`: the turn whose name the pointer is on."""
        columns, y = self.places.columns(row), row.y + self._rise.lift
        if row.kind is RowKind.LANGUAGE:
            beneath = row.speaker is not None and not columns.tells_above
            if beneath and row.y < self._page.style.name_drop_px:
                return  # the name it belongs to is out of sight
            name = None if row.speaker is None else self.name_of(row)[0]
            language = shown_language(row.language or "")
            self.brush.language(painter, language, columns, y, row.height, name)
        elif row.line is not None:
            marked = self._selection.within(row.turn, row.kind is not RowKind.SPOKEN, row.line)
            if marked:
                self.brush.marked(painter, row, marked, columns, y)
            speaker = self.speakers(row.speaker)[1] if row.speaker else None
            self.brush.line(painter, row.line, row.kind, columns, y, speaker)
            if row.kind is RowKind.SPOKEN:
                self.brush.awaited(painter, row.line, row.kind, self.awaited(row.turn), columns, y)
        elif self._page.held is None or self._page.held.turn != row.turn:
            self.brush.name(painter, *self.name_of(row), columns, y, row.turn == pointed)

    def name_of(self, row: Row) -> tuple[str, int | None]:
        """Whose turn it is, and the place of their colour."""
        return self.speakers(row.speaker) if row.speaker else (UNNAMED, None)

    def name_cut_short(self, turn: int, box: QRect) -> str:
        """The whole of a name that has not room enough; "" if it has."""
        row = next((row for row in self._page.rows if row.turn == turn and row.speaker), None)
        name = self.name_of(row)[0] if row is not None else ""
        return name if self.brush.name_width(name) > box.width() else ""

    def names_in_view(self) -> list[tuple[int, QRect]]:
        """The turns whose names can be seen, and where these stand."""
        columns, held = self._page.columns, self._page.held
        names = [
            (row.turn, self.brush.name_box(self.name_of(row)[0], columns, row.y + self._rise.lift))
            for row in self._page.rows
            if row.kind is RowKind.NAME and row.y + row.height > 0 and (held is None or row.turn != held.turn)
        ]
        if held is not None:
            names.insert(0, (held.turn, self.brush.name_box(self.name_of(held)[0], columns, held.y)))
        return names

    def point_at(self, position: QPointF) -> Point | None:
        """The place in the words nearest to this one."""
        row = self._page.line_near(round(position.y()) - self._rise.lift, position.x())
        if row is None:
            return None
        place = self.brush.place_in(row, position.x(), self.places.columns(row))
        return Point(row.turn, row.kind is not RowKind.SPOKEN, place)
