# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves this computer with the options as they are now."""

from __future__ import annotations

from urllib.parse import urlsplit

from app.ui.parts.ring import ROOM_PX
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.controls import FIRST_LINE_PX


class LeavesRow(Words):
    """One or two sentences."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices.look, "", "ink")
        self.setContentsMargins(ROOM_PX, FIRST_LINE_PX, ROOM_PX, 4)
        self._choices = choices
        choices.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is so now."""
        captioning = self._choices.captioning
        if captioning.engine_name not in ("soniox", "deepgram"):
            self.say(self.tr("Nothing. Sound is heard and forgotten on this computer."))
            return
        said = self.tr(
            "While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. "
            "Mute and Pause stop that at once."
        )
        self.say(said.replace("{service}", self._service()))

    def _service(self) -> str:
        soniox, address = self._choices.settings.soniox, self._choices.captioning.address
        if address:
            return urlsplit(address).hostname or address
        places = {
            "": self.tr("Soniox (United States)"),
            "eu": self.tr("Soniox (European Union)"),
            "jp": self.tr("Soniox (Japan)"),
        }
        return places.get(soniox.region, self.tr("Soniox"))
