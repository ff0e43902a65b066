# SPDX-License-Identifier: GPL-3.0-or-later
"""One start: the program or a bare window, until it can be used; then it ends.

python -m tests.bench.first_sight ours|bare REPORT BEGAN_NS (words of the command line)
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Watch(QObject):
    """Waits for the first exposure of a window, then for the loop and the X server."""

    AFTER = QEvent.Type(QEvent.registerEventType())

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose and window.isExposed():
            window.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(self.AFTER))
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == self.AFTER:
            from tests.bench.probe import _XServer

            _XServer(QApplication.instance()).wait()
            Path(sys.argv[2]).write_text(str((time.monotonic_ns() - int(sys.argv[3])) / 1e6))
            os._exit(0)
        return super().event(event)


def main() -> None:
    show = QWidget.show
    watch = Watch()

    def show_and_watch(self) -> None:
        self.winId()
        self.windowHandle().installEventFilter(watch)
        show(self)

    QWidget.show = show_and_watch
    if sys.argv[1] == "ours":
        from app.main import main as surtitle

        surtitle(sys.argv[4:])
    else:
        app = QApplication([])
        window = QWidget()
        window.resize(1020, 600)
        window.show()
        app.exec()


if __name__ == "__main__":
    main()
