# SPDX-License-Identifier: GPL-3.0-or-later
"""What a small program of the system says. Takes a moment: not for the loop's thread. Never raises."""

from __future__ import annotations

import shutil
import subprocess

_ASKING_S = 2.0


def program_says(command: list[str]) -> str | None:
    """All that it says; None where it is not there, or has none."""
    if shutil.which(command[0]) is None:
        return None
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_ASKING_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
