# SPDX-License-Identifier: GPL-3.0-or-later
"""Any device's format to 16 kHz mono 16-bit, as a stream.

However the input is chopped, the output is the same. Never dithers, never changes the loudness.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import soxr

from app.audio.source import RATE_HZ

SampleFormat = Literal["int16", "float32"]

# The steepest filter costs 36 ms at most and keeps the band up to 7.5 kHz, where s and f live;
# the quicker ones of this library cut speech at 6.5 kHz.
QUALITY = "HQ"


class Converter:
    """Interleaved frames in, 16 kHz mono 16-bit out.

    Channels are averaged. Rates from 8 to 192 kHz. A frame may be split between two calls.
    """

    def __init__(self, rate_hz: int, channels: int, sample_format: SampleFormat = "int16") -> None:
        if rate_hz <= 0 or channels <= 0:
            raise ValueError(f"no such sound: {rate_hz} Hz, {channels} channels")
        self._channels = channels
        self._dtype = np.dtype("<i2" if sample_format == "int16" else "<f4")
        self._scale = np.float32(1.0 if sample_format == "int16" else 32768.0)
        self._frame_bytes = channels * self._dtype.itemsize
        self._split_frame = b""
        self._resampler = (
            soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="float32", quality=QUALITY)
            if rate_hz != RATE_HZ
            else None
        )

    def feed(self, frames: bytes) -> bytes:
        """Take some input; return the output that is ready: it lags behind by up to 40 ms."""
        if self._split_frame:
            frames = self._split_frame + frames
        whole = len(frames) - len(frames) % self._frame_bytes
        self._split_frame = bytes(frames[whole:])
        mono = self._mono(frames[:whole])
        if self._resampler is not None:
            mono = self._resampler.resample_chunk(mono)
        return _int16(mono)

    def flush(self) -> bytes:
        """Return the output still held back. Nothing may be fed afterwards."""
        if self._resampler is None:
            return b""
        return _int16(self._resampler.resample_chunk(np.zeros(0, np.float32), last=True))

    def _mono(self, frames: bytes) -> np.ndarray:
        samples = np.frombuffer(frames, self._dtype).astype(np.float32)
        if self._channels > 1:
            samples = samples.reshape(-1, self._channels).mean(axis=1, dtype=np.float32)
        # A float device may hand out NaN while it starts; one would stay in the filter for ever.
        return np.nan_to_num(samples * self._scale, copy=False) if self._dtype.kind == "f" else samples


def _int16(samples: np.ndarray) -> bytes:
    return np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes()
