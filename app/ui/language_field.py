# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages written as people name them, with commas between; what is no language is pointed out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.languages import LANGUAGES, language_name
from app.ui import fonts
from app.ui.field import Field
from app.ui.theme import Look
from app.ui.words import Words


class LanguagesField(QWidget):
    """A field for a list of languages."""

    edited = Signal(object)

    def __init__(self, look: Look, name: str, parent: QObject | None = None) -> None:
        super().__init__()
        self.field = Field(look, name, low=True)
        self.field.setFont(fonts.font())
        self.field.setPlaceholderText(self.tr("Any language"))
        self.note = Words(look, "", "warn", fonts.SMALL_PX)
        self.note.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.note)
        self.field.edited.connect(self._take)

    def show_value(self, codes: tuple[str, ...]) -> None:
        """These languages; tells nobody."""
        self.field.show_value(", ".join(language_name(code) for code in codes))

    def _take(self, text: str) -> None:
        codes, unknown = languages_in(text)
        words = self.tr("Not known: {names}. Write names or codes, with commas between.")
        self.note.say(words.replace("{names}", ", ".join(unknown)))
        self.note.setVisible(bool(unknown))
        if not unknown:
            self.edited.emit(codes)


def languages_in(text: str) -> tuple[tuple[str, ...], list[str]]:
    """The codes of the languages named in a list with commas, and what is no language."""
    known = {code: code for code in LANGUAGES}
    known |= {language.name.casefold(): code for code, language in LANGUAGES.items()}
    known |= {language.own_name.casefold(): code for code, language in LANGUAGES.items()}
    codes: list[str] = []
    unknown: list[str] = []
    for word in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        code = known.get(word.casefold())
        if code is None:
            unknown.append(word)
        elif code not in codes:
            codes.append(code)
    return tuple(codes), unknown
