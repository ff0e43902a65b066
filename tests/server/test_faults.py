# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are wrong on request: each fault of the table, over a real socket."""

import asyncio
import json
import re

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus

from app.server import faults
from app.server.faults import NAMES, Fault, FaultError
from app.server.script import Script
from app.server.serve import serve
from tests.programs import wait_until
from tests.server.client import FINALIZE, Client, finals, markers, silence

BOAT = Script.from_written(
    {
        "utterances": [
            {
                "text": "The boat is late today.",
                "start_ms": 420,
                "end_ms": 2380,
                "speaker": "1",
                "language": "en",
                "translations": {"de": "Das Schiff hat heute Verspätung."},
            }
        ]
    }
)
TWO_WAY = {"type": "two_way", "language_a": "en", "language_b": "de"}


def talk(query="", *, audio_ms=4000, after=("",), fault=None, within_s=40.0, **members):
    """Hold one conversation under a fault; return the client with everything it saw, and the server."""

    async def hold():
        async with await serve(script=BOAT, fault=fault) as server:
            client = await Client.dial(server.url + query, close_timeout=0.2)
            try:
                await client.start(enable_endpoint_detection=True, **members)
                await client.audio(silence(audio_ms), 120)
                await client.send(*after)
            except ConnectionClosed:
                pass
            await client.rest(within_s)
            return client, server

    return asyncio.run(hold())


def test_the_table_names_every_fault_there_is():
    table = faults.__doc__.split("fault                what")[1].split("Pure:")[0]
    named = set()
    for line in table.splitlines()[1:]:
        named |= set(re.findall(r"\S+", line[4:25]))
    assert named == NAMES


def test_without_a_fault_all_is_well():
    client, server = talk("?colour=blue")
    assert finals(client.seen) == "The boat is late today.<end>"
    assert client.seen[-1]["finished"] is True
    assert server.log.events("fault") == []


@pytest.mark.parametrize(
    ("query", "code", "slug"),
    [
        ("400", 400, "invalid_request"),
        ("400&slug=model_not_available", 400, "model_not_available"),
        ("401", 401, "unauthenticated"),
        ("402", 402, "organization_balance_exhausted"),
        ("402&slug=project_monthly_budget_exhausted", 402, "project_monthly_budget_exhausted"),
        ("403", 403, "permission_denied"),
        ("403&slug=temp_api_key_session_expired", 403, "temp_api_key_session_expired"),
        ("408", 408, "request_timeout"),
        ("413", 413, "max_duration_reached"),
        ("429", 429, "limit_exceeded"),
        ("429&slug=max_concurrent_connections_reached", 429, "max_concurrent_connections_reached"),
        ("500", 500, "internal_error"),
        ("503", 503, "service_unavailable"),
    ],
)
def test_every_documented_error_can_be_had(query, code, slug):
    client, server = talk(f"?fault={query}")
    assert (client.error["error_code"], client.error["error_type"]) == (code, slug)
    assert client.socket.close_code == 1000
    assert finals(client.seen) == ""
    assert [record["name"] for record in server.log.events("fault")] == [query.partition("&")[0]]


def test_an_error_may_wait_for_its_moment_in_the_audio():
    client, _ = talk("?fault=503&after_ms=1800", audio_ms=4000)
    assert client.error["error_code"] == 503
    assert client.seen[-2]["total_audio_proc_ms"] == 1800
    assert finals(client.seen).startswith("The boat")


def test_an_error_may_come_while_nothing_is_sent():
    async def hold():
        async with await serve(script=BOAT) as server:
            client = await Client.dial(server.url + "?fault=503&after_s=0.2")
            await client.start()
            await client.send(silence(60))
            await client.rest()
            return client.error["error_code"]

    assert asyncio.run(hold()) == 503


