# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle listening to a microphone, noting when PortAudio hands over each block.

python -m tests.bench.listener SECONDS REPORT -- (words of the command line)
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path


def main() -> int:
    seconds, report = float(sys.argv[1]), Path(sys.argv[2])
    from app.audio.capture import Capture
    from app.main import main as surtitle

    blocks: list[tuple[int, float]] = []
    take = Capture.block
    captured_ms = 0.0

    def take_and_note(self, frames, *told):
        nonlocal captured_ms
        now = time.monotonic_ns()
        captured_ms += 1000 * len(frames) / self.frame_bytes / self.rate_hz
        blocks.append((now, captured_ms))
        if len(blocks) == 1:
            threading.Timer(seconds, end).start()
        take(self, frames, *told)

    def end():
        report.write_text(json.dumps(blocks))
        os._exit(0)

    Capture.block = take_and_note
    return surtitle(sys.argv[sys.argv.index("--") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
