# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: how a session behaves, whoever listens."""

from __future__ import annotations

from app.ui.settings_page import Option, Page, Section
from app.ui.translations import number


class SessionPage(Page):
    """Pauses and what is kept."""

    name = "session"
    icon = "clock"

    def title(self) -> str:
        return self.tr("Session")

    def sections(self) -> list[Section]:
        return [
            Section(
                "",
                [
                    Option(
                        "session.park_after_s",
                        self.tr("Keep a paused session for"),
                        self.tr(
                            "A paused connection to a service is billed. After this time it is closed; "
                            "Resume opens a new one."
                        ),
                        self.tr("pause cost money minutes"),
                        [(s, self._minutes(s)) for s in (60, 300, 600, 1800, 3600)],
                        says=self._minutes,
                    ),
                    Option(
                        "session.keep_history",
                        self.tr("Keep what is said"),
                        self.tr(
                            "Words are written to this computer's disk as they come, from the next Start on."
                        ),
                        self.tr("history privacy record save"),
                    ),
                ],
            )
        ]

    def _minutes(self, seconds: int) -> str:
        minutes = seconds / 60
        said = number(minutes) if minutes.is_integer() else number(minutes, 1)
        return self.tr("{n} minutes", "", round(minutes)).replace("{n}", said)
