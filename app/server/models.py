# SPDX-License-Identifier: GPL-3.0-or-later
"""What ``GET /v1/models`` answers: the models this server takes, in the service's own shape.

Pure data (Soniox docs, "Get models").
"""

from typing import Any

from app.server.start import LANGUAGES, MODELS


def models_answer(*, translation: bool) -> dict[str, Any]:
    """The list of models; ``translation`` is whether the mind behind this server translates."""
    return {"models": [_model(name, translation) for name in MODELS]}


def _model(name: str, translation: bool) -> dict[str, Any]:
    every = "all_languages" if translation else None
    return {
        "id": name,
        "aliased_model_id": None if name == MODELS[0] else MODELS[0],
        "name": "Surtitle local server",
        "context_version": 2,
        "transcription_mode": "real_time",
        "languages": [{"code": code, "name": code} for code in sorted(LANGUAGES)],
        "supports_language_hints_strict": True,
        "supports_max_endpoint_delay": True,
        "supports_endpoint_sensitivity": True,
        "supports_endpoint_latency_adjustment": True,
        "endpoint_latency_adjustment_max_level": 3,
        "translation_targets": [],
        "two_way_translation_pairs": [],
        "one_way_translation": every,
        "two_way_translation": every,
    }
