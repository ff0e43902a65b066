# SPDX-License-Identifier: GPL-3.0-or-later
"""Token streams to hold captions against: recorded ones, and hard cases written by hand.

Recorded (`.jsonl`, made by `tests.bench.record`): one message a line.

Written (`.stream`): a message a line, too. First its time in milliseconds, then what it says, piece
by piece: `[speaker/language]`, the final words, `~`, the provisional words. Words carry the space
before them, as tokens do; a line says all that is provisional, and what an earlier one said and
it does not is taken back. `[1/de<en]` is a translation from English; `END` is the marker by which
services tell that an utterance has ended. `#` begins a remark.

    300 [1/en] So the~ fairy runs
    600 [1/en] ferry~ runs on [2/en]~ Which
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.core.alignment import words_of
from app.core.text import Token, TokenKind
from app.core.translating import Translating

STREAMS = Path(__file__).parent / "streams"
_PIECE = re.compile(r"\[(\w*)/(\w*)(?:<(\w+))?\]([^\[]*)")


class Message(NamedTuple):
    """What came at a time, and whether an utterance ended with it."""

    at_ms: int
    tokens: list[Token]
    ended: bool


def streams() -> list[Path]:
    """All of them, the recorded ones first."""
    return [*sorted(STREAMS.glob("*.jsonl")), *sorted(STREAMS.glob("*.stream"))]


def held_out() -> list[Path]:
    """Streams that are measured, and that nothing is tuned on."""
    return sorted((STREAMS / "held_out").glob("*.jsonl"))


def messages(path: Path) -> Iterator[Message]:
    """One stream."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if path.suffix == ".jsonl":
            yield _recorded(json.loads(line))
        elif line.strip() and not line.startswith("#"):
            yield _written(line)


def translating(path: Path) -> Translating | None:
    """What the service was asked to translate, as the stream itself shows it."""
    pairs = {
        (token.source_language, token.language)
        for message in messages(path)
        for token in message.tokens
        if token.kind is TokenKind.TRANSLATION
    }
    targets = sorted({target for _, target in pairs if target})
    if not targets:
        return None
    return Translating(targets[0], targets[1] if len(targets) > 1 else None)


def _recorded(message: dict) -> Message:
    tokens = [
        _token(text, bool(final), speaker, language, of)
        for text, final, speaker, language, of in message["tokens"]
    ]
    return Message(message["at_ms"], tokens, message.get("end", False))


def _written(line: str) -> Message:
    at, _, rest = line.strip().partition(" ")
    ended = rest.endswith("END")
    tokens: list[Token] = []
    for speaker, language, of, said in _PIECE.findall(rest.removesuffix("END").rstrip()):
        final, _, tail = said.removesuffix(" ").partition("~")
        tokens += [_token(word, True, speaker, language, of) for word in words_of(final)]
        tokens += [_token(word, False, speaker, language, of) for word in words_of(tail)]
    return Message(int(at), tokens, ended)


def _token(text: str, final: bool, speaker: str | None, language: str | None, of: str | None) -> Token:
    kind = TokenKind.TRANSLATION if of else TokenKind.SPOKEN
    return Token(
        text, final, speaker=speaker or None, language=language or None, source_language=of or None, kind=kind
    )
