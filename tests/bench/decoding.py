# SPDX-License-Identifier: GPL-3.0-or-later
"""Decode one message of twenty tokens and apply it to the transcript, against the service's own SDK
only decoding it.
"""

from __future__ import annotations

import json
import timeit
import warnings

from app.core.transcript import Transcript
from app.engines.base import Words
from app.engines.soniox.wire import decode
from tests.bench.figures import Figure

ROUNDS, MESSAGES = 7, 1_000


def decoding() -> list[Figure]:
    """The best of several rounds, taken in turns."""
    sdk = _sdk()
    ours_s, sdk_s = float("inf"), float("inf")
    for _ in range(ROUNDS):
        ours_s = min(ours_s, timeit.timeit(_Ours(), number=MESSAGES))
        sdk_s = min(sdk_s, timeit.timeit(lambda: sdk(_MESSAGE), number=MESSAGES))
    scale = 1e6 / MESSAGES
    return [
        Figure(
            "decode 20 tokens and apply them",
            "µs",
            ours_s * scale,
            sdk_s * scale,
            most_times=0.5,
            floor_name="SDK",
        )
    ]


class _Ours:
    """One message after the other; an utterance ends with every twentieth."""

    def __init__(self) -> None:
        self._transcript, self._count = Transcript(), 0

    def __call__(self) -> None:
        for event in decode(_MESSAGE):
            if type(event) is Words:
                self._transcript.apply(event.tokens)
        self._count += 1
        if self._count % 20 == 0:
            self._transcript.close_turn()
            self._transcript.take_closed()


def _sdk():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from soniox.types.realtime import RealtimeEvent
    return RealtimeEvent.validate_event  # what its own sessions call


def _message() -> str:
    tokens = [
        {
            "text": f" word{n}",
            "start_ms": 300 * n,
            "end_ms": 300 * n + 250,
            "confidence": 0.93,
            "is_final": n < 4,
            "speaker": "1",
            "language": "en",
        }
        for n in range(20)
    ]
    return json.dumps({"tokens": tokens, "final_audio_proc_ms": 1_200, "total_audio_proc_ms": 6_000})


_MESSAGE = _message()
