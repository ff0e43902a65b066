# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands at the head of a turn: who speaks, where that changes, and the language, where that changes.

Pure. Asked of one turn at a time and answered from it and the ones before it, so a transcript of
five hours costs no more than a page.
"""

from __future__ import annotations

from app.core.transcript import Transcript
from app.core.translating import BOTH, parts

_LOOK_BACK = 50
"""Turns without a language (or gaps) between two that have one: more are not looked through."""


def speaker_of(transcript: Transcript, number: int) -> str | None:
    """The label of whoever said this turn, by the reader's own word; None: nobody is named."""
    turn = transcript.turns[number]
    if turn.speaker is None or turn.gap:
        return None
    return transcript.names.speaker(turn.speaker, turn.start_ms)


def begins_speaker(transcript: Transcript, number: int) -> str | None:
    """As `speaker_of`, but only where somebody else spoke before."""
    speaker = speaker_of(transcript, number)
    if speaker is None or not number or transcript.turns[number - 1].gap:
        return speaker
    return None if speaker_of(transcript, number - 1) == speaker else speaker


def begins_unlabelled(transcript: Transcript, number: int) -> bool:
    """Whether the reader took the label off this turn, and what stands before it has one or is a gap."""
    names, turns = transcript.names, transcript.turns
    if not names.labels_shown or not names.is_unlabelled(turns[number].speaker, turns[number].start_ms):
        return False
    before = turns[number - 1] if number else None
    return before is None or not names.is_unlabelled(before.speaker, before.start_ms)


def begins_language(transcript: Transcript, number: int, view: str = BOTH) -> str | None:
    """The language of this turn, where another one stood before; None at the very beginning."""
    language = _language_of(transcript, number, view)
    if language is None:
        return None
    for before in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
        known = _language_of(transcript, before, view)
        if known is not None:
            return None if known == language else language
    return None


def _language_of(transcript: Transcript, number: int, view: str) -> str | None:
    """The language of what a view shows of a turn; None where it shows nothing."""
    turn = transcript.turns[number]
    if turn.gap or turn.is_empty:
        return None
    if view == BOTH:
        return turn.language
    spoken, translated = parts(view, turn, transcript)
    if spoken:
        return turn.language
    return turn.translation_language if translated else None
