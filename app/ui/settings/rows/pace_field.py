# SPDX-License-Identifier: GPL-3.0-or-later
"""The choice between early and calm words, and two lines that show what it does.

They are said once when they come into view, when another pace is chosen and when they are pointed at;
then they rest. Where motion is unwelcome they are said only when somebody chooses. Nothing ticks while
nobody can see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.alignment import words_of
from app.core.calm import MIDDLE, Calm
from app.core.captions import CaptionRoll, Measure
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.looks import caption_style
from app.ui.captions.page import RowKind
from app.ui.captions.sample import paint_plate
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import WordWidths
from app.ui.parts.ring import ROOM_PX
from app.ui.settings.choices import Choices
from app.ui.settings.controls import OptionChooser
from app.ui.settings.page import Option

LETTERS_PX = 20
FEWEST_LINES, MOST_LINES = 2, 5
SIDE_PX, END_PX = 14, 10
STEP_MS = 260
"""From one message to the next."""
TAIL_WORDS = 5
"""So many words may still change."""


class PaceField(QWidget):
    """Chooser and sample."""

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self.chooser = OptionChooser(choices.look, option)
        self.chooser.edited.connect(self.edited)
        self.sample = PaceSample(choices)
        self.setFocusProxy(self.chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeading)
        beneath = QHBoxLayout()  # as far in as the chooser's edge, which keeps room for its ring
        beneath.setContentsMargins(ROOM_PX, 0, ROOM_PX, ROOM_PX)
        beneath.addWidget(self.sample)
        column.addLayout(beneath)

    def show_value(self, value: object) -> None:
        """What is chosen; tells nobody."""
        self.chooser.show_value(value)
        self.sample.set_pace(str(value or MIDDLE))


class PaceSample(QWidget):
    """A few words as they come at a pace, in the look of the captions."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices, self._look = choices, choices.look
        self._pace, self._calm = MIDDLE, Calm(MIDDLE)
        self._transcript, self._messages = Transcript(), iter(())
        self._roll = CaptionRoll(Measure(len, 1), Measure(len, 1))
        self._style: CaptionStyle | None = None
        self._clock, self._seen = QElapsedTimer(), False
        self._next_ms: int | None = None
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._go_on)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # a row that grows once it is wide stands over the next one
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("How words come at this pace"))
        choices.changed.connect(self._restyle)
        self._look.changed.connect(self._restyle)
        self._restyle()
        self.finish()

    @property
    def is_playing(self) -> bool:
        """Whether anything is still to come."""
        return self._due.isActive()

    @property
    def lines(self) -> list[str]:
        """What is to be read."""
        return [line.text for line in self._roll.block(0).spoken.lines] if len(self._roll) else []

    def set_pace(self, pace: str) -> None:
        """Show this one."""
        if pace != self._pace:
            self._pace = pace
            if self.isVisible():
                self.play()

    def play(self) -> None:
        """Say it from the beginning."""
        self._begin()
        self._clock.start()
        self._messages, self._next_ms = messages(sentence()), 0
        self._due.start(0)
        self.update()

    def finish(self) -> None:
        """All that is said stands there, and nothing more comes."""
        self._due.stop()
        self._begin()
        self._roll.changed(self._transcript.apply([Token(sentence(), True)]))
        self.update()

    # -- inside --------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._transcript, self._calm = Transcript(), Calm(self._pace)
        self._roll.shown = self._calm.shown
        self._roll.show(self._transcript)

    def _go_on(self) -> None:
        if self.visibleRegion().isEmpty():
            self.finish()
            return
        now_ms = self._clock.elapsed()
        first = self._calm.look(now_ms)
        while self._next_ms is not None and self._next_ms <= now_ms:
            tokens = next(self._messages, None)
            self._next_ms = None if tokens is None else self._next_ms + STEP_MS
            if tokens is not None:
                first = self._calm.heard(self._transcript, self._transcript.apply(tokens), now_ms)
        if first is not None:
            self._roll.changed(0)
            self.update()
        due = [ms for ms in (self._next_ms, self._calm.due_ms) if ms is not None]
        if due:
            self._due.start(max(1, min(due) - self._clock.elapsed()))

    def _restyle(self) -> None:
        style = caption_style(
            self._choices.settings.appearance,
            self._look.theme,
            side_margin_px=SIDE_PX,
            end_margin_px=END_PX,
        )
        style = replace(style, size_px=LETTERS_PX)
        if style != self._style:
            self._style, self._brush = style, CaptionBrush(style)
            self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        assert self._style is not None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wide = max(1, self.width() - 2 * SIDE_PX)
        self._columns = Columns(SIDE_PX, wide, 0, 0, True, mirrored=mirrored)
        measure = self._measure(wide)
        self._roll.set_measure(measure, measure)
        self.updateGeometry()

    def _measure(self, wide: int) -> Measure:
        assert self._style is not None
        return Measure(WordWidths(self._style.caption_font), wide, self._style.room_to_grow)

    def heightForWidth(self, width: int) -> int:
        assert self._style is not None
        measure = self._measure(max(1, width - 2 * SIDE_PX))
        whole, transcript = CaptionRoll(measure, measure), Transcript()
        whole.show(transcript)
        whole.changed(transcript.apply([Token(sentence(), True)]))
        lines = max(FEWEST_LINES, min(MOST_LINES, whole.block(0).line_count))
        return lines * self._style.line_px + 2 * END_PX

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        assert style is not None
        if not self._seen:
            self._seen = True
            if not self._look.less_motion:
                self.play()
        painter = QPainter(self)
        paint_plate(painter, QRectF(self.rect()), style, self._look)
        lines = self._roll.block(0).spoken.lines if len(self._roll) else []
        room = (self.height() - 2 * END_PX) // style.line_px
        for place, line in enumerate(lines[-room:]):
            self._brush.line(painter, line, RowKind.SPOKEN, self._columns, END_PX + place * style.line_px)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        self._seen = False
        self.finish()
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        if not self.is_playing and not self._look.less_motion:
            self.play()
        super().enterEvent(event)


def sentence() -> str:
    """What is said, in the language of the window."""
    said = (
        QCoreApplication.translate("CaptionSample", "The first boat is full."),
        QCoreApplication.translate("CaptionSample", "The second one is late,"),
        QCoreApplication.translate("CaptionSample", "so we take the early one"),
    )
    return " ".join(said)


def messages(text: str) -> Iterator[list[Token]]:
    """A sentence as a service says it: each word begins with half of itself, and some are misheard for a moment."""
    words = words_of(text)
    for number in range(1, len(words) + TAIL_WORDS + 1):
        settled = max(0, number - TAIL_WORDS)
        tail = words[settled:number]
        if number <= len(words):
            tail[-1] = _half(tail[-1])
        if number % 4 == 2 and len(tail) > 2:  # two words are heard the other way round
            tail[-3:-1] = _swapped(*tail[-3:-1])
        before = max(0, number - 1 - TAIL_WORDS)
        tokens = [Token(word, True) for word in words[before:settled]]
        yield tokens + [Token(word, False) for word in tail]


def _swapped(one: str, other: str) -> tuple[str, str]:
    first, second = one.strip(), other.strip()
    return one.replace(first, second), other.replace(second, first)


def _half(word: str) -> str:
    return word[: max(2, (len(word) + 1) // 2)]
