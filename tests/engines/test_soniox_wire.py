# SPDX-License-Identifier: GPL-3.0-or-later
"""What Soniox's messages mean: recorded conversations, and anything else a socket may carry.

Each line of `tests/wire/*.jsonl` is one frame as it came and the events it must become. A token is
written as [text, "final" or "tail", start_ms, end_ms, confidence, {what else}].
"""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.failure import FailureKind
from app.core.text import Token
from app.engines.base import Endpoint, Failed, Finished, Flushed, Progress, StreamEvent, Words
from app.engines.soniox import wire
from app.engines.soniox.lenient import as_documented
from app.engines.soniox.wire import decode

CONVERSATIONS = sorted((Path(__file__).parents[1] / "wire").glob("*.jsonl"))


def _lines() -> list:
    return [
        pytest.param(json.loads(line), id=f"{path.stem}-{number}")
        for path in CONVERSATIONS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    ]


def _written(event: StreamEvent) -> dict:
    match event:
        case Words(tokens):
            return {"words": [_written_token(t) for t in tokens]}
        case Progress(final_ms, total_ms):
            return {"progress": [final_ms, total_ms]}
        case Endpoint():
            return {"endpoint": True}
        case Flushed():
            return {"flushed": True}
        case Finished():
            return {"finished": True}
        case Failed(failure):
            return {"failed": [failure.kind.value, failure.detail, failure.request_id]}


def _written_token(token: Token) -> list:
    more = {n: getattr(token, n) for n in ("speaker", "language", "source_language") if getattr(token, n)}
    if token.kind.value != "spoken":
        more["kind"] = token.kind.value
    final = "final" if token.final else "tail"
    return [token.text, final, token.start_ms, token.end_ms, token.confidence, more]


def test_there_are_conversations_to_read():
    assert len(CONVERSATIONS) >= 4


@pytest.mark.parametrize("line", _lines())
def test_a_recorded_message_becomes_exactly_these_events(line: dict):
    assert [_written(e) for e in decode(line["frame"])] == line["events"]


@pytest.mark.parametrize("line", _lines())
def test_text_and_bytes_mean_the_same(line: dict):
    as_bytes = line["frame"].encode()
    assert [_written(e) for e in decode(as_bytes)] == line["events"]
    assert [_written(e) for e in decode(bytearray(as_bytes))] == line["events"]


def test_tokens_are_the_cores():
    [words, *_] = decode('{"tokens":[{"text":"a","is_final":true}]}')
    assert isinstance(words.tokens[0], Token)


def test_a_token_of_ten_kilobytes_arrives_whole():
    text = " ma\u0301s" * 2000
    [words] = decode(json.dumps({"tokens": [{"text": text, "is_final": True}]}))
    assert words.tokens[0].text == text


def test_a_deep_nest_is_unreadable_and_nothing_worse():
    [failed] = decode(b'{"tokens":' + b"[" * 100_000)
    assert failed.failure.kind is FailureKind.UNREADABLE_ANSWER
    assert decode(b'{"new":' + b"[" * 100_000 + b"]" * 100_000 + b"}")


def test_numbers_beyond_all_measure_are_left_out():
    frame = (
        '{"tokens":[{"text":"a","start_ms":1e400,"end_ms":-5,"is_final":true}],"final_audio_proc_ms":1e99}'
    )
    assert [_written(e) for e in decode(frame)] == [{"words": [["a", "final", None, None, None, {}]]}]
    assert decode('{"final_audio_proc_ms":' + "9" * 5000 + "}")


# -- anything at all ---------------------------------------------------------------------------

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
_milliseconds = st.none() | st.integers(0, 10**7)
_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_piece = _text | st.sampled_from(["<end>", "<fin>", " word<end>", "<", ">", "<end> "])
_token = st.fixed_dictionaries(
    {"text": _piece, "is_final": st.booleans()},
    optional={
        "start_ms": _milliseconds,
        "end_ms": _milliseconds,
        "confidence": st.none() | st.floats(0, 1),
        "speaker": st.none() | st.sampled_from(["1", "2"]),
        "language": st.none() | st.sampled_from(["en", "de"]),
        "source_language": st.none() | st.just("en"),
        "translation_status": st.none() | st.sampled_from(["none", "original", "translation"]),
        "new member": _json,
    },
)
_message = st.fixed_dictionaries(
    {},
    optional={
        "tokens": st.lists(_token, max_size=8),
        "final_audio_proc_ms": _milliseconds,
        "total_audio_proc_ms": _milliseconds,
        "finished": st.booleans(),
    },
)
_members = [
    "tokens",
    "final_audio_proc_ms",
    "total_audio_proc_ms",
    "finished",
    "error_code",
    "error_type",
    "error_message",
    "request_id",
]
_broken_token = st.dictionaries(st.sampled_from(["text", "is_final", "start_ms", "speaker"]), _json | _piece)
_broken = st.dictionaries(st.sampled_from(_members), _json | st.lists(_json | _broken_token, max_size=4))


def _assert_in_order(events: list[StreamEvent]) -> None:
    ends = [e for e in events if isinstance(e, Finished | Failed)]
    assert len(ends) <= 1 and (not ends or events[-1] is ends[0])
    words = [e for e in events if isinstance(e, Words)]
    for early in words[:-1]:
        assert all(t.final for t in early.tokens), "only the last words may hold a tail"
    for event in words:
        for token in event.tokens:
            assert isinstance(token.text, str) and token.text.encode()
            assert token.start_ms is None or isinstance(token.start_ms, int)


@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"\x00")
def test_any_bytes_become_events(frame: bytes):
    _assert_in_order(decode(frame))


@given(st.text(st.characters(), max_size=200))
@example("\ud800")
def test_any_text_becomes_events(frame: str):
    _assert_in_order(decode(frame))


@given(_json | _broken)
def test_any_json_becomes_events(value: object):
    _assert_in_order(decode(json.dumps(value)))
    _assert_in_order(decode(json.dumps(value, ensure_ascii=False)))


@given(_message)
def test_final_text_is_neither_lost_nor_invented_nor_moved(message: dict):
    events = decode(json.dumps(message))
    _assert_in_order(events)
    for status in ("translation", None):
        sent = [
            t["text"]
            for t in message.get("tokens", [])
            if t["is_final"] and (t.get("translation_status") == "translation") is (status is not None)
        ]
        kind = status or "spoken"
        got = [t.text for e in events if isinstance(e, Words) for t in e.tokens]
        finals = [
            t.text
            for e in events
            if isinstance(e, Words)
            for t in e.tokens
            if t.final and t.kind.value == kind
        ]
        assert "".join(finals).split() == _unmarked(sent).split()
        assert "<end>" not in got and "<fin>" not in got
    tail = [t["text"] for t in message.get("tokens", []) if not t["is_final"]]
    shown = [t.text for e in events if isinstance(e, Words) for t in e.tokens if not t.final]
    assert "".join(shown).split() == _unmarked(tail).split()


def _unmarked(texts: list[str]) -> str:
    return "".join(t.removesuffix("<end>").removesuffix("<fin>") for t in texts)


@given(_message)
def test_the_fast_and_the_patient_reading_agree(message: dict):
    frame = json.dumps(message)
    patient = msgspec.convert(as_documented(frame), wire._Message)
    # `tokens` left out is not the same as no tokens, and the patient reading keeps that apart.
    assert ("tokens" in message) is (patient.tokens is not msgspec.UNSET)
    slow = [_written(e) for e in wire._meaning(patient, sorted_out=False)]
    fast = [_written(e) for e in decode(frame)]
    assert slow == fast
