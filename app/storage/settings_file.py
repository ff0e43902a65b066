# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings on disk: one readable JSON file.

Reading never fails: what cannot be understood is kept aside and defaults are used. Writing is all or
nothing. Keys are not settings and never come here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from app.core.failure import Failure, FailureKind
from app.core.settings import Problem, Settings, read_settings
from app.storage.places import Places, disk_failure
from app.storage.whole_file import read_start, set_aside, write_whole

_LARGEST = 16 * 1024 * 1024
"""Bytes. Ten thousand context terms are far below; whatever is above is not a settings file."""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What was read, and what the user should be told about it."""

    settings: Settings
    problems: list[Problem] = field(default_factory=list)
    """Single values that were replaced by their defaults."""
    set_aside: Path | None = None
    """The whole file was no settings file: here it is kept, defaults are used."""
    failure: Failure | None = None
    """The file is there and could not be read at all (or not be kept aside)."""


def load_settings(places: Places) -> LoadedSettings:
    """The settings of this profile. Never raises; no file means defaults."""
    path = places.settings_file
    try:
        data = read_start(path, _LARGEST + 1)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return LoadedSettings(Settings(), failure=disk_failure(error))
    try:
        settings, problems = _read(data)
    except (ValueError, RecursionError) as error:
        kept = set_aside(path)
        lost = None if kept else Failure(FailureKind.DISK, f"{path} is not readable as settings: {error}")
        return LoadedSettings(Settings(), [], kept, lost)
    return LoadedSettings(settings, problems)


def import_settings(path: Path) -> LoadedSettings:
    """The settings of any file a user names. Raises `Failure(DISK)`, and `ValueError` for a file of no settings."""
    try:
        data = read_start(path, _LARGEST + 1)
    except OSError as error:
        raise disk_failure(error) from error
    try:
        settings, problems = _read(data)
    except RecursionError as error:
        raise ValueError("no settings") from error
    if not any(section in json.loads(data.decode("utf-8-sig")) for section in Settings().to_dict()):
        raise ValueError("no settings")
    return LoadedSettings(settings, problems)


def save_settings(places: Places, settings: Settings) -> None:
    """Write all options, and what was unknown in the file they came from. Raises `Failure(DISK)`."""
    write_whole(places.settings_file, _written(settings))


def export_settings(path: Path, settings: Settings) -> None:
    """Write all options to any file, for this user or another one to read. Raises `Failure(DISK)`."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    write_whole(path, _written(settings), mode)


def _read(data: bytes) -> tuple[Settings, list[Problem]]:
    if len(data) > _LARGEST:
        raise ValueError("too large")
    raw = json.loads(data.decode("utf-8-sig"))
    if not isinstance(raw, dict):
        raise ValueError("not an object")
    return read_settings(raw)


def _written(settings: Settings) -> bytes:
    plain = settings.to_dict()
    try:
        data = json.dumps(plain, indent=2, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half a surrogate pair in a key we did not know; as \udXXX it survives
        data = json.dumps(plain, indent=2).encode()
    return data + b"\n"
