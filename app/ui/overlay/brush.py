# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints one line of the overlay, its speaker's name before the words. Keeps nothing of the transcript."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.core.breaks import starts_right_to_left
from app.core.captions import CaptionLine, CaptionRoll
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.changes import changed_span
from app.ui.captions.columns import Columns
from app.ui.captions.names import Speakers, shown_language
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import baseline_in
from app.ui.overlay.lines import Content

_LONGEST_NAME = 0.5  # of the width of a line
_NAME_GAP_EM = 0.5
_OVER_EM = 0.3
_LANGUAGE_SHARE = 0.62
_TAG_SHARE, _LEAST_TAG_PX = 0.45, 11
_FREE_BENEATH = 0.12  # of words that end above it
_CAPITALS = 0.72  # how high letters are, of their size


class Brushes:
    """Of one style, for words and for names in each colour: what they have drawn once they keep."""

    def __init__(self, style: CaptionStyle) -> None:
        self.style = style
        self.words = CaptionBrush(style)
        self._names: dict[int, CaptionBrush] = {}
        self._tags: dict[str, CaptionBrush] = {}

    def name(self, colour: int) -> CaptionBrush:
        """Names are painted as words are, outline and all."""
        if colour not in self._names:
            ink = self.style.speakers[colour % len(self.style.speakers)]
            style = replace(self.style, ink=ink, dim=ink, weight=self.style.name_weight, upper=False)
            self._names[colour] = CaptionBrush(style)
        return self._names[colour]

    @cached_property
    def tag_style(self) -> CaptionStyle:
        """What stands at the head of the plate is small: there is little room above the words."""
        px = max(_LEAST_TAG_PX, round(self.style.size_px * _TAG_SHARE))
        return replace(self.style, size_px=px, weight=self.style.name_weight, upper=False)

    def tag(self, ink: str) -> CaptionBrush:
        """For what stands there, in this colour."""
        if ink not in self._tags:
            self._tags[ink] = CaptionBrush(replace(self.tag_style, ink=ink))
        return self._tags[ink]

    @cached_property
    def language_style(self) -> CaptionStyle:
        """What language begins is told smaller and paler than what is said in it."""
        px = round(self.style.size_px * _LANGUAGE_SHARE)
        return replace(self.style, size_px=px, ink=self.style.dim, upper=False)

    @cached_property
    def language(self) -> CaptionBrush:
        """For the names of languages."""
        return CaptionBrush(self.language_style)


