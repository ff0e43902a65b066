# SPDX-License-Identifier: GPL-3.0-or-later
"""Resident memory while captioning, and how much of it a hundred thousand more messages take."""

from __future__ import annotations

from tests.bench.figures import Figure
from tests.bench.painting import run
from tests.bench.speech import talk

WARMING_MESSAGES = 2_000
MB = 1_000_000


def memory(more: int = 100_000) -> list[Figure]:
    """Messages come faster than anyone speaks; painting keeps its own pace, a frame at a time."""
    messages = list(talk(WARMING_MESSAGES + more))
    ours = run("ours", messages, 1 / 800, [], 120 + more / 300, begin_at=WARMING_MESSAGES)
    grown = (ours.memory - ours.memory_before) / MB
    return [
        Figure("resident memory while captioning", "MB", ours.memory_before / MB, most=160),
        Figure(f"… and after {more:,} more messages", "MB", ours.memory / MB),
        Figure("… grown by", "MB", grown, most=5),
    ]
