# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of speakers: a number for each, and the colours to choose from for the one that is picked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.colours import contrast, readable
from app.core.options.appearance import MOST_SPEAKER_COLOURS, CaptionLook
from app.ui.captions.looks import caption_style
from app.ui.captions.sample import rounded_down
from app.ui.parts import fonts
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.colour_field import ContrastLine
from app.ui.settings.rows.swatches import Swatch, Swatches
from app.ui.translations import number

COLOURS = ("#FFFFFF", "#FFF176", "#8DE8FF", "#B6F2AE")
IN_A_ROW = 4


class SpeakerColours(QWidget):
    """Pick a speaker, choose a colour."""

    edited = Signal(object)
    full = True

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self._choices = choices
        self._value: tuple[str, ...] = ()
        self._picked = 0
        self.setAccessibleName(option.label)
        speakers = QGridLayout()
        speakers.setSpacing(0)
        self.speakers = []
        for place in range(MOST_SPEAKER_COLOURS):
            swatch = Swatch(choices.look, "#808080", "", number(place + 1))
            swatch.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG))
            swatch.clicked.connect(lambda _=False, place=place: self._pick(place))
            self.speakers.append(swatch)
            speakers.addWidget(swatch, place // IN_A_ROW, place % IN_A_ROW)
        speakers.setColumnStretch(IN_A_ROW, 1)
        self.about = Words(choices.look, "", "ink", fonts.SMALL_PX)
        self.swatches = Swatches(choices.look, option.label, COLOURS)
        self.swatches.edited.connect(self._choose)
        self.line = ContrastLine(choices)
        self.line.mend.clicked.connect(self._mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(speakers)
        for widget in (self.about, self.swatches, self.line):
            column.addWidget(widget)
        choices.changed.connect(self._refresh)
        choices.look.changed.connect(self._refresh)

    def show_value(self, value: tuple[str, ...]) -> None:
        """These colours; tells nobody."""
        self._value = value
        self._refresh()

    def _pick(self, place: int) -> None:
        self._picked = place
        self._refresh()

    def _refresh(self) -> None:
        appearance, theme = self._choices.settings.appearance, self._choices.look.theme
        style = caption_style(appearance, theme)
        self._paper = style.paper
        for place, swatch in enumerate(self.speakers):
            self._show_speaker(swatch, place, style.speakers[place])
        picked = self._picked
        self._colour = style.speakers[picked]
        words = self.tr("Colour of speaker {n}").replace("{n}", number(picked + 1))
        self.about.say(words)
        usual = caption_style(CaptionLook(background_colour=appearance.background_colour), theme).speakers[
            picked
        ]
        self.swatches.show_usual(usual)
        self.swatches.show_value(self._value[picked] if picked < len(self._value) else "")
        self.line.show_contrast(contrast(self._colour, self._paper))

    def _show_speaker(self, swatch: Swatch, place: int, colour: str) -> None:
        swatch.show_colour(colour)
        swatch.setChecked(place == self._picked)
        words = self.tr("Speaker {n}, contrast {c} : 1").replace("{n}", number(place + 1))
        swatch.name_it(words.replace("{c}", rounded_down(contrast(colour, self._paper))))

    def _choose(self, colour: str) -> None:
        colours = list(self._value) + [""] * (self._picked + 1 - len(self._value))
        colours[self._picked] = colour
        while colours and not colours[-1]:
            colours.pop()
        self.edited.emit(tuple(colours))

    def _mend(self) -> None:
        self._choose(readable(self._colour, self._paper).upper())
        self.swatches.setFocus()
