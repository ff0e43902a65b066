# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording from one source of the sound server, on a thread of its own.

The server moves other programs' streams about as devices come and go; ours stays with the source
it was opened for, and ends with it. Which one comes next is decided elsewhere.
"""

from __future__ import annotations

import ctypes
import threading
from ctypes import byref, c_size_t, c_void_p

from app.audio import libpulse as lib
from app.audio.capture import CAPTURE_MS, Capture
from app.audio.pulse import ANSWER_WITHIN_S, MUTE, Connection
from app.core.failure import Failure, FailureKind

CLOSE_WITHIN_S = 1.0
TURN_S = 0.5
"""How long the thread waits for news; it is woken for sound and to end."""
GATHER_S = 0.02
"""How long it lets sound gather before it looks again: servers hand over pieces of a few milliseconds,
whatever is asked for, and each would wake two threads."""


class PulseStream:
    """Open from the moment it is made until `close`. Everything about the sound goes to `capture`.

    Raises `Failure` NO_MICROPHONE, MICROPHONE_BUSY or MICROPHONE_DENIED.
    """

    def __init__(self, source: str, rate_hz: int, capture: Capture) -> None:
        capture.rate_hz, capture.frame_bytes = rate_hz, 2
        self._capture = capture
        self._pulse = lib.load()
        connection = Connection.to_server()
        if connection is None:
            raise Failure(FailureKind.NO_MICROPHONE, "the sound server is gone")
        self._connection = connection
        try:
            self._stream = self._open(source, rate_hz)
        except BaseException:
            connection.close()
            raise
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._over = False
        self._thread = threading.Thread(target=self._run, name=f"record {source}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let the source go: the microphone's light goes out. May be repeated."""
        self._closing.set()
        with self._lock:
            if not self._over:
                self._connection.wake()
        self._thread.join(CLOSE_WITHIN_S)

    def _open(self, source: str, rate_hz: int) -> c_void_p:
        pulse, context = self._pulse, self._connection.context
        shape = lib.SampleSpec(lib.S16LE, rate_hz, 1)  # the server mixes what channels there are
        stream = c_void_p(pulse.pa_stream_new(context, b"captions", byref(shape), None))
        if not stream:
            raise Failure(FailureKind.NO_MICROPHONE, f"{source} cannot be recorded from")
        any_size = lib.LIKE_THE_SERVER
        piece = rate_hz * CAPTURE_MS // 1000 * 2
        sizes = lib.BufferAttributes(any_size, any_size, any_size, any_size, piece)
        flags = lib.DONT_MOVE | lib.ADJUST_LATENCY
        begun = pulse.pa_stream_connect_record(stream, source.encode(), byref(sizes), flags) >= 0
        states = (lib.STREAM_READY, *lib.STREAM_OVER)
        decided = begun and self._connection.turn_until(
            lambda: pulse.pa_stream_get_state(stream) in states, ANSWER_WITHIN_S
        )
        if not decided or pulse.pa_stream_get_state(stream) != lib.STREAM_READY:
            failure = self._failure(decided)
            pulse.pa_stream_unref(stream)
            raise failure
        return stream

    def _failure(self, decided: bool) -> Failure:
        if not decided:
            return Failure(FailureKind.NO_MICROPHONE, MUTE)
        code = self._pulse.pa_context_errno(self._connection.context)
        kind = {
            lib.ERROR_ACCESS: FailureKind.MICROPHONE_DENIED,
            lib.ERROR_BUSY: FailureKind.MICROPHONE_BUSY,
        }.get(code, FailureKind.NO_MICROPHONE)
        return Failure(kind, (self._pulse.pa_strerror(code) or b"").decode(errors="replace"))

    # What the thread runs

    def _run(self) -> None:
        connection = self._connection
        while not self._closing.is_set() and self._is_open() and connection.turn(TURN_S):
            if self._take():
                self._closing.wait(GATHER_S)
        with self._lock:
            self._over = True
            self._pulse.pa_stream_disconnect(self._stream)
            self._pulse.pa_stream_unref(self._stream)
            connection.close()
        if not self._closing.is_set():
            self._capture.finished()

    def _is_open(self) -> bool:
        return self._pulse.pa_stream_get_state(self._stream) == lib.STREAM_READY

    def _take(self) -> bool:
        """Hand over what has come, in one piece if it has no holes; whether anything had."""
        pulse, stream = self._pulse, self._stream
        data, size = c_void_p(), c_size_t()
        pieces: list[bytes] = []
        came = False
        while self._is_open() and pulse.pa_stream_readable_size(stream):
            if pulse.pa_stream_peek(stream, byref(data), byref(size)) < 0 or not size.value:
                break
            came = True
            if data.value:
                pieces.append(ctypes.string_at(data, size.value))
            else:  # a hole: the server could not keep what was there
                self._hand_over(pieces)
                self._capture.lost(size.value / self._capture.frame_bytes / self._capture.rate_hz)
            pulse.pa_stream_drop(stream)
        self._hand_over(pieces)
        return came

    def _hand_over(self, pieces: list[bytes]) -> None:
        if pieces:
            self._capture.block(b"".join(pieces))
            pieces.clear()
