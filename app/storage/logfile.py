# SPDX-License-Identifier: GPL-3.0-or-later
"""The log: the story of a session, for when something went wrong.

Never holds a key or what people said, never prints, and a full disk never stops the captions.
"""

from __future__ import annotations

import logging
import os
import re
import time
from contextlib import suppress
from logging.handlers import RotatingFileHandler

from app import __version__
from app.core.failure import Failure
from app.storage.places import Places, disk_failure

_LARGEST = 1_000_000
_KEPT = 3
_OURS = ("app", "surtitle")
_HIDDEN = "[hidden]"

# Keys as they stand on the wire and in messages of libraries, whether or not we know them:
# the header, the subprotocol list and the start message's field (Soniox docs, "WebSocket
# authentication"; Deepgram docs, "Authentication").
_KEY_SHAPES = re.compile(
    r"""(?ix)
    ( \bbearer\s+
    | \bauthorization["']?\s*[:=,]\s*["']?token\s+
    | \bsoniox-api-key\s*,\s*
    | api[_-]?key["']?\s*[:=]\s*["']?
    | \baccess_token=
    )
    [^\s"',&]+
    """
)

_secrets: set[str] = set()


def hide(secret: str) -> None:
    """Never let this string into the log."""
    if len(secret) >= 6:  # shorter ones would blank out half the log, and are no keys
        _secrets.add(secret)


def redacted(text: str) -> str:
    """`text` without known keys and without what looks like one."""
    for secret in _secrets:
        text = text.replace(secret, _HIDDEN)
    return _KEY_SHAPES.sub(lambda found: found.group(1) + _HIDDEN, text)


class _Story(logging.Formatter):
    """One line an event, in UTC. Tracebacks are redacted with everything else."""

    converter = time.gmtime
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """Rotating, readable by this user alone, and silent when the disk is full."""

    def _open(self):
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, self.mode, encoding="utf-8", errors="backslashreplace", opener=private)

    def handleError(self, record: logging.LogRecord) -> None:
        pass


def start_logging(places: Places) -> Failure | None:
    """Log into this profile from now on; returns what prevented it. Calling again moves the log."""
    root = logging.getLogger()
    stop_logging()
    root.setLevel(logging.WARNING)
    # Ours tell the story. Libraries may only warn: at debug level websockets logs whole messages,
    # that is, what people said.
    for ours in _OURS:
        logging.getLogger(ours).setLevel(logging.INFO)
    try:
        places.make()
        handler = _PrivateFile(places.log_file, maxBytes=_LARGEST, backupCount=_KEPT, delay=False)
    except (Failure, OSError) as error:
        # Without any handler Python would print warnings among the captions.
        root.addHandler(logging.NullHandler())
        return error if isinstance(error, Failure) else disk_failure(error)
    handler.setFormatter(_Story("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    logging.getLogger("app").info("surtitle %s, process %d", __version__, os.getpid())
    return None


def stop_logging() -> None:
    """Close the log: nobody's story is told any more."""
    root = logging.getLogger()
    for ours in _OURS:
        logging.getLogger(ours).setLevel(logging.NOTSET)
    for handler in list(root.handlers):
        if type(handler) in (_PrivateFile, logging.NullHandler):  # and no other program's kind of either
            root.removeHandler(handler)
            with suppress(OSError):  # a full disk, once more
                handler.close()
