# SPDX-License-Identifier: GPL-3.0-or-later
"""The service's own client, `soniox` 2.10, against our server: it gets what the documents promise."""

import asyncio
import threading
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from soniox import AsyncSonioxClient, SonioxClient
from soniox.errors import SonioxRealtimeError
from soniox.types.realtime import TOKEN_TEXT_END, TOKEN_TEXT_FIN, RealtimeSTTConfig
from soniox.utils import render_tokens

from app.server.faults import Fault
from app.server.protocol import Rules
from app.server.script import Script
from app.server.serve import DEMONSTRATION, serve
from tests.server.client import silence

# The client is not ours to mend: its blocking session calls connect() without `with`, which websockets
# deprecates since 17.
pytestmark = pytest.mark.filterwarnings("ignore:connect\\(\\) must be used:DeprecationWarning")

LIBRIVOX = Path("/usr/share/pocketsphinx/test/data/librivox")
FRAME = silence(120)


def config(**members) -> RealtimeSTTConfig:
    raw = {"audio_format": "pcm_s16le", "sample_rate": 16_000, "num_channels": 1}
    return RealtimeSTTConfig(**{"model": "stt-rt-v5", **raw, **members})


def client_of(server, key="right") -> AsyncSonioxClient:
    return AsyncSonioxClient(api_key=key, websocket_base_url=server.url, api_base_url=server.http_url + "/v1")


