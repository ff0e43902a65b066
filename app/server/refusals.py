# SPDX-License-Identifier: GPL-3.0-or-later
"""The errors the service documents, and the one frame that carries each.

Pure data. Texts and codes follow Soniox docs, "WebSocket API", error response; the slugs follow
Soniox docs, "Errors". Nothing here decides when an error happens.
"""

from dataclasses import dataclass, replace

import msgspec

DOCS = "https://soniox.com/docs/stt/api-reference/errors#"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One error: an HTTP-like code, the stable slug, and the words a person reads."""

    code: int
    slug: str
    message: str

    def saying(self, message: str) -> "Refusal":
        """The same error in other words."""
        return replace(self, message=message)

    def frame(self, request_id: str) -> str:
        """The JSON text frame that is sent just before the connection is closed."""
        return msgspec.json.encode(
            {
                "tokens": [],
                "error_code": self.code,
                "error_type": self.slug,
                "error_message": self.message,
                "more_info": DOCS + self.slug.replace("_", "-"),
                "request_id": request_id,
            }
        ).decode()


INVALID = Refusal(400, "invalid_request", "Start request is malformed.")
START_MALFORMED = INVALID
START_NOT_TEXT = INVALID.saying("Start request must be a text message.")
CONTROL_MALFORMED = INVALID.saying("Control request is malformed.")
CONTROL_TYPE = INVALID.saying("Control request invalid type.")
NO_AUDIO = INVALID.saying("No audio received.")
CHANNELS_MISSING = INVALID.saying("Audio data channels must be specified for PCM formats")
RATE_MISSING = INVALID.saying("Audio data sample rate must be specified for PCM formats")
AUDIO_UNREADABLE = INVALID.saying("Audio decode error")
FORMAT_MISSING = INVALID.saying(
    "Missing audio format. Specify a valid audio format (e.g. s16le, f32le, wav, ogg, flac...) "
    'or "auto" for auto format detection.'
)
REFERENCE_TOO_LONG = INVALID.saying("Client reference ID is too long (max length 256)")
CONTEXT_TOO_LONG = INVALID.saying("Context is too long (max length 10000).")
HINT_UNKNOWN = INVALID.saying("Invalid language hint.")
HINTS_REPEATED = INVALID.saying("Language hints must be unique.")
TARGET_UNKNOWN = INVALID.saying("Invalid translation target language.")
NO_TRANSLATION = INVALID.saying("Model does not support translations.")
# Soniox docs, "WebSocket authentication": a key belongs in one place only. The words are ours.
KEY_TWICE = INVALID.saying("API key must not be sent in the start request of an authenticated connection.")
MODEL_UNKNOWN = Refusal(400, "model_not_available", "Invalid model specified.")
KEY_MISSING = Refusal(401, "unauthenticated", "Missing API key.")
KEY_WRONG = Refusal(401, "unauthenticated", "Invalid API key.")
BALANCE = Refusal(
    402,
    "organization_balance_exhausted",
    "Organization balance exhausted. Please either add funds manually or enable autopay.",
)
ORGANIZATION_BUDGET = Refusal(
    402,
    "organization_monthly_budget_exhausted",
    "Organization monthly budget exhausted. Please increase it.",
)
PROJECT_BUDGET = Refusal(
    402, "project_monthly_budget_exhausted", "Project monthly budget exhausted. Please increase it."
)
NOT_PERMITTED = Refusal(403, "permission_denied", "API key does not permit this operation.")
TEMPORARY_KEY_OVER = Refusal(
    403, "temp_api_key_session_expired", "Temporary API key session duration has been reached."
)
START_LATE = Refusal(408, "request_timeout", "Start request timeout")
FIRST_AUDIO_LATE = Refusal(408, "request_timeout", "Timed out while waiting for the first audio chunk")
SILENT_TOO_LONG = Refusal(408, "request_timeout", "Request timeout.")
TOO_LONG = Refusal(413, "max_duration_reached", "Audio is too long.")
RATE_LIMIT = Refusal(429, "limit_exceeded", "Rate limit for your organization has been exceeded.")
TOO_MANY_CONNECTIONS = Refusal(
    429,
    "max_concurrent_connections_reached",
    "Your organization has exceeded max number of concurrent requests.",
)
INTERNAL = Refusal(
    500,
    "internal_error",
    "The server had an error processing your request. Sorry about that! You can retry your request, "
    "or contact us through our support email support@soniox.com if you keep seeing this error.",
)
UNAVAILABLE = Refusal(
    503,
    "service_unavailable",
    "Cannot continue request (code 1). Please restart the request. "
    "Refer to: https://soniox.com/url/cannot-continue-request",
)

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Refusal))


def refusal_for(code: int, slug: str | None = None) -> Refusal:
    """The first documented error with this code, and this slug if one is given.

    Raises LookupError when the service documents no such error.
    """
    for refusal in ALL:
        if refusal.code == code and slug in (None, refusal.slug):
            return refusal
    raise LookupError(f"no documented error {code} {slug or ''}".rstrip())
