# SPDX-License-Identifier: GPL-3.0-or-later
"""Where this program keeps its files, each folder one press away. Deletes nothing itself."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.controls import FIRST_LINE_PX
from app.ui.translations import apart

_PIECE = re.compile(r"[^/\\_\- ]{16}|[/\\_\-]")


class PlacesRow(QWidget):
    """History, settings, log."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        places = choices.captioning.places
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIRST_LINE_PX, 0, 8)
        column.setSpacing(8)
        for what, path in (
            (self.tr("What was said"), places.history),
            (self.tr("Settings"), places.config),
            (self.tr("Log"), places.logs),
        ):
            column.addLayout(self._place(choices, what, path))

    def _place(self, choices: Choices, what: str, path: Path) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Words(choices.look, what, "ink", fonts.SMALL_PX))
        where = Words(choices.look, apart(breakable(_short(path))), px=fonts.SMALL_PX)
        names.addWidget(where)
        button = TextButton(choices.look, self.tr("Open"))
        button.setAccessibleName(self.tr("Open the folder: {what}").replace("{what}", what))
        button.clicked.connect(lambda: _open(path))
        line = QHBoxLayout()
        line.addLayout(names, 1)
        line.addWidget(button)
        return line


def breakable(path: str) -> str:
    """A path that may wrap: after each folder, and within a long name."""
    return _PIECE.sub("\\g<0>\u200b", path)


def _short(path: Path) -> str:
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def _open(path: Path) -> None:
    folder = next((one for one in (path, *path.parents) if one.is_dir()), path)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
