# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlays wired to the session and the options.

They show what the main window shows in the same turn of the event loop. Knows no sound and no service.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QAction

from app.core.phase import Phase
from app.core.placing import Box
from app.core.transcript import Transcript
from app.storage.places import Places
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.captions.names import Speakers
from app.ui.hands import shortcuts
from app.ui.main_window import MainWindow
from app.ui.overlay.compositor import Compositor
from app.ui.overlay.giving_way import GivingWay
from app.ui.overlay.memory import OverlayMemory
from app.ui.overlay.menu import OverlayMenu
from app.ui.overlay.monitors import Monitors
from app.ui.overlay.powers import powers
from app.ui.overlay.spared import boxes_of
from app.ui.overlay.strip import OverlayStrip
from app.ui.parts.notice import Choice, News, Say
from app.ui.parts.theme import Look
from app.ui.tasks import spawn
from app.ui.wording import status

if TYPE_CHECKING:
    from app.conductor import State

FIRST, SECOND = "overlay", "second_overlay"
CLICKS = "clicks through the overlay"
"""What the notice of it is about."""


class Overlays(QObject):
    """What the button `Overlay` opens and closes: one strip, or two."""

    settings_wanted = Signal(str)
    """The options of this section."""
    opened = Signal()
    """One more is there."""

    def __init__(
        self, window: MainWindow, look: Look, captioning: Captioning, bridge: Bridge, places: Places
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning = window, look, captioning
        self._memory = OverlayMemory(places)
        self._monitors, self.compositor = Monitors(self), Compositor(self)
        self.compositor.changed.connect(self._follow_compositor)
        self._ready = self._through = self._limits_told = self._solid_told = False
        self._transcript: Transcript | None = None
        self._state: State | None = None
        self._counting = QTimer(self, interval=1_000)
        self._counting.timeout.connect(self._say_trouble)
        self.strips = [
            OverlayStrip(section, captioning, look, self._monitors, self._memory)
            for section in (FIRST, SECOND)
        ]
        for strip in self.strips:
            strip.setParent(self)
            strip.beside = lambda strip=strip: self._beside(strip)
            strip.window_boxes = lambda: boxes_of(window)
            strip.shown = bridge.pacing.shown
            strip.pause_wanted.connect(window.bar.toggle_pause)
            strip.left.connect(window.activateWindow)
            strip.menu_wanted.connect(lambda at, strip=strip: self._open_menu(strip, at))
            strip.places_wanted.connect(lambda at, strip=strip: self._open_menu(strip, at, places=True))
            strip.not_hidden.connect(lambda strip=strip: self._say_not_hidden(strip))
        self.strips[0].opened_first.connect(self._introduce)
        self._add_keys()
        bridge.captions.connect(self._captions_changed)
        bridge.names.connect(self._names_changed)
        bridge.state.connect(self._state_changed)
        captioning.ready.connect(lambda: spawn(self._prepare(), name="prepare overlays"))
        captioning.settings_changed.connect(self._follow_options)
        look.changed.connect(self._follow_options)
        self.giving_way = GivingWay(window, self.strips, self._monitors, self)
        window.overlay_wanted.connect(self.toggle)

    # -- what others may ask -------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the overlay is open, or will be as soon as it can."""
        return self._captioning.settings.overlay.shown

    @property
    def places(self) -> list[QRect]:
        """Where those stand that are open, if anybody knows."""
        if not powers().stands_where_put:
            return []
        return [strip.window.geometry() for strip in self.strips if strip.window is not None]

    @property
    def is_click_through(self) -> bool:
        """Whether clicks reach what lies beneath an overlay."""
        settings = self._captioning.settings
        return settings.overlay.click_through or (
            settings.second_overlay.click_through and settings.second_overlay.shown
        )

    def toggle(self) -> None:
        """Open the overlay, or close it; the second one with it."""
        self._captioning.change(f"{FIRST}.shown", not self.is_shown)

    def toggle_second(self) -> None:
        """Have a second overlay, with the translation, or have it no more."""
        self._captioning.change(f"{SECOND}.shown", not self._captioning.settings.second_overlay.shown)

    def set_click_through(self, through: bool) -> None:
        """Whether clicks reach what lies beneath the overlays."""
        for strip in self.strips:
            if not through or strip.is_open:
                strip.change("click_through", through)

    def set_speakers(self, show: Speakers) -> None:
        """How a service's label is shown: name, and place of its colour."""
        for strip in self.strips:
            strip.speakers = show
            if strip.window is not None:
                strip.window.captions.set_speakers(show)

    def names_changed(self) -> None:
        """The reader has said something about the speakers."""
        for strip in self.strips:
            if strip.window is not None:
                strip.window.captions.names_changed()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the overlay's controls; open it first if need be."""
        if not self.is_shown:
            self.toggle()
        strip = self.strips[0]
        if strip.window is not None:
            strip.change("click_through", False)
            strip.window.appear()
            strip.window.take_keyboard()

    def speak_anew(self) -> None:
        """The window speaks another language: what is open is made again."""
        for strip in self.strips:
            strip.close()
        self._say_trouble()
        self._follow_options()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether lines take their new places at once."""
        for strip in self.strips:
            strip.reduced_motion = reduced
            if strip.window is not None:
                strip.window.set_reduced_motion(reduced)

    async def close(self) -> None:
        """The program ends; what was open opens again with it."""
        self._ready = False
        self._counting.stop()
        for strip in self.strips:
            strip.close()
        await self._memory.saved()

    # -- inside --------------------------------------------------------------------------------

    async def _prepare(self) -> None:
        await self._memory.load()
        self._ready = True
        self._follow_options()

    def _follow_options(self) -> None:
        shown = self.is_shown
        self._show_on_button(shown)
        if not self._ready or self._captioning.conductor is None:
            return
        translated = self._translation_expected()
        for strip, title in zip(self.strips, self._titles(), strict=True):
            strip.translated = translated
            wanted = shown and strip.options.shown
            if not wanted or strip.is_outdated:
                strip.close()
            if not wanted:
                continue
            if strip.is_open:
                strip.refresh()
            else:
                self._transcript = self._captioning.conductor.transcript
                strip.open(title, self._transcript)
                self.opened.emit()
        self.compositor.watch(shown)
        self._tell_way_back()
        self._tell_limits()

    def _follow_compositor(self) -> None:
        for strip in self.strips:
            strip.set_translucent_screen(self.compositor.is_there)
        opaque = all(strip.options.plate_opacity == 100 for strip in self.strips if strip.is_open)
        if not self.compositor.is_there and not opaque and not self._solid_told:
            self._solid_told = True
            self._say(
                lambda: self.tr(
                    "This desktop has no compositor, so nothing shines through the overlay; "
                    "with one, such as picom, it does."
                )
            )

    def _show_on_button(self, shown: bool) -> None:
        button = self._window.bar.overlay
        button.set_on(shown)
        button.setAccessibleDescription(self.tr("Open") if shown else self.tr("Closed"))

    def _tell_way_back(self) -> None:
        """While clicks go through, the main window says how to stop that, and does it."""
        through = self._ready and self.is_shown and self.is_click_through
        if through == self._through:
            return
        self._through = through
        notice = self._window.notice
        if not through:
            notice.forget(CLICKS)
            return
        stop = Choice(lambda: self.tr("Take clicks again"), lambda: self.set_click_through(False))
        notice.show_news(News(lambda: self.tr("Clicks go through the overlay."), (stop,), about=CLICKS))

    def _introduce(self) -> None:
        if powers().stands_where_put:
            self._say(
                lambda: self.tr(
                    "Drag the overlay to move it, pull an edge to resize it; "
                    "its buttons come with the pointer or {keys}."
                ).replace("{keys}", shortcuts.shown("to overlay"))
            )

    def _say_not_hidden(self, strip: OverlayStrip) -> None:
        self._say(
            lambda: self.tr(
                "This system cannot leave a window out of screen sharing: others may see the overlay."
            )
        )
        strip.change("hide_from_sharing", False)

    def _tell_limits(self) -> None:
        """Where the system keeps a window from standing above others, say so once, with what can be done."""
        if self._limits_told or powers().stands_where_put or not self.is_shown:
            return
        self._limits_told = True

        def say() -> str:
            return self.tr(
                "Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can."
            )

        close = Choice(lambda: self.tr("Close"), lambda: None)
        begin = Choice(
            lambda: self.tr("Use XWayland from the next start"),
            lambda: self._captioning.change("overlay.x_on_wayland", True),
        )
        self._window.notice.show_news(News(say, (begin, close)))

    def _say(self, say: Say) -> None:
        self._window.notice.show_news(News(say, (), lasting=False))

    def _add_keys(self) -> None:
        does = {
            "click through": lambda: self.set_click_through(not self.is_click_through),
            "to overlay": self.take_keyboard,
        }
        for what, do in does.items():
            action = QAction(self._window)
            action.setShortcuts(shortcuts.sequences(what))
            action.triggered.connect(do)
            self._window.session_page.addAction(action)

    def _open_menu(self, strip: OverlayStrip, at: QPoint, places: bool = False) -> None:
        settings = self._captioning.settings
        made = OverlayMenu(
            strip, self._look, self.toggle_second, lambda: self.settings_wanted.emit(strip.section)
        )
        menu = made.places() if places else made.menu(settings.second_overlay.shown)
        strip.window.menu_opened(True)
        menu.aboutToHide.connect(lambda: strip.window is None or strip.window.menu_opened(False))
        # Its actions are still to be told of.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, menu.deleteLater))
        menu.destroyed.connect(made.deleteLater)
        menu.popup(strip.window.place_of_menu(at, menu.sizeHint()))

    def _beside(self, strip: OverlayStrip) -> list[Box]:
        return [other.box for other in self.strips if other is not strip and other.box is not None]

    def _titles(self) -> tuple[str, str]:
        return self.tr("Surtitle captions"), self.tr("Surtitle captions, second")

    def _translation_expected(self) -> bool:
        engine, soniox = self._captioning.engine_name, self._captioning.settings.soniox
        return engine == "demo" or (engine == "soniox" and soniox.translation != "none")

    def _names_changed(self) -> None:
        for strip in self.strips:
            if strip.window is not None:
                strip.window.captions.names_changed()

    def _captions_changed(self, first_turn: int) -> None:
        conductor = self._captioning.conductor
        windows = [strip.window for strip in self.strips if strip.window is not None]
        if conductor is None or not windows:
            return
        another = conductor.transcript is not self._transcript
        self._transcript = conductor.transcript
        for window in windows:
            if another:
                window.captions.show_transcript(self._transcript)
            else:
                window.captions.captions_changed(first_turn)

    def _state_changed(self, state: State) -> None:
        running = state.phase not in (Phase.IDLE, Phase.FAILED, Phase.STOPPING)
        for strip in self.strips:
            strip.show_session(state.phase is Phase.PAUSED, running)
        self._state = state
        self._say_trouble()

    def _say_trouble(self) -> None:
        """Who reads the overlay alone is told why no words come: as in the window, only its first words."""
        if (state := self._state) is None:
            return
        said = status(state, monotonic())
        counts = state.phase is Phase.RECOVERING or state.stalled_since is not None
        if counts != self._counting.isActive():
            self._counting.start() if counts else self._counting.stop()
        word = said.word if said.role in ("warn", "bad") else ""
        for strip in self.strips:
            strip.show_trouble(word, said.role)
