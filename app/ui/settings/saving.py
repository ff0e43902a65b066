# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings on their way to the disk, and whether this profile can keep anything at all.

Decides nothing about what is set.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from app.core.failure import Failure, FailureKind
from app.core.settings import Settings
from app.storage.places import Places
from app.storage.settings_file import save_settings
from app.ui.newest import Newest
from app.ui.tasks import elsewhere


class Saving:
    """Writes the newest settings behind the window; `not_saved` is told of the `Failure` if it cannot."""

    def __init__(self, places: Places, not_saved: Callable[[Failure], None]) -> None:
        self._places = places
        self._newest: Newest[Settings] = Newest(
            "save settings", lambda settings: _save_in(places, settings), not_saved
        )

    @property
    def is_under_way(self) -> bool:
        """Whether something is not written yet."""
        return self._newest.is_under_way

    def save(self, settings: Settings) -> None:
        """Write these as soon as may be."""
        self._newest.put(settings)

    async def end(self) -> None:
        """Wait for what is under way."""
        await self._newest.end()

    async def find_trouble(self) -> Failure | None:
        """Why nothing can be kept in this profile, if that is so."""
        return await elsewhere(_trouble_in, self._places)


def _trouble_in(places: Places) -> Failure | None:
    try:
        places.make()
        for folder in (places.config, places.data):
            if not os.access(folder, os.W_OK | os.X_OK):
                return Failure(FailureKind.DISK, f"Permission denied: {folder}")
    except Failure as failure:
        return failure
    return None


def _save_in(places: Places, settings: Settings) -> None:
    places.make()
    save_settings(places, settings)
