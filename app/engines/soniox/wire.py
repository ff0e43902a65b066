# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of Soniox's real-time socket: what we say to it, and what its answers mean.

Pure. No sockets, no clock, and never the key, which belongs to the handshake (Soniox docs,
"WebSocket authentication"). `decode` returns events for anything at all and never raises: messages
as documented take the fast typed path, anything else is read again leniently (`lenient`).

Source for all of it: Soniox docs, "WebSocket API", "Real-time transcription", "Real-time
translation", "Endpoint detection", "Manual finalization".
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.core.failure import Failure, FailureKind
from app.core.text import Token, TokenKind
from app.engines.base import Endpoint, Failed, Finished, Flushed, Progress, StreamEvent, Words
from app.engines.soniox.lenient import as_documented
from app.engines.soniox.refusals import refusal
from app.engines.soniox.start import start_message

__all__ = ["END", "FINALIZE", "KEEPALIVE", "decode", "start_message"]

KEEPALIVE = '{"type":"keepalive"}'
FINALIZE = '{"type":"finalize"}'
END = ""
"""No more audio comes. Must go as text; an empty binary frame would mean the same, by accident."""

Milliseconds = Annotated[int, Meta(ge=0, le=1 << 50)]
Confidence = Annotated[float, Meta(ge=0.0, le=1.0)]


class _Token(Token, frozen=True, gc=False):
    """A token as it is decoded: already the core's, so that most need not be made twice."""

    final: bool = msgspec.field(name="is_final", default=False)
    start_ms: Milliseconds | None = None
    end_ms: Milliseconds | None = None
    confidence: Confidence | None = None
    kind: TokenKind = msgspec.field(name="no such member", default=TokenKind.SPOKEN)
    translation_status: str | None = None


class _Message(msgspec.Struct, gc=False):
    tokens: list[_Token] | UnsetType = UNSET
    final_audio_proc_ms: Milliseconds | None = None
    total_audio_proc_ms: Milliseconds | None = None
    # One page of the docs spells them the other way round.
    audio_final_proc_ms: Milliseconds | None = None
    audio_total_proc_ms: Milliseconds | None = None
    finished: bool = False
    error_code: int | None = None
    error_type: str | None = None
    error_message: str | None = None
    request_id: str | None = None


_decode = msgspec.json.Decoder(_Message).decode

_MARKERS: dict[str, type[Endpoint | Flushed]] = {"<end>": Endpoint, "<fin>": Flushed}


def decode(frame: str | bytes) -> list[StreamEvent]:
    """What one message of the service means, in the order in which it must be applied.

    Final tokens before a marker, the marker, the tokens after it; the provisional tail comes with
    the last `Words`. A message about tokens always yields at least one `Words`, because one
    without provisional tokens clears the tail. What cannot be read is `Failed`; what can be read
    and says nothing is an empty list.
    """
    try:
        raw = frame.encode() if isinstance(frame, str) else frame
        message = _decode(raw)
    except (ValueError, RecursionError):  # msgspec's errors and bad UTF-8 are ValueErrors
        plain = as_documented(frame)
        if plain is None:
            return [Failed(Failure(FailureKind.UNREADABLE_ANSWER, "a message that is not Soniox's"))]
        return _meaning(msgspec.convert(plain, _Message), sorted_out=False)
    # Most messages hold neither a marker nor a translation, and their tokens are right as they are.
    # A marker may be spelt with escapes: `\\u003cend\\u003e`.
    sorted_out = not (b"<" in raw or b"translation_status" in raw or b"\\u003" in raw)
    return _meaning(message, sorted_out)


def _meaning(message: _Message, sorted_out: bool) -> list[StreamEvent]:
    if message.error_code or message.error_type or message.error_message:
        return _refused(message)
    final_ms = message.final_audio_proc_ms
    if final_ms is None:
        final_ms = message.audio_final_proc_ms
    tokens = message.tokens
    if tokens is UNSET:
        if final_ms is None and not message.finished:
            return []
        tokens = []
    events: list[StreamEvent] = [Words(tokens)] if sorted_out and _in_order(tokens) else _words(tokens)
    if final_ms is not None:
        total_ms = message.total_audio_proc_ms
        if total_ms is None:
            total_ms = message.audio_total_proc_ms
        events.append(Progress(final_ms, final_ms if total_ms is None or total_ms < final_ms else total_ms))
    if message.finished:
        events.append(Finished())
    return events


def _refused(message: _Message) -> list[StreamEvent]:
    failed = Failed(
        refusal(
            message.error_code,
            message.error_type or "",
            message.error_message or "",
            message.request_id or "",
        )
    )
    # Final is final, even in a message that ends the stream. Usually its list is empty or missing.
    return [*_words(message.tokens), failed] if message.tokens else [failed]


def _in_order(tokens: list[_Token]) -> bool:
    """Whether no token is empty and final ones come first, as the docs promise."""
    tail = False
    for token in tokens:
        if (token.final and tail) or not token.text:
            return False
        tail = not token.final
    return True


def _words(tokens: list[_Token]) -> list[StreamEvent]:
    """Markers taken out and announced, translations told apart, the provisional tail last."""
    events: list[StreamEvent] = []
    finals: list[Token] = []
    tail: list[Token] = []
    for token in tokens:
        markers: list[str] = []
        if token.text[-5:] in _MARKERS:
            text, markers = _without_markers(token.text)
            token = msgspec.structs.replace(token, text=text)
        if token.text:
            if token.translation_status == "translation":
                token = msgspec.structs.replace(token, kind=TokenKind.TRANSLATION)
            (finals if token.final else tail).append(token)
        # A marker is always final, said or not; a word that is not yet final has nothing to announce.
        for marker in markers if token.final or not token.text else ():
            if finals or not events:
                events.append(Words(finals))
                finals = []
            events.append(_MARKERS[marker]())
    if finals or tail or not events:
        finals += tail
        events.append(Words(finals))
    return events


def _without_markers(text: str) -> tuple[str, list[str]]:
    """A piece of text and the markers at its end: they were once seen merged into a word."""
    markers: list[str] = []
    while text[-5:] in _MARKERS:
        markers.insert(0, text[-5:])
        text = text[:-5]
    return ("" if text.isspace() else text), markers
