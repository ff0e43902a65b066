# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of streams → words of the session: times, speakers and order are put right here.

Streams count their own milliseconds and name their own speakers; a replay says again what was
final already; and the words of the next link wait while the last one finishes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import msgspec

from app.conductor.link import LinkRunner
from app.core.speakers import SpeakerBook
from app.core.text import Gap, Token
from app.core.transcript import Transcript


class Scribe:
    """Writes what links say into the transcript. Methods return the first turn changed, or None."""

    def __init__(self, transcript: Transcript, wall_clock: Callable[[], datetime]) -> None:
        self._wall_clock = wall_clock
        self.begin(transcript)

    def begin(self, transcript: Transcript) -> None:
        """A new session."""
        self._transcript = transcript
        self._book = SpeakerBook()
        self._first_link: int | None = None
        self._held: list[Callable[[], int]] = []

    def write(self, link: LinkRunner, tokens: Sequence[Token]) -> int:
        """New words of a link."""
        if self._first_link is None and tokens:
            self._first_link = link.number
        at = self._wall_clock().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return self._transcript.apply(self._of_session(link, tokens), at)

    def end_turn(self) -> int:
        """The speaker has finished."""
        return self._transcript.close_turn()

    def drop_tail(self) -> int:
        """The link that said the provisional words is gone."""
        return self._transcript.drop_tail()

    def add_gap(self, gap: Gap) -> int:
        """Words are missing here, and why."""
        return self._transcript.add_gap(gap)

    def finish(self) -> int:
        """The session is over."""
        first = self.release()
        last = self._transcript.finish()
        return last if first is None else min(first, last)

    def hold(self, step: Callable[[], int]) -> None:
        """Do this once the old link has said its last words."""
        self._held.append(step)

    def release(self) -> int | None:
        """The old link is gone: what waited for it is written now, in order."""
        held, self._held = self._held, []
        return min((step() for step in held), default=None)

    # -- inside -------------------------------------------------------------------------------

    def _of_session(self, link: LinkRunner, tokens: Sequence[Token]) -> Iterable[Token]:
        if link.number == self._first_link and link.timeline.is_plain and link.skip_before_ms <= 0:
            return tokens
        self._learn_first_speakers()
        return [self._translated(link, token) for token in tokens if not self._said_already(link, token)]

    def _learn_first_speakers(self) -> None:
        # The first link's labels are used as they are; later links must find them taken.
        if self._first_link is not None:
            for turn in self._transcript.turns:
                if turn.speaker is not None:
                    self._book.speaker(self._first_link, turn.speaker)

    def _said_already(self, link: LinkRunner, token: Token) -> bool:
        if token.end_ms is None or link.skip_before_ms < 0:
            return False
        return link.timeline.session_ms(token.end_ms, end=True) <= link.skip_before_ms

    def _translated(self, link: LinkRunner, token: Token) -> Token:
        """The same token in session time, by the session's name for the speaker."""
        time = link.timeline.session_ms
        return msgspec.structs.replace(
            token,
            start_ms=None if token.start_ms is None else time(token.start_ms),
            end_ms=None if token.end_ms is None else time(token.end_ms, end=True),
            speaker=None if token.speaker is None else self._book.speaker(link.number, token.speaker),
        )
