# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that wraps, in a colour of the theme and at a weight of our typeface."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from app.ui.parts import fonts
from app.ui.parts.ring import ROOM_PX
from app.ui.parts.theme import Look
from app.ui.translations import close


class Words(QLabel):
    """A heading or a paragraph."""

    _text = ""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "dim",
        px: int = fonts.TEXT_PX,
        weight: int = fonts.REGULAR,
    ) -> None:
        super().__init__()
        self._look = look
        self._role = role
        self._weight = weight
        self.set_px(px)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(ROOM_PX, 0, ROOM_PX, 0)  # in line with the shapes of buttons
        self.say(text)
        look.changed.connect(self._recolour)
        self._recolour()

    @property
    def said(self) -> str:
        """The text as it is read."""
        return self._text

    def say(self, text: str) -> None:
        """Other words."""
        self._text = text = close(text)
        # Only rich text knows a line height.
        roomy = 110 if self.fontInfo().pixelSize() < 20 else 96
        # The narrow spaces of French type would become wide ones that break.
        style = f"line-height:{roomy}%; white-space:pre-wrap"
        side = "rtl" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
        self.setText(f'<p dir="{side}" style="{style}">{escape(text)}</p>' if text else "")
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Lines begin at the other side."""
        if event.type() == QEvent.Type.LayoutDirectionChange and self._text:
            self.say(self._text)
        super().changeEvent(event)

    def stand_beside(self, other_px: int = fonts.TEXT_PX) -> None:
        """On one base line with the words of a control of that size, both in the middle of one height.

        A line of rich text has its extra height beneath its letters only.
        """
        lower = 2 + 2 * round(max(0, other_px - self.font().pixelSize()) * 0.7)
        self.setContentsMargins(ROOM_PX, lower, ROOM_PX, 0)

    def set_px(self, px: int) -> None:
        """Another size."""
        self.setFont(fonts.font(px, self._weight, spacing_em=-0.01 if px >= 24 else 0.0))

    def show_role(self, role: str) -> None:
        """Another colour of the theme."""
        if role != self._role:
            self._role = role
            self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, self._look.theme.colour(self._role))
        self.setPalette(palette)
