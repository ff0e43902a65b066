# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said last: a passage to be shown again, a sentence to be copied.

Pure. Chosen by the times of words, in whole sentences. Where a turn has let go of its words' times
(`Transcript.forgets_words`), they are taken to lie evenly over its length.
"""

from __future__ import annotations

from app.core.sentences import is_finished, sentence_at, sentence_starts
from app.core.text import Entry, Translation, Utterance
from app.core.transcript import Transcript
from app.core.turn import Turn


def said_last(transcript: Transcript, last_ms: int) -> list[Entry]:
    """The last so many milliseconds of speech, from the beginning of a sentence to the newest word.

    Counted back from that newest word, not from now: after a silence, what was said before it is
    what one asks for. Words that are still settling belong to it. Gaps in between are told.
    """
    turns = [turn for turn in transcript.turns if turn.gap or turn.text.strip()]
    while turns and turns[-1].gap:
        turns.pop()
    end_ms = max((ms for turn in turns[-4:] if (ms := _end_ms(turn)) is not None), default=None)
    if end_ms is None:
        # Nobody said when: the newest turn is what there is.
        return [_entry(turn, 0) for turn in turns[-1:]]
    from_ms = end_ms - last_ms
    chosen: list[Entry] = []
    for turn in reversed(turns):
        turn_end = _end_ms(turn)
        if turn_end is not None and turn_end <= from_ms:
            break
        place = 0 if turn.gap else sentence_at(turn.text, _place_at(turn, from_ms))
        chosen.append(_entry(turn, place))
        if place or (turn.start_ms is not None and turn.start_ms <= from_ms):
            break
    chosen.reverse()
    while chosen and not isinstance(chosen[0], Utterance):
        del chosen[0]
    return chosen


def last_sentence(transcript: Transcript) -> str:
    """The newest sentence that is settled and whole; else the settled words there are."""
    unfinished = ""
    for turn in reversed(transcript.turns):
        text = turn.final_text.strip()
        if turn.gap or not text:
            continue
        starts = sentence_starts(text)
        whole = turn.closed or is_finished(text)
        if not whole:
            unfinished = unfinished or text[starts[-1] :]
            if len(starts) == 1:
                continue
            return text[starts[-2] : starts[-1]].strip()
        return text[starts[-1] :]
    return unfinished


def _end_ms(turn: Turn) -> int | None:
    tail = next((token.end_ms for token in reversed(turn.tail) if token.end_ms is not None), None)
    return tail if tail is not None else turn.end_ms


def _place_at(turn: Turn, ms: int) -> int:
    """Which character of the turn was said at that time."""
    tokens = [*turn.spoken, *turn.tail]
    if turn.spoken or not turn.final_text:
        place = -len("".join(t.text for t in tokens)) + len(turn.text)  # a first space is not shown
        for token in tokens:
            if token.end_ms is not None and token.end_ms > ms:
                break
            place += len(token.text)
        return max(0, place)
    begin, end = turn.start_ms, turn.end_ms
    if begin is None or end is None or ms <= begin or end <= begin:
        return 0
    return min(len(turn.final_text), (ms - begin) * len(turn.final_text) // (end - begin))


def _entry(turn: Turn, place: int) -> Entry:
    if turn.gap:
        return turn.gap
    start = turn.start_ms or 0
    translation = None
    translated = (turn.translated_text + turn.translated_tail_text).strip()
    if translated:
        if place:  # its sentences are taken to follow those of the original
            share = place / max(1, len(turn.text))
            translated = translated[sentence_at(translated, round(share * len(translated))) :]
        translation = Translation(turn.translation_language or "", translated)
    return Utterance(
        start_ms=start,
        end_ms=max(start, _end_ms(turn) or start),
        text=turn.text[place:].strip(),
        at=turn.at,
        speaker=turn.speaker,
        language=turn.language,
        translation=translation,
    )
