# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on the overlay: the newest lines of a transcript in a fixed box. Nothing else.

It never sees a token, a session or an option; the plate beneath and the window around are others'.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.box import TRANSLATED, CaptionBox
from app.core.captions import CaptionRoll, Measure
from app.core.text import Gap
from app.core.transcript import Transcript
from app.core.translating import ALONE, ORIGINAL
from app.ui.captions.access import ReadingCopy, install, reading_of
from app.ui.captions.asked import AskedCopy
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.names import RollSpeakers, Speakers
from app.ui.captions.page import Columns, RowKind
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import Widths
from app.ui.overlay.brush import Brushes, OverlayBrush
from app.ui.overlay.fitting import Fitting, Letter, drawn, is_needed, pieces_of, usual
from app.ui.overlay.lines import Content
from app.ui.overlay.page import STACKED, arranged, side_px
from app.ui.overlay.pane import Awaited, PaneView


class OverlayCaptions(QWidget):
    """The newest lines, moving on by whole lines."""

    changed = Signal()
    """Something was said."""
    translation_came = Signal()
    """The first translated words of this transcript."""

    def __init__(self, style: CaptionStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overlay captions"))
        self._style, self._view, self._lines = style, ORIGINAL, 2
        self.placeholder = ""
        """What stands there before anything was said."""
        self._text_opacity = 1.0
        self._reduced_motion = False
        self._translated = False
        self._state = "", ""
        self._awaited: Awaited = lambda _turn: ()
        self._copy = AskedCopy(self, lambda: reading_of(self.roll, lambda label: self._speakers(label)[0]))
        self._panes: list[PaneView] = []
        self._heard_of: set[str | None] = set()  # who has spoken in this transcript
        self._tags: dict[PaneView, Content | None] = {}  # names at the head of the plate
        self._brush: OverlayBrush
        self._widths = Widths()
        self._fitting = Fitting(self)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._look)
        self.roll = CaptionRoll(Measure(len, 1), Measure(len, 1))
        self._speakers: Speakers = RollSpeakers(self.roll)
        install(OverlayCaptions)

    # -- words --------------------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show the newest lines of these turns, and forget the ones before."""
        self.roll.show(transcript or Transcript())
        self._translated = False
        self._copy.forget()
        self._notice_translation(0)
        self._heard_of.clear()
        self._notice_speakers(0)
        self._begin()

    def captions_changed(self, first_turn: int) -> None:
        """The turns from this one on have changed."""
        self.roll.changed(first_turn)
        self._copy.changed(first_turn)
        self._notice_translation(first_turn)
        self._notice_speakers(first_turn)
        before = self.is_empty
        self._look()
        if before and self.placeholder:
            self.update()
        self.changed.emit()

    @property
    def visible_lines(self) -> list[str]:
        """The lines that can be seen, from top to bottom, without names."""
        return [line.line.text for pane in self._panes for line in pane.box.lines]

    @property
    def view(self) -> str:
        """Which texts it shows, as `overlay_page` names it."""
        return self._view

    @property
    def style(self) -> CaptionStyle:
        """What its words look like."""
        return self._style

    @property
    def line_px(self) -> int:
        """Height of one line."""
        return self._style.line_px

    @property
    def panes(self) -> list[PaneView]:
        """The parts it consists of."""
        return self._panes

    @property
    def is_rising(self) -> bool:
        """Whether lines are on their way to new places."""
        return any(pane.is_rising for pane in self._panes)

    @property
    def is_fitted(self) -> bool:
        """Whether a new look waits for its letters."""
        return self._fitting.is_waited_for

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return not any(pane.box.lines for pane in self._panes)

    def words_in(self, rect: QRect) -> int:
        """How many pixels of this part words take up."""
        return sum(pane.words_in(rect) for pane in self._panes)

    def tell_state(self, word: str, ink: str) -> None:
        """What keeps words from coming, in this colour, at the head of the plate; nothing while they come."""
        if (word, ink) != self._state:
            self._state = word, ink
            self.update(self._tag_rect(self._state_pane))

    @property
    def _state_pane(self) -> PaneView:
        return [pane for pane in self._panes if pane.has_head][-1]

    @property
    def _state_at_left(self) -> bool:
        """Names stand on the side where words begin."""
        tag = self._tags.get(self._state_pane)
        return tag is not None and tag.line.right_to_left

    # -- looks --------------------------------------------------------------------------------

    def set_look(self, style: CaptionStyle, view: str, lines: int, text_opacity: float) -> None:
        """Look like this from now on: `view` as `overlay_page` names it, so many lines of each text."""
        self._text_opacity = text_opacity
        if (style, view, lines) != (self._style, self._view, self._lines) or not self._panes:
            self._style, self._view, self._lines = style, view, lines
            self._arrange()
        self.update()

    def prepare(self, style: CaptionStyle, view: str, done: Callable[[], None]) -> bool:
        """Whether this look can be put on at once; else its letters are drawn first, and then `done` called."""
        ratio = self.devicePixelRatioF()
        seen = self.isVisible() and not self.is_empty
        if not seen or not is_needed(style, ratio) or self._fitting.is_ready(style):
            return True
        self._fitting.wait_for(style, lambda brushes: self._letters_on_show(brushes, view), ratio, done)
        return False

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether lines take their new places at once."""
        self._reduced_motion = reduced
        for pane in self._panes:
            pane.reduced_motion = reduced

    def set_speakers(self, show: Speakers) -> None:
        """How a service's label is shown: name, and place of its colour."""
        self._speakers = show
        self._copy.forget()
        self._arrange()

    def tell(self, *, names: bool, languages: bool) -> None:
        """Whether it is told who speaks, and where the language changes."""
        if (names, languages) != (self.roll.names_speakers, self.roll.tells_languages):
            self.roll.names_speakers, self.roll.tells_languages = names, languages
            self.names_changed()

    def names_changed(self) -> None:
        """The reader has said something about the speakers: names take more room or less."""
        self._copy.forget()
        self._heard_of.clear()
        self._notice_speakers(0)
        self._arrange()

    def set_gap_wording(self, sentence: Callable[[Gap], str]) -> None:
        """How missing words are told."""
        self.roll.gap_wording = sentence
        self._copy.forget()
        self._arrange()

    def set_awaited(self, awaited: Awaited) -> None:
        """Which words somebody waits for: they get a line beneath."""
        self._awaited = awaited
        self.update()

    # -- being read aloud ---------------------------------------------------------------------

    def reading_copy(self) -> ReadingCopy:
        """Everything captioned as one text; made when first asked for, current from then on."""
        return self._copy.get()

    # -- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._text_opacity)
        for pane in self._panes:
            tag = self._tags.get(pane)
            pane.draw(painter, event.region(), named=tag is not None)
            pane.mark(painter, event.region(), self._awaited)
            if tag is not None and event.region().intersects(self._tag_rect(pane)):
                ink = self._brush.ink_of(tag.colour)
                self._brush.paint_tag(painter, tag.name, ink, pane.head(), tag.line.right_to_left, pane.kind)
        if self._state[0] and event.region().intersects(self._tag_rect(self._state_pane)):
            self._brush.paint_tag(painter, *self._state, self._state_pane.head(), not self._state_at_left)
        if self.placeholder and self.is_empty:
            style = self._style
            side = side_px(style, self.width())
            room = self.rect().adjusted(side, 0, -side, 0)
            columns = Columns(room.left(), room.width(), 0, 0, True)
            CaptionBrush(style).placeholder(painter, self.rect(), columns, self.placeholder)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    # -- inside -------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Sizes or words have changed: everything takes its place anew."""
        style, view = self._style, self._view
        places = arranged(style, view, self._lines, self.width())
        brushes, ratio = self._fitting.brushes_of(style), self.devicePixelRatioF()
        brush = OverlayBrush(brushes, self._speakers, places[0].width, ratio)
        self.roll.view = view
        self._set_measures(brush, places[0].width, places[-1].width)
        for pane in self._panes:
            pane.release()
        self._panes = [
            PaneView(self, place, brush, CaptionBox(self.roll, place.rows, place.parts)) for place in places
        ]
        self._brush, self._tags = brush, {}
        for pane in self._panes:
            pane.arrived = self._tell_who_goes_on
        self.set_reduced_motion(self._reduced_motion)
        self._begin()
        ahead = "".join(self.visible_lines)
        rows = [job for pane in self._panes for job in pane.prepare()]
        self._fitting.follow_with([*rows, *drawn(usual(brushes, ratio, ahead, RowKind.SPOKEN), ratio)])

    def _letters_on_show(self, brushes: Brushes, view: str) -> list[Letter]:
        letters: dict[Letter, None] = {}
        for shown in (shown for pane in self._panes for shown in pane.box.lines):
            small = shown.gap or (view == STACKED and shown.part == TRANSLATED)
            kind = RowKind.TRANSLATION if small else RowKind.SPOKEN
            line = shown.line
            for text, settled in ((line.text[: line.final], True), (line.text[line.final :], False)):
                letters |= dict.fromkeys(
                    Letter(brushes.words, piece, settled, kind) for piece in pieces_of(text)
                )
            if shown.named is not None:
                name, colour = self._speakers(shown.named)
                letters |= dict.fromkeys(
                    Letter(brushes.name(colour), piece, True, kind) for piece in pieces_of(name)
                )
        return list(letters)

    def _set_measures(self, brush: OverlayBrush, spoken: int, translated: int) -> None:
        style, stacked = self._style, self._view == STACKED
        indent = brush.indent_in(self.roll)
        self.roll.indent = indent
        alone = self._view in ALONE
        self.roll.translated_indent = (
            indent if alone else brush.indent_in(self.roll, stacked, languages=False)
        )
        small, large = self._widths.of(style.translation_font), self._widths.of(style.caption_font)
        grow = style.translation_room_to_grow if stacked else style.room_to_grow
        self.roll.set_measure(
            Measure(large, spoken, style.room_to_grow),
            Measure(small if stacked else large, translated, grow),
            Measure(small, spoken),
        )

    def _begin(self) -> None:
        for pane in self._panes:
            pane.begin()
        self._look()
        self.update()

    def _look(self) -> None:
        now_ms = int(monotonic() * 1000)
        for pane in self._panes:
            pane.look(now_ms)
        self._tell_who_goes_on()
        due = [pane.box.due_ms for pane in self._panes if pane.box.due_ms is not None]
        if due:
            self._due.start(max(1, min(due) - now_ms))
        else:
            self._due.stop()

    def _tell_who_goes_on(self) -> None:
        """At the head of each pane stands who says its first line, where the name before it has gone up."""
        for pane in self._panes:
            tag, before = self._tag_of(pane), self._tags.get(pane)
            if (tag and tag[1:]) != (before and before[1:]):
                self.update(self._tag_rect(pane))
            self._tags[pane] = tag

    def _tag_of(self, pane: PaneView) -> Content | None:
        top = pane.unnamed
        label = self.roll.speaker_of(top.turn) if top is not None else None
        if label is None or len(self._heard_of - {None}) < 2:
            return None
        if not pane.has_head and self._panes[0].is_all_said_by(label):
            return None  # beneath the words of one alone everybody knows whose translation it is
        tag, before = Content(top.line, *self._speakers(label)), self._tags.get(pane)
        on_its_way = pane.is_rising and (before is None or before[1:] != tag[1:])
        return None if on_its_way else tag

    def _tag_rect(self, pane: PaneView) -> QRect:
        head, px = pane.head(), self._brush.tag_px
        return head.adjusted(0, -min(head.top(), px), 0, max(0, px - head.height()))

    def _notice_speakers(self, first_turn: int) -> None:
        for number in range(min(first_turn, len(self.roll)), len(self.roll)):
            self._heard_of.add(self.roll.speaker_of(number))

    def _notice_translation(self, first_turn: int) -> None:
        if self._translated:
            return
        turns = self.roll.transcript.turns
        changed = (turns[number] for number in range(min(first_turn, len(turns)), len(turns)))
        if any(turn.translated_text or turn.translated_tail for turn in changed):
            self._translated = True
            self.translation_came.emit()

    @property
    def is_translated(self) -> bool:
        """Whether any of this transcript has been translated."""
        return self._translated
