# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the bottom: what is listened to, the three controls, the time, the tools.

Says what the user wants and shows what `State` says; decides nothing. The three controls stand in
the middle, in the order Mute, Pause, Stop; Start stands where Pause will be. None of them ever
moves or changes its width when its word changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from app.core.phase import Phase
from app.ui.parts import fonts
from app.ui.parts.level_meter import Hearing, LevelMeter
from app.ui.parts.ring import ROOM_PX, IconButton, Pill, paint_edge
from app.ui.parts.source_chip import NARROWEST_PX, NARROWEST_WITH_NAME_PX, SourceChip
from app.ui.parts.theme import Look
from app.ui.translations import digits, number
from app.ui.translations import tr as _tr

if TYPE_CHECKING:
    from app.conductor import State

HEIGHT_PX = 76
SIDE_PX = 20
GAP_PX = 12
SECOND_ROW_PX = 46
"""How much higher it is where source and tools stand above the controls: 12 above, between 12, and 16 beneath."""
ABOVE_PX, BENEATH_PX = 12, 16
TIGHT_BELOW_PX = 410
"""Narrower bars stand their tools closer together, and leave out the time."""
MINUTE_MS = 60_000
FIRST_MINUTE_STEP_MS = 10_000
"""How often a screen reader's elapsed time goes on: it is read when asked for, and may not be far off then."""


