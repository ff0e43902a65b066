# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a block of sound is, for the meter.

Never says what is loud enough: that is for the eye that looks at the meter.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

FLOOR_DBFS = -96.0
"""What 16 bits can tell from nothing; silence is shown as this, not as minus infinity."""


@dataclass(frozen=True, slots=True)
class Level:
    """Peak and RMS in dBFS, each from `FLOOR_DBFS` to 0; a square wave at full scale is 0."""

    peak_dbfs: float
    rms_dbfs: float

    @classmethod
    def of(cls, pcm: bytes) -> Level:
        """Measure mono 16-bit sound; an empty block is silent."""
        import numpy as np

        if len(pcm) < 2:
            return SILENT
        samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32)
        peak = max(float(samples.max()), -float(samples.min()))
        mean_square = float(np.dot(samples, samples)) / len(samples)
        return cls(_dbfs(peak), _dbfs(math.sqrt(mean_square)))


def _dbfs(amplitude: float) -> float:
    if amplitude <= 0.0:
        return FLOOR_DBFS
    return max(FLOOR_DBFS, min(0.0, 20.0 * math.log10(amplitude / 32768.0)))


SILENT = Level(FLOOR_DBFS, FLOOR_DBFS)
"""The level of nothing at all."""
