# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration: what was written, what is heard, and what is captioned belong together."""

import re
import tomllib

import av
import numpy as np
import pytest

from app.server.script import Script
from app.server.serve import DEMONSTRATION

FOLDER = DEMONSTRATION.parent
RATE_HZ = 16_000


@pytest.fixture(scope="module")
def sound() -> np.ndarray:
    """The recording, 16 kHz mono."""
    resampler = av.AudioResampler("s16", "mono", RATE_HZ)
    with av.open(str(FOLDER / "conversation.ogg")) as container:
        frames = [part for frame in container.decode(audio=0) for part in resampler.resample(frame)]
    return np.concatenate([frame.to_ndarray()[0] for frame in frames]).astype(np.int32)


def test_the_script_names_its_sound_which_is_small_and_about_two_minutes_long(sound):
    script = Script.read(DEMONSTRATION)
    file = FOLDER / script.audio
    assert file.stat().st_size < 1_000_000
    assert 100_000 < script.duration_ms < 140_000
    assert script.duration_ms + 1000 <= len(sound) * 1000 / RATE_HZ <= script.duration_ms + 3000


def test_two_speakers_two_languages_and_everything_translated():
    lines = Script.read(DEMONSTRATION).lines
    assert {(line.speaker, line.language, *line.translations) for line in lines} == {
        ("1", "en", "de"),
        ("2", "de", "en"),
    }
    assert all(text.strip() for line in lines for text in line.translations.values())


def test_the_captions_are_what_was_written():
    written = tomllib.loads((FOLDER / "written.toml").read_text(encoding="utf-8"))["line"]
    shown = [re.sub(r"\[([^|]+)\|[^]]+\]", r"\1", line["text"]) for line in written]
    lines = Script.read(DEMONSTRATION).lines
    assert [" ".join(word.text for word in line.words) for line in lines] == shown
    translations = [text for line in lines for text in line.translations.values()]
    assert translations == [line["translation"] for line in written]


def test_there_is_speech_where_words_are_and_silence_between_the_lines(sound):
    def loudness(from_ms, to_ms):
        return np.sqrt(np.mean(sound[from_ms * 16 : to_ms * 16] ** 2.0))

    before_ms = 0
    for line in Script.read(DEMONSTRATION).lines:
        assert loudness(before_ms + 150, line.start_ms - 100) < 30, f"silence before {line.start_ms}"
        assert loudness(line.start_ms, line.end_ms) > 1500, f"speech at {line.start_ms}"
        before_ms = line.end_ms


def test_what_is_misheard_at_first_is_a_word_of_its_line():
    for line in Script.read(DEMONSTRATION).lines:
        assert set(line.misheard) <= {word.text.rstrip(".,!?;:") for word in line.words}
