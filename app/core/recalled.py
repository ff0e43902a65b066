# SPDX-License-Identifier: GPL-3.0-or-later
"""A session from the history as a transcript, for views; and a transcript as entries, for exports.

Pure. A recalled transcript is only looked at: no engine writes in it any more.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.names import SpeakerNames
from app.core.text import Entry, Gap
from app.core.transcript import Transcript
from app.core.translating import Translating
from app.core.turn import Turn


def recalled(entries: Iterable[Entry], names: SpeakerNames | None = None) -> Transcript:
    """What these entries looked like on the screen, with the reader's names for the speakers."""
    transcript = Transcript()
    entries = list(entries)
    transcript.names = names or transcript.names
    transcript.translating = Translating.found(entries)
    for number, entry in enumerate(entries):
        turn = Turn(number)
        turn.start_ms, turn.end_ms = entry.start_ms, entry.end_ms
        turn.closed = turn.settled = True
        if isinstance(entry, Gap):
            turn.gap = entry
        else:
            turn.at, turn.speaker, turn.language = entry.at, entry.speaker, entry.language
            turn.final_text = entry.text
            if entry.translation is not None:
                turn.translated_text = entry.translation.text
                turn.translation_language = entry.translation.language
        transcript.turns.append(turn)
    transcript.await_nothing()
    return transcript


def entries_of(transcript: Transcript) -> list[Entry]:
    """What is final in a transcript that nobody kept; words that were let go have no times of their own."""
    entries: list[Entry] = []
    for turn in transcript.turns:
        entry = turn.gap or turn.utterance()
        if isinstance(entry, Gap) or entry.text or entry.translation:
            entries.append(transcript.names.entry(entry))
    return entries
