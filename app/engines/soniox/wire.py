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


class _Token(msgspec.Struct, gc=False):
    text: str
    is_final: bool | None = None
    start_ms: Milliseconds | None = None
    end_ms: Milliseconds | None = None
    confidence: Confidence | None = None
    speaker: str | None = None
    language: str | None = None
    source_language: str | None = None
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

_MARKERS: dict[str, type[Endpoint] | type[Flushed]] = {"<end>": Endpoint, "<fin>": Flushed}
_SPOKEN, _TRANSLATION = TokenKind.SPOKEN, TokenKind.TRANSLATION


def decode(frame: str | bytes) -> list[StreamEvent]:
    """What one message of the service means, in the order in which it must be applied.

    Final tokens before a marker, the marker, the tokens after it; the provisional tail comes with
    the last `Words`. A message about tokens always yields at least one `Words`, because one
    without provisional tokens clears the tail. What cannot be read is `Failed`; what can be read
    and says nothing is an empty list.
    """
    try:
        message = _decode(frame)
    except (ValueError, RecursionError):  # msgspec's errors and bad UTF-8 are ValueErrors
        plain = as_documented(frame)
        if plain is None:
            return [Failed(Failure(FailureKind.UNREADABLE_ANSWER, "a message that is not Soniox's"))]
        message = msgspec.convert(plain, _Message)
    if message.error_code or message.error_type or message.error_message:
        return _refused(message)
    return _said(message)


def _refused(message: _Message) -> list[StreamEvent]:
    failed = Failed(
        refusal(
            message.error_code, message.error_type or "", message.error_message or "", message.request_id or ""
        )
    )
    # Final is final, even in a message that ends the stream. Usually its list is empty or missing.
    return [*_words(message.tokens), failed] if message.tokens else [failed]


def _said(message: _Message) -> list[StreamEvent]:
    final_ms = message.final_audio_proc_ms
    if final_ms is None:
        final_ms = message.audio_final_proc_ms
    tokens = message.tokens
    if tokens is UNSET:
        if final_ms is None and not message.finished:
            return []
        tokens = []
    events = _words(tokens)
    if final_ms is not None:
        total_ms = message.total_audio_proc_ms
        if total_ms is None:
            total_ms = message.audio_total_proc_ms
        events.append(Progress(final_ms, final_ms if total_ms is None or total_ms < final_ms else total_ms))
    if message.finished:
        events.append(Finished())
    return events


def _words(tokens: list[_Token]) -> list[StreamEvent]:
    events: list[StreamEvent] = []
    finals: list[Token] = []
    tail: list[Token] = []
    for said in tokens:
        text = said.text
        final = said.is_final
        if text[-5:] in _MARKERS:
            text, markers = _without_markers(text)
        elif not text:
            continue
        else:
            markers = ()
        if text:
            token = Token(
                text,
                final is True,
                said.start_ms,
                said.end_ms,
                said.confidence,
                said.speaker,
                said.language,
                said.source_language,
                _TRANSLATION if said.translation_status == "translation" else _SPOKEN,
            )
            (finals if final else tail).append(token)
        # A marker is always final; one that says it is not has nothing to announce yet.
        if markers and final is not False:
            for marker in markers:
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
