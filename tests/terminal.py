# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle as a script or a person at a terminal runs it: real processes, a real service beside them."""

from __future__ import annotations

import json
import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.programs import Program, wait_until
from tests.room import SPEECH

ROOT = Path(__file__).resolve().parent.parent
YOUNG_MAN = SPEECH / "sense_and_sensibility_01_austen_64kb-0880.wav"
"""Three seconds: "He was not an ill disposed young man"."""
DASHWOOD = SPEECH / "sense_and_sensibility_01_austen_64kb-0870.wav"
"""Seven seconds."""
NO_KEY = {"SONIOX_API_KEY": ""}


class Terminal:
    """Starts programs and ends them with the test. A key that any service of ours takes is known."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._programs: list[Program] = []

    def start(self, *argv: str | Path, env: dict[str, str] | None = None) -> Program:
        """Any Python program that can import ours."""
        known = {"PYTHONPATH": str(ROOT), "SONIOX_API_KEY": "a-key-for-tests"}
        program = Program([sys.executable, *argv], {**known, **(env or {})}, self.folder)
        self._programs.append(program)
        return program

    def surtitle(self, *words: str | Path, env: dict[str, str] | None = None) -> Program:
        """Surtitle with these words on its command line."""
        return self.start("-m", "app", *words, env=env)

    def changed(self, change: str, *words: str | Path, env: dict[str, str] | None = None) -> Program:
        """Surtitle after a line of Python has changed it."""
        code = f"{change}\nimport sys\nfrom app.main import main\nsys.exit(main(sys.argv[1:]))"
        return self.start("-c", code, *words, env=env)

    def service(self, *words: str | Path) -> str:
        """Our own service; the address it listens on."""
        program = self.surtitle("serve", "--log", self.folder / "service.jsonl", *words)
        wait_until(lambda: program.out.strip() or not program.alive, "the service to listen")
        assert program.alive, program.err
        line = program.out.strip()
        return line.removeprefix("listening on ")

    def heard_ms(self) -> int:
        """How much sound the service has been sent."""
        log = self.folder / "service.jsonl"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        records = [json.loads(line) for line in lines if line.endswith("}")]
        return max([record["to_ms"] for record in records if record["event"] == "audio"], default=0)

    def scripted(self, *utterances: dict[str, Any], **members: Any) -> str:
        """Our own service following a written conversation; its address."""
        script = self.folder / f"script-{len(self._programs)}.json"
        script.write_text(json.dumps({"utterances": utterances, **members}), encoding="utf-8")
        return self.service("--script", script)

    def sound(self, seconds: float) -> Path:
        """A file of silence."""
        path = self.folder / f"silence-{seconds}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(16_000)
            file.writeframes(bytes(int(seconds * 32_000)))
        return path

    def close(self) -> None:
        for program in reversed(self._programs):  # services last: those who listen say goodbye to them
            program.end()


def opened(folder: Path) -> Iterator[Terminal]:
    """For fixtures."""
    terminal = Terminal(folder)
    yield terminal
    terminal.close()


def is_plain(said: str) -> bool:
    """Whether these are sentences for people: no traceback, no class names, no colours."""
    return "Traceback" not in said and "Error" not in said and "\x1b" not in said and "{" not in said
