# SPDX-License-Identifier: GPL-3.0-or-later
"""One speaker's stretch of speech, as it stands on the screen: final text, and a provisional tail.

Pure. Holds what was said and changes nothing of it: `Transcript` does.
"""

from __future__ import annotations

from app.core.text import Gap, Token, Translation, Utterance
from app.core.words import words_of


class Turn:
    """One speaker's stretch of speech on the screen. Read by views, changed only by `Transcript`."""

    __slots__ = (
        "at",
        "closed",
        "end_ms",
        "final_text",
        "gap",
        "language",
        "number",
        "settled",
        "speaker",
        "spoken",
        "start_ms",
        "tail",
        "translated_behind",
        "translated_tail",
        "translated_text",
        "translation_language",
    )

    def __init__(self, number: int) -> None:
        self.number = number
        self.speaker: str | None = None
        self.language: str | None = None
        self.translation_language: str | None = None
        self.spoken: list[Token] = []
        self.tail: list[Token] = []
        self.translated_tail: list[Token] = []
        self.final_text = ""
        self.translated_text = ""
        self.translated_behind = False
        """Whether words were said after the newest piece of translation: theirs may still come."""
        self.start_ms: int | None = None
        self.end_ms: int | None = None
        self.at = ""
        self.closed = False
        self.settled = False
        self.gap: Gap | None = None

    @property
    def tail_text(self) -> str:
        """The provisional words behind `final_text`."""
        text = "".join([t.text for t in self.tail])
        return text if self.final_text else text.lstrip()

    @property
    def translated_tail_text(self) -> str:
        """The provisional words behind `translated_text`."""
        text = "".join([t.text for t in self.translated_tail])
        return text if self.translated_text else text.lstrip()

    @property
    def text(self) -> str:
        """Final words and tail."""
        return self.final_text + self.tail_text

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.final_text or self.tail or self.translated_text or self.translated_tail or self.gap)

    def utterance(self) -> Utterance:
        """This turn as it is kept: final words only."""
        start = self.start_ms if self.start_ms is not None else 0
        translation = None
        if self.translated_text.strip():
            translation = Translation(self.translation_language or "", self.translated_text.strip())
        return Utterance(
            start_ms=start,
            end_ms=max(start, self.end_ms if self.end_ms is not None else start),
            text=self.final_text.strip(),
            at=self.at,
            speaker=self.speaker,
            language=self.language,
            translation=translation,
            words=words_of(self.spoken),
        )


def turn_at(turns: list[Turn], place: int) -> Turn:
    """The turn there; made if it is the next one."""
    if place == len(turns):
        turns.append(Turn(place))
    return turns[place]
