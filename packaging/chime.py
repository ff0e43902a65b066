# SPDX-License-Identifier: GPL-3.0-or-later
"""Make resources/sounds/alert.wav: two soft notes, a third of a second, for a word somebody waits for.

    .venv/bin/python packaging/chime.py

Short and plain on purpose: a recogniser that hears it through a microphone takes it for no word.
"""

import math
import struct
import wave
from pathlib import Path

SOUND = Path(__file__).parents[1] / "resources" / "sounds" / "alert.wav"
RATE_HZ = 24_000
LOUDNESS = 0.16
NOTES = ((784.0, 0.0, 0.14), (1046.5, 0.10, 0.24))
"""Pitch in Hz, beginning and length in seconds."""
LENGTH_S = 0.36
RISE_S = 0.008


def sample(at_s: float) -> float:
    """The height of the wave at that moment, between -1 and 1."""
    height = 0.0
    for pitch_hz, begin_s, length_s in NOTES:
        since_s = at_s - begin_s
        if 0 <= since_s < length_s:
            swell = min(1.0, since_s / RISE_S) * math.cos(math.pi / 2 * since_s / length_s) ** 2
            height += LOUDNESS * swell * math.sin(2 * math.pi * pitch_hz * since_s)
    return height


if __name__ == "__main__":
    heights = [round(32_767 * sample(n / RATE_HZ)) for n in range(round(LENGTH_S * RATE_HZ))]
    SOUND.parent.mkdir(exist_ok=True)
    with wave.open(str(SOUND), "wb") as file:
        file.setparams((1, 2, RATE_HZ, len(heights), "NONE", ""))
        file.writeframes(struct.pack(f"<{len(heights)}h", *heights))
