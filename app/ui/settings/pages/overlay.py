# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: the captions over other windows, and a second strip of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.options.overlay import MOST_LINES
from app.ui.overlay.powers import powers
from app.ui.parts.views import all_views
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option, Page, Section
from app.ui.settings.rows.switch import Switch
from app.ui.settings.rows.view_chooser import ViewChooser
from app.ui.translations import number, tr

LARGEST_PERCENT = 400
"""Where the slider ends; Ctrl+wheel over the overlay goes further."""


class OverlayPage(Page):
    """Both overlays."""

    name = "overlay"
    icon = "overlay"
    shows_overlay = True

    def title(self) -> str:
        return self.tr("Overlay")

    def about(self) -> str:
        if powers().stands_where_put:
            return ""
        return self.tr(
            "Wayland lets no program choose where its windows stand or keep them on top; "
            "ask your desktop to keep the overlay above, or use XWayland."
        )

    def sections(self) -> list[Section]:
        return [
            Section("", [self._shown(), *self._words("overlay"), *self._plate("overlay")]),
            Section(self.tr("Out of the way"), self._manners("overlay")),
            Section(
                self.tr("Second overlay"),
                [
                    self._second_shown(),
                    *self._words("second_overlay"),
                    *self._plate("second_overlay"),
                    *self._manners("second_overlay"),
                ],
                self.tr("For a second language, or a second reader; it is open as long as the first one is."),
            ),
        ]

    def _shown(self) -> Option:
        return Option(
            "overlay.shown",
            self.tr("Captions over other windows"),
            self.tr("A strip of captions that stays above meetings, films and slides."),
            self.tr("overlay strip always on top float"),
        )

    def _second_shown(self) -> Option:
        return Option(
            "second_overlay.shown",
            self.tr("Show a second one"),
            self.tr("Another strip with its own size, place and choice of language."),
            self.tr("overlay two languages"),
        )

    def _words(self, section: str) -> list[Option]:
        lines = [(0, self.tr("As in Appearance"))]
        lines += [(n, number(n)) for n in (1, 2, 3, 4, 6, 8, MOST_LINES)]
        return [
            Option(
                f"{section}.translation",
                self.tr("Show"),
                self.tr("Which of the words and their translation stand on this overlay."),
                self.tr("translation original language"),
                all_views(),
                control=ViewChooser,
                shown_when=_shown_when(section),
            ),
            Option(
                f"{section}.size_percent",
                self.tr("Size"),
                self.tr("How large its words are, compared with those in the window."),
                self.tr("font text bigger smaller zoom"),
                says=_percent,
                high=LARGEST_PERCENT,
                step=5,
                shown_when=_shown_when(section),
            ),
            Option(
                f"{section}.lines",
                self.tr("Lines"),
                self.tr("How many lines of captions it shows at a time."),
                self.tr("rows height"),
                lines,
                shown_when=_shown_when(section),
            ),
        ]

    def _plate(self, section: str) -> list[Option]:
        return [
            Option(
                f"{section}.plate_colour",
                self.tr("Plate"),
                self.tr("The colour behind the words; words take a colour that can be read on it."),
                self.tr("background colour box"),
                [
                    ("#121417", self.tr("Night")),
                    ("#000000", self.tr("Black")),
                    ("#14233B", self.tr("Blue")),
                    ("#FBF9F5", self.tr("Paper")),
                    ("#FFFFFF", self.tr("White")),
                    ("#FFF1B8", self.tr("Yellow")),
                ],
                shown_when=_shown_when(section),
            ),
            Option(
                f"{section}.plate_opacity",
                self.tr("Opacity of the plate"),
                self.tr("How much of what lies beneath is hidden; at 0 there are only words."),
                self.tr("transparent background see through alpha"),
                says=_percent,
                step=2,
                shown_when=_shown_when(section),
            ),
            Option(
                f"{section}.text_opacity",
                self.tr("Opacity of the words"),
                self.tr("Paler words let more of what lies beneath be seen."),
                self.tr("transparent text alpha"),
                says=_percent,
                step=5,
                shown_when=_shown_when(section),
            ),
        ]

    def _manners(self, section: str) -> list[Option]:
        hidden = self.tr("Others do not see it when you share your screen or record it.")
        if not powers().leaves_captures:
            hidden = self.tr("This system cannot do that: whoever sees your screen sees the overlay.")
        rows = [
            Option(
                f"{section}.click_through",
                self.tr("Let clicks through"),
                self.tr(
                    "Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back."
                ),
                self.tr("mouse pass transparent input"),
                shown_when=_shown_when(section),
            ),
            Option(
                f"{section}.hide_from_sharing",
                self.tr("Leave out of screen sharing"),
                hidden,
                self.tr("hide record capture zoom teams"),
                control=None if powers().leaves_captures else _impossible,
                shown_when=_shown_when(section),
            ),
            self._full_screen(section),
            Option(
                f"{section}.hide_when_silent_s",
                self.tr("Hide in silence"),
                self.tr(
                    "It hides when nothing has been said for this long, and comes back with the next word."
                ),
                self.tr("auto hide quiet"),
                [(s, self._silence(s)) for s in (0, 5, 10, 20, 60, 300)],
                says=self._silence,
                shown_when=_shown_when(section),
            ),
        ]
        if section == "overlay":
            rows.append(
                Option(
                    "overlay.x_on_wayland",
                    self.tr("Run through XWayland"),
                    self.tr(
                        "On Wayland this lets the overlay stay on top and in place, from the next start on."
                    ),
                    self.tr("wayland x11 always on top"),
                )
            )
        return rows

    def _full_screen(self, section: str) -> Option:
        second = _shown_when(section)
        return Option(
            f"{section}.over_full_screen",
            self.tr("Above full-screen windows"),
            self.tr(
                "Also above meetings and films that fill the screen; the desktop cannot arrange it then."
            ),
            self.tr("fullscreen presentation video always on top"),
            # Elsewhere it stands there anyway, or cannot.
            shown_when=lambda choices: powers().is_managed and (second is None or second(choices)),
        )

    def _silence(self, seconds: int) -> str:
        if not seconds:
            return self.tr("Never")
        return self.tr("After {n} seconds", "", seconds).replace("{n}", number(seconds))


def _shown_when(section: str) -> Callable[[Choices], bool] | None:
    """The second overlay's options are of no use before there is one."""
    if section == "overlay":
        return None
    return lambda choices: choices.value("second_overlay.shown")


def _impossible(choices: Choices, option: Option) -> QWidget:
    """A switch for what the system cannot do."""
    switch = Switch(choices.look, option.label)
    switch.setEnabled(False)
    return switch


def _percent(value: float) -> str:
    return tr("{n} %").replace("{n}", number(value))
