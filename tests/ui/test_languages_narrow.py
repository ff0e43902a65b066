# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window 320 px wide, as on a screen at 300 %: see `test_languages`."""

from __future__ import annotations

import pytest

from app.core.options.access import WINDOW_LANGUAGES
from tests.ui.scenes import STATES, a_window, settle
from tests.ui.speaking import LONG, NARROW, speak, spoken, what_is_wrong


@pytest.mark.parametrize("language", ["de", "ar", "ja", LONG])
def test_every_window_reads_well_at_320_px(language):
    wrong = what_is_wrong(language, NARROW)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_controls_of_a_session_keep_their_words_at_320_px(language):
    with spoken(language):
        speak(language)
        with a_window(width=320, height=560) as window:
            window.show_state(STATES["listening"])
            settle()
            bar = window.bar
            for pill in (bar.mute, bar.pause, bar.stop):
                assert pill.isVisible() and pill.least_with_words <= pill.width(), pill.text()
