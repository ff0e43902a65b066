# SPDX-License-Identifier: GPL-3.0-or-later
"""Main window, overlay, settings and a past session in five looks, kept to be looked at side by side.

Light, dark, high contrast, Arabic and 200 %: tests/output/screens/windows/WINDOW-LOOK.png. What can
be told without eyes is told: the ground, the direction, the size, and that nothing is cut off.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.core.settings import Settings
from app.storage.places import Places
from app.storage.settings_file import save_settings
from app.ui.surtitle import Surtitle
from tests.ui.inspecting import complaints
from tests.ui.speaking import spoken
from tests.ui.test_surtitle import live
from tests.ui.touring import drawn, shown_in_four_windows

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "tests" / "output" / "screens" / "windows"
LOOKS = {
    "light": ("light", "en"),
    "dark": ("dark", "en"),
    "high-contrast": ("contrast-dark", "en"),
    "arabic": ("light", "ar"),
    "200-percent": ("light", "en"),
}
"""Theme and language."""
WINDOWS = {"main": (1020, 640), "settings": (1020, 690), "history": (860, 560), "overlay": None}
"""How large each is; the overlay is as large as it likes to be."""


def picture(window: str, look: str) -> Path:
    return PICTURES / f"{window}-{look}.png"


def keep_all(look: str) -> None:
    """Keep a picture of each window in this look, and see to it that each looks so."""
    theme, language = LOOKS[look]
    places = Places.chosen()
    places.make()
    settings = Settings().with_value("listening.engine", "soniox").with_value("listening.chosen", True)
    save_settings(places, settings.with_value("appearance.theme", theme))
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in WINDOWS:
        picture(name, look).unlink(missing_ok=True)

    async def scene(surtitle: Surtitle) -> None:
        async for name, window in shown_in_four_windows(surtitle):
            if size := WINDOWS[name]:
                window.resize(*size)
            await drawn()
            _keep(surtitle, window, name, look)

    with spoken(language):
        live(scene)


def _keep(surtitle: Surtitle, window: QWidget, name: str, look: str) -> None:
    assert complaints(window) == [], name
    assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (look == "arabic")
    image = window.grab().toImage()
    if name != "overlay":  # its plate is its own in every theme
        corner = image.pixelColor(image.width() // 2, 2)
        assert corner == QColor(surtitle._look.theme.paper), name
    assert image.save(str(picture(name, look)))


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "200-percent"])
def test_each_window_in_this_look(look):
    keep_all(look)
    assert all(picture(name, look).is_file() for name in WINDOWS)


def test_each_window_at_200_percent():
    assert QGuiApplication.instance() is None or QGuiApplication.instance().devicePixelRatio() == 1
    play = "from tests.ui.test_pictures_of_windows import keep_all; keep_all('200-percent')"
    env = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", play], env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    for name, size in WINDOWS.items():
        image = QImage(str(picture(name, "200-percent")))
        assert not image.isNull(), name
        assert size is None or (image.width(), image.height()) == (2 * size[0], 2 * size[1]), name
