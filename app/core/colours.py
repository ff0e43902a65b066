# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours as text (`#RRGGBB`): how well one stands out from another, and how to make it stand out.

Pure. Contrast is that of WCAG 2. Knows no theme and no option.
"""

from __future__ import annotations

import re
from functools import lru_cache

READABLE = 4.5
"""The least contrast of text that everybody should be able to read."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_STEPS = 512


def is_colour(text: str) -> bool:
    """Whether this is a colour as options write it."""
    return bool(_COLOUR.fullmatch(text))


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1…21."""
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """How light a colour is to the eye, 0…1."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def is_dark(colour: str) -> bool:
    """Whether light words stand out better from it than dark ones."""
    return contrast(colour, "#FFFFFF") >= contrast(colour, "#000000")


@lru_cache(maxsize=1_024)
def readable(colour: str, ground: str, least: float = READABLE) -> str:
    """This colour, or the nearest lighter or darker one that reaches `least` on `ground`.

    Every ground lets white or black reach 4.5; where `least` is out of reach, the better of the two.
    """
    if contrast(colour, ground) >= least:
        return colour
    ends = sorted(("#FFFFFF", "#000000"), key=lambda end: contrast(end, ground), reverse=True)
    found = [near for end in ends if (near := _nearest_towards(end, colour, ground, least))]
    return min(found, key=lambda near: near[0])[1] if found else ends[0]


def mixed(a: str, b: str, share_of_b: float) -> str:
    """A colour between two."""
    pairs = zip(_channels(a), _channels(b), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * share_of_b):02X}" for x, y in pairs)


def _nearest_towards(end: str, colour: str, ground: str, least: float) -> tuple[float, str] | None:
    """The smallest step from `colour` to `end` that reaches `least`, and where it leads."""
    if contrast(end, ground) < least:
        return None
    for step in range(1, _STEPS + 1):
        near = mixed(colour, end, step / _STEPS)
        if contrast(near, ground) >= least and (luminance(near) > luminance(ground)) == (end == "#FFFFFF"):
            return step / _STEPS, near
    return 1.0, end


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
