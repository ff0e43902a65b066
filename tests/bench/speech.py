# SPDX-License-Identifier: GPL-3.0-or-later
"""Speech as a service would send it: every message settles some words and shows the others anew.

Deterministic. The last token of every message carries the message's number in its confidence, so
that a program can be asked which message it has painted.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

MESSAGES_IN_AN_HOUR = 18_000
NUMBER_SHARE = 1e-6

_WORDS = (
    "the boat is late again and nobody on the pier knows when it will come so we wait in the small room "
    "behind the harbour office where somebody has made coffee for everyone who wants some before the long "
    "crossing to the islands starts and then we shall see whether the weather holds until tomorrow evening"
).split()


def sentences(seed: int = 7) -> Iterator[str]:
    """Plain sentences without end, each beginning with a capital and ending with a full stop."""
    chance = random.Random(seed)
    while True:
        words = [chance.choice(_WORDS) for _ in range(chance.randint(5, 16))]
        yield " ".join(words).capitalize() + "."


def tokens(seed: int = 7) -> Iterator[str]:
    """The pieces a service speaks in: a word or half of one, with its leading space."""
    for sentence in sentences(seed):
        for word in sentence.split():
            if len(word) > 5:
                yield " " + word[:4]
                yield word[4:]
            else:
                yield " " + word


def talk(count: int, per_message: int = 3, behind: int = 8, first_number: int = 1) -> Iterator[str]:
    """`count` messages, each `per_message` characters later; `behind` tokens are not final yet.

    Three characters a message at five messages a second are 150 words a minute. Every second
    sentence ends an utterance.
    """
    spoken = tokens()
    waiting: list[tuple[str, int]] = []
    shown, at_ms, stops = 0, 0, 0
    for number in range(first_number, first_number + count):
        shown += per_message
        while sum(len(text) for text, _ in waiting) < shown:
            waiting.append((next(spoken), at_ms))
            at_ms += 200
        finals, ended = [], False
        while len(waiting) > behind:
            text, start = waiting.pop(0)
            shown -= len(text)
            finals.append(_token(text, start, True))
            if text.endswith("."):
                stops += 1
                if stops % 2 == 0:
                    finals.append({"text": "<end>", "is_final": True})
                    ended = True
                    break
        tail, left = [], shown
        for text, start in waiting:
            if left <= 0:
                break
            if text[:left] == " ":  # never the space alone: every message is to change what is seen
                shown, left = shown + 1, 2
            tail.append(_token(text[:left], start, False))
            left -= len(text)
        last = (tail or [t for t in finals if "confidence" in t])[-1]
        last["confidence"] = number * NUMBER_SHARE
        yield json.dumps(
            {
                "tokens": finals + tail,
                "final_audio_proc_ms": at_ms,
                "total_audio_proc_ms": at_ms + 200 * ended,
            }
        )


def long_session(turns: int = 4_500, words: int = 45_000) -> Iterator[str]:
    """Five hours that have been said already: one message a turn, all of it final."""
    spoken, at_ms = sentences(seed=11), 0
    each = words // turns
    pool: list[str] = []
    for _ in range(turns):
        while len(pool) < each:
            pool += next(spoken).split()
        said, pool = pool[:each], pool[each:]
        pieces = []
        for word in said:
            pieces.append(_token(" " + word, at_ms, True))
            at_ms += 400
        yield json.dumps(
            {
                "tokens": [*pieces, {"text": "<end>", "is_final": True}],
                "final_audio_proc_ms": at_ms,
                "total_audio_proc_ms": at_ms,
            }
        )


def _token(text: str, start_ms: int, final: bool) -> dict[str, object]:
    return {
        "text": text,
        "start_ms": start_ms,
        "end_ms": start_ms + 180,
        "confidence": 0.9,
        "is_final": final,
    }
