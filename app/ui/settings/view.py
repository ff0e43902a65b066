# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the settings as it is shown: headings and rows in a column that scrolls.

`PageView` shows one page, `ResultsView` the rows a search found. Both make a row when it is first shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX, TextButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Page, Row
from app.ui.settings.row import SettingRow
from app.ui.settings.search import Hit
from app.ui.translations import apart, number

SIDE_PX, NARROW_SIDE_PX = 34, 16
NARROW_ROW_PX = 470
"""Below this width, labels stand above what they name."""
COLUMN_PX = 720
"""Wider is no easier to read."""
BETWEEN_PX = 10


class _View(QScrollArea):
    """A column of rows. The keyboard passes through; what it reaches is scrolled into sight."""

    scrolled = Signal(bool)
    """Whether something is out of sight above."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self.rows: list[SettingRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.look.dress(self.verticalScrollBar())
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setSpacing(BETWEEN_PX)
        self.setWidget(self.page)
        self.verticalScrollBar().valueChanged.connect(lambda at: self.scrolled.emit(at > 0))
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._bring_into_sight)
        QApplication.instance().focusChanged.connect(self._looking.start)

    def _bring_into_sight(self) -> None:
        """What has the keyboard now, whole: Qt does it for what Tab reaches from within, and for its caret only."""
        # What opened with it has its room only when the layouts have been told.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        now = QApplication.focusWidget()
        if now is None or not self.page.isAncestorOf(now):
            return
        if now.height() >= self.viewport().height():
            self.ensureWidgetVisible(now, 0, 0)
            return
        middle = now.mapTo(self.page, now.rect().center())
        self.ensureVisible(middle.x(), middle.y(), 0, now.height() // 2 + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Take on the width there is."""
        width = self.viewport().width()
        side = NARROW_SIDE_PX if width < NARROW_ROW_PX else SIDE_PX
        beyond = max(side, width - COLUMN_PX - side)
        left, right = side - ROOM_PX, beyond - ROOM_PX
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.column.setContentsMargins(left, 14, right, 26)
        for row in self.rows:
            row.set_narrow(width - 2 * side < NARROW_ROW_PX)

    def heading(self, words: str, *, first: bool) -> Words:
        """The name of what follows."""
        label = Words(self.choices.look, words, "ink", 17, fonts.STRONG)
        label.setContentsMargins(ROOM_PX, 4 if first else 22, ROOM_PX, 4)
        return label


