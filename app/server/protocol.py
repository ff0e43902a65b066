# SPDX-License-Identifier: GPL-3.0-or-later
"""One connection's rules, seen from the server's side.

Pure: no sockets, no clock, no threads. Frames and times come in as arguments, orders go out, and
whoever drives the connection carries them out in order. Rules follow Soniox docs, "WebSocket API",
"Connection keepalive", "Manual finalization", "Error handling" and "WebSocket authentication".

    opened  →  waiting for the start message  →  streaming  →  ending (empty frame seen)  →  closed

Each refusal is one error frame and then a normal close: the close code says nothing, the frame does.
After that, nothing more is ordered, whatever still arrives.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

import msgspec

from app.server import refusals
from app.server.mind import Piece, Said
from app.server.refusals import Refusal
from app.server.start import MODELS, Start, StartError, read_start

SUBPROTOCOL = "soniox-api-key"
END, FIN = "<end>", "<fin>"


@dataclass(frozen=True, slots=True)
class Rules:
    """What this server insists on. The defaults are the service's own.

    ``keys`` are the keys it knows; None takes any that is not empty. ``key_in_message`` allows the
    old way of sending the key inside the start message, which the service refuses from 2027. A wrong key
    on the connection is refused in answer to the start message, or ``key_checked_at_once`` after the upgrade:
    both were reported of the service, and the second may reach a client before it has said anything.
    ``longest_ms`` is how much audio a stream may bring; None for no limit.
    """

    keys: frozenset[str] | None = None
    key_in_message: bool = False
    key_checked_at_once: bool = False
    models: Collection[str] = MODELS
    start_within_s: float = 10.0
    silent_for_s: float = 20.0
    longest_ms: int | None = 300 * 60_000

    def knows(self, key: str) -> bool:
        """Whether a client with this key may use the service."""
        return bool(key) if self.keys is None else key in self.keys


# What the driver is told to do.


@dataclass(frozen=True, slots=True)
class Send:
    """Send this text frame."""

    text: str


@dataclass(frozen=True, slots=True)
class Close:
    """Close the connection; nothing follows."""

    code: int = 1000
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Begin:
    """The start message was good: make a mind for it. ``message`` is as sent, without any key."""

    start: Start
    message: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Hear:
    """Give this audio to the mind. ``from_ms`` and ``to_ms`` count the audio of this connection."""

    audio: bytes
    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True)
class Settle:
    """Ask the mind to make everything heard final."""

    trailing_silence_ms: int


@dataclass(frozen=True, slots=True)
class KeptAlive:
    """A keepalive came. Nothing to do but to remember it."""


@dataclass(frozen=True, slots=True)
class End:
    """Ask the mind for its last words."""


Order = Send | Close | Begin | Hear | Settle | KeptAlive | End


class Token(msgspec.Struct, omit_defaults=True):
    """A token as it goes over the wire; members nobody asked for are left out."""

    text: str
    is_final: bool
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    speaker: str | None = None
    language: str | None = None
    source_language: str | None = None
    translation_status: str | None = None


class Response(msgspec.Struct, omit_defaults=True):
    """A response frame. ``finished`` appears on the last one only."""

    tokens: list[Token]
    final_audio_proc_ms: int
    total_audio_proc_ms: int
    finished: bool = False


class _Phase(Enum):
    WAITING = auto()
    STREAMING = auto()
    ENDING = auto()
    CLOSED = auto()


@dataclass
class Connection:
    """One client's connection.

    Call ``opened`` once, then ``receive`` for every frame, ``tick`` no later than ``deadline``, and
    ``said`` for everything the mind says; carry out the orders that each returns. ``now`` is seconds
    on any steady clock. ``authorization`` is the header of the upgrade request, ``subprotocols`` the
    list that was offered.
    """

    rules: Rules = field(default_factory=Rules)
    authorization: str | None = None
    subprotocols: Sequence[str] = ()
    request_id: str = ""
    audio_ms: int = field(default=0, init=False)
    start: Start | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._phase = _Phase.WAITING
        self._due: float | None = None
        self._audio_bytes = 0
        self._key = self._connection_key()

    @property
    def closed(self) -> bool:
        """Whether nothing more will be ordered."""
        return self._phase is _Phase.CLOSED

    @property
    def deadline(self) -> float | None:
        """When ``tick`` has to be called at the latest; None if time does not matter now."""
        return self._due

    @property
    def key_came_by(self) -> str:
        """Where the client put its key: "header", "subprotocol", or "nowhere" yet."""
        if self._key is None:
            return "nowhere"
        return "header" if self.authorization is not None else "subprotocol"

    @property
    def subprotocol(self) -> str | None:
        """The subprotocol to echo back; browsers fail the connection without it."""
        return SUBPROTOCOL if SUBPROTOCOL in self.subprotocols else None

    # What happens to the connection.

    def opened(self, now: float) -> list[Order]:
        """The upgrade has been answered; a wrong key is no reason to refuse that."""
        self._due = now + self.rules.start_within_s
        if self.rules.key_checked_at_once and self._wrong_key:
            return self.refuse(refusals.KEY_WRONG)
        return []

    def receive(self, frame: str | bytes, now: float) -> list[Order]:
        """Take one frame from the client, whatever it holds."""
        match self._phase:
            case _Phase.WAITING:
                return self._begin(frame, now)
            case _Phase.STREAMING if not frame:
                return self._end()
            case _Phase.STREAMING if isinstance(frame, str):
                return self._control(frame, now)
            case _Phase.STREAMING:
                return self._hear(frame, now)
        return []

    def tick(self, now: float) -> list[Order]:
        """Time has passed."""
        if self._due is None or now < self._due:
            return []
        if self._phase is _Phase.WAITING:
            return self.refuse(refusals.START_LATE)
        return self.refuse(refusals.SILENT_TOO_LONG if self._audio_bytes else refusals.FIRST_AUDIO_LATE)

    def said(self, said: Said) -> list[Order]:
        """The mind has said something: what the client may see of it."""
        if self.start is None or self.closed:
            return []
        if said.refusal:
            return self.refuse(said.refusal)
        tokens = [self._token(piece, True) for piece in said.finals if self._wanted(piece)]
        if said.endpoint and self.start.endpoints:
            tokens.append(Token(END, True))
        if said.settled:
            tokens.append(Token(FIN, True))
        tokens += [self._token(piece, False) for piece in said.tail if self._wanted(piece)]
        if not said.ended:
            return [self._response(tokens, said)]
        orders: list[Order] = [self._response(tokens, said)] if tokens else []
        # Traced on the live service: both counters are equal in the last response.
        last = Said(final_ms=said.total_ms, total_ms=said.total_ms)
        orders += [self._response([], last, finished=True), Close()]
        self._leave()
        return orders

    def refuse(self, refusal: Refusal) -> list[Order]:
        """Say one error and close; what a real server does for every fault of the client."""
        if self.closed:
            return []
        self._leave()
        return [Send(refusal.frame(self.request_id)), Close()]

    # The start message and the key.

    def _connection_key(self) -> str | None:
        """The key that came with the upgrade request; None if there was none."""
        if self.authorization is not None:
            scheme, _, key = self.authorization.partition(" ")
            return key.strip() if scheme.lower() == "bearer" else ""
        offered = [name for name in self.subprotocols if name != SUBPROTOCOL]
        return offered[0] if self.subprotocol and offered else None

    @property
    def _wrong_key(self) -> bool:
        return self._key is not None and not self.rules.knows(self._key)

    def _begin(self, frame: str | bytes, now: float) -> list[Order]:
        if self._wrong_key:
            return self.refuse(refusals.KEY_WRONG)
        if not isinstance(frame, str):
            return self.refuse(refusals.START_NOT_TEXT)
        message = _decoded(frame)
        if not isinstance(message, dict):
            return self.refuse(refusals.START_MALFORMED)
        wrong = self._key_refusal(message.pop("api_key", None))
        if wrong:
            return self.refuse(wrong)
        try:
            self.start = read_start(message, self.rules.models)
        except StartError as error:
            return self.refuse(error.refusal)
        self._phase = _Phase.STREAMING
        self._due = now + self.rules.silent_for_s
        return [Begin(self.start, message)]

    def _key_refusal(self, in_message: Any) -> Refusal | None:
        """What is wrong with where the key was put, if anything."""
        if self._key is not None:
            return None if in_message is None else refusals.KEY_TWICE
        if in_message is None or not self.rules.key_in_message:
            return refusals.KEY_MISSING
        known = isinstance(in_message, str) and self.rules.knows(in_message)
        return None if known else refusals.KEY_WRONG

    # Frames of a stream.

    def _hear(self, audio: bytes, now: float) -> list[Order]:
        assert self.start is not None
        before_ms = self.audio_ms
        self._audio_bytes += len(audio)
        if rate := self.start.bytes_per_second:
            self.audio_ms = self._audio_bytes * 1000 // rate
        if self.rules.longest_ms is not None and self.audio_ms > self.rules.longest_ms:
            return self.refuse(refusals.TOO_LONG)
        self._due = now + self.rules.silent_for_s
        return [Hear(audio, before_ms, self.audio_ms)]

    def _control(self, frame: str, now: float) -> list[Order]:
        message = _decoded(frame)
        if not isinstance(message, dict):
            return self.refuse(refusals.CONTROL_MALFORMED)
        match message.get("type"):
            case "keepalive":
                self._due = now + self.rules.silent_for_s
                return [KeptAlive()]
            case "finalize":
                silence = message.get("trailing_silence_ms") or 0
                if isinstance(silence, bool) or not isinstance(silence, int | float) or silence < 0:
                    return self.refuse(refusals.CONTROL_MALFORMED)
                return [Settle(int(min(silence, 60_000)))]
        return self.refuse(refusals.CONTROL_TYPE)

    def _end(self) -> list[Order]:
        if not self._audio_bytes:
            return self.refuse(refusals.NO_AUDIO)
        self._phase = _Phase.ENDING
        self._due = None
        return [End()]

    def _leave(self) -> None:
        self._phase = _Phase.CLOSED
        self._due = None

    # What the client may see.

    def _wanted(self, piece: Piece) -> bool:
        """Whether this client asked for such a piece at all."""
        return self.start.translation is not None or not piece.translated

    def _token(self, piece: Piece, final: bool) -> Token:
        """A piece with only the members that this client asked for."""
        start, spoken = self.start, not piece.translated
        translating = start.translation is not None
        return Token(
            piece.text,
            final,
            start_ms=piece.start_ms if spoken else None,
            end_ms=piece.end_ms if spoken else None,
            confidence=piece.confidence if spoken else None,
            speaker=piece.speaker if start.diarization else None,
            language=piece.language if start.identification or translating else None,
            source_language=None if spoken else piece.source_language,
            translation_status=(piece.translation_status or "none") if translating else None,
        )

    def _response(self, tokens: list[Token], said: Said, *, finished: bool = False) -> Send:
        response = Response(tokens, said.final_ms, said.total_ms, finished)
        return Send(msgspec.json.encode(response).decode())


def _decoded(text: str) -> Any:
    """The JSON value in a text frame; None, which is never a right message, if there is none."""
    try:
        return msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return None
