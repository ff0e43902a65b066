# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: words somebody waits for, and how they are told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.settings.choices import Choices
from app.ui.settings.page import Option, Page, Section
from app.ui.settings.rows.alert_rows import AwaitedWords, TriedSwitch, heard_chooser, heard_slider
from app.ui.translations import number, tr


class AlertsPage(Page):
    """The list of words first, then what happens when one of them is said."""

    name = "alerts"
    icon = "bell"

    def title(self) -> str:
        return self.tr("Alerts")

    def sections(self) -> list[Section]:
        return [
            Section("", [self._words()]),
            Section(self.tr("When one of them is said"), self._ways()),
            Section(self.tr("What counts as a match"), self._likeness()),
        ]

    def _words(self) -> Option:
        return Option(
            "alerts.words",
            self.tr("Words to watch for"),
            self.tr("Names, words or phrases, one a line; when somebody says one, you are told."),
            self.tr("keyword name alert notify listen watch"),
            control=AwaitedWords,
        )

    def _ways(self) -> list[Option]:
        return [
            Option(
                "alerts.mark",
                self.tr("Mark it in the captions"),
                self.tr("A line stands beneath the word, in the window and in the overlay."),
                self.tr("underline highlight"),
            ),
            Option(
                "alerts.flash",
                self.tr("Flash the edge of the window"),
                self.tr(
                    "A frame flashes slowly around the window and the overlay; with reduced motion it stands still."
                ),
                self.tr("frame blink light"),
                control=self._tried("flash", self.tr("Show it")),
            ),
            Option(
                "alerts.sound",
                self.tr("Play a sound"),
                self.tr("Others in the room may hear it, too."),
                self.tr("chime beep bell"),
                control=self._tried("sound", self.tr("Hear it")),
            ),
            Option(
                "alerts.which_sound",
                self.tr("Which sound"),
                self.tr("If high notes are hard to hear, low ones may be easier."),
                self.tr("chime beep bell notes low high hearing"),
                [
                    ("alert", self.tr("Two soft notes")),
                    ("low", self.tr("Two low notes")),
                    ("knock", self.tr("Two knocks")),
                ],
                control=heard_chooser,
                shown_when=_sounds,
            ),
            Option(
                "alerts.volume",
                self.tr("How loud"),
                self.tr("Compared with the volume of this computer."),
                self.tr("volume loudness quiet sound"),
                says=lambda value: tr("{n} %").replace("{n}", number(value)),
                step=5,
                control=heard_slider,
                shown_when=_sounds,
            ),
            Option(
                "alerts.notification",
                self.tr("Show a notification"),
                self.tr("The desktop tells you while Surtitle's window is not in front."),
                self.tr("desktop message popup"),
                control=self._tried("notification", self.tr("Show one")),
            ),
            Option(
                "alerts.show_words",
                self.tr("Show what was said in it"),
                self.tr("Switch this off where others can see your screen."),
                self.tr("private hide content notification"),
                shown_when=lambda choices: choices.value("alerts.notification"),
            ),
        ]

    def _tried(self, way: str, words: str) -> Callable[[Choices, Option], QWidget]:
        return lambda choices, option: TriedSwitch(choices, option, words, way)

    def _likeness(self) -> list[Option]:
        return [
            Option(
                "alerts.endings",
                self.tr("With other endings"),
                self.tr("Anna is found in Anna’s, and ticket in tickets."),
                self.tr("declension plural inflection"),
            ),
            Option(
                "alerts.ignore_accents",
                self.tr("Without accents"),
                self.tr("Zoë is found in Zoe, too."),
                self.tr("diacritics marks"),
            ),
            Option(
                "alerts.sounds",
                self.tr("Names spelt as they sound"),
                self.tr(
                    "Catherine is found in Katherine, too; this holds for words that begin with a capital letter."
                ),
                self.tr("phonetic similar spelling"),
            ),
        ]


def _sounds(choices: Choices) -> bool:
    return choices.value("alerts.sound")
