# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on the screen: paints the visible lines of a `CaptionRoll`, and nothing else.

It never sees a token or the session. Only what changed is painted again; when a line is added the
page rises by whole lines. Reading back keeps its place while new lines come beneath.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.captions import CaptionRoll, Measure
from app.core.text import Gap
from app.core.transcript import Transcript
from app.core.translating import ALONE, SIDE
from app.ui.access.announcer import Announcer
from app.ui.captions.access import ReadingCopy, install, reading_of
from app.ui.captions.asked import AskedCopy
from app.ui.captions.back import ReadingBack
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.keys import size_steps, stepped, way_of
from app.ui.captions.nameroom import NameRoom
from app.ui.captions.names import RollSpeakers, Speakers
from app.ui.captions.page import CaptionPage, Row
from app.ui.captions.pill import came_by_keyboard
from app.ui.captions.pointer import NamePointer
from app.ui.captions.rise import Rise
from app.ui.captions.rowpaint import RowPainter
from app.ui.captions.selection import Selection
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import Widths
from app.ui.captions.wheel import Wheel, pixels_back


class CaptionView(QWidget):
    """Captions, newest last, held at the bottom until the reader goes back."""

    size_wanted = Signal(int)
    """The caption size in pixels the reader asks for; 0 = the usual one."""
    following_changed = Signal(bool)
    speaker_pressed = Signal(int, QRect)
    """The turn whose name was pressed, and where the name stands."""

    def __init__(self, style: CaptionStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Captions"))
        self._wanted = self._style = style or CaptionStyle()
        self._placeholder = ""
        self._ring = False
        self._was_following = True
        self._wheel = Wheel()
        self._rise = Rise(self)
        self._rise.moved.connect(self.update)
        self.roll = CaptionRoll(Measure(len, 1), Measure(len, 1))
        self._name_room = NameRoom(self.roll)
        self.page = CaptionPage(self.roll, self._style)
        self._selection = Selection()
        self._rows = RowPainter(self.page, self._rise, self._selection, RollSpeakers(self.roll))
        self._back = ReadingBack(self, self.page)
        self._back.newest_wanted.connect(self.scroll_to_newest)
        self._back.moved.connect(self._everything_moved)
        self._pointer = NamePointer(self, self._rows.names_in_view, self._rows.name_cut_short)
        self._pointer.moved.connect(self.update)
        self._pointer.pressed.connect(self.speaker_pressed)
        self._widths = Widths()
        self._copy = AskedCopy(self, lambda: reading_of(self.roll, self.name_of))
        self.announcer = Announcer(self)
        """Tells assistive programs finished sentences."""
        install(CaptionView)
        self._take_style()

    # -- words --------------------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show these turns from their newest line on, and forget the ones before."""
        self.roll.show(transcript or Transcript())
        self._copy.forget()
        self._selection.clear()
        names_came = self._name_room.begin()
        self.page.follow()
        if names_came:
            self._lay_out_anew()
        self._everything_moved()

    def captions_changed(self, first_turn: int) -> None:
        """The turns from this one on have changed."""
        self.roll.changed(first_turn)
        self._copy.changed(first_turn)
        if self._name_room.notice(first_turn):
            self._lay_out_anew()
            return
        before, held = self.page.rows, self.page.held
        self.page.lay_out()
        if held != self.page.held:
            self.update()
        if self.page.following:
            self._show_new_rows(before)
        else:
            self._back.changed(first_turn)
            self._update_rows(before, self.page.rows)
        if self.page.following != self._was_following or not self.page.following:
            self._show_where_we_are()

    # -- looks --------------------------------------------------------------------------------

    def set_style(self, style: CaptionStyle) -> None:
        """Look like this from now on; where not even one line fits, smaller."""
        self._wanted = style
        if style.fitting(self.height()) != self._style:
            self._take_style()

    @property
    def style_shown(self) -> CaptionStyle:
        """How captions look now."""
        return self._style

    def brush_for(self, style: CaptionStyle) -> CaptionBrush:
        """What paints in this style."""
        return CaptionBrush(style)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether lines take their new places at once."""
        self._rise.reduced = reduced

    def set_speakers(self, show: Speakers) -> None:
        """How a service's label is shown: name, and place of its colour."""
        self._rows.speakers = show
        self.names_changed()

    def names_changed(self) -> None:
        """The reader has said something about the speakers: names are looked up, no line is laid out anew."""
        self._copy.renamed()
        self.page.lay_out()
        self._everything_moved()

    def show_view(self, view: str) -> None:
        """Words, their translation, or both, beneath each other or side by side (`app.core.translating`)."""
        if view != self.roll.view:
            self.roll.view = view
            self._copy.forget()
            self._lay_out_anew()

    def tell(self, *, names: bool, languages: bool) -> None:
        """Whether it is told who speaks, and where the language changes."""
        if (names, languages) != (self.roll.names_speakers, self.roll.tells_languages):
            self.roll.names_speakers, self.roll.tells_languages = names, languages
            self._copy.forget()
            self._name_room.begin()
            self._lay_out_anew()

    def set_names_expected(self, expected: bool) -> None:
        """Keep room for names from the beginning, so that the first one moves nothing."""
        if expected != self._name_room.expected:
            self._name_room.expected = expected
            self._lay_out_anew()

    def set_awaited(self, awaited: Callable[[int], list[tuple[int, int]]]) -> None:
        """Which characters of a turn's settled words somebody waits for: they get a line beneath."""
        self._rows.awaited = awaited
        self.update()

    def set_gap_wording(self, sentence: Callable[[Gap], str]) -> None:
        """How missing words are told."""
        self.roll.gap_wording = sentence
        self._copy.forget()
        self._lay_out_anew()

    def set_placeholder(self, text: str) -> None:
        """What stands in the middle of an empty page."""
        self._placeholder = text
        if not self.page.rows:
            self.update()

    # -- copying ------------------------------------------------------------------------------

    @property
    def has_selection(self) -> bool:
        """Whether words are marked."""
        return not self._selection.is_empty

    def select_all(self) -> None:
        """Mark everything captioned."""
        self._selection.take_all(self.roll)
        self.update()

    def copy(self) -> None:
        """Put the marked words on the clipboard."""
        text = self._selection.text(self.roll, lambda label: self._rows.speakers(label)[0])
        if text := text or self._copy.marked:
            QGuiApplication.clipboard().setText(text)

    # -- being read aloud ---------------------------------------------------------------------

    def name_of(self, label: str) -> str:
        """What this speaker is called here."""
        return self._rows.speakers(label)[0]

    def reading_copy(self) -> ReadingCopy:
        """Everything captioned as one text; made when first asked for, current from then on."""
        return self._copy.get()

    # -- reading back -------------------------------------------------------------------------

    @property
    def is_following(self) -> bool:
        """Whether the newest line is in view and stays so."""
        return self.page.following

    def turn_pages(self, pages: int) -> None:
        """Read back (positive) or forth."""
        self._back.move_by(pages * self.page.page_px)
        self._copy.turn_pages(pages)

    def ask_for_size(self, steps: int) -> None:
        """Ask for captions so many steps larger or smaller; 0: the usual size."""
        self.size_wanted.emit(stepped(self._style.size_px, steps) if steps else 0)

    def scroll_to_newest(self) -> None:
        """Back to what is being said now."""
        if self._back.has_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.follow()
        self._copy.go_to_newest()
        self._everything_moved()

    # -- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        region = event.region()
        page, brush = self.page, self._rows.brush
        painter = QPainter(self)
        painter.fillRect(event.rect(), brush.paper)
        over = self._style.overhang_px
        top, bottom = (
            event.rect().top() - self._rise.lift - over,
            event.rect().bottom() - self._rise.lift + over,
        )
        for row in page.rows:
            if row.y > bottom or row.y + row.height < top:
                continue
            # At rest a line that the upper edge would cut in half is left out: it says nothing.
            if (row.y >= 0 or not page.following) and region.intersects(self._rows.places.rect(row)):
                self._rows.paint(painter, row, self._pointer.turn)
        self._rows.paint_held(painter, self._pointer.turn)
        if not page.rows and self._placeholder:
            brush.placeholder(painter, self.rect(), page.columns, self._placeholder)
        if self._ring and self.hasFocus():
            brush.ring(painter, self.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._wanted.fitting(self.height()) != self._style:
            self._take_style()
        else:
            self._lay_out_anew()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """What is told in words is told in another language; columns stand the other way round."""
        if event.type() == QEvent.Type.LanguageChange:
            self._back.name_itself()
            self.set_gap_wording(self.roll.gap_wording)
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out_anew()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._back.move_by(pixels_back(event, self._style.line_px))
        elif notches := self._wheel.notches(event):
            self.ask_for_size(notches)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._rows.point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and point:
            had = self.has_selection
            self._selection.begin(point)
            if had:
                self.update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._rows.point_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and point:
            self._selection.extend(point)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if point := self._rows.point_at(event.position()):
            self._selection.take_word(point, self.roll)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        led = self._copy.lead(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif (steps := size_steps(event)) is not None:
            self.ask_for_size(steps)
        elif (way := way_of(event)) is not None:
            self._back.go(way)
        elif not led:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_keyboard(event)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self.update()
        super().focusOutEvent(event)

    # -- inside: layout -----------------------------------------------------------------------

    def _take_style(self) -> None:
        style = self._style = self._wanted.fitting(self.height())
        self._rows.brush = self.brush_for(style)
        self._spoken_widths = self._widths.of(style.caption_font)
        self._translated_widths = self._widths.of(style.translation_font)
        self.page.style = style
        self._back.set_look(style)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        style, page = self._style, self.page
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        columns = page.columns = Columns.of(
            style, self.width(), self._name_room.is_kept, self.roll.view == SIDE, mirrored
        )
        page.height, self._rows.places.width = self.height(), self.width()
        spoken = Measure(self._spoken_widths, columns.width, style.room_to_grow)
        small = Measure(self._translated_widths, columns.across.width, style.translation_room_to_grow)
        beneath = replace(small, limit=round(small.limit * style.beneath_share))
        parallel = columns.second is not None or self.roll.view in ALONE
        self.roll.set_measure(spoken, spoken if parallel else beneath, small)
        page.forget_what_was_seen()
        page.lay_out()
        self._back.begin()
        self._everything_moved()

    def _show_new_rows(self, before: list[Row]) -> None:
        risen = self.page.risen
        if risen:
            self._rise_by(risen)
            self.update()
        else:
            self._update_rows(before, self.page.rows)

    def _update_rows(self, before: list[Row], after: list[Row]) -> None:
        if not before or not after:
            self.update()
            return
        dirty = self._rows.places.changed(before, after, whole_lines=self.has_selection)
        if not dirty.isEmpty():
            self.update(dirty)

    def _everything_moved(self) -> None:
        self._rise.stop()
        self.update()
        self._show_where_we_are()

    def _rise_by(self, pixels: int) -> None:
        if self.isVisible():
            self._rise.by(pixels, 2 * self._style.line_px, self.height() // 2)

    def newest_name(self) -> tuple[int, QRect] | None:
        """The lowest name in view, as `speaker_pressed` tells it."""
        names = self._rows.names_in_view()
        return names[-1] if names else None

    def _show_where_we_are(self) -> None:
        following = self.page.following
        if following:
            self._back.hide()
        else:
            self._back.show(self._style)
        if following != self._was_following:
            self._was_following = following
            self.following_changed.emit(following)
