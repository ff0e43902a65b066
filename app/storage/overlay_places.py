# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the overlays stood, for each set of monitors: a small file beside the settings.

Reading is tolerant: a damaged file is as good as none. Never decides where anything stands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress

from app.core.failure import Failure
from app.core.placing import Place, from_plain, to_plain
from app.storage.places import Places
from app.storage.whole_file import read_start, write_whole

_LARGEST = 1_000_000
Known = dict[str, dict[str, Place]]
"""By overlay, then by set of monitors; the one that was used last stands last."""


def read_places(places: Places) -> Known:
    """What is known. Never raises."""
    try:
        raw = json.loads(read_start(places.overlay_file, _LARGEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(raw, Mapping):
        return {}
    return {str(overlay): from_plain(sets) for overlay, sets in raw.items()}


def write_places(places: Places, known: Known) -> None:
    """Keep it. A disk that takes nothing is no reason to trouble anybody about a window's place."""
    text = json.dumps({overlay: to_plain(sets) for overlay, sets in known.items()}, indent=1)
    with suppress(Failure):
        write_whole(places.overlay_file, text.encode("utf-8", "replace"))
