# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program at a desk, and our own service as another program with its log open to the test."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programs import Program, wait_until

ROOT = Path(__file__).resolve().parents[2]


class Service:
    """`surtitle serve` in a process of its own, with its log."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.log_file = folder / "service.jsonl"
        argv = [sys.executable, "-m", "app", "serve", "--log", str(self.log_file), *words]
        self.program = Program(argv, {"PYTHONPATH": str(ROOT)}, folder)
        line = wait_until(lambda: self.program.out.strip(), "the service to listen")
        self.url = line.removeprefix("listening on ")

    def log(self, event: str | None = None) -> list[dict]:
        """What it noted so far, in order."""
        if not self.log_file.exists():
            return []
        lines = self.log_file.read_text(encoding="utf-8").splitlines()
        records = [json.loads(line) for line in lines if line.endswith("}")]
        return [record for record in records if event in (None, record["event"])]

    def until(self, event: str, count: int = 1) -> list[dict]:
        """Wait until it has noted this so many times."""
        return wait_until(lambda: len(found := self.log(event)) >= count and found, f"{count} × {event}")


@pytest.fixture
def service(tmp_path) -> Iterator[Service]:
    """Our service with the recogniser behind it."""
    running = Service(tmp_path, "--key", "a-good-key")
    yield running
    running.program.end()
    # What the service saw stands in the report of a test that fails.
    print("\n".join(json.dumps(record) for record in running.log() if record["event"] != "response"))
