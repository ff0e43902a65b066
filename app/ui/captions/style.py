# SPDX-License-Identifier: GPL-3.0-or-later
"""How captions look: colours by role, type and spacing, in one frozen value.

Only values and the fonts made from them: no widget, no theme file, no settings (`app.ui.captions.looks`
makes a style from those). Lengths are logical pixels or shares of the letters' size; everything that
belongs to the words grows with `size_px`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont

from app.core.options.appearance import LARGEST_CAPTION_PX as LARGEST_SIZE_PX
from app.core.options.appearance import SMALLEST_CAPTION_PX as SMALLEST_SIZE_PX
from app.ui.parts.fonts import told

DEFAULT_SIZE_PX = 29

OUR_FAMILY = "Atkinson Hyperlegible Next"

_WEIGHT_AXIS = QFont.Tag("wght")


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """Everything `CaptionView` must know to paint words. The default is the light look."""

    paper: str = "#FBF9F5"
    panel: str = "#F3EFE7"
    line: str = "#E2DBCE"
    ink: str = "#1B1A17"
    dim: str = "#6A6459"
    provisional: str = "#5F6B7A"
    accent: str = "#AB4A12"
    on_accent: str = "#FFFFFF"
    focus: str = "#1D5FA8"
    selection: str = "#CFE0F3"
    speakers: tuple[str, ...] = (
        "#9A3412", "#1D5FA8", "#47720D", "#7A3E9D", "#0B6E6E", "#8A5A00", "#A8235F", "#4B5563",
    )  # fmt: skip

    outline_colour: str = "#FFFFFF"
    """Of outline and shadow, where there is one."""

    family: str = OUR_FAMILY
    weight: int = 430
    name_weight: int = 650
    size_px: int = DEFAULT_SIZE_PX
    line_height: float = 1.38
    letter_spacing: float = 0.0
    word_spacing: float = 0.0
    upper: bool = False
    """Shown in capitals; what is copied or read aloud stays as it was said."""
    coloured_words: bool = False
    """Words wear the colour of whoever says them, as their names do."""
    underlined_tail: bool = False
    """Words that may still change wear the ink of final ones, and a thin line."""
    outline: float = 0.0
    """How far it reaches beyond the letters."""
    shadow: float = 0.0
    """How far it falls, to the right and down."""
    lines: int = 2
    """How many a box of captions shows at a time."""
    translation_share: float = 20 / 29
    name_share: float = 14 / 29
    smallest_name_px: int = 13
    longest_line_em: float = 25.0
    beneath_share: float = 0.82
    """How much of a line a translation beneath it takes: so its lines hold about what those above them do."""

    side_margin_px: int = 34
    end_margin_px: int = 24
    turn_gap: float = 18 / 29
    translation_gap_px: int = 6
    pair_gap: float = 9 / 29
    name_gap_px: int = 22

    @classmethod
    def dark(cls, **changes: object) -> CaptionStyle:
        """The dark look, for those who have no theme at hand."""
        return replace(
            cls(
                paper="#15161A", panel="#1D1F25", line="#30333C", ink="#F4F1EA", dim="#A29D92",
                provisional="#9FB0C4", accent="#F2B263", on_accent="#1B1204", focus="#8CC2FF",
                selection="#2C4260",
                speakers=(
                    "#F2B263", "#8CC2FF", "#B8DE7A", "#D9A8F5", "#7FD9D2", "#E8D27A", "#FF9EC4", "#C3C9D4",
                ),
            ),
            **changes,
        )  # fmt: skip

    def at_size(self, px: int) -> CaptionStyle:
        """The same look with captions of this size."""
        return replace(self, size_px=max(SMALLEST_SIZE_PX, min(LARGEST_SIZE_PX, px)))

    def fitting(self, height_px: int) -> CaptionStyle:
        """The same look, no larger than a window so high can show a whole line of."""
        most = int((height_px - self.end_margin_px) / self.line_height)
        return self if self.size_px <= most else self.at_size(most)

    @property
    def turn_gap_px(self) -> int:
        """Between two turns."""
        return round(self.size_px * self.turn_gap)

    @property
    def pair_gap_px(self) -> int:
        """Between a translation and the words that go on beneath it."""
        return round(self.size_px * self.pair_gap)

    @property
    def name_column_px(self) -> int:
        """Room for names beside the words."""
        return max(92, round(92 * self.name_px / 14))

    @property
    def narrow_below_px(self) -> int:
        """In a window narrower than this a name stands above its words."""
        return max(560, round(16 * self.size_px))

    @property
    def line_px(self) -> int:
        """Height of one line of captions."""
        return round(self.size_px * self.line_height)

    @property
    def translation_px(self) -> int:
        """Type size of a translation."""
        return max(12, round(self.size_px * self.translation_share))

    @property
    def translation_line_px(self) -> int:
        """Height of one line of translation."""
        return round(self.translation_px * self.line_height)

    @property
    def name_px(self) -> int:
        """Type size of a speaker's name."""
        return max(self.smallest_name_px, round(self.size_px * self.name_share))

    @property
    def name_line_px(self) -> int:
        """Height of a name that stands above its words."""
        return round(self.name_px * 1.5)

    @property
    def name_drop_px(self) -> int:
        """From the top of the words to what stands beneath a name that stands beside them."""
        return round(self.line_px / 2 + self.name_px * 0.92)  # signs of Chinese fill their line

    @property
    def language_font(self) -> QFont:
        """The font of the tag that tells another language."""
        return _font(self.family, max(12, round(self.name_px * 0.9)), self.weight, 0.0, 0.0, False)

    @property
    def overhang_px(self) -> int:
        """How far letters may reach over their line's box: stacked marks, an outline, a shadow."""
        return 3 + math.ceil(self.size_px * (self.outline + (self.shadow and self.shadow + 0.04)))

    @property
    def longest_line_px(self) -> int:
        """No line of captions is wider."""
        return round(self.size_px * self.longest_line_em)

    @property
    def room_to_grow(self) -> float:
        """Kept free behind a word that has just begun, so that it need not jump as it grows."""
        return self.size_px * 1.2

    @property
    def translation_room_to_grow(self) -> float:
        """The same in a translation."""
        return self.translation_px * 1.2

    @property
    def caption_font(self) -> QFont:
        """The font of the words."""
        return self._font(self.size_px, self.weight)

    @property
    def translation_font(self) -> QFont:
        """The font of translations."""
        return self._font(self.translation_px, self.weight)

    @property
    def name_font(self) -> QFont:
        """The font of speakers' names."""
        return _font(self.family, self.name_px, max(self.weight, self.name_weight), 0.0, 0.0, False)

    def _font(self, px: int, weight: int) -> QFont:
        return _font(self.family, px, weight, self.letter_spacing, self.word_spacing, self.upper)


@lru_cache(maxsize=64)
def _font(family: str, px: int, weight: int, letter_em: float, word_em: float, upper: bool) -> QFont:
    """A font at a weight: ours moves its axis, because QFont.setWeight does not; others are asked for it."""
    font = QFont(family)
    font.setPixelSize(px)
    if family == OUR_FAMILY:
        font.setVariableAxis(_WEIGHT_AXIS, float(weight))
        font.setWeight(told(weight))  # for scripts that ours has no letters of
    else:
        font.setWeight(QFont.Weight(max(100, min(900, round(weight / 100) * 100))))
    if letter_em:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter_em * px)
    if word_em:
        font.setWordSpacing(word_em * px)
    if upper:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font
