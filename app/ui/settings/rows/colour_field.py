# SPDX-License-Identifier: GPL-3.0-or-later
"""A colour of captions to choose, with how well it stands out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.colours import contrast, readable
from app.core.options.appearance import CaptionLook
from app.ui.captions.looks import caption_style
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.contrast_line import ContrastLine
from app.ui.settings.rows.swatches import Swatches


class ColourField(QWidget):
    """`role` is the field of `CaptionStyle` it decides; `against` the one it must stand out from."""

    edited = Signal(object)

    def __init__(
        self, choices: Choices, option: Option, role: str, against: str, colours: Sequence[str]
    ) -> None:
        super().__init__()
        self._choices, self._option, self._role, self._against = choices, option, role, against
        self._colours = "#000000", "#FFFFFF"
        self.swatches = Swatches(choices.look, option.label, colours, self._words_on_ground)
        self.swatches.edited.connect(self.edited)
        self.setFocusProxy(self.swatches)
        self.setAccessibleName(option.label)
        self.line = ContrastLine(choices.look)
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
        self.swatches.refresh()
        self.line.show_contrast(contrast(*self._colours))

    def _words_on_ground(self) -> tuple[str, str]:
        mine, other = self._colours
        return (other, mine) if self._role == "paper" else (mine, other)

    def _mend(self) -> None:
        self.edited.emit(readable(*self._colours).upper())
        self.swatches.setFocus()
