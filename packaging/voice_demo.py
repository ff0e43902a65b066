# SPDX-License-Identifier: GPL-3.0-or-later
"""Speak the demonstration: resources/demo/written.toml → conversation.ogg and conversation.json.

    .venv/bin/python packaging/voice_demo.py [--into FOLDER]

Needs Debian's flite and libespeak-ng1 (apt install flite espeak-ng). The times in the script are the
synthesizers' own, moved to where each line stands in the recording. Run it again after changing a word;
nobody else needs to, because both results are in the repository.
"""

import argparse
import ctypes
import ctypes.util
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import wave
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import soxr

DEMO = Path(__file__).parents[1] / "resources" / "demo"
RATE_HZ = 24_000
PAUSE_MS = 420
END_PAUSE_MS = 1500
LOUDNESS = 0.09
BIT_RATE = 32_000


@dataclass(frozen=True)
class Voice:
    """A speaker: the label in the script, the language, and who lends the voice."""

    speaker: str
    language: str
    other: str
    speak: object


@dataclass(frozen=True)
class Spoken:
    """Sound at RATE_HZ, and for each spoken word its start and end in milliseconds."""

    sound: np.ndarray
    words: list[tuple[int, int]]


def flite(text: str) -> Spoken:
    """American English by flite's slt voice, which also tells how long each sound lasts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "line.wav"
        options = ["--setf", "duration_stretch=1.06", "--setf", "int_f0_target_mean=178"]
        said = _flite(["-voice", "slt", *options, "-psdur", "-t", text, "-o", str(file)])
        with wave.open(str(file)) as sound:
            rate_hz, data = sound.getframerate(), sound.readframes(sound.getnframes())
    samples = np.frombuffer(data, np.int16).astype(np.float32) / 32768
    sounds, at = [], 0.0
    for part in said.split():
        name, end = part.rsplit(":", 1)
        if name != "pau":
            sounds.append((at, float(end)))
        at = float(end)
    counts = [
        len(_flite(["-voice", "slt", "-ps", "-t", word, "none"]).replace("pau", "").split())
        for word in text.split()
    ]
    if sum(counts) != len(sounds):
        raise SystemExit(f"flite speaks {len(sounds)} sounds, its words have {sum(counts)}: {text}")
    words, n = [], 0
    for count in counts:
        words.append((round(sounds[n][0] * 1000), round(sounds[n + count - 1][1] * 1000)))
        n += count
    return Spoken(soxr.resample(samples, rate_hz, RATE_HZ), words)


def _flite(arguments: list[str]) -> str:
    return subprocess.run(["flite", *arguments], check=True, capture_output=True, text=True).stdout


class _Event(ctypes.Structure):
    """espeak_EVENT of espeak-ng's speak_lib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


_ON_SOUND = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)
_RETRIEVAL, _POSITION_CHARACTER, _UTF8, _WORD = 1, 1, 1, 1
_RATE, _PITCH, _RANGE, _WORD_GAP = 1, 3, 4, 7


