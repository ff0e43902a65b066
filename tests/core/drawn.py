# SPDX-License-Identifier: GPL-3.0-or-later
"""Token streams through the engine of captions, drawn as text that a person can read and judge.

The streams are those of `tests/bench/streams`; what they should look like stands in
`tests/core/streams`, a file each, and all of them are drawn anew by

    python -m tests.core.drawn

after which `git diff tests/core/streams` is to be read line by line.

‹ › are around what is provisional, a name stands before the first line of whoever speaks, `→` before
a translation. Of a written stream each picture is drawn, at every pace, from the first line that
differs on. Of a recorded one only what a reader may stumble over: shown words that became others, went
away, or stand on another line; and the whole at the end.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from app.core.calm import MIDDLE, PACES, Calm
from app.core.captions import CaptionLine, CaptionRoll, Measure
from app.core.flow import Flow
from app.core.transcript import Transcript
from tests.bench.heard import messages, streams

DRAWN = Path(__file__).parent / "streams"
COLUMNS = 42
_AFTERWARDS_MS = 5_000


class Drawn(NamedTuple):
    """One line of a picture."""

    key: tuple[int, str, int]
    """Turn, words or translation, which line of it."""
    plain: str
    drawn: str


def width(text: str) -> float:
    """Columns that a text takes where letters are all as wide, or twice as wide, or nothing."""
    wide = 0
    for c in text:
        if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf"):
            continue
        wide += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return float(wide)


def pictures(path: Path, pace: str) -> Iterator[tuple[int, list[Drawn]]]:
    """What is shown, whenever it is something else."""
    transcript, calm = Transcript(), Calm(pace)
    measure = Measure(width, COLUMNS, 3.0)
    roll = CaptionRoll(measure, measure)
    roll.shown = calm.shown
    roll.show(transcript)
    shown: list[Drawn] = []
    at_ms = 0

    def news(first: int | None) -> bool:
        nonlocal shown
        if first is not None:
            roll.changed(first)
        before, shown = shown, picture(roll)
        return shown != before

    def looks(until_ms: int) -> Iterator[tuple[int, list[Drawn]]]:
        while calm.due_ms is not None and calm.due_ms < until_ms:
            due_ms = calm.due_ms
            if news(calm.look(due_ms)):
                yield due_ms, shown

    for at_ms, tokens, ended in messages(path):
        yield from looks(at_ms)
        first = transcript.apply(tokens)
        if ended:
            first = min(first, transcript.close_turn())
        if news(calm.heard(transcript, first, at_ms)):
            yield at_ms, shown
    yield from looks(at_ms + _AFTERWARDS_MS)


def picture(roll: CaptionRoll) -> list[Drawn]:
    """All lines as they stand."""
    lines: list[Drawn] = []
    for number in range(len(roll)):
        block = roll.block(number)
        name = f"{roll.speaker_of(number)}: " if roll.names_a_speaker(number) else "   "
        flows: list[tuple[str, Flow | None]] = [("spoken", block.spoken), ("translated", block.translated)]
        for kind, flow in flows:
            for index, line in enumerate(flow.lines if flow else []):
                lead = " → " if kind == "translated" else name if index == 0 else "   "
                lines.append(Drawn((number, kind, index), line.text, lead + marked(spaced(line))))
    return lines


def spaced(line: CaptionLine) -> CaptionLine:
    """A line with its wider spaces, as near as whole columns come."""
    for place, more in reversed(line.spaces):
        spaces = " " * round(more)
        final = line.final + len(spaces) * (place <= line.final)
        line = replace(line, text=line.text[:place] + spaces + line.text[place:], final=final)
    return line


def marked(line: CaptionLine) -> str:
    """A line with its provisional part marked."""
    final, tail = line.text[: line.final], line.text[line.final :]
    return f"{final}‹{tail}›" if tail else final


def written(path: Path) -> str:
    """A written stream: every picture, at every pace."""
    out: list[str] = []
    for pace in PACES:
        out.append(f"== {pace} ==")
        before: list[Drawn] = []
        for at_ms, now in pictures(path, pace):
            same = 0
            while same < min(len(before), len(now)) and before[same] == now[same]:
                same += 1
            rows = [f"{number:>3} {line.drawn}" for number, line in enumerate(now[same:], same + 1)]
            out += [f"{at_ms:>5} ms", *(rows or [f"{same:>3} lines are left"])]
            before = now
        out.append("")
    return "\n".join(out)


def recorded(path: Path) -> str:
    """A recorded stream: what a reader may stumble over, and the end."""
    out: list[str] = []
    before: dict[tuple, Drawn] = {}
    now: list[Drawn] = []
    for at_ms, now in pictures(path, MIDDLE):
        after = {line.key: line for line in now}
        for key, line in before.items():
            if key not in after or not after[key].plain.startswith(line.plain):
                drawn = after[key].drawn if key in after else "(gone)"
                out += [f"{at_ms / 1000:>8.3f} s   {line.drawn}", f"{'becomes':>10}   {drawn}"]
        before = after
    return "\n".join([*out, "", "== at the end ==", *(line.drawn for line in now), ""])


def draw(path: Path) -> str:
    """One stream."""
    return recorded(path) if path.suffix == ".jsonl" else written(path)


def expected(path: Path) -> Path:
    """The file that says what it should look like."""
    return DRAWN / f"{path.stem}.txt"


if __name__ == "__main__":
    for stream in streams():
        expected(stream).write_text(draw(stream), encoding="utf-8")
