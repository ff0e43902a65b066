# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlays wired to the session and the options: opened, dressed, placed, kept.

Shows what the main window shows in the same turn of the event loop. Knows no sound and no service.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect

from app.core.options.overlay import OverlaySettings
from app.core.transcript import Transcript
from app.ui.bridge import Bridge
from app.ui.captioning import Captioning
from app.ui.main_window import MainWindow
from app.ui.overlay_style import box_height_px, overlay_style
from app.ui.overlay_window import OverlayWindow
from app.ui.theme import Look
from app.ui.wording import gap_text

SECTION = "overlay"


class Overlays(QObject):
    """What the button `Overlay` opens and closes."""

    def __init__(self, window: MainWindow, look: Look, captioning: Captioning, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._look, self._captioning, self._bridge = window, look, captioning, bridge
        self._overlay: OverlayWindow | None = None
        self._shown: Transcript | None = None
        bridge.captions.connect(self._captions_changed)
        captioning.settings_changed.connect(self._options_changed)
        captioning.ready.connect(self._options_changed)
        look.changed.connect(self._options_changed)
        window.overlay_wanted.connect(self.toggle)

    # -- what others may ask -------------------------------------------------------------------

    def toggle(self) -> None:
        """Open the overlay, or close it."""
        self._captioning.change(f"{SECTION}.shown", not self._options.shown)

    def set_click_through(self, through: bool) -> None:
        """Whether clicks reach what lies beneath the overlay."""
        self._captioning.change(f"{SECTION}.click_through", through)

    def close(self) -> None:
        """The program ends; what was open opens again with it."""
        if self._overlay is not None:
            self._overlay.close()
            self._overlay.deleteLater()
            self._overlay = None

    # -- inside --------------------------------------------------------------------------------

    @property
    def _options(self) -> OverlaySettings:
        return self._captioning.settings.overlay

    def _options_changed(self) -> None:
        options = self._options
        self._window.bar.overlay.setChecked(options.shown)
        if self._captioning.conductor is None:
            return
        if not options.shown:
            self.close()
            return
        if self._overlay is None:
            self._open()
        self._overlay.set_look(overlay_style(self._captioning.settings, options), options)

    def _open(self) -> None:
        options = self._options
        style = overlay_style(self._captioning.settings, options)
        overlay = self._overlay = OverlayWindow(style, options, self.tr("Surtitle captions"))
        overlay.captions.set_gap_wording(gap_text)
        overlay.captions.roll.shown = self._bridge.pacing.shown
        overlay.close_wanted.connect(self.toggle)
        self._shown = self._captioning.conductor.transcript
        overlay.captions.show_transcript(self._shown)
        room = self._window.screen().availableGeometry()
        height = box_height_px(style, options.lines, False)
        width = min(room.width() - 80, 900)
        overlay.place(QRect(room.center().x() - width // 2, room.bottom() - height - 60, width, height))
        overlay.show()

    def _captions_changed(self, first_turn: int) -> None:
        conductor = self._captioning.conductor
        if conductor is None or self._overlay is None:
            return
        if conductor.transcript is not self._shown:
            self._shown = conductor.transcript
            self._overlay.captions.show_transcript(self._shown)
        else:
            self._overlay.captions.captions_changed(first_turn)
