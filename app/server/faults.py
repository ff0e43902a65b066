# SPDX-License-Identifier: GPL-3.0-or-later
"""Answering wrongly, on request only: every way a service, or the way to it, was seen to fail.

A client asks in the address, ``…/transcribe-websocket?fault=503&after_ms=3000&times=1``, or a test hands
a Fault to ``serve``. ``after_ms`` counts the audio of the connection, ``after_s`` seconds since its start
message; without either it happens at once. ``times`` is how many connections it happens to (all of them
by default), so that the next attempt may find the service well again.

    fault                what happens                                              also takes
    400 401 402 403      the documented error frame, then a normal close           slug
    408 413 429 500 503
    bare-error           an error frame without tokens, its code a string          code (503)
    http                 the upgrade itself is refused with this status            code (502)
    slow-accept          the upgrade is answered late                              delay_ms (3000)
    accept-then-close    the upgrade, then at once a normal close, no frame        code (1000)
    close                a close without a frame                                   code (1011)
    abort                the TCP connection is reset
    stall                audio is taken, nothing is answered any more, pings are
    half-open            nothing is read or answered any more, not even pings
    slow-reader          each frame is read late                                   delay_ms (200)
    malformed            one text frame that is not JSON
    binary               one binary frame
    unknown-members      every response, and every token, has members nobody knows
    no-times             tokens come without times and confidence
    fractional           times and counters are not whole numbers
    missing-tokens       a response without tokens has no such member at all
    blank                an empty response follows each one that has a tail
    bare-fin             a ``<fin>`` that nobody asked for, alone
    merged-end           ``<end>`` is glued to the token before it
    late-translation     final translations come later than they should           delay_ms (1500)
    burst                more audio than real time allows ends in a 408            limit (1.5)
    late-finished        ``finished`` comes late                                   delay_ms (3000)
    no-finished          ``finished``, and the close after it, never come

Pure: it says what to do to the connection, ``call`` does it.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import msgspec

from app.server.protocol import FIN, Close, Send
from app.server.refusals import Refusal, refusal_for

REFUSED = frozenset({"400", "401", "402", "403", "408", "413", "429", "500", "503"})
AT_UPGRADE = frozenset({"http", "slow-accept"})
ONCE = REFUSED | {"bare-error", "accept-then-close", "close", "abort", "stall", "half-open", "malformed"}
ONCE |= {"binary", "bare-fin"}
ALWAYS = frozenset({"slow-reader", "unknown-members", "no-times", "fractional", "missing-tokens", "blank"})
ALWAYS |= {"merged-end", "late-translation", "burst", "late-finished", "no-finished"}
NAMES = AT_UPGRADE | ONCE | ALWAYS
CODES = {"bare-error": 503, "http": 502, "accept-then-close": 1000, "close": 1011}
DELAYS_MS = {"slow-accept": 3000, "slow-reader": 200, "late-translation": 1500, "late-finished": 3000}
BURST_ALLOWANCE_MS = 2000
TOO_FAST = Refusal(408, "request_timeout", "Input is not in real time.")


class FaultError(ValueError):
    """No such fault, or a member that is not a number."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong answer; see the table above for the names."""

    name: str
    after_ms: int = 0
    after_s: float | None = None
    times: int | None = None
    code: int | None = None
    slug: str | None = None
    delay_ms: int | None = None
    limit: float = 1.5

    def __post_init__(self) -> None:
        if self.name not in NAMES:
            raise FaultError(f"no such fault: {self.name}")
        if self.name in REFUSED:
            self.refusal()

    @property
    def effective_code(self) -> int:
        """The HTTP status or close code, asked for or usual."""
        return self.code if self.code is not None else CODES[self.name]

    @property
    def effective_delay_ms(self) -> int:
        """How late, asked for or usual; 0 for faults that are not about lateness."""
        return self.delay_ms if self.delay_ms is not None else DELAYS_MS.get(self.name, 0)

    def refusal(self) -> Refusal:
        """The documented error that this fault pretends. Raises FaultError if there is none."""
        try:
            return refusal_for(int(self.name), self.slug)
        except LookupError as error:
            raise FaultError(str(error)) from error

    @classmethod
    def asked_in(cls, query: str) -> "Fault | None":
        """The fault that an address asks for, if any. Raises FaultError."""
        asked = {name: values[-1] for name, values in parse_qs(query).items()}
        if "fault" not in asked:
            return None
        numbers: dict[str, Callable[[str], Any]] = {
            "after_ms": int,
            "after_s": float,
            "times": int,
            "code": int,
            "delay_ms": int,
            "limit": float,
        }
        try:
            members = {name: read(asked[name]) for name, read in numbers.items() if name in asked}
        except ValueError as error:
            raise FaultError(str(error)) from error
        return cls(asked["fault"], slug=asked.get("slug"), **members)


class Faults:
    """Which connection gets which fault."""

    def __init__(self, always: Fault | None = None) -> None:
        self._always = always
        self._happened: Counter[Fault] = Counter()

    def next(self, query: str) -> Fault | None:
        """The fault for the next connection to an address with this query. Raises FaultError."""
        fault = Fault.asked_in(query) or self._always
        if fault is None:
            return None
        self._happened[fault] += 1
        return fault if fault.times is None or self._happened[fault] <= fault.times else None


# What is to be done to a connection, beside the protocol's own orders.


