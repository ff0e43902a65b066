# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window that lists the keys. Does nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.ui.hands import shortcuts
from app.ui.parts import fonts
from app.ui.parts.ring import Pill
from app.ui.parts.theme import Look
from app.ui.parts.words import Words


class ShortcutList(QDialog):
    """What the keys do."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Surtitle: keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 26, 28, 22)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(9)
        for row, (what, keys) in enumerate(shortcuts.listed()):
            for column, words in enumerate(
                (Words(look, what, "ink"), Words(look, keys, "dim", fonts.TEXT_PX, fonts.STRONG))
            ):
                words.setWordWrap(False)
                grid.addWidget(words, row, column)
        done = Pill(look, (("", self.tr("Close")),))
        done.clicked.connect(self.accept)
        grid.setRowMinimumHeight(len(shortcuts.listed()), 14)
        grid.addWidget(done, len(shortcuts.listed()) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
