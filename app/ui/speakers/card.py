# SPDX-License-Identifier: GPL-3.0-or-later
"""A small card about one speaker: the name, the colour, who else it is, and whether a label is wrong.

Opens beside the name that was pressed. Each change holds at once; a name when Enter is pressed or the
card is left, unless it is left with Escape.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.names import LONGEST_NAME, Apart, Called, Coloured, Correction, Labels, Passage, Same
from app.core.turn import Turn
from app.ui.captions.names import UNNAMED
from app.ui.parts import fonts
from app.ui.parts.corners import may_be_round
from app.ui.parts.icons import paint_icon
from app.ui.parts.one_stop import OneStop
from app.ui.parts.ring import ROOM_PX, RingButton, TextButton
from app.ui.parts.scrolled import Scrolled
from app.ui.parts.theme import Look, Theme
from app.ui.parts.words import Words
from app.ui.settings.rows.chooser import Chooser
from app.ui.settings.rows.field import Field
from app.ui.speakers.naming import Naming
from app.ui.translations import apart, number

WIDTH_PX = 308
SIDE_PX = 16 - ROOM_PX
SWATCH_PX = 24
SWATCHES_ACROSS = 8
RADIUS_PX = 12
LONGEST_NAME_PX = 170
"""A longer name is cut short in lists: beside their labels there is room for no more."""
NOBODY = UNNAMED


class Swatch(RingButton):
    """One of the speakers' colours; the one in use wears a tick."""

    def __init__(self, look: Look, place: int, name: str) -> None:
        super().__init__(look)
        self._place = place
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(SWATCH_PX + 2 * ROOM_PX, SWATCH_PX + 2 * ROOM_PX)

    minimumSizeHint = sizeHint

    def fill(self, theme: Theme) -> QColor | None:
        return theme.speakers[self._place % len(theme.speakers)]

    def _fill_now(self, theme: Theme) -> QColor | None:
        return self.fill(theme)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        if self.isChecked():
            tick = QRectF(0, 0, 16, 16)
            tick.moveCenter(self.shape().center())
            paint_icon(painter, "check", tick, theme.paper)


class _Colours(QWidget):
    """What the colours stand in."""

    accessible_role = QAccessible.Role.Grouping


