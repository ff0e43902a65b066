# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the sounds of an alert in resources/sounds, a third of a second each.

    .venv/bin/python packaging/chime.py

Short and plain on purpose: a recogniser that hears one through a microphone takes it for no word.
"""

import math
import struct
import wave
from pathlib import Path

SOUNDS = Path(__file__).parents[1] / "resources" / "sounds"
RATE_HZ = 24_000
LENGTH_S = 0.36
RISE_S = 0.008

Note = tuple[float, float, float, float]
"""Pitch in Hz, beginning and length in seconds, loudness between 0 and 1."""
NOTES: dict[str, tuple[Note, ...]] = {
    "alert": ((784.0, 0.0, 0.14, 0.16), (1046.5, 0.10, 0.24, 0.16)),
    # High frequencies are the first that ears lose: these stay below the middle of a piano.
    "low": ((196.0, 0.0, 0.16, 0.34), (261.6, 0.14, 0.22, 0.34)),
    "knock": (
        (310.0, 0.0, 0.05, 0.4),
        (310.0, 0.13, 0.05, 0.4),
        (155.0, 0.0, 0.06, 0.3),
        (155.0, 0.13, 0.06, 0.3),
    ),
}


def sample(notes: tuple[Note, ...], at_s: float) -> float:
    """The height of the wave at that moment, between -1 and 1."""
    height = 0.0
    for pitch_hz, begin_s, length_s, loudness in notes:
        since_s = at_s - begin_s
        if 0 <= since_s < length_s:
            swell = min(1.0, since_s / RISE_S) * math.cos(math.pi / 2 * since_s / length_s) ** 2
            height += loudness * swell * math.sin(2 * math.pi * pitch_hz * since_s)
    return height


if __name__ == "__main__":
    SOUNDS.mkdir(exist_ok=True)
    for name, notes in NOTES.items():
        heights = [round(32_767 * sample(notes, n / RATE_HZ)) for n in range(round(LENGTH_S * RATE_HZ))]
        with wave.open(str(SOUNDS / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, RATE_HZ, len(heights), "NONE", ""))
            file.writeframes(struct.pack(f"<{len(heights)}h", *heights))
