# SPDX-License-Identifier: GPL-3.0-or-later
"""A real X server for measurements, and nothing else on it."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.programs import wait_until


@contextmanager
def screen(size: str = "1600x1000") -> Iterator[None]:
    """DISPLAY is a private screen until this ends."""
    before = os.environ.get("DISPLAY")
    with tempfile.TemporaryDirectory() as folder:
        number = Path(folder) / "display"
        command = f'exec Xvfb -displayfd 3 -screen 0 {size}x24 -nolisten tcp -noreset 3>"$0" 2>/dev/null'
        server = subprocess.Popen(["sh", "-c", command, str(number)])
        try:
            wait_until(lambda: number.exists() and number.read_text().endswith("\n"), "the screen")
            os.environ["DISPLAY"] = ":" + number.read_text().strip()
            os.environ.pop("WAYLAND_DISPLAY", None)
            yield
        finally:
            server.terminate()
            server.wait(10)
            os.environ.pop("DISPLAY", None)
            if before is not None:
                os.environ["DISPLAY"] = before
