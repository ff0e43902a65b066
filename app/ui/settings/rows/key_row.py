# SPDX-License-Identifier: GPL-3.0-or-later
"""A service's key as a row of the settings: where it is kept, another one, none. Never shows the key."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from app.core.failure import Failure
from app.storage.keys import KeyPlace
from app.ui.parts import fonts
from app.ui.parts.ring import TextButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.tasks import spawn
from app.ui.wording import failure_text


class KeyRow(QWidget):
    """Two buttons and a sentence."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._looked = False
        self.change = TextButton(choices.look, self.tr("Change key"), beside_choosers=True)
        self.remove = TextButton(choices.look, self.tr("Remove key"), beside_choosers=True)
        self.place = Words(choices.look, "", px=fonts.SMALL_PX)
        self.change.clicked.connect(choices.key_wanted)
        self.remove.clicked.connect(lambda: spawn(self.forget(), name="remove key"))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.change)
        line.addWidget(self.remove)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.place)
        choices.changed.connect(self.refresh)
        self.refresh()

    async def forget(self) -> None:
        """Remove the key."""
        try:
            await self._choices.captioning.forget_key()
        except Failure as failure:
            self.place.show_role("bad")
            self.place.say(" ".join(failure_text(failure)))
            return
        self.refresh()

    def refresh(self) -> None:
        """Say where the key is now."""
        captioning = self._choices.captioning
        place = captioning.key_place
        self.remove.setVisible(place in (KeyPlace.KEYRING, KeyPlace.FILE))
        known = place is not None or captioning.has_key
        self.change.set_words(self.tr("Change key") if known else self.tr("Paste a key…"))
        self.place.show_role("dim")
        if place is None and not self._looked:
            self.place.say(
                "\u00a0"
            )  # a keyring may take its time: nothing untrue meanwhile, and the line stays
            return
        self.place.say(
            {
                None: self.tr("No key is known. It would be kept in this computer's keyring.")
                if captioning.keyring
                else self.tr("No key is known. It would be kept in a file only you can read."),
                KeyPlace.ENVIRONMENT: self.tr("Taken from SONIOX_API_KEY, as long as that is set."),
                KeyPlace.KEYRING: self.tr("Kept in this computer's keyring."),
                KeyPlace.FILE: self.tr("Kept in a file only you can read."),
            }[place]
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        spawn(self._look(), name="find key place")

    async def _look(self) -> None:
        await self._choices.captioning.find_key_place()
        self._looked = True
        if Shiboken.isValid(self):  # the window may speak another language by now, with other rows
            self.refresh()
