# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of words and translation are shown, as a row of the settings.

One language alone is offered where there are two, by its name.
"""

from __future__ import annotations

from app.core.translating import FIRST, SECOND
from app.ui.parts.views import one_language
from app.ui.settings.choices import Choices
from app.ui.settings.controls import OptionChooser
from app.ui.settings.page import Option


class ViewChooser(OptionChooser):
    """Follows the languages that are translated into each other."""

    def __init__(self, choices: Choices, option: Option) -> None:
        self._all, self._declared = choices, list(option.choices)
        super().__init__(choices.look, option)

    def show_value(self, value: object) -> None:
        """What is chosen, also while it makes no difference; tells nobody."""
        named = dict(one_language(self._all.settings))
        self._choices = [
            (view, named.get(view, words))
            for view, words in self._declared
            if view not in (FIRST, SECOND) or view in named or view == value
        ]
        super().show_value(value)
