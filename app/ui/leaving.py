# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wish to quit to the end: whoever has words that no disk took is asked once, and may still save them.

Ends nothing by itself but the session; a request of the system (`Ending.in_haste`) is never held up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.ending import Ending
from app.ui.keeping import FLUSH_S, Keeping
from app.ui.main_window import MainWindow
from app.ui.parts.notice import Choice, News
from app.ui.tasks import elsewhere, spawn
from app.ui.wording import failure_told

if TYPE_CHECKING:
    from app.conductor import State


class Leaving(QObject):
    """Stands between the window's `close_wanted` and the end."""

    def __init__(
        self,
        window: MainWindow,
        captioning: Captioning,
        keeping: Keeping,
        bridge: Bridge,
        ending: Ending,
    ) -> None:
        super().__init__(window)
        self._window, self._captioning, self._keeping, self._ending = window, captioning, keeping, ending
        self._asked = False
        window.close_wanted.connect(self._wanted)
        bridge.state.connect(self._state_changed)

    def _wanted(self) -> None:
        journal = self._captioning.journal
        if self._asked or self._ending.in_haste or journal is None or journal.trouble is None:
            self._ending.begin()
            return
        self._captioning.stop()
        spawn(self._save_or_ask(), name="save what is left")

    async def _save_or_ask(self) -> None:
        journal = self._captioning.journal
        if await elsewhere(journal.flush, FLUSH_S) or self._ending.in_haste or journal.trouble is None:
            self._ending.begin()
            return
        self._asked = True
        self._window.stay()
        self._window.notice.show_news(
            News(
                self._say,
                about=self,
                choices=(
                    Choice(lambda: self.tr("Export…"), self._keeping.export, stays=True),
                    Choice(lambda: self.tr("Quit all the same"), self._window.quit),
                ),
            ),
            at_once=True,
        )

    def _say(self) -> str:
        trouble = self._captioning.journal.trouble
        why = [failure_told(trouble)] if trouble is not None else []
        asked = self.tr("What was said last is not saved yet.")
        return " ".join((asked, *why, self.tr("Or export it to another place before you quit.")))

    def _state_changed(self, state: State) -> None:
        if self._asked and state.unsaved is None:
            self._asked = False
            self._window.notice.forget(self)
