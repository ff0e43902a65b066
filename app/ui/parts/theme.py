# SPDX-License-Identifier: GPL-3.0-or-later
"""Theme files become colours: a `Theme` for what we paint, a palette and a small sheet for Qt's own parts.

`Look` holds the theme of the moment and follows the system when told to. No widget picks a colour
of its own; state is never said by colour alone.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.storage.places import resources

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.captions.style import CaptionStyle


class Theme(NamedTuple):
    """The colours of one theme file, by role."""

    name: str
    dark: bool
    border_px: int
    paper: QColor
    panel: QColor
    line: QColor
    ink: QColor
    dim: QColor
    provisional: QColor
    accent: QColor
    on_accent: QColor
    ok: QColor
    warn: QColor
    bad: QColor
    focus: QColor
    speakers: tuple[QColor, ...]

    def __hash__(self) -> int:
        return hash(self.name)  # Qt's colours have none

    def colour(self, role: str) -> QColor:
        """The colour of a role named as text, as `app.ui.wording` does."""
        return getattr(self, role)


def captions_in(theme: Theme, size_px: int) -> CaptionStyle:
    """How captions look in a theme when nothing else was chosen."""
    from app.core.options.appearance import CaptionLook
    from app.ui.captions.looks import caption_style

    return caption_style(CaptionLook(), theme).at_size(size_px)


def mixed(a: QColor, b: QColor, share_of_b: float) -> QColor:
    """A colour between two: what a hovered or a pressed shape is filled with."""
    keep = 1.0 - share_of_b
    return QColor.fromRgbF(
        a.redF() * keep + b.redF() * share_of_b,
        a.greenF() * keep + b.greenF() * share_of_b,
        a.blueF() * keep + b.blueF() * share_of_b,
    )


@cache
def theme_named(name: str) -> Theme:
    """The theme in `resources/themes/NAME.json`."""
    return read_theme(resources() / "themes" / f"{name}.json")


def read_theme(file: Path) -> Theme:
    """A theme from its file. Raises `KeyError` or `TypeError` when a role is missing or unknown."""
    whole = json.loads(file.read_text("utf-8"))
    colours = whole["colours"]
    speakers = tuple(QColor(c) for c in colours.pop("speakers"))
    roles = {role: QColor(colour) for role, colour in colours.items()}
    return Theme(
        name=whole["name"], dark=whole["dark"], border_px=whole["border_px"], speakers=speakers, **roles
    )


class Look(QObject):
    """The theme of the moment. Widgets read `theme` while painting and repaint on `changed`."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        system_is_dark: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._qt_says_dark = system_is_dark or _system_is_dark
        self._system_dark: bool | None = None
        self._system_contrast = False
        self.less_motion = False
        """Whether nothing is to move of itself (`app.ui.parts.motion` decides)."""
        self.theme = self._wanted()
        app.setPalette(_palette(self.theme))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow_system)

    def choose(self, choice: str) -> None:
        """Follow the system, or stay with one theme."""
        self._choice = choice
        self._take(self._wanted())

    def _wanted(self) -> Theme:
        if self._choice != "system":
            return theme_named(self._choice)
        dark = self._qt_says_dark() if self._system_dark is None else self._system_dark
        return theme_named(("contrast-" if self._system_contrast else "") + ("dark" if dark else "light"))

    def follow_system(self) -> None:
        """The system may have changed its mind."""
        self._take(self._wanted())

    def system_says(self, dark: bool | None, contrast: bool | None) -> None:
        """What the system wants beyond what Qt knows of it (None: it does not say)."""
        self._system_dark, self._system_contrast = dark, bool(contrast)
        self.follow_system()

    def _take(self, theme: Theme) -> None:
        if theme == self.theme:
            return
        self.theme = theme
        self._app.setPalette(_palette(theme))
        self.changed.emit()

    def dress(self, *widgets: QWidget) -> None:
        """Give some of Qt's own parts (a field, a menu, a scroll bar) our shapes, now and from now on.

        Part by part: a sheet for the whole application would cost every other widget its time.
        """
        for widget in widgets:
            _Dress(self, widget)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper,
        role.Base: theme.paper,
        role.AlternateBase: theme.panel,
        role.Button: theme.panel,
        role.Mid: theme.line,
        role.WindowText: theme.ink,
        role.Text: theme.ink,
        role.ButtonText: theme.ink,
        role.PlaceholderText: theme.dim,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.focus,
        role.LinkVisited: theme.focus,
    }
    palette = QPalette()
    for key, colour in colours.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, mixed(theme.dim, theme.paper, 0.35))
    return palette


class _Dress(QObject):
    """Keeps one widget in the clothes of the theme; goes with the widget."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        super().__init__(widget)
        self._look, self._widget = look, widget
        self._waits = False
        look.changed.connect(self._change)
        self._put_on()

    def _change(self) -> None:
        """At once where it can be seen; what is hidden changes when it shows."""
        if self._widget.isVisible():
            self._put_on()
        elif not self._waits:
            self._waits = True
            self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._waits:
            self._waits = False
            self._widget.removeEventFilter(self)
            self._put_on()
        return super().eventFilter(watched, event)

    def _put_on(self) -> None:
        self._widget.setStyleSheet(_sheet(self._look.theme))


@lru_cache(maxsize=8)
def _sheet(theme: Theme) -> str:
    """For the few parts Qt draws: menus, fields, scroll bars. No fonts, see `app.ui.parts.fonts`."""
    names = ("paper", "panel", "line", "ink", "dim", "accent", "on_accent", "focus")
    values = {name: theme.colour(name).name() for name in names}
    values["hover"] = mixed(theme.panel, theme.ink, 0.08).name()
    values["border"] = f"{theme.border_px}px"
    text = (resources() / "themes" / "sheet.qss").read_text("utf-8").split("*/")[-1]
    for name, value in values.items():
        text = text.replace(f"${name};", f"{value};").replace(f"${name} ", f"{value} ")
    return text
