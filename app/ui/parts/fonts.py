# SPDX-License-Identifier: GPL-3.0-or-later
"""The typeface we ship, at the weights the interface uses. Never asks the system for a bold of its own.

The file is one variable font. Qt moves its weight axis only when told by name: `QFont.setWeight`
would leave the outlines alone, and from 700 on smear them. Below that it is told to Qt all the same,
for the fonts of the system that stand in where ours has no letters.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Atkinson Hyperlegible Next"

REGULAR = 430
"""Weight of running text."""
STRONG = 650
"""Weight of the one bold word, of names, and of words on buttons."""
HEADING = 640
MOST_TOLD = 600
"""The weight for which others have a bold, and at which Qt still leaves ours alone."""

SMALL_PX = 14
TEXT_PX = 15
HEADING_PX = 34
NARROW_HEADING_PX = 27


def load_fonts(folder: Path) -> bool:
    """Make our typeface known to Qt; False when the file is not there (the system's font is used).

    Given as bytes: of a file Qt knows the one style "Regular" only, and asks for that by name where
    others stand in for letters ours lacks; a heading in Japanese would never be bold.
    """
    files = sorted(folder.glob("*.ttf"))
    numbers = [QFontDatabase.addApplicationFontFromData(file.read_bytes()) for file in files]
    return bool(numbers) and min(numbers) >= 0


def told(weight: int) -> QFont.Weight:
    """What Qt is told of a weight of ours."""
    return QFont.Weight(max(100, min(MOST_TOLD, weight // 100 * 100)))


@cache
def font(
    px: int = TEXT_PX, weight: int = REGULAR, *, tabular: bool = False, spacing_em: float = 0.0
) -> QFont:
    """Our typeface at `px` pixels; `tabular` digits do not move where they count up. Do not change it."""
    made = QFont(FAMILY)
    made.setPixelSize(px)
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    made.setWeight(told(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if spacing_em:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 100 * spacing_em)
    return made
