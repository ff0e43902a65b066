# SPDX-License-Identifier: GPL-3.0-or-later
"""Who listens, to what, with which key: the part of the window that owns settings, engine and conductor.

Everything heavy is imported on another thread after the window shows. Widgets are told through
signals; it tells no widget what to look like.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.command_line import WindowOptions
from app.core.failure import Failure
from app.core.phase import Phase
from app.core.settings import Settings
from app.plan import NEEDS_KEY, chosen_engine, engine_for, make_plan
from app.storage.keys import KeyPlace, KeyStore
from app.storage.places import Places
from app.ui.bridge import Bridge
from app.ui.settings.renewing import Recipe, Renewing, recipe
from app.ui.settings.saving import Saving
from app.ui.tasks import elsewhere, spawn

if TYPE_CHECKING:
    from app.audio.level import Level
    from app.conductor import Conductor, Plan
    from app.engines.base import Engine
    from app.storage.journal import Journal
    from app.ui.hands.hotkeys import Hotkeys

SERVICE = "soniox"
"""The service whose key is asked for."""
LAST_WORDS_S = 2.0
"""How long the last words may take from here to the disk."""
CLOSE_S = 12.0
"""A net beneath the conductor's own deadline."""
_HEAVY = ("app.conductor", "app.storage.journal", "app.audio.opening", "app.engines.registry")

_log = logging.getLogger(__name__)


