# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: names, subjects and terms that the service is told beforehand."""

from __future__ import annotations

from app.ui.settings.page import Custom, Option, Page, Section
from app.ui.settings.rows.context_row import ContextRow


class WordsPage(Page):
    """The context of a stream."""

    name = "words"
    icon = "book"

    def title(self) -> str:
        return self.tr("Names and terms")

    def about(self) -> str:
        return self.tr(
            "What Soniox knows beforehand, it hears better: names, special words, and the subject."
        )

    def sections(self) -> list[Section]:
        return [
            Section("", [self._length()]),
            Section(self.tr("To be recognised"), [self._terms(), self._general(), self._text()]),
            Section(self.tr("To be translated"), [self._translations()]),
        ]

    def _length(self) -> Custom:
        return Custom(
            "words.length",
            self.tr("Lists"),
            self.tr("Soniox takes 10000 letters in all. What is beyond is not sent."),
            ContextRow,
            self.tr("import paste file csv limit letters context excel table"),
        )

    def _terms(self) -> Option:
        return Option(
            "soniox.context_terms",
            self.tr("Names and special words"),
            self.tr("One a line, spelt as they should stand in the captions."),
            self.tr("vocabulary dictionary people products spelling terms context"),
            placeholder=self.tr("Maja Novak\nHyperlegible\nKranjska Gora"),
        )

    def _general(self) -> Option:
        return Option(
            "soniox.context_general",
            self.tr("What it is about"),
            self.tr("Facts about the occasion, such as its subject, place, speakers or organisation."),
            self.tr("topic domain subject general context meeting"),
            columns=(self.tr("Kind, such as subject"), self.tr("For this occasion")),
        )

    def _text(self) -> Option:
        return Option(
            "soniox.context_text",
            self.tr("Background"),
            self.tr("Anything to read beforehand: an invitation, an agenda, a summary."),
            self.tr("text description agenda context"),
        )

    def _translations(self) -> Option:
        return Option(
            "soniox.context_translation_terms",
            self.tr("Always translated so"),
            self.tr("Words whose translation is settled, such as titles and names of products."),
            self.tr("glossary translation terms context"),
            columns=(self.tr("Word"), self.tr("Translation")),
        )
