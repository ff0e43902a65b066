# SPDX-License-Identifier: GPL-3.0-or-later
"""Message sent → pixels painted, and the processor time of an hour's messages, against the floor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure, quantile
from tests.bench.service import Service
from tests.bench.speech import MESSAGES_IN_AN_HOUR, long_session, talk
from tests.room import Room

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """What one program did with one stream."""

    delays_ms: list[float]
    cpu_s: float
    memory: int
    memory_before: int


def run(
    program: str,
    messages: list[str],
    each_s: float | None,
    before: list[str],
    patience_s: float,
    begin_at: int = 1,
    room: Room | None = None,
) -> Run:
    """Let one program show these messages; what it uses counts from message `begin_at` on.

    It listens to the microphone in `room`, or to a silent file.
    """
    service = Service(before, messages, each_s)
    try:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            told = service.told if each_s is None else 0
            subprocess.run(
                _command(program, service.url, len(messages), report, told, Path(folder), room),
                cwd=ROOT,
                timeout=patience_s,
                check=True,
                stdout=subprocess.DEVNULL,
                env={
                    **os.environ,
                    **(room.env if room else {}),
                    "BENCH_BEGIN_AT": str(begin_at),
                    "QT_QPA_PLATFORM": "xcb",
                    "LANGUAGE": "en",
                    "SONIOX_API_KEY": "bench",
                },
            )
            said = json.loads(report.read_text())
    finally:
        service.end()
    return Run(_delays(service.sent_at, said["times"]), said["cpu_s"], said["memory"], said["memory_before"])


def _command(
    program: str, url: str, last: int, report: Path, told: int, folder: Path, room: Room | None = None
) -> list[str]:
    if program.startswith("floor"):
        listening = ["--listening"] if room else []
        return [sys.executable, "-m", "tests.bench.floor", url, str(last), str(report), str(told), *listening]
    words = ["--engine", "soniox", "--url", url, "--start"]
    words += ["--source", "mic" if room else str(_silence(folder))]
    words += ["--profile", str(folder / "profile")]
    return [sys.executable, "-m", "tests.bench.ours", str(last), str(report), str(told), "--", *words]


def _silence(folder: Path) -> Path:
    """Something to listen to, with a click a second so that it is not taken for a dead microphone."""
    path = folder / "silence.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        second = b"\x10\x00" * 160 + b"\x00\x00" * 15_840
        for _ in range(900):
            sound.writeframes(second)
    return path


def _delays(sent_at: list[int], painted: list[list[int]]) -> list[float]:
    """Milliseconds from each message's sending to the first paint that held it."""
    delays, next_number = [], 1
    for number, at in painted:
        while next_number <= number:
            delays.append((at - sent_at[next_number - 1]) / 1e6)
            next_number += 1
    return delays


def latency(seconds: int = 30) -> list[Figure]:
    """Fifty messages a second, with nothing said before and with five hours said before.

    In two rounds, so that what else the machine does falls on all of them.
    """
    messages, said_before = list(talk(25 * seconds, per_message=1)), list(long_session())
    delays: dict[str, list[float]] = {"floor": [], "empty": [], "full": []}
    for _ in range(2):
        delays["floor"] += run("floor", messages, 1 / 50, [], seconds + 60).delays_ms
        delays["empty"] += run("ours", messages, 1 / 50, [], seconds + 60).delays_ms
        delays["full"] += run("ours", messages, 1 / 50, said_before, seconds + 180).delays_ms
    floor, empty, full = delays["floor"], delays["empty"], delays["full"]
    f50, e50, l50 = (quantile(d, 0.5) for d in (floor, empty, full))
    f99, e99, l99 = (quantile(d, 0.99) for d in (floor, empty, full))
    return [
        Figure("message → pixels, 50/s, p50", "ms", e50, f50, most_times=2.0),
        Figure("message → pixels, 50/s, p99", "ms", e99, f99, most=16.0),
        Figure("… with five hours before, p50", "ms", l50, f50, most_times=2.0),
        Figure("… with five hours before, p99", "ms", l99, f99, most=16.0),
        Figure("… five hours against empty, p50", "ms", l50, e50, most_times=1.1, floor_name="empty"),
    ]


def hour(messages_count: int = MESSAGES_IN_AN_HOUR, seconds: int = 60) -> list[Figure]:
    """Processor time for an hour's messages, each painted before the next one comes.

    And for a minute as it passes, with everything else that goes on: a microphone heard, sound sent,
    the level, the clock. There the floor hears and sends the microphone too.
    """
    messages = list(talk(messages_count))
    floor = run("floor", messages, None, [], 600)
    ours = run("ours", messages, None, [], 600)
    minute = list(talk(5 * seconds))
    room = Room()
    try:
        floor_minute = run("floor", minute, 0.2, [], seconds + 60, room=room)
        our_minute = run("ours", minute, 0.2, [], seconds + 60, room=room)
    finally:
        room.close()
    return [
        Figure("processor time of an hour's messages", "s", ours.cpu_s, floor.cpu_s, most_times=2.0),
        Figure(
            f"… of {seconds} s as they pass, microphone and all",
            "s",
            our_minute.cpu_s,
            floor_minute.cpu_s,
            most_times=2.0,
        ),
    ]
