# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's side of the history: a session that was cut off is offered, any session is exported.

Whatever touches the disk is done on another thread. Says what it has to say in the quiet line.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from app.core.export import WRITERS, written
from app.core.failure import Failure
from app.core.names import SpeakerNames
from app.core.recalled import entries_of, recalled
from app.core.transcript import Transcript
from app.storage.library import Library, NoSuchSession, SessionInfo, SessionState
from app.storage.places import Places
from app.storage.whole_file import write_whole
from app.ui.captioning import Captioning
from app.ui.captions.looks import caption_style
from app.ui.export_dialog import ask_where
from app.ui.main_window import MainWindow
from app.ui.parts.notice import Choice, News, Say
from app.ui.parts.theme import Look
from app.ui.reading_window import ReadingWindow
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import apart, listed
from app.ui.wording import failure_told

if TYPE_CHECKING:
    from app.conductor import State

FLUSH_S = 2.0
_DEMONSTRATION = "demo"
"""Says the same every time: nobody misses what it said."""

_log = logging.getLogger(__name__)


class _Shown(NamedTuple):
    """A session that the main window shows, or showed. `session`: what it is called in the history."""

    transcript: Transcript
    session: str | None
    engine: str
    began: datetime


class Keeping(QObject):
    """Knows the history and the quiet line; the session itself is kept by `Captioning.journal`."""

    def __init__(self, window: MainWindow, look: Look, captioning: Captioning, places: Places) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._library = Library(places.history)
        self._set_aside: Path | None = None
        self._shown: _Shown | None = None
        self._names_kept = asyncio.Lock()

    # -- a session that was cut off --------------------------------------------------------------

    async def look_back(self) -> None:
        """Offer what a session that was cut off had said, if there is one and nobody was told yet."""
        try:
            session = await elsewhere(self._library.interrupted)
        except Failure as failure:
            _log.info("the history cannot be read: %s", failure)  # the next Start sets it aside, and says so
            return
        if session is None:
            return

        def say() -> str:
            sentence = self.tr("The session of {when} was cut off. Every word that was final is kept.")
            if not session.is_whole:
                sentence = self.tr(
                    "The session of {when} was cut off while it could not be saved. What was said last is missing."
                )
            return sentence.replace("{when}", _when(session))

        self._window.notice.show_news(
            News(
                say,
                about=session,
                choices=(
                    Choice(lambda: self.tr("Show"), lambda: self._begin(self._show(session), "show")),
                    Choice(lambda: self.tr("Export…"), lambda: self.export(session), stays=True),
                    Choice(
                        lambda: self.tr("Dismiss"), lambda: self._begin(self._put_away(session), "put away")
                    ),
                ),
            )
        )

    async def _show(self, session: SessionInfo) -> None:
        await self._read(session)
        await self._put_away(session)

    async def _read(self, session: SessionInfo) -> None:
        entries = await elsewhere(self._library.entries, session.id)
        names = await elsewhere(self._library.names, session.id)
        transcript = recalled(entries, names)
        self._open(transcript, partial(_when, session), session)

    def _open(
        self, transcript: Transcript, when: Callable[[], str], session: SessionInfo | None = None
    ) -> None:
        """To read in a window of its own; `session`: where the history has it."""

        def keep_names(changed: SpeakerNames) -> None:
            transcript.names = changed
            if session is not None:
                self._begin(self._keep_names(session, transcript), "keep names")

        def title() -> str:
            return self.tr("Surtitle: {when}").replace("{when}", when())

        style = caption_style(self._captioning.settings.appearance, self._look.theme)
        window = ReadingWindow(self._look, style, transcript, title, self._window, keep_names)
        told = self._captioning.settings.speakers
        window.wear(lambda: caption_style(self._captioning.settings.appearance, self._look.theme))
        for changed in (self._look.changed, self._captioning.settings_changed):
            changed.connect(window.restyle)
        window.captions.tell(names=told.names, languages=told.languages)
        window.captions.show_view(self._captioning.settings.appearance.translation)
        window.export_wanted.connect(lambda: self.export(session, window, transcript))
        window.show()

    async def _keep_names(self, session: SessionInfo, transcript: Transcript) -> None:
        async with self._names_kept:  # one after the other: the newest stays
            await elsewhere(self._library.name_speakers, session.id, transcript.names)

    async def _put_away(self, session: SessionInfo) -> None:
        await elsewhere(self._library.put_away, session.id)

    # -- a session that gave way to the next one -------------------------------------------------

    def _session_began(self, before: _Shown) -> None:
        """The captions of another session took the place of these: they are still to be had."""
        self._window.notice.show_news(
            News(
                lambda: self.tr("A new session has begun."),
                (
                    Choice(
                        lambda: self.tr("Show what was said before"),
                        lambda: self._begin(self._show_before(before), "show"),
                    ),
                    Choice(lambda: self.tr("Close"), _nothing),
                ),
                lasting=False,
            )
        )

    async def _show_before(self, before: _Shown) -> None:
        journal = self._captioning.journal
        try:
            if before.session and journal is not None and await elsewhere(journal.flush, FLUSH_S):
                await self._read(await elsewhere(self._library.find, before.session))
                return
        except (NoSuchSession, Failure) as error:
            _log.info("shown from memory: %s", type(error).__name__)
        self._open(before.transcript, lambda: _moment(before.began))

    # -- exports ---------------------------------------------------------------------------------

    def export(
        self,
        session: SessionInfo | None = None,
        parent: QWidget | None = None,
        transcript: Transcript | None = None,
    ) -> None:
        """Ask where to write a session, of the history or not: this one, else the one that runs or ran last."""
        self._begin(self._ask(session, parent or self._window, transcript), "find session")

    async def _ask(self, session: SessionInfo | None, parent: QWidget, transcript: Transcript | None) -> None:
        if session is None and transcript is None:
            session, transcript = await self._newest()
        if session is None and transcript is None:
            self._say(lambda: self.tr("There is nothing to export yet."))
            return
        began = datetime.fromisoformat(session.started_at).astimezone() if session else datetime.now()
        name = self.tr("Captions {when}").replace("{when}", f"{began:%Y-%m-%d %H.%M}") + ".txt"

        def chosen(path: Path, form: str) -> None:
            self._begin(self._write(session, transcript, path, form), "export")

        ask_where(parent, name, chosen)

    async def _newest(self) -> tuple[SessionInfo | None, Transcript | None]:
        """The session on the screen, from the history where it is kept there; else the newest one kept."""
        conductor, journal = self._captioning.conductor, self._captioning.journal
        shown = conductor.transcript if conductor is not None and conductor.transcript.turns else None
        try:
            if shown is None:
                sessions = await elsewhere(self._library.sessions)
                return next((session for session in sessions if session.words), None), None
            if journal is not None and journal.session and await elsewhere(journal.flush, FLUSH_S):
                return await elsewhere(self._library.find, journal.session), None
        except (NoSuchSession, Failure) as error:
            _log.info("exported from memory: %s", type(error).__name__)
        return None, shown

    async def _write(
        self, session: SessionInfo | None, transcript: Transcript | None, path: Path, form: str
    ) -> None:
        if session is None:
            assert transcript is not None
            text = written(WRITERS[form](), entries_of(transcript))
        else:
            journal = self._captioning.journal
            if journal is not None and journal.session == session.id:
                await elsewhere(journal.flush, FLUSH_S)
            text = await elsewhere(self._library.written, session.id, form)
        await elsewhere(_save, path, text)
        _log.info("exported as %s", form)
        self._say(lambda: self.tr("Exported to {file}.").replace("{file}", apart(str(path))))
        if session is not None and session.state is SessionState.RECOVERED:
            self._window.notice.forget(session)
            await self._put_away(session)

    # -- what the journal has to say -------------------------------------------------------------

    def state_changed(self, state: State) -> None:
        """Tell the user, once, of a history that had to be set aside, or of captions that are not shown any more."""
        journal, conductor = self._captioning.journal, self._captioning.conductor
        if conductor is not None and (
            self._shown is None or conductor.transcript is not self._shown.transcript
        ):
            before = self._shown
            name = journal.session if journal is not None else None
            self._shown = _Shown(conductor.transcript, name, state.engine, datetime.now().astimezone())
            if before is not None and before.transcript.turns and before.engine != _DEMONSTRATION:
                self._session_began(before)
        aside = journal.set_aside if journal is not None else None
        if aside is None or aside == self._set_aside:
            return
        self._set_aside = aside

        def say() -> str:
            sentence = self.tr("The history could not be read. It is kept as {file}, and a new one is begun.")
            return sentence.replace("{file}", apart(str(aside)))

        self._say(say, lasting=True)

    # -- inside ----------------------------------------------------------------------------------

    def _begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        spawn(self._guarded(work), name=name)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Failure as failure:
            self._say(partial(failure_told, failure), lasting=True)
        except NoSuchSession:
            self._say(lambda: self.tr("This session is not in the history any more."))

    def _say(self, say: Say, lasting: bool = False) -> None:
        close = Choice(lambda: self.tr("Close"), _nothing)
        self._window.notice.show_news(News(say, (close,), lasting))


def _save(path: Path, text: str) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    write_whole(path, text.encode("utf-8", "replace"), mode)


def _when(session: SessionInfo) -> str:
    return _moment(datetime.fromisoformat(session.started_at).astimezone())


def _moment(began: datetime) -> str:
    day = QLocale().toString(began.date(), QLocale.FormatType.LongFormat)
    return listed((day, QLocale().toString(began.time(), QLocale.FormatType.ShortFormat)))


def _nothing() -> None:
    """Closing is all."""
