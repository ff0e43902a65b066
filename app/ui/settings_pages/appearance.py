# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: how captions and the window look."""

from __future__ import annotations

from app.ui.settings_page import Option, Page, Section
from app.ui.translations import number

LARGEST_CAPTION_PX = 120
"""Where the slider ends; Ctrl+wheel goes further."""


class AppearancePage(Page):
    """Size and colours."""

    name = "appearance"
    icon = "letters"
    shows_captions = True

    def title(self) -> str:
        return self.tr("Appearance")

    def sections(self) -> list[Section]:
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        return [
            Section(
                "",
                [
                    Option(
                        "appearance.theme",
                        self.tr("Theme"),
                        self.tr("The colours of the window and of captions."),
                        self.tr("colour dark light night"),
                        themes,
                    ),
                    Option(
                        "appearance.caption_size_px",
                        self.tr("Caption size"),
                        self.tr("How large the words are. Ctrl and the wheel over captions do the same."),
                        self.tr("font text bigger smaller zoom"),
                        says=lambda px: self.tr("{n} px").replace("{n}", number(px)),
                        high=LARGEST_CAPTION_PX,
                    ),
                    Option(
                        "appearance.translation",
                        self.tr("Show"),
                        self.tr("What stands on the screen when words are translated."),
                        self.tr("translation original"),
                        [
                            ("both", self.tr("Words and translation")),
                            ("side", self.tr("Words and translation side by side")),
                            ("original", self.tr("Words only")),
                            ("translation", self.tr("Translation only")),
                        ],
                    ),
                ],
            )
        ]