class Espeak:
    """German by espeak-ng, through its library, which tells where each word begins."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self._rate_hz = self._library.espeak_Initialize(_RETRIEVAL, 0, None, 0)
        self._library.espeak_SetVoiceByName(b"de")
        for parameter, value in ((_RATE, 158), (_PITCH, 42), (_RANGE, 62), (_WORD_GAP, 1)):
            self._library.espeak_SetParameter(parameter, value, 0)

    def __call__(self, text: str) -> Spoken:
        """Speak one line."""
        pieces: list[np.ndarray] = []
        marks: list[tuple[int, int]] = []

        def on_sound(samples: object, count: int, events: object) -> int:
            if samples and count:
                pieces.append(np.ctypeslib.as_array(samples, (count,)).copy())
            n = 0
            while events[n].type:
                if events[n].type == _WORD:
                    marks.append((events[n].text_position - 1, events[n].audio_position))
                n += 1
            return 0

        callback = _ON_SOUND(on_sound)
        self._library.espeak_SetSynthCallback(callback)
        data = text.encode() + b"\0"
        self._library.espeak_Synth(data, len(data), 0, _POSITION_CHARACTER, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        samples = np.concatenate(pieces).astype(np.float32) / 32768
        return Spoken(soxr.resample(samples, self._rate_hz, RATE_HZ), self._words(text, marks, samples))

    def _words(self, text: str, marks: list[tuple[int, int]], samples: np.ndarray) -> list[tuple[int, int]]:
        """Each word from its mark to the next one, less the silence at its end."""
        starts = []
        for word in re.finditer(r"\S+", text):
            inside = [at for position, at in marks if word.start() <= position < word.end()]
            if not inside:
                raise SystemExit(f"espeak-ng does not say when it says {word[0]}: {text}")
            starts.append(min(inside))
        ends = [*starts[1:], round(len(samples) * 1000 / self._rate_hz)]
        return [
            (start, self._sound_end(samples, start, end)) for start, end in zip(starts, ends, strict=True)
        ]

    def _sound_end(self, samples: np.ndarray, start_ms: int, end_ms: int) -> int:
        """Where the sound between two times fades out."""
        step = self._rate_hz // 100
        while end_ms - 10 > start_ms + 40:
            at = (end_ms - 10) * self._rate_hz // 1000
            if np.abs(samples[at : at + step]).max(initial=0) > 0.01:
                break
            end_ms -= 10
        return end_ms


def groups(text: str) -> list[tuple[list[str], list[str]]]:
    """Words as captioned and as spoken, in pairs of groups; most groups are one and the same word."""
    found = []
    for match in re.finditer(r"\[([^|]+)\|([^]]+)\]|(\S+)", text):
        shown, spoken, plain = match.groups()
        found.append(([plain], [plain]) if plain else (shown.split(), spoken.split()))
    return found


def voiced(line: dict, voice: Voice, at_ms: int) -> tuple[np.ndarray, dict]:
    """The sound of one line, and its utterance in the script."""
    pairs = groups(line["text"])
    spoken = voice.speak(" ".join(word for _, words in pairs for word in words))
    utterance: dict = {"speaker": voice.speaker, "language": voice.language, "words": []}
    n = 0
    for shown, said in pairs:
        start_ms, end_ms = spoken.words[n][0], spoken.words[n + len(said) - 1][1]
        n += len(said)
        share = (end_ms - start_ms) / len(shown)
        for k, word in enumerate(shown):
            from_ms, to_ms = round(start_ms + share * k), round(start_ms + share * (k + 1))
            utterance["words"].append([word, at_ms + from_ms, at_ms + to_ms])
    if "misheard" in line:
        utterance["misheard"] = line["misheard"]
    utterance["translations"] = {voice.other: line["translation"]}
    sound = spoken.sound * (LOUDNESS / np.sqrt(np.mean(spoken.sound**2)))
    return np.clip(sound, -0.9, 0.9), utterance


def write_sound(sound: np.ndarray, file: Path) -> None:
    """Opus in Ogg, mono."""
    with av.open(str(file), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE_HZ, layout="mono")
        stream.bit_rate = BIT_RATE
        frame = av.AudioFrame.from_ndarray((sound * 32767).astype(np.int16)[None, :], "s16", "mono")
        frame.sample_rate = RATE_HZ
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)


def write_script(title: str, utterances: list[dict], file: Path) -> None:
    """JSON with a line for each utterance's words, so that a change can be read."""
    text = json.dumps(
        {"title": title, "audio": "conversation.ogg", "utterances": utterances}, ensure_ascii=False
    )
    text = re.sub(r'(\{"speaker"|"words"|"misheard"|"translations")', r"\n  \1", text)
    file.write_text(text + "\n", encoding="utf-8")
    json.loads(file.read_text(encoding="utf-8"))


def main() -> int:
    """Make both files."""
    parser = argparse.ArgumentParser(description="Speak the demonstration.")
    parser.add_argument("--into", type=Path, default=DEMO)
    into = parser.parse_args().into
    written = tomllib.loads((DEMO / "written.toml").read_text(encoding="utf-8"))
    voices = {
        "clerk": Voice("1", "en", "de", flite),
        "traveller": Voice("2", "de", "en", Espeak()),
    }
    sounds: list[np.ndarray] = []
    utterances: list[dict] = []
    samples = 0
    for line in written["line"]:
        silence = np.zeros(line.get("pause_ms", PAUSE_MS) * RATE_HZ // 1000, np.float32)
        samples += len(silence)
        sound, utterance = voiced(line, voices[line["who"]], samples * 1000 // RATE_HZ)
        samples += len(sound)
        sounds += [silence, sound]
        utterances.append(utterance)
    sounds.append(np.zeros(END_PAUSE_MS * RATE_HZ // 1000, np.float32))
    write_sound(np.concatenate(sounds), into / "conversation.ogg")
    write_script(written["title"], utterances, into / "conversation.json")
    seconds = sum(map(len, sounds)) / RATE_HZ
    size_kb = (into / "conversation.ogg").stat().st_size // 1000
    print(f"{len(utterances)} utterances, {seconds:.1f} s, {size_kb} kB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
