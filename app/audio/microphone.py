# SPDX-License-Identifier: GPL-3.0-or-later
"""A microphone, at the rate it has, as blocks of 16 kHz mono.

PortAudio's thread only appends bytes to a bounded deque and wakes the reader; everything else
happens where `read` is called. Never picks another device by itself when this one is gone.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from app.audio.devices import InputDevice, find_input
from app.audio.portaudio import LOCK, count_stream, failure_of, hushed, portaudio
from app.audio.pulse import recording_from
from app.audio.silence import ZeroWatch
from app.audio.source import AudioEvent, AudioFailure, AudioLost, in_blocks
from app.core.failure import Failure, FailureKind

CAPTURE_MS = 20
"""How much sound PortAudio hands over at a time."""

UNREAD_LIMIT_S = 60
"""How long nobody may read before sound is dropped, and said to be."""

GONE_AFTER_S = 1.0
"""No callback for so long means that the device is gone."""

FIRST_WITHIN_S = 6.0
"""The first callback may take this long: a Bluetooth headset changes its profile first."""

CLOSE_WITHIN_S = 1.0
"""How long `stop` waits. A sound server that hangs would hold it for ever."""


class Microphone:
    """One microphone, from `start` to `stop`: see `app.audio.source.AudioSource`.

    `name` as in `find_input`; None is the default device.
    """

    duration_ms = None

    def __init__(self, name: str | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.label = name or "Microphone"
        self._name = name
        self._clock = clock
        self._capture: _Capture | None = None
        self._stream = None
        self._over = False

    def start(self, wake: Callable[[], None]) -> None:
        """Open the device. Raises `Failure` NO_MICROPHONE, MICROPHONE_BUSY or MICROPHONE_DENIED."""
        from app.audio.convert import Converter

        device = find_input(self._name)
        self._capture = capture = _Capture(wake, self._clock)
        self._stream = stream = _open(device, capture)
        self.label = device.name
        self._rate_hz = capture.rate_hz
        self._frame_bytes = 2 * stream.channels
        self._converter = Converter(self._rate_hz, stream.channels)
        self._zeros = ZeroWatch()

    def read(self) -> list[AudioEvent]:
        """As in `AudioSource`. A device that is gone is said once, as MICROPHONE_LOST."""
        capture = self._capture
        if capture is None:
            return []
        # Asked before the deque is emptied: what came before the end is delivered before it.
        gone = self._gone()
        events: list[AudioEvent] = []
        while capture.unread:
            item = capture.unread.popleft()
            if isinstance(item, float):
                events.append(AudioLost(max(1, round(item * 1000)), "overflow"))
            else:
                events += self._heard(item)
        if gone:
            self._over = True
            events += in_blocks(self._converter.flush())
            events.append(AudioFailure(Failure(FailureKind.MICROPHONE_LOST, gone)))
        return events

    def stop(self) -> None:
        """Release the device, within a second even if its sound server hangs."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        self._capture.released = True
        closing = threading.Thread(target=_close, args=(stream,), name="close microphone", daemon=True)
        closing.start()
        closing.join(CLOSE_WITHIN_S)

    def again(self) -> Microphone:
        """The same microphone, to be opened anew."""
        return Microphone(self._name, self._clock)

    def _heard(self, frames: bytes) -> list[AudioEvent]:
        change = self._zeros.see(frames, 1000 * len(frames) / self._frame_bytes / self._rate_hz)
        events: list[AudioEvent] = [] if change is None else [change]
        events += in_blocks(self._converter.feed(frames))
        return events

    def _gone(self) -> str:
        """Why the device is gone, once; empty while it is there."""
        if self._over or self._capture.released:
            return ""
        if self._capture.ended:
            return "the device ended its stream"
        if self._clock() - self._capture.heard_at > GONE_AFTER_S:
            return "the device stopped giving sound"
        return ""


class _Capture:
    """What PortAudio's thread touches.

    Between blocks `unread` holds floats: the seconds of sound that were lost there.
    """

    def __init__(self, wake: Callable[[], None], clock: Callable[[], float]) -> None:
        self.unread: deque[bytes | float] = deque()
        self.rate_hz = 0
        self.ended = False
        self.released = False
        self.heard_at = clock() + FIRST_WITHIN_S - GONE_AFTER_S
        self._wake = wake
        self._clock = clock
        self._begun = False
        self._dropped_s = 0.0

    def block(self, frames, frame_count: int, time_info, status) -> None:
        """Append bytes, and before them a float if some were lost: nothing that a collector tracks.

        Python's cyclic collector runs in whichever thread allocates, and would destroy Qt objects here.
        """
        now = self._clock()
        block_s = frame_count / self.rate_hz
        # PortAudio does not say how much it lost; the time since the last block does. Some devices
        # report an overflow with their very first block, before which there is nothing to lose.
        if status.input_overflow and self._begun:
            self._dropped_s += max(0.001, now - self.heard_at - block_s)
        self._begun = True
        self.heard_at = now
        if len(self.unread) * CAPTURE_MS >= UNREAD_LIMIT_S * 1000:
            self._dropped_s += block_s
            return
        if self._dropped_s:
            self.unread.append(self._dropped_s)
            self._dropped_s = 0.0
        self.unread.append(bytes(frames))
        self.wake()

    def finished(self) -> None:
        """The stream has ended: by itself, unless it was released."""
        self.ended = True
        self.wake()

    def wake(self) -> None:
        """Wake the reader, unless nobody wants to know any more."""
        if self.released:
            return
        try:
            self._wake()
        except RuntimeError:
            # The reader's loop has closed: there is nobody to wake.
            self.released = True


def _open(device: InputDevice, capture: _Capture):
    """A running stream on the device, in the first format of its own that it agrees to."""
    sounddevice = portaudio()
    failure = Failure(FailureKind.NO_MICROPHONE, device.name)
    for rate_hz, channels in _formats(device):
        chatter: list[str] = []
        try:
            with LOCK, hushed(chatter), recording_from(device.server_name):
                capture.rate_hz, capture.ended = rate_hz, False
                stream = sounddevice.RawInputStream(
                    device=device.index,
                    samplerate=rate_hz,
                    channels=channels,
                    dtype="int16",
                    blocksize=rate_hz * CAPTURE_MS // 1000,
                    # More room in the device against a busy machine; a block comes as soon as before.
                    latency="high",
                    callback=capture.block,
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
            failure = failure_of(error, chatter)
            if failure.kind is not FailureKind.NO_MICROPHONE:
                break
    raise failure


def _formats(device: InputDevice) -> list[tuple[int, int]]:
    """Rate and channels to try, in order.

    Sound servers claim dozens of channels and mean none of them, while some Windows drivers accept
    nothing but all they have, and some devices lie about the rate they start at.
    """
    channels = [min(device.channels, 2), device.channels, 1]
    rates = [device.rate_hz, 48_000, 44_100, 16_000]
    tries = [(rates[0], count) for count in channels] + [(rate, channels[0]) for rate in rates]
    return list(dict.fromkeys(tries))


def _close(stream) -> None:
    """Drop what the device still holds and let it go."""
    try:
        stream.close(ignore_errors=True)
    finally:
        count_stream(-1)
