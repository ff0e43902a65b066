# SPDX-License-Identifier: GPL-3.0-or-later
"""One device, from the moment it is opened until it is let go, as blocks of 16 kHz mono.

Converting happens where `read` is called. Never looks for another device when this one is gone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.audio.capture import Capture
from app.audio.silence import ZeroWatch
from app.audio.source import AudioEvent, AudioHeard, AudioLost, AudioSilent, in_blocks

if TYPE_CHECKING:
    from app.audio.devices import InputDevice

STALLED_AFTER_S = 0.7
"""No sound for so long means that the device has stopped."""


class Recording:
    """Of `device`, open once it is made. `read` and `finish` belong to one thread, the rest to any.

    Raises `Failure` NO_MICROPHONE, MICROPHONE_BUSY or MICROPHONE_DENIED.
    """

    def __init__(
        self,
        device: InputDevice,
        wake: Callable[[], None],
        zeros: ZeroWatch,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        from app.audio.convert import Converter

        self.device = device
        self._zeros = zeros
        self._capture = capture = Capture(wake, clock)
        self._stream = _stream(device, capture)
        self._converter = Converter(capture.rate_hz, capture.frame_bytes // 2)
        self._skip_bytes = 0

    def read(self) -> list[AudioEvent]:
        """What was heard since the last time."""
        events: list[AudioEvent] = []
        unread = self._capture.unread
        pieces: list[bytes] = []  # converted together: each call costs more than its samples
        while unread:
            item = unread.popleft()
            if isinstance(item, float):
                self._convert(pieces, events)
                events.append(AudioLost(max(1, round(item * 1000)), "overflow"))
                continue
            frames = self._wanted(item)
            if (change := self._seen(frames)) is not None:
                self._convert(pieces, events)
                events.append(change)
            pieces.append(frames)
        self._convert(pieces, events)
        return events

    def finish(self) -> list[AudioEvent]:
        """The same, and what the resampler holds back: the last syllable. Nothing follows."""
        self.release()
        return [*self.read(), *in_blocks(self._converter.flush())]

    def release(self) -> None:
        """Hear no more from now on. What was heard stays readable."""
        self._capture.released = True

    def close(self) -> None:
        """Let the device go. May take a second."""
        self.release()
        self._stream.close()

    @property
    def has_ended(self) -> bool:
        """Whether the device itself has said that it is over."""
        return self._capture.ended

    def trouble(self) -> str:
        """Why nothing more is to be expected; empty while all is well."""
        if self._capture.ended:
            return "the device ended its stream"
        if self._capture.silent_s() > STALLED_AFTER_S:
            return "the device stopped giving sound"
        return ""

    def has_begun(self, within_s: float = 0.0) -> bool:
        """Whether there is sound; waits for it."""
        self._capture.begun.wait(within_s)
        return self._capture.begun_at is not None

    def lag_s(self, before: Recording) -> float:
        """How much time lies between the last that was heard before and the first heard here.

        Negative where the two overlap. Both must have begun.
        """
        begun_at = self._capture.begun_at
        return 0.0 if begun_at is None else begun_at - before.heard_until

    @property
    def heard_until(self) -> float:
        """When the last block had sounded."""
        return self._capture.heard_until

    def skip(self, seconds: float) -> None:
        """Leave out the beginning: it was heard elsewhere. To be called before the first `read`."""
        frames = round(seconds * self._capture.rate_hz)
        self._skip_bytes = frames * self._capture.frame_bytes

    def _wanted(self, frames: bytes) -> bytes:
        if not self._skip_bytes:
            return frames
        left = max(0, self._skip_bytes - len(frames))
        frames, self._skip_bytes = frames[self._skip_bytes :], left
        return frames

    def _seen(self, frames: bytes) -> AudioSilent | AudioHeard | None:
        capture = self._capture
        change = self._zeros.see(frames, 1000 * len(frames) / capture.frame_bytes / capture.rate_hz)
        if isinstance(change, AudioSilent):
            change = replace(change, of_playing=self.device.is_system)
        return change

    def _convert(self, pieces: list[bytes], events: list[AudioEvent]) -> None:
        if pieces:
            events += in_blocks(self._converter.feed(b"".join(pieces)))
            pieces.clear()


def _stream(device: InputDevice, capture: Capture):
    if device.server_name:
        from app.audio.pulse_stream import PulseStream

        return PulseStream(device.server_name, device.rate_hz, capture)
    from app.audio.portaudio_stream import PortAudioStream

    return PortAudioStream(device.index, device.rate_hz, device.channels, capture)
