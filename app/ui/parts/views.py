# SPDX-License-Identifier: GPL-3.0-or-later
"""The views that keep one language of a translation in both directions, wherever a view can be chosen."""

from __future__ import annotations

from app.core.languages import language_name
from app.core.settings import Settings
from app.core.transcript import Transcript
from app.core.translating import FIRST, SECOND, Translating
from app.ui.translations import tr


def one_language(settings: Settings, transcript: Transcript | None = None) -> list[tuple[str, str]]:
    """(view, words): of what was said, else of what the next session translates; none where that is one-way."""
    said = transcript and transcript.translating_at(len(transcript.turns))
    translating = said or Translating.asked(settings.soniox)
    if translating is None or translating.left is None:
        return []
    names = {view: language_name(translating.kept_by(view) or "") for view in (FIRST, SECOND)}
    words = tr("One language: {language}")
    return [(view, words.replace("{language}", name)) for view, name in names.items()]