class ControlBar(QWidget):
    """Everything one can press during a session."""

    start_wanted = Signal()
    stop_wanted = Signal()
    mute_wanted = Signal()
    unmute_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()
    overlay_wanted = Signal()
    view_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phase = Phase.IDLE
        self._muted = False
        self._kept = False
        self._elapsed_ms = 0
        self._described_ms = -1
        self._focus_owed: bool | None = None  # whether the control that had it wore the ring
        self._tipped = False
        self.chip = SourceChip(look, self)
        self.meter = LevelMeter(look, self)
        faces = self._faces()
        self.mute, self.start, self.pause, self.stop = (Pill(look, face, self) for face in faces)
        self.elapsed = QLabel(elapsed_text(0), self)
        self.elapsed.setFont(fonts.font(fonts.SMALL_PX, tabular=True))
        self.elapsed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.elapsed.setAccessibleDescription(elapsed_words(0))
        self.view, self.overlay, self.export, self.settings = (
            IconButton(look, icon, "", self) for icon in ("view", "overlay", "export", "settings")
        )
        self._name_tools()
        self.start.set_primary(True)

        self.start.clicked.connect(self.start_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.mute.clicked.connect(self.toggle_mute)
        self.pause.clicked.connect(self.toggle_pause)
        self.view.clicked.connect(self.view_wanted)
        self.overlay.clicked.connect(self.overlay_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.chip.renamed.connect(self._arrange)
        look.changed.connect(self._recolour)
        self._recolour()
        self.start.hide()
        self._show_controls()

    def _faces(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        """What Mute, Start, Pause and Stop show."""
        return (
            (("microphone", self.tr("Mute")), ("microphone-off", self.tr("Unmute"))),
            (("play", self.tr("Start")),),
            (("pause", self.tr("Pause")), ("play", self.tr("Resume"))),
            (("stop", self.tr("Stop")),),
        )

    def _name_tools(self) -> None:
        self.elapsed.setAccessibleName(self.tr("Elapsed time"))
        self.view.setAccessibleName(self.tr("View"))
        self.overlay.setAccessibleName(self.tr("Overlay"))
        self.export.setAccessibleName(self.tr("Export"))
        self.settings.setAccessibleName(self.tr("Settings"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language, or stand the other way round."""
        if event.type() == QEvent.Type.LanguageChange:
            for pill, faces in zip(
                (self.mute, self.start, self.pause, self.stop), self._faces(), strict=True
            ):
                pill.set_faces(faces)
            self._name_tools()
            if self._tipped:
                self.add_tips()
            self.elapsed.setText(elapsed_text(self._elapsed_ms))
            self.elapsed.setAccessibleDescription(elapsed_words(self._elapsed_ms))
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._refit()
        super().changeEvent(event)

    def add_tips(self) -> None:
        """What each control does, and the keys that do the same."""
        from app.ui.hands.shortcuts import tip

        self._tipped = True
        self.start.set_tips(tip(self.tr("Begin captioning"), "start"))
        self.stop.set_tips(tip(self.tr("End the session; the last words still arrive"), "start"))
        self.mute.set_tips(
            tip(self.tr("Nothing you say is heard; the session goes on"), "mute"),
            tip(self.tr("Let the microphone be heard again"), "mute"),
        )
        self.pause.set_tips(
            tip(self.tr("Switch the microphone off and hold the session"), "pause"),
            tip(self.tr("Listen again"), "pause"),
        )
        self.view.setToolTip(tip(self.tr("Words, translation and names: what is shown"), "view"))
        self.overlay.setToolTip(tip(self.tr("Captions over other windows"), "overlay"))
        self.export.setToolTip(tip(self.tr("Write the captions into a file"), "export"))
        self.settings.setToolTip(tip(self.tr("Settings"), "settings"))

    # -- what the session says -----------------------------------------------------------------

    def show_state(self, state: State) -> None:
        """Enable what makes sense now, and give the accent to the one thing to press next."""
        self._phase, self._muted, self._kept = state.phase, state.muted, state.kept
        self._show_controls()

    def show_elapsed(self, ms: int) -> None:
        """How much has been listened to."""
        text, self._elapsed_ms = elapsed_text(ms), ms
        if text != self.elapsed.text():
            self.elapsed.setText(text)
            step_ms = MINUTE_MS if ms >= MINUTE_MS else FIRST_MINUTE_STEP_MS
            if ms - ms % step_ms != self._described_ms or not self.elapsed.accessibleDescription():
                self._described_ms = ms - ms % step_ms
                self.elapsed.setAccessibleDescription(elapsed_words(ms))

    def _show_controls(self) -> None:
        phase, muted = self._phase, self._muted
        at_rest = phase in (Phase.IDLE, Phase.FAILED)
        stopping = phase is Phase.STOPPING
        paused = phase is Phase.PAUSED
        self.mute.show_face(int(muted))
        self.pause.show_face(int(paused))
        if at_rest:
            self._swap(self.pause, self.start)
        else:
            self._swap(self.start, self.pause)
        if stopping:
            self._lay_focus_aside()
        for control in (self.mute, self.pause, self.stop):
            control.setEnabled(not stopping)
        # Muted outlasts a session: at rest it must be seen, or Start would begin deaf.
        self.mute.setVisible(muted or not at_rest)
        # A session that failed and is kept can be given up.
        self.stop.setVisible(not at_rest or (phase is Phase.FAILED and self._kept))
        self.pause.set_primary(not stopping and (paused or not muted))
        self.mute.set_primary(not stopping and muted and not paused and not at_rest)
        self.meter.show_hearing(self._hearing())

    def show_way(self, elsewhere: bool) -> None:
        """Whether something else comes before Start, which would only fail again: then it has the accent."""
        self.start.set_primary(not elsewhere)

    @property
    def first(self) -> Pill:
        """Where the keyboard is when it is nowhere else: Start, or what stands in its place."""
        return self.pause if self.start.isHidden() else self.start  # the window may not show yet

    def take_keyboard(self, ringed: bool) -> None:
        """Have it from something that went away."""
        self.first.ringed = ringed
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hearing(self) -> Hearing:
        if self._phase not in (Phase.STARTING, Phase.LIVE, Phase.RECOVERING):
            return Hearing.OFF
        return Hearing.MUTED if self._muted else Hearing.ON

    def _swap(self, away: Pill, here: Pill) -> None:
        """Exchange Start and Pause, the focus with them."""
        if not here.isHidden():
            return
        self._lay_focus_aside(away, *((self.stop, self.mute) if here is self.start else ()))
        here.setVisible(True)
        away.setVisible(False)
        if self._focus_owed is not None:
            here.ringed, self._focus_owed = self._focus_owed, None
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_focus_aside(self, *those: Pill) -> None:
        """Take the focus from controls that go or rest, before Qt gives it to whatever comes next."""
        for pill in those or (self.mute, self.pause, self.stop):
            # In a window that is not active yet, too.
            if pill is self.window().focusWidget():
                self._focus_owed = pill.ringed
                pill.clearFocus()

    # -- what the user wants -------------------------------------------------------------------

    def toggle_start(self) -> None:
        """Start, or stop what runs."""
        if self._phase in (Phase.IDLE, Phase.FAILED):
            self.start_wanted.emit()
        else:
            self.stop_wanted.emit()

    def toggle_mute(self) -> None:
        """Mute, or unmute."""
        if self._muted:
            self.unmute_wanted.emit()
        else:
            self.mute_wanted.emit()

    def toggle_pause(self) -> None:
        """Pause, or resume."""
        if self._phase is Phase.PAUSED:
            self.resume_wanted.emit()
        else:
            self.pause_wanted.emit()

    # -- arrangement ---------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return HEIGHT_PX + SECOND_ROW_PX if self._needs_two_rows(width) else HEIGHT_PX

    def _needs_two_rows(self, width: int) -> bool:
        """Whether source, controls, time and tools find no room beside each other."""
        controls = sum(pill.sizeHint().width() for pill in (self.mute, self.pause, self.stop))
        source = NARROWEST_PX + self.meter.sizeHint().width() + 2 * GAP_PX
        return width < 2 * (SIDE_PX - ROOM_PX) + source + controls + GAP_PX + self._tools_width()

    def _tools_width(self) -> int:
        digits = self.elapsed.fontMetrics().horizontalAdvance("00:00:00") + 4
        return 4 * self.settings.height() + 6 + digits

    def sizeHint(self) -> QSize:
        return QSize(960, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._refit()
        else:
            self._arrange()

    def _refit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))
        self._arrange()

    def _arrange(self) -> None:
        if self._needs_two_rows(self.width()):
            self._two_rows()
        else:
            self._one_row()

    def _one_row(self) -> None:
        middle = self.height() // 2
        widths = [pill.sizeHint().width() for pill in (self.mute, self.pause, self.stop)]
        total = sum(widths)
        right = self._place_tools(self.width() - SIDE_PX + ROOM_PX, middle)
        chip = min(self.chip.sizeHint().width(), 170)
        left = SIDE_PX - ROOM_PX
        meter = self.meter.sizeHint().width()
        start = (self.width() - widths[1]) // 2 - widths[0]  # Start, and Pause, exactly in the middle
        room = start - left - meter - 2 * 10
        if room < chip:  # not enough beside centred controls: let them stand right of centre
            start = max(start, left + chip + meter + 2 * GAP_PX)
        start = min(start, right - total - GAP_PX)
        self._place_source(left, middle, start - left - meter - 2 * 10)
        self._place_pills(start, middle, widths)

    def _two_rows(self) -> None:
        margin = 16 - ROOM_PX
        upper = ABOVE_PX + 18
        right = self._place_tools(self.width() - margin, upper)
        room = right - margin - self.meter.sizeHint().width() - 24
        self._place_source(margin, upper, room)
        lower = self.height() - BENEATH_PX - Pill.HEIGHT // 2
        wanted = [pill.sizeHint().width() for pill in (self.mute, self.pause, self.stop)]
        room = self.width() - 2 * margin
        widths = wanted if sum(wanted) <= room else self._narrow_widths(room)
        start = (self.width() - widths[1]) // 2 - widths[0]
        self._place_pills(max(margin, min(start, self.width() - margin - sum(widths))), lower, widths)

    def _put(self, child: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Where it stands, counted from the side where lines begin."""
        child.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height)))

    def _narrow_widths(self, room: int) -> list[int]:
        """Where the controls cannot be as wide as they want: words alone, else pictures alone."""
        least = [pill.least_with_words for pill in (self.mute, self.pause, self.stop)]
        spare = room - sum(least)
        return [width + spare // 3 for width in least] if spare >= 0 else [room // 3] * 3

    def _place_source(self, x: int, middle: int, room: int) -> None:
        width = min(self.chip.sizeHint().width(), room)
        if width < NARROWEST_WITH_NAME_PX:
            width = NARROWEST_PX
        height = self.chip.sizeHint().height()
        self._put(self.chip, x, middle - height // 2, width, height)
        size = self.meter.sizeHint()
        self._put(self.meter, x + width + 9, middle - size.height() // 2 - 1, size.width(), size.height())

    def _place_pills(self, x: int, middle: int, widths: list[int]) -> None:
        height = self.pause.sizeHint().height()
        for pill, width in zip((self.mute, self.pause, self.stop), widths, strict=True):
            self._put(pill, x, middle - height // 2, width, height)
            x += width
        self.start.setGeometry(self.pause.geometry())

    def _place_tools(self, right: int, middle: int) -> int:
        """Tools and time, from the right edge; returns where they begin."""
        size = self.settings.height()
        tight = self.width() < TIGHT_BELOW_PX
        wide = size - 10 if tight else size
        for tool in (self.settings, self.export, self.overlay, self.view):
            right -= wide
            tool.setFixedWidth(wide)
            self._put(tool, right, middle - size // 2, wide, size)
        width = 1 if tight else self.elapsed.fontMetrics().horizontalAdvance("00:00:00") + 4
        self.elapsed.setVisible(not tight)
        self._put(self.elapsed, right - 6 - width, middle - 12, width, 24)
        return right - 6 - width

    # -- paint ---------------------------------------------------------------------------------

    def _recolour(self) -> None:
        palette = self.elapsed.palette()
        palette.setColor(palette.ColorRole.WindowText, self._look.theme.dim)
        self.elapsed.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        paint_edge(painter, self, theme, Qt.Edge.TopEdge)


def elapsed_text(ms: int) -> str:
    """Hours, minutes and seconds, counted up."""
    seconds = max(0, ms) // 1000
    return digits(f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}")


def elapsed_words(ms: int) -> str:
    """The same as one would say it: "1 hour 2 minutes 5 seconds"."""
    seconds = max(0, ms) // 1000
    parts = []
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours:
        parts.append(_tr("{n} hours", "", hours).replace("{n}", number(hours)))
    if minutes:
        parts.append(_tr("{n} minutes", "", minutes).replace("{n}", number(minutes)))
    if seconds or not parts:
        parts.append(_tr("{n} seconds", "", seconds).replace("{n}", number(seconds)))
    return " ".join(parts)
