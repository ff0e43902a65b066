# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay beside its options: its words on its plate, over something that shines through.

Painted by the overlay's own parts, a strip for each one there is. Opens no window.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.options.overlay import StripSettings
from app.core.settings import Settings
from app.core.text import Token, TokenKind
from app.core.transcript import Transcript
from app.core.translating import BOTH, Translating
from app.ui.captions.sample import RADIUS_PX as RIM_PX
from app.ui.captions.sample import own_language
from app.ui.overlay.captions import OverlayCaptions
from app.ui.overlay.page import box_height_px
from app.ui.overlay.panel import paint_rim
from app.ui.overlay.style import RADIUS_PX, overlay_style, plate, plate_theme
from app.ui.parts.theme import Look, Theme

AROUND_PX = 16
TALLEST_PX = 230
SCALE_OF_TWO = 0.6
"""Two of them are shown smaller than they are: both are to be seen whole."""
BENEATH = ("#F4F1EA", "#2B4A6F", "#D9C7A3", "#26221E")
"""A slide with light and dark in it."""


class OverlaySample(QWidget):
    """The first overlay, and the second one while there is one."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._settings = Settings()
        self._tallest_px = TALLEST_PX
        self.strips: dict[str, Strip] = {}
        self.setAccessibleName(self.tr("How the overlay looks"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)

    def show_settings(self, settings: Settings) -> None:
        """The overlays as these settings make them."""
        before = (self._settings.overlay, self._settings.second_overlay, self._settings.appearance)
        self._settings = settings
        now = (settings.overlay, settings.second_overlay, settings.appearance)
        if now != before or not self.strips:
            self._dress()

    def set_tallest(self, px: int) -> None:
        """It may take this much of the height."""
        if px != self._tallest_px:
            self._tallest_px = px
            self._dress()

    # -- inside --------------------------------------------------------------------------------

    def _dress(self) -> None:
        settings = self._settings
        sections = ["overlay", *(["second_overlay"] if settings.second_overlay.shown else [])]
        for section in set(self.strips) - set(sections):
            self.strips.pop(section).deleteLater()
        width = max(120, self.width() - 2 * AROUND_PX)
        scale = 1.0 if len(sections) == 1 else SCALE_OF_TWO
        high = {
            section: self._strip(section).dress(
                settings, getattr(settings, section), self._look, width, scale
            )
            for section in sections
        }
        left = self._tallest_px - AROUND_PX * (len(sections) + 1)
        top = AROUND_PX
        for place, section in enumerate(sections):
            # What is too high for all of them shares what there is; each shows its newest lines.
            share = max(40, min(high[section], left - 40 * (len(sections) - place - 1)))
            self.strips[section].take(QRect(AROUND_PX, top, width, share), high[section])
            top += share + AROUND_PX
            left -= share
        self.setFixedHeight(top)
        self.update()

    def _strip(self, section: str) -> Strip:
        if section not in self.strips:
            self.strips[section] = Strip(self, self._conversation())
        return self.strips[section]

    def _conversation(self) -> Transcript:
        words = self.tr("The second boat is late, so we take the early one.")
        german = "Das zweite Schiff hat Verspätung, also nehmen wir das frühe."
        english = "The second boat is late, so we take the early one."
        code, other = ("de", german) if words == english else ("en", english)
        said = Transcript()
        said.translating = Translating(code, own_language())
        translated = Token(other, True, speaker="1", language=code, kind=TokenKind.TRANSLATION)
        said.apply([Token(words, True, speaker="1", language=own_language()), translated])
        said.close_turn()
        return said

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RIM_PX, RIM_PX)
        painter.setClipPath(outline)
        share = self.width() / len(BENEATH)
        for number, colour in enumerate(BENEATH):
            painter.fillRect(QRectF(number * share, 0, share + 1, self.height()), QColor(colour))


class Strip(QWidget):
    """A plate with words on it."""

    def __init__(self, parent: QWidget, said: Transcript) -> None:
        super().__init__(parent)
        self._said = said
        self._plate = QColor()
        self._theme: Theme | None = None
        self._captions: OverlayCaptions | None = None
        self._row_px, self._end_px = 1, 0  # its last line, and what is beneath that

    def dress(self, settings: Settings, options: StripSettings, look: Look, width: int, scale: float) -> int:
        """Look like this, so wide; returns how high it would be."""
        options = replace(options, size_percent=round(options.size_percent * scale))
        style = overlay_style(settings, options, look.theme)
        self._plate, self._theme = plate(options, look.theme), plate_theme(options, look.theme)
        if self._captions is None:
            self._captions = OverlayCaptions(style, self)
            self._captions.setAccessibleName(self.parentWidget().accessibleName())
            self._captions.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._captions.set_reduced_motion(True)
            self._captions.show_transcript(self._said)
        high = box_height_px(style, options.translation, style.lines)
        self._row_px = style.translation_line_px if options.translation == BOTH else style.line_px
        self._end_px = style.end_margin_px
        self._captions.setGeometry(0, 0, width, high)
        self._captions.set_look(style, options.translation, style.lines, options.text_opacity / 100)
        self.update()
        return high

    def take(self, box: QRect, high: int) -> None:
        """Stand here; where that is too low for all lines, the last ones are seen, as whole as they can be."""
        self.setGeometry(box)
        end = self._end_px
        if high > box.height():
            rows = max(1, box.height() // self._row_px)
            end = min(end, max(0, box.height() - rows * self._row_px) // 2)
        self._captions.move(0, box.height() - high + self._end_px - end)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        if self._theme is not None:
            paint_rim(painter, self, self._theme, RADIUS_PX)
