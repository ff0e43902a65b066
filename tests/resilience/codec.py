# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as sound, and sound as numbers: what is lost or doubled on the way can be counted.

Pure functions over numpy, and one decoder that may be fed pieces of any length. A word is a burst of
240 ms: six tones pairs of 30 ms with 10 ms of rest between them: a mark, three digits, and two that
prove the digits, so that a burst that was cut, spliced or half heard is no word at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RATE_HZ = 16_000
LOW_HZ = (600, 800, 1000, 1200)
HIGH_HZ = (1700, 2000, 2300, 2600)
TONE_MS, REST_MS = 30, 10
SYMBOL_MS = TONE_MS + REST_MS
SYMBOLS = 6
WORD_MS = SYMBOLS * SYMBOL_MS
MARK = 15
NUMBERS = 1000

_FRAME = RATE_HZ // 100
"""Samples that are looked at together: 10 ms, enough to tell tones 200 Hz apart."""
_HOP = _FRAME // 2
_MIDDLE = TONE_MS * RATE_HZ // 2000
_QUIETEST_RMS = 300.0
_CLEARLY = 4.0
"""How much stronger the strongest tone of a row must be than the next."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A number, and where it stands in the sound, in milliseconds."""

    number: int
    start_ms: int
    end_ms: int


def symbols_of(number: int) -> tuple[int, ...]:
    """The six symbols of a word."""
    digits = number // 100 % 10, number // 10 % 10, number % 10
    proof = (digits[0] * 89 + digits[1] * 53 + digits[2] * 31 + 77) % 256
    return (MARK, *digits, proof >> 4, proof & 15)


def word(number: int, amplitude: float = 0.3) -> np.ndarray:
    """The burst of a number: 16-bit samples."""
    return np.concatenate([_tone(symbol, amplitude) for symbol in symbols_of(number)])


def silence(ms: int) -> np.ndarray:
    """As quiet as a quiet room, which is never all zeros."""
    samples = np.zeros(ms * RATE_HZ // 1000, np.int16)
    samples[::50] = 1
    return samples


def _tone(symbol: int, amplitude: float) -> np.ndarray:
    t = np.arange(TONE_MS * RATE_HZ // 1000) / RATE_HZ
    pair = np.sin(2 * np.pi * LOW_HZ[symbol >> 2] * t) + np.sin(2 * np.pi * HIGH_HZ[symbol & 3] * t)
    # Soft edges: resampling makes hard ones ring.
    edge = np.minimum(1.0, np.minimum(t, t[::-1]) * 500)
    tone = (pair * edge * amplitude * 0.5 * 32767).astype(np.int16)
    return np.concatenate([tone, np.zeros(REST_MS * RATE_HZ // 1000, np.int16)])


_waves = (
    np.exp(-2j * np.pi * np.outer(np.arange(_FRAME) / RATE_HZ, LOW_HZ + HIGH_HZ))
    * np.hanning(_FRAME)[:, None]
)


def symbol_in(frame: np.ndarray) -> int | None:
    """The symbol that sounds in 10 ms of sound; None for anything else."""
    sound = frame.astype(np.float64)
    if np.sqrt(np.mean(sound * sound)) < _QUIETEST_RMS:
        return None
    strengths = np.abs(sound @ _waves)
    places = []
    for row in (strengths[:4], strengths[4:]):
        order = np.argsort(row)
        if row[order[-1]] < _CLEARLY * row[order[-2]]:
            return None
        places.append(int(order[-1]))
    return places[0] << 2 | places[1]


class Decoder:
    """Finds the words in sound that comes in pieces of any length."""

    def __init__(self) -> None:
        self._sound = np.zeros(0, np.int16)
        self._odd = b""
        self._begins = 0  # the sample of the whole at which `_sound` begins
        self._next = 0  # the sample of the whole that is looked at next
        self._run = 0

    @property
    def heard_ms(self) -> int:
        """How much sound there was."""
        return (self._begins + len(self._sound)) * 1000 // RATE_HZ

    @property
    def settled_ms(self) -> int:
        """Before this moment there is no word that has not been found."""
        return max(0, self._next - (self._run + 1) * _HOP) * 1000 // RATE_HZ

    def feed(self, pcm: bytes) -> list[Heard]:
        """The words that end in the next piece of sound."""
        pcm = self._odd + pcm
        whole = len(pcm) // 2 * 2
        self._odd = pcm[whole:]
        self._sound = np.concatenate([self._sound, np.frombuffer(pcm[:whole], "<i2")])
        found = []
        while (heard := self._look()) is not None:
            if isinstance(heard, Heard):
                found.append(heard)
        self._forget()
        return found

    def _look(self) -> Heard | bool | None:
        """One step on: a word, no word, or None when more sound is needed."""
        at = self._next - self._begins
        if at + _FRAME > len(self._sound):
            return None
        if symbol_in(self._sound[at : at + _FRAME]) == MARK:
            self._run += 1
            self._next += _HOP
            return False
        begin, run = self._next - self._run * _HOP, self._run
        if run < 3:
            self._run = 0
            self._next += _HOP
            return False
        # A mark has ended; its burst began at about `begin`. Wait until all of it is there.
        if begin - self._begins + WORD_MS * RATE_HZ // 1000 > len(self._sound):
            return None
        self._run = 0
        heard = self._read(begin)
        self._next = self._next + _HOP if heard is None else begin + (WORD_MS - REST_MS) * RATE_HZ // 1000
        return heard or False

    def _read(self, begin: int) -> Heard | None:
        symbols = []
        for place in range(SYMBOLS):
            middle = begin - self._begins + place * SYMBOL_MS * RATE_HZ // 1000 + _MIDDLE
            symbols.append(symbol_in(self._sound[middle - _FRAME // 2 : middle + _FRAME // 2]))
        digits = symbols[1:4]
        if any(digit is None or digit > 9 for digit in digits):
            return None
        number = digits[0] * 100 + digits[1] * 10 + digits[2]
        if tuple(symbols) != symbols_of(number):
            return None
        start_ms = begin * 1000 // RATE_HZ
        return Heard(number, start_ms, start_ms + WORD_MS - REST_MS)

    def _forget(self) -> None:
        keep = max(0, self._next - self._begins - 2 * WORD_MS * RATE_HZ // 1000)
        if keep > RATE_HZ:
            self._sound, self._begins = self._sound[keep:], self._begins + keep
