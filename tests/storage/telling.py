# SPDX-License-Identifier: GPL-3.0-or-later
"""A session without an engine: words go into a transcript, and the journal is told as a conductor tells it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript
from app.storage.journal import Journal

AT = "2026-11-21T10:00:03.120Z"


class Telling:
    """One journal, one session after another.

    The journal is told of a transcript that lets its words go, as the conductor's does; `transcript`
    holds the same and lets go of nothing.
    """

    def __init__(self, folder: Path, **options) -> None:
        self.journal = Journal(folder, **options)
        self.transcript = Transcript()
        self._forgetful = Transcript(forgets_words=True)
        self._ms = 0

    def begin(self, engine: str = "demo", source: str = "Tape") -> str | None:
        """A new session; its name in the history."""
        self.transcript = Transcript()
        self._forgetful = Transcript(forgets_words=True)
        self._ms = 0
        self.journal.begin(engine, source)
        return self.journal.session

    def say(self, *words: str, speaker: str | None = "1", language: str | None = "en", final=True) -> None:
        """Each a word that becomes final now, in one message."""
        tokens = []
        for word in words:
            tokens.append(Token(" " + word, final, self._ms, self._ms + 200, 0.9, speaker, language))
            self._ms += 250
        self.apply(tokens)

    def translate(self, *words: str, into: str = "de") -> None:
        """Each a final word of the translation."""
        kind = TokenKind.TRANSLATION
        self.apply([Token(" " + w, True, language=into, source_language="en", kind=kind) for w in words])

    def apply(self, tokens: list[Token]) -> None:
        """One message of the service."""
        self._do(lambda transcript: transcript.apply(tokens, AT))

    def close_turn(self) -> None:
        self._do(Transcript.close_turn)

    def drop_tail(self) -> None:
        self._do(Transcript.drop_tail)

    def add_gap(self, start_ms: int, end_ms: int, reason: str = "audio was not captured") -> None:
        self._do(lambda transcript: transcript.add_gap(Gap(start_ms, end_ms, reason)))

    def end(self, reason: str = "stopped") -> None:
        self._do(Transcript.finish)
        self.journal.end(reason, self._ms)

    def _do(self, step: Callable[[Transcript], int]) -> None:
        step(self.transcript)
        step(self._forgetful)
        self.journal.changed(self._forgetful, self._forgetful.take_closed())

    def saved(self, within_s: float = 10.0) -> bool:
        """Wait until everything said so far was written, or could not be."""
        return self.journal.flush(within_s)

    def close(self) -> bool:
        return self.journal.close(10.0)
