# SPDX-License-Identifier: GPL-3.0-or-later
"""A colour of captions to choose, with how well it stands out, and one press that makes it readable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.colours import READABLE, contrast, readable
from app.core.options.appearance import CaptionLook
from app.ui.captions.looks import caption_style
from app.ui.captions.sample import rounded_down
from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.swatches import Swatches


class ContrastLine(QWidget):
    """A figure; below 4.5 : 1 a sentence, and the one thing to do about it."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.words = Words(choices.look, "", px=fonts.SMALL_PX)
        self.mend = TextButton(choices.look, self.tr("Use a readable colour"))
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


class ColourField(QWidget):
    """`role` is the field of `CaptionStyle` it decides; `against` the one it must stand out from."""

    edited = Signal(object)

    def __init__(
        self, choices: Choices, option: Option, role: str, against: str, colours: Sequence[str]
    ) -> None:
        super().__init__()
        self._choices, self._option, self._role, self._against = choices, option, role, against
        self.swatches = Swatches(choices.look, option.label, colours)
        self.swatches.edited.connect(self.edited)
        self.setFocusProxy(self.swatches)
        self.setAccessibleName(option.label)
        self.line = ContrastLine(choices)
        self.line.mend.clicked.connect(self._mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.swatches)
        column.addWidget(self.line)
        choices.changed.connect(self._refresh)
        choices.look.changed.connect(self._refresh)

    def show_value(self, value: str) -> None:
        """This colour; tells nobody."""
        self.swatches.show_value(value)
        self._refresh()

    def _refresh(self) -> None:
        appearance, theme = self._choices.settings.appearance, self._choices.look.theme
        style = caption_style(appearance, theme)
        _, _, name = self._option.path.partition(".")
        without = CaptionLook(
            text_colour="" if name == "text_colour" else appearance.text_colour,
            background_colour="" if name == "background_colour" else appearance.background_colour,
        )
        self.swatches.show_usual(getattr(caption_style(without, theme), self._role))
        self._colours = getattr(style, self._role), getattr(style, self._against)
        self.line.show_contrast(contrast(*self._colours))

    def _mend(self) -> None:
        self.edited.emit(readable(*self._colours).upper())
        self.swatches.setFocus()
