# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: the language of the window, and what is read out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.parts.ring import TextButton
from app.ui.settings.choices import Choices
from app.ui.settings.page import Custom, Option, Page, Section
from app.ui.translations import OWN_NAMES, number


class AccessPage(Page):
    """For people who read in another language, with their ears or with their fingers."""

    name = "access"
    icon = "access"

    def title(self) -> str:
        return self.tr("Access")

    def sections(self) -> list[Section]:
        return [
            Section("", [self._language()]),
            Section(
                self.tr("Screen readers and braille"),
                [self._announcements(), self._pace(), self._text()],
            ),
        ]

    def _language(self) -> Option:
        return Option(
            "access.language",
            self.tr("Language of the window"),
            self.tr("What buttons, options and messages are written in. Captions are not translated by it."),
            self.tr("language translation interface english"),
            [("", self.tr("As the system")), *OWN_NAMES.items()],
        )

    def _announcements(self) -> Option:
        return Option(
            "access.announcements",
            self.tr("Read out"),
            self.tr("What a screen reader is told, once a sentence is finished. It is never interrupted."),
            self.tr("screen reader speech announce braille blind"),
            [
                ("each", self.tr("Each sentence")),
                ("paced", self.tr("Every few seconds")),
                ("asked", self.tr("Only when I ask")),
                ("off", self.tr("Nothing")),
            ],
        )

    def _pace(self) -> Option:
        return Option(
            "access.announce_every_s",
            self.tr("Every"),
            self.tr("Sentences that come in between are read out together."),
            self.tr("screen reader speech seconds pause"),
            says=lambda s: self.tr("{n} seconds", "", s).replace("{n}", number(s)),
            shown_when=lambda choices: choices.settings.access.announcements == "paced",
        )

    def _text(self) -> Custom:
        return Custom(
            "access.text",
            self.tr("Plain text"),
            self.tr("Finished sentences in a window of their own. Its text only grows, and the caret stays."),
            self._text_button,
            self.tr("braille deafblind read along window"),
        )

    def _text_button(self, choices: Choices) -> QWidget:
        button = TextButton(choices.look, self.tr("Open the text"), beside_choosers=True)
        button.clicked.connect(choices.text_wanted)
        return button