async def quiet(ms: int) -> AsyncIterator[bytes]:
    """So much silence in vendor-sized chunks, as fast as it goes."""
    for _ in range(ms // 120):
        yield FRAME


def final_text(events, *, translated=False) -> str:
    markers = (TOKEN_TEXT_END, TOKEN_TEXT_FIN)
    return "".join(
        token.text
        for event in events
        for token in event.tokens
        if token.is_final
        and token.text not in markers
        and (token.translation_status == "translation") == translated
    )


def markers_in(events) -> list[str]:
    texts = [token.text for event in events for token in event.tokens]
    return [text for text in texts if text in (TOKEN_TEXT_END, TOKEN_TEXT_FIN)]


def written(*languages: str) -> str:
    lines = Script.read(DEMONSTRATION).lines
    return " ".join(word.text for line in lines if line.language in languages for word in line.words)


def test_it_streams_the_demonstration_and_finishes():
    async def session():
        async with await serve(script=DEMONSTRATION, keys={"right"}) as server:
            members = {
                "enable_endpoint_detection": True,
                "enable_speaker_diarization": True,
                "enable_language_identification": True,
                "translation": {"type": "two_way", "language_a": "en", "language_b": "de"},
                "language_hints": ["en", "de"],
                "context": {"general": {"place": "harbour"}, "terms": ["Sula"], "text": "A ferry."},
                "max_endpoint_delay_ms": 1500,
                "endpoint_sensitivity": 0.1,
                "endpoint_latency_adjustment_level": 1,
                "client_reference_id": "conformance",
            }
            async with client_of(server).realtime.stt.connect(config=config(**members)) as stt:
                await stt.send_bytes(quiet(117_000))
                return [event async for event in stt.receive_events()], server

    events, server = asyncio.run(session())
    assert events[-1].finished is True
    assert events[-1].final_audio_proc_ms == events[-1].total_audio_proc_ms == 117_000
    assert not any(event.error_code for event in events)
    assert final_text(events) == written("en", "de")
    lines = Script.read(DEMONSTRATION).lines
    translations = " ".join(text for line in lines for text in line.translations.values())
    assert final_text(events, translated=True) == translations
    assert markers_in(events) == [TOKEN_TEXT_END] * len(lines)
    finals = [token for event in events for token in event.tokens if token.is_final]
    assert {token.speaker for token in finals if token.text != TOKEN_TEXT_END} == {"1", "2"}
    assert {token.language for token in finals if token.text != TOKEN_TEXT_END} == {"en", "de"}
    assert "[Translation] [de] Guten Morgen." in render_tokens(finals, [])
    assert server.log.events("start")[0]["message"]["client_reference_id"] == "conformance"
    assert server.log.events("opened")[0]["key"] == "header"


def test_it_pauses_with_keepalives_resumes_and_finalizes():
    async def session():
        # Stricter than the service, so that its five-second keepalives are what saves the stream.
        async with await serve(script=DEMONSTRATION, rules=Rules(silent_for_s=6.5)) as server:
            async with client_of(server).realtime.stt.connect(config=config()) as stt:
                events = []
                reading = asyncio.create_task(stt.handle_events(lambda event: _keep(events, event)))
                await stt.send_bytes(quiet(3000), finish=False)
                await stt.pause()
                assert stt.paused
                await stt.send_bytes(quiet(3000), finish=False)
                await asyncio.sleep(7.5)
                assert markers_in(events) == [TOKEN_TEXT_FIN]
                await stt.resume()
                await stt.send_bytes(quiet(1440), finish=False)
                await stt.finalize()
                await stt.finish()
                await asyncio.wait_for(reading, 20)
            return events, server

    events, server = asyncio.run(session())
    assert markers_in(events) == [TOKEN_TEXT_FIN, TOKEN_TEXT_FIN]
    assert final_text(events) == "Good morning. You look like someone who has just missed a boat."
    assert events[-1].finished is True
    kinds = [record["event"] for record in server.log.events(connection=1)]
    first = kinds.index("finalize")
    assert kinds.count("keepalive") == 1
    assert "audio" not in kinds[first : kinds.index("keepalive")]
    assert server.log.events("audio", 1)[-1]["to_ms"] == 4440


async def _keep(events, event) -> None:
    events.append(event)


@pytest.mark.parametrize("automatic", [False, True])
def test_it_hears_real_speech_raw_or_as_a_file_of_unnamed_format(automatic):
    file = LIBRIVOX / "sense_and_sensibility_01_austen_64kb-0920.wav"
    with wave.open(str(file)) as sound:
        sent = file.read_bytes() if automatic else sound.readframes(sound.getnframes())
    asked = RealtimeSTTConfig(model="stt-rt-v5") if automatic else config()

    async def session():
        async with await serve() as server:
            async with client_of(server).realtime.stt.connect(config=asked) as stt:
                await stt.send_bytes(sent)
                await stt.finish()
                return [event async for event in stt.receive_events()]

    events = asyncio.run(session())
    assert "amiable woman he might have been" in final_text(events)
    words = [token for event in events for token in event.tokens if token.is_final]
    assert all(word.end_ms >= word.start_ms and 0 <= word.confidence <= 1 for word in words)


@pytest.mark.parametrize(
    ("key", "members", "fault", "code", "slug"),
    [
        ("wrong", {}, None, 401, "unauthenticated"),
        ("right", {"model": "stt-rt-v1"}, None, 400, "model_not_available"),
        ("right", {"language_hints": ["en", "en"]}, None, 400, "invalid_request"),
        ("right", {}, "402", 402, "organization_balance_exhausted"),
        ("right", {}, "429", 429, "limit_exceeded"),
        ("right", {}, "503", 503, "service_unavailable"),
    ],
)
def test_an_error_reaches_it_as_an_event_and_then_the_end(key, members, fault, code, slug):
    async def session():
        wrong = Fault(fault) if fault else None
        async with await serve(script=DEMONSTRATION, keys={"right"}, fault=wrong) as server:
            async with client_of(server, key).realtime.stt.connect(config=config(**members)) as stt:
                return [event async for event in stt.receive_events()]

    (event,) = asyncio.run(session())
    assert (event.error_code, event.error_type) == (code, slug)
    assert event.error_message
    assert event.tokens == []
    assert len(event.request_id) == 36


def test_finishing_without_audio_is_an_error_event():
    async def session():
        async with await serve(script=DEMONSTRATION) as server:
            async with client_of(server).realtime.stt.connect(config=config()) as stt:
                await stt.finish()
                return [event async for event in stt.receive_events()]

    (event,) = asyncio.run(session())
    assert (event.error_code, event.error_message) == (400, "No audio received.")


def test_an_upgrade_that_is_refused_reaches_it_as_its_own_exception():
    async def session():
        async with await serve(script=DEMONSTRATION, fault=Fault("http", code=503)) as server:
            async with client_of(server).realtime.stt.connect(config=config()):
                pass

    with pytest.raises(SonioxRealtimeError):
        asyncio.run(session())


def test_members_it_does_not_know_do_not_disturb_it():
    async def session():
        async with await serve(script=DEMONSTRATION, fault=Fault("unknown-members")) as server:
            async with client_of(server).realtime.stt.connect(config=config()) as stt:
                await stt.send_bytes(quiet(4800))
                return [event async for event in stt.receive_events()]

    assert final_text(asyncio.run(session())).startswith("Good morning.")


def test_its_list_of_models_can_be_read():
    async def ask():
        async with await serve(script=DEMONSTRATION, keys={"right"}) as server:
            async with client_of(server) as client:
                return await client.models.list()

    answer = asyncio.run(ask())
    assert [model.id for model in answer.models] == ["stt-rt-v5", "stt-rt-v4"]
    assert answer.models[0].two_way_translation == "all_languages"


def test_its_blocking_client_gets_the_same():
    answers = []

    def session(url: str) -> None:
        client = SonioxClient(api_key="right", websocket_base_url=url)
        with client.realtime.stt.connect(config=config(enable_endpoint_detection=True)) as stt:
            stt.send_bytes(FRAME for _ in range(50))
            answers.extend(stt.receive_events())

    async def hold():
        async with await serve(script=DEMONSTRATION) as server:
            thread = threading.Thread(target=session, args=(server.url,))
            thread.start()
            await asyncio.to_thread(thread.join, 30)

    asyncio.run(hold())
    assert final_text(answers).startswith("Good morning. You look like someone")
    assert answers[-1].finished is True
