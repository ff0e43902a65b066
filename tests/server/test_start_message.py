# SPDX-License-Identifier: GPL-3.0-or-later
"""The start message: what is taken, and the documented answer to everything else."""

import pytest

from app.server.start import CONTAINERS, LANGUAGES, RAW_FORMATS, StartError, Translation, read_start
from tests.server.client import START


def refusal_of(**members):
    message = {name: value for name, value in {**START, **members}.items() if value is not ...}
    with pytest.raises(StartError) as caught:
        read_start(message)
    return caught.value.refusal


def start_with(**members):
    return read_start({**START, **members})


REFUSED = [
    ({"model": ...}, "model_not_available", "Invalid model specified."),
    ({"model": "auto"}, "model_not_available", "Invalid model specified."),
    ({"model": "stt-rt-preview"}, "model_not_available", "Invalid model specified."),
    ({"model": "stt-async-v5"}, "model_not_available", "Invalid model specified."),
    ({"model": 5}, "invalid_request", "Start request is malformed."),
    ({"audio_format": ...}, "invalid_request", "Missing audio format."),
    ({"audio_format": ""}, "invalid_request", "Missing audio format."),
    ({"audio_format": "avi"}, "invalid_request", "Invalid audio data format: avi"),
    ({"audio_format": ["wav"]}, "invalid_request", "Start request is malformed."),
    ({"sample_rate": ...}, "invalid_request", "Audio data sample rate must be specified for PCM formats"),
    ({"sample_rate": "16000"}, "invalid_request", "Start request is malformed."),
    ({"sample_rate": True}, "invalid_request", "Start request is malformed."),
    ({"sample_rate": 0}, "invalid_request", "Audio data sample rate is out of range."),
    ({"num_channels": ...}, "invalid_request", "Audio data channels must be specified for PCM formats"),
    ({"num_channels": 3}, "invalid_request", "Audio data channels must be 1 or 2."),
    ({"language_hints": ["en", "en"]}, "invalid_request", "Language hints must be unique."),
    ({"language_hints": ["nb"]}, "invalid_request", "Invalid language hint."),
    ({"language_hints": ["en-US"]}, "invalid_request", "Invalid language hint."),
    ({"language_hints": [1]}, "invalid_request", "Invalid language hint."),
    ({"language_hints": "en"}, "invalid_request", "Start request is malformed."),
    ({"context": {"text": "x" * 10_001}}, "invalid_request", "Context is too long (max length 10000)."),
    ({"context": {"terms": ["y" * 5000] * 3}}, "invalid_request", "Context is too long (max length 10000)."),
    ({"context": ["text"]}, "invalid_request", "Start request is malformed."),
    (
        {"client_reference_id": "r" * 257},
        "invalid_request",
        "Client reference ID is too long (max length 256)",
    ),
    (
        {"max_endpoint_delay_ms": 499},
        "invalid_request",
        "max_endpoint_delay_ms must be between 500 and 3000.",
    ),
    ({"max_endpoint_delay_ms": 3001}, "invalid_request", "max_endpoint_delay_ms must be between"),
    ({"max_endpoint_delay_ms": 700.5}, "invalid_request", "Start request is malformed."),
    ({"endpoint_sensitivity": 1.01}, "invalid_request", "endpoint_sensitivity must be between -1 and 1."),
    (
        {"endpoint_latency_adjustment_level": 4},
        "invalid_request",
        "endpoint_latency_adjustment_level must be between 0 and 3.",
    ),
    ({"enable_endpoint_detection": "yes"}, "invalid_request", "Start request is malformed."),
    ({"enable_speaker_diarization": 1}, "invalid_request", "Start request is malformed."),
    ({"translation": {}}, "invalid_request", "Start request is malformed."),
    ({"translation": {"type": "three_way"}}, "invalid_request", "Start request is malformed."),
    ({"translation": {"type": ["one_way"]}}, "invalid_request", "Start request is malformed."),
    ({"translation": {"type": "one_way"}}, "invalid_request", "Invalid translation target language."),
    (
        {"translation": {"type": "one_way", "target_language": "xx"}},
        "invalid_request",
        "Invalid translation target language.",
    ),
    (
        {"translation": {"type": "two_way", "language_a": "en"}},
        "invalid_request",
        "Invalid translation target language.",
    ),
    (
        {"translation": {"type": "two_way", "language_a": "en", "language_b": "en"}},
        "invalid_request",
        "Invalid translation target language.",
    ),
]


@pytest.mark.parametrize(("members", "slug", "message"), REFUSED)
def test_a_wrong_member_gets_its_documented_answer(members, slug, message):
    refusal = refusal_of(**members)
    assert (refusal.code, refusal.slug) == (400, slug)
    assert refusal.message.startswith(message)


def test_a_plain_start_message_is_taken_with_the_services_defaults():
    start = read_start(START)
    assert (start.endpoints, start.diarization, start.identification) == (False, False, False)
    assert (start.max_endpoint_delay_ms, start.endpoint_sensitivity, start.endpoint_level) == (2000, 0.0, 0)
    assert start.bytes_per_second == 32_000


def test_null_members_count_as_absent():
    optional = ("language_hints", "context", "translation", "max_endpoint_delay_ms", "client_reference_id")
    assert start_with(**dict.fromkeys(optional)) == read_start(START)


def test_members_nobody_knows_are_ignored():
    assert start_with(enable_non_final_tokens=True, mood={"calm": [1]}) == read_start(START)


@pytest.mark.parametrize("audio_format", sorted(CONTAINERS))
def test_containers_need_no_rate_and_no_channels(audio_format):
    start = read_start({"model": "stt-rt-v5", "audio_format": audio_format})
    assert start.bytes_per_second is None


@pytest.mark.parametrize("audio_format", sorted(RAW_FORMATS))
def test_raw_audio_says_how_fast_it_runs(audio_format):
    start = start_with(audio_format=audio_format, sample_rate=8000, num_channels=2)
    assert start.bytes_per_second == RAW_FORMATS[audio_format] * 16_000


def test_the_limits_themselves_are_allowed():
    start = start_with(
        context={"text": "x" * 10_000},
        client_reference_id="r" * 256,
        max_endpoint_delay_ms=500,
        endpoint_sensitivity=-1,
        endpoint_latency_adjustment_level=3,
        language_hints=sorted(LANGUAGES),
    )
    assert start.max_endpoint_delay_ms == 500
    assert len(start.language_hints) == 60


@pytest.mark.parametrize("message", [None, [], 7, "start", True])
def test_a_start_message_that_is_no_object_is_malformed(message):
    with pytest.raises(StartError) as caught:
        read_start(message)
    assert caught.value.refusal.message == "Start request is malformed."


@pytest.mark.parametrize(
    ("translation", "spoken", "target"),
    [
        (Translation("one_way", ("de",)), "en", "de"),
        (Translation("one_way", ("de",)), "de", None),
        (Translation("two_way", ("en", "de")), "en", "de"),
        (Translation("two_way", ("en", "de")), "de", "en"),
        (Translation("two_way", ("en", "de")), "fr", None),
    ],
)
def test_translation_knows_its_target(translation, spoken, target):
    assert translation.target_for(spoken) == target
