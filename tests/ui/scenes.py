# SPDX-License-Identifier: GPL-3.0-or-later
"""A window without a session: a test plays the conductor and says by hand what happens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.conductor import State
from app.core.failure import Failure, FailureKind
from app.core.phase import PauseKind, Phase
from app.storage.places import resources
from app.ui.main_window import MainWindow
from app.ui.parts import fonts
from app.ui.parts.theme import Look
from app.ui.translations import install_translators
from tests.sweep import sweep

PATIENCE_S = 10.0


def application() -> QApplication:
    """The one application of the test run, with our typeface."""
    app = QApplication.instance() or QApplication(["surtitle", "-style", "fusion"])
    if not app.property("dressed"):
        app.setProperty("dressed", True)
        app.setQuitOnLastWindowClosed(False)
        assert fonts.load_fonts(resources() / "fonts")
        app.setFont(fonts.font())
        install_translators(app, "en")
    return app


def settle(until: Callable[[], bool] = lambda: True) -> None:
    """Let Qt do what is due, and go on until something is so. Not for scenes on the loop: they await."""
    assert asyncio._get_running_loop() is None, "a nested event loop would kill the tasks beneath"
    app = application()
    deadline = monotonic() + PATIENCE_S
    app.processEvents()
    app.processEvents()
    while not until():
        assert monotonic() < deadline, "waited in vain"
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def clear_away() -> None:
    """What was to be deleted later is deleted now."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


async def accepts(_key: str) -> None:
    """A service that takes every key, and a keyring that keeps it."""


@contextmanager
def a_look(choice: str = "light") -> Iterator[Look]:
    """The colours of a theme."""
    look = Look(application(), choice)
    try:
        yield look
    finally:
        look.deleteLater()


@contextmanager
def a_window(
    width: int = 1020,
    height: int = 600,
    theme: str = "light",
    check: Callable[[str], Awaitable[None]] = accepts,
    keep: Callable[[str], Awaitable[None]] = accepts,
) -> Iterator[MainWindow]:
    """The main window, shown, with nobody behind it."""
    with a_look(theme) as look:
        window = MainWindow(look)
        window.add_captions(check, keep)
        window.answer()
        window.resize(width, height)
        window.show()
        window.show_session()
        window.show_state(STATES["at rest"])
        if asyncio._get_running_loop() is None:
            settle(lambda: window.windowHandle().isExposed())
        try:
            yield window
        finally:
            window.leave()
            window.deleteLater()
            if asyncio._get_running_loop() is None:
                clear_away()


def _states() -> dict[str, State]:
    now = monotonic()
    names = {"engine": "soniox", "source": "Microphone", "since": now}
    return {
        "at rest": State(**names),
        "starting": State(phase=Phase.STARTING, **names),
        "listening": State(phase=Phase.LIVE, **names),
        "muted": State(phase=Phase.LIVE, muted=True, **names),
        "silent": State(phase=Phase.LIVE, microphone_silent=True, **names),
        "paused": State(phase=Phase.PAUSED, pause=PauseKind.HELD, park_at=now + 540, **names),
        "parked": State(phase=Phase.PAUSED, pause=PauseKind.PARKED, **names),
        "no microphone": State(
            phase=Phase.PAUSED,
            pause=PauseKind.MICROPHONE,
            failure=Failure(FailureKind.MICROPHONE_LOST),
            **names,
        ),
        "recovering": State(
            phase=Phase.RECOVERING,
            failure=Failure(FailureKind.LINK_LOST),
            next_try_at=now + 3,
            **(names | {"since": now - 14}),
        ),
        "finishing": State(phase=Phase.STOPPING, **names),
        "failed": State(
            phase=Phase.FAILED,
            failure=Failure(FailureKind.KEY_REJECTED, "401 unauthenticated: Incorrect API key provided."),
            **names,
        ),
        "kept": State(phase=Phase.FAILED, failure=Failure(FailureKind.KEY_EXPIRED), kept=True, **names),
        "stalled": State(phase=Phase.LIVE, stalled_since=now - 5, **names),
        "flapping": State(
            phase=Phase.RECOVERING, failure=Failure(FailureKind.LINK_LOST), flapping=True, **names
        ),
        "unsaved": State(phase=Phase.LIVE, unsaved=Failure(FailureKind.DISK), **names),
        "stopped": State(reason="stopped", **names),
        "ended": State(reason="ended", **names),
    }


STATES = _states()
"""One state of every kind a window can be told of."""


def press_twice(widget: QWidget) -> None:
    """A double click, as the window system reports it."""
    where = QPoint(widget.width() // 2, widget.height() // 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kinds = QEvent.Type
    for kind in (kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.MouseButtonDblClick):
        event = QMouseEvent(kind, where, widget.mapToGlobal(where), left, left, none)
        QApplication.sendEvent(widget, event)
    QApplication.sendEvent(
        widget,
        QMouseEvent(kinds.MouseButtonRelease, where, widget.mapToGlobal(where), left, left, none),
    )


def on_the_loop(scene: Callable[[], Awaitable[None]], patience_s: float = PATIENCE_S) -> None:
    """Run a scene on asyncio over Qt's event loop, as the program does."""
    from app.ui.hooks import Hooks
    from app.ui.loop import run

    async def main() -> int:
        async with asyncio.timeout(patience_s):
            await scene()
        return 0

    broken: list[bool] = []
    hooks = Hooks()
    hooks.broke.connect(lambda: broken.append(True))
    assert run(application(), main, hooks) == 0
    clear_away()
    # What only the collector frees must not be freed by whichever thread happens to call it next.
    sweep()
    assert not broken


def later(do: Callable[[], None], ms: int = 0) -> None:
    """Do something when Qt has dealt with what is due."""
    QTimer.singleShot(ms, do)
