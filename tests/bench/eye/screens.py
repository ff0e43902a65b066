# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows that are looked at: our captions, and plain labels that are shown the same words.

Ours is the view of the main window as it is, but that its brush gives each word the ink by which it
is known (`tests.bench.eye.inks`). The labels are Qt's own `QLabel` with word wrap, in the same font
and size of letters, with the same width of text and the same height; another speaker or another
language begins a line, and so does a translation, in its smaller letters. They get the words as they
come, without any pacing.

- `DroppingLabel` does what a program does that keeps a box of captions: it appends word to word,
  holds the newest ones, and when those no longer fit, it drops words in front, as few as make the
  rest fit. What has been dropped stays so.
- `KeepingLabel`, the kindest that a label can be: every utterance, too, begins a line, and it keeps
  every word ever said and is scrolled to its end, so that nothing moves because something in front
  was dropped.
"""

from __future__ import annotations

import html
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.core.calm import Calm
from app.core.captions import CaptionLine
from app.core.transcript import Transcript, Turn
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.letters import Part
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.view import CaptionView
from tests.bench.eye.inks import Inks, Page, words_in

WIDE_PX = 1020
"""The page of the window as it first opens."""
_UNREAD = "#FF9090"  # what holds red is not read


def plain_style(style: CaptionStyle | None = None) -> CaptionStyle:
    """A style in which only words can be read back."""
    style = style or CaptionStyle()
    return replace(
        style, paper="#FFFFFF", dim=_UNREAD, line=_UNREAD, focus=_UNREAD, provisional=_UNREAD,
        speakers=(_UNREAD,) * 8,
    )  # fmt: skip


class InkBrush(CaptionBrush):
    """Paints each word of a line in its own ink, and everything else as ever."""

    def __init__(self, style: CaptionStyle, inks: Inks) -> None:
        super().__init__(style)
        self._inks_of_words = inks

    def line(
        self,
        painter: QPainter,
        line: CaptionLine,
        kind: RowKind,
        columns: Columns,
        y: int,
        speaker: int | None = None,
    ) -> None:
        shape = self.shape(line, kind)
        parts = []
        for begin, word in words_in(line.text):
            end = begin + len(word)
            ink = self._inks_of_words.ink(word, end <= line.final, kind is RowKind.TRANSLATION)
            parts.append(Part(shape.letters(begin, end), ink))
        self.letters_at(painter, line, shape, kind, columns, y, parts)


class InkView(CaptionView):
    """The captions of the main window, painted by that brush."""

    def __init__(self, style: CaptionStyle, inks: Inks) -> None:
        self._inks = inks
        super().__init__(style)
        self.set_reduced_motion(True)

    def brush_for(self, style: CaptionStyle) -> CaptionBrush:
        return InkBrush(style, self._inks)


class Screen:
    """A window on a real screen whose pixels are read back."""

    widget: QWidget

    def __init__(self, inks: Inks, style: CaptionStyle, high_px: int) -> None:
        self.inks, self.style, self.high_px = inks, style, high_px

    def open_at_corner(self) -> None:
        """Show it, where nothing is cut off."""
        self.widget.resize(WIDE_PX, self.high_px)
        self.widget.move(0, 0)
        self.widget.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.widget.show()
        for _ in range(20):
            QApplication.processEvents()

    def picture(self) -> QImage:
        """What the X server has of it now."""
        QApplication.processEvents()
        screen, widget = self.widget.screen(), self.widget
        return screen.grabWindow(widget.winId()).toImage()

    def read(self) -> Page:
        """The words in it now."""
        return self.inks.read(self.picture())

    def close(self) -> None:
        """Away with it."""
        self.widget.close()
        self.widget.deleteLater()
        QApplication.processEvents()


class Captions(Screen):
    """Ours."""

    def __init__(
        self, inks: Inks, style: CaptionStyle, high_px: int, transcript: Transcript, calm: Calm
    ) -> None:
        super().__init__(inks, style, high_px)
        self.view = InkView(style, inks)
        self.widget = self.view
        self.view.roll.shown = calm.shown
        self.view.show_transcript(transcript)

    def show(self, first_turn: int | None) -> None:
        """These turns may look different now."""
        if first_turn is not None:
            self.view.captions_changed(first_turn)


class _Word(NamedTuple):
    text: str
    final: bool
    px: int
    begins: bool


class _Label(Screen):
    """What both labels share."""

    def __init__(self, inks: Inks, style: CaptionStyle, high_px: int) -> None:
        super().__init__(inks, style, high_px)
        self.label = QLabel()
        self.label.setFont(style.caption_font)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.columns = Columns.of(style, WIDE_PX, True)

    each_utterance = False
    """Whether every one begins a line."""

    def _words(self, transcript: Transcript) -> list[_Word]:
        found: list[_Word] = []
        before: Turn | None = None
        for turn in transcript.turns:
            other = before is None or (turn.speaker, turn.language) != (before.speaker, before.language)
            begins = self.each_utterance or other or bool(before and before.translated_text)
            found += self._words_of(turn, begins)
            before = turn
        return found

    def _words_of(self, turn: Turn, begins: bool) -> list[_Word]:
        found = []
        for final, tail, px in (
            (turn.final_text, turn.tail_text, self.style.size_px),
            (turn.translated_text, turn.translated_tail_text, self.style.translation_px),
        ):
            for at, (begin, word) in enumerate(words_in(final + tail)):
                begins_line = at == 0 and (begins or px == self.style.translation_px)
                found.append(_Word(word, begin + len(word) <= len(final), px, begins_line))
        return found

    def _html(self, words: list[_Word]) -> str:
        lines: list[list[_Word]] = []
        for word in words:
            if word.begins or not lines:
                lines.append([])
            lines[-1].append(word)
        return "".join(f"<p dir='auto' style='margin:0'>{self._line(line)}</p>" for line in lines)

    def _line(self, words: list[_Word]) -> str:
        spans = (
            f"<span style='font-size:{word.px}px;color:{self._ink(word).name()}'>"
            f"{html.escape(word.text)}</span>"
            for word in words
        )
        joint = f"<span style='font-size:{words[0].px}px'> </span>"
        return joint.join(spans)

    def _ink(self, word: _Word) -> QColor:
        return self.inks.ink(word.text, word.final, word.px == self.style.translation_px)


class DroppingLabel(_Label):
    """Holds the newest words that fit."""

    def __init__(self, inks: Inks, style: CaptionStyle, high_px: int) -> None:
        super().__init__(inks, style, high_px)
        self.widget = self.label
        left = self.columns.left
        right = WIDE_PX - left - self.columns.width
        self.label.setContentsMargins(left, 0, right, 0)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._white()
        self._dropped = 0

    def _white(self) -> None:
        palette = self.widget.palette()
        palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.white)
        self.widget.setPalette(palette)
        self.widget.setAutoFillBackground(True)

    def show(self, transcript: Transcript) -> None:
        """All that has been said so far."""
        words = self._words(transcript)
        self._dropped = min(self._dropped, len(words))
        while not self._fits(text := self._html(words[self._dropped :])):
            self._dropped += 1
        self.label.setText(text)

    def _fits(self, text: str) -> bool:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.style.caption_font)
        document.setHtml(text)
        document.setTextWidth(self.columns.width)
        return document.size().height() <= self.high_px


class KeepingLabel(_Label):
    """Keeps everything, and is scrolled to its end."""

    each_utterance = True

    def __init__(self, inks: Inks, style: CaptionStyle, high_px: int) -> None:
        super().__init__(inks, style, high_px)
        self.label.setFixedWidth(self.columns.width)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setStyleSheet("background: white")
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.label)
        self.widget = QWidget()
        self.widget.setStyleSheet("background: white")
        rows = QVBoxLayout(self.widget)
        rows.setContentsMargins(self.columns.left, 0, 0, 0)
        rows.addWidget(self.area)

    def show(self, transcript: Transcript) -> None:
        """All that has been said so far."""
        self.label.setText(self._html(self._words(transcript)))
        most = QFontMetrics(self.style.caption_font).height()
        self.label.setFixedHeight(max(most, self.label.heightForWidth(self.columns.width)))
        bar = self.area.verticalScrollBar()
        QApplication.processEvents()
        bar.setValue(bar.maximum())
