# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings pairs into one of the tables: pasted or from a file, and says which lines it did not understand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.context import Found
from app.core.pasted import Missed, read_pairs
from app.ui.settings.choices import Choices
from app.ui.settings.rows.list_dialog import ListDialog, shortened
from app.ui.translations import apart, listed, number

TRANSLATIONS = "soniox.context_translation_terms"
MISSED_SHOWN = 5


class PairsDialog(ListDialog):
    """`path`: the option with the table."""

    def __init__(self, choices: Choices, parent: QWidget, path: str) -> None:
        self._path = path
        self._missed: tuple[Missed, ...] = ()
        super().__init__(choices, parent)

    def about(self) -> str:
        """What is understood here."""
        marks = self.tr(
            "Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it."
        )
        if self._path == TRANSLATIONS:
            return (
                self.tr("One pair a line: a word and its translation, such as “boat = Boot”.") + f" {marks}"
            )
        return self.tr("One pair a line: a kind and what is so, such as “subject = sailing”.") + f" {marks}"

    def read(self, text: str, columns: bool) -> Found:
        """The pairs, and by the way what is none."""
        pasted = read_pairs(text, columns=columns)
        self._missed = pasted.missed
        if self._path == TRANSLATIONS:
            return Found(translations=pasted.pairs)
        return Found(general=pasted.pairs)

    def missed(self) -> str:
        """The lines that are no pairs, by number."""
        if not self._missed:
            return ""
        some = [self._line(one) for one in self._missed[:MISSED_SHOWN]]
        words = self.tr("Not understood, for no such mark parts them in two: {some}.")
        more = " …" if len(self._missed) > MISSED_SHOWN else ""
        return words.replace("{some}", listed(some) + more).replace("….", "…")

    def _line(self, missed: Missed) -> str:
        words = self.tr("line {n} “{words}”").replace("{n}", number(missed.line))
        return words.replace("{words}", apart(shortened(missed.text)))


def bring_pairs(choices: Choices, path: str, parent: QWidget, text: str = "") -> None:
    """Add what was pasted into a table. Where something is to be said about it, or it is still to be given,
    a dialog opens."""
    dialog = PairsDialog(choices, parent, path)
    if text:
        dialog.show_list(text, columns=False)
        if dialog.is_clear:
            dialog.take()
            dialog.deleteLater()
            return
    dialog.open()
