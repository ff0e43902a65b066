# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages are translated into which, and which of a turn's two texts a reader wants to see.

Pure. Nobody else decides what stands where: the window, the overlay and the text for screen readers
all ask here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.languages import plain_code

if TYPE_CHECKING:
    from app.core.options.soniox import SonioxSettings
    from app.core.settings import Settings
    from app.core.text import Entry, Utterance
    from app.core.transcript import Transcript
    from app.core.turn import Turn

BOTH, SIDE, ORIGINAL, TRANSLATION = "both", "side", "original", "translation"
FIRST, SECOND = "first", "second"
VIEWS = (BOTH, SIDE, ORIGINAL, TRANSLATION, FIRST, SECOND)
"""The words with their translation beneath, the two side by side, only one of them, or one language of the
two that are translated into each other: the words where they are in it, else the translation."""
ALONE = (TRANSLATION, FIRST, SECOND)
"""A translation stands where words do, instead of them."""


@dataclass(frozen=True, slots=True)
class Translating:
    """One-way: everything into `right`. Two-way: `left` into `right`, and `right` into `left`.

    Side by side, each language has the column it is named after; what is spoken in any other stands left.
    """

    right: str
    left: str | None = None

    @classmethod
    def asked(cls, soniox: SonioxSettings) -> Translating | None:
        """What a stream with these options translates."""
        if soniox.translation == "one_way":
            return cls(plain_code(soniox.translation_target))
        if soniox.translation == "two_way":
            left, right = plain_code(soniox.translation_a), plain_code(soniox.translation_b)
            return cls(right, left) if left != right else None
        return None

    @classmethod
    def found(cls, entries: Iterable[Entry]) -> Translating | None:
        """What was translated in a session of which only the words are known."""
        targets: list[str] = []
        for entry in entries:
            translation = getattr(entry, "translation", None)
            if translation is not None and translation.language and translation.language not in targets:
                targets.append(translation.language)
            if len(targets) == 2:
                break
        if not targets:
            return None
        return cls(targets[0], targets[1] if len(targets) == 2 else None)

    def kept_by(self, view: str) -> str | None:
        """The only language that a view shows; None: it shows what comes."""
        return {FIRST: self.left, SECOND: self.right}.get(view)

    def expects(self, language: str | None) -> bool:
        """Whether words in this language are translated."""
        if language is None or self.left is None:
            return language is None or language != self.right
        return language in (self.left, self.right)

    def is_right(self, language: str | None) -> bool:
        """Whether words in this language stand in the right column."""
        return language == self.right


def translates(settings: Settings) -> bool:
    """Whether a translation comes with what is said."""
    return settings.listening.engine == "demo" or settings.soniox.translation != "none"


def parts(view: str, turn: Turn, transcript: Transcript) -> tuple[bool, bool]:
    """Whether a view shows the words of this turn, and whether it shows their translation.

    Translation only: the words stand in where no translation is to be expected. Until a translation
    comes there is nothing to show, rather than words that would have to go again.
    """
    if view not in ALONE:
        return True, view != ORIGINAL
    if view != TRANSLATION:
        translating = transcript.translating_at(turn.number)
        kept = translating and translating.kept_by(view)
        if (kept is None or turn.language == kept) and (turn.final_text or turn.tail):
            return True, False
    if turn.translated_text or turn.translated_tail:
        return False, True
    return not transcript.awaits_translation(turn), False


def text_of(view: str, said: Utterance, translating: Translating | None) -> str:
    """The one text in which a view that shows one tells this; of both, the words."""
    if said.translation is None or view not in ALONE:
        return said.text
    if view != TRANSLATION:
        kept = translating and translating.kept_by(view)
        if kept is None or said.language == kept:
            return said.text
    return said.translation.text
