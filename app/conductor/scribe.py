# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of streams → words of the session: times, speakers and order are put right here.

Streams count their own milliseconds and name their own speakers; a replay says again what was
final already; the words of the next link wait while the last one finishes; and a gap stands between
the words that came before and after it.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

import msgspec

from app.conductor.link import LinkRunner
from app.conductor.untranslated import Span
from app.core.speakers import SpeakerBook
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript

_SPOKEN = TokenKind.SPOKEN


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
        self._first_speakers_known = False
        self._held: list[tuple[LinkRunner, Callable[[], int]]] = []
        self._waiting: list[Token] = []
        self._gaps: list[Gap] = []
        self._translated_until_ms = 0
        self._tokens_for_one: float | None = None

    @property
    def said_until_ms(self) -> int | None:
        """Where the last final word ends; None when its service gives no times."""
        for turn in reversed(self._transcript.turns):
            if turn.final_text:
                return turn.end_ms
        return 0

    @property
    def awaits_translations(self) -> bool:
        """Whether words are translated at all."""
        return self._transcript.translating is not None

    def write(self, link: LinkRunner, tokens: Sequence[Token]) -> int:
        """New words of a link."""
        if self._first_link is None and tokens:
            self._first_link = link.number
        at = self._wall_clock().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        words = self._of_session(link, tokens)
        self._note_translated(link)
        return self._around_gaps(words, at) if self._gaps else self._transcript.apply(words, at)

    def end_turn(self, link: LinkRunner) -> int:
        """The speaker has finished."""
        link.untranslated.utterance_ended()
        self._note_translated(link)
        return self._transcript.close_turn()

    def flushed(self, link: LinkRunner) -> int:
        """Everything that this link heard is final, and so is its translation."""
        link.untranslated.all_came()
        self._note_translated(link)
        return len(self._transcript.turns)

    def drop_tail(self) -> int:
        """The link that said the provisional words is gone."""
        return self._transcript.drop_tail()

    def finish(self, *, for_good: bool = True) -> int:
        """The session is over; unless `for_good` it may go on, and what waits goes on waiting."""
        first = self._write_gaps() if for_good else None
        if for_good:
            self._waiting.clear()
        last = self._transcript.finish()
        return last if first is None else min(first, last)

    # -- words that wait ------------------------------------------------------------------------------

    def hold(self, link: LinkRunner, step: Callable[[], int], tokens: Sequence[Token] = ()) -> None:
        """Do this once the words before this link's are written. `tokens`: what it will write."""
        self._held.append((link, step))
        final = [self._in_session_time(link, token) for token in tokens if token.final]
        began = next((token.start_ms for token in final if token.start_ms is not None), None)
        if began is not None:  # what was to be said again is said again
            self._waiting = [word for word in self._waiting if (word.start_ms or 0) < began]
        self._waiting += final

    @property
    def waiting(self) -> list[Token]:
        """Final words that are not written yet, in order: also those whose link is gone, until another says them."""
        if self._waiting:
            said_ms = self.said_until_ms
            self._waiting = [word for word in self._waiting if said_ms is None or _middle_ms(word) > said_ms]
            if all(word.kind is not _SPOKEN for word in self._waiting):
                self._waiting.clear()
        return self._waiting

    def release(self, ready: Callable[[LinkRunner], bool]) -> int | None:
        """What waited on the links that are ready is written now, in order."""
        steps = [step for link, step in self._held if ready(link)]
        self._held = [(link, step) for link, step in self._held if not ready(link)]
        return min([step() for step in steps], default=None)

    def holds(self, link: LinkRunner) -> bool:
        """Whether anything waits on this link."""
        return any(held is link for held, _ in self._held)

    def forget(self, link: LinkRunner) -> None:
        """What waits on this link will be said again by another one."""
        self._held = [(held, step) for held, step in self._held if held is not link]

    # -- gaps -------------------------------------------------------------------------------------------

    def add_gap(self, gap: Gap, settled_ms: int) -> int | None:
        """Words are missing here. Stands behind the words before it, so it may have to wait for them."""
        bisect.insort(self._gaps, gap, key=lambda each: each.start_ms)
        return self.settled(settled_ms)

    def settled(self, settled_ms: int) -> int | None:
        """Everything before this moment is written: gaps until there can be, too."""
        return self._write_gaps(settled_ms) if self._gaps else None

    def _write_gaps(self, until_ms: float = float("inf")) -> int | None:
        due = [gap for gap in self._gaps if gap.start_ms <= until_ms]
        self._gaps = self._gaps[len(due) :]
        return min([self._transcript.add_gap(gap) for gap in due], default=None)

    def _around_gaps(self, tokens: Iterable[Token], at: str) -> int:
        """Write words of which some may come after a gap that waits."""
        before: list[Token] = []
        first = len(self._transcript.turns)
        for token in tokens:
            if token.final and token.start_ms is not None and self._gaps:
                if token.start_ms >= self._gaps[0].start_ms:
                    first = min(first, self._transcript.apply(before, at))
                    before = []
                    first = min(first, self._write_gaps(token.start_ms) or 0)
            before.append(token)
        return min(first, self._transcript.apply(before, at))

    # -- times, speakers, and what was said already -----------------------------------------------------

    def _of_session(self, link: LinkRunner, tokens: Sequence[Token]) -> Sequence[Token]:
        if link.seam_ms is None and tokens:
            link.seam_ms, link.translated_seam_ms = self.said_until_ms or 0, self._translated_until_ms
            link.untranslated.known_before = self._tokens_for_one
        translated = link.untranslated.take(tokens)
        if link.number == self._first_link:
            if link.timeline.is_plain and link.void_from_ms is None:
                return tokens
        elif not self._first_speakers_known:
            self._learn_first_speakers()
        words = (self._translated(link, token) for token in tokens)
        return [word for word, of in zip(words, translated, strict=True) if self._is_new(link, word, of)]

    def _learn_first_speakers(self) -> None:
        # The first link's labels are used as they are; later links must find them taken.
        self._first_speakers_known = True
        if self._first_link is not None:
            for turn in self._transcript.turns:
                if turn.speaker is not None:
                    self._book.speaker(self._first_link, turn.speaker)

    def _is_new(self, link: LinkRunner, word: Token, translated: Span | None) -> bool:
        """Whether no other link says, or has said, this word. Told by when it was spoken, never by its text.

        `translated`: of a translation, where in the stream its word stands.
        """
        if word.kind is not _SPOKEN:
            return self._is_new_translation(link, translated)
        if word.end_ms is None:
            link.last_spoken_ms, link.last_is_void = None, False
            return True
        link.last_spoken_ms = _middle_ms(word)
        link.last_is_void = link.void_from_ms is not None and word.end_ms > link.void_from_ms
        return not link.last_is_void and link.last_spoken_ms > (link.seam_ms or -1)

    def _is_new_translation(self, link: LinkRunner, word: Span | None) -> bool:
        if word is None:  # what it translates was spoken just before it
            spoken_ms, void = link.last_spoken_ms, link.last_is_void
        else:
            end_ms = link.timeline.session_ms(word[1], end=True)
            spoken_ms = (link.timeline.session_ms(word[0]) + end_ms) / 2
            void = link.void_from_ms is not None and end_ms > link.void_from_ms
        return not void and (spoken_ms is None or spoken_ms > link.translated_seam_ms)

    def _note_translated(self, link: LinkRunner) -> None:
        self._tokens_for_one = link.untranslated.tokens_for_one or self._tokens_for_one
        if not link.untranslated.until_ms:
            return
        until_ms = link.timeline.session_ms(link.untranslated.until_ms, end=True)
        if link.void_from_ms is not None:
            until_ms = min(until_ms, link.void_from_ms)
        self._translated_until_ms = max(self._translated_until_ms, until_ms)

    def _translated(self, link: LinkRunner, token: Token) -> Token:
        """The same token in session time, by the session's name for the speaker."""
        speaker = None if token.speaker is None else self._book.speaker(link.number, token.speaker)
        return self._in_session_time(link, token, speaker)

    def _in_session_time(self, link: LinkRunner, token: Token, speaker: str | None = None) -> Token:
        time = link.timeline.session_ms
        return msgspec.structs.replace(
            token,
            start_ms=None if token.start_ms is None else time(token.start_ms),
            end_ms=None if token.end_ms is None else time(token.end_ms, end=True),
            speaker=speaker,
        )


def _middle_ms(word: Token) -> float:
    """When it was said; beyond all time where nobody told."""
    if word.end_ms is None:
        return float("inf")
    return word.end_ms if word.start_ms is None else (word.start_ms + word.end_ms) / 2
