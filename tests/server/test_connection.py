# SPDX-License-Identifier: GPL-3.0-or-later
"""One connection's rules, as tables: frames and times in, orders out. No sockets."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server import refusals
from app.server.mind import Piece, Said
from app.server.protocol import Begin, Close, Connection, End, Hear, KeptAlive, Rules, Send, Settle
from tests.server.client import FINALIZE, KEEPALIVE, START

HEADER = "Bearer right"
KNOWN = Rules(keys=frozenset({"right"}))


def a_connection(rules=KNOWN, **upgrade):
    upgrade.setdefault("authorization", HEADER)
    return Connection(rules, request_id="r-1", **upgrade)


def a_stream(rules=KNOWN, **members):
    """A connection whose start message was accepted at second 0."""
    connection = a_connection(rules)
    connection.opened(0.0)
    orders = connection.receive(json.dumps({**START, **members}), 0.0)
    assert isinstance(orders[0], Begin)
    return connection


def only_error(orders):
    """The error frame in orders that refuse: one error, one normal close, nothing else."""
    assert [type(order) for order in orders] == [Send, Close]
    assert orders[1].code == 1000
    return json.loads(orders[0].text)


def tokens_of(orders):
    assert [type(order) for order in orders] == [Send]
    return json.loads(orders[0].text)["tokens"]


# The key.


def refused_for_its_key(connection):
    """The answer to the start message of a connection whose key is wrong."""
    assert connection.opened(0.0) == []
    return only_error(connection.receive(json.dumps(START), 0.0))


def test_an_error_frame_has_all_documented_members():
    assert refused_for_its_key(a_connection(authorization="Bearer wrong")) == {
        "tokens": [],
        "error_code": 401,
        "error_type": "unauthenticated",
        "error_message": "Invalid API key.",
        "more_info": "https://soniox.com/docs/stt/api-reference/errors#unauthenticated",
        "request_id": "r-1",
    }


@pytest.mark.parametrize("authorization", ["Bearer wrong", "Bearer ", "Bearer", "", "Basic right", "right"])
def test_a_wrong_key_in_the_header_is_refused_in_answer_to_the_start_message(authorization):
    assert refused_for_its_key(a_connection(authorization=authorization))["error_code"] == 401


def test_a_wrong_key_may_be_refused_before_the_client_has_said_anything():
    rules = Rules(keys=frozenset({"right"}), key_checked_at_once=True)
    assert only_error(a_connection(rules, authorization="Bearer wrong").opened(0.0))["error_code"] == 401
    assert a_connection(rules).opened(0.0) == []


def test_a_right_key_in_the_header_waits_for_the_start_message():
    connection = a_connection()
    assert connection.opened(0.0) == []
    assert connection.key_came_by == "header"


def test_the_key_may_come_as_a_subprotocol_and_the_name_is_echoed():
    connection = a_connection(authorization=None, subprotocols=["soniox-api-key", "right"])
    assert connection.opened(0.0) == []
    assert (connection.key_came_by, connection.subprotocol) == ("subprotocol", "soniox-api-key")
    assert isinstance(connection.receive(json.dumps(START), 0.0)[0], Begin)


def test_a_wrong_key_as_a_subprotocol_is_refused():
    connection = a_connection(authorization=None, subprotocols=["soniox-api-key", "wrong"])
    assert refused_for_its_key(connection)["error_code"] == 401


def test_a_key_only_in_the_start_message_is_refused_since_2027():
    connection = a_connection(authorization=None)
    assert connection.opened(0.0) == []
    error = only_error(connection.receive(json.dumps({**START, "api_key": "right"}), 0.0))
    assert (error["error_code"], error["error_message"]) == (401, "Missing API key.")


@pytest.mark.parametrize(
    ("key", "accepted"), [("right", True), ("wrong", False), ("", False), (7, False), ({}, False)]
)
def test_the_old_way_takes_the_key_from_the_start_message(key, accepted):
    connection = a_connection(Rules(keys=frozenset({"right"}), key_in_message=True), authorization=None)
    connection.opened(0.0)
    orders = connection.receive(json.dumps({**START, "api_key": key}), 0.0)
    if accepted:
        assert orders[0].message == START
    else:
        assert only_error(orders)["error_code"] == 401


@pytest.mark.parametrize("old_way", [False, True])
def test_a_key_in_both_places_is_refused(old_way):
    connection = a_connection(Rules(key_in_message=old_way))
    connection.opened(0.0)
    error = only_error(connection.receive(json.dumps({**START, "api_key": "right"}), 0.0))
    assert (error["error_code"], error["error_type"]) == (400, "invalid_request")


def test_no_key_at_all_is_refused_in_both_ways():
    for rules in (Rules(), Rules(key_in_message=True)):
        connection = a_connection(rules, authorization=None)
        connection.opened(0.0)
        assert only_error(connection.receive(json.dumps(START), 0.0))["error_message"] == "Missing API key."


def test_without_known_keys_any_key_will_do_but_an_empty_one():
    assert a_connection(Rules()).opened(0.0) == []
    assert refused_for_its_key(a_connection(Rules(), authorization="Bearer "))["error_code"] == 401


# The start message.


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (b"\x00\x01", "Start request must be a text message."),
        (b"", "Start request must be a text message."),
        ("", "Start request is malformed."),
        ("{", "Start request is malformed."),
        ("[]", "Start request is malformed."),
        ("null", "Start request is malformed."),
        ("\ud800", "Start request is malformed."),
        ("[" * 100_000, "Start request is malformed."),
    ],
)
def test_the_first_frame_must_be_a_json_object_in_a_text_frame(frame, message):
    connection = a_connection()
    connection.opened(0.0)
    error = only_error(connection.receive(frame, 0.0))
    assert (error["error_code"], error["error_message"]) == (400, message)


def test_the_start_message_is_awaited_ten_seconds():
    connection = a_connection()
    connection.opened(5.0)
    assert connection.deadline == 15.0
    assert connection.tick(14.9) == []
    error = only_error(connection.tick(15.0))
    assert (error["error_code"], error["error_type"]) == (408, "request_timeout")
    assert error["error_message"] == "Start request timeout"


def test_a_keepalive_is_no_start_message():
    connection = a_connection()
    connection.opened(0.0)
    assert only_error(connection.receive(KEEPALIVE, 1.0))["error_code"] == 400


def test_a_second_start_message_is_a_control_message_without_a_type():
    error = only_error(a_stream().receive(json.dumps(START), 1.0))
    assert error["error_message"] == "Control request invalid type."


# Audio, silence, time.


def test_audio_is_counted_from_its_bytes():
    stream = a_stream()
    assert stream.receive(bytes(3840), 0.1) == [Hear(bytes(3840), 0, 120)]
    assert stream.receive(bytes(1), 0.2) == [Hear(bytes(1), 120, 120)]
    assert stream.receive(bytes(31), 0.3) == [Hear(bytes(31), 120, 121)]
    assert stream.audio_ms == 121


def test_twenty_seconds_without_audio_or_keepalive_end_the_stream():
    stream = a_stream()
    stream.receive(bytes(320), 7.0)
    assert stream.tick(26.9) == []
    error = only_error(stream.tick(27.0))
    assert (error["error_code"], error["error_message"]) == (408, "Request timeout.")


def test_twenty_seconds_without_any_first_audio_have_their_own_words():
    assert only_error(a_stream().tick(20.0))["error_message"] == (
        "Timed out while waiting for the first audio chunk"
    )


def test_keepalives_hold_the_stream_as_long_as_they_come():
    stream = a_stream()
    stream.receive(bytes(320), 0.0)
    for second in range(5, 300, 5):
        assert stream.tick(second) == []
        assert stream.receive(KEEPALIVE, second) == [KeptAlive()]
    assert stream.deadline == 295 + 20


def test_finalize_does_not_count_as_a_sign_of_life():
    stream = a_stream()
    stream.receive(bytes(320), 0.0)
    stream.receive(FINALIZE, 15.0)
    assert only_error(stream.tick(20.0))["error_code"] == 408


def test_more_than_three_hundred_minutes_are_too_much():
    stream = a_stream(Rules(longest_ms=1000))
    assert isinstance(stream.receive(bytes(32_000), 0.0)[0], Hear)
    error = only_error(stream.receive(bytes(32), 0.0))
    assert (error["error_code"], error["error_type"]) == (413, "max_duration_reached")
    assert Rules().longest_ms == 300 * 60 * 1000


def test_a_stream_without_a_limit_goes_on():
    stream = a_stream(Rules(longest_ms=None))
    assert isinstance(stream.receive(bytes(32_000_000), 0.0)[0], Hear)


# Control messages.


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        ("{", "Control request is malformed."),
        ("finalize", "Control request is malformed."),
        ("[]", "Control request is malformed."),
        ('"finalize"', "Control request is malformed."),
        ("{}", "Control request invalid type."),
        ('{"type": "KeepAlive"}', "Control request invalid type."),
        ('{"type": "finalise"}', "Control request invalid type."),
        ('{"type": ["finalize"]}', "Control request invalid type."),
        ('{"type": "finalize", "trailing_silence_ms": "300"}', "Control request is malformed."),
        ('{"type": "finalize", "trailing_silence_ms": -1}', "Control request is malformed."),
    ],
)
def test_a_wrong_control_message_ends_the_stream(frame, message):
    error = only_error(a_stream().receive(frame, 1.0))
    assert (error["error_code"], error["error_message"]) == (400, message)


def test_finalize_asks_the_mind_and_passes_on_the_trailing_silence():
    stream = a_stream()
    assert stream.receive(FINALIZE, 1.0) == [Settle(0)]
    assert stream.receive('{"type":"finalize","trailing_silence_ms":300}', 1.0) == [Settle(300)]


# The end.


@pytest.mark.parametrize("empty", ["", b""])
def test_an_empty_frame_asks_for_the_last_words_then_finishes_then_closes(empty):
    stream = a_stream()
    stream.receive(bytes(64_000), 0.0)
    assert stream.receive(empty, 1.0) == [End()]
    last, finished, close = stream.said(Said((Piece("bye", 0, 900, 0.9),), (), 2000, 2000, ended=True))
    assert json.loads(last.text)["tokens"][0]["text"] == "bye"
    assert json.loads(finished.text) == {
        "tokens": [],
        "final_audio_proc_ms": 2000,
        "total_audio_proc_ms": 2000,
        "finished": True,
    }
    assert close == Close(1000)
    assert stream.closed


@pytest.mark.parametrize("empty", ["", b""])
def test_ending_without_any_audio_is_an_error(empty):
    stream = a_stream()
    stream.receive(KEEPALIVE, 0.5)
    error = only_error(stream.receive(empty, 1.0))
    assert (error["error_code"], error["error_message"]) == (400, "No audio received.")


def test_nothing_counts_after_the_empty_frame_and_no_timer_runs():
    stream = a_stream()
    stream.receive(bytes(320), 0.0)
    stream.receive("", 1.0)
    assert stream.receive(bytes(320), 2.0) + stream.receive(KEEPALIVE, 2.0) + stream.receive("x", 2.0) == []
    assert stream.deadline is None
    assert stream.tick(1000.0) == []


# What the client may see.

SPOKEN = Piece("Tea", 420, 600, 0.71, "1", "en", None, "original")
TRANSLATED = Piece("Tee", 420, 600, 0.71, "1", "de", "en", "translation")
TWO_WAY = {"type": "two_way", "language_a": "en", "language_b": "de"}


@pytest.mark.parametrize(
    ("members", "spoken", "translated"),
    [
        ({}, {}, None),
        ({"enable_speaker_diarization": True}, {"speaker": "1"}, None),
        ({"enable_language_identification": True}, {"language": "en"}, None),
        (
            {"translation": TWO_WAY, "enable_speaker_diarization": True},
            {"speaker": "1", "language": "en", "translation_status": "original"},
            {
                "text": "Tee",
                "is_final": True,
                "speaker": "1",
                "language": "de",
                "source_language": "en",
                "translation_status": "translation",
            },
        ),
    ],
)
def test_tokens_carry_only_the_members_that_were_asked_for(members, spoken, translated):
    said = Said((SPOKEN, TRANSLATED), (), 600, 700)
    tokens = tokens_of(a_stream(**members).said(said))
    plain = {"text": "Tea", "start_ms": 420, "end_ms": 600, "confidence": 0.71, "is_final": True}
    assert tokens == [plain | spoken] + ([translated] if translated else [])


def test_speech_that_nobody_translates_says_so():
    said = Said((Piece("Oui", 0, 100, 0.9, "1", "fr"),), (), 100, 100)
    assert tokens_of(a_stream(translation=TWO_WAY).said(said))[0]["translation_status"] == "none"


@pytest.mark.parametrize(
    ("enabled", "expected"), [(True, ["Tea", "<end>", "tail"]), (False, ["Tea", "tail"])]
)
def test_endpoints_are_only_marked_if_asked_for_after_the_finals_before_the_tail(enabled, expected):
    said = Said((SPOKEN,), (Piece("tail", 700, 800, 0.5),), 600, 800, endpoint=True)
    tokens = tokens_of(a_stream(enable_endpoint_detection=enabled).said(said))
    assert [token["text"] for token in tokens] == expected
    assert [token["is_final"] for token in tokens] == [True] * (len(expected) - 1) + [False]


def test_every_finalize_is_answered_even_alone():
    stream = a_stream()
    tokens = tokens_of(stream.said(Said((), (), 0, 0, settled=True)))
    assert tokens == [{"text": "<fin>", "is_final": True}]


def test_counters_are_in_every_response():
    orders = a_stream().said(Said((), (), 560, 720))
    assert json.loads(orders[0].text) == {
        "tokens": [],
        "final_audio_proc_ms": 560,
        "total_audio_proc_ms": 720,
    }


def test_a_mind_that_speaks_after_the_end_is_not_heard():
    stream = a_stream()
    stream.refuse(refusals.UNAVAILABLE)
    assert stream.said(Said((SPOKEN,), (), 600, 600)) == []
    assert stream.refuse(refusals.INTERNAL) == []


# Everything.

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
start_members = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        [
            "model",
            "audio_format",
            "sample_rate",
            "num_channels",
            "language_hints",
            "context",
            "translation",
            "max_endpoint_delay_ms",
            "endpoint_sensitivity",
            "enable_endpoint_detection",
            "client_reference_id",
            "api_key",
        ],
        json_values,
    ),
)
frames = st.one_of(
    st.binary(max_size=4000),
    st.text(max_size=200),
    json_values.map(json.dumps),
    start_members.map(lambda members: json.dumps({**START, **members})),
    st.sampled_from(
        [json.dumps(START), KEEPALIVE, FINALIZE, "", b"", '{"type":"finalize","trailing_silence_ms":1e308}']
    ),
)
pieces = st.builds(Piece, st.text(max_size=8), st.integers(0, 9999), st.integers(0, 9999), st.floats(0, 1))
said = st.builds(
    Said,
    st.lists(pieces, max_size=3).map(tuple),
    st.lists(pieces, max_size=3).map(tuple),
    st.integers(0, 10**8),
    st.integers(0, 10**8),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
happenings = st.lists(st.one_of(frames, said, st.floats(0, 30)), max_size=25)


@given(
    happenings,
    st.tuples(st.booleans(), st.booleans()),
    st.sampled_from([HEADER, "Bearer wrong", None]),
    st.lists(st.sampled_from(["soniox-api-key", "right", "x"]), max_size=3),
)
def test_whatever_comes_there_is_at_most_one_error_and_nothing_after_the_close(
    happenings, variant, authorization, subprotocols
):
    old_way, at_once = variant
    rules = Rules(frozenset({"right"}), old_way, at_once, longest_ms=2000)
    connection = Connection(rules, authorization, subprotocols, "r-1")
    now = 0.0
    orders = connection.opened(now)
    for happening in happenings:
        if isinstance(happening, float):
            now += happening
            orders += connection.tick(now)
        elif isinstance(happening, Said):
            orders += connection.said(happening)
        else:
            orders += connection.receive(happening, now)
    closes = [n for n, order in enumerate(orders) if isinstance(order, Close)]
    sent = [json.loads(order.text) for order in orders if isinstance(order, Send)]
    assert len(closes) <= 1
    assert connection.closed == bool(closes)
    assert not closes or closes[0] == len(orders) - 1
    assert sum("error_code" in frame for frame in sent) <= 1
    assert sum(bool(frame.get("finished")) for frame in sent) <= 1
    assert not any("error_code" in frame or frame.get("finished") for frame in sent[:-1])
    assert sum(isinstance(order, Begin) for order in orders) <= 1
