# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the settings window, one a file; this is the list of them, in their order."""

from __future__ import annotations

from importlib import import_module

from app.ui.settings.page import Page

PAGES = (
    "listening.ListeningPage",
    "languages.LanguagesPage",
    "appearance.AppearancePage",
    "speakers.SpeakersPage",
    "overlay.OverlayPage",
    "words.WordsPage",
    "sentences.SentencesPage",
    "session.SessionPage",
    "alerts.AlertsPage",
    "hotkeys.HotkeysPage",
    "access.AccessPage",
    "privacy.PrivacyPage",
    "everything.EverythingPage",
)
"""File and class. One line more is one page more."""


def pages() -> list[Page]:
    """All pages, new; words in the language of the moment."""
    made = []
    for line in PAGES:
        file, name = line.split(".")
        made.append(getattr(import_module(f"{__name__}.{file}"), name)())
    return made


def option_label(path: str) -> str:
    """What the window calls an option; "" for one that stands on no page."""
    rows = (row for page in pages() for section in page.sections() for row in section.rows)
    return next((row.label for row in rows if path in (row.key, *row.paths)), "")
