# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens joined into words, with the times and the certainty of what they are made of.

Pure. A token is what an engine finds handy, often less than a word; a word is what is kept and exported.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.text import Token, Word


def words_of(tokens: Iterable[Token]) -> tuple[Word, ...]:
    """Tokens joined into words: a token that begins with a space begins a word."""
    words: list[Word] = []
    group: list[Token] = []
    apart = True
    for token in tokens:
        text = token.text
        if group and (apart or text[:1].isspace()):
            _add_word(words, group)
            group = []
        group.append(token)
        apart = text[-1:].isspace()
    _add_word(words, group)
    return tuple(words)


def _add_word(words: list[Word], group: list[Token]) -> None:
    if len(group) == 1:  # as most words are
        (token,) = group
        text, start_ms, end_ms, sure = token.text, token.start_ms, token.end_ms, token.confidence
    else:
        text = "".join([token.text for token in group])
        start_ms = next((token.start_ms for token in group if token.start_ms is not None), None)
        end_ms = next((token.end_ms for token in reversed(group) if token.end_ms is not None), None)
        sure = min((token.confidence for token in group if token.confidence is not None), default=None)
    text = text.strip()
    if text and start_ms is not None:
        words.append(Word(text, start_ms, start_ms if end_ms is None else max(start_ms, end_ms), sure))
