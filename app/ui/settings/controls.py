# SPDX-License-Identifier: GPL-3.0-or-later
"""Which control an option gets, from how it is declared. Each has a signal `edited(object)` and `show_value`.

Controls know a value and its words; that there are settings behind them, they do not know.
"""

from __future__ import annotations

from typing import get_args, get_origin

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.core.options.soniox import ContextPair
from app.ui.parts import fonts
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.chooser import Chooser, Slider
from app.ui.settings.rows.field import Field
from app.ui.settings.rows.switch import Switch
from app.ui.translations import figure

CONTROL_PX = 46
"""How high a control is, with the room for its ring."""
FIRST_LINE_PX = 11
"""Above a text that stands in the place of a control: its first line is in line with the label."""
FIGURE_PX = 92
"""Room for a figure with its unit beside a slider."""
SLIDER_PX = 260
"""How long a slider gets at most: a longer one is no finer."""
LONG_TEXT = 5000
"""A text that may be so long gets a box, not a line."""


def control_for(choices: Choices, option: Option) -> QWidget:
    """A new control for an option, named and described, showing nothing yet."""
    control = _made(choices, option)
    named = control.focusProxy() or control
    if not named.accessibleName():
        named.setAccessibleName(option.label)
    named.setAccessibleDescription(option.help)
    return control


def _made(choices: Choices, option: Option) -> QWidget:
    look, about, kind = choices.look, choices.about(option.path), choices.kind(option.path)
    if option.control is not None:
        return option.control(choices, option)
    if kind is bool and not option.choices:
        return Switch(look, option.label)
    if option.choices or about["choices"]:
        return OptionChooser(look, option)
    if kind in (int, float) and about["low"] is not None:
        return Figure(look, option, about["low"], about["high"])
    if get_origin(kind) is tuple and get_args(kind)[0] is str:
        from app.ui.settings.rows.text_box import LinesField

        return LinesField(look, option.label, option.placeholder, longest=about["longest"] or 0)
    if get_origin(kind) is tuple and get_args(kind)[0] is ContextPair:
        return _table(choices, option)
    if kind is str and (about["longest"] or 0) >= LONG_TEXT:
        from app.ui.settings.rows.text_box import TextBox

        return TextBox(look, option.label, option.placeholder, longest=about["longest"])
    if kind is str:
        return _field(look, option, about["longest"])
    raise TypeError(f"{option.path} is declared as {kind}: give it a control")


def _table(choices: Choices, option: Option) -> QWidget:
    from app.ui.settings.rows.pair_table import PairTable

    def bring(text: str) -> None:
        from app.ui.settings.rows.pairs_dialog import bring_pairs

        bring_pairs(choices, option.path, table.window(), text)

    table = PairTable(choices.look, option.label, option.columns)
    table.several.connect(bring)
    return table


def _field(look: Look, option: Option, longest: int | None) -> Field:
    field = Field(look, option.label, low=True)
    if longest:
        field.setMaxLength(longest)
    field.setFont(fonts.font())
    field.setPlaceholderText(option.placeholder)
    return field


class OptionChooser(Chooser):
    """A chooser that has words for values which are not in its list, too."""

    def __init__(self, look: Look, option: Option) -> None:
        self._says = option.says
        known = option.choices() if callable(option.choices) else option.choices
        super().__init__(look, option.label, known)
        self.chosen.connect(self.edited)

    edited = Signal(object)

    def show_value(self, value: object) -> None:
        """What is chosen; tells nobody."""
        known = dict(self._choices)
        if value is not None and value not in known and self._says is not None:
            self._choices.append((value, self._says(value)))
        super().show_value(value)


class Figure(QWidget):
    """A slider, and what it stands at in words."""

    edited = Signal(object)

    def __init__(self, look: Look, option: Option, low: float, high: float) -> None:
        super().__init__()
        self._option = option
        self._low = low if option.low is None else option.low
        self._high = high if option.high is None else option.high
        self._whole = all(float(n).is_integer() for n in (self._low, self._high, option.step))
        steps = round((self._high - self._low) / option.step)
        self._value: float | None = None
        self.slider = Slider(look, option.label, 0, steps)
        self.slider.setMaximumWidth(SLIDER_PX)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setPageStep(max(1, steps // 10))
        self.slider.valueChanged.connect(self._moved)
        self.figure = Words(look, "", "ink")
        self.figure.setMinimumWidth(FIGURE_PX)
        self.figure.stand_beside()
        self.setFocusProxy(self.slider)
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.setColumnStretch(0, 3)
        line.setColumnStretch(1, 1)
        line.setHorizontalSpacing(4)
        line.addWidget(self.slider, 0, 0)
        line.addWidget(self.figure, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        if any(option.ends):
            line.setRowMinimumHeight(0, CONTROL_PX)  # in line with its label
            line.addLayout(self._ends(look, option.ends), 1, 0)

    def _ends(self, look: Look, ends: tuple[str, str]) -> QHBoxLayout:
        """What either end means, beneath it."""
        beneath = QHBoxLayout()
        beneath.setContentsMargins(0, 0, 0, 6)
        self.ends = [Words(look, words, px=fonts.SMALL_PX) for words in ends]
        self.ends[1].setAlignment(Qt.AlignmentFlag.AlignTrailing)
        for words in self.ends:
            beneath.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        whole = QWidget()
        whole.setLayout(beneath)
        whole.setMaximumWidth(SLIDER_PX)
        around = QHBoxLayout()
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(whole, 1)
        return around

    def show_value(self, value: float) -> None:
        """Where it stands; tells nobody. A value beyond the slider's ends is shown in words."""
        self._value = value
        self.slider.blockSignals(True)
        self.slider.setValue(round((value - self._low) / self._option.step))
        self.slider.blockSignals(False)
        self.slider.update()
        self._say()

    def _moved(self, steps: int) -> None:
        value = self._low + steps * self._option.step
        self._value = round(value) if self._whole else round(value, 4)
        self._say()
        self.edited.emit(self._value)

    def _say(self) -> None:
        words = (self._option.says or figure)(self._value)
        self.figure.say(words)
        self.slider.show_words(words)
