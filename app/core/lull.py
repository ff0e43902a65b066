# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody speaks and when nobody does, told from loudness alone.

Pure. Good enough to notice that voice gets no answer, and to find a place between words; never used
to keep sound from anybody.
"""

from __future__ import annotations

VOICE_DBFS = -45.0
"""Louder than a quiet room."""
_BELOW_LOUDEST_DB = 20.0
_FORGETS_DB_PER_S = 1.0


SILENCE_MS = 700
"""Nobody speaks: a good place to cut, endpoint or not."""
PAUSE_MS = 200
"""Nobody goes on at once: enough after an endpoint."""


class Lull:
    """Fed every captured block in order."""

    def __init__(self) -> None:
        self.quiet_ms = 0.0
        """How long nobody has spoken."""
        self._loudest = VOICE_DBFS

    def hear(self, rms_dbfs: float, duration_ms: float) -> bool:
        """Take the next block; whether there may be voice in it."""
        self._loudest = max(rms_dbfs, self._loudest - _FORGETS_DB_PER_S * duration_ms / 1000)
        if rms_dbfs < max(VOICE_DBFS, self._loudest - _BELOW_LOUDEST_DB):
            self.quiet_ms += duration_ms
        else:
            self.quiet_ms = 0.0
        return rms_dbfs > VOICE_DBFS
