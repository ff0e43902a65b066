# SPDX-License-Identifier: GPL-3.0-or-later
"""One overlay with its options and its place: opened, dressed, put where it belongs, hidden in silence.

It follows the options; what the user does with the overlay becomes a change of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.core.captions import Shown
from app.core.options.overlay import LARGEST_PERCENT, MOST_LINES, SMALLEST_PERCENT, StripSettings
from app.core.placing import (
    Box,
    Dock,
    Monitor,
    Place,
    as_wide_as,
    box_for,
    clear_of,
    docked,
    key_of,
    monitor_at,
    most_px,
    on_monitor,
    out_of_the_way,
    place_among,
    put,
    room_of,
    stepped,
    usual_place,
)
from app.core.transcript import Transcript
from app.core.translating import SIDE
from app.ui.captioning import Captioning
from app.ui.captions.names import Speakers
from app.ui.captions.style import CaptionStyle
from app.ui.overlay.memory import OverlayMemory
from app.ui.overlay.monitors import Monitors, box_of, monitor_of, rect_of
from app.ui.overlay.page import STACKED, box_height_px, least_px, lines_in, view_of, within
from app.ui.overlay.pane import Awaited
from app.ui.overlay.powers import powers, settle_in
from app.ui.overlay.silence import Silence
from app.ui.overlay.style import overlay_style, plate_theme
from app.ui.overlay.way_back import WayBack, way_back_sentence
from app.ui.overlay.window import OverlayWindow
from app.ui.parts.theme import Look
from app.ui.parts.views import one_language
from app.ui.wording import gap_text

USUAL_PERCENT = 110
STEP = 1.08
"""How much larger one step makes the words."""


class OverlayStrip(QObject):
    """One overlay, open or not."""

    pause_wanted = Signal()
    menu_wanted = Signal(QPoint)
    places_wanted = Signal(QPoint)
    left = Signal()
    opened_first = Signal()
    """For the first time ever."""
    resized = Signal(object)
    """Options have given it another size; the box that it had before."""
    not_hidden = Signal()
    """It cannot be left out of screen sharing here."""

    def __init__(
        self, section: str, captioning: Captioning, look: Look, monitors: Monitors, memory: OverlayMemory
    ) -> None:
        super().__init__()
        self.section = section
        self.window: OverlayWindow | None = None
        self.speakers: Speakers | None = None
        self.shown: Shown | None = None
        """Which provisional words are shown: the same as everywhere."""
        self.awaited: Awaited = lambda _turn: ()
        """Which words somebody waits for."""
        self.reduced_motion = False
        self.translated = False
        """Whether a translation is to be expected."""
        self.translucent = True
        """Whether windows can be seen through on this screen."""
        self.beside: Callable[[], list[Box]] = list
        """Where other overlays stand, for one that nobody has put anywhere yet."""
        self.window_boxes: Callable[[], tuple[list[Box], list[Box], list[Box]]] = lambda: ([], [], [])
        """The main window, what of it is pressed, and other windows: not covered unasked if there is room."""
        self._captioning, self._look = captioning, look
        self._monitors, self._memory = monitors, memory
        self._place: Place | None = None
        self._passing: Place | None = None  # where it stands as long as another window has its place
        self._no_room = False  # for both of them
        self._paused, self._running, self._aside = False, False, False
        self._trouble = "", ""
        self._way_back: WayBack | None = None
        self._silence: Silence | None = None
        monitors.changed.connect(self._monitors_changed)

    @property
    def options(self) -> StripSettings:
        """Its section of the settings."""
        return getattr(self._captioning.settings, self.section)

    @property
    def _style(self) -> CaptionStyle:
        style = overlay_style(self._captioning.settings, self.options, self._look.theme)
        if not (monitors := self._monitors.now()):  # all unplugged, for a moment
            return style
        return within(style, self._view, room_of(self._place_now, monitors).height)

    @property
    def _place_now(self) -> Place:
        return self._place or usual_place(monitor_of(QGuiApplication.primaryScreen()))

    @property
    def _view(self) -> str:
        translated = self.window is not None and self.window.captions.is_translated
        view = view_of(self.options, self.translated or translated)
        return STACKED if view == SIDE and not self._has_room_for_two else view

    @property
    def _has_room_for_two(self) -> bool:
        """Whether two columns of words this large can stand beside each other on the screen."""
        if not (monitors := self._monitors.now()):
            return True
        style = overlay_style(self._captioning.settings, self.options, self._look.theme)
        return least_px(style, SIDE) <= most_px(self._place_now, monitors)

    @property
    def lines(self) -> int:
        """How many lines it shows."""
        return self._style.lines

    @property
    def box(self) -> Box | None:
        """Where it stands, if it is open."""
        return None if self.window is None else box_of(self.window.geometry())

    @property
    def is_open(self) -> bool:
        """Whether it is there, though perhaps hidden in silence."""
        return self.window is not None

    @property
    def is_outdated(self) -> bool:
        """Whether it must be made anew: what it is to a window manager is decided when it is made."""
        return self.window is not None and self.window.over_full_screen != self.options.over_full_screen

    def one_language(self) -> list[tuple[str, str]]:
        """The views that keep one of two languages, with their words, where there are two."""
        shown = self.window.captions.roll.transcript if self.window is not None else None
        return one_language(self._captioning.settings, shown)

    def change(self, option: str, value: object) -> None:
        """Change one of its options."""
        self._captioning.change(f"{self.section}.{option}", value)

    # -- opened and closed --------------------------------------------------------------------

    def open(self, title: str, transcript: Transcript) -> None:
        """Make it and show it."""
        if self.window is not None:
            return
        theme = plate_theme(self.options, self._look.theme)
        window = self.window = OverlayWindow(self._style, self.options, theme, title)
        window.set_reduced_motion(self.reduced_motion)
        window.taken = self._taken
        window.captions.set_gap_wording(gap_text)
        window.captions.placeholder = QCoreApplication.translate("MainWindow", "What is said appears here.")
        window.captions.set_awaited(lambda turn: self.awaited(turn))
        if self.speakers is not None:
            window.captions.set_speakers(self.speakers)
        if self.shown is not None:
            window.captions.roll.shown = self.shown
        window.captions.show_transcript(transcript)
        window.captions.changed.connect(self._heard)
        window.captions.translation_came.connect(self.refresh)
        window.close_wanted.connect(lambda: self.change("shown", False))
        window.size_wanted.connect(self._resize_words)
        window.placed_by_hand.connect(self._put_by_hand)
        window.stepped.connect(self._step)
        window.menu_wanted.connect(self.menu_wanted)
        window.places_wanted.connect(self.places_wanted)
        window.left.connect(self.left)
        window.controls.pause.clicked.connect(self.pause_wanted)
        window.controls.through.clicked.connect(lambda: self.change("click_through", True))
        window.controls.show_paused(self._paused, self._running)
        window.set_translucent_screen(self.translucent)
        first = not self._memory.of(self.section)
        self._place = self._known_place()
        self._silence = Silence(window)
        self.refresh()
        window.appear()
        self._settle_in()
        self._heard()
        if first and not self.options.click_through:
            QTimer.singleShot(0, window, window.introduce)  # once others have made room for it
            self.opened_first.emit()

    def _taken(self) -> tuple[list[QRect], list[QRect]]:
        """What tools beside it had better not cover: other overlays, and what is pressed in the main window."""
        overlays, (_, pressed, others) = self.beside(), self.window_boxes()
        return [rect_of(box) for box in [*overlays, *pressed, *others]], [rect_of(box) for box in overlays]

    def close(self) -> None:
        """Let it go."""
        if self.window is not None:
            window, self.window = self.window, None
            silence, self._silence = self._silence, None
            silence.stop()
            self._show_way_back(False)
            window.close()
            window.deleteLater()

    def refresh(self) -> None:
        """Look and stand as the options say now."""
        window = self.window
        if window is None:
            return
        options, style, view = self.options, self._style, self._view
        told = self._captioning.settings.speakers
        window.captions.tell(names=told.names, languages=told.languages)
        window.set_click_through(options.click_through)
        if window.captions.prepare(style, view, self.refresh):
            window.set_look(style, options, plate_theme(options, self._look.theme), view)
            before = box_of(window.geometry())
            self._stand()
            self.show_trouble(*self._trouble)
            if window.geometry().size() != rect_of(before).size():
                self.resized.emit(before)
        self._show_way_back(options.click_through)
        if window.isVisible():
            self._settle_in()
        self._heard()

    def set_translucent_screen(self, translucent: bool) -> None:
        """Whether windows can be seen through on this screen, from now on."""
        self.translucent = translucent
        if self.window is not None:
            self.window.set_translucent_screen(translucent)

    def show_session(self, paused: bool, running: bool) -> None:
        """What the session does."""
        self._paused, self._running = paused, running
        if self.window is not None:
            self.window.controls.show_paused(paused, running)

    def show_trouble(self, word: str, role: str) -> None:
        """What keeps words from coming, as the window says it; nothing while they come."""
        self._trouble = word, role
        if self.window is not None:
            ink = plate_theme(self.options, self._look.theme).colour(role).name() if word else ""
            self.window.captions.tell_state(word, ink)

    def give_way(self, boxes: list[Box], or_go: bool) -> None:
        """Step beside these windows of ours; where it was put is remembered, and `come_home` leads there.

        `or_go`: where there is no room, be away as long as one of them is in front.
        """
        if self.window is None or self._place is None or not (monitors := self._monitors.now()):
            return
        self._passing = None
        self._no_room = not powers().stands_where_put
        if not self._no_room:
            place = self._wide_enough(monitors)
            others = [box for box in self.beside() if not any(box.shared_with(one) for one in boxes)]
            found = clear_of(place, self._height, [*boxes, *others], monitors)
            self._no_room = found is None
            self._passing = found if found != place else None
        self._no_room = self._no_room and or_go
        self._stand()

    @property
    def gives_way(self) -> bool:
        """Whether it stands beside another window of ours, or has no room for that."""
        return self._passing is not None or self._no_room

    def come_home(self) -> None:
        """Nothing of ours is in its place any more."""
        passing, self._passing, self._no_room = self._passing, None, False
        if passing is not None and self.window is not None:
            self._stand()

    def stand_aside(self, box: QRect) -> None:
        """Where there is no room: be away while this is in front, and back when nothing is (an empty box)."""
        aside = self._no_room and self.window is not None and self.window.geometry().intersects(box)
        if aside == self._aside:
            return
        self._aside = aside
        if aside:
            self.window.hide()
        else:
            self._heard()

    def _heard(self) -> None:
        if self._silence is not None and not self._aside:
            self._silence.broken(self.options.hide_when_silent_s)

    # -- where --------------------------------------------------------------------------------

    def dock(self, dock: Dock) -> None:
        """Hold on to an edge of the screen, or let go of it."""
        assert self.window is not None and self._place is not None
        box = box_of(self.window.geometry())
        self._place = docked(self._place, dock, box, self._monitors.now())
        self._passing = None
        self._stand()

    @property
    def docked_at(self) -> Dock:
        """What it holds on to."""
        return self._place.dock if self._place is not None else Dock.FREE

    def stand_on(self, monitor: Monitor) -> None:
        """Go over to this monitor, and stay there."""
        assert self.window is not None and self._place is not None
        box = box_of(self.window.geometry())
        self._place = on_monitor(self._place, box, monitor, self._monitors.now())
        self._passing, self._no_room = None, False
        self._stand()
        self.refresh()  # another screen may have room for fewer lines, or for more

    def monitors(self) -> tuple[list[Monitor], Monitor | None]:
        """Where it can stand, from the left, and where it stands."""
        found = sorted(self._monitors.now(), key=lambda one: (one.whole.x, one.whole.y))
        return found, monitor_at(self.box, found) if self.box is not None and found else None

    def _step(self, across: int, down: int) -> None:
        """Keys move it, and lead it on to the next monitor."""
        if self.box is None or not (monitors := self._monitors.now()):
            return
        moved = stepped(self.box, across, down, monitors)
        there = monitor_at(moved, monitors)
        if self.docked_at is not Dock.FREE and there != monitor_at(self.box, monitors):
            self.stand_on(there)
        else:
            self._put_by_hand(rect_of(moved), False)

    def _known_place(self) -> Place:
        monitors = self._monitors.now()
        usual = usual_place(monitor_of(QGuiApplication.primaryScreen()), self._usual_px)
        known = self._memory.of(self.section)
        overlays, (whole, pressed, others) = self.beside(), self.window_boxes()
        # Where it stood before it stays, unless that covers what one presses.
        wished = [pressed] if known else [whole, pressed]
        spared = [[*overlays, *boxes, *more] for boxes in wished for more in (others, [])]
        place = place_among(known, monitors, usual)
        return out_of_the_way(place, self._height, [*spared, overlays], monitors)

    @property
    def _height(self) -> int:
        style = self._style
        return box_height_px(style, self._view, style.lines)

    @property
    def _usual_px(self) -> int:
        style = self._style
        return style.longest_line_px + 2 * style.side_margin_px

    def _stand(self) -> None:
        """Stand where it belongs, as high and as wide as its lines need; where that is too much, it stays put.

        What it had to give up for a while, for large letters or a small screen, it takes again.
        """
        window, monitors = self.window, self._monitors.now()
        assert window is not None and self._place is not None
        if not monitors:
            return
        place = self._wide_enough(monitors)
        window.place(rect_of(box_for(place, self._height, monitors)), place.dock)
        self._memory.remember(self.section, key_of(monitors), self._place)
        if self._way_back is not None:
            self._way_back.follow()

    def _wide_enough(self, monitors: list[Monitor]) -> Place:
        least = least_px(self._style, self._view)
        place = as_wide_as(self._passing or self._place, self._usual_px, least, monitors)
        # Where nobody has put it, larger letters do not make it cover another overlay.
        return out_of_the_way(place, self._height, [self.beside()], monitors)

    def _put_by_hand(self, box: QRect, resized: bool) -> None:
        window = self.window
        assert window is not None
        before, self._passing, self._no_room = self._place, None, False
        monitors = self._monitors.now()
        self._place = put(box_for(put(box_of(box), monitors), box.height(), monitors), monitors)
        if resized:
            if before is not None and before.dock is not Dock.FREE:
                self._place = Place(before.dock, before.monitor, before.box)  # only its lines are chosen
            style = self._style
            lines = lines_in(style, window.captions.view, box.height(), MOST_LINES)
            if lines != style.lines:
                self.change("lines", lines)
                return
        self._stand()

    def _monitors_changed(self) -> None:
        if self.window is None or not self._monitors.now():
            return
        known, monitors = self._memory.of(self.section), self._monitors.now()
        self._place = known.get(key_of(monitors), self._place)
        self._stand()
        self.window.set_click_through(self.options.click_through)
        if self.window.isVisible():
            self.refresh()  # another screen may have room for fewer lines, or for more

    def _settle_in(self) -> None:
        """Stand where it should on the screen and in captures, and what stands beside it likewise."""
        beside = [tool for tool in (self.window.controls, self._way_back) if tool and tool.isWindow()]
        hide = self.options.hide_from_sharing
        told = [settle_in(window, hide) for window in (self.window, *beside)]
        if not all(told):
            self.not_hidden.emit()

    # -- the way back -------------------------------------------------------------------------

    def _show_way_back(self, needed: bool) -> None:
        """While clicks go through there is a way back beside it; what it is, is said at once."""
        if needed and self._way_back is None:
            back = self._way_back = WayBack(
                self._look, self.window, way_back_sentence(), lambda: self.beside()
            )
            back.wanted.connect(lambda: self.change("click_through", False))
            # Once the overlay itself stands.
            QTimer.singleShot(0, back, lambda: back.begin(say=True))
        elif not needed and self._way_back is not None:
            back, self._way_back = self._way_back, None
            back.end()
            back.deleteLater()

    # -- size ---------------------------------------------------------------------------------

    def _resize_words(self, steps: int) -> None:
        percent = self.options.size_percent * STEP**steps if steps else USUAL_PERCENT
        self.change("size_percent", max(SMALLEST_PERCENT, min(LARGEST_PERCENT, round(percent))))
