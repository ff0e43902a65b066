# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened on the server, one JSON object a line: enough to prove what a client did and when.

It never holds a key, audio, or what was said. Every record has ``at_ms`` (since the server began),
``connection`` (1, 2, …) and ``event``:

    opened      path, query, key ("header", "subprotocol", "nowhere")
    start       message (as sent, without any key)
    audio       from_ms, to_ms (of this connection's audio), bytes, frames, first_at_ms, longest_gap_ms;
                one record for about a second of frames, or for those before the next other record
    keepalive, end                     control frames, when they arrived
    finalize    trailing_silence_ms
    response    finals, tail (how many tokens), markers, final_audio_proc_ms, total_audio_proc_ms; only
                responses that hold finals or markers are recorded
    finished    final_audio_proc_ms
    refused     code, type
    fault       name: something went wrong on request; connection 0 if it was before the upgrade
    closed      code, by ("server", "client", "nobody" when the socket simply went)
"""

import json
import time
from collections import deque
from pathlib import Path
from typing import Any, TextIO

LONGEST_AUDIO_RECORD_MS = 1000
MOST_RECORDS = 200_000


class EventLog:
    """The records so far, oldest first, and the file they are also written to, if any."""

    def __init__(self, file: Path | None = None) -> None:
        self.records: deque[dict[str, Any]] = deque(maxlen=MOST_RECORDS)
        self._began = time.monotonic()
        self._file: TextIO | None = file.open("a", encoding="utf-8") if file else None
        self._audio: dict[int, dict[str, Any]] = {}

    def note(self, connection: int, event: str, **members: Any) -> None:
        """Record one event, after the audio that came before it."""
        self._flush_audio(connection)
        self._write({"at_ms": self._now_ms(), "connection": connection, "event": event, **members})

    def audio(self, connection: int, size: int, from_ms: int, to_ms: int) -> None:
        """Record one frame of audio, together with its neighbours."""
        now_ms = self._now_ms()
        record = self._audio.get(connection)
        if record and now_ms - record["first_at_ms"] >= LONGEST_AUDIO_RECORD_MS:
            self._flush_audio(connection)
            record = None
        if record is None:
            record = {
                "at_ms": now_ms,
                "connection": connection,
                "event": "audio",
                "from_ms": from_ms,
                "to_ms": to_ms,
                "bytes": 0,
                "frames": 0,
                "first_at_ms": now_ms,
                "longest_gap_ms": 0,
            }
            self._audio[connection] = record
        record["longest_gap_ms"] = max(record["longest_gap_ms"], now_ms - record["at_ms"])
        record.update(at_ms=now_ms, to_ms=to_ms)
        record["bytes"] += size
        record["frames"] += 1

    def events(self, event: str | None = None, connection: int | None = None) -> list[dict[str, Any]]:
        """The records of one kind, of one connection; all of them by default."""
        for waiting in list(self._audio):
            self._flush_audio(waiting)
        return [
            record
            for record in self.records
            if event in (None, record["event"]) and connection in (None, record["connection"])
        ]

    def close(self) -> None:
        """Write what is left and close the file."""
        for waiting in list(self._audio):
            self._flush_audio(waiting)
        if self._file:
            self._file.close()
            self._file = None

    def _flush_audio(self, connection: int) -> None:
        record = self._audio.pop(connection, None)
        if record:
            self._write(record)

    def _write(self, record: dict[str, Any]) -> None:
        self.records.append(record)
        if self._file:
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
            self._file.flush()

    def _now_ms(self) -> int:
        return round((time.monotonic() - self._began) * 1000)
