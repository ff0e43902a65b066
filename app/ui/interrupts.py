# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C, and a request to end, as a signal of ours. Ends nothing itself."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Interrupts(QObject):
    """Ctrl-C and a request to end become a signal of ours. Without the wake-up, Qt would sleep through them."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        numbers = [signal.SIGINT, signal.SIGTERM]
        if hasattr(signal, "SIGHUP"):
            numbers.append(signal.SIGHUP)
        self._before = {number: signal.signal(number, lambda *_: None) for number in numbers}

    def _woken(self) -> None:
        try:
            heard = self._read.recv(64)
        except BlockingIOError:
            return
        if any(number in self._before for number in heard):
            self.came.emit()

    def remove(self) -> None:
        """Back to how it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()
