# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: the start message of a Soniox stream."""

from __future__ import annotations

from app.core.options.declare import Options, option


class ContextPair(Options):
    """One line of context: a key and its value, or a term and its translation."""

    source: str = ""
    target: str = ""


class SonioxSettings(Options):
    """The start message of a Soniox stream (Soniox docs, "WebSocket API")."""

    url: str = option("", longest=2048, new_stream=True)
    """Empty: built from `region`."""
    region: str = option("", longest=16, new_stream=True)
    """Empty: United States; `eu`, `jp`, …"""
    model: str = option("stt-rt-v5", longest=128, new_stream=True)
    language_hints: tuple[str, ...] = option((), longest=100, new_stream=True, language=True)
    language_hints_strict: bool = option(False, new_stream=True)
    language_identification: bool = option(True, new_stream=True)
    diarization: bool = option(True, new_stream=True)
    endpoint_detection: bool = option(True, new_stream=True)
    max_endpoint_delay_ms: int = option(2000, low=500, high=3000, new_stream=True)
    endpoint_sensitivity: float = option(0.0, low=-1.0, high=1.0, new_stream=True)
    endpoint_latency_adjustment_level: int = option(0, low=0, high=3, new_stream=True)
    translation: str = option("none", choices=("none", "one_way", "two_way"), new_stream=True)
    translation_target: str = option("en", longest=16, new_stream=True, language=True)
    translation_a: str = option("en", longest=16, new_stream=True, language=True)
    translation_b: str = option("de", longest=16, new_stream=True, language=True)
    context_general: tuple[ContextPair, ...] = option((), longest=200, new_stream=True)
    context_text: str = option("", longest=10_000, new_stream=True)
    context_terms: tuple[str, ...] = option((), longest=2000, new_stream=True)
    context_translation_terms: tuple[ContextPair, ...] = option((), longest=2000, new_stream=True)
    client_reference_id: str = option("", longest=256, new_stream=True)
