# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of any common kind, and stream addresses, as blocks of 16 kHz mono, paced in real time.

One thread decodes and hands over each block when its moment has come, by the clock and not by
adding up sleeps. Never drops anything: where nobody reads, it waits.
"""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.audio.decoding import NETWORK_TIMEOUT_S, Opened, is_address, open_media
from app.audio.level import Level
from app.audio.source import BLOCK_MS, BYTES_PER_MS, AudioBlock, AudioEnded, AudioEvent, AudioFailure
from app.core.failure import Failure, FailureKind

UNREAD_LIMIT = 10_000 // BLOCK_MS
"""How many blocks may wait for the reader before the thread waits too: ten seconds."""

BEHIND_LIMIT_S = 2.0
"""Further behind than this, the clock starts anew: a machine that slept does not get an hour at once."""

STOP_WITHIN_S = 0.5
"""How long `stop` waits for the thread; one held by a dead network ends at its own timeout."""


class MediaSource:
    """A file or a stream address: see `app.audio.source.AudioSource`.

    `realtime` False hands over as fast as it is read. `from_ms` leaves out the beginning.
    `network_timeout_s` is how long an address may say nothing.
    """

    def __init__(
        self,
        where: str | Path,
        *,
        realtime: bool = True,
        from_ms: int = 0,
        network_timeout_s: float = NETWORK_TIMEOUT_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.label = _label(str(where))
        self.duration_ms: int | None = None
        self._where = str(where)
        self._realtime = realtime
        self._from_ms = from_ms
        self._network_timeout_s = network_timeout_s
        self._clock = clock
        self._read_bytes = 0
        self._unread: deque[AudioEvent] = deque()
        self._room = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, wake: Callable[[], None]) -> None:
        """Begin. Raises `Failure` for a file that is not there or cannot be decoded.

        An address is opened on the thread, so its failure arrives as an `AudioFailure`, and its
        `duration_ms` is known when the first block is.
        """
        self._wake = wake
        opened = None if is_address(self._where) else self._open()
        self._thread = threading.Thread(
            target=self._run, args=(opened,), name=f"decode {self.label}", daemon=True
        )
        self._thread.start()

    def read(self) -> list[AudioEvent]:
        """As in `AudioSource`."""
        events: list[AudioEvent] = []
        while self._unread:
            event = self._unread.popleft()
            if isinstance(event, AudioBlock):
                self._read_bytes += len(event.pcm)
            events.append(event)
        self._room.set()
        return events

    def finish(self) -> list[AudioEvent]:
        """As in `AudioSource`. Nothing is held back: `again` goes on with the very next sample."""
        return self.read()

    def stop(self) -> None:
        """End the thread; what was not read stays readable."""
        self._stopping.set()
        self._room.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(STOP_WITHIN_S)

    def again(self) -> MediaSource:
        """A new source that goes on where this one was read up to; an address, where it is by then."""
        read_ms = 0 if is_address(self._where) else self._from_ms + self._read_bytes // BYTES_PER_MS
        return MediaSource(
            self._where,
            realtime=self._realtime,
            from_ms=read_ms,
            network_timeout_s=self._network_timeout_s,
            clock=self._clock,
        )

    # What the thread runs

    def _run(self, opened: Opened | None) -> None:
        try:
            with opened or self._open() as media:
                blocks = _blocks(media.pcm(), skip=self._from_ms * BYTES_PER_MS)
                if not self._hand_over(blocks) and not self._from_ms:
                    raise Failure(FailureKind.AUDIO_UNREADABLE, "there is no sound in it")
            self._say(AudioEnded())
        except Failure as failure:
            self._say(AudioFailure(failure))
        except Exception as error:  # noqa: BLE001 - a decoder's bug must not end as a silent thread
            self._say(AudioFailure(Failure(FailureKind.AUDIO_UNREADABLE, repr(error))))

    def _open(self) -> Opened:
        media = open_media(self._where, self._network_timeout_s)
        self.duration_ms = media.duration_ms
        return media

    def _hand_over(self, blocks: Iterable[bytes]) -> int:
        """Give each block its moment; return how many there were, or 1 when stopped early."""
        begun = self._clock()
        count = 0
        for count, pcm in enumerate(blocks, start=1):
            if self._realtime:
                late = self._clock() - (begun + (count - 1) * BLOCK_MS / 1000)
                if late > BEHIND_LIMIT_S:
                    begun += late
                elif late < 0:
                    self._stopping.wait(-late)
            while len(self._unread) >= UNREAD_LIMIT and not self._stopping.is_set():
                self._room.clear()
                # With a limit: the reader may have made room just before the flag was cleared.
                self._room.wait(0.1)
            if self._stopping.is_set():
                return 1
            self._say(AudioBlock(pcm, Level.of(pcm)))
        return count

    def _say(self, event: AudioEvent) -> None:
        if self._stopping.is_set():
            return
        self._unread.append(event)
        try:
            self._wake()
        except RuntimeError:
            # The reader's loop has closed: there is nobody to play for.
            self._stopping.set()


def _blocks(pcm: Iterable[bytes], skip: int) -> Iterator[bytes]:
    """Gather sound into blocks of `BLOCK_MS`, the last one shorter, without the first `skip` bytes."""
    size = BLOCK_MS * BYTES_PER_MS
    rest = b""
    for piece in pcm:
        if skip:
            skip, piece = max(0, skip - len(piece)), piece[skip:]
        rest += piece
        whole = len(rest) - len(rest) % size
        for at in range(0, whole, size):
            yield rest[at : at + size]
        rest = rest[whole:]
    if rest:
        yield rest


def _label(where: str) -> str:
    """A file's name, or an address without what may be secret in it: user, password, query."""
    if not is_address(where):
        return Path(where).name or where
    scheme, _, rest = where.partition("://")
    host, slash, path = re.split(r"[?#]", rest, maxsplit=1)[0].partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
