# SPDX-License-Identifier: GPL-3.0-or-later
"""What of words and translation can be shown, in words: the same wherever a view can be chosen. Shows nothing."""

from __future__ import annotations

from app.core.languages import language_name
from app.core.settings import Settings
from app.core.transcript import Transcript
from app.core.translating import BOTH, FIRST, ORIGINAL, SECOND, SIDE, TRANSLATION, Translating
from app.ui.translations import tr


def views() -> list[tuple[str, str]]:
    """(view, words): those that every translation offers."""
    return [
        (BOTH, tr("Words and translation")),
        (SIDE, tr("Words and translation side by side")),
        (ORIGINAL, tr("Words only")),
        (TRANSLATION, tr("Translation only")),
    ]


def all_views() -> list[tuple[str, str]]:
    """The same and those that keep one of two languages, whatever these are."""
    return [*views(), (FIRST, tr("First language only")), (SECOND, tr("Second language only"))]


def one_language(settings: Settings, transcript: Transcript | None = None) -> list[tuple[str, str]]:
    """The views that keep one of two languages, by its name: of those in which was spoken, else of those that
    the next session translates; none where that is one-way."""
    said = transcript and transcript.translating_at(len(transcript.turns))
    translating = said or Translating.asked(settings.soniox)
    if translating is None or translating.left is None:
        return []
    names = {view: language_name(translating.kept_by(view) or "") for view in (FIRST, SECOND)}
    words = tr("One language: {language}")
    return [(view, words.replace("{language}", name)) for view, name in names.items()]


def looks_like(view: str, offered: list[tuple[str, str]]) -> str:
    """The view that is ticked: where there are no two languages, one of two looks like the words alone."""
    return view if view not in (FIRST, SECOND) or view in dict(offered) else ORIGINAL
