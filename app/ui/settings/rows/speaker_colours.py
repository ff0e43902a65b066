# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of speakers: a number for each, and the colours to choose from for the one that is picked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.colours import READABLE, contrast, readable
from app.core.options.appearance import MOST_SPEAKER_COLOURS, CaptionLook
from app.ui.captions.looks import caption_style
from app.ui.captions.sample import rounded_down
from app.ui.parts import fonts
from app.ui.parts.one_stop import OneStop
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.contrast_line import ContrastLine
from app.ui.settings.rows.flow import Flow
from app.ui.settings.rows.swatches import Swatch, Swatches
from app.ui.translations import listed, number

COLOURS = ("#FFFFFF", "#FFF176", "#8DE8FF", "#B6F2AE")


class SpeakerColours(QWidget):
    """Pick a speaker, choose a colour."""

    accessible_role = QAccessible.Role.Grouping

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self._choices = choices
        self._value: tuple[str, ...] = ()
        self._picked = 0
        self._colour, self._paper = "#000000", "#FFFFFF"
        self.setAccessibleName(option.label)
        speakers = Flow()
        self.speakers = []
        for place in range(MOST_SPEAKER_COLOURS):
            swatch = Swatch(choices.look, "#808080", "", number(place + 1))
            swatch.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG))
            swatch.clicked.connect(lambda _=False, place=place: self._pick(place))
            self.speakers.append(swatch)
        speakers.hold(self.speakers)
        self._stop = OneStop(self.speakers, self)
        self.about = Words(choices.look, "", "ink", fonts.SMALL_PX)
        self.swatches = Swatches(choices.look, option.label, COLOURS, lambda: (self._colour, self._paper))
        self.swatches.edited.connect(self._choose)
        self.line = ContrastLine(choices.look)
        self.line.mend.clicked.connect(self._mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(speakers)
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
        self.swatches.put_away()
        self._refresh()

    def _refresh(self) -> None:
        appearance, theme = self._choices.settings.appearance, self._choices.look.theme
        style = caption_style(appearance, theme)
        self._paper = style.paper
        for place, swatch in enumerate(self.speakers):
            self._show_speaker(swatch, place, style.speakers[place])
        picked = self._picked
        self._stop.choose(self.speakers[picked])
        self._colour = style.speakers[picked]
        words = self.tr("Colour of speaker {n}").replace("{n}", number(picked + 1))
        self.about.say(words)
        self.swatches.setAccessibleName(words)
        usual = caption_style(CaptionLook(background_colour=appearance.background_colour), theme).speakers[
            picked
        ]
        self.swatches.show_usual(usual)
        self.swatches.show_value(self._value[picked] if picked < len(self._value) else "")
        self.line.show_contrast(contrast(self._colour, self._paper), self._others(style.speakers))

    def _others(self, colours: tuple[str, ...]) -> str:
        """Which of the others are hard to read, in words; "" if none is."""
        low = [place for place in self._low(colours) if place != self._picked]
        if not low:
            return ""
        words = self.tr("Hard to read for many: the colours of speakers {numbers}.")
        return words.replace("{numbers}", listed(number(place + 1) for place in low))

    def _low(self, colours: tuple[str, ...]) -> list[int]:
        return [at for at, colour in enumerate(colours) if contrast(colour, self._paper) < READABLE]

    def _show_speaker(self, swatch: Swatch, place: int, colour: str) -> None:
        swatch.show_colour(colour)
        words = self.tr("Speaker {n}, contrast {c} : 1").replace("{n}", number(place + 1))
        swatch.name_it(words.replace("{c}", rounded_down(contrast(colour, self._paper))))

    def _choose(self, colour: str) -> None:
        colours = list(self._value) + [""] * (self._picked + 1 - len(self._value))
        colours[self._picked] = colour
        while colours and not colours[-1]:
            colours.pop()
        self.edited.emit(tuple(colours))

    def _mend(self) -> None:
        """All that are hard to read."""
        appearance, theme = self._choices.settings.appearance, self._choices.look.theme
        shown = caption_style(appearance, theme).speakers
        low = self._low(shown)
        colours = list(self._value) + [""] * (max(low) + 1 - len(self._value))
        for place in low:
            colours[place] = readable(shown[place], self._paper).upper()
        self.edited.emit(tuple(colours))
        self.swatches.setFocus()
