# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings changed options into the session that runs, once changing them has come to rest.

Knows what a stream is made of; the conductor makes the new one without losing a word. The
demonstration is a session of its own: nothing is renewed from it or into it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.core.settings import Settings, declaration, option_paths
from app.plan import NEEDS_KEY

REST_MS = 800
"""How long options must rest: each renewal dials."""
DEMONSTRATION = "demo"

Recipe = tuple[str, object]


def recipe(engine: str, key: str, url: str, settings: Settings) -> Recipe:
    """What a stream is made of: the engine, and what it is told. Equal recipes need no new stream."""
    if engine not in NEEDS_KEY:
        return engine, None
    values = settings.to_dict()
    told = [path.split(".") for path in option_paths() if declaration(path)["new_stream"]]
    return engine, (key, url, [values[section][name] for section, name in told])


class Renewing(QObject):
    """One for a window's session."""

    def __init__(
        self, recipe_now: Callable[[], Recipe], renew: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recipe_now = recipe_now
        self._renew = renew
        self._used: Recipe | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)

    def used(self) -> None:
        """A stream is made of what is chosen now."""
        self._used = self._recipe_now()

    def changed(self) -> None:
        """Something is chosen differently, perhaps something a stream is made of."""
        if self._used is not None and self._recipe_now() != self._used:
            self._rest.start()

    def stop(self) -> None:
        """Nothing listens."""
        self._rest.stop()
        self._used = None

    def _look(self) -> None:
        used, now = self._used, self._recipe_now()
        if used is not None and now != used and DEMONSTRATION not in (used[0], now[0]):
            self._renew()
