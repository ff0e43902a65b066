# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell a dead device from a quiet room: a quiet room is never all zeros.

Never judges loudness; a single sample that is not zero counts as sound.
"""

from __future__ import annotations

from app.audio.source import AudioHeard, AudioSilent

SILENT_AFTER_MS = 2500
"""Zeros for so long are a fault; people are to know within three seconds."""

SILENT_AFTER_GATED_MS = 15_000
"""The same from a device that is known to make zeros of every pause in speech: a noise gate."""

PAUSE_MS = 200
"""A stretch of zeros of this length that sound ended, while it was listened to, tells of a gate."""

WARM_UP_MS = 1000
"""Before the first sound it must be longer: many devices begin with some zeros."""


class ZeroWatch:
    """Watches for a stretch of pure zeros and says once that it began, once that it ended."""

    def __init__(self, gated: bool = False) -> None:
        self.gated = gated
        """Whether the device makes zeros although it works."""
        self.muted = False
        """Whether the system says that it is muted: then zeros are no riddle. Set by whoever asks it."""
        self.zero_ms = 0.0
        """How long there have been nothing but zeros."""
        self._has_heard = False
        self._said = False

    def see(self, frames: bytes, duration_ms: float) -> AudioSilent | AudioHeard | None:
        """Take the next stretch as the device gave it; say what changed, if anything did."""
        if frames != bytes(len(frames)):
            if not self.muted and self.zero_ms >= (PAUSE_MS if self._has_heard else WARM_UP_MS):
                self.gated = True
            self.zero_ms, self.muted, self._has_heard = 0.0, False, True
            heard, self._said = self._said, False
            return AudioHeard() if heard else None
        self.zero_ms += duration_ms
        patience_ms = SILENT_AFTER_GATED_MS if self.gated and not self.muted else SILENT_AFTER_MS
        if self._said or self.zero_ms < patience_ms:
            return None
        self._said = True
        return AudioSilent(round(self.zero_ms))

    def next_device(self) -> None:
        """From here on it is another device; what was said still holds until there is sound."""
        self.gated = self.muted = self._has_heard = False
