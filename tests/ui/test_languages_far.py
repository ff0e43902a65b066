# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window in other scripts, mirrored, and in words that are all too long: see `test_languages`."""

from __future__ import annotations

import pytest

from tests.ui.speaking import LONG, what_is_wrong


@pytest.mark.parametrize("language", ["ja", "ar", LONG])
def test_every_window_reads_well(language):
    wrong = what_is_wrong(language)
    assert not wrong, "\n".join(wrong)
