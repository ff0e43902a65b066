# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings in a list of names and terms, pasted or from a file, and shows beforehand what it would add."""

from __future__ import annotations

import codecs
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.context import MOST_LETTERS, Found, joined, letters, read_list
from app.ui.parts import fonts
from app.ui.parts.folders import documents
from app.ui.parts.ring import ROOM_PX, Pill, TextButton
from app.ui.parts.room import open_at, open_whole
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.rows.text_box import TextBox
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import apart, listed, number

LARGEST_BYTES = 2_000_000
"""A list of names is far smaller; whatever is above is something else."""
SHOWN = 6
"""How many entries the preview names."""
LONGEST_SHOWN = 40
"""Letters of an entry in the preview."""
LEAST_BOX_PX = 90
QWIDGETSIZE_MAX = 16777215
OTHERWISE = {"sl": "cp1250", "ja": "cp932", "ar": "cp1256"}
"""What older programs write where people read this language; elsewhere it is cp1252."""


class ListDialog(QDialog):
    """A box to paste into, a file, a preview, and Add."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self._columns = False
        look = choices.look
        self.setWindowTitle(self.tr("Surtitle settings: a list"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(300)
        open_at(self, 560, 520)
        about = self.tr(
            "One name or word a line. “word = translation” says how a word is to be translated; "
            "“subject: sailing” says what it is about."
        )
        self.box = TextBox(look, self.tr("The list"), lines=9)
        self.box.text.setMinimumHeight(LEAST_BOX_PX)
        self.box.text.setMaximumHeight(QWIDGETSIZE_MAX)
        self.box.text.textChanged.connect(self._typed)
        self.file = TextButton(look, self.tr("Open a file…"), "file", beside_choosers=True)
        self.file.clicked.connect(self._ask_for_file)
        self.preview = Words(look, "", "ink", fonts.SMALL_PX)
        self.preview.setMinimumHeight(66)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.add = Pill(look, (("", self.tr("Add")),))
        self.add.set_primary(True)
        self.add.clicked.connect(self._add)
        cancel = Pill(look, (("", self.tr("Cancel")),))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24 - ROOM_PX, 20, 24 - ROOM_PX, 16)
        column.addWidget(Words(look, about, px=fonts.SMALL_PX))
        column.addWidget(self.box, 1)
        first = QHBoxLayout()
        first.addWidget(self.file)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self.preview)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(cancel)
        last.addWidget(self.add)
        column.addLayout(last)
        self._show()

    @property
    def found(self) -> Found:
        """What the list holds as it stands."""
        return read_list(self.box.text.toPlainText(), columns=self._columns)

    def show_list(self, text: str, *, columns: bool) -> None:
        """Show a list from a file."""
        self.box.text.setPlainText(text)
        self._columns = columns
        self._show()

    def _typed(self) -> None:
        if not self.box.text.toPlainText():
            self._columns = False
        self._show()

    def _show(self) -> None:
        found = self.found
        self.add.setEnabled(found.count > 0)
        self.preview.show_role("ink" if found.count else "dim")
        if not found.count:
            self.preview.say(self.tr("What is found here is shown before it is added."))
            return
        lines = self._counted(found)
        over = letters(self._after(found).soniox) - MOST_LETTERS
        if over > 0:
            words = self.tr("With it, the lists are {n} letters longer than the service takes.")
            lines.append(words.replace("{n}", number(over)))
            self.preview.show_role("warn")
        self.preview.say(" ".join(lines))

    def _counted(self, found: Found) -> list[str]:
        lines = []
        if found.terms:
            words = self.tr("{n} names and words: {some}.", "", len(found.terms))
            lines.append(_told(words, len(found.terms), list(found.terms)))
        if found.translations:
            words = self.tr("{n} translations: {some}.", "", len(found.translations))
            pairs = [f"{pair.source} → {pair.target}" for pair in found.translations]
            lines.append(_told(words, len(pairs), pairs))
        if found.general:
            words = self.tr("{n} facts: {some}.", "", len(found.general))
            pairs = [f"{pair.source}: {pair.target}" for pair in found.general]
            lines.append(_told(words, len(pairs), pairs))
        return lines

    def _after(self, found: Found):
        settings = self._choices.settings
        for path, value in joined(settings.soniox, found).items():
            try:
                settings = settings.with_value(path, value)
            except ValueError:  # longer than the declaration allows
                continue
        return settings

    def _add(self) -> None:
        found = self.found
        said = self.tr("{n} entries are added.", "", found.count).replace("{n}", number(found.count))
        self._choices.change_with_way_back(joined(self._choices.settings.soniox, found), said)
        self.accept()

    # -- a file --------------------------------------------------------------------------------

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Surtitle settings: a file with a list"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists = self.tr("Lists")
        dialog.setNameFilters([f"{lists} (*.txt *.csv *.tsv *.md)", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda file: spawn(self.read(Path(file)), name="read list"))
        dialog.finished.connect(dialog.deleteLater)
        open_whole(dialog)

    async def read(self, path: Path) -> None:
        """Show what a file holds."""
        try:
            text = await elsewhere(_text_in, path, OTHERWISE.get(QLocale().name()[:2], "cp1252"))
        except (OSError, ValueError):
            self._refuse(
                self.tr("{file} cannot be read as a list. Save it as text or CSV and open it again."), path
            )
            return
        if text is None:
            self._refuse(self.tr("{file} is too large for a list. Paste the part of it that you need."), path)
            return
        self.show_list(text, columns=path.suffix.lower() in (".csv", ".tsv"))
        if not self.found.count:
            self._refuse(self.tr("There is no name and no word in {file}."), path)

    def _refuse(self, sentence: str, path: Path) -> None:
        self.preview.show_role("bad")
        self.preview.say(sentence.replace("{file}", apart(path.name)))


def _told(words: str, count: int, some: list[str]) -> str:
    shown = listed(apart(_short(one)) for one in some[:SHOWN]) + (" …" if len(some) > SHOWN else "")
    return words.replace("{n}", number(count)).replace("{some}", shown).replace("….", "…")


def _short(entry: str) -> str:
    return entry if len(entry) <= LONGEST_SHOWN else entry[: LONGEST_SHOWN - 1] + "…"


def _text_in(path: Path, otherwise: str) -> str | None:
    """None: more than a list has. Raises `ValueError` where it is no text."""
    with open(path, "rb") as file:
        data = file.read(LARGEST_BYTES + 1)
    wide = data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    if b"\0" in data and not wide:
        raise ValueError("no list")
    if len(data) > LARGEST_BYTES:
        return None
    if wide:
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(otherwise, "replace")
