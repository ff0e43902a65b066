# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording from a device through PortAudio: Windows, macOS, and Linux without a sound server.

PortAudio's thread calls straight into the capture. Never picks another device.
"""

from __future__ import annotations

import threading

from app.audio.capture import CAPTURE_MS, Capture
from app.audio.portaudio import LOCK, count_stream, failure_of, hushed, portaudio
from app.core.failure import Failure, FailureKind

CLOSE_WITHIN_S = 1.0
"""How long `close` waits. A driver that hangs would hold it for ever."""


class PortAudioStream:
    """Open from the moment it is made until `close`. Everything about the sound goes to `capture`.

    Takes the first format of the device's own that it agrees to. Raises `Failure` NO_MICROPHONE,
    MICROPHONE_BUSY or MICROPHONE_DENIED.
    """

    def __init__(self, index: int, rate_hz: int, channels: int, capture: Capture) -> None:
        self._capture = capture
        failure = Failure(FailureKind.NO_MICROPHONE)
        for rate, count in _formats(rate_hz, channels):
            try:
                self._stream = self._open(index, rate, count)
                return
            except Failure as error:
                failure = error
                if failure.kind is not FailureKind.NO_MICROPHONE:
                    break
        raise failure

    def close(self) -> None:
        """Drop what the device still holds and let it go, within a second even if its driver hangs."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        closing = threading.Thread(target=_close, args=(stream,), name="close microphone", daemon=True)
        closing.start()
        closing.join(CLOSE_WITHIN_S)

    def _open(self, index: int, rate_hz: int, channels: int):
        sounddevice = portaudio()
        capture = self._capture
        capture.rate_hz, capture.frame_bytes, capture.ended = rate_hz, 2 * channels, False

        def heard(frames, frame_count: int, time_info, status) -> None:
            capture.block(frames, status.input_overflow)

        chatter: list[str] = []
        try:
            with LOCK, hushed(chatter):
                stream = sounddevice.RawInputStream(
                    device=index,
                    samplerate=rate_hz,
                    channels=channels,
                    dtype="int16",
                    blocksize=rate_hz * CAPTURE_MS // 1000,
                    # More room in the device against a busy machine; a block comes as soon as before.
                    latency="high",
                    callback=heard,
                    finished_callback=capture.finished,
                )
                count_stream(+1)
                try:
                    stream.start()
                except BaseException:
                    _close(stream)
                    raise
                return stream
        except (sounddevice.PortAudioError, ValueError) as error:
            raise failure_of(error, chatter) from error


def _formats(rate_hz: int, channels: int) -> list[tuple[int, int]]:
    """Rate and channels to try, in order.

    Sound servers claim dozens of channels and mean none of them, while some Windows drivers accept
    nothing but all they have, and some devices lie about the rate they start at.
    """
    counts = [min(channels, 2), channels, 1]
    rates = [rate_hz, 48_000, 44_100, 16_000]
    tries = [(rates[0], count) for count in counts] + [(rate, counts[0]) for rate in rates]
    return list(dict.fromkeys(tries))


def _close(stream) -> None:
    try:
        stream.close(ignore_errors=True)
    finally:
        count_stream(-1)
