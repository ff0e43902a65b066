# SPDX-License-Identifier: GPL-3.0-or-later
"""Every documented error of the service, and what becomes of it."""

from __future__ import annotations

import json

import pytest

from app.core.failure import Failure, FailureKind, Remedy
from app.engines.base import Failed
from app.engines.soniox.refusals import BY_TYPE, LONGEST_DETAIL, refusal
from app.engines.soniox.wire import decode
from app.server import refusals as documented

K = FailureKind
ROWS = [
    # Soniox docs, "Errors" and "WebSocket API": code, error_type, message, what it means, what helps.
    (
        400,
        "invalid_request",
        "Audio data channels must be specified for PCM formats",
        K.REQUEST_REFUSED,
        Remedy.USER,
    ),
    (400, "invalid_request", "Audio decode error", K.REQUEST_REFUSED, Remedy.USER),
    (
        400,
        "invalid_request",
        "Client reference ID is too long (max length 256)",
        K.REQUEST_REFUSED,
        Remedy.USER,
    ),
    (400, "invalid_request", "Context is too long (max length 10000).", K.REQUEST_REFUSED, Remedy.USER),
    (400, "invalid_request", "Control request is malformed.", K.REQUEST_REFUSED, Remedy.USER),
    (400, "invalid_request", "Invalid language hint.", K.REQUEST_REFUSED, Remedy.USER),
    (400, "invalid_request", "Model does not support translations.", K.REQUEST_REFUSED, Remedy.USER),
    (400, "invalid_request", "Prompt too long", K.REQUEST_REFUSED, Remedy.USER),
    (400, "invalid_request", "Audio is too long.", K.STREAM_TOO_LONG, Remedy.NOW),
    (400, "invalid_request", "Audio too long", K.STREAM_TOO_LONG, Remedy.NOW),
    (400, "invalid_request", "Too much audio received in total", K.STREAM_TOO_LONG, Remedy.NOW),
    (400, "invalid_request", "No audio received.", K.NOTHING_HEARD, Remedy.NOTHING),
    (400, "", "No audio received.", K.NOTHING_HEARD, Remedy.NOTHING),
    (400, "", "Invalid model specified.", K.MODEL_UNKNOWN, Remedy.USER),
    (400, "model_not_available", "Invalid model specified.", K.MODEL_UNKNOWN, Remedy.USER),
    (401, "unauthenticated", "Invalid API key.", K.KEY_REJECTED, Remedy.USER),
    (402, "organization_balance_exhausted", "Organization balance exhausted.", K.NO_CREDIT, Remedy.USER),
    (402, "organization_monthly_budget_exhausted", "Budget exhausted.", K.NO_CREDIT, Remedy.USER),
    (402, "project_monthly_budget_exhausted", "Budget exhausted.", K.NO_CREDIT, Remedy.USER),
    (403, "permission_denied", "API key does not permit this.", K.KEY_FORBIDDEN, Remedy.USER),
    (403, "temp_api_key_session_expired", "Session expired.", K.KEY_EXPIRED, Remedy.USER),
    (408, "request_timeout", "Request timeout.", K.TIMED_OUT, Remedy.LATER),
    (413, "max_duration_reached", "Audio is too long.", K.STREAM_TOO_LONG, Remedy.NOW),
    (429, "limit_exceeded", "Rate limit exceeded.", K.BUSY, Remedy.SLOWLY),
    (429, "max_concurrent_connections_reached", "Too many.", K.BUSY, Remedy.SLOWLY),
    (500, "internal_error", "The server had an error.", K.SERVER_ERROR, Remedy.LATER),
    (503, "service_unavailable", "Cannot continue request (code 1).", K.RESTART, Remedy.NOW),
    # What nobody has documented goes by its code.
    (418, "teapot", "", K.REQUEST_REFUSED, Remedy.USER),
    (408, "something_new", "", K.TIMED_OUT, Remedy.LATER),
    (504, "something_new", "", K.SERVER_ERROR, Remedy.LATER),
    (None, "something_new", "", K.SERVER_ERROR, Remedy.LATER),
    (None, "", "Something went wrong.", K.SERVER_ERROR, Remedy.LATER),
    # The slug comes first, and may be spelt as in its link.
    (500, "max-duration-reached", "", K.STREAM_TOO_LONG, Remedy.NOW),
]


@pytest.mark.parametrize(("code", "slug", "message", "kind", "remedy"), ROWS)
def test_every_refusal_is_sorted_by_what_helps(code, slug, message, kind, remedy):
    frame = {"tokens": [], "error_code": code, "error_type": slug, "error_message": message}
    [failed] = decode(json.dumps({name: value for name, value in frame.items() if value not in (None, "")}))
    assert failed.failure.kind is kind
    assert failed.failure.remedy is remedy
    assert message in failed.failure.detail


@pytest.mark.parametrize("answer", documented.ALL, ids=lambda a: f"{a.code}-{a.message[:20]}")
def test_every_refusal_of_our_own_server_has_its_own_kind(answer: documented.Refusal):
    [failed] = decode(answer.frame("3d37a3bd"))
    assert isinstance(failed, Failed)
    assert failed.failure.request_id == "3d37a3bd"
    by_slug = BY_TYPE[answer.slug]
    assert failed.failure.kind in (by_slug, K.NOTHING_HEARD, K.STREAM_TOO_LONG)


def test_the_service_may_talk_at_length_but_we_do_not_keep_it_all():
    failure = refusal(400, "invalid_request", "so\nlong " * 1000, "r" * 1000)
    assert len(failure.detail) == LONGEST_DETAIL and "\n" not in failure.detail
    assert len(failure.request_id) <= 100


def test_a_refusal_without_words_still_says_its_code():
    assert refusal(429) == Failure(K.BUSY, "429")
