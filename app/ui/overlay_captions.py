# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on the overlay: the newest lines of a transcript in a fixed box. Nothing else.

It never sees a token, a session or an option; the plate beneath and the window around are others'.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.captions import CaptionRoll, Measure
from app.core.text import Gap
from app.core.transcript import Transcript
from app.ui.caption_brush import CaptionBrush
from app.ui.caption_names import RollSpeakers, Speakers
from app.ui.caption_page import Columns, RowKind
from app.ui.caption_style import CaptionStyle
from app.ui.caption_text import WordWidths, baseline_in
from app.ui.caption_view import RISE_MS
from app.ui.overlay_page import StripPage, StripRow

_LONGEST_NAME = 0.4  # of the width of a line
_NAME_GAP_EM = 0.5


class OverlayCaptions(QWidget):
    """The newest lines, rising by whole lines."""

    def __init__(self, style: CaptionStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Overlay captions"))
        self._style = style
        self._text_opacity = 1.0
        self._reduced_motion = False
        self._rise = QVariantAnimation(self, duration=RISE_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.valueChanged.connect(self._risen_to)
        self._lift = 0
        self.roll = CaptionRoll(Measure(len, 1), Measure(len, 1))
        self._speakers: Speakers = RollSpeakers(self.roll)
        self.roll.indent = self._indent
        self.page = StripPage(self.roll, style)
        self.set_style(style, "both", 1.0)

    # -- words --------------------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show the newest lines of these turns, and forget the ones before."""
        self.roll.show(transcript or Transcript())
        self._lay_out_anew()

    def captions_changed(self, first_turn: int) -> None:
        """The turns from this one on have changed."""
        self.roll.changed(first_turn)
        before = self.page.rows
        self.page.lay_out()
        if self.page.risen:
            self._rise_by(self.page.risen)
            self.update()
            return
        dirty = QRegion()
        for row in set(before).symmetric_difference(self.page.rows):
            dirty += self._rect_of(row)
        if not dirty.isEmpty():
            self.update(dirty)

    @property
    def visible_lines(self) -> list[str]:
        """The lines that can be seen, from top to bottom, without names."""
        return [row.line.text for row in self.page.rows if self.page.is_whole(row)]

    # -- looks --------------------------------------------------------------------------------

    def set_style(self, style: CaptionStyle, shows: str, text_opacity: float) -> None:
        """Look like this from now on, and show these of the words and their translation."""
        self._style = self.page.style = style
        self._text_opacity = text_opacity
        self.page.shows = shows
        self._brush = CaptionBrush(style)
        self._spoken_widths = WordWidths(style.caption_font)
        self._translated_widths = WordWidths(style.translation_font)
        self._name_metrics = QFontMetrics(style.name_font)
        self.roll.translated_indent = self._indent if shows == "translation" else lambda turn: 0.0
        self._lay_out_anew()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether lines take their new places at once."""
        self._reduced_motion = reduced

    def set_speakers(self, show: Speakers) -> None:
        """How a service's label is shown: name, and place of its colour."""
        self._speakers = show
        self._lay_out_anew()

    def names_changed(self) -> None:
        """The reader has said something about the speakers: names take more room or less."""
        self._lay_out_anew()

    def set_gap_wording(self, sentence: Callable[[Gap], str]) -> None:
        """How missing words are told."""
        self.roll.gap_wording = sentence
        self._lay_out_anew()

    # -- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        region, page = event.region(), self.page
        painter.setClipRect(
            QRect(0, page.top - 3, self.width(), self.height()), Qt.ClipOperation.IntersectClip
        )
        painter.setOpacity(self._text_opacity)
        for row in page.rows:
            if (page.is_whole(row) or self._lift) and region.intersects(self._rect_of(row)):
                self._paint_row(painter, row)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out_anew()
        super().resizeEvent(event)

    # -- inside -------------------------------------------------------------------------------

    @property
    def _columns(self) -> Columns:
        style = self._style
        room = max(1, self.width() - 2 * style.side_margin_px)
        text = min(room, style.longest_line_px)
        left = style.side_margin_px + (room - text) // 2
        return Columns(left, text, left, left, True)

    def _lay_out_anew(self) -> None:
        style, page, width = self._style, self.page, self._columns.width
        page.height = self.height()
        self.roll.set_measure(
            Measure(self._spoken_widths, width, style.room_to_grow),
            Measure(self._translated_widths, width, style.translation_room_to_grow),
        )
        page.forget_what_was_seen()
        page.lay_out()
        self._rise.stop()
        self._lift = 0
        self.update()

    def _name_of(self, label: str) -> tuple[str, int]:
        name, colour = self._speakers(label)
        most = round(self._columns.width * _LONGEST_NAME)
        return self._name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, most), colour

    def _indent(self, turn: int) -> float:
        if not self.roll.names_a_speaker(turn):
            return 0.0
        name, _ = self._name_of(self.roll.speaker_of(turn) or "")
        return self._name_metrics.horizontalAdvance(name) + round(self._style.size_px * _NAME_GAP_EM)

    def _rise_by(self, pixels: int) -> None:
        if self._reduced_motion or not self.isVisible():
            return
        self._rise.stop()
        self._lift = min(self._lift + pixels, 2 * self._style.line_px)
        self._rise.setStartValue(float(self._lift))
        self._rise.setEndValue(0.0)
        self._rise.start()

    def _risen_to(self, left: float) -> None:
        lift = round(left)
        if lift != self._lift:
            self._lift = lift
            self.update()

    def _rect_of(self, row: StripRow) -> QRect:
        # Letters may reach over the line's box: f and j to the sides, stacked marks above and below.
        return QRect(0, row.y + self._lift - 3, self.width(), row.height + 6)

    def _paint_row(self, painter: QPainter, row: StripRow) -> None:
        columns, y = self._columns, row.y + self._lift
        if row.speaker is not None:
            columns = self._paint_name(painter, row, columns, y)
        kind = row.kind
        if kind is RowKind.GAP or (kind is RowKind.TRANSLATION and self.page.shows == "translation"):
            kind = RowKind.SPOKEN if kind is RowKind.TRANSLATION else RowKind.TRANSLATION
        self._brush.line(painter, row.line, kind, columns, y)

    def _paint_name(self, painter: QPainter, row: StripRow, columns: Columns, y: int) -> Columns:
        """Paint the name that begins this line; return what is left of the line."""
        name, colour = self._name_of(row.speaker or "")
        indent = round(self._indent(row.turn))
        x = columns.left
        if row.line.right_to_left:
            x += columns.width - self._name_metrics.horizontalAdvance(name)
        painter.setFont(self._style.name_font)
        painter.setPen(QColor(self._style.speakers[colour % len(self._style.speakers)]))
        painter.drawText(x, y + baseline_in(self._style.caption_font, row.height), name)
        left = columns.left if row.line.right_to_left else columns.left + indent
        return Columns(left, columns.width - indent, columns.left, columns.left, True)
