# SPDX-License-Identifier: GPL-3.0-or-later
"""What a terminal is told about the history: that it cannot be written, that it can again.

Captions go on whatever happens to it. Writes nothing itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.core.failure import Failure
from app.headless.sentences import failure_sentence
from app.storage.journal import Journal

CLOSE_S = 3.0
"""How long the last words may take to reach the disk."""


class Saving:
    """Follows the journal of one session; `say` tells the user."""

    def __init__(self, journal: Journal | None, say: Callable[[str], None]) -> None:
        self._journal = journal
        self._say = say
        self._trouble: Failure | None = None
        self._set_aside_said = False

    def show(self, trouble: Failure | None) -> None:
        """Say what is new about saving."""
        journal = self._journal
        if journal is not None and journal.set_aside is not None and not self._set_aside_said:
            self._set_aside_said = True
            self._say(
                f"The history could not be read. It is kept as {journal.set_aside}, and a new one is begun."
            )
        before, self._trouble = self._trouble, trouble
        if trouble == before:
            return
        if trouble is None:
            self._say("Saved again, nothing is missing.")
        else:
            self._say(f"Captions go on, but are not saved. {failure_sentence(trouble, '')}")

    async def close(self) -> None:
        """Wait for the last words to reach the disk; say so if they do not."""
        if self._journal is None:
            return
        saved = await asyncio.get_running_loop().run_in_executor(None, self._journal.close, CLOSE_S)
        if saved:
            self.show(None)
        elif self._trouble is None and self._journal.trouble is not None:
            self.show(self._journal.trouble)