@dataclass(frozen=True, slots=True)
class Refuse:
    """End it with this error."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class SendRaw:
    """Send this frame as it is."""

    frame: str | bytes


@dataclass(frozen=True, slots=True)
class Reset:
    """Reset the TCP connection."""


@dataclass(frozen=True, slots=True)
class Vanish:
    """Neither read nor write any more, and keep the connection."""


@dataclass(frozen=True, slots=True)
class FallSilent:
    """Nothing to do: answers are swallowed from here on."""


@dataclass(frozen=True, slots=True)
class Later:
    """Carry out this order so much later."""

    delay_ms: int
    order: Send | Close


Deed = Refuse | SendRaw | Reset | Vanish | FallSilent | Later | Send | Close


@dataclass
class Spoiler:
    """Applies one fault to one connection. ``now`` is seconds on any steady clock."""

    fault: Fault
    began: float | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._done = False
        self._silent = False
        self._held: list[tuple[int, dict[str, Any]]] = []

    def opened(self) -> list[Deed]:
        """The upgrade has been answered."""
        return self._happen() if self.fault.name == "accept-then-close" else []

    def heard(self, audio_ms: int, now: float) -> list[Deed]:
        """The start message (``audio_ms`` 0) or audio has come, or time has passed."""
        if self.began is None:
            self.began = now
        if self.fault.name == "burst":
            allowed_ms = self.fault.limit * (now - self.began) * 1000 + BURST_ALLOWANCE_MS
            return [Refuse(TOO_FAST)] if audio_ms > allowed_ms else []
        if self.fault.name not in ONCE:
            return []
        if self.fault.after_s is not None:
            due = now - self.began >= self.fault.after_s
        else:
            due = audio_ms >= self.fault.after_ms
        return self._happen() if due else []

    def outgoing(self, order: Send | Close) -> list[Deed]:
        """What becomes of a frame or a close that the protocol ordered."""
        if self._silent:
            return []
        if isinstance(order, Close):
            return self._closing(order)
        response = msgspec.json.decode(order.text)
        if "error_code" in response:
            return [order]
        if response.get("finished"):
            return self._finishing(order)
        return [Send(_encoded(spoilt)) for spoilt in self._spoilt(response)]

    def _happen(self) -> list[Deed]:
        """The fault that happens once."""
        if self._done:
            return []
        self._done = True
        match self.fault.name:
            case "bare-error":
                text = {
                    "error_code": str(self.fault.effective_code),
                    "error_message": "Something went wrong.",
                }
                return [SendRaw(_encoded(text)), Close()]
            case "accept-then-close" | "close":
                return [Close(self.fault.effective_code)]
            case "abort":
                return [Reset()]
            case "half-open":
                return [Vanish()]
            case "stall":
                self._silent = True
                return [FallSilent()]
            case "malformed":
                return [SendRaw('{"tokens": [{"text": "ne')]
            case "binary":
                return [SendRaw(b"\x00\x01\xfe\xff")]
            case "bare-fin":
                fin = {"tokens": [{"text": FIN, "is_final": True}]}
                return [SendRaw(_encoded(fin | {"final_audio_proc_ms": 0, "total_audio_proc_ms": 0}))]
        return [Refuse(self.fault.refusal())]

    def _finishing(self, order: Send) -> list[Deed]:
        held = [Send(_encoded(response)) for _, response in self._held]
        self._held.clear()
        if self.fault.name == "no-finished":
            return []
        if self.fault.name == "late-finished":
            return [Later(self.fault.effective_delay_ms, order)]
        return [*held, order]

    def _closing(self, order: Close) -> list[Deed]:
        if self.fault.name == "no-finished":
            return []
        if self.fault.name == "late-finished":
            return [Later(self.fault.effective_delay_ms, order)]
        return [order]

    def _spoilt(self, response: dict[str, Any]) -> list[dict[str, Any]]:
        """A response, made wrong in the way that was asked for."""
        tokens = response["tokens"]
        match self.fault.name:
            case "unknown-members":
                tokens[:] = [token | {"mood": {"calm": True}, "channel": 7} for token in tokens]
                return [response | {"weather": ["rain", None], "type": "response"}]
            case "no-times":
                for token in tokens:
                    for member in ("start_ms", "end_ms", "confidence"):
                        token.pop(member, None)
            case "fractional":
                for thing in [response, *tokens]:
                    thing.update({name: value + 0.5 for name, value in thing.items() if name.endswith("_ms")})
            case "missing-tokens" if not tokens:
                del response["tokens"]
            case "blank" if not all(token["is_final"] for token in tokens):
                return [response, response | {"tokens": []}]
            case "merged-end":
                _glue_end(tokens)
            case "late-translation":
                return self._translated_later(response)
        return [response]

    def _translated_later(self, response: dict[str, Any]) -> list[dict[str, Any]]:
        late = [
            t for t in response["tokens"] if t["is_final"] and t.get("translation_status") == "translation"
        ]
        at_ms = response["total_audio_proc_ms"]
        if late:
            response["tokens"] = [token for token in response["tokens"] if token not in late]
            self._held.append((at_ms + self.fault.effective_delay_ms, response | {"tokens": late}))
        due = [held | {"total_audio_proc_ms": at_ms} for due_ms, held in self._held if due_ms <= at_ms]
        self._held = [(due_ms, held) for due_ms, held in self._held if due_ms > at_ms]
        # The tail is part of every response that should keep it.
        tail = [token for token in response["tokens"] if not token["is_final"]]
        for held in due:
            held["tokens"] = held["tokens"] + tail
        return [response, *due]


def _glue_end(tokens: list[dict[str, Any]]) -> None:
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at]["text"] == "<end>":
            del tokens[at]
            tokens[at - 1]["text"] += "<end>"


def _encoded(value: Any) -> str:
    return msgspec.json.encode(value).decode()
