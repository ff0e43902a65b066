# SPDX-License-Identifier: GPL-3.0-or-later
"""When a message is on the screen, told in the same way by our program and by the floor.

A message counts as painted when its paint event has returned, Qt has flushed the window (that
happens before anything else runs in the window's thread), and the X server has then answered a
request: it works through its requests in order, so the pixels are there. Times are of the
system-wide monotonic clock, comparable between processes.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import socket
import time
from array import array
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_AFTER = QEvent.Type(QEvent.registerEventType())


class Probe(QObject):
    """Watches one widget. `shown` is set to the number of the newest message its words contain."""

    def __init__(self, app: QApplication, last: int, report: Path, told: int | None = None) -> None:
        super().__init__()
        self.shown = 0
        self._painted = 0
        self._last = last
        self._report = report
        self._times = array("q")  # number, time, number, time: it must not count as our memory
        self._server = _XServer(app)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM) if told else None
        self._told = ("127.0.0.1", told or 0)
        self._begin_at = int(os.environ.get("BENCH_BEGIN_AT", "1"))
        self._used_before: float | None = None  # what was used until the first message that counts
        self._memory_before = 0

    def painted(self) -> None:
        """Call at the end of a paint event."""
        if self.shown > self._painted:
            if self._used_before is None and self.shown >= self._begin_at:
                self._used_before, self._memory_before = _cpu_s(), _memory()
            self._painted = self.shown
            QCoreApplication.postEvent(self, QEvent(_AFTER))

    def event(self, event: QEvent) -> bool:
        if event.type() == _AFTER:
            self._server.wait()
            self._times.extend((self._painted, time.monotonic_ns()))
            if self._socket:
                self._socket.sendto(str(self._painted).encode(), self._told)
            if self._painted >= self._last:
                self._end()
            return True
        return super().event(event)

    def _end(self) -> None:
        report = {
            "times": list(zip(self._times[::2], self._times[1::2], strict=True)),
            "cpu_s": _cpu_s() - (self._used_before or 0.0),
            "memory": _memory(),
            "memory_before": self._memory_before,
        }
        self._report.write_text(json.dumps(report))
        os._exit(0)  # measured; an orderly end is another test's matter


class _XServer:
    """Qt's own connection to the X server."""

    class _Cookie(ctypes.Structure):
        _fields_ = (("sequence", ctypes.c_uint),)

    def __init__(self, app: QApplication) -> None:
        self._connection = app.nativeInterface().connection()
        xcb = ctypes.CDLL("libxcb.so.1")
        self._ask, self._answer = xcb.xcb_get_input_focus, xcb.xcb_get_input_focus_reply
        self._ask.argtypes, self._ask.restype = [ctypes.c_void_p], self._Cookie
        self._answer.argtypes = [ctypes.c_void_p, self._Cookie, ctypes.c_void_p]
        self._answer.restype = ctypes.c_void_p
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]

    def wait(self) -> None:
        """Return when everything sent so far has been carried out."""
        self._free(self._answer(self._connection, self._ask(self._connection), None))


def watch(kind: type[QWidget], probe: Callable[[], Probe | None]) -> None:
    """Tell the probe, once there is one, after each paint event of widgets of this class."""
    paint = kind.paintEvent

    def paint_and_tell(self, event) -> None:
        paint(self, event)
        if (watching := probe()) is not None:
            watching.painted()

    kind.paintEvent = paint_and_tell


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _memory() -> int:
    return psutil.Process().memory_info().rss
