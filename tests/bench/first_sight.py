# SPDX-License-Identifier: GPL-3.0-or-later
"""One start: the program or a bare window, until it can be used; then it ends.

python -m tests.bench.first_sight ours|bare REPORT BEGAN_NS (words of the command line)

What is measured loads its modules in its own order: PySide6 makes every import after its own
slower, so nothing of Qt may be here before the program asks for it.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def watch() -> None:
    """Wait for the first exposure of a window, then for the loop and the X server."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    after = QEvent.Type(QEvent.registerEventType())

    class Watch(QObject):
        def eventFilter(self, window: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Expose and window.isExposed():
                window.removeEventFilter(self)
                QCoreApplication.postEvent(self, QEvent(after))
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == after:
                from tests.bench.probe import _XServer

                _XServer(QApplication.instance()).wait()
                Path(sys.argv[2]).write_text(str((time.monotonic_ns() - int(sys.argv[3])) / 1e6))
                os._exit(0)
            return super().event(event)

    show, watcher = QWidget.show, Watch()

    def show_and_watch(self) -> None:
        self.winId()
        self.windowHandle().installEventFilter(watcher)
        show(self)

    QWidget.show = show_and_watch


def main() -> None:
    if sys.argv[1] == "ours":
        from app.main import main as surtitle
        from app.ui import run

        make = run._application

        def make_and_watch():
            made = make()
            watch()
            return made

        run._application = make_and_watch
        surtitle(sys.argv[4:])
    else:
        from PySide6.QtWidgets import QApplication, QWidget

        app = QApplication([])
        watch()
        window = QWidget()
        window.resize(1020, 600)
        window.show()
        app.exec()


if __name__ == "__main__":
    main()
