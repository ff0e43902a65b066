# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as text, JSON lines, SRT, WebVTT or Markdown.

Pure: makes strings, writes no files. Each format is a `Writer` that takes one entry at a time and
never needs an earlier one again, so the same code serves live output and finished sessions.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Protocol

from app.core.cues import Cue, CueMaker, plain_text
from app.core.text import Entry, Gap, Utterance, Word

STOPPED, ENDED = "stopped", "ended"
"""Reasons a session ends for: somebody stopped it; the file or stream came to its end."""


class Writer(Protocol):
    """One format. The strings put together, in order, are the file."""

    def begin(self) -> str:
        """What comes before everything."""

    def entry(self, entry: Entry) -> str:
        """One entry; may be empty when there is nothing to show."""

    def end(self, reason: str) -> str:
        """What comes after everything."""


def speaker_name(label: str) -> str:
    """The engine's label of a speaker, as a name for files."""
    return f"Speaker {label}" if label.isdigit() else label


class TextWriter:
    """One utterance a line. The speaker is named whenever it changes; the first one by name only."""

    def __init__(self) -> None:
        self._speaker: str | None = None

    def begin(self) -> str:
        return ""

    def entry(self, entry: Entry) -> str:
        if isinstance(entry, Gap):
            return f"[{_clock(entry.start_ms)}–{_clock(entry.end_ms)} {plain_text(entry.reason)}]\n"
        text = plain_text(entry.text)
        lines = f"{self._name(entry)}{text}\n" if text else ""
        if entry.translation and plain_text(entry.translation.text):
            lines += f"    [{plain_text(entry.translation.language)}] {plain_text(entry.translation.text)}\n"
        return lines

    def end(self, reason: str) -> str:
        return ""

    def _name(self, entry: Utterance) -> str:
        before, self._speaker = self._speaker, entry.speaker or self._speaker
        speaker = self._speaker or ""
        # A bare number says nothing before there is a second one; a name that the reader gave does.
        named = entry.label is not None and not speaker.isdigit()
        changed = speaker != before and (before is not None or named)
        return f"{plain_text(speaker_name(speaker))}: " if speaker and changed else ""


class JsonLinesWriter:
    """One object a line: the published format for scripts. What has nothing to say is left out."""

    def begin(self) -> str:
        return ""

    def entry(self, entry: Entry) -> str:
        return _json_line(_gap(entry) if isinstance(entry, Gap) else _utterance(entry))

    def end(self, reason: str) -> str:
        return _json_line({"type": "end", "reason": reason})


class SrtWriter:
    """SubRip: numbered cues, the speaker's name before the words where one was given.

    It knows no escaping, so text stays as it is but for its arrow.
    """

    def __init__(self, translated: bool = False) -> None:
        self._maker = CueMaker(translated, names=True)
        self._number = 0

    def begin(self) -> str:
        return ""

    def entry(self, entry: Entry) -> str:
        return "".join(map(self._cue, self._maker.cues_of(entry)))

    def end(self, reason: str) -> str:
        return ""

    def _cue(self, cue: Cue) -> str:
        self._number += 1
        lines = "\n".join(cue.lines).replace("-->", "→")  # would read as a line of times
        return f"{self._number}\n{_stamp(cue.start_ms, ',')} --> {_stamp(cue.end_ms, ',')}\n{lines}\n\n"


class VttWriter:
    """WebVTT (W3C): text escaped, the speaker as a voice span."""

    def __init__(self, translated: bool = False) -> None:
        self._maker = CueMaker(translated)

    def begin(self) -> str:
        return "WEBVTT\n\n"

    def entry(self, entry: Entry) -> str:
        return "".join(map(self._cue, self._maker.cues_of(entry)))

    def end(self, reason: str) -> str:
        return ""

    def _cue(self, cue: Cue) -> str:
        lines = "\n".join(map(_vtt_escaped, cue.lines))
        if cue.speaker and plain_text(cue.speaker):
            lines = f"<v {_vtt_escaped(plain_text(speaker_name(cue.speaker)))}>{lines}"
        return f"{_stamp(cue.start_ms, '.')} --> {_stamp(cue.end_ms, '.')}\n{lines}\n\n"


