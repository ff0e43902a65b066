# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell a dead device from a quiet room: a quiet room is never all zeros.

Never judges loudness; a single sample that is not zero counts as sound.
"""

from __future__ import annotations

from app.audio.source import AudioHeard, AudioSilent

SILENT_AFTER_MS = 2500
"""Zeros for so long are a fault; people are to know within three seconds."""


SILENT_AFTER_SOUND_MS = 15_000
"""The same from a device that has been heard: a noise gate makes zeros of every pause in speech."""


class ZeroWatch:
    """Watches for a stretch of pure zeros and says once that it began, once that it ended."""

    def __init__(self, has_heard: bool = False) -> None:
        self.has_heard = has_heard
        """Whether anything but zeros ever came from this device."""
        self._zero_ms = 0.0
        self._said = False

    def see(self, frames: bytes, duration_ms: float) -> AudioSilent | AudioHeard | None:
        """Take the next stretch as the device gave it; say what changed, if anything did."""
        if frames != bytes(len(frames)):
            self._zero_ms, self.has_heard = 0.0, True
            heard, self._said = self._said, False
            return AudioHeard() if heard else None
        self._zero_ms += duration_ms
        if self._said or self._zero_ms < (SILENT_AFTER_SOUND_MS if self.has_heard else SILENT_AFTER_MS):
            return None
        self._said = True
        return AudioSilent(round(self._zero_ms))
