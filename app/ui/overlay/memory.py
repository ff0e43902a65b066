# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlays stood, kept current in the background; touches no disk on the window's thread."""

from __future__ import annotations

from copy import deepcopy

from app.core.placing import Place
from app.storage.overlay_places import Known, read_places, write_places
from app.storage.places import Places
from app.ui.newest import Newest
from app.ui.tasks import elsewhere


class OverlayMemory:
    """Places by overlay and by set of monitors."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: Known = {}
        self._newest: Newest[Known] = Newest("save places", lambda known: write_places(places, known))

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
        self._newest.put(deepcopy(self._known))

    async def saved(self) -> None:
        """Until everything is kept."""
        await self._newest.end()
