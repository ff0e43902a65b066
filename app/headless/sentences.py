# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said on a terminal: the shared sentences, with remedies that a terminal can carry out.

Writes only to standard error, in plain sentences; captions never pass through here.
"""

from __future__ import annotations

from app.command_line import say
from app.core.failure import Failure, FailureKind
from app.wording import SERVICES, failure_words

DONE, FAILED, USAGE, REFUSED, NO_AUDIO = 0, 1, 2, 3, 4
"""The published exit codes."""

_WITHOUT = "add `--engine local` to listen with this computer"
_REMEDIES = {
    FailureKind.KEY_MISSING: "Put one into {variable}, or " + _WITHOUT + ".",
    FailureKind.KEY_REJECTED: "Check {variable} and the key stored in the window, or " + _WITHOUT + ".",
    FailureKind.KEY_EXPIRED: "Make a new key in the {service} console, or " + _WITHOUT + ".",
    FailureKind.NO_NETWORK: "Check the network, or " + _WITHOUT + ".",
    FailureKind.NO_ANSWER: "Check the network, or " + _WITHOUT + ".",
    FailureKind.ADDRESS_WRONG: "Check what follows `--url`: it begins with wss:// or ws://.",
    FailureKind.NOT_A_SERVICE: "Check what follows `--url`, or leave it out to use the usual address.",
    FailureKind.NO_MICROPHONE: "Plug one in; `surtitle devices` lists what can be listened to.",
    FailureKind.INTERNAL: "Start again; if it happens once more, report it with the log.",
}
_ON_THIS_COMPUTER = {
    FailureKind.NO_NETWORK: "Try again; `surtitle doctor` says what is the matter.",
    FailureKind.NO_ANSWER: "Try again; `surtitle doctor` says what is the matter.",
}


def exit_code(failure: Failure) -> int:
    """The published exit code for what ended so."""
    if failure.kind.is_account:
        return REFUSED
    return NO_AUDIO if failure.kind.is_audio else FAILED


def failure_sentence(failure: Failure, engine: str, source: str = "") -> str:
    """What is the matter, the details there are, and the one thing to do."""
    matter, remedy = failure_words(failure, engine, source=source)
    own = None if engine in SERVICES else _ON_THIS_COMPUTER.get(failure.kind)
    if own or failure.kind in _REMEDIES:
        remedy = (own or _REMEDIES[failure.kind]).replace("{variable}", f"{engine.upper()}_API_KEY")
        remedy = remedy.replace("{service}", SERVICES.get(engine, engine))
    details = f" ({failure.detail.strip().rstrip('.')})" if failure.detail.strip() else ""
    return f"{matter[:-1]}{details}. {remedy}"


def say_failure(failure: Failure, engine: str, source: str = "") -> None:
    """Tell the user."""
    say(failure_sentence(failure, engine, source))
