# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: what leaves this computer, what is kept on it, and where."""

from __future__ import annotations

from app.ui.settings.page import Custom, Option, Page, Section
from app.ui.settings.rows.places_row import PlacesRow
from app.ui.settings.rows.privacy_row import LeavesRow


class PrivacyPage(Page):
    """Plain words about sound, words and files."""

    name = "privacy"
    icon = "shield"

    def title(self) -> str:
        return self.tr("Privacy")

    def sections(self) -> list[Section]:
        return [
            Section(
                self.tr("What leaves this computer"),
                [
                    Custom(
                        "privacy.leaves",
                        self.tr("Now"),
                        self.tr("Nothing else is sent anywhere: no statistics, no reports, no updates."),
                        LeavesRow,
                        self.tr("cloud send sound audio internet tracking telemetry"),
                    ),
                    Option(
                        "soniox.client_reference_id",
                        self.tr("Name in the usage list"),
                        self.tr("Soniox shows it beside what it bills. Empty: none is sent."),
                        self.tr("client reference id account billing log"),
                        placeholder=self.tr("None"),
                    ),
                ],
            ),
            Section(
                self.tr("What is kept here"),
                [
                    Option(
                        "session.keep_history",
                        self.tr("Keep what is said"),
                        self.tr(
                            "Every settled word is written to this computer's disk. Off: from the next Start on, "
                            "nothing is written, and words are gone when the window closes."
                        ),
                        self.tr("history record save transcript disk delete"),
                    ),
                    Custom(
                        "privacy.places",
                        self.tr("Where files are"),
                        self.tr("No sound is ever kept. The log holds neither words nor keys."),
                        PlacesRow,
                        self.tr("folder path history log settings file open delete disk"),
                    ),
                ],
            ),
        ]
