# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: who listens, with which key, and to what."""

from __future__ import annotations

from app.ui.engine_row import EngineChoice
from app.ui.key_row import KeyRow
from app.ui.microphone_row import MicrophoneRow
from app.ui.settings_page import Custom, Page, Section


class ListeningPage(Page):
    """Engine, key, microphone."""

    name = "listening"
    icon = "ear"

    def title(self) -> str:
        return self.tr("Listening")

    def sections(self) -> list[Section]:
        return [
            Section(
                "",
                [
                    Custom(
                        "listening.engine",
                        self.tr("Who listens"),
                        self.tr("Who turns speech into words."),
                        EngineChoice,
                        self.tr("engine service recogniser soniox offline local demonstration"),
                    ),
                    Custom(
                        "listening.key.soniox",
                        self.tr("Soniox key"),
                        self.tr("It lets this program use your Soniox account."),
                        KeyRow,
                        self.tr("password account token api key"),
                    ),
                    Custom(
                        "listening.source",
                        self.tr("Microphone"),
                        self.tr("What is listened to."),
                        MicrophoneRow,
                        self.tr("source input device sound audio mic"),
                    ),
                ],
            )
        ]
