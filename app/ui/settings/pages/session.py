# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: how long a session waits, whoever listens."""

from __future__ import annotations

from app.ui.settings.page import Option, Page, Section
from app.ui.translations import number


class SessionPage(Page):
    """Pauses, and times without a connection."""

    name = "session"
    icon = "clock"

    def title(self) -> str:
        return self.tr("Session")

    def sections(self) -> list[Section]:
        return [Section("", [self._park(), self._backlog()])]

    def _park(self) -> Option:
        return Option(
            "session.park_after_s",
            self.tr("Keep a paused session for"),
            self.tr(
                "An open connection is billed, also in a pause. After this time it is closed; "
                "Resume opens a new one and no word is lost."
            ),
            self.tr("pause park cost money price minutes close idle"),
            [(s, self._time(s)) for s in (60, 300, 600, 1800, 3600)],
            says=self._time,
        )

    def _backlog(self) -> Option:
        return Option(
            "session.backlog_s",
            self.tr("Without a connection, keep"),
            self.tr("Sound of this length waits in memory and becomes captions once the service is back."),
            self.tr("backlog offline buffer network memory outage"),
            [(s, self._time(s)) for s in (300, 900, 1800, 3600, 2 * 3600, 6 * 3600)],
            says=self._time,
        )

    def _time(self, seconds: int) -> str:
        if seconds >= 2 * 3600 and seconds % 3600 == 0:
            hours = seconds // 3600
            return self.tr("{n} hours", "", hours).replace("{n}", number(hours))
        if seconds < 60:
            return self.tr("{n} seconds", "", seconds).replace("{n}", number(seconds))
        minutes = seconds / 60
        said = number(minutes) if minutes.is_integer() else number(minutes, 1)
        return self.tr("{n} minutes", "", round(minutes)).replace("{n}", said)
