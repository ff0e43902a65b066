# SPDX-License-Identifier: GPL-3.0-or-later
"""Which final words of one stream still lack their translation: a new link must hear these again.

Pure. Translations come in the order of what they translate, later than the words, and without times. How
far they reach is told by counting: as many tokens go into a translation as went into those before it. At
the end of an utterance, and where everything was asked to be final, both texts are whole.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from app.core.text import Token, TokenKind

WAITED_FOR_MS = 20_000
"""A word without its translation after so much more sound will not be translated."""
ENOUGH_TOKENS = 50
"""So many tell how many tokens go into a translation, where no utterance has come to its end."""


class Untranslated:
    """Of one stream, in its own milliseconds. `expects` tells whether words in a language are translated."""

    def __init__(self, expects: Callable[[str | None], bool] | None) -> None:
        self._expects = expects
        self._owed: deque[tuple[int, int]] = deque()
        self.until_ms = 0
        """Where the newest word ends that was translated."""
        self._spoken = self._translated = self._covered = 0
        # What the counts were when both texts were whole.
        self._even_spoken = self._even_translated = 0

    def take(self, tokens: Sequence[Token]) -> None:
        """The stream said these."""
        if self._expects is None:
            return
        for token in tokens:
            if not token.final:
                continue
            if token.kind is TokenKind.TRANSLATION:
                self._translated += 1
                self._cover()
            elif token.start_ms is not None and token.end_ms is not None and self._expects(token.language):
                self._spoken += 1
                self._owed.append((token.start_ms, token.end_ms))

    def utterance_ended(self) -> None:
        """Both texts are whole, unless no translation has come at all yet."""
        if not self._owed or self._translated > self._even_translated:
            self.all_came()

    def all_came(self) -> None:
        """Both texts are whole."""
        if self._owed:
            self.until_ms = max(self.until_ms, self._owed[-1][1])
            self._owed.clear()
        self._covered = self._even_spoken = self._spoken
        self._even_translated = self._translated

    def from_ms(self, heard_ms: int) -> int | None:
        """Where the first word begins that waits for its translation, once so much was heard; None: none does."""
        while self._owed and self._owed[0][1] + WAITED_FOR_MS < heard_ms:
            self._owed.popleft()
            self._covered += 1
        return self._owed[0][0] if self._owed else None

    def _cover(self) -> None:
        new = self._translated - self._even_translated
        reach = self._even_spoken + round(new / self._tokens_for_one())
        while self._owed and self._covered < reach:
            self.until_ms = max(self.until_ms, self._owed.popleft()[1])
            self._covered += 1

    def _tokens_for_one(self) -> float:
        if self._even_spoken and self._even_translated:
            return self._even_translated / self._even_spoken
        return self._translated / self._spoken if self._spoken >= ENOUGH_TOKENS else 1.0
