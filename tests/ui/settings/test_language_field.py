# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages are written as people write them."""

from __future__ import annotations

import pytest

from app.ui.settings.rows.language_field import languages_in


@pytest.mark.parametrize(
    "text, codes, unknown",
    [
        ("", (), []),
        ("English, slovenščina", ("en", "sl"), []),
        ("de;EN, de", ("de", "en"), []),
        ("Klingon, en", ("en",), ["Klingon"]),
    ],
)
def test_languages_are_named_as_people_name_them(text, codes, unknown):
    assert languages_in(text) == (codes, unknown)
