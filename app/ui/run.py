# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the window, run until it is closed, return an exit code.

Here everything of the window is made and wired; it decides nothing that a session decides, and
imports nothing heavy before the window shows.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app import APP_ID, APP_NAME, __version__
from app.command_line import WindowOptions, say
from app.ui.display import no_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def run_window(options: WindowOptions) -> int:
    """The window from first sight to last word. 0, or 1 when there is no display."""
    if trouble := no_display():
        say(trouble)
        return 1
    from app.ui.loop import Hooks, Interrupts, run

    hooks = Hooks()
    hooks.install()
    app = _application()
    interrupts = Interrupts(app)
    from app.ui.surtitle import Surtitle

    try:
        window = Surtitle(app, options)
        hooks.broke.connect(window.show_internal_error)
        interrupts.came.connect(window.interrupt)
        window.show()
        return run(app, window.until_closed, hooks)
    finally:
        interrupts.remove()
        hooks.remove()


def _application() -> QApplication:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from app.storage.places import resources
    from app.ui import fonts

    QApplication.setApplicationName(APP_NAME)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APP_ID)
    app = QApplication.instance() or QApplication([APP_NAME.lower()])
    if not fonts.load_fonts(resources() / "fonts"):
        _log.warning("the typeface is missing; the system's is used")
    app.setFont(fonts.font())
    app.setWindowIcon(QIcon(str(resources() / "icons" / "surtitle.svg")))
    return app
