# SPDX-License-Identifier: GPL-3.0-or-later
"""A caption view with a transcript to speak into, for tests. Knows no session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest

from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript
from app.ui.captions.page import RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.view import CaptionView
from tests.sweep import sweep
from tests.ui.scenes import application


class Stage:
    """A view in a window of this size, still (no motion) unless asked otherwise."""

    def __init__(self, width: int = 1020, height: int = 450, style: CaptionStyle | None = None) -> None:
        self.view = CaptionView(style)
        self.view.resize(width, height)
        self.view.set_reduced_motion(True)
        self.transcript = Transcript()
        self.view.show_transcript(self.transcript)
        self.view.show()
        self.settle()

    def says(
        self, final: str = "", tail: str = "", speaker: str | None = None, language: str | None = None
    ) -> None:
        tokens = [Token(final, True, speaker=speaker, language=language)] if final else []
        tokens += [Token(tail, False, speaker=speaker, language=language)] if tail else []
        self._changed(self.transcript.apply(tokens))

    def translates(self, final: str = "", tail: str = "") -> None:
        kind = TokenKind.TRANSLATION
        tokens = [Token(final, True, language="sl", kind=kind)] if final else []
        tokens += [Token(tail, False, language="sl", kind=kind)] if tail else []
        self._changed(self.transcript.apply(tokens))

    def pauses(self) -> None:
        """The speaker: an endpoint."""
        self._changed(self.transcript.close_turn())

    def loses(self, words: str) -> None:
        self._changed(self.transcript.add_gap(Gap(0, 1000, words)))

    def says_turns(self, count: int, words: str = "Turn {} has some words in it.") -> None:
        for number in range(count):
            self.says(words.format(number))
            self.pauses()

    def _changed(self, first: int) -> None:
        self.view.captions_changed(first)

    @staticmethod
    def settle() -> None:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def lines(self) -> list[str]:
        """The lines of words in view, from top to bottom."""
        return [row.line.text for row in self.view.page.rows if row.line]

    def heights(self) -> dict[str, int]:
        """Where each line of words stands."""
        return {row.line.text: row.y for row in self.view.page.rows if row.line}

    def row(self, text: str):
        return next(row for row in self.view.page.rows if row.line and text in row.line.text)

    def names(self) -> list[str]:
        return [row.speaker for row in self.view.page.rows if row.kind is RowKind.NAME]

    def picture(self) -> QImage:
        self.settle()
        return self.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def wheel(self, notches: int, ctrl: bool = False) -> None:
        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self.view, event)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, keys)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        self.settle()


@contextmanager
def stage(**kind) -> Iterator[Stage]:
    """A stage that is taken down afterwards."""
    application()
    made = Stage(**kind)
    try:
        yield made
    finally:
        made.close()
        sweep()


def ink(picture: QImage, top: int, bottom: int, left: int = 0, right: int | None = None) -> set[str]:
    """The colours in this part of a picture."""
    right = picture.width() if right is None else right
    return {QColor(picture.pixel(x, y)).name() for y in range(top, bottom) for x in range(left, right)}


def edges(picture: QImage, top: int, bottom: int, paper: str) -> tuple[int, int]:
    """The first and the last column that is not paper, between two heights."""
    ground = QColor(paper).rgb()
    columns = [
        x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(top, bottom))
    ]
    return columns[0], columns[-1]
