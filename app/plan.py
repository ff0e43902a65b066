# SPDX-License-Identifier: GPL-3.0-or-later
"""Who listens, and to what: from settings and the command line to the plan of the next session.

Shared by the window and the terminal. Opens nothing and asks nobody; keys are given to it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.core.failure import Failure, FailureKind
from app.core.settings import Settings
from app.storage.places import resources

if TYPE_CHECKING:
    from app.conductor import Plan
    from app.engines.base import Engine

NEEDS_KEY = frozenset({"soniox", "deepgram"})
"""Engines that are services with accounts."""


def chosen_engine(
    settings: Settings, key_known: bool, engine: str | None = None, url: str | None = None
) -> str:
    """Who listens: as asked, as in the settings, else Soniox when a key is known, else this computer.

    An address without an engine is one of Soniox's protocol.
    """
    if engine or settings.listening.engine:
        return engine or settings.listening.engine
    return "soniox" if key_known or url else "local"


def engine_for(name: str) -> Engine:
    """A new engine of that name. Raises `Failure(ENGINE_MISSING)`."""
    from app.engines.registry import engine_named

    try:
        return engine_named(name)
    except KeyError:
        raise Failure(FailureKind.ENGINE_MISSING, name) from None


def is_device(source: str) -> bool:
    """Whether that is something that can be heard, and no file or address that is played."""
    named = source.strip().casefold()
    return named in ("", "mic", "system", "mic+system") or named.startswith("mic:")


def make_plan(engine: Engine, settings: Settings, key: str = "", url: str = "", source: str = "") -> Plan:
    """What the next Start uses. Raises `Failure` when there is no such source.

    The demonstration listens to itself, whatever else could be listened to.
    """
    from app.audio.opening import open_source
    from app.conductor import Plan
    from app.engines.base import StreamConfig

    named = source or settings.listening.source
    if engine.name == "demo":
        named = demonstration_sound()
    try:
        opened = open_source(named)
    except ValueError as error:
        raise Failure(FailureKind.AUDIO_NOT_FOUND, str(error)) from error
    return Plan(engine, StreamConfig(settings, key, url), opened, named)


def demonstration_sound() -> str:
    """The sound of the demonstration: a file beside its script. Raises `Failure(ENGINE_MISSING)`."""
    folder = resources() / "demo"
    try:
        script = json.loads((folder / "conversation.json").read_bytes())
        return str(folder / script["audio"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Failure(FailureKind.ENGINE_MISSING, f"the demonstration: {error}") from error
