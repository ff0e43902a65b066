# SPDX-License-Identifier: GPL-3.0-or-later
"""Strong words are strong in every script for which this system has a bold; our own are never smeared."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout

from app.ui.parts import fonts
from tests.ui.scenes import application


def _style_of(text: str, font: QFont) -> tuple[str, str]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    used = layout.glyphRuns()[0].rawFont()
    return used.familyName(), used.styleName()


@pytest.mark.parametrize("text", ["話者", "القارب"])
def test_who_stands_in_for_our_letters_is_bold_where_ours_are(text):
    application()
    family, plain = _style_of(text, fonts.font(20, fonts.REGULAR))
    if not any(QFontDatabase.bold(family, style) for style in QFontDatabase.styles(family)):
        pytest.skip(f"{family} has no bold here")
    assert "Bold" not in plain
    assert "Bold" in _style_of(text, fonts.font(20, fonts.STRONG))[1]


def test_our_own_letters_are_as_wide_as_their_weight_says():
    application()
    widths = [
        QFontMetricsF(fonts.font(40, weight)).horizontalAdvance("Surtitle") for weight in (400, 430, 560, 650)
    ]
    assert widths == sorted(set(widths)), "each weight has outlines of its own"
