# SPDX-License-Identifier: GPL-3.0-or-later
"""The server over real sockets: the upgrade, the key, the log, and its life as a program."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from app.server.protocol import Rules
from app.server.serve import DEMONSTRATION, main, serve
from tests.programs import Program, wait_until
from tests.server.client import FINALIZE, KEEPALIVE, START, Client, finals, markers, silence

BOAT = {
    "utterances": [{"text": "The boat is late today.", "start_ms": 420, "end_ms": 2380, "speaker": "1"}],
}


@pytest.fixture
def boat(tmp_path) -> Path:
    file = tmp_path / "boat.json"
    file.write_text(json.dumps(BOAT), encoding="utf-8")
    return file


def get(url: str, key: str | None = None) -> tuple[int, dict]:
    """Status and decoded body of a plain HTTP request."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {key}"} if key else {})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def test_a_conversation_from_upgrade_to_close(boat):
    async def talk():
        async with await serve(script=boat, keys={"right"}) as server:
            async with await Client.dial(server.url, "right") as client:
                await client.start(enable_endpoint_detection=True, enable_speaker_diarization=True)
                await client.audio(silence(3600), 120)
                await client.send(FINALIZE, "")
                frames = await client.rest()
                assert client.socket.close_code == 1000
            assert finals(frames) == "The boat is late today.<end><fin>"
            assert frames[-1]["finished"] is True
            assert frames[-1]["final_audio_proc_ms"] == frames[-1]["total_audio_proc_ms"] == 3600
            return server

    server = asyncio.run(talk())
    events = [record["event"] for record in server.log.events(connection=1)]
    assert [event for event in events if event not in ("audio", "response")] == [
        "opened",
        "start",
        "finalize",
        "end",
        "finished",
        "closed",
    ]
    assert events.index("finished") == len(events) - 2
    audio = server.log.events("audio", 1)
    assert (audio[0]["from_ms"], audio[-1]["to_ms"]) == (0, 3600)
    assert sum(record["frames"] for record in audio) == 30
    closed = server.log.events("closed", 1)[0]
    assert (closed["code"], closed["by"]) == (1000, "server")


def test_the_log_holds_no_key_no_audio_and_no_words(boat, tmp_path):
    file = tmp_path / "log.jsonl"

    async def talk():
        rules = Rules(key_in_message=True)
        async with await serve(script=boat, keys={"s3cret"}, rules=rules, log=file) as server:
            for key, members in (("s3cret", {}), (None, {"api_key": "s3cret"})):
                async with await Client.dial(server.url, key) as client:
                    await client.start(**members)
                    await client.audio(silence(4000))
                    await client.send(KEEPALIVE, "")
                    assert "boat" in finals(await client.rest())

    asyncio.run(talk())
    text = file.read_text(encoding="utf-8")
    assert "s3cret" not in text
    assert "boat" not in text
    records = [json.loads(line) for line in text.splitlines()]
    assert [record["key"] for record in records if record["event"] == "opened"] == ["header", "nowhere"]
    assert [record["connection"] for record in records if record["event"] == "keepalive"] == [1, 2]
    assert all(isinstance(record["at_ms"], int) for record in records)


def test_the_log_tells_a_client_that_hung_up_from_one_that_vanished(boat):
    async def talk():
        async with await serve(script=boat) as server:
            polite = await Client.dial(server.url)
            await polite.start()
            await polite.hang_up()
            rude = await Client.dial(server.url)
            await rude.start()
            rude.socket.transport.abort()
            await asyncio.to_thread(wait_until, lambda: len(server.log.events("closed")) == 2, "two closes")
            return [record["by"] for record in server.log.events("closed")]

    assert asyncio.run(talk()) == ["client", "nobody"]


def test_a_wrong_key_gets_its_frame_after_a_successful_upgrade(boat):
    async def talk():
        async with await serve(script=boat, keys={"right"}) as server:
            client = await Client.dial(server.url, "wrong")
            await client.start()
            await client.rest()
            assert client.socket.close_code == 1000
            assert server.log.events("refused")[0]["type"] == "unauthenticated"
            return client.error

    error = asyncio.run(talk())
    assert (error["error_code"], error["error_message"]) == (401, "Invalid API key.")
    assert len(error["request_id"]) == 36


