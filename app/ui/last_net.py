# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that was told to end does end, whatever holds it up: a driver, a bus, a disk, the interpreter.

Every step of the end has a limit of its own (`app.ui.ending`), and together they stay far below this one.
It holds until the process is gone, needs no Python to run, and tells the log where everything stood.
"""

from __future__ import annotations

import faulthandler
import logging
import sys

WITHIN_S = 30.0
"""From the beginning of the end."""


def spread(within_s: float | None = None) -> None:
    """From now on the process has so long; then it ends with 1."""
    for stream in (
        *(getattr(handler, "stream", None) for handler in logging.getLogger().handlers),
        sys.stderr,
    ):
        try:
            file = stream.fileno()
        except (AttributeError, OSError, ValueError):  # none there, closed, or no file
            continue
        faulthandler.dump_traceback_later(within_s or WITHIN_S, file=file, exit=True)
        return