def test_a_fault_may_happen_only_to_the_first_connections():
    async def hold():
        answers = []
        async with await serve(script=BOAT) as server:
            for _ in range(3):
                client = await Client.dial(server.url + "?fault=429&times=2")
                await client.start()
                await client.send(silence(60), "")
                answers.append((await client.rest())[-1].get("error_code"))
        return answers

    assert asyncio.run(hold()) == [429, 429, None]


def test_a_fault_may_be_the_servers_own():
    client, _ = talk(fault=Fault("500"))
    assert client.error["error_code"] == 500


@pytest.mark.parametrize("query", ["?fault=nonsense", "?fault=402&slug=nope", "?fault=503&after_ms=soon"])
def test_a_fault_nobody_knows_is_said_at_the_upgrade(query):
    with pytest.raises(InvalidStatus) as refused:
        talk(query)
    assert refused.value.response.status_code == 400
    with pytest.raises(FaultError):
        Fault.asked_in(query[1:])


@pytest.mark.parametrize(("query", "status"), [("?fault=http", 502), ("?fault=http&code=429", 429)])
def test_the_upgrade_itself_may_be_refused(query, status):
    with pytest.raises(InvalidStatus) as refused:
        talk(query)
    assert refused.value.response.status_code == status


def test_the_upgrade_may_be_slow():
    async def dial():
        async with await serve(script=BOAT) as server:
            url = server.url + "?fault=slow-accept&delay_ms=400&times=1"
            with pytest.raises(TimeoutError):
                await Client.dial(url, open_timeout=0.1)
            async with await Client.dial(url, open_timeout=10):
                pass

    asyncio.run(dial())


def test_a_connection_may_be_accepted_and_closed():
    client, _ = talk("?fault=accept-then-close")
    assert client.seen == []
    assert client.socket.close_code == 1000


def test_a_connection_may_be_closed_without_a_frame():
    client, _ = talk("?fault=close&after_ms=1800&code=1012")
    assert client.socket.close_code == 1012
    assert not any("error_code" in frame or "finished" in frame for frame in client.seen)


def test_a_connection_may_be_reset():
    async def hold():
        async with await serve(script=BOAT) as server:
            client = await Client.dial(server.url + "?fault=abort&after_ms=600")
            await client.start()
            with pytest.raises(ConnectionClosedError):
                await client.audio(silence(600))
                while True:
                    await client.receive()
            return client.socket.close_code

    assert asyncio.run(hold()) == 1006


@pytest.mark.parametrize(("fault", "pongs"), [("stall", True), ("half-open", False)])
def test_a_server_may_fall_silent_with_or_without_answering_pings(fault, pongs):
    async def hold():
        async with await serve(script=BOAT) as server:
            client = await Client.dial(server.url + f"?fault={fault}&after_ms=1200", close_timeout=0.1)
            await client.start()
            await client.audio(silence(960), 120)
            await client.until(lambda frame: frame["total_audio_proc_ms"] >= 700)
            await client.audio(silence(240), 120)
            await asyncio.to_thread(wait_until, lambda: server.log.events("fault"), "the fault")
            ponged = await client.socket.ping()
            if pongs:
                await asyncio.wait_for(ponged, 40)
            await client.send(silence(2000), FINALIZE)
            with pytest.raises(TimeoutError):
                while True:
                    assert (await client.receive(0.5))["total_audio_proc_ms"] <= 1200
            assert ponged.done() == pongs
            client.socket.transport.abort()

    asyncio.run(hold())


def test_a_server_may_read_slowly():
    client, server = talk("?fault=slow-reader&delay_ms=20", audio_ms=2400)
    assert client.seen[-1]["finished"] is True
    audio = server.log.events("audio")
    assert audio[-1]["at_ms"] - audio[0]["first_at_ms"] >= 19 * 20


