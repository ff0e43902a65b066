# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages written as people name them, with commas between; what is no language is pointed out."""

from __future__ import annotations

from app.core.languages import LANGUAGES, language_name
from app.ui.parts.theme import Look
from app.ui.settings.rows.checked_field import CheckedField
from app.ui.translations import tr


def languages_field(look: Look, name: str) -> CheckedField:
    """A field for a list of languages."""
    field = CheckedField(look, name, _read, _shown)
    field.field.setPlaceholderText(tr("Any language"))
    return field


def _shown(codes: tuple[str, ...]) -> str:
    return ", ".join(language_name(code) for code in codes)


def _read(text: str) -> tuple[tuple[str, ...], str]:
    codes, unknown = languages_in(text)
    words = tr("Not known: {names}. Write names or codes, with commas between.")
    return codes, words.replace("{names}", ", ".join(unknown)) if unknown else ""


def languages_in(text: str) -> tuple[tuple[str, ...], list[str]]:
    """The codes of the languages named in a list with commas, and what is no language."""
    known = {code: code for code in LANGUAGES}
    known |= {language.name.casefold(): code for code, language in LANGUAGES.items()}
    known |= {language.own_name.casefold(): code for code, language in LANGUAGES.items()}
    codes: list[str] = []
    unknown: list[str] = []
    for comma in ("，", "、", "،", ";", "\n"):
        text = text.replace(comma, ",")
    for word in filter(None, (part.strip() for part in text.split(","))):
        code = known.get(word.casefold())
        if code is None:
            unknown.append(word)
        elif code not in codes:
            codes.append(code)
    return tuple(codes), unknown
