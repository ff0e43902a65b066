# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the page of alerts: words with an example of what counts as them, and ways that can be tried out."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.forms import forms_of
from app.core.likeness import Likeness
from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.controls import Figure, OptionChooser
from app.ui.settings.page import Option
from app.ui.settings.rows.switch import Switch
from app.ui.settings.rows.text_box import LinesField
from app.ui.translations import apart, listed

RESTS_MS = 350
"""So long a slider rests before it is heard."""


class AwaitedWords(QWidget):
    """The list, one a line; beneath it, how else the word that is being written would be found."""

    edited = Signal(object)
    full = True

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self._choices = choices
        words = self.tr("Anna\nplatform nine\nbreakfast")
        longest = choices.about(option.path)["longest"]
        self.lines = LinesField(choices.look, option.label, words, longest=longest)
        self.text = self.lines.text
        self.take = self.lines.take
        self.example = Words(choices.look, "", "ink", fonts.SMALL_PX)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lines)
        column.addWidget(self.example)
        self.lines.edited.connect(self.edited)
        self.text.textChanged.connect(self._explain)
        self.text.cursorPositionChanged.connect(self._explain)
        choices.changed.connect(self._explain)

    def show_value(self, value: object) -> None:
        """These words; tells nobody."""
        self.lines.show_value(value)
        self._explain()

    def _explain(self) -> None:
        word = self._word_at_hand()
        options = self._choices.settings.alerts
        how = Likeness(options.ignore_accents, options.endings, options.sounds)
        forms = forms_of(word, how, self._language())
        words = self.tr("“{word}” is found only as it is written.")
        if forms:
            words = self.tr("“{word}” is found in {forms}, too.").replace(
                "{forms}", listed(map(apart, forms))
            )
        self.example.say(words.replace("{word}", apart(word)) if word else "")
        self.example.setVisible(bool(word))

    def _language(self) -> str:
        """That of the window, unless others are expected to be spoken."""
        window, spoken = QLocale().name()[:2], self._choices.settings.soniox.language_hints
        return window if window in spoken or not spoken else spoken[0]

    def _word_at_hand(self) -> str:
        """On the caret's line; where nothing stands there, on the last line that has something."""
        here = self.text.textCursor().block().text().strip()
        written = [line.strip() for line in self.text.toPlainText().splitlines() if line.strip()]
        return " ".join((here or (written[-1] if written else "")).split())


class TriedSwitch(QWidget):
    """A switch, and a button that shows what it switches. Switching it on shows it, too."""

    edited = Signal(object)
    snug = True

    def __init__(self, choices: Choices, option: Option, words: str, way: str) -> None:
        super().__init__()
        self.switch = Switch(choices.look, option.label)
        self.button = TextButton(choices.look, words)
        self.button.setAccessibleName(f"{option.label}: {words}")
        self.click = self.switch.click
        self.setFocusProxy(self.switch)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.switch)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(lambda: choices.alert_wanted.emit(way))
        self.switch.edited.connect(self._switched)
        self._try = lambda: choices.alert_wanted.emit(way)

    def show_value(self, value: object) -> None:
        """On or off; tells nobody."""
        self.switch.show_value(value)

    def _switched(self, on: bool) -> None:
        self.edited.emit(on)
        if on:
            self._try()


def heard_chooser(choices: Choices, option: Option) -> QWidget:
    """What is chosen is heard."""
    return _heard(choices, OptionChooser(choices.look, option))


def heard_slider(choices: Choices, option: Option) -> QWidget:
    """Where it rests is heard."""
    about = choices.about(option.path)
    return _heard(choices, Figure(choices.look, option, about["low"], about["high"]))


def _heard(choices: Choices, control: QWidget) -> QWidget:
    rest = QTimer(control, singleShot=True, interval=RESTS_MS)
    rest.timeout.connect(lambda: choices.alert_wanted.emit("sound"))
    control.edited.connect(lambda _value: rest.start())
    return control
