# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything ends up that nobody caught: the log gets it whole, the user one plain line."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.command_line import say
from app.ui.display import display_gone, why_no_window

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

_log = logging.getLogger(__name__)


class Hooks(QObject):
    """Where everything ends up that nobody caught: the log gets it whole, the user one plain line."""

    broke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = False
        self._before = sys.excepthook, threading.excepthook
        self._last_words: deque[str] = deque(maxlen=8)  # what Qt said last, for when it gives up
        self.cut_off: Callable[[], str] = lambda: display_gone(kept=False, saved=True)
        """Called when Qt is about to end the process where it stands: saves what can be saved, and says why."""

    def install(self) -> None:
        """Take what falls through in slots, threads and Qt itself."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._qt_said)

    def remove(self) -> None:
        """Back to how it was."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What falls through in tasks and callbacks."""
        error = context.get("exception")
        self._tell(context.get("message", "uncaught in the loop"), error)

    def _uncaught(self, kind: type[BaseException], error: BaseException | None, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        self._tell("uncaught", error)

    def _tell(self, message: str, error: BaseException | None) -> None:
        _log.error("%s", message, exc_info=error)
        if not self._said and sys.stderr is not None:
            self._said = True
            say("Something went wrong inside Surtitle; it goes on. The log has the details.")
        self.broke.emit()

    def _qt_said(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind == QtMsgType.QtWarningMsg and text.lstrip('" ').startswith(_CHATTER):
            return
        if _BROKE in text and text in self._last_words:
            return  # said again with every look at a display that is gone
        logging.getLogger("app.qt").log(_LEVELS[kind], "%s", text)
        self._last_words.append(text)
        if kind == QtMsgType.QtFatalMsg:
            self._end_before_qt_aborts(text)
        elif _BROKE in text and "Wayland" in text:
            # After this Qt ends the process without another word, unless it was told to look for another.
            why = self.cut_off()
            if not os.environ.get("QT_WAYLAND_RECONNECT"):
                say(why)
                os._exit(1)

    def _end_before_qt_aborts(self, text: str) -> None:
        # Before there is a window it means: there can be none.
        if QApplication.instance() is None or "platform plugin" in text:
            say(why_no_window(list(self._last_words)))
        else:
            self.cut_off()
            say("Something went wrong inside Surtitle, and it had to end. The log has the details.")
        os._exit(1)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_BROKE = "connection broke"
"""Qt's words for a display that is gone."""
_CHATTER = ("AtSpiAdaptor::", "QAccessible")
"""Qt's bridge to screen readers warns of every widget that goes while somebody reads it: no news."""
