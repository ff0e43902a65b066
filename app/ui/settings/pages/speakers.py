# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: what is told about who speaks, and in which language."""

from __future__ import annotations

from app.ui.settings.page import Option, Page, Section


class SpeakersPage(Page):
    """Names and changes of language, in every session."""

    name = "speakers"
    icon = "speakers"

    def title(self) -> str:
        return self.tr("Speakers")

    def sections(self) -> list[Section]:
        return [
            Section(
                "",
                [
                    Option(
                        "soniox.diarization",
                        self.tr("Tell speakers apart"),
                        self.tr("Soniox hears who speaks. This computer alone cannot yet."),
                        self.tr("speakers voices different people recognise label who"),
                    ),
                    Option(
                        "speakers.names",
                        self.tr("Show who speaks"),
                        self.tr("Press a name beside the captions to change it; F2 does the same."),
                        self.tr("speaker label name diarization colour"),
                    ),
                    Option(
                        "speakers.languages",
                        self.tr("Tell changes of language"),
                        self.tr("The language is named where another one begins."),
                        self.tr("language tag mixed"),
                    ),
                ],
            )
        ]