class SpeakerCard(QFrame):
    """A window of its own, which goes when another one is turned to.

    No popup of the window system: Qt keeps those from screen readers.
    """

    accessible_role = QAccessible.Role.Dialog
    stands_over_overlays = True

    _given_up = _was_active = False

    corrected = Signal(object)
    """A `Correction` that the reader may want to take back at once: two made one, a label taken off."""

    def __init__(
        self,
        look: Look,
        naming: Naming,
        person: str,
        turn: Turn | None,
        parent: QWidget,
        choose: bool = False,
    ) -> None:
        """`turn`: the passage at whose head the name was pressed. `choose`: whose card it is can be chosen."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rounded = may_be_round()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._rounded)
        self._look, self._naming, self._person, self._turn = look, naming, person, turn
        self._chooses = choose and len(naming.people()) > 1
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(SIDE_PX, 12, SIDE_PX, 12)
        self.setFixedWidth(WIDTH_PX)
        self._fill()

    def open_at(self, captions: QWidget, name: QRect) -> None:
        """Show beneath this place in the captions, or above it where there is more room."""
        size = self.sizeHint()
        name = QRect(captions.mapToGlobal(name.topLeft()), name.size())
        room = captions.screen().availableGeometry()
        x = name.left() - 8
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = name.right() + 8 - size.width()
        x = max(room.left(), min(x, room.right() - size.width()))
        below = name.bottom() + 6
        y = below if below + size.height() <= room.bottom() else name.top() - 6 - size.height()
        self.move(QPoint(x, max(room.top(), y)))
        self.show()
        self.activateWindow()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    # -- parts ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        """All of it, in the language of now."""
        self.setWindowTitle(self.tr("Surtitle: speaker"))
        self.setAccessibleName(self.tr("Surtitle: speaker"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        if self._chooses:
            self._add_choice_of_speaker()
        self._add_name()
        self._add_colours()
        self._add_choices()
        self._add_removals()
        self._whole.addWidget(Scrolled(self._look, inside))
        self._show_all()

    def _speak_anew(self) -> None:
        self._keep_name()
        before = self._whole.takeAt(0).widget()
        before.hide()
        before.deleteLater()
        self._fill()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_choice_of_speaker(self) -> None:
        naming = self._naming
        people = [(person, self._shortened(person)) for person in naming.people()]
        self.speaker = Chooser(self._look, self.tr("Speaker"), people)
        self.speaker.show_value(self._person)
        self.speaker.chosen.connect(self._turn_to)
        self._line(self.tr("Speaker"), self.speaker)

    def _add_name(self) -> None:
        self.name = Field(self._look)
        self.name.setProperty("low", True)
        self.name.setFont(fonts.font())
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.returnPressed.connect(self.close)
        self._column.addWidget(Words(self._look, self.tr("Name"), px=fonts.SMALL_PX))
        self._column.addWidget(self.name)

    def _add_colours(self) -> None:
        held = _Colours()
        held.setAccessibleName(self.tr("Colour"))
        rows = QGridLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.setColumnStretch(SWATCHES_ACROSS, 1)
        words = self.tr("Colour {n}")
        count = len(self._look.theme.speakers)
        self.swatches = [
            Swatch(self._look, place, words.replace("{n}", number(place + 1))) for place in range(count)
        ]
        for place, swatch in enumerate(self.swatches):
            swatch.clicked.connect(lambda _=False, place=place: self._correct(Coloured(self._person, place)))
            rows.addWidget(swatch, *divmod(place, SWATCHES_ACROSS))
        self._column.addWidget(held)
        self._stop = OneStop(self.swatches, held)

    def _add_choices(self) -> None:
        self.same = Chooser(self._look, self.tr("Same person as"))
        self.same.chosen.connect(self._merge)
        self._same_line = self._line(self.tr("Same person as"), self.same)
        self.apart = TextButton(self._look, self.tr("Not the same person after all"))
        self.apart.clicked.connect(lambda: self._correct(Apart(self._person)))
        self._column.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addSpacing(4)
        words = "" if self._turn is None else self._turn.text
        self.quote = Words(self._look, "", px=fonts.SMALL_PX)
        self.quote.setWordWrap(False)
        room = WIDTH_PX - 2 * SIDE_PX - 4 * ROOM_PX
        metrics = self.quote.fontMetrics()
        quoted = self.tr("“{sentence}”")
        room -= metrics.horizontalAdvance(quoted.replace("{sentence}", ""))
        short = metrics.elidedText(words.strip(), Qt.TextElideMode.ElideRight, room)
        self.quote.say(quoted.replace("{sentence}", apart(short)))
        self._column.addWidget(self.quote)
        self.passage = Chooser(self._look, self.tr("Said by"))
        self.passage.chosen.connect(self._give_passage)
        self._passage_line = self._line(self.tr("Said by"), self.passage)

    def _add_removals(self) -> None:
        self.remove = TextButton(self._look, self.tr("Remove this name here"))
        self.remove.clicked.connect(self._remove)
        shown = self._naming.names.labels_shown
        words = self.tr("Hide all names") if shown else self.tr("Show all names")
        self.hide_all = TextButton(self._look, words)
        self.hide_all.clicked.connect(lambda: self._correct_and_close(Labels(not shown)))
        self._column.addSpacing(4)
        for button in (self.remove, self.hide_all):
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _line(self, label: str, control: QWidget) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = Words(self._look, label, px=fonts.SMALL_PX)
        words.setWordWrap(False)
        words.stand_beside()
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(control)
        self._column.addWidget(line)
        return line

    # -- what is shown -------------------------------------------------------------------------

    def _show_all(self) -> None:
        naming, names, person = self._naming, self._naming.names, self._person
        shown, place = naming.shown(person)
        self.name.setText(names.name(person))
        self.name.setPlaceholderText(shown)
        self._stop.choose(self.swatches[place % len(self.swatches)])
        others = [(other, self._shortened(other)) for other in naming.people() if other != person]
        self.same.show_choices([("", self.tr("Nobody else")), *others])
        self.same.show_value("")
        self._same_line.setVisible(bool(others))
        self.apart.setVisible(bool(names.labels_of(person)))
        self._show_passage([(person, self._shortened(person)), *others])
        self.adjustSize()
        # Whole, if the screen is high enough; Qt alone would stop at two thirds of it.
        self.resize(WIDTH_PX, min(self.sizeHint().height(), self.screen().availableGeometry().height()))

    def _shortened(self, person: str) -> str:
        """A name in a list, not wider than the card."""
        metrics = self.name.fontMetrics() if hasattr(self, "name") else self.fontMetrics()
        return metrics.elidedText(self._naming.shown(person)[0], Qt.TextElideMode.ElideRight, LONGEST_NAME_PX)

    def _show_passage(self, people: list[tuple[str, str]]) -> None:
        turn = self._turn
        known = turn is not None and turn.speaker is not None and turn.start_ms is not None
        self._passage_line.setVisible(known)
        self.quote.setVisible(known)
        self.remove.setVisible(known)
        if not known:
            return
        by = self._naming.names.speaker(turn.speaker, turn.start_ms)
        self.passage.show_choices([*people, (NOBODY, self.tr("Nobody in particular"))])
        self.passage.show_value(by or NOBODY)
        self.remove.setVisible(by is not None)

    # -- what the reader wants -----------------------------------------------------------------

    def _turn_to(self, person: str) -> None:
        self._keep_name()
        self._person = person
        self._show_all()

    def _keep_name(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            if self._naming.correct(Called(self._person, self.name.text())):
                self._person = self._naming.names.person(self._person)

    def _merge(self, other: str) -> None:
        if other:
            self._correct_and_close(Same(self._person, other))

    def _give_passage(self, by: str) -> None:
        turn = self._turn
        assert turn is not None and turn.speaker is not None and turn.start_ms is not None
        correction = Passage(turn.speaker, turn.start_ms, None if by == NOBODY else by)
        self._correct_and_close(correction)

    def _remove(self) -> None:
        self._give_passage(NOBODY)

    def _correct(self, correction: Correction) -> None:
        self._keep_name()
        self._naming.correct(correction)
        self._show_all()

    def _correct_and_close(self, correction: Correction) -> None:
        self._keep_name()
        if self._naming.correct(correction):
            self.corrected.emit(correction)
        self.close()

    # -- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._given_up = True
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self._was_active:
            self.close()
        if event.type() == QEvent.Type.LanguageChange:
            self._speak_anew()
        self._was_active = self._was_active or self.isActiveWindow()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not self._given_up:
            self._keep_name()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme: Any = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half, radius = theme.border_px / 2, RADIUS_PX if self._rounded else 0
        pen = QPen(theme.line, theme.border_px)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