class OverlayBrush:
    """One style at one width."""

    def __init__(self, brushes: Brushes, speakers: Speakers, width: int, ratio: float) -> None:
        style = brushes.style
        self.style, self.width, self.ratio = style, width, ratio
        self._brush, self._brushes = brushes.words, brushes
        self._speakers = speakers
        self._name_metrics = QFontMetrics(style.name_font)
        self._small_metrics = QFontMetrics(
            replace(style, weight=style.name_weight, upper=False).translation_font
        )
        self._language_metrics = QFontMetrics(brushes.language_style.caption_font)
        self._name_gap = round(style.size_px * _NAME_GAP_EM)

    @property
    def over(self) -> int:
        """How far letters may reach out of their row."""
        return max(round(self.style.size_px * _OVER_EM) + 4, self.style.overhang_px)

    def name_of(self, label: str, small: bool = False) -> tuple[str, int]:
        """A speaker's name as it fits, before words or, small, before their translation; and its colour's place."""
        name, colour = self._speakers(label)
        most = round(self.width * _LONGEST_NAME)
        metrics = self._small_metrics if small else self._name_metrics
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, most), colour

    def colour_of(self, label: str | None) -> int | None:
        """The place of a speaker's colour, where words wear it."""
        return self._speakers(label)[1] if label and self.style.coloured_words else None

    def language_of(self, roll: CaptionRoll, turn: int) -> str:
        """The name of the language that begins with this turn; none where none does."""
        code = roll.language_at(turn)
        return "" if code is None else shown_language(code)

    def indent_in(
        self, roll: CaptionRoll, small: bool = False, languages: bool = True
    ) -> Callable[[int], float]:
        """How much room the name and the language take that begin a turn of this roll, or its translation."""

        def indent(turn: int) -> float:
            named = roll.names_a_speaker(turn)
            name = self.name_of(roll.speaker_of(turn) or "", small)[0] if named else ""
            return self._indent(name, self.language_of(roll, turn) if languages else "", small)

        return indent

    def paint(self, painter: QPainter, content: Content, kind: RowKind) -> None:
        """Paint a line, its row's corner at 0, 0."""
        columns = self._columns(content, kind)
        if content.name:
            self._paint_name(painter, content, kind)
        if content.language:
            self._paint_language(painter, content)
        y = 0
        if content.gap and kind is RowKind.SPOKEN:  # smaller than what was said
            kind, y = RowKind.TRANSLATION, (self.style.line_px - self.style.translation_line_px) // 2
        self._brush.line(painter, content.line, kind, columns, y, content.speaker)

    def awaited(self, painter: QPainter, content: Content, awaited: Sequence[tuple[int, int]]) -> None:
        """Paint a line beneath characters that somebody waits for, the row's corner at 0, 0."""
        if not content.gap:
            self._brush.awaited(
                painter, content.line, RowKind.SPOKEN, awaited, self._columns(content, RowKind.SPOKEN), 0
            )

    def changed_span(self, before: Content, now: Content, kind: RowKind) -> tuple[float, float] | None:
        """From where to where two states of one line differ; None: anywhere."""
        if now.gap and kind is RowKind.SPOKEN:
            return None
        return changed_span(before.line, now.line, kind, self._brush, self._columns(now, kind))

    def extent(self, content: Content, kind: RowKind) -> tuple[float, float]:
        """The left and right edge of all that is painted."""
        if content.gap and kind is RowKind.SPOKEN:
            kind = RowKind.TRANSLATION
        left = self._brush.left_of(content.line, kind, self._columns(content, kind))
        right = left + self._brush.shape(content.line, kind).width
        if not content.name and not content.language:
            return left, right
        return (left, float(self.width)) if content.line.right_to_left else (0.0, right)

    def paint_tag(
        self,
        painter: QPainter,
        text: str,
        ink: str,
        within: QRect,
        at_right: bool,
        kind: RowKind = RowKind.SPOKEN,
    ) -> None:
        """Paint something small at the head of a pane, above the first of its lines, which are of this kind."""
        style = self._brushes.tag_style
        metrics = QFontMetrics(style.caption_font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, within.width())
        line = CaptionLine(text, 0, len(text), bool(starts_right_to_left(text)))
        width = metrics.horizontalAdvance(text)
        left = within.right() + 1 - width if at_right else within.left()
        font, line_px = self.style.caption_font, self.style.line_px
        if kind is RowKind.TRANSLATION:
            font, line_px = self.style.translation_font, self.style.translation_line_px
        free = within.height() + round(baseline_in(font, line_px) - font.pixelSize() * _CAPITALS)
        up = round(font.pixelSize() * _FREE_BENEATH) if kind is RowKind.TRANSLATION else 0
        top = max(0, within.top() - up + (free - style.line_px) // 2)
        columns = Columns(left, width, 0, 0, True)
        self._brushes.tag(ink).line(painter, line, RowKind.SPOKEN, columns, top)

    def ink_of(self, colour: int) -> str:
        """A speaker's colour."""
        return self.style.speakers[colour % len(self.style.speakers)]

    @property
    def tag_px(self) -> int:
        """How high that is."""
        return self._brushes.tag_style.line_px

    def _indent(self, name: str, language: str, small: bool = False) -> int:
        metrics = self._small_metrics if small else self._name_metrics
        advance = metrics.horizontalAdvance, self._language_metrics.horizontalAdvance
        widths = [width(text) for width, text in zip(advance, (name, language), strict=True) if text]
        return sum(widths) + len(widths) * self._name_gap

    def _columns(self, content: Content, kind: RowKind) -> Columns:
        indent = self._indent(content.name, content.language, kind is RowKind.TRANSLATION)
        left = 0 if content.line.right_to_left else indent
        return Columns(left, self.width - indent, 0, 0, True)

    def _paint_name(self, painter: QPainter, content: Content, kind: RowKind) -> None:
        brush, small = self._brushes.name(content.colour), kind is RowKind.TRANSLATION
        line = CaptionLine(content.name, 0, len(content.name), bool(starts_right_to_left(content.name)))
        x = 0
        width = (self._small_metrics if small else self._name_metrics).horizontalAdvance(content.name)
        if content.line.right_to_left:
            x = self.width - width
        brush.line(painter, line, kind, Columns(x, width, 0, 0, True), 0)

    def _paint_language(self, painter: QPainter, content: Content) -> None:
        language, style = content.language, self._brushes.language_style
        line = CaptionLine(language, 0, len(language), bool(starts_right_to_left(language)))
        x, width = self._indent(content.name, ""), self._language_metrics.horizontalAdvance(language)
        if content.line.right_to_left:
            x = self.width - x - width
        # On the line that the words stand on.
        y = baseline_in(self.style.caption_font, self.style.line_px) - baseline_in(
            style.caption_font, style.line_px
        )
        columns = Columns(x, width, 0, 0, True)
        self._brushes.language.line(painter, line, RowKind.SPOKEN, columns, round(y))
