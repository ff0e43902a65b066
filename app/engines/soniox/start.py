# SPDX-License-Identifier: GPL-3.0-or-later
"""The start message: everything a stream is told about what it will hear, once, before any audio.

Pure. Never holds the key. Members that are not asked for are left out rather than sent empty.
Source: Soniox docs, "WebSocket API" (parameters), "Context", "Endpoint detection", "Real-time
translation". A stream's options are fixed; another language or translation needs a new stream.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.context import fitting
from app.core.languages import plain_code
from app.core.options.soniox import SonioxSettings


def start_message(
    settings: SonioxSettings,
    *,
    audio_format: str = "pcm_s16le",
    sample_rate_hz: int | None = 16_000,
    channels: int | None = 1,
) -> str:
    """The first frame of a stream, as text. Rate and channels are for raw formats only."""
    members = {
        "model": settings.model,
        "audio_format": audio_format,
        "sample_rate": sample_rate_hz,
        "num_channels": channels,
        **_languages(settings),
        "enable_speaker_diarization": settings.diarization,
        "enable_language_identification": settings.language_identification,
        **_endpoints(settings),
        "translation": _translation(settings),
        "context": _context(settings),
        "client_reference_id": settings.client_reference_id,
    }
    return msgspec.json.encode({name: value for name, value in members.items() if value}).decode()


def _languages(settings: SonioxSettings) -> dict[str, Any]:
    # Twice the same hint is refused, and `en-US` and `en-GB` are both `en`.
    hints = list(dict.fromkeys(c for c in map(plain_code, settings.language_hints) if c))
    return {
        "language_hints": hints,
        "language_hints_strict": bool(hints) and settings.language_hints_strict,
    }


def _endpoints(settings: SonioxSettings) -> dict[str, Any]:
    if not settings.endpoint_detection:
        return {}
    # Models older than v5 refuse the knobs they do not have, so the usual values stay unsaid.
    delay_ms = settings.max_endpoint_delay_ms
    return {
        "enable_endpoint_detection": True,
        "max_endpoint_delay_ms": delay_ms if delay_ms != SonioxSettings().max_endpoint_delay_ms else None,
        "endpoint_sensitivity": settings.endpoint_sensitivity,
        "endpoint_latency_adjustment_level": settings.endpoint_latency_adjustment_level,
    }


def _translation(settings: SonioxSettings) -> dict[str, str] | None:
    match settings.translation:
        case "one_way":
            return {"type": "one_way", "target_language": plain_code(settings.translation_target)}
        case "two_way":
            first, second = plain_code(settings.translation_a), plain_code(settings.translation_b)
            if (
                first != second
            ):  # the same twice is refused; captions without a translation are better than none
                return {"type": "two_way", "language_a": first, "language_b": second}
    return None


def _context(settings: SonioxSettings) -> dict[str, Any]:
    # A longer one is refused, and captions without the last names are better than none.
    settings, _ = fitting(settings)
    terms = dict.fromkeys(term.strip() for term in settings.context_terms)
    members = {
        "general": [
            {"key": pair.source, "value": pair.target} for pair in settings.context_general if pair.source
        ],
        "text": settings.context_text,
        "terms": [term for term in terms if term],
        "translation_terms": [
            {"source": pair.source, "target": pair.target}
            for pair in settings.context_translation_terms
            if pair.source and pair.target
        ],
    }
    return {name: value for name, value in members.items() if value}