class MarkdownWriter:
    """A document for people: a paragraph an utterance, with speaker and time."""

    def begin(self) -> str:
        return ""

    def entry(self, entry: Entry) -> str:
        if isinstance(entry, Gap):
            return f"*{_clock(entry.start_ms)}–{_clock(entry.end_ms)}: {_md_escaped(entry.reason)}*\n\n"
        if not plain_text(entry.text):
            return ""
        name = f"**{_md_escaped(speaker_name(entry.speaker))}** " if entry.speaker else ""
        text = f"{name}({_clock(entry.start_ms)}) {_md_escaped(entry.text)}\n\n"
        if entry.translation and plain_text(entry.translation.text):
            text += f"> {_md_escaped(entry.translation.text)}\n\n"
        return text

    def end(self, reason: str) -> str:
        return ""


WRITERS: dict[str, type[Writer]] = {
    "text": TextWriter,
    "jsonl": JsonLinesWriter,
    "srt": SrtWriter,
    "vtt": VttWriter,
}
"""Writers by the name of their format on the command line."""


def written(writer: Writer, entries: Iterable[Entry], reason: str = STOPPED) -> str:
    """A whole session through one writer."""
    return writer.begin() + "".join(map(writer.entry, entries)) + writer.end(reason)


def to_text(entries: Iterable[Entry]) -> str:
    """Plain text, one utterance a line."""
    return written(TextWriter(), entries)


def to_jsonl(entries: Iterable[Entry], reason: str = STOPPED) -> str:
    """JSON lines, the last one saying why the session ended."""
    return written(JsonLinesWriter(), entries, reason)


def to_srt(entries: Iterable[Entry], translated: bool = False) -> str:
    """SubRip subtitles of what was said, or of its translation."""
    return written(SrtWriter(translated), entries)


def to_vtt(entries: Iterable[Entry], translated: bool = False) -> str:
    """WebVTT captions of what was said, or of its translation."""
    return written(VttWriter(translated), entries)


def to_markdown(entries: Iterable[Entry]) -> str:
    """A readable document."""
    return written(MarkdownWriter(), entries)


# -- JSON -----------------------------------------------------------------------------------------


def _utterance(said: Utterance) -> dict[str, Any]:
    line: dict[str, Any] = {"type": "utterance", "start_ms": said.start_ms, "end_ms": said.end_ms}
    translation = said.translation
    line["at"] = said.at
    line["text"] = said.text
    line["speaker"] = said.speaker
    line["speaker_label"] = said.label
    line["language"] = said.language
    if translation is not None:
        line["translation"] = _present({"language": translation.language, "text": translation.text})
    line["words"] = [_word(w) for w in said.words]
    return _present(line)


def _word(word: Word) -> dict[str, Any]:
    line: dict[str, Any] = {"text": word.text, "start_ms": word.start_ms, "end_ms": word.end_ms}
    if word.confidence is not None:
        line["confidence"] = round(word.confidence, 3)
    return line


def _gap(gap: Gap) -> dict[str, Any]:
    line = {"type": "gap", "start_ms": gap.start_ms, "end_ms": gap.end_ms, "reason": gap.reason}
    return _present(line)


def _present(members: dict[str, Any]) -> dict[str, Any]:
    """Without the members that have nothing to say; a zero says something."""
    return {name: value for name, value in members.items() if value not in (None, "", [], {})}


# JSON escapes control characters below 32 by itself. These could steer a terminal (C1), split a line
# for a careless reader (the separators) or not be encoded at all (half surrogate pairs).
_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def _json_line(members: dict[str, Any]) -> str:
    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    return _AWKWARD.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"


# -- times and escaping ---------------------------------------------------------------------------


def _stamp(ms: int, point: str) -> str:
    seconds, ms = divmod(max(0, ms), 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{ms:03}"


def _clock(ms: int) -> str:
    seconds = max(0, ms) // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _vtt_escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _md_escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|~&])", r"\\\1", plain_text(text))
