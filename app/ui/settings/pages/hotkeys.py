# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: keys that work in every program, the tray, saying it again, and how the program begins."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.hands.shortcuts import what_keys_do
from app.ui.settings.page import Option, Page, Section
from app.ui.settings.rows.keys_field import KeysField
from app.ui.translations import number


class HotkeysPage(Page):
    """Whatever reaches Surtitle from outside its window."""

    name = "hotkeys"
    icon = "keyboard"

    def title(self) -> str:
        return self.tr("Keys and tray")

    def sections(self) -> list[Section]:
        return [
            Section(self.tr("Keys in every program"), [self._switch()]),
            Section(
                "",
                self._keys(),
                self.tr("Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key."),
            ),
            Section(self.tr("Tray"), self._tray()),
            Section(self.tr("Say that again"), self._again()),
        ]

    def _switch(self) -> Option:
        return Option(
            "hands.hotkeys",
            self.tr("Use these keys"),
            self.tr("They work while another program is in front; other programs then do not get them."),
            self.tr("global hotkeys shortcuts keyboard"),
        )

    def _keys(self) -> list[Option]:
        abouts = {
            "start_stop": self.tr("Begins captions, or ends what runs."),
            "mute": self.tr("Nothing you say leaves this computer until they are pressed again."),
            "pause": self.tr("Lets go of the microphone, and takes it again."),
            "overlay": self.tr("Opens the strip of captions, or closes it."),
            "again": self.tr("Shows it large over everything, or puts it away."),
        }
        return [
            Option(
                f"hands.keys_{name}",
                label,
                abouts[name],
                self.tr("key combination shortcut"),
                control=KeysField,
                shown_when=lambda choices: choices.value("hands.hotkeys"),
            )
            for name, label in what_keys_do().items()
        ]

    def _tray(self) -> list[Option]:
        about = self.tr("It tells by its shape whether Surtitle listens, and has the controls.")
        if not QSystemTrayIcon.isSystemTrayAvailable():
            about = self.tr("This desktop has no tray now. Where there is one, the icon comes into it.")
        return [
            Option(
                "hands.tray",
                self.tr("Icon in the tray"),
                about,
                self.tr("system tray panel menu"),
            ),
            Option(
                "hands.close_to_tray",
                self.tr("Closing the window leaves Surtitle in the tray"),
                self.tr("Captions go on; Quit in the tray's menu ends the program."),
                self.tr("background hide close"),
                shown_when=lambda choices: choices.value("hands.tray"),
            ),
            Option(
                "hands.start_captioning",
                self.tr("Begin when Surtitle is opened"),
                self.tr("Captions start at once, as if Start had been pressed."),
                self.tr("autostart automatic launch"),
            ),
        ]

    def _again(self) -> list[Option]:
        return [
            Option(
                "hands.again_s",
                self.tr("How much is shown again"),
                self.tr("The last words of this length, from the beginning of a sentence."),
                self.tr("repeat replay missed"),
                [(s, self._time(s)) for s in (15, 30, 60, 120)],
                says=self._time,
            ),
            Option(
                "hands.again_stays_s",
                self.tr("How long it stays"),
                self.tr("Escape or a click puts it away earlier."),
                self.tr("repeat replay time"),
                [(s, self._time(s)) for s in (15, 30, 60)] + [(0, self.tr("Until it is put away"))],
            ),
        ]

    def _time(self, seconds: int) -> str:
        return self.tr("{n} seconds", "", seconds).replace("{n}", number(seconds))
