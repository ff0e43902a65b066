# SPDX-License-Identifier: GPL-3.0-or-later
"""From the words a person types to the thing that is listened to.

Opens nothing by itself: what cannot be had is said when the source starts.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from app.audio.media import MediaSource
from app.audio.microphone import Microphone
from app.audio.source import AudioEvent, AudioSource
from app.core.failure import Failure, FailureKind


def open_source(text: str, *, realtime: bool = True) -> AudioSource:
    """The source named `mic`, `mic:NAME`, `system`, `mic+system`, a file, or a stream address.

    Raises `ValueError` for an empty text or name. Files and addresses play in real time, or as
    fast as they are read. A file called "mic" is "./mic".
    """
    named = text.strip()
    if not named:
        raise ValueError("nothing to listen to was named")
    if named.casefold() == "mic":
        return Microphone()
    if named.casefold().startswith("mic:"):
        if not named[4:].strip():
            raise ValueError("mic: wants the name of a microphone after it")
        return Microphone(named[4:].strip())
    if named.casefold() in ("system", "mic+system"):
        return _NotYet(named)
    if named.casefold().startswith("file://"):
        return MediaSource(unquote(urlsplit(named).path), realtime=realtime)
    return MediaSource(text, realtime=realtime)


class _NotYet:
    """What the computer itself plays: it cannot be listened to yet, and says so when started."""

    duration_ms = None

    def __init__(self, named: str) -> None:
        self.label = named

    def start(self, wake: Callable[[], None]) -> None:
        raise Failure(FailureKind.AUDIO_NOT_SUPPORTED, f"{self.label} cannot be listened to yet")

    def read(self) -> list[AudioEvent]:
        return []

    def finish(self) -> list[AudioEvent]:
        return []

    def stop(self) -> None:
        pass

    def again(self) -> AudioSource:
        return _NotYet(self.label)
