# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound out of a file or from an address, through PyAV, as fast as it can be had.

Never paces, never waits for a reader, never lets libav print anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from app.audio.source import RATE_HZ
from app.core.failure import Failure, FailureKind

NETWORK_TIMEOUT_S = 10.0
"""How long an address may say nothing, when it is opened and ever after."""

# A connection that breaks in the middle is made again and goes on where it broke (FFmpeg's own names).
_MEND = {"reconnect": "1", "reconnect_streamed": "1", "reconnect_delay_max": "4"}

# At least two letters: "C:\\talk.wav" is a file.
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether this is a stream address rather than a file."""
    return _ADDRESS.match(text) is not None


class Opened:
    """An open container with sound in it. A context manager: leaving it closes the container."""

    def __init__(self, container, stream, remote: bool) -> None:
        self._container = container
        self._stream = stream
        self._remote = remote

    @property
    def duration_ms(self) -> int | None:
        """How long it is, if the container says so."""
        microseconds = self._container.duration
        return round(microseconds / 1000) if microseconds and microseconds > 0 else None

    def pcm(self) -> Iterator[bytes]:
        """Its sound, 16 kHz mono 16-bit, in pieces of any length.

        What is damaged in the middle is left out. Raises `Failure` where it cannot go on.
        """
        import av

        resampler = None
        layout = None
        for frame in self._frames():
            # A broadcast may change from stereo to mono between two songs.
            if resampler is None or layout != _shape(frame):
                if resampler is not None:
                    yield from _bytes(resampler.resample(None))
                resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE_HZ)
                layout = _shape(frame)
            # Its times play no part here, and broken ones would upset the resampler.
            frame.pts = None
            yield from _bytes(resampler.resample(frame))
        if resampler is not None:
            yield from _bytes(resampler.resample(None))

    def _frames(self) -> Iterator:
        import av

        try:
            for packet in self._container.demux(self._stream):
                try:
                    yield from packet.decode()
                except av.error.InvalidDataError:
                    continue
        except av.error.EOFError:
            return
        except av.error.FFmpegError as error:
            raise _failure(error, self._remote) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._container.close()


def open_media(where: str, network_timeout_s: float = NETWORK_TIMEOUT_S) -> Opened:
    """Open a file, or an address ("scheme://…").

    Raises `Failure` AUDIO_NOT_FOUND, AUDIO_UNREADABLE, or for an address AUDIO_UNREACHABLE.
    """
    import av

    av.logging.set_level(None)
    remote = is_address(where)
    path = where
    if not remote:
        if not Path(where).exists():
            raise Failure(FailureKind.AUDIO_NOT_FOUND, where)
        if Path(where).is_dir():
            raise Failure(FailureKind.AUDIO_UNREADABLE, f"{where} is a folder")
        # Else a file called "concat:a" or "http:b" would be taken for one of libav's protocols.
        path = f"file:{Path(where).absolute()}"
    try:
        container = av.open(
            path,
            timeout=network_timeout_s if remote else None,
            options=_MEND if where.casefold().startswith("http") else {},
            metadata_errors="ignore",
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise _failure(error, remote) from error
    streams = container.streams.audio
    if not streams:
        container.close()
        raise Failure(FailureKind.AUDIO_UNREADABLE, "there is no sound in it")
    return Opened(container, streams[0], remote)


def _failure(error: Exception, remote: bool) -> Failure:
    """Sort what libav said. Its message would hold the address, and with it perhaps a password."""
    import av

    detail = getattr(error, "strerror", None) or type(error).__name__
    if remote and not isinstance(error, av.error.InvalidDataError):
        return Failure(FailureKind.AUDIO_UNREACHABLE, detail)
    return Failure(FailureKind.AUDIO_UNREADABLE, detail)


def _shape(frame) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _bytes(frames) -> Iterator[bytes]:
    for frame in frames:
        # The plane is longer than its samples: libav rounds it up.
        yield bytes(frame.planes[0])[: frame.samples * 2]
