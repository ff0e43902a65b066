# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window in every language: nothing is left in English, is cut off, overlaps or must be scrolled sideways.

Pictures of all of it are kept to be looked at.
"""

from __future__ import annotations

import pytest

from tests.ui.speaking import what_is_wrong


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "sl"])
def test_every_window_reads_well(language):
    wrong = what_is_wrong(language)
    assert not wrong, "\n".join(wrong)