def test_the_key_as_a_subprotocol_is_taken_and_its_name_echoed(boat):
    async def talk():
        async with await serve(script=boat, keys={"right"}) as server:
            client = await Client.dial(server.url, None, subprotocols=["soniox-api-key", "right"])
            assert client.socket.subprotocol == "soniox-api-key"
            await client.start()
            await client.send(silence(100), "")
            assert (await client.rest())[-1]["finished"] is True

    asyncio.run(talk())


def test_silence_ends_a_stream_and_keepalives_hold_it(boat):
    async def talk():
        async with await serve(script=boat, rules=Rules(silent_for_s=1.5)) as server:
            kept = await Client.dial(server.url)
            await kept.start()
            await kept.send(silence(60))
            lost = await Client.dial(server.url)
            await lost.start()
            await lost.send(silence(60))
            resting = asyncio.create_task(lost.rest())
            while not resting.done():
                await kept.send(KEEPALIVE)
                await asyncio.wait([resting], timeout=0.1)
            assert lost.error["error_type"] == "request_timeout"
            assert server.log.events("refused", 2)[0]["at_ms"] < 15_000, "before the usual timeout"
            await kept.send("")
            assert (await kept.rest())[-1]["finished"] is True

    asyncio.run(talk())


def test_a_connection_without_a_start_message_is_not_kept(boat):
    async def talk():
        async with await serve(script=boat, rules=Rules(start_within_s=0.2)) as server:
            client = await Client.dial(server.url)
            await client.rest()
            return client.error["error_message"]

    assert asyncio.run(talk()) == "Start request timeout"


def test_any_path_that_ends_rightly_is_served_and_no_other(boat):
    async def talk():
        async with await serve(script=boat) as server:
            deeper = server.http_url.replace("http", "ws") + "/eu/transcribe-websocket"
            async with await Client.dial(deeper) as client:
                await client.start()
            with pytest.raises(InvalidStatus) as refused:
                await Client.dial(server.url + "-not")
            return refused.value.response.status_code

    assert asyncio.run(talk()) == 404


def test_the_list_of_models_tells_a_right_key_from_a_wrong_one(boat):
    async def ask():
        async with await serve(script=boat, keys={"right"}) as server:
            url = server.http_url + "/v1/models"
            return [await asyncio.to_thread(get, url, key) for key in ("right", "wrong", None)]

    (ok, models), (wrong, error), (missing, _) = asyncio.run(ask())
    assert (ok, wrong, missing) == (200, 401, 401)
    assert [model["id"] for model in models["models"]] == ["stt-rt-v5", "stt-rt-v4"]
    assert models["models"][1]["aliased_model_id"] == "stt-rt-v5"
    assert models["models"][0]["transcription_mode"] == "real_time"
    assert (error["status_code"], error["error_type"]) == (401, "unauthenticated")


def test_nothing_is_served_beyond_this_computer(boat):
    async def addresses():
        async with await serve(script=boat) as server:
            return [bound.getsockname()[0] for bound in server._socket.sockets]

    assert asyncio.run(addresses()) == ["127.0.0.1"]


def test_closing_the_server_closes_its_connections(boat):
    async def talk():
        server = await serve(script=boat)
        client = await Client.dial(server.url)
        await client.start()
        await client.send(silence(60))
        await server.close()
        with pytest.raises(ConnectionClosed):
            while True:
                await client.receive()
        await server.close()
        return client.socket.close_code

    assert asyncio.run(talk()) == 1001


def test_audio_may_come_much_faster_than_real_time(boat):
    async def talk():
        async with await serve(script=boat) as server:
            async with await Client.dial(server.url) as client:
                await client.start()
                await client.audio(silence(60_000), 1000)
                await client.send("")
                return await client.rest()

    assert finals(asyncio.run(talk())) == "The boat is late today."


@pytest.mark.parametrize(
    "greeting", [b"\x16\x03\x01 not HTTP\r\n\r\n", b"POST /v1/models HTTP/1.1\r\n\r\n", b""]
)
def test_who_does_not_speak_its_language_disturbs_nobody(boat, capfd, greeting):
    async def talk():
        async with await serve(script=boat) as server:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(greeting)
            if greeting:
                await asyncio.wait_for(reader.read(), 10)
            writer.close()
            await writer.wait_closed()
            return await asyncio.to_thread(get, server.http_url + "/v1/models", "key")

    assert asyncio.run(talk())[0] == 200
    assert capfd.readouterr().err == ""


# As a program.


