# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV, which the service finds out by itself: the header in any pieces, and what is no WAV."""

import asyncio
import io
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server.script import Script
from app.server.serve import serve
from app.server.start import StartError
from app.server.wav import LONGEST_HEADER, read_header
from tests.server.client import FINALIZE, Client, finals, silence

AUTO = {"audio_format": "auto", "sample_rate": None, "num_channels": None}
BOAT = Script.from_written({"utterances": [{"text": "The boat is late.", "start_ms": 420, "end_ms": 2380}]})


def wav(ms: int, rate_hz: int = 16_000, channels: int = 1, width: int = 2) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(width)
        sound.setframerate(rate_hz)
        sound.writeframes(bytes(ms * rate_hz // 1000 * channels * width))
    return file.getvalue()


def talk(*frames, mind=BOAT, **members):
    async def hold():
        async with await serve(script=mind) as server:
            client = await Client.dial(server.url)
            await client.start(**{**AUTO, **members})
            await client.send(*frames)
            await client.rest()
            return client

    return asyncio.run(hold())


@pytest.mark.parametrize(("rate_hz", "channels", "width"), [(16_000, 1, 2), (44_100, 2, 2), (8_000, 1, 1)])
def test_a_wav_file_says_itself_how_fast_it_runs(rate_hz, channels, width):
    sound = wav(4000, rate_hz, channels, width)
    client = talk(sound[:7], sound[7:45], sound[45:], "")
    assert finals(client.seen) == "The boat is late."
    assert client.seen[-1]["final_audio_proc_ms"] == 4000


def test_the_recogniser_takes_a_wav_file_of_its_own_rate_and_no_other():
    assert talk(wav(500), "", mind=None, audio_format="wav").seen[-1]["finished"] is True
    error = talk(wav(500, 44_100), mind=None).error
    assert error["error_message"].startswith("Invalid audio data format")


@pytest.mark.parametrize("frames", [(b"OggS" + bytes(100),), (b"RIFF", ""), (bytes(1),), (b"RIFF....AVI ",)])
def test_what_is_no_wav_is_an_audio_decode_error(frames):
    assert talk(*frames).error["error_message"] == "Audio decode error"


def test_other_containers_are_refused_by_name():
    assert talk(audio_format="mp3").error["error_message"] == "Audio decode error"


def test_finalize_before_the_header_is_answered():
    client = talk(b"RI", FINALIZE, wav(100)[2:], "")
    assert finals(client.seen) == "<fin>"
    assert client.seen[-1]["finished"] is True


def test_a_header_that_never_ends_is_given_up():
    endless = b"RIFF\xff\xff\xff\xffWAVEjunk\xff\xff\xff\x7f" + bytes(LONGEST_HEADER)
    assert talk(endless).error["error_message"] == "Audio decode error"


def test_chunks_nobody_knows_are_passed_over():
    sound = wav(100)
    odd = b"LIST" + struct.pack("<I", 3) + b"abc\0"
    assert read_header(sound[:12] + odd + sound[12:]) == ("pcm_s16le", 16_000, 1, 44 + len(odd))
    assert silence(100) == sound[44:]


@given(st.binary(max_size=200), st.integers(0, 44))
def test_whatever_the_bytes_are_there_is_a_header_or_none_or_an_error(noise, kept):
    try:
        found = read_header(wav(10)[:kept] + noise)
    except StartError:
        return
    assert found is None or len(found) == 4
