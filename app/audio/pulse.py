# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's sound server: PulseAudio, or PipeWire speaking like it. What it can record from, and when
that changes.

Never records (`app.audio.pulse_stream` does), never changes anything of the server's, never starts one.
"""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable
from ctypes import c_void_p
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from app.audio import libpulse as lib
from app.core.failure import Failure, FailureKind

ANSWER_WITHIN_S = 1.0
"""How long a question to the server may take altogether."""

MUTE = "the sound server does not answer"


@dataclass(frozen=True, slots=True)
class ServerSource:
    """Something the server can record from. `name` is for programs, `description` for people."""

    name: str
    description: str
    rate_hz: int
    channels: int
    is_monitor: bool
    """Whether it hears what the computer plays."""
    is_default: bool
    is_plugged: bool = True
    """False where the server knows that nothing is in the socket."""
    is_muted: bool = False
    index: int = 0
    """Another one each time it is plugged in."""


def server_sources() -> list[ServerSource] | None:
    """What the sound server can record from; None where there is no such server.

    Raises `Failure` NO_MICROPHONE for one that does not answer.
    """
    connection = Connection.to_server()
    if connection is None:
        return None
    with connection:
        return connection.sources()


class Connection:
    """A conversation with the server, for one thread. A context manager: leaving it ends the conversation.

    `wake` alone may be called by others.
    """

    def __init__(self, pulse: ctypes.CDLL) -> None:
        self._pulse = pulse
        self._loop = c_void_p(pulse.pa_mainloop_new())
        self.context = c_void_p(pulse.pa_context_new(pulse.pa_mainloop_get_api(self._loop), b"Surtitle"))
        self._kept: list[object] = []

    @classmethod
    def to_server(cls, within_s: float = ANSWER_WITHIN_S) -> Connection | None:
        """Connected; None where there is no server. Raises `Failure` NO_MICROPHONE if it does not answer."""
        pulse = lib.load()
        if pulse is None:
            return None
        connection = cls(pulse)
        begun = pulse.pa_context_connect(connection.context, None, lib.NO_AUTOSPAWN, None) >= 0
        decided = begun and connection.turn_until(connection._is_decided, within_s)
        if decided and not connection.is_over:
            return connection
        connection.close()
        if begun and not decided:
            raise Failure(FailureKind.NO_MICROPHONE, MUTE)
        return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_over(self) -> bool:
        """Whether the server has ended it, or is gone."""
        return self._pulse.pa_context_get_state(self.context) in lib.CONTEXT_OVER

    def close(self) -> None:
        """End it. Never waits for the server."""
        if self._loop:
            self._pulse.pa_context_disconnect(self.context)
            self._pulse.pa_context_unref(self.context)
            self._pulse.pa_mainloop_free(self._loop)
            self._loop = c_void_p()

    def wake(self) -> None:
        """Have a `turn` that waits on another thread return. Not to be called once it is closed."""
        self._pulse.pa_mainloop_wakeup(self._loop)

    def turn(self, within_s: float) -> bool:
        """Wait for news, and hear them all; return early when woken. False when the conversation is over."""
        news = self._turn(int(within_s * 1e6))
        while news > 0:  # the library takes one packet at a time
            news = self._turn(0)
        return news >= 0

    def _turn(self, within_us: int) -> int:
        """How many news were heard, or a negative number at the end."""
        pulse, loop = self._pulse, self._loop
        if pulse.pa_mainloop_prepare(loop, max(0, within_us)) < 0 or pulse.pa_mainloop_poll(loop) < 0:
            return -1
        return pulse.pa_mainloop_dispatch(loop)

    def turn_until(self, true: Callable[[], bool], within_s: float) -> bool:
        """Go on until that is so; False when the time or the conversation is over."""
        until = time.monotonic() + within_s
        while not true():
            left_s = until - time.monotonic()
            if left_s <= 0 or not self.turn(left_s):
                return False
        return True

    def keep(self, callback: object) -> object:
        """Hold a callback for as long as the server may call it. Returns it."""
        self._kept.append(callback)
        return callback

    def sources(self) -> list[ServerSource]:
        """What can be recorded from now. Raises `Failure` NO_MICROPHONE if the server does not say."""
        found: list[ServerSource] = []
        default = [os.environb.get(b"PULSE_SOURCE", b"")]

        def on_server(context, info, data) -> None:
            if info and not default[0]:
                default[0] = info.contents.default_source_name or b""

        def on_source(context, info, end, data) -> None:
            if info and not end:
                found.append(_source(info.contents, default[0]))

        # Held until the answers are in: a callback that Python let go of would be called all the same.
        hear_server, hear_source = lib.SERVER_INFO(on_server), lib.SOURCE_INFO(on_source)
        self._answer(self._pulse.pa_context_get_server_info(self.context, hear_server, None))
        self._answer(self._pulse.pa_context_get_source_info_list(self.context, hear_source, None))
        return found

    def tell_changes(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a source comes or goes, or another becomes the default."""

        def on_event(context, event, index, data) -> None:
            kind, type_ = event & lib.EVENT_KIND, event & lib.EVENT_TYPE
            # A source's volume changes all the time, and is no news.
            if kind != lib.EVENT_SOURCE or type_ != lib.EVENT_CHANGE:
                changed()

        callback = self.keep(lib.SUBSCRIBED(on_event))
        self._pulse.pa_context_set_subscribe_callback(self.context, callback, None)
        mask = lib.MASK_SOURCE | lib.MASK_SERVER
        self._answer(
            self._pulse.pa_context_subscribe(self.context, mask, ctypes.cast(None, lib.SUCCESS), None)
        )

    def _is_decided(self) -> bool:
        return self.is_over or self._pulse.pa_context_get_state(self.context) == lib.CONTEXT_READY

    def _answer(self, operation: int | None) -> None:
        """Wait for the server's answer. Raises `Failure` NO_MICROPHONE if it does not come."""
        handle, state = c_void_p(operation), lib.OPERATION_RUNNING
        if operation:
            ask = self._pulse.pa_operation_get_state
            self.turn_until(lambda: ask(handle) != lib.OPERATION_RUNNING, ANSWER_WITHIN_S)
            state = ask(handle)
            self._pulse.pa_operation_cancel(handle)
            self._pulse.pa_operation_unref(handle)
        if state != lib.OPERATION_DONE:
            raise Failure(FailureKind.NO_MICROPHONE, MUTE)


def _source(info: lib.SourceInfo, default: bytes) -> ServerSource:
    port = info.active_port
    return ServerSource(
        name=info.name.decode(errors="replace"),
        description=(info.description or info.name).decode(errors="replace"),
        rate_hz=info.sample_spec.rate,
        channels=info.sample_spec.channels,
        is_monitor=info.monitor_of_sink != lib.NO_INDEX,
        is_default=info.name == default,
        is_plugged=not port or port.contents.available != lib.PORT_EMPTY,
        is_muted=bool(info.mute),
        index=info.index,
    )
