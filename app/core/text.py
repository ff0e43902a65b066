# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines say, and what becomes of it: tokens, words, utterances, gaps.

Pure. `msgspec.Struct` instead of dataclasses because twenty of them are made for every message.
All times are whole milliseconds; a token's are those of its stream until `Timeline` turns them
into those of the session (audio captured since Start, pauses not counted).
"""

from __future__ import annotations

from enum import Enum

import msgspec


class TokenKind(Enum):
    """Which of the two texts of a stream a token belongs to."""

    SPOKEN = "spoken"
    TRANSLATION = "translation"


class Token(msgspec.Struct, frozen=True, gc=False):
    """The smallest piece of text an engine reports; carries its own leading space.

    Final tokens come once and never change; non-final ones are replaced by the next message.
    Translation tokens have no times and no confidence.
    """

    text: str
    final: bool
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    speaker: str | None = None
    language: str | None = None
    source_language: str | None = None
    kind: TokenKind = TokenKind.SPOKEN


class Word(msgspec.Struct, frozen=True, gc=False):
    """One word of a closed utterance, in session milliseconds."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


class Translation(msgspec.Struct, frozen=True, gc=False):
    """The same utterance in another language."""

    language: str
    text: str


class Utterance(msgspec.Struct, frozen=True, gc=False):
    """What one speaker said in one go; every part of it is final.

    `at` is when its first final word arrived (ISO 8601, UTC), given by whoever has a clock.
    """

    start_ms: int
    end_ms: int
    text: str
    at: str = ""
    speaker: str | None = None
    language: str | None = None
    translation: Translation | None = None
    words: tuple[Word, ...] = ()
    label: str | None = None
    """What the service calls the speaker, where `speaker` is the reader's own name for them."""


class Gap(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the session for which there are no words, and why."""

    start_ms: int
    end_ms: int
    reason: str


Entry = Utterance | Gap
