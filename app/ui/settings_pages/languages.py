# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: the languages that are spoken, and those to translate into."""

from __future__ import annotations

from app.core.languages import LANGUAGES
from app.ui.language_field import LanguagesField
from app.ui.settings_page import Option, Page, Section


class LanguagesPage(Page):
    """Spoken languages and translation."""

    name = "languages"
    icon = "languages"

    def title(self) -> str:
        return self.tr("Languages")

    def sections(self) -> list[Section]:
        return [
            Section(
                self.tr("Spoken"),
                [
                    Option(
                        "soniox.language_hints",
                        self.tr("Languages"),
                        self.tr("Naming the languages makes captions more accurate."),
                        self.tr("hints language spoken"),
                        control=lambda choices, option: LanguagesField(choices.look, option.label),
                    ),
                ],
            ),
            Section(
                self.tr("Translation"),
                [
                    Option(
                        "soniox.translation",
                        self.tr("Translate"),
                        self.tr("Every sentence stands in another language, too."),
                        self.tr("translation"),
                        [
                            ("none", self.tr("Nothing")),
                            ("one_way", self.tr("Into one language")),
                            ("two_way", self.tr("Between two languages")),
                        ],
                    ),
                    Option(
                        "soniox.translation_target",
                        self.tr("Into"),
                        self.tr("Whatever is spoken is translated into this language."),
                        self.tr("translation target"),
                        languages,
                        shown_when=lambda choices: choices.settings.soniox.translation == "one_way",
                    ),
                    Option(
                        "soniox.translation_a",
                        self.tr("First language"),
                        self.tr("What is said in this language is translated into the second one."),
                        self.tr("translation two-way between"),
                        languages,
                        shown_when=lambda choices: choices.settings.soniox.translation == "two_way",
                    ),
                    Option(
                        "soniox.translation_b",
                        self.tr("Second language"),
                        self.tr("What is said in this language is translated into the first one."),
                        self.tr("translation two-way between"),
                        languages,
                        shown_when=lambda choices: choices.settings.soniox.translation == "two_way",
                    ),
                ],
            ),
        ]


def languages() -> list[tuple[str, str]]:
    """All languages by what they call themselves."""
    named = [(code, language.own_name) for code, language in LANGUAGES.items()]
    return sorted(named, key=lambda one: one[1].casefold())
