# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way Soniox says no, sorted into the kinds of failure of the core.

Pure. A table, and one function that reads it: by `error_type`, a slug that does not change, then by
`error_code`, which is HTTP-like (Soniox docs, "Errors" and "Error handling"). Messages are for
people and may change; only where one slug covers three different things are they looked at.
"""

from __future__ import annotations

import re

from app.core.failure import Failure, FailureKind

LONGEST_DETAIL = 300
"""Characters of the service's own words that are kept."""

BY_TYPE = {
    "invalid_request": FailureKind.REQUEST_REFUSED,
    "model_not_available": FailureKind.MODEL_UNKNOWN,
    "unauthenticated": FailureKind.KEY_REJECTED,
    "organization_balance_exhausted": FailureKind.NO_CREDIT,
    "organization_monthly_budget_exhausted": FailureKind.NO_CREDIT,
    "project_monthly_budget_exhausted": FailureKind.NO_CREDIT,
    "permission_denied": FailureKind.KEY_FORBIDDEN,
    "temp_api_key_session_expired": FailureKind.KEY_EXPIRED,
    "request_timeout": FailureKind.TIMED_OUT,
    "max_duration_reached": FailureKind.STREAM_TOO_LONG,
    "limit_exceeded": FailureKind.BUSY,
    "max_concurrent_connections_reached": FailureKind.BUSY,
    "internal_error": FailureKind.SERVER_ERROR,
    "service_unavailable": FailureKind.RESTART,
}

BY_CODE = {
    400: FailureKind.REQUEST_REFUSED,
    401: FailureKind.KEY_REJECTED,
    402: FailureKind.NO_CREDIT,
    403: FailureKind.KEY_FORBIDDEN,
    408: FailureKind.TIMED_OUT,
    413: FailureKind.STREAM_TOO_LONG,
    429: FailureKind.BUSY,
    500: FailureKind.SERVER_ERROR,
    503: FailureKind.RESTART,
}

_UNNAMED = "refused"
_SLUG = re.compile(r"[a-z0-9_-]{1,64}", re.IGNORECASE | re.ASCII)
# `invalid_request` covers these as well ("WebSocket API", error list).
_NOTHING_HEARD = ("no audio received",)
_TOO_LONG = ("audio too long", "audio is too long", "too much audio")
_MODEL = ("invalid model", "model is not available", "model not available")


def refusal(
    code: int | None = None, error_type: str = "", message: str = "", request_id: str = ""
) -> Failure:
    """The failure that an error message of the service means; any argument may be missing."""
    kind = BY_TYPE.get(error_type.strip().lower().replace("-", "_")) or _by_code(code)
    if kind is FailureKind.REQUEST_REFUSED:
        kind = _which_request(message.lower())
    return Failure(kind, _detail(code, error_type, message), request_id[:100])


def _by_code(code: int | None) -> FailureKind:
    if code is None:
        return FailureKind.SERVER_ERROR
    if code in BY_CODE:
        return BY_CODE[code]
    return FailureKind.REQUEST_REFUSED if 400 <= code < 500 else FailureKind.SERVER_ERROR


def _which_request(message: str) -> FailureKind:
    if any(words in message for words in _NOTHING_HEARD):
        return FailureKind.NOTHING_HEARD
    if any(words in message for words in _TOO_LONG):
        return FailureKind.STREAM_TOO_LONG
    if any(words in message for words in _MODEL):
        return FailureKind.MODEL_UNKNOWN
    return FailureKind.REQUEST_REFUSED


def _detail(code: int | None, error_type: str, message: str) -> str:
    # The log tells what stands before the colon: no word of the service's own choosing may.
    slug = error_type if _SLUG.fullmatch(error_type) else ""
    name = " ".join(part for part in (str(code) if code is not None else "", slug) if part)
    said = " ".join(message.split())
    text = f"{name or _UNNAMED}: {said}" if said else name or _UNNAMED
    return text if len(text) <= LONGEST_DETAIL else text[: LONGEST_DETAIL - 1] + "…"
