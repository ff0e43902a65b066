# SPDX-License-Identifier: GPL-3.0-or-later
"""A written conversation, spoken at its own times: the file, and what is read from it.

The mind looks only at how much audio it was given, never at the sound and never at a clock, so the
same audio position always brings the same answer, however the audio was cut into frames.

The file is JSON (or TOML with the same members):

    {"title": "At the ferry",                    optional
     "audio": "conversation.ogg",                optional: the sound that goes with it
     "repeat_every_ms": 60000,                   optional: start over, for ever
     "utterances": [
       {"text": "The boat is late today.",       either the text with its start and end,
        "start_ms": 420, "end_ms": 2380,           the words spread evenly over it, or
        "words": [["The", 420, 560], …],         each word with its own times, punctuation attached
        "speaker": "1", "language": "en",        optional
        "misheard": {"The": "Tea"},              optional: what is guessed while a word is still new
        "translations": {"de": "Das Schiff hat heute Verspätung."}}]}    optional

Utterances are in order of time. How they turn into provisional and final pieces is the ``score``'s matter.
"""

import json
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.server.mind import Say
from app.server.score import ENDPOINT_AFTER_MS, Line, Word
from app.server.script_mind import STEP_MS, ScriptMind
from app.server.start import Start

# After its last word a round still has to close before the next one may begin.
AFTERMATH_MS = ENDPOINT_AFTER_MS + STEP_MS


class ScriptError(Exception):
    """The file is not a script; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation in order of time."""

    lines: tuple[Line, ...]
    title: str = ""
    audio: str | None = None
    repeat_every_ms: int | None = None

    @property
    def duration_ms(self) -> int:
        """When the last word has been spoken."""
        return max((line.end_ms for line in self.lines), default=0)

    def __call__(self, start: Start, say: Say) -> ScriptMind:
        """A mind that follows this script for one connection."""
        return ScriptMind(self.lines, start, say, self.repeat_every_ms)

    @classmethod
    def read(cls, path: Path) -> "Script":
        """Read a script file. Raises ScriptError, also when there is no such file."""
        try:
            text = Path(path).read_text(encoding="utf-8")
            written = tomllib.loads(text) if Path(path).suffix == ".toml" else json.loads(text)
        except (OSError, ValueError) as error:
            raise ScriptError(f"{path}: {error}") from error
        return cls.from_written(written)

    @classmethod
    def from_written(cls, written: Any) -> "Script":
        """Take the decoded content of a script file. Raises ScriptError."""
        try:
            lines = tuple(_line(utterance) for utterance in written["utterances"])
            repeat_ms = written.get("repeat_every_ms")
            script = cls(lines, written.get("title", ""), written.get("audio"), repeat_ms)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise ScriptError(f"not a script: {error!r}") from error
        for before, after in pairwise(lines):
            if after.start_ms < before.start_ms:
                raise ScriptError(f"utterances out of order at {after.start_ms} ms")
        if repeat_ms is not None and repeat_ms < script.duration_ms + AFTERMATH_MS:
            raise ScriptError("repeat_every_ms is shorter than the conversation")
        return script


def _line(written: dict[str, Any]) -> Line:
    """One utterance of the file."""
    if "words" in written:
        words = tuple(Word(str(text), int(start), int(end)) for text, start, end in written["words"])
    else:
        words = _spread(written["text"], int(written["start_ms"]), int(written["end_ms"]))
    if not words or any(word.end_ms < word.start_ms or not word.text for word in words):
        raise ValueError(f"no words, or a word that ends before it starts: {written}")
    return Line(
        words,
        written.get("speaker"),
        written.get("language"),
        dict(written.get("misheard", {})),
        dict(written.get("translations", {})),
    )


def _spread(text: str, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """The words of a text, each with time in proportion to its length."""
    texts = text.split()
    total = sum(len(word) + 1 for word in texts) or 1
    words, so_far = [], 0
    for word in texts:
        from_ms = start_ms + (end_ms - start_ms) * so_far // total
        so_far += len(word) + 1
        words.append(Word(word, from_ms, start_ms + (end_ms - start_ms) * so_far // total))
    return tuple(words)
