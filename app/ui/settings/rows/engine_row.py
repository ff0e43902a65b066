# SPDX-License-Identifier: GPL-3.0-or-later
"""Who listens, as a row of the settings. Soniox without a key leads to the page where one is pasted."""

from __future__ import annotations

from app.ui.settings.choices import Choices
from app.ui.settings.rows.chooser import Chooser
from app.ui.wording import engine_name


class EngineChoice(Chooser):
    """Shows who would listen now, also where nobody chose."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices.look, self.tr("Who listens"))
        self._choices_of_window = choices
        self.show_choices(
            [
                ("soniox", engine_name("soniox")),
                ("local", self.tr("This computer: English, rough, free")),
                ("demo", engine_name("demo")),
            ]
        )
        self.chosen.connect(self._use)
        choices.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.show_value(self._choices_of_window.captioning.engine_name)

    def _use(self, name: str) -> None:
        captioning = self._choices_of_window.captioning
        if name == "soniox" and not captioning.has_key:
            self._refresh()
            self._choices_of_window.key_wanted.emit()
            return
        captioning.use_engine(name)
