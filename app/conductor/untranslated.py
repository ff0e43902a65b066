# SPDX-License-Identifier: GPL-3.0-or-later
"""Which final words of one stream still lack their translation: a new link must hear these again.

Pure. Translations come in the order of what they translate, later than the words, and without times. Which
word a piece of translation belongs to is told by counting: as many tokens go into a translation as went
into those before it. At the end of an utterance, and where everything was asked to be final, both texts
are whole.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence

from app.core.text import Token, TokenKind

WAITED_FOR_MS = 20_000
"""A word without its translation after so much more sound will not be translated."""
ENOUGH_TOKENS = 30
"""So many tell how many tokens go into a translation, where no utterance has come to its end."""
_ALMOST = 0.25
_REMEMBERED = 1_000
Span = tuple[int, int]
"""From where to where a word was spoken."""


class Untranslated:
    """Of one stream, in its own milliseconds. `expects` tells whether words in a language are translated."""

    def __init__(self, expects: Callable[[str | None], bool] | None) -> None:
        self._expects = expects
        self._owed: deque[Span] = deque()
        self.until_ms = 0
        """Where the newest word ends that was translated."""
        self.known_before: float | None = None
        """How many tokens of translation went into one of the words, as links before have shown."""
        self._spoken = self._translated = self._covered = 0
        # What the counts were when both texts were whole, and the words since then.
        self._even_spoken = self._even_translated = 0
        self._words: list[Span] = []
        # Both counts with the first and the newest translation: what is late is late for both.
        self._seen_first = self._seen_last = (0, 0)
        self._goes_on = False  # what was said last was translation

    @property
    def tokens_for_one(self) -> float | None:
        """How many tokens of translation go into one of the words; None before anybody knows."""
        if self._even_spoken and self._even_translated:
            return self._even_translated / self._even_spoken
        (spoken, translated), (now_spoken, now_translated) = self._seen_first, self._seen_last
        if now_spoken - spoken >= ENOUGH_TOKENS:
            return (now_translated - translated) / (now_spoken - spoken)
        return self.known_before

    def take(self, tokens: Sequence[Token]) -> list[Span | None]:
        """The stream said these. For each final piece of translation its word, if known."""
        if self._expects is None:
            return [None] * len(tokens)
        before = self._translated
        words = [self._take(token) if token.final else None for token in tokens]
        if self._translated > before:
            self._seen_last = self._spoken, self._translated
            if not before:
                self._seen_first = self._seen_last
        return words

    def utterance_ended(self) -> None:
        """Both texts are whole, unless no translation has come since the last word."""
        if not self._owed or self._goes_on:
            self.all_came()

    def all_came(self) -> None:
        """Both texts are whole."""
        if self._owed:
            self.until_ms = max(self.until_ms, self._owed[-1][1])
            self._owed.clear()
        self._words.clear()
        self._covered = self._even_spoken = self._spoken
        self._even_translated = self._translated

    def from_ms(self, heard_ms: int) -> int | None:
        """Where the first word begins that waits for its translation, once so much was heard; None: none does."""
        while self._owed and self._owed[0][1] + WAITED_FOR_MS < heard_ms:
            self._owed.popleft()
            self._covered += 1
        return self._owed[0][0] if self._owed else None

    def _take(self, token: Token) -> Span | None:
        assert self._expects is not None
        if token.kind is TokenKind.TRANSLATION:
            self._translated += 1
            self._goes_on = True
            return self._cover()
        if token.start_ms is not None and token.end_ms is not None and self._expects(token.language):
            self._spoken += 1
            self._goes_on = False
            self._owed.append((token.start_ms, token.end_ms))
            self._words.append(self._owed[-1])
            if len(self._words) > 2 * _REMEMBERED:  # nobody ever ends an utterance
                gone = self._words[:_REMEMBERED]
                del self._words[:_REMEMBERED]
                self._even_translated += round(len(gone) * (self.tokens_for_one or 1.0))
                self._even_spoken += len(gone)
        return None

    def _cover(self) -> Span | None:
        for_one = self.tokens_for_one
        words = (self._translated - self._even_translated) / (for_one or 1.0)
        whole = self._even_spoken + math.floor(words + _ALMOST)
        while self._owed and self._covered < whole:
            self.until_ms = max(self.until_ms, self._owed.popleft()[1])
            self._covered += 1
        if for_one is None or not self._words:
            return None
        return self._words[min(max(math.ceil(words - _ALMOST), 1), len(self._words)) - 1]
