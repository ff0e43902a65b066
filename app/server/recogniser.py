# SPDX-License-Identifier: GPL-3.0-or-later
"""A mind that listens on this computer: the worker thread around an ear.

The event loop only puts audio on a queue; hearing happens on a thread of its own, and what was said
is handed back through the ``say`` it was given, from that thread. English only, 16 kHz mono.
It never translates, never tells speakers apart, and never keeps audio after it became final.
"""

import logging
import threading
from queue import SimpleQueue

from app.server import refusals
from app.server.hearing import RATE_HZ, Hearing, spare_decoders
from app.server.mind import Said, Say
from app.server.start import Start, StartError

log = logging.getLogger(__name__)

ACCEPTED = "recognition on this computer takes pcm_s16le at 16000 Hz, mono."


class Recogniser:
    """One connection's listener. Every method returns at once."""

    def __init__(self, start: Start, say: Say) -> None:
        """Begin listening; ``say`` is called from another thread.

        Raises StartError if the start message asks for what cannot be done here.
        """
        if (start.audio_format, start.sample_rate_hz, start.channels) != ("pcm_s16le", RATE_HZ, 1):
            raise StartError(refusals.INVALID.saying("Invalid audio data format: " + ACCEPTED))
        if start.translation is not None:
            raise StartError(refusals.NO_TRANSLATION)
        self._say = say
        self._closed = threading.Event()
        self._asked: SimpleQueue[tuple[str, object]] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, args=(start,), name="recogniser", daemon=True)
        self._thread.start()

    def hear(self, audio: bytes) -> None:
        """Take audio; words come through ``say`` when they come."""
        self._asked.put(("hear", audio))

    def settle(self, trailing_silence_ms: int) -> None:
        """Make everything heard so far final."""
        self._asked.put(("settle", trailing_silence_ms))

    def end(self) -> None:
        """Make everything final and stop."""
        self._asked.put(("end", None))

    def close(self) -> None:
        """Stop; audio still waiting is thrown away."""
        self._closed.set()
        self._asked.put(("close", None))

    def _run(self, start: Start) -> None:
        try:
            self._listen(start)
        except Exception:
            log.exception("the recogniser failed")
            self._tell(Said(refusal=refusals.INTERNAL))

    def _listen(self, start: Start) -> None:
        with spare_decoders.borrowed() as decoder:
            hearing = Hearing(decoder, start)
            while not self._closed.is_set():
                match self._asked.get():
                    case "hear", bytes(audio):
                        for said in hearing.hear(audio):
                            self._tell(said)
                            if self._closed.is_set():
                                break
                    case "settle", _:
                        self._tell(hearing.settle())
                    case "end", _:
                        self._tell(hearing.end())
                        break
            hearing.stop()

    def _tell(self, said: Said) -> None:
        if not self._closed.is_set():
            self._say(said)
