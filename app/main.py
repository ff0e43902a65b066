# SPDX-License-Identifier: GPL-3.0-or-later
"""Run what was asked and return an exit code. The only place that knows everything.

Shows nobody a traceback: what goes wrong is said in a sentence, the rest is in the log.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from app.command_line import (
    DevicesOptions,
    DoctorOptions,
    ExportOptions,
    Options,
    ServeOptions,
    SessionsOptions,
    TranscribeOptions,
    WindowOptions,
    read_command_line,
    say,
)

DONE, FAILED = 0, 1

_log = logging.getLogger(__name__)


def main(words: Sequence[str] | None = None) -> int:
    """Run what the command line asks. Returns the exit code: see `surtitle --help`."""
    _speak_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # no log yet: better lost than among captions
    asked = read_command_line(list(sys.argv[1:] if words is None else words))
    try:
        return _run(asked)
    except KeyboardInterrupt:
        return FAILED
    except BrokenPipeError:
        _leave_standard_output()
        return DONE
    except Exception:  # noqa: BLE001 - the last guard; whatever it was stands in the log
        _log.exception("unexpected")
        say(_unexpected(asked))
        return FAILED


def _run(asked: Options) -> int:
    # Each command imports what it needs when it is chosen: a quick start is part of the promise.
    match asked:
        case ServeOptions():
            from app.server.serve import main as serve

            return serve(list(asked.words))
        case TranscribeOptions():
            from app.headless.transcribe import transcribe

            _start_log(asked.profile)
            return transcribe(asked)
        case SessionsOptions():
            from app.headless.sessions import sessions

            return sessions(asked)
        case ExportOptions():
            from app.headless.sessions import export

            return export(asked)
        case DevicesOptions():
            from app.headless.devices import devices

            return devices(asked)
        case DoctorOptions():
            from app.headless.doctor import doctor

            _start_log(asked.profile)
            return doctor(asked)
        case WindowOptions():
            from app.ui.run import run_window

            return run_window(asked, lambda: _start_log(asked.profile))


def _start_log(profile: str | None) -> None:
    from app.storage.logfile import start_logging
    from app.storage.places import Places

    if trouble := start_logging(Places.chosen(profile)):
        say(f"No log can be kept: {trouble.detail}. Captions work all the same.")


def _unexpected(asked: Options) -> str:
    from app.storage.places import Places

    log = Places.chosen(getattr(asked, "profile", None)).log_file
    return (
        f"Something went wrong inside Surtitle. Start again; if it happens once more, report it with {log}."
    )


def _speak_utf8() -> None:
    """Captions are UTF-8 whatever the terminal's language; a windowed program has no terminal at all."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _leave_standard_output() -> None:
    """Who read it is gone: let the interpreter flush into nothing, quietly."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
