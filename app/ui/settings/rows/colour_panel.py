# SPDX-License-Identifier: GPL-3.0-or-later
"""Any colour at all: three sliders and a field for #RRGGBB, with words that wear it on their ground.

Opens beneath the colours it belongs to, not in a window: it is as narrow as the page, scrolls with it,
and the captions above show each step. Says aloud what it came to once a slider rests.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.colours import READABLE, contrast
from app.ui.captions.sample import rounded_down
from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.ring import ROOM_PX, TextButton
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.rows.checked_field import CheckedField
from app.ui.settings.rows.colour_slider import ColourSlider
from app.ui.translations import number

Pair = Callable[[], tuple[str, str]]
"""Words and their ground as they are now: the colours whose contrast counts."""
WIDEST_PX = 380
FIGURE_PX = 74
"""Room for a contrast: nothing moves when it has a figure more."""
REST_MS = 700
_SHORT = re.compile(r"#?([0-9A-F])([0-9A-F])([0-9A-F])")
_WHOLE = re.compile(r"#?([0-9A-F]{6})")


class ColourPanel(QWidget):
    """Each step is told at once. It is shut by whoever opened it, when it says that it is `left`."""

    accessible_role = QAccessible.Role.Grouping

    edited = Signal(object)
    back_wanted = Signal()
    """As it was when this was opened."""
    left = Signal()

    def __init__(self, look: Look, title: str, pair: Pair) -> None:
        super().__init__()
        self._look, self._pair = look, pair
        self._colour = self._before = "#808080"
        self.setAccessibleName(title)
        self.setMaximumWidth(WIDEST_PX)
        self.hue = ColourSlider(look, self.tr("Hue"), 359, 30)
        self.strength = ColourSlider(look, self.tr("Strength"), 100, 10)
        self.lightness = ColourSlider(look, self.tr("Lightness"), 100, 10)
        self.plate = _Plate(look, title)
        self.figure = Words(look, "", px=fonts.SMALL_PX)
        self.figure.setMinimumWidth(FIGURE_PX)
        self.code = CheckedField(look, self.tr("Colour as #RRGGBB"), self._read)
        self.code.field.setMaxLength(40)
        self.code.edited.connect(self._written)
        self.done = TextButton(look, self.tr("Done"))
        self.done.clicked.connect(self.left)
        self.back = TextButton(look, self.tr("As before"))
        self.back.clicked.connect(self._go_back)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell)
        self._arrange(look)

    @property
    def sliders(self) -> tuple[ColourSlider, ColourSlider, ColourSlider]:
        """Hue, strength and lightness."""
        return self.hue, self.strength, self.lightness

    def _arrange(self, look: Look) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(4)
        plate = QHBoxLayout()
        plate.setContentsMargins(ROOM_PX, 0, ROOM_PX, 0)
        plate.addWidget(self.plate, 1)
        plate.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(plate)
        lines = QGridLayout()
        lines.setSpacing(0)
        lines.setColumnStretch(1, 1)
        names = self.tr("Hue"), self.tr("Strength"), self.tr("Lightness")
        for place, (slider, name) in enumerate(zip(self.sliders, names, strict=True)):
            words = Words(look, name, px=fonts.SMALL_PX)
            words.setWordWrap(False)
            lines.addWidget(words, place, 0, Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(slider, place, 1)
            slider.valueChanged.connect(self._moved)
        words = Words(look, self.tr("Code"), px=fonts.SMALL_PX)
        words.setContentsMargins(ROOM_PX, 13, ROOM_PX, 0)
        lines.addWidget(words, 3, 0, Qt.AlignmentFlag.AlignTop)
        lines.addWidget(self.code, 3, 1)
        whole.addLayout(lines)
        last = QHBoxLayout()
        last.setSpacing(2)
        last.addWidget(self.done)
        last.addWidget(self.back)
        last.addStretch(1)
        whole.addLayout(last)
        for before, after in zip(self.sliders, (*self.sliders[1:], self.code.field), strict=True):
            QWidget.setTabOrder(before, after)
        self.back.hide()

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, colour: str) -> None:
        """Open with this colour; `As before` goes back to it."""
        self._before = colour
        self.show_colour(colour)
        self.show()
        self.hue.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_colour(self, colour: str) -> None:
        """This one; tells nobody. The hue of a grey stays where it was."""
        if colour.upper() != self._colour.upper():
            hue, strength, light, _ = QColor(colour).getHsl()
            figures = (self.hue.value() if hue < 0 else hue), round(strength / 2.55), round(light / 2.55)
            for slider, figure in zip(self.sliders, figures, strict=True):
                slider.blockSignals(True)
                slider.setValue(figure)
                slider.blockSignals(False)
        self._colour = colour.upper()
        self._show()

    def _show(self) -> None:
        hue, strength, light = (slider.value() for slider in self.sliders)
        now = QColor(self._colour)
        self.hue.show_colours([_made(at, max(40, strength), _seen(light)) for at in range(0, 360, 30)], now)
        self.strength.show_colours([_made(hue, at, light) for at in (0, 100)], now)
        self.lightness.show_colours([_made(hue, strength, at) for at in (0, 25, 50, 75, 100)], now)
        percent = self.tr("{n} %")
        self.hue.show_words(self._hue_name(hue))
        self.strength.show_words(percent.replace("{n}", number(strength)))
        self.lightness.show_words(percent.replace("{n}", number(light)))
        self.code.show_value(self._colour)
        self.back.setVisible(self._colour != self._before.upper())
        self.refresh()

    def refresh(self) -> None:
        """The other colour of the two may have changed, too."""
        pair = self._pair()
        self.plate.show_pair(*pair)
        figure = contrast(*pair)
        self.figure.show_role("warn" if figure < READABLE else "ink")
        self.figure.say(self.tr("{n} : 1").replace("{n}", rounded_down(figure)))

    def _hue_name(self, hue: int) -> str:
        ends = (
            (15, self.tr("Red")), (45, self.tr("Orange")), (70, self.tr("Yellow")), (160, self.tr("Green")),
            (195, self.tr("Turquoise")), (255, self.tr("Blue")), (290, self.tr("Violet")),
            (345, self.tr("Pink")), (360, self.tr("Red")),
        )  # fmt: skip
        return next(name for end, name in ends if hue < end)

    # -- what is done --------------------------------------------------------------------------

    def _moved(self) -> None:
        colour = _made(*(slider.value() for slider in self.sliders)).name().upper()
        if colour != self._colour:
            self._colour = colour
            self._say_so()
        self._show()

    def _written(self, colour: str) -> None:
        if colour != self._colour:
            self.show_colour(colour)
            self._say_so()

    def _say_so(self) -> None:
        self._rest.start()
        self.edited.emit(self._colour)

    def _go_back(self) -> None:
        self.back_wanted.emit()
        self.hue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if not self.isVisible():
            return
        figure = contrast(*self._pair())
        words = self.tr("{colour}: contrast {n} : 1")
        if figure < READABLE:
            words = self.tr("{colour}: contrast {n} : 1, hard to read for many.")
        tell_aloud(self, words.replace("{colour}", self._colour).replace("{n}", rounded_down(figure)))

    def _read(self, text: str) -> tuple[str, str]:
        colour = read_colour(text)
        return colour, "" if colour else self.tr("Write # and six of 0 to 9 and A to F, such as #1D5FA8.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            self.left.emit()
            return
        super().keyPressEvent(event)


def read_colour(text: str) -> str:
    """#RRGGBB from what people write for it; "" if it is none."""
    written = unicodedata.normalize("NFKC", text).strip().upper()
    if whole := _WHOLE.fullmatch(written):
        return f"#{whole[1]}"
    if short := _SHORT.fullmatch(written):
        return "#" + "".join(2 * digit for digit in short.groups())
    return ""


def _made(hue: int, strength: int, light: int) -> QColor:
    return QColor.fromHslF(hue / 360, strength / 100, light / 100)


def _seen(light: int) -> int:
    """Where all hues are black or white, the line of hues shows them nevertheless."""
    return max(25, min(75, light))


class _Plate(QWidget):
    """Words in the one colour on the other."""

    HEIGHT_PX = 40

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._ink, self._ground = "#000000", "#FFFFFF"
        self.setFont(fonts.font(fonts.TEXT_PX, fonts.STRONG))
        self.setFixedHeight(self.HEIGHT_PX)

    def sizeHint(self) -> QSize:
        return QSize(120, self.HEIGHT_PX)

    def show_pair(self, ink: str, ground: str) -> None:
        """These two."""
        if (ink, ground) != (self._ink, self._ground):
            self._ink, self._ground = ink, ground
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.dim, 1))
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(self._ink))
        box = self.rect().adjusted(12, 0, -12, 0)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