class Captioning(QObject):
    """The session as a window wants it: start, stop, and what the next session uses."""

    ready = Signal()
    """Start can be carried out now, and it is known who will listen."""
    settings_changed = Signal()
    running_changed = Signal()
    """A session began or ended, or other options are on their way into it."""
    level = Signal(object)
    """As `Bridge.level`."""

    not_saved = Signal(object)
    """A `Failure`: the settings could not be written."""

    def __init__(self, options: WindowOptions, places: Places, settings: Settings, bridge: Bridge) -> None:
        super().__init__()
        self._places = places
        self._bridge = bridge
        self._keys = KeyStore(places)
        self.settings = settings
        self.conductor: Conductor | None = None
        self.journal: Journal | None = None
        self.hotkeys: Hotkeys | None = None
        """Keys for every program, for who shows what became of them; `app.ui.hands.hands` makes them."""
        self.key_place: KeyPlace | None = None
        self.keyring: str | None = None
        # What the command line says holds until the user chooses otherwise.
        self._engine_asked, self._source_asked, self._url_asked = (
            options.engine,
            options.source,
            options.url or "",
        )
        self._key = self._keys.remember(SERVICE) or ""
        self._url_for = self.engine_name
        """The address of the command line is that of this one, and of nobody else."""
        self._engine: Engine | None = None
        self._start_wanted = options.start
        self._heard = ""
        """The source of the session that runs, as settings write it."""
        self.saving = Saving(places, self.not_saved.emit)
        self._ran: tuple[object, ...] = ()
        self._renewing = Renewing(self._recipe, self._renew, self)
        bridge.state.connect(self._state_changed)
        bridge.level.connect(self.level)

    # -- what is so ----------------------------------------------------------------------------

    @property
    def engine_name(self) -> str:
        """Who listens from the next Start on."""
        return chosen_engine(self.settings, bool(self._key), self._engine_asked, self._url_asked)

    @property
    def source(self) -> str:
        """What is listened to from the next Start on, as settings write it."""
        return self._source_asked or self.settings.listening.source

    @property
    def address(self) -> str:
        """The other address that is asked: for this run, or in the settings; "" for the service's own."""
        return self._url_of(SERVICE) or self.settings.soniox.url

    @property
    def has_address(self) -> bool:
        """Whether another address than the service's own is asked."""
        return bool(self.address)

    @property
    def captured_ms(self) -> int:
        """Session time."""
        return self.conductor.captured_ms if self.conductor else 0

    @property
    def behind_ms(self) -> int | None:
        """How far the service is behind."""
        return self.conductor.behind_ms if self.conductor else None

    @property
    def loudness(self) -> Level | None:
        """How loud it is; None while nothing listens. `level` says when that is another one."""
        return self._bridge.loudness

    @property
    def has_key(self) -> bool:
        """Whether a key of the service is known."""
        return bool(self._key)

    @property
    def is_running(self) -> bool:
        """Whether a session is on."""
        return self.conductor is not None and self.conductor.state.phase not in (Phase.IDLE, Phase.FAILED)

    @property
    def demonstrates(self) -> bool:
        """Whether the demonstration runs."""
        return self.is_running and self.conductor.state.engine == "demo"

    @property
    def places(self) -> Places:
        """Where this profile's files are."""
        return self._places

    @property
    def renewal(self) -> bool | Failure:
        """Whether other options are on their way into the session; a `Failure`: why they are not used."""
        state = self.conductor.state if self.conductor is not None else None
        return (state.not_renewed or state.renewing) if state is not None else False

    @property
    def renews(self) -> bool:
        """Whether a change of the stream's options would be brought into the session that runs."""
        return self.is_running and self.conductor.state.engine in NEEDS_KEY

    @property
    def url(self) -> str:
        """The address of the command line, while it is that of who listens; else ""."""
        return self._url_of(self.engine_name)

    def _url_of(self, engine: str) -> str:
        return self._url_asked if engine == self._url_for else ""

    def _renew(self) -> None:
        self._tell(lambda conductor: conductor.renew())

    def _recipe(self) -> Recipe:
        return recipe(self.engine_name, self._key, self.url, self.settings)

    def _state_changed(self, state: object) -> None:
        ran = (self.is_running, self.renewal)
        if not self.is_running:
            self._renewing.stop()
        if ran != self._ran:
            self._ran = ran
            self.running_changed.emit()
            if self._start_wanted and not self.is_running:
                asyncio.get_running_loop().call_soon(self._start_as_wanted)

    def _start_as_wanted(self) -> None:
        if self._start_wanted:
            self.start()

    # -- getting ready -------------------------------------------------------------------------

    async def prepare(self) -> None:
        """Load what was left out of the start, then carry out what was pressed meanwhile."""
        await elsewhere(_import, _HEAVY)
        if not self._key and (self._engine_asked or self.settings.listening.engine or SERVICE) == SERVICE:
            self._key = await elsewhere(self._keys.get, SERVICE) or ""
        from app.conductor import Conductor
        from app.storage.journal import Journal

        self.journal = Journal(self._places.history, lambda: self.settings.session.keep_history)
        conductor = self.conductor = Conductor(self._choose, self._bridge, keeper=self.journal)
        self._bridge.pacing.follow(lambda: conductor.transcript)
        self.ready.emit()
        if self._start_wanted:
            self.start()
            return
        if self.engine_name in NEEDS_KEY:
            await self._warm()

    async def _warm(self) -> None:
        """Whatever takes long before the first link, where it costs next to nothing to have it ready."""
        from app.engines.base import StreamConfig

        try:
            await self._engine_now().prepare(StreamConfig(self.settings, self._key, self.url))
        except Failure as failure:
            _log.info("not prepared: %s", failure.story)  # Start will say so, if it still is so then

    def _choose(self) -> Plan:
        self._renewing.used()
        self._heard = self.source
        return make_plan(self._engine_now(), self.settings, self._key, self.url, self._source_asked or "")

    def _engine_now(self) -> Engine:
        name = self.engine_name
        if self._engine is None or self._engine.name != name:
            # One that listens is let go by the conductor, after its last words.
            if self._engine is not None and not self.is_running:
                spawn(self._engine.release(), name="release engine")
            self._engine = engine_for(name)
        return self._engine

    # -- intents -------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin, or begin as soon as everything is loaded."""
        if self.conductor is None:
            self._start_wanted = True
        else:
            self._start_wanted = False
            self.conductor.start()

    def start_instead_of_demonstration(self) -> None:
        """Begin; a demonstration that runs is ended first."""
        if not self.demonstrates:
            self.start()
            return
        self.stop()
        self._start_wanted = True

    def stop(self) -> None:
        """End the session."""
        self._start_wanted = False
        self._tell(lambda conductor: conductor.stop())

    def pause(self) -> None:
        """Hold the session."""
        self._tell(lambda conductor: conductor.pause())

    def resume(self) -> None:
        """Go on."""
        self._tell(lambda conductor: conductor.resume())

    def mute(self) -> None:
        """Let nothing out."""
        self._tell(lambda conductor: conductor.mute())

    def unmute(self) -> None:
        """Let sound out."""
        self._tell(lambda conductor: conductor.unmute())

    def _tell(self, intent: Callable[[Conductor], None]) -> None:
        if self.conductor is not None:
            intent(self.conductor)

    # -- choices -------------------------------------------------------------------------------

    def use_engine(self, name: str) -> None:
        """Let another one listen, in a session that runs too, and remember it."""
        self._engine_asked = None
        self.change_all({"listening.engine": name, "listening.chosen": True})

    def use_source(self, source: str) -> None:
        """Listen to something else, in a session that runs too, and remember it."""
        self._source_asked, self._heard = None, source
        self._leave_demonstration({"listening.source": source})
        self._listen_now()

    def use_file(self, path: str) -> None:
        """Listen to a file; that is no habit, so it is not remembered."""
        self._source_asked = self._heard = path
        self._leave_demonstration({})
        self._listen_now()

    def _leave_demonstration(self, values: dict[str, Any]) -> None:
        """The demonstration hears only itself: whoever wants to hear something else does not want it."""
        if self.engine_name == "demo":
            self._engine_asked = None
            values = {**values, "listening.engine": SERVICE if self.has_key else "local"}
        self.change_all(values)

    def _listen_now(self) -> None:
        if not self.is_running:
            return
        if self.demonstrates:
            self.stop()
            return
        from app.audio.opening import open_source

        with suppress(ValueError):  # an empty name: the menu has none
            self.conductor.listen_to(open_source(self.source), self.source)

    def change(self, path: str, value: Any) -> None:
        """Change one option (`soniox.language_hints`). Raises `KeyError`, `ValueError`."""
        self.change_all({path: value})

    def change_all(self, values: dict[str, Any]) -> None:
        """Change several options at once; one that cannot be so changes none. Raises as `change`."""
        changed = self.settings
        for path, value in values.items():
            changed = changed.with_value(path, value)
        if changed == self.settings:
            self.settings_changed.emit()
            return
        self._take(changed)

    def keep_unknown(self, unknown: Mapping[str, Any]) -> None:
        """Keep what another settings file held and this version does not know."""
        if unknown:
            self._take(self.settings.with_unknown(unknown))

    def _take(self, changed: Settings) -> None:
        if changed.session != self.settings.session:
            self._tell(lambda conductor: conductor.keep_to(changed.session))
        self.settings = changed
        self._renewing.changed()
        if self.is_running and self._heard != self.source:
            self._heard = self.source  # brought in from a file, or with an undo
            self._listen_now()
        self.saving.save(changed)
        self.settings_changed.emit()

    # -- the key -------------------------------------------------------------------------------

    async def find_key_place(self) -> None:
        """Find out where the key is, and where one would go."""
        self._key = await elsewhere(self._keys.get, SERVICE) or ""
        self.key_place = await elsewhere(self._keys.where, SERVICE)
        self.keyring = await elsewhere(self._keys.keyring_name)

    async def check_key(self, key: str) -> None:
        """Ask the service whether it takes the key. Raises `Failure`."""
        module = await elsewhere(importlib.import_module, "app.engines.soniox.key_check")
        from app.engines.base import StreamConfig

        await module.check_key(StreamConfig(self.settings, key, self._url_of(SERVICE)))

    async def keep_key(self, key: str) -> None:
        """Store it, and let the service listen from now on. Raises `Failure(DISK)`."""
        self.key_place = await elsewhere(self._keys.set, SERVICE, key)
        self._key = key
        self.use_engine(SERVICE)
        self._renewing.changed()

    async def forget_key(self) -> None:
        """Remove it from where it is kept. Raises `Failure(DISK)`."""
        self.key_place = await elsewhere(self._keys.delete, SERVICE)
        self._key = self._keys.remember(SERVICE) or ""
        if self.settings.listening.engine == SERVICE and not self._key:
            self.use_engine("local")
        self.settings_changed.emit()

    # -- the end -------------------------------------------------------------------------------

    @property
    def keeps_words(self) -> bool:
        """Whether the session is kept in the history."""
        return self.journal is not None and self.journal.session is not None

    def keep(self, within_s: float) -> bool:
        """Wait, here and now, until what was final is on the disk. Only for when every moment may be the last."""
        return self.journal is None or self.journal.flush(within_s)

    def show_nobody(self) -> None:
        """Nobody is there any more to see what happens in the session."""
        self._bridge.blockSignals(True)

    async def close(self, left_open: bool = False) -> bool:
        """The last words, the settings, the engine: all in order before this returns. Whether all is saved.

        `left_open`: the session has no end that anybody wanted, and is offered at the next start.
        """
        self._start_wanted = False
        saved = True
        if left_open and self.journal is not None:
            self.journal.leave_open()
        if self.conductor is not None:
            try:
                async with asyncio.timeout(CLOSE_S):
                    await self.conductor.close()
            except TimeoutError:
                _log.warning("the session did not close in time")
            finally:
                saved = await self._close_journal()
        if self._engine is not None:
            await self._engine.release()
        await self.saving.end()
        return saved

    async def _close_journal(self) -> bool:
        saved = self.journal is None or await elsewhere(self.journal.close, LAST_WORDS_S)
        if not saved:
            _log.warning("the last words could not be saved")
        return saved


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)
