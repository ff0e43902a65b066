# SPDX-License-Identifier: GPL-3.0-or-later
"""One look of captions in a file of its own, to be given to somebody else."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.options.appearance import Preset
from app.core.presets import NotAPreset, from_file, to_file
from app.core.settings import Problem
from app.storage.places import disk_failure
from app.storage.whole_file import read_start, write_whole

_LARGEST = 200_000


def write_preset(path: Path, preset: Preset) -> None:
    """Write it for anybody to read. Raises `Failure(DISK)`."""
    text = json.dumps(to_file(preset), indent=2, ensure_ascii=False) + "\n"
    write_whole(path, text.encode(), 0o644)


def read_preset(path: Path) -> tuple[Preset, list[Problem]]:
    """The preset in a file, and what had to be replaced. Raises `NotAPreset`, `Failure(DISK)`."""
    try:
        data = read_start(path, _LARGEST + 1)
    except OSError as error:
        raise disk_failure(error) from error
    if len(data) > _LARGEST:
        raise NotAPreset
    try:
        return from_file(json.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise NotAPreset from error