class PageView(_View):
    """One page."""

    def __init__(self, choices: Choices, page: Page) -> None:
        super().__init__(choices)
        look = choices.look
        self._abouts: list[tuple[Words, list[SettingRow]]] = []
        if page.about():
            self.column.addWidget(Words(look, page.about()))
        for place, section in enumerate(page.sections()):
            if section.title:
                self.column.addWidget(self.heading(section.title, first=place == 0 and not page.about()))
            made = [SettingRow(choices, row, self.page) for row in section.rows]
            if section.about:
                about = Words(look, section.about, px=fonts.SMALL_PX)
                self._abouts.append((about, made))
                self.column.addWidget(about)
            for row in made:
                self.column.addWidget(row)
            self.rows += made
        self._title = page.title()
        self._paths = [path for row in self.rows for path in row.row.paths]
        self.back = TextButton(look, self.tr("All of this page back to the usual"))
        self.back.clicked.connect(self._go_back)
        line = QHBoxLayout()
        line.setContentsMargins(0, 18, 0, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        choices.changed.connect(self._refresh)
        self._refresh()

    def show_row(self, key: str) -> bool:
        """Bring a row into sight and give it the keyboard."""
        for row in self.rows:
            if key in (row.row.key, *row.row.paths):
                row.take_keyboard()
                self.ensureWidgetVisible(row, 0, 60)
                # At the top, once everything stands: what goes with it stands beneath it.
                QTimer.singleShot(0, row, partial(self._bring_to_top, row))
                return True
        return False

    def _bring_to_top(self, row: SettingRow) -> None:
        self.verticalScrollBar().setValue(row.y() - BETWEEN_PX)

    def key_with_keyboard(self) -> str:
        """The row in which the keyboard is; "" if it is elsewhere."""
        focus = self.window().focusWidget()
        return next((row.row.key for row in self.rows if focus is not None and row.isAncestorOf(focus)), "")

    def _refresh(self) -> None:
        self.back.setVisible(not self.choices.is_usual(self._paths))
        for about, rows in self._abouts:
            about.setVisible(any(not row.isHidden() for row in rows))

    def _go_back(self) -> None:
        sentence = self.tr("{page}: all is back to the usual.").replace("{page}", self._title)
        self.choices.back_to_usual(self._paths, sentence)


class ResultsView(_View):
    """What a search found, page by page."""

    page_wanted = Signal(int)

    def __init__(self, choices: Choices, titles: Sequence[str]) -> None:
        super().__init__(choices)
        self._titles = titles
        self._made: dict[str, SettingRow] = {}
        self._headings: dict[int, QWidget] = {}
        self._sections: dict[tuple[int, str], Words] = {}
        self._typed = ""
        choices.changed.connect(self._count)
        self.summary = Words(choices.look, "")
        self.column.addWidget(self.summary)
        self.column.addStretch(1)

    def show_hits(self, hits: Sequence[Hit], typed: str) -> None:
        """Show these rows, and how many there are."""
        self._clear()
        self._typed = typed
        self.column.addWidget(self.summary)
        self.summary.show()
        self.rows = []
        for row in self._made.values():
            row.listed = False
        before = None
        for page, section, found in _together(hits):
            if page != before:
                self._put(self._heading(page))
            before = page
            if section:
                self._put(self._section(page, section))
            for hit in found:
                row = self._row(hit.row)
                self._put(row)
                row.listed = True
                row.refresh()
                self.rows.append(row)
        self._count()
        self.column.addStretch(1)
        self.fit()
        self.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        while self.column.count():
            if (widget := self.column.itemAt(0).widget()) is None:
                self.column.takeAt(0)
                continue
            widget.hide()
            # Not `takeAt`: its item would outlive this, and Qt tells only a widget's first one of new sizes.
            self.column.removeWidget(widget)

    def fit(self) -> None:
        """Take on the width there is: where it is little, the way to a page stands beneath its name."""
        super().fit()
        narrow = self.viewport().width() < NARROW_ROW_PX
        way = QBoxLayout.Direction
        for whole in self._headings.values():
            whole.layout().setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def take_keyboard(self) -> bool:
        """Give the keyboard to the first result."""
        shown = next((row for row in self.rows if row.isVisible()), None)
        if shown is None:
            return False
        shown.take_keyboard()
        return True

    def _put(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
        widget.show()

    def _count(self) -> None:
        """How many are found, of those that make sense now: one change may bring others."""
        if self._typed:
            self._say(sum(row.makes_sense for row in self.rows), self._typed)

    def _section(self, page: int, title: str) -> Words:
        if (page, title) not in self._sections:
            made = Words(self.choices.look, title, "dim", fonts.TEXT_PX, fonts.STRONG)
            made.setContentsMargins(ROOM_PX, 6, ROOM_PX, 0)
            self._sections[page, title] = made
        return self._sections[page, title]

    def _say(self, count: int, typed: str) -> None:
        if count:
            found = self.tr("{n} settings found", "", count)
            self.summary.say(found.replace("{n}", number(count)))
        else:
            text = self.tr("Nothing here is called “{words}”. Try another word, or fewer letters.")
            self.summary.say(text.replace("{words}", apart(typed.strip())))

    def _row(self, row: Row) -> SettingRow:
        if row.key not in self._made:
            self._made[row.key] = SettingRow(self.choices, row, self.page)
        return self._made[row.key]

    def _heading(self, page: int) -> QWidget:
        if page not in self._headings:
            whole = QWidget()
            line = QHBoxLayout(whole)
            line.setContentsMargins(0, 12, 0, 0)
            line.addWidget(self.heading(self._titles[page], first=True))
            line.addStretch(1)
            link = TextButton(self.choices.look, self.tr("Show the page"))
            name = self.tr("Show the page {page}").replace("{page}", self._titles[page])
            link.setAccessibleName(name)
            link.clicked.connect(lambda: self.page_wanted.emit(page))
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            self._headings[page] = whole
        return self._headings[page]


def _together(hits: Sequence[Hit]) -> list[tuple[int, str, list[Hit]]]:
    """By page and section, each once, in the order in which they were found."""
    sections: dict[tuple[int, str], list[Hit]] = {}
    for hit in hits:
        sections.setdefault((hit.page, hit.section), []).append(hit)
    order = list(dict.fromkeys(page for page, _ in sections))
    return sorted(((*where, found) for where, found in sections.items()), key=lambda one: order.index(one[0]))
