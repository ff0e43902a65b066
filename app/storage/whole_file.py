# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are either the old ones or the new ones, whatever happens in between.

Writes beside the target, syncs, then replaces. Never leaves half a file under the real name, and never
waits for what is no file.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from app.storage.places import disk_failure, make_private_folder


def write_whole(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace `path` by `data` in one step, durable when this returns. Raises `Failure(DISK)`."""
    # A link stays a link: people keep their settings in a repository of their own.
    target = Path(os.path.realpath(path))
    make_private_folder(target.parent)
    name = None
    try:
        # mkstemp makes the file 0600 from its first moment; a looser mode comes after.
        handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, target)
        name = None
        sync_folder(target.parent)
    except OSError as error:
        raise disk_failure(error) from error
    finally:
        if name is not None:
            with suppress(OSError):
                os.unlink(name)


def read_start(path: Path, most: int) -> bytes:
    """The first `most` bytes of a file. Raises `OSError`, also where it is a pipe or a device: those never end."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not a file", str(path))
        with open(handle, "rb", closefd=False) as file:
            return file.read(most)
    finally:
        os.close(handle)


def set_aside(path: Path) -> Path | None:
    """Rename an unusable file to the first free `NAME.corrupt-N`; None where even that is refused."""
    for number in range(1, 1000):
        kept = path.with_name(f"{path.name}.corrupt-{number}")
        if kept.exists():
            continue
        try:
            path.rename(kept)
        except OSError:
            return None
        return kept
    return None


def sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
