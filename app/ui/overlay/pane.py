# SPDX-License-Identifier: GPL-3.0-or-later
"""One pane of the overlay: rows that hold pictures of lines, and the way they rise.

It asks its box what to show; it decides nothing about that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QVariantAnimation
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from app.core.box import SPOKEN, BoxLine, CaptionBox, Key
from app.ui.captions.page import RowKind
from app.ui.captions.rise import RISE_MS
from app.ui.overlay.brush import OverlayBrush
from app.ui.overlay.lines import Content, PaintedLine
from app.ui.overlay.page import Pane

Awaited = Callable[[int], Sequence[tuple[int, int]]]
"""Which characters of a turn's settled words somebody waits for."""


class PaneView:
    """Shows the lines of a box in a part of a widget."""

    def __init__(self, widget: QWidget, place: Pane, brush: OverlayBrush, box: CaptionBox) -> None:
        self.box = box
        self.reduced_motion = False
        self.arrived: Callable[[], None] = lambda: None
        """Called when its lines have taken their new places."""
        self._widget, self._place, self._brush = widget, place, brush
        self._pictures: dict[Key, PaintedLine] = {}
        self._shown: list[tuple[Key, int]] = []  # what stands where, the rows that are leaving included
        self._spare: list[PaintedLine] = []
        self._lift = 0
        self._rise = QVariantAnimation(widget, duration=RISE_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.valueChanged.connect(self._risen_to)
        self._rise.finished.connect(self._arrived)

    @property
    def is_rising(self) -> bool:
        """Whether its lines are on their way."""
        return bool(self._lift)

    def release(self) -> None:
        """It is not shown any more."""
        self._rise.stop()
        self._rise.deleteLater()

    def begin(self) -> None:
        """The text is another one, or laid out anew."""
        self.box.begin()
        self._rise.stop()
        self._lift = 0
        self._shown = []
        self._forget()

    def look(self, now_ms: int) -> None:
        """Show what there is to show now."""
        if not self.box.look(now_ms):
            return
        stood = self._heights()
        rows = [(line.key, row) for row, line in enumerate(self.box.lines)]
        if self.box.risen:
            gone = [(key, row - self.box.risen) for key, row in self._shown if key not in dict(rows)]
            self._shown = [*(entry for entry in gone if entry[1] >= -1), *rows]
            self._rise_by(self.box.risen * self._place.pitch)
        else:
            self._shown = rows
        self._forget()
        dirty = QRegion()
        for row, line in enumerate(self.box.lines):
            dirty += self._take(line, row)
            if line.key not in stood:
                dirty += self._rect_of(row)
        stands = self._heights()
        if any(stands.get(key, height) != height for key, height in stood.items()):
            dirty = QRegion(self._outer)
        else:  # a rise begins where the lines stood before: only what is new in them is painted
            for height in (height for key, height in stood.items() if key not in stands):
                dirty += self._rect_at(height)
            dirty &= QRegion(self._outer)
        if not dirty.isEmpty():
            self._widget.update(dirty)

    def draw(self, painter: QPainter, region: QRegion, named: bool = False) -> None:
        """Paint the lines that lie in this region. `named`: a line that leaves does not reach into the head."""
        if not region.intersects(self._outer):
            return
        within = region.boundingRect() & self._outer
        for key, row in self._shown:
            picture = self._pictures.get(key)
            if picture is None:
                continue
            rect = self._rect_of(row)
            if region.intersects(rect):
                at = QPoint(self._place.left, self._place.top + row * self._place.pitch + self._lift)
                outside = max(0, self._place.top - within.top()) if named and row < 0 else 0
                picture.draw(painter, at, within.adjusted(0, outside, 0, 0))

    def mark(self, painter: QPainter, region: QRegion, awaited: Awaited) -> None:
        """Paint a line beneath the words that somebody waits for, in this region: pictures know nothing of it."""
        for (turn, part, index), row in self._shown:
            picture = self._pictures.get((turn, part, index))
            spans = awaited(turn) if part == SPOKEN and picture is not None else []
            if spans and picture.content is not None and region.intersects(self._rect_of(row)):
                painter.save()
                painter.setClipRect(self._outer & region.boundingRect())
                painter.translate(self._place.left, self._place.top + row * self._place.pitch + self._lift)
                self._brush.awaited(painter, picture.content, spans)
                painter.restore()

    @property
    def unnamed(self) -> BoxLine | None:
        """The uppermost line, if the name of whoever says it does not stand before it."""
        if not self.box.lines or self.box.lines[0].named is not None or self.box.lines[0].gap:
            return None
        return self.box.lines[0]

    def is_all_said_by(self, label: str) -> bool:
        """Whether there is something in it, and nobody else says any of it."""
        return {self.box.speaker_of(line) for line in self.box.lines} == {label}

    @property
    def has_head(self) -> bool:
        """Whether the end of the plate is right above it."""
        return self._place.kind is RowKind.SPOKEN

    def head(self) -> QRect:
        """The room above the lines."""
        place = self._place
        return QRect(place.left, place.top - place.head_px, place.width, place.head_px)

    @property
    def kind(self) -> RowKind:
        """How its lines are painted."""
        return self._place.kind

    def words_in(self, rect: QRect) -> int:
        """How many pixels of this part of the widget lines take up, seen as bars."""
        return sum(bar.width() * bar.height() for bar in self._inked() & rect)

    # -- a line -------------------------------------------------------------------------------

    def paint(self, painter: QPainter, content: Content) -> None:
        """For `PaintedLine`."""
        self._brush.paint(painter, content, self._place.kind)

    def changed_span(self, before: Content, now: Content) -> tuple[float, float] | None:
        """For `PaintedLine`."""
        return self._brush.changed_span(before, now, self._place.kind)

    def extent(self, content: Content) -> tuple[float, float]:
        """For `PaintedLine`."""
        return self._brush.extent(content, self._place.kind)

    def _take(self, line: BoxLine, row: int) -> QRegion:
        """Bring the picture of a line up to date; returns where it looks different."""
        picture = self._pictures.get(line.key)
        if picture is None:
            picture = self._spare.pop() if self._spare else self._new_picture()
            self._pictures[line.key] = picture
        name, colour, language = "", 0, ""
        tells = line.part == SPOKEN or self._place.tells_languages
        if tells and line.index == 0 and not line.gap:
            language = self._brush.language_of(self.box.roll, line.turn)
        if line.named is not None:
            name, colour = self._brush.name_of(line.named, self._place.kind is RowKind.TRANSLATION)
        speaker = self._brush.colour_of(self.box.speaker_of(line))
        dirty = picture.show(Content(line.line, name, colour, language, line.gap, speaker), self)
        y = self._place.top + row * self._place.pitch + self._lift
        return QRegion(dirty.translated(self._place.left, y)) if not dirty.isEmpty() else QRegion()

    def _new_picture(self) -> PaintedLine:
        place, brush = self._place, self._brush
        return PaintedLine(place.width, place.pitch, brush.over, brush.ratio)

    def _forget(self) -> None:
        """Pictures of lines that have gone are painted over when they are needed: a new one costs time."""
        kept = {key for key, _ in self._shown}
        for key in [key for key in self._pictures if key not in kept]:
            self._spare.append(self._pictures.pop(key))

    def prepare(self) -> list[Callable[[], None]]:
        """What can be done before it is needed: a picture for each row, and one for the line that leaves."""
        lacking = self._place.rows + 1 - len(self._pictures) - len(self._spare)
        return [lambda: self._spare.append(self._new_picture())] * lacking

    # -- where --------------------------------------------------------------------------------

    def _heights(self) -> dict[Key, int]:
        """Where each line stands at this moment."""
        return {key: row * self._place.pitch + self._lift for key, row in self._shown}

    @property
    def _outer(self) -> QRect:
        """Everything it may paint on: its rows, and what letters reach out of them."""
        place, over = self._place, self._brush.over
        # A line on its way out goes no further up than where its letters would touch the edge.
        top = max(2, place.top - over)
        return QRect(place.left - over, top, place.width + 2 * over, place.top + place.height + over - top)

    def _rect_of(self, row: int) -> QRect:
        return self._rect_at(row * self._place.pitch + self._lift)

    def _rect_at(self, height: int) -> QRect:
        """What a line may paint on that stands there."""
        place, over = self._place, self._brush.over
        return QRect(
            place.left - over, place.top + height - over, place.width + 2 * over, place.pitch + 2 * over
        )

    def _rise_by(self, pixels: int) -> None:
        self._rise.stop()
        if self.reduced_motion or not self._widget.isVisible():
            self._arrived()
            return
        self._lift = min(self._lift + pixels, 2 * self._place.pitch)
        self._rise.setStartValue(float(self._lift))
        self._rise.setEndValue(0.0)
        self._rise.start()

    def _risen_to(self, left: float) -> None:
        if round(left) != self._lift:
            before, self._lift = self._inked(), round(left)
            self._widget.update(before | self._inked())

    def _arrived(self) -> None:
        before, self._lift = self._inked(), 0
        self._shown = [entry for entry in self._shown if entry[1] >= 0]
        self._forget()
        self._widget.update(before | self._inked())
        self.arrived()

    def _inked(self) -> QRegion:
        """Where its lines are at this moment: what lies beside them is the same before a step and after."""
        inked = QRegion()
        for key, row in self._shown:
            if (picture := self._pictures.get(key)) is not None:
                at = QPoint(self._place.left, self._place.top + row * self._place.pitch + self._lift)
                inked |= picture.used.translated(at) & self._outer
        return inked

    def go_on(self, milliseconds: int) -> None:
        """Be so much further on the way up: for measurements."""
        self._rise.setCurrentTime(self._rise.currentTime() + milliseconds)
