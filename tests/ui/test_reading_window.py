# SPDX-License-Identifier: GPL-3.0-or-later
"""A past session looks as captions look now, also when that changes while it is open."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.ui.reading_window import ReadingWindow
from tests.ui.test_surtitle import live
from tests.ui.touring import SESSION, WORDS


def test_it_changes_with_the_theme_and_with_the_options():
    async def scene(surtitle) -> None:
        surtitle.captioning.change("appearance.theme", "light")
        library = surtitle.keeping._library
        library.entries, library.names = lambda _id: list(WORDS), lambda _id: None
        library.put_away = lambda _id: None
        await surtitle.keeping._show(SESSION)
        past = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReadingWindow))

        def ground() -> QColor:
            return past.captions.grab().toImage().pixelColor(3, 3)

        light = ground()
        surtitle.captioning.change("appearance.theme", "dark")
        assert ground() == surtitle._look.theme.paper != light
        surtitle.captioning.change("appearance.background_colour", "#16203A")
        surtitle.captioning.change("appearance.caption_size_px", 50)
        assert ground() == QColor("#16203A") and past.captions.page.style.size_px == 50
        past.close()
        surtitle.captioning.change("appearance.theme", "light")

    live(scene, engine="local")
