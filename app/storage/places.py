# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things live: settings, keys, history, logs, and the resources that come with the program.

Says where, makes folders, and never reads or writes a file itself.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.core.failure import Failure, FailureKind

PROFILE_VARIABLE = "SURTITLE_PROFILE"
_FULL = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one profile. Nothing is created before `make`."""

    config: Path
    data: Path
    logs: Path
    profile: Path | None = None
    """Set when the user named a folder: then everything is in it, keys included."""

    @classmethod
    def chosen(cls, profile: str | None = None, environ: Mapping[str, str] = os.environ) -> Places:
        """The folder named with `--profile`, else by `SURTITLE_PROFILE`, else the system's own places."""
        named = profile or environ.get(PROFILE_VARIABLE)
        return cls.within(Path(named)) if named else cls.usual()

    @classmethod
    def within(cls, folder: Path) -> Places:
        """Everything in one folder."""
        # Not `Path.expanduser`: a `~name` of nobody is a folder of that name, and no error.
        whole = Path(os.path.abspath(os.path.expanduser(folder)))
        return cls(config=whole, data=whole, logs=whole / "logs", profile=whole)

    @classmethod
    def usual(cls) -> Places:
        """Where this system keeps such things, for this user."""
        from platformdirs import PlatformDirs

        # Folder names are lower case by custom only where other programs' are.
        name = "surtitle" if sys.platform not in ("win32", "darwin") else "Surtitle"
        dirs = PlatformDirs(name, appauthor=False)
        return cls(config=dirs.user_config_path, data=dirs.user_data_path, logs=dirs.user_log_path)

    @property
    def settings_file(self) -> Path:
        """All options, readable JSON."""
        return self.config / "settings.json"

    @property
    def keys_file(self) -> Path:
        """Keys, where there is no keyring: readable by this user alone."""
        return self.config / "keys.json"

    @property
    def keyring_note(self) -> Path:
        """Whose keys were given to the system's keyring; no keys."""
        return self.config / "in-keyring.json"

    @property
    def overlay_file(self) -> Path:
        """Where the overlays stood."""
        return self.config / "overlay-places.json"

    @property
    def history(self) -> Path:
        """The folder of past sessions."""
        return self.data / "history"

    @property
    def log_file(self) -> Path:
        """The newest log; older ones lie beside it."""
        return self.logs / "surtitle.log"

    def make(self) -> None:
        """Create what is missing, for this user alone. Raises `Failure(DISK)`."""
        for folder in (self.config, self.data, self.logs):
            make_private_folder(folder)


def disk_failure(error: OSError) -> Failure:
    """What the system said, as a failure: its words and the name of the file."""
    said = error.strerror or type(error).__name__
    kind = FailureKind.DISK_FULL if error.errno in _FULL else FailureKind.DISK
    return Failure(kind, f"{said}: {error.filename}" if error.filename else said)


def make_private_folder(folder: Path) -> None:
    """Create `folder` for this user alone; one that exists is left as it is. Raises `Failure(DISK)`."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise disk_failure(error) from error


def resources() -> Path:
    """The `resources` folder: inside an installed or frozen program, else beside the source."""
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's start-up code
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
