# SPDX-License-Identifier: GPL-3.0-or-later
"""A message that is not quite as documented, put right as far as it can be.

Pure. Slow and patient, for the rare message that the typed decoder refuses: fractional or textual
times, a numeric string for an error code, missing or broken tokens. Never raises.
"""

from __future__ import annotations

import json
import math
from typing import Any

_TIMES = ("final_audio_proc_ms", "total_audio_proc_ms", "audio_final_proc_ms", "audio_total_proc_ms")
_TEXTS = ("error_type", "error_message", "request_id")
_LABELS = ("speaker", "language", "source_language", "translation_status")
_LONGEST_MS = 1 << 50


def as_documented(frame: str | bytes) -> dict[str, Any] | None:
    """The message as plain data of the documented types, or None if it is no message at all."""
    raw = _parsed(frame)
    if not isinstance(raw, dict):
        return None
    plain: dict[str, Any] = {name: _whole(raw.get(name), low=0) for name in _TIMES}
    plain |= {name: _text(raw.get(name)) for name in _TEXTS}
    plain["error_code"] = _whole(raw.get("error_code"), low=-_LONGEST_MS)
    plain["finished"] = raw.get("finished") in (True, "true")
    if plain["error_code"] is None and raw.get("error_code") not in (None, "", False):
        plain["error_message"] = plain["error_message"] or "an error without a readable code"
    tokens = raw.get("tokens")
    if isinstance(tokens, list):
        plain["tokens"] = [t for t in map(_token, tokens) if t is not None]
    elif tokens is None:
        if "tokens" in raw:
            plain["tokens"] = []
    elif not (plain["error_code"] or plain["error_type"] or plain["error_message"]):
        return None
    return plain


def _parsed(frame: str | bytes) -> Any:
    """Any JSON value; None for what is not JSON. An empty frame says nothing, like an empty object."""
    try:
        text = frame if isinstance(frame, str) else bytes(frame).decode()
        return json.loads(text, parse_constant=lambda _: None) if text.strip() else {}
    except (ValueError, RecursionError):
        return None


def _token(raw: Any) -> dict[str, Any] | None:
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str):
        return None
    final = raw.get("is_final")
    token: dict[str, Any] = {name: _text(raw.get(name)) for name in _LABELS}
    token["text"] = _text(raw["text"]) or ""
    token["is_final"] = final in (True, "true")
    token["start_ms"] = _whole(raw.get("start_ms"), low=0)
    token["end_ms"] = _whole(raw.get("end_ms"), low=0)
    confidence = _number(raw.get("confidence"))
    token["confidence"] = None if confidence is None else min(1.0, max(0.0, confidence))
    return token


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _whole(value: Any, low: int) -> int | None:
    number = _number(value)
    if number is None or not low <= number <= _LONGEST_MS:
        return None
    return round(number)


def _text(value: Any) -> str | None:
    """A text that can be written down: half surrogate pairs cannot."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    try:
        return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except ValueError:  # a number of too many digits
        return None
