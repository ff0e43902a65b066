# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions 320 px wide, as in a small window or at a large scale, in letters up to four times as large."""

from __future__ import annotations

import pytest

from app.ui.captions.page import RowKind
from tests.ui.captions.stage import stage
from tests.ui.captions.test_scripts import WORDS

SAID = {
    "english": "The second boat is already full, so we take the early one.",
    "german": "Das Schiff hat Verspätung, deshalb nehmen wir das frühe.",
    "arabic": "القارب متأخر، سنغادر في الساعة 9:40 من Kranjska Gora.",
    "japanese": "船は遅れています。次の便は九時四十分に出ます。",
    "thai": WORDS["thai"][0] + WORDS["thai"][1],
}


@pytest.mark.parametrize("size", [29, 58, 116])
@pytest.mark.parametrize("language", SAID)
def test_nothing_is_cut_off_at_the_sides(language, size):
    with stage(width=320, height=560) as captions:
        captions.view.set_style(captions.view._style.at_size(size))
        captions.view.set_names_expected(True)
        captions.says(SAID[language], speaker="1", language="en")
        captions.translates("Ladja zamuja.")
        view = captions.view
        rows = [row for row in view.page.rows if row.line is not None]
        assert [row for row in rows if row.kind is RowKind.TRANSLATION]
        for row in rows:
            columns = view._rows.places.columns(row)
            left = view._rows.brush.left_of(row.line, row.kind, columns)
            right = left + view._rows.brush.shape(row.line, row.kind).width
            assert left >= -1 and right <= 320 + 1, row.line.text
        text = "".join(row.line.text for row in rows if row.kind is RowKind.SPOKEN)
        assert text.replace(" ", "") in SAID[language].replace(" ", "")
        assert all(0 <= box.left() and box.right() < 320 for _, box in view._rows.names_in_view())
