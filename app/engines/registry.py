# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines by the name that settings and the command line give them."""

from __future__ import annotations

from collections.abc import Callable

from app.engines.base import Engine
from app.engines.local import DemoEngine, LocalEngine
from app.engines.soniox.stream import SonioxEngine

ENGINES: dict[str, Callable[[], Engine]] = {
    engine.name: engine for engine in (SonioxEngine, LocalEngine, DemoEngine)
}


def engine_named(name: str) -> Engine:
    """A new engine of that name. Raises `KeyError`."""
    return ENGINES[name]()
