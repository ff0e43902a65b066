# SPDX-License-Identifier: GPL-3.0-or-later
"""The start message: every field of the docs can be reached, and nothing is said that was not asked for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.failure import Failure, FailureKind
from app.core.options.soniox import ContextPair, SonioxSettings
from app.core.settings import Settings
from app.engines.base import StreamConfig
from app.engines.soniox.address import is_soniox, models_url, stream_url
from app.engines.soniox.start import start_message
from app.engines.soniox.stream import socket_for
from app.server.start import read_start

BARE = SonioxSettings(language_identification=False, diarization=False, endpoint_detection=False)


def _said(settings: SonioxSettings, **format: object) -> dict:
    return json.loads(start_message(settings, **format))


def test_a_bare_start_says_only_what_is_required():
    assert _said(BARE) == {
        "model": "stt-rt-v5",
        "audio_format": "pcm_s16le",
        "sample_rate": 16000,
        "num_channels": 1,
    }


def test_the_usual_start_asks_for_speakers_languages_and_endpoints():
    assert _said(SonioxSettings()) == {
        "model": "stt-rt-v5",
        "audio_format": "pcm_s16le",
        "sample_rate": 16000,
        "num_channels": 1,
        "enable_speaker_diarization": True,
        "enable_language_identification": True,
        "enable_endpoint_detection": True,
    }


def test_every_field_can_be_reached():
    settings = SonioxSettings(
        model="stt-rt-v6",
        language_hints=("de", "en-US", "en_GB", " EN ", "nb", "fil", ""),
        language_hints_strict=True,
        language_identification=True,
        diarization=True,
        endpoint_detection=True,
        max_endpoint_delay_ms=1500,
        endpoint_sensitivity=-0.5,
        endpoint_latency_adjustment_level=2,
        translation="two_way",
        translation_a="en",
        translation_b="de",
        context_general=(ContextPair("topic", "ferries"), ContextPair("", "lost")),
        context_text="A timetable is read out.",
        context_terms=("Sjælland", "Sjælland", " "),
        context_translation_terms=(ContextPair("ferry", "Fähre"), ContextPair("boat", "")),
        client_reference_id="desk 4",
    )
    assert _said(settings, audio_format="pcm_f32le", sample_rate_hz=48_000, channels=2) == {
        "model": "stt-rt-v6",
        "audio_format": "pcm_f32le",
        "sample_rate": 48000,
        "num_channels": 2,
        "language_hints": ["de", "en", "no", "tl"],
        "language_hints_strict": True,
        "enable_speaker_diarization": True,
        "enable_language_identification": True,
        "enable_endpoint_detection": True,
        "max_endpoint_delay_ms": 1500,
        "endpoint_sensitivity": -0.5,
        "endpoint_latency_adjustment_level": 2,
        "translation": {"type": "two_way", "language_a": "en", "language_b": "de"},
        "context": {
            "general": [{"key": "topic", "value": "ferries"}],
            "text": "A timetable is read out.",
            "terms": ["Sjælland"],
            "translation_terms": [{"source": "ferry", "target": "Fähre"}],
        },
        "client_reference_id": "desk 4",
    }


def test_one_way_translation_names_its_target():
    settings = SonioxSettings(translation="one_way", translation_target="fr-CA")
    assert _said(settings)["translation"] == {"type": "one_way", "target_language": "fr"}


def test_knobs_of_endpoint_detection_go_with_it():
    settings = SonioxSettings(
        endpoint_detection=False,
        max_endpoint_delay_ms=700,
        endpoint_sensitivity=0.4,
        language_hints_strict=True,
    )
    assert not [name for name in _said(settings) if "endpoint" in name or "strict" in name]


def test_a_format_that_tells_its_own_rate_needs_none():
    said = _said(BARE, audio_format="auto", sample_rate_hz=None, channels=None)
    assert said == {"model": "stt-rt-v5", "audio_format": "auto"}


def test_a_translation_between_a_language_and_itself_is_not_asked_for():
    settings = SonioxSettings(translation="two_way", translation_a="en-GB", translation_b="en_US")
    assert "translation" not in _said(settings)


_word = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)


@given(
    st.builds(
        SonioxSettings,
        language_hints=st.lists(st.sampled_from(["en", "en-US", "de", "nb", "ja"])).map(tuple),
        language_hints_strict=st.booleans(),
        language_identification=st.booleans(),
        diarization=st.booleans(),
        endpoint_detection=st.booleans(),
        max_endpoint_delay_ms=st.integers(500, 3000),
        endpoint_sensitivity=st.floats(-1, 1),
        endpoint_latency_adjustment_level=st.integers(0, 3),
        translation=st.sampled_from(["none", "one_way", "two_way"]),
        context_text=_word,
        context_terms=st.lists(_word).map(tuple),
        context_general=st.lists(st.builds(ContextPair, _word, _word)).map(tuple),
        client_reference_id=_word,
    )
)
def test_a_strict_server_accepts_every_choice(settings: SonioxSettings):
    read_start(json.loads(start_message(settings)))


# -- where it goes, and the key ----------------------------------------------------------------


def test_the_key_is_on_the_handshake_and_nowhere_else():
    config = StreamConfig(key=" very-secret-key\n")
    socket = socket_for(config)
    assert socket._headers == {"Authorization": "Bearer very-secret-key"}
    assert "secret" not in socket.url + start_message(config.settings.soniox) + repr(config)


@pytest.mark.parametrize("key", ["two words", "line\r\nX-Other: 1", "schlüssel", "zero\u200bwidth"])
def test_a_text_that_cannot_be_a_key_is_refused_before_dialling(key: str):
    with pytest.raises(Failure) as caught:
        socket_for(StreamConfig(key=key))
    assert caught.value.kind is FailureKind.KEY_REJECTED and key not in caught.value.detail


def test_the_service_is_not_dialled_without_a_key_but_another_server_may_be():
    with pytest.raises(Failure) as caught:
        socket_for(StreamConfig(key="  "))
    assert caught.value.kind is FailureKind.KEY_MISSING
    assert socket_for(StreamConfig(url="ws://127.0.0.1:9/x"))._headers == {}


@pytest.mark.parametrize(
    ("url", "region", "address"),
    [
        ("", "", "wss://stt-rt.soniox.com/transcribe-websocket"),
        ("", "us", "wss://stt-rt.soniox.com/transcribe-websocket"),
        ("", " EU ", "wss://stt-rt.eu.soniox.com/transcribe-websocket"),
        ("", "jp", "wss://stt-rt.jp.soniox.com/transcribe-websocket"),
        ("ws://127.0.0.1:8000/a?fault=503", "eu", "ws://127.0.0.1:8000/a?fault=503"),
        (" wss://captions.example ", "", "wss://captions.example/transcribe-websocket"),
        ("wss://captions.example?room=4", "", "wss://captions.example/transcribe-websocket?room=4"),
        ("wss://captions.example/", "", "wss://captions.example/"),
    ],
)
def test_addresses_come_from_the_region_or_from_the_user(url: str, region: str, address: str):
    assert stream_url(url, region) == address


def test_the_address_of_the_command_line_wins_over_the_settings():
    settings = Settings(soniox=SonioxSettings(url="ws://b.example/x", region="eu"))
    assert socket_for(StreamConfig(settings, "k", "ws://a.example/x")).url == "ws://a.example/x"
    assert socket_for(StreamConfig(settings, "k")).url == "ws://b.example/x"


@pytest.mark.parametrize(("url", "region"), [("", "evil.example/"), ("", "e u"), ("ws://[x", "")])
def test_what_gives_no_address_is_a_wrong_address(url: str, region: str):
    with pytest.raises(Failure) as caught:
        stream_url(url, region)
    assert caught.value.kind is FailureKind.ADDRESS_WRONG


def test_models_are_listed_beside_the_stream():
    assert models_url(stream_url("", "")) == "https://api.soniox.com/v1/models"
    assert models_url(stream_url("", "eu")) == "https://api.eu.soniox.com/v1/models"
    assert models_url("ws://127.0.0.1:81/transcribe-websocket?a=b") == "http://127.0.0.1:81/v1/models"
    assert not is_soniox("wss://stt-rt.soniox.com.example/x") and is_soniox("wss://stt-rt.eu.soniox.com/x")
