# SPDX-License-Identifier: GPL-3.0-or-later
"""The one shape of anything that can be listened to, and what it may say.

A source captures on threads of its own and only wakes its reader; the reader takes everything
that is there, in order, on its own thread. No sound ever travels through an event loop's queue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from app.audio.level import Level
from app.core.failure import Failure

RATE_HZ = 16_000
"""Every source delivers this rate: mono, signed 16-bit little-endian."""

BYTES_PER_MS = RATE_HZ * 2 // 1000

BLOCK_MS = 60
"""No block is longer."""


@dataclass(frozen=True, slots=True)
class AudioBlock:
    """Sound: 16 kHz mono 16-bit little-endian, at most 60 ms, and how loud it is."""

    pcm: bytes
    level: Level

    @property
    def duration_ms(self) -> float:
        """How long it sounds."""
        return len(self.pcm) / BYTES_PER_MS


@dataclass(frozen=True, slots=True)
class AudioLost:
    """Sound that was there and never reached us: `lost_ms` of it, just before what follows.

    The length is measured by the clock, so it is as good as the machine's timing, no better.
    """

    lost_ms: int
    reason: str


@dataclass(frozen=True, slots=True)
class AudioSilent:
    """The device has been giving nothing but zeros for `zero_ms`: a fault or a switch, not a quiet room.

    Said once, until `AudioHeard` ends it. The zeros themselves still arrive as blocks.
    """

    zero_ms: int
    of_playing: bool = False
    """What the computer plays is listened to: nothing is wrong, it plays nothing."""


@dataclass(frozen=True, slots=True)
class AudioHeard:
    """Something other than zeros came again after `AudioSilent`."""


@dataclass(frozen=True, slots=True)
class AudioMoved:
    """What follows comes from another device, called `label`. What was missed meanwhile was said before."""

    label: str


@dataclass(frozen=True, slots=True)
class AudioEnded:
    """The file or stream is at its end: nothing follows."""


@dataclass(frozen=True, slots=True)
class AudioFailure:
    """The source is gone: nothing follows. Stop it, and start a new one if one can be had."""

    failure: Failure


AudioEvent = AudioBlock | AudioLost | AudioSilent | AudioHeard | AudioMoved | AudioEnded | AudioFailure


class AudioSource(Protocol):
    """Anything that can be listened to, once: made, started, read until it ends or is stopped."""

    label: str
    """What people call it: "Built-in Microphone", "talk.mp3". Best known after `start`."""

    duration_ms: int | None
    """How long it is; None when it has no end, or before `start`, or when it does not say."""

    def start(self, wake: Callable[[], None]) -> None:
        """Begin. `wake` is called from any thread whenever `read` has something; it must not block.

        May take a second (a device must answer): call it where waiting hurts nobody.
        Raises `Failure` when it cannot be listened to. To be called once.
        """

    def read(self) -> list[AudioEvent]:
        """Everything since the last `read`, in order. Never blocks. Always from the same thread.

        Call it after each wake, and at least once a second besides: a device that falls silent
        by vanishing wakes nobody.
        """

    def finish(self) -> list[AudioEvent]:
        """The last `read`: everything up to now, what a resampler still holds back included.

        Never blocks. Nothing follows; call `stop` next.
        """

    def stop(self) -> None:
        """Release the device. What was captured and not read stays readable. May be repeated."""

    def again(self) -> AudioSource:
        """A new source like this one, not started, for listening again after a pause.

        A file goes on where it had been read up to.
        """


def in_blocks(pcm: bytes) -> Iterator[AudioBlock]:
    """Cut sound into blocks of at most `BLOCK_MS`, each with its level."""
    most = BLOCK_MS * BYTES_PER_MS
    for at in range(0, len(pcm), most):
        piece = pcm[at : at + most]
        yield AudioBlock(piece, Level.of(piece))
