# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle itself, whole, taken from one quiet state to the next; says what the processor did in each.

    python -m tests.bench.rester SECONDS -- (words of the command line)

One line when a state has settled and one when it has been held for SECONDS: its name, and the seconds of
processor time that all threads have used so far.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator

SETTLING_MS = 2_500
LISTENING, HIDDEN, MUTED, PAUSED, STOPPED = (
    "a quiet room",
    "its window hidden",
    "muted",
    "paused",
    "stopped",
)


def main() -> int:
    hold_ms = round(1000 * float(sys.argv[1]))
    from PySide6.QtCore import QTimer

    from app.core.phase import Phase
    from app.main import main as surtitle
    from app.ui.surtitle import Surtitle

    make = Surtitle.__init__

    def make_and_go(self, *args):
        make(self, *args)
        captioning, window = self.captioning, self.window
        states: Iterator[tuple[str, tuple[Callable[[], None], ...]]] = iter(
            (
                (LISTENING, ()),
                (HIDDEN, (window.hide,)),
                (MUTED, (window.show, captioning.mute)),
                (PAUSED, (captioning.unmute, captioning.pause)),
                (STOPPED, (captioning.stop,)),
            )
        )

        def begin() -> None:
            name, steps = next(states, ("", ()))
            if not name:
                os._exit(0)  # measured; an orderly end is another test's matter
            for step in steps:
                step()
            QTimer.singleShot(SETTLING_MS, self, lambda: hold(name))

        def hold(name: str) -> None:
            print(name, time.process_time(), sep="\t", flush=True)
            QTimer.singleShot(hold_ms, self, lambda: end(name))

        def end(name: str) -> None:
            print(name, time.process_time(), sep="\t", flush=True)
            begin()

        def begin_once_live(state) -> None:
            if state.phase is Phase.LIVE:
                self._bridge.state.disconnect(begin_once_live)
                begin()

        self._bridge.state.connect(begin_once_live)

    Surtitle.__init__ = make_and_go
    return surtitle(sys.argv[sys.argv.index("--") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
