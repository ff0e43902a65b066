# SPDX-License-Identifier: GPL-3.0-or-later
"""Record what our server says, as token streams for the measurements of flicker.

    python -m tests.bench.record SPEECH.wav … | --demo  > tests/bench/streams/NAME.jsonl

One message a line: `at_ms` (when it came, since the first sound), `tokens` as
[text, final, speaker, language, translated from], `end` where an utterance ended. The sound is
sent at its own pace.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import wave
from pathlib import Path

from websockets.asyncio.client import connect

from app.server.script import Script
from app.server.serve import serve

BLOCK_MS = 60
START = {"model": "stt-rt-v5", "audio_format": "pcm_s16le", "sample_rate": 16_000, "num_channels": 1}
TALK = {
    "enable_speaker_diarization": True,
    "enable_language_identification": True,
    "translation": {"type": "two_way", "language_a": "en", "language_b": "de"},
}
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "conversation.json"


async def record(sound: bytes, demo: bool) -> None:
    script = Script.from_written(json.loads(DEMO.read_text())) if demo else None
    async with await serve(port=0, script=script) as server:
        headers = {"Authorization": "Bearer any"}
        async with connect(server.url, additional_headers=headers) as link:
            options = TALK if demo else {}
            await link.send(json.dumps({**START, "enable_endpoint_detection": True, **options}))
            speaking = asyncio.create_task(speak(link, sound))
            began = time.monotonic()
            async for frame in link:
                write(json.loads(frame), round((time.monotonic() - began) * 1000))
            await speaking


async def speak(link, sound: bytes) -> None:
    began, step = time.monotonic(), BLOCK_MS * 32
    for index in range(0, len(sound), step):
        await link.send(sound[index : index + step])
        due = began + (index / step + 1) * BLOCK_MS / 1000
        await asyncio.sleep(max(0.0, due - time.monotonic()))
    await link.send("")


def write(answer: dict, at_ms: int) -> None:
    tokens, ended = [], False
    for token in answer["tokens"]:
        if token["text"] in ("<end>", "<fin>"):
            ended = True
            continue
        of = token.get("source_language") if token.get("translation_status") == "translation" else None
        tokens.append(
            [token["text"], int(token["is_final"]), token.get("speaker"), token.get("language"), of]
        )
    if tokens or ended:
        message = {"at_ms": at_ms, "tokens": tokens, **({"end": True} if ended else {})}
        print(json.dumps(message, ensure_ascii=False, separators=(",", ":")))


def main(words: list[str]) -> None:
    demo = words == ["--demo"]
    sound = bytes(32 * 118_000) if demo else b""
    for path in [] if demo else words:
        with wave.open(path, "rb") as file:
            assert (file.getframerate(), file.getnchannels()) == (16_000, 1)
            sound += file.readframes(file.getnframes()) + bytes(32 * 1_200)
    asyncio.run(record(sound, demo))


if __name__ == "__main__":
    main(sys.argv[1:])
