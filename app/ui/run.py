# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the window, run until it is closed, return an exit code.

Here everything of the window is made and wired; it decides nothing that a session decides, and
imports nothing heavy before the window shows.
"""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

from app import APP_ID, APP_NAME, __version__
from app.command_line import say
from app.ui.display import no_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.command_line import WindowOptions
    from app.storage.seat import Seat
    from app.ui.application import Application
    from app.ui.first_sight import FirstSight
    from app.ui.hooks import Hooks

_log = logging.getLogger(__name__)


def run_window(options: WindowOptions, start_log: Callable[[], None] = lambda: None) -> int:
    """The window from first sight to last word. 0, or 1 when there is no display.

    Where it is open already it comes forward, and that is all.
    `start_log` is called once the window shows, or when it cannot.
    """
    if trouble := no_display():
        say(trouble)
        return 1
    from app.ui.second_start import Found, take_seat

    try:
        seat, why_another = take_seat(options)
    except Found as found:
        say(str(found))
        return 0
    if why_another:
        say(why_another)
    try:
        return _open(options, start_log, seat)
    finally:
        if seat is not None:
            seat.leave()


def _open(options: WindowOptions, start_log: Callable[[], None], seat: Seat | None) -> int:
    gc.disable()  # from here on garbage is collected on the GUI thread only, see app.ui.loop
    # What needs no Qt comes before it: PySide6 looks into the source of every module imported after it.
    from app.storage import places, settings_file  # noqa: F401
    from app.ui.hooks import Hooks

    hooks = Hooks()
    hooks.install()
    try:
        try:
            app, sight = _first_sight(options)
        finally:
            start_log()
        return _run(app, sight, options, hooks, seat)
    finally:
        hooks.remove()
        gc.enable()


def _first_sight(options: WindowOptions) -> tuple[Application, FirstSight]:
    from app.ui.first_sight import FirstSight
    from app.ui.overlay.powers import use_x_if_wanted

    use_x_if_wanted(options.profile)
    app = _application()
    sight = FirstSight(app, options)
    sight.show(app)
    return app, sight


def _run(app: Application, sight: FirstSight, options: WindowOptions, hooks: Hooks, seat: Seat | None) -> int:
    # The window shows; now what it takes to use it.
    from PySide6.QtGui import QIcon

    from app.storage.places import resources
    from app.ui.interrupts import Interrupts
    from app.ui.last_net import spread
    from app.ui.lasting import Lasting
    from app.ui.loop import run
    from app.ui.surtitle import Surtitle

    app.setWindowIcon(QIcon(str(resources() / "icons" / "surtitle.svg")))
    surtitle = Surtitle(app, options, sight, seat)
    hooks.broke.connect(surtitle.show_internal_error)
    interrupts = Interrupts(app)
    interrupts.came.connect(surtitle.ending.interrupt)
    surtitle.ending.begun.connect(lambda: spread())
    lasting = Lasting(app)
    app.quit_wanted.connect(sight.window.quit)
    lasting.display_gone.connect(surtitle.ending.display_gone)
    hooks.cut_off = surtitle.ending.cut_off
    app.commitDataRequest.connect(lambda _session: surtitle.ending.keep())
    try:
        return run(app, surtitle.until_closed, hooks, lasting)
    finally:
        interrupts.remove()


def _application() -> Application:
    from PySide6.QtWidgets import QApplication

    from app.storage.places import resources
    from app.ui.application import Application
    from app.ui.parts import fonts

    QApplication.setApplicationName(APP_NAME)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APP_ID)
    # Fusion takes palettes as they are, on every system.
    app = Application([APP_NAME.lower(), "-style", "fusion"])
    if not fonts.load_fonts(resources() / "fonts"):
        _log.warning("the typeface is missing; the system's is used")
    app.setFont(fonts.font())
    return app
