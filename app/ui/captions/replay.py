# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence as it comes in, word by word and at the pace that is chosen, for the sample beside that option.

What a service would send is made of the sentence itself: each word is heard in half before it is heard
whole, and some for so long that they are put right behind the next one. Paints nothing; a roll is told,
and whoever paints it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.captions import CaptionRoll, as_said
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.captions.pacing import Pacing

EACH_MS = 170
"""From one message to the next."""
STAYS_MS = 900
"""For the words that a calm pace still holds back."""
_MISHEARD = 3
"""Of so many words one is put right only when the next one has come."""
_PIECE = re.compile(r"\s*[^\s\u3040-\u30ff\u4e00-\u9fff]+|\s*[\u3040-\u30ff\u4e00-\u9fff]{1,3}")
"""A word with the space before it; where words have none between, a few letters."""


def messages(sentence: str) -> list[str]:
    """How a sentence comes in."""
    pieces, heard, said = _PIECE.findall(sentence), [], []
    for place, piece in enumerate(pieces):
        heard.append(_half(piece))
        said.append("".join(heard))
        heard[:-1] = pieces[:place]
        if place % _MISHEARD:
            heard[-1] = piece
        said.append("".join(heard))
    return [*dict.fromkeys(said), sentence]


def _half(piece: str) -> str:
    word = piece.lstrip()
    return piece[: len(piece) - len(word) // 2]


class Replay(QObject):
    """Plays into a roll, and leaves it to its owner at the end."""

    stepped = Signal()
    over = Signal()

    def __init__(self, roll: CaptionRoll, parent: QObject) -> None:
        super().__init__(parent)
        self._roll = roll
        self._left: list[str] = []
        self._said = Transcript()
        self._pacing: Pacing | None = None
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._step)

    @property
    def runs(self) -> bool:
        """Whether it plays."""
        return self._pacing is not None

    def begin(self, pace: str, before: Callable[[], Transcript], sentence: str, speaker: str) -> None:
        """Play the sentence after what was said before, from its beginning."""
        self.end()
        self._said, self._left = before(), messages(sentence)
        self._speaker = speaker
        self._pacing = Pacing(self._changed, self)
        self._pacing.set_pace(pace)
        self._pacing.follow(lambda: self._said)
        self._roll.shown = self._pacing.shown
        self._roll.show(self._said)
        self.stepped.emit()
        self._next.start(EACH_MS)

    def end(self) -> None:
        """No more of it."""
        self._next.stop()
        if self._pacing is not None:
            self._pacing.deleteLater()
            self._pacing = None
        self._roll.shown = as_said

    def _step(self) -> None:
        if not self._left:
            self.end()
            self.over.emit()
            return
        self._said.apply([Token(self._left.pop(0), False, speaker=self._speaker)])
        first = self._pacing.heard(len(self._said.turns) - 1)
        if first is not None:
            self._changed(first)
        self._next.start(EACH_MS if self._left else STAYS_MS)

    def _changed(self, first: int) -> None:
        self._roll.changed(first)
        self.stepped.emit()
