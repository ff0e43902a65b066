# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a chosen colour stands out, in words; where it does not, the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.colours import READABLE
from app.ui.captions.sample import rounded_down
from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.theme import Look
from app.ui.parts.words import Words


class ContrastLine(QWidget):
    """A figure; below 4.5 : 1 a sentence, and a press that makes it readable."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.words = Words(look, "", px=fonts.SMALL_PX)
        self.mend = TextButton(look, self.tr("Use a readable colour"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeading)
        self.mend.hide()

    def show_contrast(self, figure: float, others: str = "") -> None:
        """How much it is. `others`: what is hard to read besides, as a sentence."""
        low = figure < READABLE
        words = self.tr("Contrast {n} : 1, hard to read for many.") if low else self.tr("Contrast {n} : 1")
        self.words.show_role("warn" if low or others else "dim")
        self.words.say("\n".join(filter(None, [words.replace("{n}", rounded_down(figure)), others])))
        self.mend.setVisible(low or bool(others))
