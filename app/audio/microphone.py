# SPDX-License-Identifier: GPL-3.0-or-later
"""The microphone a person means: the system's default, whichever that is by now, or one by its name.

The default is followed while it is listened to: to another device when another becomes the
default, and to whatever serves when the device goes. A device that was named is a choice: it is never
replaced, only waited for. Never decides by what is heard: a silent microphone stays the microphone.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from app.audio.changes import Changes, device_changes
from app.audio.devices import InputDevice, find_again, find_input, is_muted, is_there
from app.audio.portaudio import look_again
from app.audio.recording import Recording
from app.audio.silence import ZeroWatch
from app.audio.source import AudioEvent, AudioFailure, AudioLost, AudioMoved
from app.core.failure import Failure, FailureKind

LOOK_S = 0.1
"""How often the device is looked after where nothing reports its end."""

GIVE_UP_S = 0.8
"""So long after the last sound no other device is looked for any more: that is to be said."""

AT_LEAST_S = 0.3
"""But one that is being plugged in again gets this long in any case."""

PROVE_S = 3.0
"""How long a device that is opened anew may take to give sound."""

MUTE_AFTER_MS, MUTE_S = 1000, 0.5
"""After so many zeros the system is asked whether it muted the device, and how often."""

MUTE_SELDOM_AFTER_MS, MUTE_SELDOM_S = 20_000, 5.0
"""And how often after so many: what is silent by then was said to be, and each answer costs two programs some work."""

STOP_WITHIN_S = 1.5
"""How long `stop` waits for a device that does not let itself be closed."""

log = logging.getLogger(__name__)


class Microphone:
    """From `start` to `stop`: see `app.audio.source.AudioSource`.

    `name` as in `find_input`; None is the default. `before`: what was listened to so far; when
    that was `lost`, it must give sound before it counts as found. `gated` as in `ZeroWatch`.
    """

    duration_ms = None

    def __init__(
        self,
        name: str | None = None,
        *,
        before: InputDevice | None = None,
        lost: bool = False,
        gated: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.label = before.name if before else name or "Microphone"
        self._name = name
        self._before = before
        self._lost = lost
        self._clock = clock
        self._zeros = ZeroWatch(gated)
        # What is to be read, in order: recordings, and what is said between them.
        self._parts: deque[Recording | AudioEvent] = deque()
        self._wake: Callable[[], None] = lambda: None
        self._mute_asked_at = 0.0
        self._finished = False
        self._stopping = threading.Event()
        self._changes: Changes | None = None
        self._thread: threading.Thread | None = None

    def start(self, wake: Callable[[], None]) -> None:
        """Open the device. Raises `Failure` NO_MICROPHONE, MICROPHONE_BUSY or MICROPHONE_DENIED;
        MICROPHONE_LOST where it was lost and is still gone.
        """
        self._wake = wake
        recording = self._open_first()
        self.label = recording.device.name
        self._before, self._lost = recording.device, False
        self._parts.append(recording)
        self._changes = device_changes()
        self._thread = threading.Thread(
            target=self._follow, args=(recording, self._changes), name="follow microphone", daemon=True
        )
        self._thread.start()

    def read(self) -> list[AudioEvent]:
        """As in `AudioSource`. A microphone that is gone is said once, as MICROPHONE_LOST."""
        return self._read()

    def finish(self) -> list[AudioEvent]:
        """As in `AudioSource`."""
        self._stopping.set()
        events = self._read(over=True)
        self._finished = True
        return events

    def stop(self) -> None:
        """Release the device, soon even if its sound server hangs."""
        self._stopping.set()
        if self._changes is not None:
            self._changes.wake()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(STOP_WITHIN_S)

    def again(self) -> Microphone:
        """The same microphone, to be opened anew."""
        gated = self._zeros.gated and not self._lost
        return Microphone(self._name, before=self._before, lost=self._lost, gated=gated, clock=self._clock)

    def _read(self, over: bool = False) -> list[AudioEvent]:
        events: list[AudioEvent] = []
        while self._parts and not self._finished:
            part = self._parts[0]
            if not isinstance(part, Recording):
                events.append(part)
            elif over or len(self._parts) > 1:
                events += part.finish()
                self._zeros.next_device()
            else:
                return events + part.read()
            self._parts.popleft()
        return events

    def _open_first(self) -> Recording:
        try:
            device = find_again(self._name, self._before) if self._before else find_input(self._name)
            recording = self._record(device)
        except Failure as failure:
            if self._lost and failure.kind is FailureKind.NO_MICROPHONE:
                raise Failure(FailureKind.MICROPHONE_LOST, failure.detail) from failure
            raise
        if self._lost and not recording.has_begun(PROVE_S):
            recording.close()
            raise Failure(FailureKind.MICROPHONE_LOST, "the device gives no sound")
        return recording

    def _say_lost(self, why: str) -> None:
        self._lost = True
        self._say(AudioFailure(Failure(FailureKind.MICROPHONE_LOST, why)))

    def _record(self, device: InputDevice) -> Recording:
        return Recording(device, self._wake, self._zeros, self._clock)

    # What the thread runs

    def _follow(self, now: Recording, changes: Changes) -> None:
        current: Recording | None = now
        stalled = False
        try:
            while not self._stopping.is_set() and current is not None:
                now = current
                changed = changes.wait(LOOK_S)
                trouble = now.trouble()
                self._look_for_mute(now)
                # Asked twice: sound that waited for a busy computer may be only just arriving.
                if trouble and (now.has_ended or stalled):
                    current = self._replaced(now, trouble, changes)
                elif changed and not trouble and self._name is None:
                    current = self._moved(now, changes)
                stalled = bool(trouble)
        except Exception as error:
            log.exception("the microphone could not be followed")
            self._say_lost(type(error).__name__)
        finally:
            changes.close()
            for recording in (now, current):
                if recording is not None:
                    recording.close()

    def _look_for_mute(self, now: Recording) -> None:
        zeros = self._zeros
        if zeros.zero_ms <= MUTE_AFTER_MS or zeros.muted:
            return
        every_s = MUTE_S if zeros.zero_ms < MUTE_SELDOM_AFTER_MS else MUTE_SELDOM_S
        if self._clock() > self._mute_asked_at + every_s:
            zeros.muted, self._mute_asked_at = is_muted(now.device), self._clock()

    def _moved(self, now: Recording, changes: Changes) -> Recording | None:
        """The recording to go on with, now that another device may be the default. None: as below."""
        if not now.device.server_name:
            # Only the system's own news bring us here, and PortAudio looks only while nothing is open.
            return self._replaced(now, "another device is the default", changes)
        try:
            device = find_again(None, now.device)
            if device.is_same(now.device):
                return now
            successor = self._record(device)
        except Failure as failure:
            if now.device.is_plugged and not is_there(now.device):
                return self._replaced(now, "nothing is plugged in", changes)
            log.info("the default microphone cannot be had: %s", failure)
            return now
        # What is listened to now is heard until the other one has begun.
        until = self._clock() + PROVE_S
        while not successor.has_begun(LOOK_S):
            if self._stopping.is_set() or self._clock() > until or now.trouble():
                log.info("%s gives no sound", device.name)
                successor.close()
                return now
        self._take_over(now, successor)
        return successor

    def _replaced(self, gone: Recording, why: str, changes: Changes) -> Recording | None:
        """The recording to go on with in place of one that is gone; None where there is none: that is said."""
        gone.release()
        gone.close()
        until = max(self._clock() + AT_LEAST_S, gone.heard_until + GIVE_UP_S)
        while not self._stopping.is_set():
            successor = self._proven(gone, until)
            if successor is not None:
                self._take_over(gone, successor)
                return successor
            if self._clock() > until:
                self._say_lost(why)
                return None
            changes.wait(LOOK_S)
        return None

    def _proven(self, gone: Recording, until: float) -> Recording | None:
        """Another recording that gives sound before that moment."""
        try:
            if not gone.device.server_name:
                look_again()
            device = find_again(self._name, gone.device)
            successor = self._record(device)
        except Failure:
            return None
        while not successor.has_begun(0.05):
            if self._stopping.is_set() or self._clock() > until or successor.trouble():
                successor.close()
                return None
        return successor

    def _take_over(self, before: Recording, successor: Recording) -> None:
        before.release()
        lag_s = successor.lag_s(before)
        if lag_s < 0:
            successor.skip(-lag_s)
        said: list[AudioEvent] = [AudioMoved(successor.device.name)]
        if round(lag_s * 1000) > 0:
            said.insert(0, AudioLost(round(lag_s * 1000), "the microphone changed"))
        self.label = successor.device.name
        self._before = successor.device
        self._say(*said, successor)
        before.close()
        log.info("listening to %s now", successor.device.name)

    def _say(self, *parts: Recording | AudioEvent) -> None:
        self._parts.extend(parts)
        with suppress(RuntimeError):  # the reader's loop has closed: there is nobody to wake
            self._wake()
