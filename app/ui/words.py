# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that wraps, in a colour of the theme and at a weight of our typeface."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui import fonts
from app.ui.theme import Look


class Words(QLabel):
    """A heading or a paragraph."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "dim",
        px: int = fonts.TEXT_PX,
        weight: int = fonts.REGULAR,
    ) -> None:
        super().__init__(text)
        self._look = look
        self._role = role
        self.setFont(fonts.font(px, weight, spacing_em=-0.01 if px >= 30 else 0.0))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.changed.connect(self._recolour)
        self._recolour()

    def show_role(self, role: str) -> None:
        """Another colour of the theme."""
        if role != self._role:
            self._role = role
            self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, self._look.theme.colour(self._role))
        self.setPalette(palette)
