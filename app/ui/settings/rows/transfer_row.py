# SPDX-License-Identifier: GPL-3.0-or-later
"""All settings to a file, from a file, or back to the usual. What was repaired is said option by option."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.failure import Failure
from app.core.settings import DEFAULTS, NOTHING, Problem, Settings
from app.storage.settings_file import LoadedSettings, export_settings, import_settings
from app.ui.parts.folders import documents
from app.ui.parts.ring import Pill, TextButton
from app.ui.parts.room import open_whole
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import NOT_BROUGHT_IN, Choices
from app.ui.settings.pages import option_label, pages
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import apart, listed, number, tr
from app.ui.wording import failure_told

FILE_NAME = "Surtitle settings.json"


class _Row(QWidget):
    """A button that does something with all settings."""

    def __init__(self, choices: Choices, words: str, do: Callable[[], None]) -> None:
        super().__init__()
        self.choices = choices
        self.button = TextButton(choices.look, words, beside_choosers=True)
        self.button.clicked.connect(do)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addStretch(1)

    def dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        """A dialog for a settings file."""
        dialog = QFileDialog(self.window(), title, str(documents()))
        dialog.setFileMode(mode)
        dialog.setNameFilters([tr("Settings") + " (*.json)", tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def say_failure(self, failure: Failure) -> None:
        """What went wrong, in the line at the bottom."""
        self.choices.say(failure_told(failure))


class ExportRow(_Row):
    """Asks where, and writes."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, self.tr("Export…"), self._ask)

    def _ask(self) -> None:
        dialog = self.dialog(self.tr("Surtitle settings: export"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda file: spawn(self.write(Path(file)), name="export settings"))
        open_whole(dialog)

    async def write(self, path: Path) -> None:
        """Write all options there."""
        try:
            await elsewhere(export_settings, path, self.choices.settings)
        except Failure as failure:
            self.say_failure(failure)
            return
        self.choices.say(self.tr("Written to {file}.").replace("{file}", apart(str(path))))


class ImportRow(_Row):
    """Asks for a file, and takes what can be taken."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, self.tr("Import…"), self._ask)

    def _ask(self) -> None:
        dialog = self.dialog(self.tr("Surtitle settings: import"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: spawn(self.read(Path(file)), name="import settings"))
        open_whole(dialog)

    async def read(self, path: Path) -> None:
        """Take the options of that file; say what had to be repaired."""
        try:
            loaded = await elsewhere(import_settings, path)
        except Failure as failure:
            self.say_failure(failure)
            return
        except ValueError:
            words = self.tr("{file} holds no settings of Surtitle. Choose a file that was exported here.")
            self.choices.say(words.replace("{file}", apart(path.name)))
            return
        self._take(loaded, path)

    def _take(self, loaded: LoadedSettings, path: Path) -> None:
        changed = len(self.choices.settings.differing(loaded.settings).keys() - NOT_BROUGHT_IN)
        words = self.tr("{n} settings are as in {file} now.", "", changed).replace("{n}", number(changed))
        if not changed:
            words = self.tr("All settings were as in {file} already.")
        self.choices.bring_in(loaded.settings, words.replace("{file}", apart(path.name)))
        if loaded.problems:
            RepairList(self.choices.look, repairs(loaded.problems), self.window()).open()


class BackRow(_Row):
    """One press, and a way back."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices, self.tr("All back to the usual"), self._go_back)
        choices.changed.connect(self._refresh)
        self._refresh()

    def _go_back(self) -> None:
        self.choices.all_back_to_usual(self.tr("Every option is back to the usual."))

    def _refresh(self) -> None:
        changed = self.choices.settings.differing(Settings())
        self.button.setEnabled(bool(changed.keys() - NOT_BROUGHT_IN))


class RepairList(QDialog):
    """What in a file could not be used, a sentence each."""

    def __init__(self, look: Look, sentences: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Surtitle settings: repaired"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 360)
        self.setMinimumWidth(300)
        self.sentences = list(sentences)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        about = self.tr("Some values in this file could not be used. Everything else was taken.")
        column.addWidget(Words(look, about, "ink"))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 6, 0, 6)
        for sentence in self.sentences:
            lines.addWidget(Words(look, sentence))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        look.dress(area.verticalScrollBar())
        area.setWidget(inside)
        area.setAccessibleName(about)
        column.addWidget(area, 1)
        close = Pill(look, (("", self.tr("Close")),))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def repairs(problems: Sequence[Problem]) -> list[str]:
    """What was repaired, in sentences."""
    return [_repair(problem) for problem in problems]


def _repair(problem: Problem) -> str:
    page = next((page.title() for page in pages() if page.name == problem.path), "")
    named = option_label(problem.path) or page or problem.path.replace("_", " ").replace(".", ": ")
    if problem.used == DEFAULTS:
        words = tr("{option}: {found} cannot be used. All of this section is as usual.")
    elif problem.used == NOTHING:
        words = tr("{option}: “{found}” cannot be used and is left out.")
    else:
        words = tr("{option}: “{found}” cannot be used. It is as usual now.")
    return words.replace("{option}", named or tr("The file")).replace("{found}", as_written(problem.found))


def as_written(found: str) -> str:
    """What stood in the file, without the signs of any language of programs."""
    try:
        value = literal_eval(found)
    except (ValueError, SyntaxError, RecursionError):
        return "…"  # too long to be shown
    if isinstance(value, list) and all(isinstance(v, str | int | float) for v in value):
        return listed(map(apart, map(str, value))) or "…"
    return "…" if isinstance(value, list | dict) or value is None else apart(str(value)) or "…"
