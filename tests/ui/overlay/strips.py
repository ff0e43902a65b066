# SPDX-License-Identifier: GPL-3.0-or-later
"""An overlay without a session: a test says by hand what is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect

from app.core.options.overlay import OverlaySettings
from app.core.placing import Dock
from app.core.settings import Settings
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.overlay.page import box_height_px
from app.ui.overlay.style import overlay_style, plate_theme
from app.ui.overlay.window import OverlayWindow
from app.ui.parts.theme import theme_named
from tests.ui.scenes import application, clear_away, settle


class Strip:
    """An overlay with a transcript to speak into."""

    def __init__(self, width: int, options: OverlaySettings, view: str, look: str) -> None:
        theme = theme_named(look)
        style = overlay_style(Settings(), options, theme)
        self.window = OverlayWindow(style, options, plate_theme(options, theme), "Surtitle captions")
        self.window.set_look(style, options, plate_theme(options, theme), view)
        self.window.captions.set_reduced_motion(True)
        self.transcript = Transcript()
        self.window.captions.show_transcript(self.transcript)
        self.window.place(QRect(40, 40, width, box_height_px(style, view, style.lines)), Dock.FREE)
        self.window.show()
        settle()

    def says(self, final: str = "", tail: str = "", speaker: str | None = None) -> None:
        tokens = [Token(final, True, speaker=speaker)] if final else []
        tokens += [Token(tail, False, speaker=speaker)] if tail else []
        self.window.captions.captions_changed(self.transcript.apply(tokens))

    def lines(self) -> list[str]:
        return self.window.captions.visible_lines


@contextmanager
def a_strip(width: int = 700, view: str = "original", theme: str = "light", **options) -> Iterator[Strip]:
    application()
    strip = Strip(width, OverlaySettings(**options), view, theme)
    try:
        yield strip
    finally:
        strip.window.hide()
        strip.window.deleteLater()
        clear_away()
