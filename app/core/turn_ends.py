# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a turn ends: with its speaker, its language, a long pause, or a sentence when it has grown long.

Pure. Asked for every token that comes; what most tokens do is told at a glance.
"""

from __future__ import annotations

from app.core.text import Token
from app.core.turn import Turn

LONG_PAUSE_MS = 3_000
"""Silence after which words begin a new turn even where the service marks no endpoint."""
LONG_TURN = 400
"""Characters after which a turn ends with its sentence, so that a monologue can be read."""
LONGEST_TURN = 2_000
"""Characters after which a turn ends with its word, where nobody marks sentences."""
SENTENCE_ENDS = frozenset(".?!…。？！؟।")
_ENDS_WITHOUT_SPACE = frozenset("。？！")


def differs(a: str | None, b: str | None) -> bool:
    """Whether both are known, and not the same."""
    return a is not None and b is not None and a != b


def fits(tokens: list[Token], turn: Turn) -> bool:
    """Whether none of these can begin a new turn: the common case, seen at a glance."""
    speaker, language = turn.speaker, turn.language
    for token in tokens:
        if token.speaker != speaker or token.language != language or not token.text:
            return False
    begin_ms = turn.end_ms if turn.end_ms is not None else tokens[0].start_ms
    end_ms = tokens[-1].end_ms
    if begin_ms is None or end_ms is None:
        return False
    if end_ms - begin_ms >= LONG_PAUSE_MS:  # long enough to hold a pause: look for it
        for token in tokens:
            start_ms = token.start_ms
            if start_ms is None or begin_ms is None or start_ms - begin_ms >= LONG_PAUSE_MS:
                return False
            begin_ms = token.end_ms
    if not turn.final_text and tokens[0].text.isspace():
        return False
    tail = "".join([token.text for token in tokens])
    size = len(turn.final_text) + len(tail)
    if size < LONG_TURN:
        return True
    # A long turn ends with its sentence; where no sentence ends, it goes on.
    return (
        size < LONGEST_TURN and turn.final_text[-1:] not in SENTENCE_ENDS and SENTENCE_ENDS.isdisjoint(tail)
    )


def starts_new_turn(turn: Turn, token: Token, text: str, end_ms: int | None) -> bool:
    """Whether a token cannot follow `text`, which ends at `end_ms`, in the same turn."""
    if token.text.isspace():
        return False
    if differs(turn.speaker, token.speaker) or differs(turn.language, token.language):
        return True
    begins_word = token.text[0] == " "
    if not begins_word and not token.text[0].isalnum():  # punctuation: the rest of what was said
        return False
    if token.start_ms is not None and end_ms is not None and token.start_ms - end_ms >= LONG_PAUSE_MS:
        return True
    if len(text) < LONG_TURN:
        return False
    if begins_word:
        return text[-1] in SENTENCE_ENDS or len(text) >= LONGEST_TURN
    return text[-1] in _ENDS_WITHOUT_SPACE
