# SPDX-License-Identifier: GPL-3.0-or-later
"""The session without a window: captions on standard output, messages on standard error.

The conductor and everything beneath it are the same as in the window; this file imports no Qt.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from contextlib import suppress

from app.command_line import TranscribeOptions, say
from app.conductor import Conductor, Plan, State
from app.core.export import STOPPED, WRITERS, Writer
from app.core.failure import Failure, FailureKind
from app.core.session import PauseKind, Phase
from app.core.settings import DEFAULTS, NOTHING, Problem, Settings
from app.core.text import Entry, Gap, Utterance
from app.headless.output import CaptionOutput
from app.headless.progress import Progress
from app.headless.saving import Saving
from app.headless.sentences import DONE, FAILED, exit_code, say_failure
from app.plan import chosen_engine, engine_for, make_plan
from app.storage.journal import Journal
from app.storage.keys import KeyStore
from app.storage.places import Places
from app.storage.settings_file import LoadedSettings, load_settings
from app.wording import SERVICES

NEVER_LIVE_S = 7.0
"""A session that never came to be is not worth more patience than this: a script waits for us."""
LAST_WORDS_S = 60.0
"""How long nothing may come of what still waits when a file has ended."""
_LOOK_S = 0.25
_SMALL_CHANGE_MS = 500
_PROVEN_S = 0.7
"""A refused key is answered well within this time of the first byte."""

_log = logging.getLogger(__name__)


def transcribe(asked: TranscribeOptions) -> int:
    """Run `surtitle transcribe`. Returns the exit code."""
    places = Places.chosen(asked.profile)
    loaded = load_settings(places)
    _say_about_settings(loaded)
    name = asked.engine or "soniox"
    try:
        name, plan = _planned(asked, loaded.settings, KeyStore(places))
        output = CaptionOutput(asked.output)
    except Failure as failure:
        return _failed(failure, name)
    journal = Journal(places.history) if loaded.settings.session.keep_history else None
    session = TerminalSession(plan, WRITERS[asked.format](), output, journal)
    return asyncio.run(session.run())


def _planned(asked: TranscribeOptions, settings: Settings, keys: KeyStore) -> tuple[str, Plan]:
    wanted = asked.engine or settings.listening.engine
    key = keys.get(wanted or "soniox") if wanted in SERVICES or not wanted else None
    # A demonstration chosen in the window is not what a script means by "transcribe this".
    if not asked.engine and wanted == "demo":
        settings, wanted = settings.with_value("listening.engine", ""), ""
        key = keys.get("soniox")
    name = chosen_engine(settings, bool(key), asked.engine, asked.url)
    return name, make_plan(engine_for(name), settings, key or "", asked.url or "", asked.source)


class TerminalSession:
    """One session from start to rest: the conductor's listener, and the keeper of the exit code."""

    def __init__(
        self, plan: Plan, writer: Writer, output: CaptionOutput, journal: Journal | None = None
    ) -> None:
        self._plan = plan
        self._engine = plan.engine.name
        self._writer = writer
        self._output = output
        self._conductor = Conductor(lambda: plan, self, keeper=journal)
        self._saving = Saving(journal, self._say)
        self._progress = Progress(output.is_terminal)
        self._over = asyncio.Event()
        self._begun_at = time.monotonic()
        self._phase = Phase.IDLE
        self._greeted = False
        self._was_live = False
        self._silent = False
        self._source = ""
        self._reader_gone = False
        self._stops = 0
        self._gave_up = False
        self._moved_at = 0.0
        """When last, in STOPPING, less sound waited for its words than before."""
        self._waiting_ms = 0
        self._entries = 0
        self._gaps: list[Gap] = []
        self._trouble: Failure | None = None
        """What stands between us and the captions right now."""
        self._said: Failure | None = None
        self._failure: Failure | None = None
        """What ended the session."""

    async def run(self) -> int:
        """Start, stay until the session is over, leave nothing running. Returns the exit code."""
        self._watch_signals()
        self._put(self._writer.begin())
        self._conductor.start()
        try:
            await self._stay()
        finally:
            await self._conductor.close()
            await self._saving.close()
            self._progress.close()
        return self._leave()

    # -- what the conductor tells -----------------------------------------------------------------

    def captions_changed(self, first_turn: int) -> None:
        """Provisional words are not for files and pipes."""

    def level_changed(self, level: object) -> None:
        """A terminal shows no meter."""

    def entry_closed(self, entry: Entry) -> None:
        """A finished utterance goes out at once. A gap before any words waits for some: alone it is no output."""
        if isinstance(entry, Gap) and not self._entries:
            self._gaps.append(entry)
            return
        self._entries += 1
        if isinstance(entry, Utterance):
            self._was_live = True
            self._greet()
        for gap in self._gaps:
            self._put(self._writer.entry(gap))
        self._gaps.clear()
        self._put(self._writer.entry(entry))

    def state_changed(self, state: State) -> None:
        """Say what the user should know; notice the end."""
        before, self._phase = self._phase, state.phase
        self._saving.show(state.unsaved)
        if state.microphone_silent and not self._silent:
            self._say_failure(Failure(FailureKind.MICROPHONE_SILENT))
        self._silent = state.microphone_silent
        if self._greeted and state.phase is Phase.LIVE and state.source != self._source:
            self._source = state.source
            self._say(f"Listening to {state.source} now.")
        if state.phase is before and state.failure == self._trouble:
            return
        match state.phase:
            case Phase.LIVE:
                if self._greeted and self._trouble is not None:
                    self._say("Captions go on.")
                self._was_live, self._trouble = True, None
            case Phase.RECOVERING:
                self._in_trouble(state.failure)
            case Phase.PAUSED if state.pause is PauseKind.MICROPHONE:
                self._in_trouble(state.failure)
            case Phase.FAILED:
                self._failure = state.failure or Failure(FailureKind.INTERNAL)
                self._over.set()
            case Phase.IDLE if before is not Phase.IDLE:
                self._over.set()

    # -- inside -------------------------------------------------------------------------------------

    async def _stay(self) -> None:
        while not self._over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), _LOOK_S)
            if self._phase is Phase.LIVE and time.monotonic() - self._conductor.state.since > _PROVEN_S:
                self._greet()
            self._progress.show(self._conductor.captured_ms, self._plan.source.duration_ms)
            if not self._gave_up and self._is_hopeless():
                self._gave_up = True
                self._conductor.stop()

    def _is_hopeless(self) -> bool:
        """Whether trying on would keep the user waiting for nothing. A microphone is never hopeless."""
        now, waiting_ms = time.monotonic(), self._conductor.unsettled_ms
        if self._trouble is not None and not self._was_live and now - self._begun_at > NEVER_LIVE_S:
            return True
        if self._phase is not Phase.STOPPING:
            return False
        if self._moved_at == 0 or waiting_ms < self._waiting_ms:
            self._moved_at, self._waiting_ms = now, waiting_ms
        return now - self._moved_at > LAST_WORDS_S

    def _greet(self) -> None:
        """Say that we listen: once a link has lived long enough to have been refused, or words came."""
        if self._greeted:
            return
        self._greeted = True
        by = SERVICES.get(self._engine, "this computer")
        self._source = self._conductor.state.source
        self._say(f"Listening to {self._source} with {by}. Ctrl-C stops.")

    def _in_trouble(self, failure: Failure | None) -> None:
        if failure is not None and (self._trouble is None or failure.kind is not self._trouble.kind):
            self._say_failure(failure)
        self._trouble = self._said = failure

    def _end(self, failure: Failure | None) -> None:
        """End now, for this reason, without waiting for words that cannot come."""
        self._failure = self._failure or failure
        self._conductor.stop()
        self._over.set()

    def _put(self, text: str) -> None:
        if self._reader_gone:
            return
        try:
            with self._progress.aside():
                self._output.write(text)
        except BrokenPipeError:
            self._reader_gone = True
            self._end(None)
        except Failure as failure:
            self._reader_gone = True
            self._end(failure)

    def _leave(self) -> int:
        if self._failure is not None and not self._reader_gone:
            self._say_missing()
        failure = self._failure or self._unfinished()
        reason = failure.kind.value if failure else self._conductor.state.reason or STOPPED
        self._put(self._writer.end(reason))
        failure = failure or self._failure  # the last line may have met a full disk
        if self._reader_gone and failure is None:
            _forget_standard_output()
            return DONE
        try:
            left = self._output.close(whole=failure is None)
        except Failure as disk:
            failure, left = failure or disk, None
        if left is not None:
            say(f"What was captioned until then is in {left}.")
        if failure is not None:
            if failure is self._said:
                return exit_code(failure)
            return _failed(failure, self._engine, self._conductor.state.source)
        if not self._entries:
            say("Nothing was said that could be captioned.")
        return DONE

    def _unfinished(self) -> Failure | None:
        """Why sound that was captured never became words, if that is so. Stopped by the user: no failure."""
        missing_ms = self._missing_ms
        if self._reader_gone or (missing_ms <= _SMALL_CHANGE_MS and (self._was_live or not self._gave_up)):
            return None
        if self._gave_up:
            self._say(f"Gave up after {time.monotonic() - self._begun_at:.0f} seconds.")
        self._say_missing()
        return None if self._stops else self._trouble or Failure(FailureKind.NO_ANSWER)

    @property
    def _missing_ms(self) -> int:
        return self._conductor.unsettled_ms or self._conductor.state.missing_ms

    def _say_missing(self) -> None:
        if self._missing_ms > _SMALL_CHANGE_MS:
            self._say(f"The last {self._missing_ms / 1000:.0f} seconds could not be captioned.")

    # -- the user -----------------------------------------------------------------------------------

    def _watch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        wanted = [signal.SIGINT, signal.SIGTERM]
        if hasattr(signal, "SIGHUP"):
            wanted.append(signal.SIGHUP)
        for number in wanted:
            try:
                loop.add_signal_handler(number, self._asked_to_stop)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(self._asked_to_stop))

    def _asked_to_stop(self) -> None:
        self._stops += 1
        if self._stops > 1:
            _log.info("ended at once")
            self._progress.close()
            os._exit(FAILED)
        if not self._over.is_set():
            self._say("Finishing: the last words are on their way. Ctrl-C again ends at once.")
            self._conductor.stop()

    def _say(self, sentence: str) -> None:
        with self._progress.aside():
            say(sentence)

    def _say_failure(self, failure: Failure) -> None:
        with self._progress.aside():
            say_failure(failure, self._engine, self._conductor.state.source)


def _failed(failure: Failure, engine: str, source: str = "") -> int:
    _log.info("failed: %s", failure.story)
    say_failure(failure, engine, source)
    return exit_code(failure)


def _say_about_settings(loaded: LoadedSettings) -> None:
    if loaded.set_aside:
        say(f"The settings could not be read. They are kept as {loaded.set_aside}, and defaults are used.")
    if loaded.failure:
        say(f"The settings could not be read, and defaults are used: {loaded.failure.detail}.")
    for problem in loaded.problems:
        say(_repair(problem))


def _repair(problem: Problem) -> str:
    named = f"The setting {problem.path}" if problem.path else "The settings file"
    if problem.used == DEFAULTS:
        return f"{named} cannot be {problem.found}; defaults are used instead."
    if problem.used in (NOTHING, "()"):
        return f"{named} cannot hold {problem.found}, which is left out."
    return f"{named} cannot be {problem.found}; {problem.used} is used instead."


def _forget_standard_output() -> None:
    """Nobody reads it any more: what is still buffered goes nowhere, quietly."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
