# SPDX-License-Identifier: GPL-3.0-or-later
"""Started while it runs already: the one that runs is asked to come forward, and this one ends.

Before anything of Qt is loaded, so that it takes no time. Who does not answer soon holds nobody up.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.failure import Failure
from app.storage.places import Places
from app.storage.seat import DOOR, Seat, read_note, this_computer

if TYPE_CHECKING:
    from pathlib import Path

    from app.command_line import WindowOptions
    from app.core.knock import Answer, Knock
    from app.storage.seat import Note

STARTING_S = 15.0
"""How long one that has only just been started may take until it can be asked."""
ANSWER_S = 5.0
"""How long one may take to answer."""
ENDING_S = 20.0
"""How long one that ends may take for its last words."""
LOOKS_AGAIN_S = 0.02
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""How the desktop says to a program that it may come to the front."""


class Found(Exception):
    """There is one already; what became of it, in a sentence."""


def take_seat(options: WindowOptions) -> tuple[Seat | None, str]:
    """The seat of this profile's window; None, and why, when this one has to do without. Raises `Found`."""
    folder = Places.chosen(options.profile).config
    try:
        return _Finding(folder, options).seat()
    except (OSError, Failure):
        return None, ""  # no locks, or no folder: whoever opens the window has more to say about that


class _Finding:
    """Looks for the seat until it has it, or an answer, or no patience any more."""

    def __init__(self, folder: Path, options: WindowOptions) -> None:
        self._folder, self._options = folder, options
        self._until = time.monotonic() + STARTING_S
        self._was_asked = self._ends = False

    def seat(self) -> tuple[Seat | None, str]:
        while (seat := Seat.take(self._folder)) is None:
            note = read_note(self._folder)
            if note is not None and note.secret and (why := self._ask(note)) is not None:
                return None, why
            # A computer may get another name, so it was asked first; now it surely is another one.
            if note is not None and note.computer != this_computer():
                return None, ""
            if time.monotonic() > self._until:
                return None, _not_answered()
            time.sleep(LOOKS_AGAIN_S)
        return seat, ""

    def _ask(self, note: Note) -> str | None:
        """None: look again. Else why this one opens a window of its own. Raises `Found`."""
        from app.core.knock import Came

        allow_to_come_forward(note.process)
        if not self._was_asked:
            self._was_asked, self._until = True, min(self._until, time.monotonic() + ANSWER_S)
        try:
            answer = ask(self._folder, note, knock(self._options, note.secret))
        except TimeoutError:
            return _not_answered()
        except OSError:
            return None  # it is not there yet, or not any more
        if answer is None:
            return None
        if answer.came is Came.ELSEWHERE:
            return "Surtitle runs already on another display; this is another one."
        if answer.came is Came.ENDING:
            if not self._ends:
                self._ends, self._until = True, time.monotonic() + ENDING_S
            return None
        raise Found(found(answer))


def knock(options: WindowOptions, secret: str, environ: Mapping[str, str] = os.environ) -> Knock:
    """What this start asks of the one that runs."""
    from app.core.knock import Knock

    return Knock(
        secret,
        options.start,
        options.engine or "",
        options.url or "",
        options.source or "",
        _folder(),
        screens(environ),
        next((environ[name] for name in TOKENS if environ.get(name)), ""),
    )


def ask(folder: Path, note: Note, asked: Knock) -> Answer | None:
    """The answer; None when there is none, or no sense in it. Raises `TimeoutError`, `OSError`."""
    import socket

    from app.core.knock import LONGEST_BYTES, Answer

    until = time.monotonic() + ANSWER_S
    kind = socket.AF_INET if note.port else socket.AF_UNIX
    with socket.socket(kind, socket.SOCK_STREAM) as door:
        door.settimeout(ANSWER_S)
        door.connect(("127.0.0.1", note.port) if note.port else str(folder / DOOR))
        door.sendall(asked.line())
        heard = b""
        while not heard.endswith(b"\n") and len(heard) <= LONGEST_BYTES:
            door.settimeout(max(0.001, until - time.monotonic()))
            if not (more := door.recv(LONGEST_BYTES)):
                break
            heard += more
    return Answer.read(heard)


def screens(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Where windows show that are started with these variables; nothing where there is but one place."""
    if sys.platform in ("win32", "darwin"):
        return ()
    x = environ.get("DISPLAY", "").removesuffix(".0")
    return tuple(filter(None, (environ.get("WAYLAND_DISPLAY"), x)))


def found(answer: Answer) -> str:
    """What to say of it in the terminal."""
    from app.core.knock import Came

    became = {
        Came.FORWARD: "Surtitle runs already; its window has come forward.",
        Came.BEGUN: "Surtitle runs already; captions begin there.",
        Came.RUNS: "Surtitle runs already, and a session is on there.",
        Came.UNDECIDED: "Surtitle runs already; choose there first who listens.",
    }[answer.came]
    if not answer.unused:
        return became
    *first, last = answer.unused
    names = f"{', '.join(first)} and {last}" if first else last
    return f"{became} It goes on as it is, without {names}: quit it first, or name another --profile."


def _folder() -> str:
    try:
        return os.getcwd()
    except OSError:  # removed meanwhile
        return ""


def allow_to_come_forward(process: int) -> None:
    """Windows lets only the program in front, which the user's press made this one, put another there."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)


def _not_answered() -> str:
    return "Surtitle runs already but does not answer; this is another one."
