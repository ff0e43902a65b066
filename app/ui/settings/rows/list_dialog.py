# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings in a list of names and terms, pasted or from a file, and shows beforehand what it would add."""

from __future__ import annotations

import codecs
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.context import MOST_LETTERS, Found, joined, letters, read_list
from app.storage.whole_file import read_start
from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.folders import documents
from app.ui.parts.ring import ROOM_PX, Pill, TextButton
from app.ui.parts.room import open_at, open_whole
from app.ui.parts.scrolled import Scrolled
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
REST_MS = 900
"""So long typing rests before what was understood is read out."""
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
        self.box = TextBox(look, self.tr("The list"), lines=9)
        self.box.text.setMinimumHeight(LEAST_BOX_PX)
        self.box.text.setMaximumHeight(QWIDGETSIZE_MAX)
        self.box.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.box.text.textChanged.connect(self._typed)
        self.file = TextButton(look, self.tr("Open a file…"), "file", beside_choosers=True)
        self.file.clicked.connect(self._ask_for_file)
        self.preview = Words(look, "", "ink", fonts.SMALL_PX)
        self.warning = Words(look, "", "warn", fonts.SMALL_PX)
        self.warning.hide()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell)
        self.add = Pill(look, (("", self.tr("Add")),))
        self.add.set_primary(True)
        self.add.clicked.connect(self._add)
        cancel = Pill(look, (("", self.tr("Cancel")),))
        cancel.clicked.connect(self.reject)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(look, self.about(), px=fonts.SMALL_PX))
        column.addWidget(self.box, 1)
        first = QHBoxLayout()
        first.addWidget(self.file)
        first.addStretch(1)
        column.addLayout(first)
        said = QWidget()
        said.setMinimumHeight(66)
        both = QVBoxLayout(said)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(2)
        for words in (self.preview, self.warning):
            both.addWidget(words)
        both.addStretch(1)
        column.addWidget(said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24 - ROOM_PX, 20, 24 - ROOM_PX, 16)
        whole.addWidget(Scrolled(look, inside), 1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(cancel)
        last.addWidget(self.add)
        whole.addLayout(last)
        self._show()

    def about(self) -> str:
        """What is understood here."""
        return self.tr(
            "One name or word a line. “word = translation” says how a word is to be translated; "
            "“subject: sailing” says what it is about."
        )

    def read(self, text: str, columns: bool) -> Found:
        """What a text holds; `columns`: it is a table."""
        return read_list(text, columns=columns)

    def missed(self) -> str:
        """What of it was not understood, in a sentence."""
        return ""

    @property
    def found(self) -> Found:
        """What the list holds as it stands."""
        return self.read(self.box.text.toPlainText(), self._columns)

    def show_list(self, text: str, *, columns: bool) -> None:
        """Show a list from a file."""
        self.box.text.setPlainText(text)
        self._columns = columns
        self._show()

    def _typed(self) -> None:
        if not self.box.text.toPlainText():
            self._columns = False
        self._show()
        self._rest.start()

    def _tell(self) -> None:
        if self.isVisible() and self.box.text.toPlainText().strip():
            shown = [words.said for words in (self.preview, self.warning) if not words.isHidden()]
            tell_aloud(self, " ".join(shown))

    def _show(self) -> None:
        found = self.found
        self.add.setEnabled(found.count > 0)
        self.preview.show_role("ink" if found.count else "dim")
        counted = self._counted(found)
        warnings = [*filter(None, (self._too_long(found), self.missed()))]
        self.warning.say(" ".join(warnings))
        self.warning.setVisible(bool(warnings))
        self.preview.setVisible(bool(counted) or not warnings)
        usual = self.tr("What is found here is shown before it is added.")
        self.preview.say(" ".join(counted) or usual)

    def _too_long(self, found: Found) -> str:
        """In a sentence, if it is more than a list or the service takes; the former cannot be added."""
        settings = self._choices.settings
        for path, value in joined(settings.soniox, found).items():
            most = self._choices.about(path)["longest"]
            if len(value) > most:
                self.add.setEnabled(False)
                words = self.tr("A list takes {most} entries and would have {n}. Leave some out.")
                return words.replace("{most}", number(most)).replace("{n}", number(len(value)))
            settings = settings.with_value(path, value)
        over = letters(settings.soniox) - MOST_LETTERS
        words = self.tr("With it, the lists are {n} letters longer than the service takes.")
        return words.replace("{n}", number(over)) if over > 0 else ""

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

    @property
    def is_clear(self) -> bool:
        """Whether it can be added and there is nothing to say against it."""
        found = self.found
        return found.count > 0 and not self.missed() and not self._too_long(found)

    def take(self) -> None:
        """Add what was found."""
        found = self.found
        said = self.tr("{n} entries are added.", "", found.count).replace("{n}", number(found.count))
        self._choices.change_with_way_back(joined(self._choices.settings.soniox, found), said)

    def _add(self) -> None:
        self.take()
        self.accept()

    # -- a file --------------------------------------------------------------------------------

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Surtitle settings: a file with a list"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists = self.tr("Lists")
        dialog.setNameFilters([f"{lists} (*.txt *.csv *.tsv *.md)", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda file: spawn(self.open_file(Path(file)), name="read list"))
        dialog.finished.connect(dialog.deleteLater)
        open_whole(dialog)

    async def open_file(self, path: Path) -> None:
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
        if not self.found.count and not self.missed():
            self._refuse(self.tr("There is no name and no word in {file}."), path)

    def _refuse(self, sentence: str, path: Path) -> None:
        self.preview.show()
        self.preview.show_role("bad")
        self.preview.say(sentence.replace("{file}", apart(path.name)))


def _told(words: str, count: int, some: list[str]) -> str:
    shown = listed(apart(shortened(one)) for one in some[:SHOWN]) + (" …" if len(some) > SHOWN else "")
    return words.replace("{n}", number(count)).replace("{some}", shown).replace("….", "…")


def shortened(entry: str) -> str:
    """An entry as a preview names it."""
    return entry if len(entry) <= LONGEST_SHOWN else entry[: LONGEST_SHOWN - 1] + "…"


def _text_in(path: Path, otherwise: str) -> str | None:
    """None: more than a list has. Raises `ValueError` where it is no text."""
    data = read_start(path, LARGEST_BYTES + 1)
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
