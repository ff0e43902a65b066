# SPDX-License-Identifier: GPL-3.0-or-later
"""Large letters drawn ahead of the frame that needs them, a few at a time, between the turns of the event loop.

Tracing a large letter with its outline costs about as much as the rest of a frame. So a new style is
put on once the letters on show are drawn in it (the old one stays until then), and the usual letters
follow while nothing else is to do. Decides nothing about what is shown.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap

from app.core.breaks import starts_right_to_left
from app.core.captions import CaptionLine
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.letters import QT_KEEPS_PX
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.overlay.brush import Brushes

SLICE_MS = 2.0
"""So much of a turn of the event loop is taken at a time, and then the letter that was begun."""
BREATH_MS = 10
"""Between two turns, once nobody waits."""
LONGEST_WAIT_MS = 150
"""Nobody waits longer for a new look, drawn or not."""
LARGEST_PX = 200
"""Above it so many letters could not be kept, and would push out each other."""
USUAL = "etaoinshrdlucmfwypvbgkjqxz.,?!'-IATSWHOBMCNDELPGFRYJUKVQXZ0123456789"


Job = Callable[[], None]
"""Something that can be done ahead, in about a millisecond."""


class Letter(NamedTuple):
    """A piece of text as one brush paints it, settled or not."""

    brush: CaptionBrush
    text: str
    settled: bool
    kind: RowKind


Pieces = Callable[[Brushes], Iterable[Letter]]


class Fitting(QObject):
    """Draws the letters of one style after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worn: Brushes | None = None
        self._next: Brushes | None = None
        self._todo: deque[Job] = deque()
        self._done: Callable[[], None] | None = None
        self._since = 0.0
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)

    def brushes_of(self, style: CaptionStyle) -> Brushes:
        """The brushes of the style that is worn from now on; the same ones as long as letters look the same."""
        for known in (self._worn, self._next):
            if known is not None and alike(known.style, style):
                self._worn = known
                return known
        self._worn = Brushes(style)
        return self._worn

    def is_ready(self, style: CaptionStyle) -> bool:
        """Whether a style can be worn without waiting any longer."""
        known = [self._worn] if self._done is not None else [self._worn, self._next]
        return any(brushes is not None and alike(brushes.style, style) for brushes in known)

    def wait_for(self, style: CaptionStyle, made: Pieces, ratio: float, done: Callable[[], None]) -> None:
        """Call `done` once these are drawn in a style. Who waits for another style waits for this one now."""
        if self._done is not None and self._next is not None and alike(self._next.style, style):
            return
        if self._done is None:
            self._since = perf_counter()
        self._next, self._done = Brushes(style), done
        self._todo = deque(drawn(made(self._next), ratio))
        self._turn.start(0)

    def follow_with(self, jobs: Iterable[Job]) -> None:
        """Do this, too, when there is time; nothing else any more."""
        if self._done is None:
            self._todo = deque(jobs)
            self._turn.start(BREATH_MS)

    @property
    def is_waited_for(self) -> bool:
        """Whether a new look waits for its letters."""
        return self._done is not None

    def _go_on(self) -> None:
        until = perf_counter() + SLICE_MS / 1000
        while self._todo and perf_counter() < until:
            self._todo.popleft()()
        waited_ms = (perf_counter() - self._since) * 1000
        if self._done is not None and (not self._todo or waited_ms > LONGEST_WAIT_MS):
            done, self._done = self._done, None
            done()
        elif self._todo:
            self._turn.start(0 if self._done is not None else BREATH_MS)


def alike(one: CaptionStyle, other: CaptionStyle) -> bool:
    """Whether letters of two styles look the same."""
    return replace(one, lines=other.lines) == other


def is_needed(style: CaptionStyle, ratio: float) -> bool:
    """Whether letters of this style take so long that they are worth the trouble."""
    return style.size_px * ratio > QT_KEEPS_PX


def usual(brushes: Brushes, ratio: float, text: str, kind: RowKind) -> list[Letter]:
    """The letters of a text and the usual ones, those that may still change first: so words come."""
    if not is_needed(brushes.style, ratio) or brushes.style.size_px * ratio > LARGEST_PX:
        return []
    pieces = dict.fromkeys([*pieces_of(text), *USUAL])
    return [Letter(brushes.words, piece, settled, kind) for piece in pieces for settled in (False, True)]


def pieces_of(text: str) -> list[str]:
    """A text in pieces that look the same alone: letters where they stand by themselves, else words."""
    pieces: list[str] = []
    for word in text.split():
        pieces += word if word.isascii() else [word]
    return pieces


def drawn(letters: Iterable[Letter], ratio: float) -> list[Job]:
    """Drawing these, once each."""
    return [partial(_draw, letter, ratio) for letter in dict.fromkeys(letters)]


def _draw(letter: Letter, ratio: float) -> None:
    pixmap = QPixmap(1, 1)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    final = len(letter.text) if letter.settled else 0
    line = CaptionLine(letter.text, 0, final, bool(starts_right_to_left(letter.text)))
    letter.brush.line(painter, line, letter.kind, Columns(0, 10_000, 0, 0, True), 0)
    painter.end()
