# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window 320 px wide, as on a screen at 300 %: see `test_languages`."""

from __future__ import annotations

import pytest

from tests.ui.speaking import LONG, NARROW, what_is_wrong


@pytest.mark.parametrize("language", ["de", "ar", "ja", LONG])
def test_every_window_reads_well_at_320_px(language):
    wrong = what_is_wrong(language, NARROW)
    assert not wrong, "\n".join(wrong)
