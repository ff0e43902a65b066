# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: a search, a list of pages, and the options of one page with what they do to captions.

Pages are in `app.ui.settings.pages`; this is only the frame around them. Stores nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.failure import Failure
from app.ui.captions.sample import HEIGHT_PX as SAMPLE_PX
from app.ui.captions.sample import CaptionSample
from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.ring import ROOM_PX
from app.ui.parts.room import open_at
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.frame import Line, Side, Stage
from app.ui.settings.list import PageList
from app.ui.settings.overlay_sample import OverlaySample
from app.ui.settings.pages import pages
from app.ui.settings.row import makes_sense
from app.ui.settings.rows.chooser import Chooser
from app.ui.settings.rows.field import SearchField
from app.ui.settings.search import Index
from app.ui.settings.standing import Standing
from app.ui.settings.view import COLUMN_PX, NARROW_ROW_PX, NARROW_SIDE_PX, SIDE_PX, PageView, ResultsView
from app.ui.wording import failure_told

if TYPE_CHECKING:
    from app.ui.captioning import Captioning

NARROW_BELOW_PX = 521
"""Here a chooser stands in for the list of pages."""
LOW_BELOW_PX = 520
"""Here the sample takes less of the height."""
LOW_SAMPLE_PX = 90
SEARCH_MS = 60
"""How long typing may rest before it is searched."""


