# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind a connection: something that hears audio and says pieces of text.

Only the shapes. A mind knows nothing of JSON, of sockets, or of who is asking; the connection
decides which of a piece's members its client asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.server.refusals import Refusal
from app.server.start import Start


@dataclass(frozen=True, slots=True)
class Piece:
    """A sub-word, word or punctuation mark with its own leading space; times in audio milliseconds.

    Translated pieces have no times and no confidence (Soniox docs, "Real-time translation").
    """

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    speaker: str | None = None
    language: str | None = None
    source_language: str | None = None
    translation_status: str | None = None

    @property
    def translated(self) -> bool:
        """Whether this is somebody's words in another language."""
        return self.translation_status == "translation"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a mind has to say.

    ``finals`` are new and will never be said again; ``tail`` replaces whatever tail was said before.
    ``final_ms`` and ``total_ms`` are how much audio the finals, and everything, account for. ``refusal`` is
    why nothing more will be said, if the mind cannot go on.
    """

    finals: tuple[Piece, ...] = ()
    tail: tuple[Piece, ...] = ()
    final_ms: int = 0
    total_ms: int = 0
    endpoint: bool = False
    settled: bool = False
    ended: bool = False
    refusal: Refusal | None = None


class Mind(Protocol):
    """Something that listens. It answers through the ``say`` it was made with, never directly."""

    def hear(self, audio: bytes) -> None:
        """Take the next audio, in the format that the start message named."""

    def settle(self, trailing_silence_ms: int) -> None:
        """Make everything heard so far final, then say so with ``settled``."""

    def end(self) -> None:
        """As ``settle``, for the last time; say so with ``ended``."""

    def close(self) -> None:
        """Stop at once and say nothing more. May be called twice."""


Say = Callable[[Said], None]
MakeMind = Callable[[Start, Say], Mind]
