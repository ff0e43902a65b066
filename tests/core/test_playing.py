# SPDX-License-Identifier: GPL-3.0-or-later
"""What the computer plays is told from microphones by the names that systems give."""

from __future__ import annotations

import pytest

from app.core.playing import output_in, sounds_like_playing


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("Monitor of Headphones", "Headphones"),
        ("alsa_output.usb.monitor", "alsa_output.usb"),
        ("Speakers (Realtek) [Loopback]", "Speakers (Realtek)"),
        ("Desk Microphone", ""),
        ("Monitor microphone", ""),
    ],
)
def test_an_output_is_found_in_a_name(name, output):
    assert sounds_like_playing(name) is bool(output)
    assert output_in(name) == (output or name)