class SettingsWindow(QDialog):
    """All options."""

    key_wanted = Signal()

    def __init__(self, look: Look, captioning: Captioning, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.choices = Choices(look, captioning, self)
        self.choices.key_wanted.connect(self._go_for_key)
        self.choices.said.connect(self._say)
        self.choices.changed.connect(self._refresh)
        captioning.running_changed.connect(self._say_refusal)
        captioning.not_saved.connect(self._say_not_saved)
        self._standing = Standing(self)
        self.overlays: Callable[[], list[QRect]] = list
        """Where strips stand that are always on top."""
        self.setMinimumSize(320, 260)
        open_at(self, 1020, 690)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._number = 0
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._typing.timeout.connect(self._search)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        look.changed.connect(self._refresh)
        self._build()

    # -- making --------------------------------------------------------------------------------

    def _build(self) -> None:
        """Everything with words in it; made again when the language changes."""
        self.setWindowTitle(self.tr("Surtitle settings"))
        self.pages = pages()
        self._index = Index(self.pages)
        self._views: dict[int, PageView] = {}
        titles = [page.title() for page in self.pages]
        self.frame = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.frame)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self.side = Side(self._look)
        self.search = SearchField(self._look, self.tr("Search settings"))
        self.search.setFont(fonts.font())
        self.search.textChanged.connect(lambda: self._typing.start())
        self.search.down_wanted.connect(self._to_results)
        self.list = PageList(self._look, self.pages, self.tr("Pages"))
        self.list.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG))
        self.list.chosen.connect(self._choose)
        self.page_chooser = Chooser(self._look, self.tr("Page"), list(enumerate(titles)))
        self.page_chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.page_chooser.chosen.connect(self._choose)
        column = self._side_column = QVBoxLayout(self.side)
        column.setSpacing(8)
        for widget in (self.search, self.page_chooser, self.list):
            column.addWidget(widget)
        self._across.addWidget(self.side)
        self._across.addLayout(self._right(titles), 1)
        self._whole.addWidget(self.frame)
        self.show_page_number(self._number)
        self._fit()

    def _right(self, titles: list[str]) -> QVBoxLayout:
        self.sample = CaptionSample(self._look)
        self.figures = Words(self._look, "", px=fonts.SMALL_PX)
        self.figures.setWordWrap(True)
        self.sample.figures_changed.connect(self.figures.say)
        self._stage = Stage(self._look)
        self._stage.scrolls = lambda: self._views[self._number].verticalScrollBar()
        self._stage_column = QVBoxLayout(self._stage)
        self._stage_column.setSpacing(6)
        inset = QHBoxLayout()
        inset.setContentsMargins(ROOM_PX, 0, ROOM_PX, 0)
        inset.addWidget(self.sample)
        self.overlay_sample = OverlaySample(self._look)
        inset.addWidget(self.overlay_sample)
        self._stage_column.addLayout(inset)
        self._stage_column.addWidget(self.figures)
        self.stack = QStackedWidget()
        self.results = ResultsView(self.choices, titles)
        self.results.page_wanted.connect(self._leave_search_for)
        self.stack.addWidget(self.results)
        self.line = Line(self._look)
        self.line.undo.clicked.connect(self._undo)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stage)
        right.addWidget(self.stack, 1)
        right.addWidget(self.line)
        return right

    # -- pages ---------------------------------------------------------------------------------

    def show_page(self, name: str, key: str = "") -> None:
        """Show the page of that name, and there the row of that option (or key of a custom row)."""
        for number, page in enumerate(self.pages):
            if page.name == name:
                self.search.clear()
                self.show_page_number(number)
                if key:
                    self._views[number].show_row(key)

    def show_page_number(self, number: int) -> None:
        """Show a page; its rows are made now if nobody looked at it yet."""
        self._number = number
        if number not in self._views:
            self._views[number] = PageView(self.choices, self.pages[number])
            self._views[number].scrolled.connect(self._stage.set_edge)
            self.stack.addWidget(self._views[number])
        self.stack.setCurrentWidget(self._views[number])
        self.list.show_page(number)
        self.page_chooser.show_value(number)
        self._stage.set_edge(self._views[number].verticalScrollBar().value() > 0)
        self._show_stage()

    def _choose(self, number: int) -> None:
        if number >= 0:
            self._clear_search()
            self.show_page_number(number)

    def _show_stage(self) -> None:
        page, searched = self.pages[self._number], self.stack.currentWidget() is self.results
        captions, overlay = page.shows_captions and not searched, page.shows_overlay and not searched
        self._stage.setVisible(captions or overlay)
        for part, seen in (
            (self.sample, captions),
            (self.figures, captions and page.shows_figures),
            (self.overlay_sample, overlay),
        ):
            part.setVisible(seen)
        self._refresh()

    # -- search --------------------------------------------------------------------------------

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self) -> None:
        typed = self.search.text()
        if not typed.strip() or (len(typed.strip()) == 1 and typed.isascii()):
            # One Latin letter is in every sentence: nothing is found by it, and all rows would be made.
            self.show_page_number(self._number)
            return
        found = self._index.find(typed)
        found = self._index.reachable(found, lambda row: makes_sense(row, self.choices))
        self.results.show_hits(found, typed)
        self.stack.setCurrentWidget(self.results)
        self.list.show_page(-1)
        self._show_stage()
        tell_aloud(self, self.results.summary.said)

    def _to_results(self) -> None:
        self._typing.stop()
        self._search()
        if self.stack.currentWidget() is self.results:
            self.results.take_keyboard()

    def _clear_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._typing.stop()

    def _leave_search_for(self, number: int) -> None:
        self._clear_search()
        self.show_page_number(number)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what is said --------------------------------------------------------------------------

    def _say(self, sentence: str) -> None:
        self.line.say(sentence, self.choices.can_undo)
        tell_aloud(self, sentence)

    def _say_refusal(self) -> None:
        """Options that the service did not take: those before hold on, and that is to be known."""
        failure = self.choices.captioning.renewal
        if isinstance(failure, Failure) and self.isVisible():
            words = self.tr("The new connection was refused, so the one before goes on. {why}")
            self._say(words.replace("{why}", failure_told(failure, self.choices.captioning.engine_name)))

    def _say_not_saved(self, failure: Failure) -> None:
        """Here, too, while the window stands over the one that says it."""
        if self.isVisible():
            words = self.tr("It holds until Surtitle is closed, but could not be saved. {why}")
            self._say(words.replace("{why}", failure_told(failure)))

    def _undo(self) -> None:
        self.choices.undo()
        self.line.say(self.tr("It is as it was before."), False)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.line.offers_undo and not self.choices.can_undo:
            self.line.say("", False)  # something else was changed since: it would take that away, too
        settings = self.choices.settings
        if not self.sample.isHidden():
            self.sample.show_settings(settings, self.pages[self._number].shows_languages)
        if not self.overlay_sample.isHidden():
            self.overlay_sample.show_settings(settings)

    def _go_for_key(self) -> None:
        self.hide()
        self.key_wanted.emit()

    # -- Qt ------------------------------------------------------------------------------------

    def setVisible(self, visible: bool) -> None:
        """Captions are read while options are chosen: it stands beside them, and again where it stood."""
        if visible and not self.isVisible():
            captions = self.parentWidget().window().frameGeometry()
            self._standing.open(captions, self.parentWidget().screen().availableGeometry(), self.overlays())
        elif not visible and self.isVisible():
            self._standing.leave()
        super().setVisible(visible)

    def make_room(self) -> None:
        """An overlay was opened while options are chosen: neither covers the other, if there is room."""
        if self.isVisible() and not self.isMaximized():
            self._standing.make_room(self.screen().availableGeometry(), self.overlays())

    def showEvent(self, event: QShowEvent) -> None:
        self.line.say("", False)
        self._clear_search()
        self.show_page_number(self._number)
        self.choices.changed.emit()
        super().showEvent(event)
        if self.focusWidget() is None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            key = self._views[self._number].key_with_keyboard()
            self.frame.hide()  # what is tried or looked for in its rows ends with that
            self.frame.deleteLater()
            self._whole.removeWidget(self.frame)
            self._build()
            if key:
                self._views[self._number].show_row(key)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # a dialog would press some button
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        narrow = self.width() < NARROW_BELOW_PX
        way = QBoxLayout.Direction
        self._across.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        beside = (NARROW_SIDE_PX if narrow else 12) - ROOM_PX
        self._side_column.setContentsMargins(beside, 16 - ROOM_PX, beside, 8)
        self.list.setVisible(not narrow)
        self.page_chooser.setVisible(narrow)
        widest = self.list.widest_px() + 2 * 12
        self.side.setMinimumWidth(0 if narrow else max(200, min(280, widest)))
        self.side.setMaximumWidth(16777215 if narrow else max(200, min(280, widest)))
        self.side.set_beneath(narrow)
        room = self.width() - (0 if narrow else self.side.maximumWidth())
        side = NARROW_SIDE_PX if room < NARROW_ROW_PX else SIDE_PX
        beyond = max(side + self.results.verticalScrollBar().sizeHint().width(), room - COLUMN_PX - side)
        self._stage_column.setContentsMargins(side - ROOM_PX, 14 if narrow else 26, beyond - ROOM_PX, 6)
        self.line.set_side(side)
        low = self.height() < LOW_BELOW_PX
        self.sample.set_height(LOW_SAMPLE_PX if low else SAMPLE_PX)
        self.overlay_sample.set_tallest(LOW_SAMPLE_PX if low else 260)
