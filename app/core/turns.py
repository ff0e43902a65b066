# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands at the head of a turn: who speaks, where that changes, and the language, where that changes.

Pure. Asked of one turn at a time and answered from it and the ones before it, so a transcript of
five hours costs no more than a page.
"""

from __future__ import annotations

from app.core.transcript import Transcript

_LOOK_BACK = 50
"""Turns without a language (or gaps) between two that have one: more are not looked through."""


def speaker_of(transcript: Transcript, number: int) -> str | None:
    """The label of whoever said this turn, by the reader's own word; None: nobody is named."""
    turn = transcript.turns[number]
    return None if turn.gap else transcript.names.speaker(turn.speaker, turn.start_ms)


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


def begins_language(transcript: Transcript, number: int) -> str | None:
    """The language of this turn, where another one was spoken before; None at the very beginning."""
    turns = transcript.turns
    language = turns[number].language
    if language is None or turns[number].gap:
        return None
    for before in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
        known = turns[before].language
        if known is not None and not turns[before].is_empty:
            return None if known == language else language
    return None
