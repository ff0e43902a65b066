# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: how captions and the window look."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.settings.page import Custom, Option, Page, Section
from app.ui.settings.rows.colour_field import ColourField
from app.ui.settings.rows.family_chooser import FamilyField
from app.ui.settings.rows.pace_field import PaceField
from app.ui.settings.rows.preset_gallery import PresetGallery
from app.ui.settings.rows.speaker_colours import SpeakerColours
from app.ui.translations import number

PX_IN_A_POINT = 96 / 72


class AppearancePage(Page):
    """Presets, letters, colours."""

    name = "appearance"
    icon = "letters"
    shows_captions = shows_figures = True

    def title(self) -> str:
        return self.tr("Appearance")

    def sections(self) -> list[Section]:
        return [
            Section("", [self._presets(), self._pace(), self._motion()]),
            Section(self.tr("Letters"), self._letters()),
            Section(self.tr("Lines"), self._lines()),
            Section(self.tr("Colours"), self._colours()),
            Section(self.tr("Outline and shadow"), self._edges()),
        ]

    def _presets(self) -> Custom:
        return Custom(
            "appearance.presets",
            self.tr("Presets"),
            self.tr("A whole look with one press. Keep what suits you under a name of your own."),
            PresetGallery,
            self.tr("preset style bbc television high contrast dyslexia large print own save import export"),
            full=True,
        )

    def _pace(self) -> Option:
        return Option(
            "reading.pace",
            self.tr("Early or calm"),
            self.tr("When calm, words come a moment later and change less. Final words are never held back."),
            self.tr("pace flicker speed delay fast slow changes calm"),
            [
                ("fast", self.tr("Earliest words")),
                ("middle", self.tr("A little calmer")),
                ("calm", self.tr("Fewest changes")),
            ],
            control=PaceField,
        )

    def _motion(self) -> Option:
        return Option(
            "reading.motion",
            self.tr("Lines move up"),
            self.tr("Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell."),
            self.tr("motion animation scroll glide still reduced vestibular"),
            [
                ("system", self.tr("As the system")),
                ("smooth", self.tr("Smoothly")),
                ("still", self.tr("At once")),
            ],
        )

    def _letters(self) -> list[Option]:
        return [
            Option(
                "appearance.family",
                self.tr("Typeface"),
                self.tr(
                    "Ours was made for people with low vision. Any typeface of this computer can be used."
                ),
                self.tr("font family letters"),
                control=FamilyField,
            ),
            Option(
                "appearance.caption_size_px",
                self.tr("Caption size"),
                self.tr("How large the words are. Ctrl and the wheel over captions do the same."),
                self.tr("font text bigger smaller zoom"),
                says=self._size,
            ),
            Option(
                "appearance.weight",
                self.tr("Weight"),
                self.tr("How thick the letters are. Light letters on a dark ground need a little less."),
                self.tr("bold thin thick font"),
                low=200,
                high=800,
                step=10,
                ends=(self.tr("thin"), self.tr("bold")),
            ),
            Option(
                "appearance.letter_spacing_percent",
                self.tr("Letter spacing"),
                self.tr("Room between letters. A little more helps many people with dyslexia."),
                self.tr("tracking kerning dyslexia wide"),
                says=self._share,
            ),
            Option(
                "appearance.word_spacing_percent",
                self.tr("Word spacing"),
                self.tr("Room between words, to go with wider letters."),
                self.tr("gap dyslexia wide"),
                says=self._share,
            ),
            Option(
                "appearance.case",
                self.tr("Capitals"),
                self.tr(
                    "Capitals only are harder to read for most people. Copied text stays as it was said."
                ),
                self.tr("upper case lower case letters shouting"),
                [
                    ("spoken", self.tr("As in a sentence")),
                    ("upper", self.tr("Capitals only")),
                ],
            ),
        ]

    def _lines(self) -> list[Option]:
        return [
            Option(
                "appearance.line_height_percent",
                self.tr("Line height"),
                self.tr("How far lines stand apart."),
                self.tr("spacing leading distance"),
                says=self._share,
                step=2,
            ),
            Option(
                "appearance.paragraph_gap_percent",
                self.tr("Between speakers"),
                self.tr("Room before somebody else speaks, or after a pause."),
                self.tr("paragraph gap spacing turn"),
                says=self._share,
                high=200,
                step=2,
            ),
            Option(
                "appearance.lines",
                self.tr("Lines of the overlay"),
                self.tr("How many lines the strip over other windows shows at a time. Television shows two."),
                self.tr("rows height box"),
                says=number,
            ),
        ]

    def _colours(self) -> list[Option]:
        return [
            Option(
                "appearance.theme",
                self.tr("Theme"),
                self.tr("The colours of the whole window."),
                self.tr("colour dark light night high contrast black white"),
                [
                    ("system", self.tr("As the system")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                    ("contrast-light", self.tr("High contrast, light")),
                    ("contrast-dark", self.tr("High contrast, dark")),
                ],
            ),
            self._colour(
                "appearance.text_colour",
                self.tr("Words"),
                self.tr("The colour of words that are final."),
                self.tr("text colour ink foreground contrast hex rgb palette"),
                ("ink", "paper"),
                ("#FFFFFF", "#FFF176", "#8DE8FF", "#000000"),
            ),
            self._colour(
                "appearance.background_colour",
                self.tr("Background"),
                self.tr("The colour behind captions in the window. The overlay has its own."),
                self.tr("paper colour ground contrast"),
                ("paper", "ink"),
                ("#000000", "#16203A", "#FAF3E1", "#FFFFFF"),
            ),
            Option(
                "appearance.provisional",
                self.tr("Words that may change"),
                self.tr(
                    "How words that the service may still correct are marked. They never move because of it."
                ),
                self.tr("provisional interim tail underline pale"),
                [
                    ("brightness", self.tr("In a colour of their own")),
                    ("underline", self.tr("With a thin line beneath")),
                ],
            ),
            self._colour(
                "appearance.provisional_colour",
                self.tr("Their colour"),
                self.tr("Of words that may change, or of the line beneath them."),
                self.tr("provisional interim tail colour contrast"),
                ("provisional", "paper"),
                ("#B4BEC9", "#FFF176", "#8DE8FF", "#5A6572"),
            ),
            Option(
                "appearance.speaker_colours",
                self.tr("Names of speakers"),
                self.tr("Pick a speaker by number, then a colour. A name always stands beside it."),
                self.tr("speaker colour voice person contrast"),
                control=SpeakerColours,
            ),
            Option(
                "appearance.coloured",
                self.tr("Colours of speakers"),
                self.tr("On television the words themselves take the colour of whoever says them."),
                self.tr("speaker colour words names bbc television"),
                [
                    ("names", self.tr("On names only")),
                    ("words", self.tr("On names and words")),
                ],
            ),
        ]

    def _edges(self) -> list[Option]:
        return [
            Option(
                "appearance.outline_percent",
                self.tr("Outline"),
                self.tr("A rim around letters keeps them readable over a picture that shows through."),
                self.tr("border stroke edge rim"),
                says=self._share,
            ),
            Option(
                "appearance.shadow_percent",
                self.tr("Shadow"),
                self.tr("A soft shadow beneath the letters."),
                self.tr("drop shadow edge depth"),
                says=self._share,
            ),
            self._colour(
                "appearance.outline_colour",
                self.tr("Colour of both"),
                self.tr("Left alone, it is black around light letters and white around dark ones."),
                self.tr("outline shadow border colour"),
                ("outline_colour", "ink"),
                ("#000000", "#16203A", "#FFFFFF"),
            ),
        ]

    @staticmethod
    def _colour(
        path: str, label: str, help: str, search: str, roles: tuple[str, str], colours: Sequence[str]
    ) -> Option:
        """`roles`: what it is the colour of, and what it must stand out from."""
        return Option(
            path,
            label,
            help,
            search,
            control=lambda choices, option: ColourField(choices, option, *roles, colours),
        )

    def _size(self, px: int) -> str:
        words = self.tr("{n} px, {m} pt").replace("{n}", number(px))
        return words.replace("{m}", number(round(px / PX_IN_A_POINT)))

    def _share(self, percent: int) -> str:
        return self.tr("{n} %").replace("{n}", number(percent)) if percent else self.tr("none")
