# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV in front of a mind: reads the header, and hands on raw audio to a mind made for it.

The service finds the format of containers by itself (`audio_format` "auto" or a name; Soniox docs, "Audio
formats"). Here only WAV is known; every other container is answered with "Audio decode error".
"""

import struct
from dataclasses import replace

from app.server import refusals
from app.server.mind import MakeMind, Mind, Said, Say
from app.server.refusals import Refusal
from app.server.start import Start, StartError

RAW_NAMES = {(1, 8): "pcm_u8", (1, 16): "pcm_s16le", (1, 24): "pcm_s24le", (1, 32): "pcm_s32le"}
RAW_NAMES |= {(3, 32): "pcm_f32le", (3, 64): "pcm_f64le", (6, 8): "alaw", (7, 8): "mulaw"}
EXTENSIBLE = 0xFFFE
LONGEST_HEADER = 65_536


def unwrapped(make_mind: MakeMind) -> MakeMind:
    """A maker of minds that takes WAV too, where ``make_mind`` takes raw audio only."""

    def make(start: Start, say: Say) -> Mind:
        if start.bytes_per_second is not None:
            return make_mind(start, say)
        if start.audio_format not in ("auto", "wav"):
            raise StartError(refusals.AUDIO_UNREADABLE)
        return _Unwrapped(make_mind, start, say)

    return make


class _Unwrapped:
    """Waits for the header; from then on it is the mind behind it."""

    def __init__(self, make_mind: MakeMind, start: Start, say: Say) -> None:
        self._make_mind = make_mind
        self._start = start
        self._say = say
        self._head = b""
        self._mind: Mind | None = None
        self._failed = False

    def hear(self, audio: bytes) -> None:
        """Take the header, in as many pieces as it comes, then audio."""
        if self._failed:
            return
        if self._mind:
            self._mind.hear(audio)
            return
        self._head += audio
        try:
            found = read_header(self._head)
            if found:
                audio_format, rate_hz, channels, size = found
                raw = replace(
                    self._start, audio_format=audio_format, sample_rate_hz=rate_hz, channels=channels
                )
                self._mind = self._make_mind(raw, self._say)
                self._mind.hear(self._head[size:])
            elif len(self._head) > LONGEST_HEADER:
                self._fail(refusals.AUDIO_UNREADABLE)
        except StartError as error:
            self._fail(error.refusal)

    def settle(self, trailing_silence_ms: int) -> None:
        """As the mind does; before the header there is nothing to settle."""
        if self._mind:
            self._mind.settle(trailing_silence_ms)
        elif not self._failed:
            self._say(Said(settled=True))

    def end(self) -> None:
        """As the mind does; a header that never came is an error."""
        if self._mind:
            self._mind.end()
        else:
            self._fail(refusals.AUDIO_UNREADABLE)

    def close(self) -> None:
        """As the mind does."""
        self._failed = True
        if self._mind:
            self._mind.close()

    def _fail(self, refusal: Refusal) -> None:
        if not self._failed:
            self._failed = True
            self._say(Said(refusal=refusal))


def read_header(head: bytes) -> tuple[str, int, int, int] | None:
    """Format, rate in hertz, channels, and the header's length; None if more bytes are needed.

    Raises StartError if this is no WAV, or a WAV with unusual content.
    """
    if not (b"RIFF".startswith(head[:4]) and b"WAVE".startswith(head[8:12])):
        raise StartError(refusals.AUDIO_UNREADABLE)
    found: tuple[str, int, int] | None = None
    at = 12
    while len(head) >= at + 8:
        name, size = struct.unpack_from("<4sI", head, at)
        at += 8
        if name == b"data":
            if found is None:
                raise StartError(refusals.AUDIO_UNREADABLE)
            return (*found, at)
        if len(head) < at + size:
            return None
        if name == b"fmt ":
            found = _read_format(head[at : at + size])
        at += size + size % 2
    return None


def _read_format(chunk: bytes) -> tuple[str, int, int]:
    if len(chunk) < 16:
        raise StartError(refusals.AUDIO_UNREADABLE)
    tag, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if tag == EXTENSIBLE and len(chunk) >= 26:
        (tag,) = struct.unpack_from("<H", chunk, 24)
    name = RAW_NAMES.get((tag, bits))
    if name is None or channels not in (1, 2) or not 2000 <= rate_hz <= 192_000:
        raise StartError(refusals.AUDIO_UNREADABLE)
    return name, rate_hz, channels
