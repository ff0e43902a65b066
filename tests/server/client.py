# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain client of the local server, written from the service's documents alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

START = {
    "model": "stt-rt-v5",
    "audio_format": "pcm_s16le",
    "sample_rate": 16000,
    "num_channels": 1,
}
BYTES_PER_MS = 32
KEEPALIVE = '{"type": "keepalive"}'
FINALIZE = '{"type": "finalize"}'


def silence(ms: int) -> bytes:
    """So much digital silence, 16 kHz mono."""
    return bytes(ms * BYTES_PER_MS)


class Client:
    """One connection. `seen` holds every decoded text frame; binary frames are kept as bytes."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.seen: list[Any] = []

    @classmethod
    async def dial(cls, url: str, key: str | None = "any", **options: Any) -> Client:
        """Connect, with the key in the header."""
        headers = {"Authorization": f"Bearer {key}"} if key is not None else {}
        options.setdefault("ping_interval", None)
        return cls(await connect(url, additional_headers=headers, **options))

    async def start(self, **members: Any) -> None:
        """Send the start message; None leaves a member out."""
        message = {name: value for name, value in {**START, **members}.items() if value is not None}
        await self.socket.send(json.dumps(message))

    async def send(self, *frames: str | bytes) -> None:
        """Send frames, one after the other."""
        for frame in frames:
            await self.socket.send(frame)

    async def audio(self, sound: bytes, frame_ms: int = 60) -> None:
        """Send sound as fast as it goes."""
        step = frame_ms * BYTES_PER_MS
        for at in range(0, len(sound), step):
            await self.socket.send(sound[at : at + step])

    async def receive(self, within_s: float = 20) -> Any:
        """The next frame, decoded if it is JSON."""
        async with asyncio.timeout(within_s):
            frame = await self.socket.recv()
        try:
            frame = json.loads(frame) if isinstance(frame, str) else frame
        except ValueError:
            pass
        self.seen.append(frame)
        return frame

    async def until(self, wanted: Any, within_s: float = 20) -> Any:
        """Receive until `wanted(frame)` is true; return that frame."""
        async with asyncio.timeout(within_s):
            while True:
                frame = await self.receive(within_s)
                if wanted(frame):
                    return frame

    async def rest(self, within_s: float = 20) -> list[Any]:
        """Receive until the server closes; return everything seen so far."""
        async with asyncio.timeout(within_s):
            try:
                while True:
                    await self.receive(within_s)
            except ConnectionClosed:
                return self.seen

    @property
    def error(self) -> dict[str, Any]:
        """The one error frame that was seen."""
        errors = [frame for frame in self.seen if isinstance(frame, dict) and "error_code" in frame]
        assert len(errors) == 1, self.seen
        return errors[0]

    async def hang_up(self) -> None:
        """Close the connection."""
        await self.socket.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.hang_up()


def has_marker(marker: str) -> Any:
    """A test for `until`: the frame holds this marker."""
    return lambda frame: any(token["text"] == marker for token in frame.get("tokens", ()))


def finals(frames: Iterable[dict[str, Any]], *, translated: bool = False) -> str:
    """The final text of one stream, markers included as they stand."""
    return "".join(
        token["text"]
        for frame in frames
        for token in frame.get("tokens", ())
        if token["is_final"] and (token.get("translation_status") == "translation") == translated
    )


def markers(frames: Iterable[dict[str, Any]]) -> list[str]:
    """The markers, in order."""
    return [
        token["text"]
        for frame in frames
        for token in frame.get("tokens", ())
        if token["text"] in ("<end>", "<fin>")
    ]
