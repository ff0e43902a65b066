# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: the languages that are spoken, and those to translate into."""

from __future__ import annotations

from app.core.translating import translates
from app.ui.parts.views import all_views
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option, Page, Section
from app.ui.settings.rows.language_field import LanguageChooser, LanguagesField, OneOfTwo
from app.ui.settings.rows.view_chooser import ViewChooser


class LanguagesPage(Page):
    """Spoken languages and translation."""

    name = "languages"
    icon = "languages"
    shows_captions = shows_languages = True

    def title(self) -> str:
        return self.tr("Languages")

    def about(self) -> str:
        return self.tr("For Soniox. This computer alone understands English.")

    def sections(self) -> list[Section]:
        return [
            Section(self.tr("What is spoken"), [self._hints(), self._strict(), self._identify()]),
            Section(
                self.tr("Translation"),
                [self._translation(), self._target(), self._first(), self._second(), self._view()],
            ),
        ]

    def _hints(self) -> Option:
        return Option(
            "soniox.language_hints",
            self.tr("Languages"),
            self.tr("Naming the languages you expect makes captions more accurate."),
            self.tr("hints language spoken recognise expected"),
            control=LanguagesField,
        )

    def _strict(self) -> Option:
        return Option(
            "soniox.language_hints_strict",
            self.tr("Only these"),
            self.tr("Words of other languages are avoided. Best where everybody speaks one language."),
            self.tr("strict hints restrict limit language"),
            shown_when=lambda choices: bool(choices.settings.soniox.language_hints),
        )

    def _identify(self) -> Option:
        return Option(
            "soniox.language_identification",
            self.tr("Say which language"),
            self.tr("Captions show when the language changes."),
            self.tr("identification detect recognise label language"),
        )

    def _translation(self) -> Option:
        return Option(
            "soniox.translation",
            self.tr("Translate"),
            self.tr("A translation comes with every sentence, a moment after its words."),
            self.tr("translation one-way two-way interpreter"),
            [
                ("none", self.tr("Nothing")),
                ("one_way", self.tr("Into one language")),
                ("two_way", self.tr("Between two languages")),
            ],
        )

    def _target(self) -> Option:
        return Option(
            "soniox.translation_target",
            self.tr("Into"),
            self.tr("Whatever is spoken is translated into this language."),
            self.tr("translation target"),
            control=LanguageChooser,
            shown_when=_one_way,
        )

    def _first(self) -> Option:
        return Option(
            "soniox.translation_a",
            self.tr("First language"),
            self.tr("What is said in it is translated into the second one."),
            self.tr("translation two-way between"),
            control=lambda choices, option: OneOfTwo(choices, option, "soniox.translation_b"),
            shown_when=_two_way,
        )

    def _second(self) -> Option:
        return Option(
            "soniox.translation_b",
            self.tr("Second language"),
            self.tr("What is said in it is translated into the first one."),
            self.tr("translation two-way between"),
            control=lambda choices, option: OneOfTwo(choices, option, "soniox.translation_a"),
            shown_when=_two_way,
        )

    def _view(self) -> Option:
        return Option(
            "appearance.translation",
            self.tr("Show"),
            self.tr("What stands on the screen when words are translated."),
            self.tr("translation original"),
            all_views(),
            control=ViewChooser,
            shown_when=lambda choices: translates(choices.settings),
        )


def _one_way(choices: Choices) -> bool:
    return choices.settings.soniox.translation == "one_way"


def _two_way(choices: Choices) -> bool:
    return choices.settings.soniox.translation == "two_way"
