# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to, from its blocks to the ledger: kept, passed over while muted, or missing.

Knows of links only that audio waits for them, and that voice is owed an answer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.audio.level import Level
from app.audio.source import (
    AudioBlock,
    AudioEnded,
    AudioEvent,
    AudioFailure,
    AudioHeard,
    AudioLost,
    AudioSilent,
)
from app.conductor.links import Links
from app.core import events as ev
from app.core.ledger import SMALLEST_GAP_MS
from app.core.lull import SILENCE_MS
from app.core.text import Gap
from app.core.timeline import SAMPLES_PER_MS, samples_of

log = logging.getLogger(__name__)


class Recorder:
    """Takes the events of the source, in order."""

    def __init__(
        self,
        links: Links,
        clock: Callable[[], float],
        post: Callable[[ev.Event], None],
        level: Callable[[Level | None], None],
        gap: Callable[[Gap], None],
    ) -> None:
        self.muted = False
        self.silent = False
        """Nothing but zeros arrives."""
        self.nothing_plays = False
        """Nothing but zeros, of what the computer plays."""
        self.dropped_ms = 0
        """How much sound could not be kept until a link took it."""
        self._heard = False
        self._links = links
        self._clock = clock
        self._post = post
        self._level = level
        self._gap = gap

    def begin(self) -> None:
        """A session begins, or goes on: what was true of the source need not be any more."""
        self._heard = self.silent = self.nothing_plays = False

    def take(self, events: list[AudioEvent]) -> None:
        """Everything that the source has to say at once."""
        for event in events:
            match event:
                case AudioBlock():
                    self._block(event)
                case AudioLost(lost_ms, reason):
                    self._lost(lost_ms, reason)
                case AudioSilent(of_playing=of_playing):
                    self.silent, self.nothing_plays = not of_playing, of_playing
                case AudioHeard():
                    self.silent = self.nothing_plays = False
                case AudioEnded():
                    links = self._links
                    self._post(ev.SourceEnded(links.ledger.waits, links.waiting_s(links.current)))
                case AudioFailure(failure):
                    log.info("the source is gone: %s", failure)
                    self._post(ev.MicLost(failure))

    def _block(self, block: AudioBlock) -> None:
        ledger, samples = self._links.ledger, samples_of(block.pcm)
        if not samples:
            return
        if not self._heard:
            self._heard = True
            self._post(ev.SoundHeard())
        if self.muted:
            ledger.pass_over(samples)
            self._level(None)
            return
        gap = ledger.hear(block.pcm)
        if gap is not None:
            self.dropped_ms += gap.end_ms - gap.start_ms
            self._gap(gap)
        self._hear(block, samples / SAMPLES_PER_MS)
        for link in self._links:
            link.audio_waits()
        self._level(block.level)

    def _hear(self, block: AudioBlock, length_ms: float) -> None:
        lull = self._links.lull
        quiet_before_ms = lull.quiet_ms
        voice = lull.hear(block.level.rms_dbfs, length_ms)
        current = self._links.current
        if voice and current is not None:
            current.hearing.voice(length_ms, self._clock())
        if quiet_before_ms < SILENCE_MS <= lull.quiet_ms:
            self._post(ev.SilenceHeard())

    def _lost(self, lost_ms: int, reason: str) -> None:
        gap = self._links.ledger.miss(lost_ms)
        log.warning("%d ms of sound lost: %s", lost_ms, reason)
        if lost_ms >= SMALLEST_GAP_MS and not self.muted:
            self._gap(gap)
