# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a file has been heard, as a bar on a terminal.

Shows nothing where standard error is no terminal or the source has no end, and never mixes with
captions and messages: they step in while it is away.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_FORMAT = "{percentage:3.0f}% {bar} {n_fmt} of {total_fmt} s"


class Progress:
    """The bar. `beside_captions`: captions appear on the same terminal."""

    def __init__(self, beside_captions: bool) -> None:
        self._beside_captions = beside_captions
        self._wanted = sys.stderr is not None and sys.stderr.isatty()
        self._bar: Any = None

    def show(self, heard_ms: int, whole_ms: int | None) -> None:
        """`heard_ms` of `whole_ms` are done."""
        if not self._wanted or not whole_ms:
            return
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=whole_ms // 1000, bar_format=_FORMAT, leave=False, file=sys.stderr)
        self._bar.n = min(heard_ms, whole_ms) // 1000
        self._bar.refresh()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """While something else is written to the terminal."""
        if self._bar is not None:
            self._bar.clear()
        try:
            yield
        finally:
            if self._bar is not None:
                self._bar.refresh()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None
        self._wanted = False