@pytest.fixture
def start_program(tmp_path):
    programs = []

    def start(*arguments, env=None) -> Program:
        program = Program([sys.executable, "-m", "app.server", *arguments], env or {}, tmp_path)
        programs.append(program)
        return program

    yield start
    for program in programs:
        program.end()


def address_of(program: Program) -> str:
    line = wait_until(lambda: "\n" in program.out and program.out.splitlines()[0], "the first line")
    words = line.split()
    assert words[:2] == ["listening", "on"]
    return words[2]


def test_the_first_line_says_where_it_listens(start_program, boat):
    program = start_program("--script", str(boat))
    url = address_of(program)
    port = int(url.removeprefix("ws://127.0.0.1:").removesuffix("/transcribe-websocket"))
    assert program.out == f"listening on ws://127.0.0.1:{port}/transcribe-websocket\n"

    async def talk():
        async with await Client.dial(url) as client:
            await client.start()
            await client.audio(silence(4000))
            await client.send("")
            return finals(await client.rest())

    assert asyncio.run(talk()) == "The boat is late today."


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_quietly_when_asked_even_with_a_client(start_program, boat, number):
    program = start_program("--script", str(boat))
    url = address_of(program)

    async def talk():
        client = await Client.dial(url)
        await client.start()
        program.signal(number)
        await client.rest()

    asyncio.run(talk())
    assert program.wait() == 0
    assert program.err == ""


def test_it_ends_with_its_parent(start_program, boat):
    program = start_program("--script", str(boat), "--with-parent")
    address_of(program)
    assert program.alive
    program.process.stdin.close()
    assert program.wait() == 0


def test_it_ends_with_a_parent_that_was_killed(tmp_path, boat):
    middle = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'app.server', '--script', sys.argv[1], '--with-parent'],"
        " stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "print(child.pid, child.stdout.readline().decode(), flush=True)\n"
        "sys.stdin.read()\n"
    )
    parent = Program([sys.executable, "-c", middle, str(boat)], {}, tmp_path)
    try:
        line = wait_until(lambda: "\n" in parent.out and parent.out, "the child's first line")
        child = int(line.split()[0])
        parent.process.kill()
        parent.wait()
        wait_until(lambda: not _alive(child), "the child's end")
    finally:
        parent.end()


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def test_its_key_may_come_in_the_environment(start_program, boat):
    program = start_program("--script", str(boat), env={"SURTITLE_SERVER_KEY": "from the parent"})
    url = address_of(program)
    models = url.replace("ws:", "http:").replace("/transcribe-websocket", "/v1/models")
    assert get(models, "from the parent")[0] == 200
    assert get(models, "another")[0] == 401


def test_a_port_that_is_taken_is_a_sentence_and_an_exit_code(capfd):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "surtitle serve: " in capfd.readouterr().err


def test_a_script_that_cannot_be_read_is_a_sentence_and_an_exit_code(tmp_path, capfd):
    assert main(["--script", str(tmp_path / "nowhere.json")]) == 1
    assert "nowhere.json" in capfd.readouterr().err


def test_wrong_usage_is_exit_code_two(capfd):
    with pytest.raises(SystemExit) as ended:
        main(["--demo", "--script", "x"])
    assert ended.value.code == 2
    assert "not allowed" in capfd.readouterr().err


def test_the_start_does_not_wait_for_the_recogniser():
    code = "import sys, app.server.serve; sys.exit('pocketsphinx' in sys.modules or 'av' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, env=os.environ).returncode == 0


def test_the_old_way_with_the_key_is_only_taken_when_asked_for(start_program, boat):
    async def error_of(url):
        async with connect(url) as bare:
            client = Client(bare)
            await client.send(json.dumps({**START, "api_key": "old"}), silence(60), "")
            frames = await client.rest()
            return frames[-1].get("error_code"), frames[-1].get("finished")

    strict, legacy = (
        start_program("--script", str(boat)),
        start_program("--script", str(boat), "--key-in-message"),
    )
    assert asyncio.run(error_of(address_of(strict))) == (401, None)
    assert asyncio.run(error_of(address_of(legacy))) == (None, True)


def test_the_demonstration_is_served_by_name(start_program):
    assert DEMONSTRATION.is_file()
    url = address_of(start_program("--demo"))

    async def talk():
        async with await Client.dial(url) as client:
            await client.start(enable_endpoint_detection=True)
            await client.audio(silence(11_200), 500)
            await client.send("")
            return await client.rest()

    assert markers(asyncio.run(talk())) == ["<end>", "<end>"]