@pytest.mark.parametrize(
    ("fault", "strange"),
    [("malformed", lambda frame: isinstance(frame, str)), ("binary", lambda frame: isinstance(frame, bytes))],
)
def test_one_frame_may_be_nonsense_and_the_rest_is_well(fault, strange):
    client, _ = talk(f"?fault={fault}&after_ms=1200")
    assert len([frame for frame in client.seen if strange(frame)]) == 1
    assert finals(frame for frame in client.seen if not strange(frame)) == "The boat is late today.<end>"


def test_responses_may_have_members_nobody_knows():
    client, _ = talk("?fault=unknown-members")
    assert all("weather" in frame for frame in client.seen[:-1])
    assert all("mood" in token for frame in client.seen for token in frame["tokens"])


def test_tokens_may_lack_times_and_confidence():
    client, _ = talk("?fault=no-times")
    assert {name for frame in client.seen for token in frame["tokens"] for name in token} == {
        "text",
        "is_final",
    }


def test_times_may_be_fractions():
    client, _ = talk("?fault=fractional")
    assert client.seen[0]["total_audio_proc_ms"] % 1 == 0.5
    starts = [token["start_ms"] for frame in client.seen for token in frame["tokens"] if "start_ms" in token]
    assert starts
    assert all(start % 1 == 0.5 for start in starts)


def test_a_response_without_tokens_may_lack_the_member():
    client, _ = talk("?fault=missing-tokens", audio_ms=6000)
    assert any("tokens" not in frame for frame in client.seen)
    assert finals(client.seen) == "The boat is late today.<end>"


def test_an_empty_response_may_follow_a_tail():
    client, _ = talk("?fault=blank")
    frames = client.seen
    with_tail = [
        n for n, frame in enumerate(frames) if any(not token["is_final"] for token in frame["tokens"])
    ]
    assert with_tail
    assert all(frames[n + 1]["tokens"] == [] for n in with_tail)


def test_a_fin_may_come_that_nobody_asked_for():
    client, _ = talk("?fault=bare-fin&after_ms=600")
    assert markers(client.seen) == ["<fin>", "<end>"]


def test_an_end_may_be_glued_to_its_word():
    client, _ = talk("?fault=merged-end")
    assert [t["text"] for f in client.seen for t in f["tokens"] if "<end>" in t["text"]] == [".<end>"]


def test_final_translations_may_come_late_but_all_of_them():
    prompt, _ = talk("", audio_ms=6000, translation=TWO_WAY)
    late, _ = talk("?fault=late-translation", audio_ms=6000, translation=TWO_WAY)

    def first_at(client):
        return next(f["total_audio_proc_ms"] for f in client.seen if finals([f], translated=True))

    assert first_at(late) >= first_at(prompt) + 1400
    assert finals(late.seen, translated=True) == finals(prompt.seen, translated=True)
    assert finals(late.seen) == finals(prompt.seen)


def test_more_audio_than_real_time_may_be_refused():
    client, _ = talk("?fault=burst", audio_ms=60_000)
    assert client.error["error_type"] == "request_timeout"
    patient, _ = talk("?fault=burst", audio_ms=1500)
    assert patient.seen[-1]["finished"] is True


def test_finished_may_come_late():
    client, server = talk("?fault=late-finished&delay_ms=300")
    assert client.seen[-1]["finished"] is True
    end, finished = server.log.events("end")[0], server.log.events("finished")[0]
    assert finished["at_ms"] - end["at_ms"] >= 290


def test_finished_may_never_come():
    async def hold():
        async with await serve(script=BOAT) as server:
            client = await Client.dial(server.url + "?fault=no-finished", close_timeout=0.2)
            await client.start()
            await client.audio(silence(4000), 120)
            await client.send("")
            with pytest.raises(TimeoutError):
                while True:
                    assert "finished" not in await client.receive(0.5)
            await client.hang_up()

    asyncio.run(hold())


def test_an_error_may_lack_everything_but_a_code_and_words():
    client, _ = talk("?fault=bare-error&code=500")
    assert client.error == {"error_code": "500", "error_message": "Something went wrong."}
    assert json.dumps(client.error)
