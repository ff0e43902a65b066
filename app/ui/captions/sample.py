# SPDX-License-Identifier: GPL-3.0-or-later
"""A few captions beside the options that change them, painted as in the window, and the figures that matter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.captions import CaptionRoll, Measure
from app.core.options.appearance import CaptionLook
from app.core.settings import Settings
from app.core.text import Token, TokenKind
from app.core.transcript import Transcript
from app.core.translating import ALONE, ORIGINAL, SIDE, Translating, translates
from app.ui.captions.brush import CaptionBrush
from app.ui.captions.columns import Columns
from app.ui.captions.looks import caption_style, outstanding
from app.ui.captions.names import RollSpeakers, shown_language
from app.ui.captions.page import CaptionPage, RowKind
from app.ui.captions.rows import columns_of
from app.ui.captions.style import CaptionStyle
from app.ui.captions.text import WordWidths
from app.ui.parts.theme import Look
from app.ui.translations import number

SIDE_PX, END_PX = 26, 18
HEIGHT_PX = 244
RADIUS_PX = 12
SCALE_SMALLER = 0.7
MORE_THAN_ENOUGH_PX = 10_000
"""A height from whose bottom one sees how much it takes."""
ENGLISH = ("The first boat is full.", "The second one is late,", "so we take the early one")
GERMAN = ("Das erste Schiff ist voll.", "Das zweite hat Verspätung,", "also nehmen wir das frühe")
"""What stands in as a translation, whatever the window speaks."""


@dataclass(frozen=True)
class _Told:
    """What is said in it: translated both ways, in two languages, and whether these are named."""

    two_way: bool = False
    foreign: bool = False
    named: bool = False


def own_language() -> str:
    """The language of the window, in which a sample is written."""
    return QLocale().name()[:2]


class CaptionSample(QWidget):
    """Two speakers, final words and provisional ones, as they would look."""

    accessible_role = QAccessible.Role.Graphic

    figures_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._appearance = CaptionLook()
        self._height_px = HEIGHT_PX
        self._style: CaptionStyle | None = None
        self._first_turn = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._roll = CaptionRoll(Measure(len, 1), Measure(len, 1))
        self._roll.view = ORIGINAL
        self._roll.tells_languages = False
        self._told = _Told()
        self._roll.show(self._conversation())
        self._speakers = RollSpeakers(self._roll)
        self.setAccessibleName(self.tr("How captions look"))
        self._restyle()
        look.changed.connect(self._restyle)

    def _conversation(self) -> Transcript:
        ours = [self.tr("The first boat is full."), self.tr("The second one is late,")]
        ours.append(self.tr("so we take the early one"))
        own = own_language()
        code, theirs = ("de", GERMAN) if own == "en" else ("en", ENGLISH)
        said = Transcript()
        said.translating = Translating(code, own) if self._told.two_way else Translating(code)
        first = [Token(ours[0], True, speaker="1", language=own)]
        if self._told.foreign and not self._told.two_way:
            said.translating = Translating(own)
        else:
            first.append(Token(theirs[0], True, kind=TokenKind.TRANSLATION, language=code))
        said.apply(first)
        said.close_turn()
        words, other = (theirs, ours) if self._told.foreign else (ours, theirs)
        language, into = (code, own) if self._told.foreign else (own, code)
        said.apply(
            [
                Token(words[1], True, speaker="2", language=language),
                Token(f" {words[2]}", False, speaker="2", language=language),
                Token(other[1], True, kind=TokenKind.TRANSLATION, language=into),
                Token(f" {other[2]}", False, kind=TokenKind.TRANSLATION, language=into),
            ]
        )
        return said

    def show_settings(self, settings: Settings, foreign: bool = False) -> None:
        """Captions as these settings make them, with a translation where there is one.

        `foreign`: the second speaker speaks another language.
        """
        view = settings.appearance.translation if translates(settings) else ORIGINAL
        two_way = settings.soniox.translation == "two_way"
        named = settings.soniox.language_identification and settings.speakers.languages
        told = _Told(two_way, foreign or two_way, named)
        if (settings.appearance, view, told) != (self._appearance, self._roll.view, self._told):
            self._appearance, self._roll.view, self._told = settings.appearance, view, told
            self._roll.tells_languages = told.foreign and told.named
            self._roll.show(self._conversation())
            self._style = None  # the view is no part of it
            self._restyle()

    def set_height(self, px: int) -> None:
        """It takes this much of the height, or more where that is too little for one line."""
        if px != self._height_px:
            self._height_px = px
            self._style = None  # words may be smaller or larger now
            self._restyle()

    def figures(self) -> str:
        """Contrast and characters to a line."""
        letter = _average_width(self._style.caption_font)
        stands = outstanding(self._style)
        text = self.tr("Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here")
        tail = stands["ink" if self._style.underlined_tail else "provisional"]
        text = text.replace("{a}", rounded_down(stands["ink"])).replace("{b}", rounded_down(tail))
        return text.replace("{n}", number(max(1, int(self._page.columns.width / letter))))

    # -- inside --------------------------------------------------------------------------------

    def _restyle(self) -> None:
        style = self._style_of(self._appearance.caption_size_px)
        if self._roll.view != ORIGINAL and not self._has_room(style):
            # Narrower than most windows: smaller words show what stands where.
            style = self._style_of(round(self._appearance.caption_size_px * SCALE_SMALLER))
        if style != self._style:
            self._style, self._brush = style, CaptionBrush(style)
            self._lay_out()
        self.update()  # the rim is the theme's

    def _style_of(self, size_px: int) -> CaptionStyle:
        margins = {"side_margin_px": SIDE_PX, "end_margin_px": END_PX}
        return caption_style(self._appearance, self._look.theme, size_px=size_px, **margins)

    def _has_room(self, style: CaptionStyle) -> bool:
        """Whether what was said last is seen with its translation."""
        page = self._laid(style, MORE_THAN_ENOUGH_PX)
        beside = self._roll.view != SIDE or page.columns.second is not None
        return beside and _taken(page, 1) <= self._height_px

    def _laid(self, style: CaptionStyle, height: int) -> CaptionPage:
        """Everything that is said, in this style, from the bottom of this height up."""
        page = CaptionPage(self._roll, style)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        page.columns = Columns.of(style, self.width(), True, self._roll.view == SIDE, mirrored)
        page.height = height
        alike = page.columns.second is not None or self._roll.view in ALONE
        fonts = (style.caption_font, style.caption_font if alike else style.translation_font)
        self._roll.set_measure(
            *(Measure(WordWidths(font), page.columns.width, style.room_to_grow) for font in fonts)
        )
        page.lay_out()
        return page

    def _lay_out(self) -> None:
        style = self._style
        page = self._laid(style, MORE_THAN_ENOUGH_PX)
        takes, last = _taken(page, 0), _taken(page, 1)
        # As high whatever it shows: options beneath it stand still while they are tried one after another.
        height = max(self._height_px, style.line_px + 2 * END_PX)
        self._first_turn = 1 if last <= height < takes else 0  # no sentence is cut in half
        spare = max(0, height - (last if self._first_turn else takes))
        self._page = self._laid(style, height - spare // 2)
        self.setFixedHeight(height)
        self.update()
        self.figures_changed.emit(self.figures())

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._style = None  # words may be smaller or larger now
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_plate(painter, QRectF(self.rect()), self._style, self._look)
        for row in self._page.rows:
            if row.y < 0 or row.turn < self._first_turn:
                continue
            if row.line is not None:
                speaker = self._speakers(row.speaker)[1] if row.speaker else None
                self._brush.line(painter, row.line, row.kind, columns_of(self._page, row), row.y, speaker)
            elif row.kind is RowKind.NAME:
                self._brush.name(painter, *self._speakers(row.speaker or ""), self._page.columns, row.y)
            elif row.kind is RowKind.LANGUAGE:
                name = self._speakers(row.speaker)[0] if row.speaker else None
                language = shown_language(row.language or "")
                self._brush.language(painter, language, self._page.columns, row.y, row.height, name)


def _taken(page: CaptionPage, turn: int) -> int:
    """How high the rows from this turn on are, with the room around them."""
    return page.height - min((row.y for row in page.rows if row.turn >= turn), default=page.height) + END_PX


def paint_plate(painter: QPainter, box: QRectF, style: CaptionStyle, look: Look) -> None:
    """A piece of the page captions stand on; what is painted after it stays within its rim."""
    border = look.theme.border_px
    half = border / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.line, border))
    painter.setBrush(QColor(style.paper))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS_PX, RADIUS_PX)
    inside = QPainterPath()
    inside.addRoundedRect(box.adjusted(border, border, -border, -border), RADIUS_PX - half, RADIUS_PX - half)
    painter.setClipPath(inside)


def rounded_down(figure: float) -> str:
    """A contrast in words: what is not enough is not to read as if it were."""
    return number(int(figure * 10) / 10, 1)


def _average_width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("the early one is full and we take it") / 36
