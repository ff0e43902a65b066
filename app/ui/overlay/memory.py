# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlays stood, kept current in the background; touches no disk on the window's thread."""

from __future__ import annotations

import asyncio
from copy import deepcopy

from app.core.placing import Place
from app.storage.overlay_places import Known, read_places, write_places
from app.storage.places import Places
from app.ui.tasks import elsewhere, spawn


class OverlayMemory:
    """Places by overlay and by set of monitors."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: Known = {}
        self._unsaved = False
        self._saving: asyncio.Task[None] | None = None

    async def load(self) -> None:
        """Read what is known."""
        self._known = await elsewhere(read_places, self._places)

    def of(self, overlay: str) -> dict[str, Place]:
        """What is known of one overlay; the set of monitors that was used last stands last."""
        return self._known.get(overlay, {})

    def remember(self, overlay: str, monitors: str, place: Place) -> None:
        """It stands here now."""
        sets = self._known.setdefault(overlay, {})
        if next(reversed(sets.items()), None) == (monitors, place):
            return
        sets.pop(monitors, None)
        sets[monitors] = place
        self._unsaved = True
        if self._saving is None:
            self._saving = spawn(self._save(), name="save places")

    async def saved(self) -> None:
        """Until everything is kept."""
        if self._saving is not None:
            await asyncio.wait([self._saving], timeout=3)

    async def _save(self) -> None:
        try:
            while self._unsaved:
                self._unsaved = False
                await elsewhere(write_places, self._places, deepcopy(self._known))
        finally:
            self._saving = None
