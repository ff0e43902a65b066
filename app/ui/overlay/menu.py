# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay's menu: everything its buttons do, and what is chosen once. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from app.core.placing import Dock, Monitor
from app.ui.hands.shortcuts import shown
from app.ui.overlay.powers import powers
from app.ui.overlay.strip import OverlayStrip
from app.ui.parts.menu import Menu
from app.ui.parts.theme import Look
from app.ui.parts.views import looks_like, views
from app.ui.translations import apart, number

OFFERED_LINES = (1, 2, 3, 4, 6, 8)


class OverlayMenu(QObject):
    """Made when it is opened, for one overlay; gone when it is closed."""

    def __init__(
        self, strip: OverlayStrip, look: Look, second: Callable[[], None], settings: Callable[[], None]
    ) -> None:
        super().__init__(strip)
        self._strip, self._look = strip, look
        self._second, self._settings = second, settings

    def menu(self, has_second: bool) -> Menu:
        """The menu, to be popped up."""
        strip, options = self._strip, self._strip.options
        menu = Menu(self._look, strip.window)
        for button in strip.window.controls.left_out:  # a small plate has no room for them
            menu.addAction(button.accessibleName()).triggered.connect(button.click)
        menu.addSeparator()
        offered = [*views(), *strip.one_language()]
        shown_now = looks_like(options.translation, offered)
        self._choices(menu, self.tr("Show"), offered, shown_now, "translation")
        lines = [(n, self.tr("{n} lines", "", n).replace("{n}", number(n))) for n in OFFERED_LINES]
        self._choices(menu, self.tr("Lines"), lines, strip.lines, "lines")
        if powers().stands_where_put:
            self._add_places(menu.add_menu(self.tr("Place")))
        menu.addSeparator()
        through = menu.addAction(self.tr("Let clicks through") + "\t" + shown("click through"))
        through.setCheckable(True)
        through.setChecked(options.click_through)
        through.triggered.connect(lambda on: strip.change("click_through", on))
        hidden = menu.addAction(self.tr("Leave out of screen sharing"))
        hidden.setCheckable(True)
        hidden.setChecked(options.hide_from_sharing)
        hidden.setEnabled(powers().leaves_captures)
        if not powers().leaves_captures:
            hidden.setToolTip(self.tr("This system cannot leave a window out of screen sharing."))
            menu.setToolTipsVisible(True)
        hidden.triggered.connect(lambda on: strip.change("hide_from_sharing", on))
        second = menu.addAction(self.tr("Second overlay"))
        second.setCheckable(True)
        second.setChecked(has_second)
        second.triggered.connect(self._second)
        menu.addSeparator()
        menu.addAction(self.tr("Settings…")).triggered.connect(self._settings)
        menu.addAction(self.tr("Close the overlay")).triggered.connect(lambda: strip.change("shown", False))
        return menu

    def places(self) -> Menu:
        """Only where it stands."""
        menu = Menu(self._look, self._strip.window)
        self._add_places(menu)
        return menu

    def _add_places(self, menu: Menu) -> None:
        self._radio(menu, self._docks(), self._strip.docked_at, self._strip.dock)
        monitors, here = self._strip.monitors()
        if len(monitors) > 1:
            menu.addSeparator()
            words = self.tr("Screen {n}: {name}")
            offered = [
                (one, words.replace("{n}", number(n)).replace("{name}", apart(_plain_name(one))))
                for n, one in enumerate(monitors, 1)
            ]
            self._radio(menu, offered, here, self._strip.stand_on)

    def _docks(self) -> list[tuple[Dock, str]]:
        return [
            (Dock.FREE, self.tr("Where you put it")),
            (Dock.TOP, self.tr("At the top of the screen")),
            (Dock.BOTTOM, self.tr("At the bottom of the screen")),
        ]

    def _choices(
        self, menu: Menu, title: str, choices: Sequence[tuple[Any, str]], chosen: Any, option: str
    ) -> None:
        self._radio(menu.add_menu(title), choices, chosen, lambda value: self._strip.change(option, value))

    def _radio(
        self, menu: Menu, choices: Sequence[tuple[Any, str]], chosen: Any, take: Callable[[Any], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = group.addAction(menu.addAction(words))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: take(value))


def _plain_name(monitor: Monitor) -> str:
    """What the system calls it, without what only its devices are called."""
    return monitor.name.removeprefix("\\\\.\\").replace("&", "&&")
