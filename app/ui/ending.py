# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program ends: asked once, asked impatiently, or because its display is gone.

Whatever else fails on the way, the words go to the disk. Decides nothing about when to end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence

from PySide6.QtCore import QObject, Signal

from app.command_line import say
from app.ui.captioning import Captioning
from app.ui.display import display_gone
from app.ui.main_window import MainWindow
from app.ui.tasks import spawn

PUT_AWAY_S = 1.0
"""How long each of the other windows, keys and listeners may take."""
KEEP_S = 1.0
"""How long the system waits for words on their way to the disk, when it asks to save."""

_log = logging.getLogger(__name__)


class Ending(QObject):
    """Ends everything in its order, once. `put_away`: what is closed before the session, each by itself."""

    begun = Signal()
    """There is no way back."""

    def __init__(
        self,
        window: MainWindow,
        captioning: Captioning,
        put_away: Sequence[Callable[[], Awaitable[None]]],
        last: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._captioning = window, captioning
        self._put_away, self._last = put_away, last
        self._closed = asyncio.Event()
        self._ending: asyncio.Task[None] | None = None
        self._interrupted = 0
        self._asked_by_system = False
        self._code = 0

    async def until_closed(self) -> int:
        """Wait for the end. Returns the exit code."""
        await self._closed.wait()
        return self._code

    @property
    def has_begun(self) -> bool:
        """Whether there is nothing to get ready for any more."""
        return self._ending is not None

    def interrupt(self) -> None:
        """Ctrl-C: end gracefully; a second time: end now."""
        self._interrupted += 1
        if self._interrupted == 1:
            self._window.quit()
        elif self._ending is not None:
            self._ending.cancel()

    def keep(self) -> None:
        """The system is about to end every program, and may change its mind: save, and go on."""
        self._asked_by_system = True
        if not self._captioning.keep(KEEP_S):
            _log.warning("not every word is saved before the system ends")

    def display_gone(self) -> None:
        """Nothing shows any more, and nothing can be pressed. The session stays open: it is offered again."""
        _log.warning("the display is gone")
        self.keep()
        self._captioning.show_nobody()
        if self._ending is None:
            self._begin(self._end_unseen(), "end without a display")

    def cut_off(self) -> str:
        """Qt ends the process in this moment. Returns what there is to say of it; for any thread."""
        saved = self._captioning.keep(KEEP_S)
        return display_gone(self._captioning.is_running and self._captioning.keeps_words, saved)

    @property
    def in_haste(self) -> bool:
        """Whether the system, or whoever holds the terminal, wants the end: nobody is to be asked."""
        return self._asked_by_system or self._interrupted > 0

    def begin(self) -> None:
        """Now: nothing is asked any more."""
        if self._ending is None:
            self._begin(self._end(), "end")

    # -- inside --------------------------------------------------------------------------------

    def _begin(self, end: Coroutine[None, None, None], name: str) -> None:
        self._ending = spawn(end, name=name)
        # However it ends, even if it is cancelled before it has begun.
        self._ending.add_done_callback(lambda _ending: self._leave())
        self.begun.emit()

    async def _end(self) -> None:
        self._window.show_closing()
        try:
            for close in self._put_away:
                await _as_far_as_it_goes(close)
            await self._captioning.close()
            await self._window.kept()
        except asyncio.CancelledError:
            _log.warning("ended without waiting for the last words")

    async def _end_unseen(self) -> None:
        self._code = 1
        was_running = self._captioning.is_running
        saved = await self._captioning.close(left_open=True)
        say(display_gone(was_running and self._captioning.keeps_words, saved))

    def _leave(self) -> None:
        try:
            self._last()
            self._window.leave()
        finally:
            self._closed.set()


async def _as_far_as_it_goes(close: Callable[[], Awaitable[None]]) -> None:
    try:
        async with asyncio.timeout(PUT_AWAY_S):
            await close()
    except Exception:  # noqa: BLE001 - what hangs or breaks must not cost the words that are still to come
        _log.exception("not put away")
