# SPDX-License-Identifier: GPL-3.0-or-later
"""What failures are called in plain words: what is the matter, and the one thing to do about it.

English, without Qt, so that the terminal and the window say the same. The window translates each
sentence in the context "Failure" before it fills in the names; `pyside6-lupdate` finds them here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from app.core.failure import Failure, FailureKind

SERVICES = {"soniox": "Soniox", "deepgram": "Deepgram"}
"""Names of services, by engine; they are not translated."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` itself. The name is what lupdate looks for: it marks the sentence for the translators."""
    return text


THIS_COMPUTER = QT_TRANSLATE_NOOP("Failure", "The recogniser on this computer")
"""What stands for {service} when no service is used."""

THE_MICROPHONE = QT_TRANSLATE_NOOP("Failure", "The microphone")
"""What stands for {source} when it is not known what it is called."""

THE_FILE = QT_TRANSLATE_NOOP("Failure", "it")
"""The same for what is played."""

FAILURE_WORDS: dict[FailureKind, tuple[str, str]] = {
    FailureKind.KEY_MISSING: (
        QT_TRANSLATE_NOOP("Failure", "{service} needs a key, and none is known here."),
        QT_TRANSLATE_NOOP("Failure", "Paste a key, or listen with this computer instead."),
    ),
    FailureKind.KEY_REJECTED: (
        QT_TRANSLATE_NOOP("Failure", "{service} did not accept this key."),
        QT_TRANSLATE_NOOP("Failure", "Paste the key again, or make a new one in the {service} console."),
    ),
    FailureKind.KEY_FORBIDDEN: (
        QT_TRANSLATE_NOOP("Failure", "This key may not be used for live captions."),
        QT_TRANSLATE_NOOP("Failure", "Make a key with that permission in the {service} console."),
    ),
    FailureKind.KEY_EXPIRED: (
        QT_TRANSLATE_NOOP("Failure", "This key has expired."),
        QT_TRANSLATE_NOOP("Failure", "Make a new key in the {service} console and paste it."),
    ),
    FailureKind.NO_CREDIT: (
        QT_TRANSLATE_NOOP(
            "Failure", "The {service} account has no credit left, or reached its spending limit."
        ),
        QT_TRANSLATE_NOOP("Failure", "Add credit in the {service} console, then start again."),
    ),
    FailureKind.REQUEST_REFUSED: (
        QT_TRANSLATE_NOOP("Failure", "{service} refused what the settings ask for."),
        QT_TRANSLATE_NOOP("Failure", "Put the option named in the details back to its default."),
    ),
    FailureKind.MODEL_UNKNOWN: (
        QT_TRANSLATE_NOOP("Failure", "{service} does not offer this model."),
        QT_TRANSLATE_NOOP("Failure", "Choose another model in the settings."),
    ),
    FailureKind.ADDRESS_WRONG: (
        QT_TRANSLATE_NOOP("Failure", "There is no such address."),
        QT_TRANSLATE_NOOP("Failure", "Check the address of the service; it begins with wss:// or ws://."),
    ),
    FailureKind.NOT_A_SERVICE: (
        QT_TRANSLATE_NOOP("Failure", "What answers at this address is not a captioning service."),
        QT_TRANSLATE_NOOP("Failure", "Check the address of the service, or clear it to use the usual one."),
    ),
    FailureKind.NOT_TRUSTED: (
        QT_TRANSLATE_NOOP("Failure", "The connection to {service} could not be secured."),
        QT_TRANSLATE_NOOP(
            "Failure",
            "Check this computer's date, and ask who runs the network whether it intercepts connections.",
        ),
    ),
    FailureKind.RESTART: (
        QT_TRANSLATE_NOOP("Failure", "{service} is restarting."),
        QT_TRANSLATE_NOOP("Failure", "Just go on; Surtitle connects again by itself."),
    ),
    FailureKind.STREAM_TOO_LONG: (
        QT_TRANSLATE_NOOP("Failure", "{service} ended the stream because it became too long."),
        QT_TRANSLATE_NOOP("Failure", "Just go on; Surtitle begins a new one by itself."),
    ),
    FailureKind.TIMED_OUT: (
        QT_TRANSLATE_NOOP("Failure", "{service} gave up waiting for sound."),
        QT_TRANSLATE_NOOP("Failure", "Wait a moment; Surtitle tries again by itself."),
    ),
    FailureKind.SERVER_ERROR: (
        QT_TRANSLATE_NOOP("Failure", "{service} has trouble of its own."),
        QT_TRANSLATE_NOOP("Failure", "Wait a moment; Surtitle tries again by itself."),
    ),
    FailureKind.BUSY: (
        QT_TRANSLATE_NOOP("Failure", "{service} is busy, or too many sessions run on this account."),
        QT_TRANSLATE_NOOP("Failure", "End other sessions of this account, or wait a minute."),
    ),
    FailureKind.LINK_LOST: (
        QT_TRANSLATE_NOOP("Failure", "The connection to {service} was lost."),
        QT_TRANSLATE_NOOP("Failure", "Check the network; Surtitle tries again by itself."),
    ),
    FailureKind.NO_NETWORK: (
        QT_TRANSLATE_NOOP("Failure", "{service} cannot be reached."),
        QT_TRANSLATE_NOOP("Failure", "Check the network, or listen with this computer instead."),
    ),
    FailureKind.UNREADABLE_ANSWER: (
        QT_TRANSLATE_NOOP("Failure", "{service} answered something that cannot be understood."),
        QT_TRANSLATE_NOOP("Failure", "Check whether there is a newer version of Surtitle."),
    ),
    FailureKind.NO_ANSWER: (
        QT_TRANSLATE_NOOP("Failure", "{service} does not answer."),
        QT_TRANSLATE_NOOP("Failure", "Check the network; Surtitle tries again by itself."),
    ),
    FailureKind.NOTHING_HEARD: (
        QT_TRANSLATE_NOOP("Failure", "Nothing was heard."),
        QT_TRANSLATE_NOOP("Failure", "Check that the right microphone is chosen."),
    ),
    FailureKind.ENGINE_MISSING: (
        QT_TRANSLATE_NOOP("Failure", "The chosen recogniser is not part of this installation."),
        QT_TRANSLATE_NOOP("Failure", "Install Surtitle again, or choose another service."),
    ),
    FailureKind.ENGINE_DIED: (
        QT_TRANSLATE_NOOP("Failure", "The recogniser on this computer stopped."),
        QT_TRANSLATE_NOOP("Failure", "Wait a moment; Surtitle starts it again by itself."),
    ),
    FailureKind.NO_MICROPHONE: (
        QT_TRANSLATE_NOOP("Failure", "No microphone was found."),
        QT_TRANSLATE_NOOP("Failure", "Plug one in, or choose another in the sound settings."),
    ),
    FailureKind.MICROPHONE_BUSY: (
        QT_TRANSLATE_NOOP("Failure", "The microphone is being used by another program."),
        QT_TRANSLATE_NOOP("Failure", "Close the program that uses it, or choose another microphone."),
    ),
    FailureKind.MICROPHONE_LOST: (
        QT_TRANSLATE_NOOP("Failure", "{source} is gone."),
        QT_TRANSLATE_NOOP("Failure", "Plug it in again, and captions go on by themselves."),
    ),
    FailureKind.MICROPHONE_SILENT: (
        QT_TRANSLATE_NOOP("Failure", "{source} sends only silence, not even noise."),
        QT_TRANSLATE_NOOP("Failure", "Unmute it in the sound settings, or on the device itself."),
    ),
    FailureKind.MICROPHONE_DENIED: (
        QT_TRANSLATE_NOOP("Failure", "This system does not let Surtitle use the microphone."),
        QT_TRANSLATE_NOOP("Failure", "Allow it in the system's privacy settings, then start again."),
    ),
    FailureKind.AUDIO_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Failure", "There is no such file or source."),
        QT_TRANSLATE_NOOP("Failure", "Check its name; `surtitle devices` lists what can be listened to."),
    ),
    FailureKind.AUDIO_UNREADABLE: (
        QT_TRANSLATE_NOOP("Failure", "No sound can be read from {source}."),
        QT_TRANSLATE_NOOP("Failure", "Check that it is an audio or video file, and not damaged."),
    ),
    FailureKind.AUDIO_UNREACHABLE: (
        QT_TRANSLATE_NOOP("Failure", "The stream address cannot be reached."),
        QT_TRANSLATE_NOOP("Failure", "Check the address and the network."),
    ),
    FailureKind.AUDIO_NOT_SUPPORTED: (
        QT_TRANSLATE_NOOP("Failure", "This source cannot be listened to on this computer."),
        QT_TRANSLATE_NOOP("Failure", "Choose another source; `surtitle devices` lists them."),
    ),
    FailureKind.DISK_FULL: (
        QT_TRANSLATE_NOOP("Failure", "The disk is full."),
        QT_TRANSLATE_NOOP("Failure", "Make room on it."),
    ),
    FailureKind.HISTORY_DAMAGED: (
        QT_TRANSLATE_NOOP("Failure", "What was kept of earlier sessions is damaged."),
        QT_TRANSLATE_NOOP(
            "Failure", "The next session keeps the file aside and begins a new one: just start."
        ),
    ),
    FailureKind.DISK_BUSY: (
        QT_TRANSLATE_NOOP("Failure", "Another program is using a file of Surtitle."),
        QT_TRANSLATE_NOOP("Failure", "Close that program."),
    ),
    FailureKind.DISK: (
        QT_TRANSLATE_NOOP("Failure", "A file could not be written or read."),
        QT_TRANSLATE_NOOP("Failure", "Allow Surtitle to use the file or folder that the details name."),
    ),
    FailureKind.INTERNAL: (
        QT_TRANSLATE_NOOP("Failure", "Something went wrong inside Surtitle."),
        QT_TRANSLATE_NOOP("Failure", "Start again; if it happens once more, report it with the log."),
    ),
}


# Where a system has one place of its own for it.
_MAC_PRIVACY = QT_TRANSLATE_NOOP(
    "Failure", "Allow Surtitle in System Settings, under Privacy & Security, Microphone."
)
_WINDOWS_PRIVACY = QT_TRANSLATE_NOOP(
    "Failure", "Let desktop apps use it in Settings, under Privacy & security, Microphone."
)
REMEDIES_BY_SYSTEM: dict[str, dict[FailureKind, str]] = {
    "darwin": {FailureKind.MICROPHONE_SILENT: _MAC_PRIVACY, FailureKind.MICROPHONE_DENIED: _MAC_PRIVACY},
    "win32": {FailureKind.MICROPHONE_DENIED: _WINDOWS_PRIVACY},
}


def failure_words(
    failure: Failure,
    engine: str = "",
    translate: Callable[[str], str] = lambda text: text,
    *,
    source: str = "",
    system: str = sys.platform,
) -> tuple[str, str]:
    """What is the matter and what to do, for a failure that came up while `engine` was listening to `source`.

    `translate` turns each English sentence into another language, before names are filled in.
    """
    matter, remedy = FAILURE_WORDS[failure.kind]
    remedy = REMEDIES_BY_SYSTEM.get(system, {}).get(failure.kind, remedy)
    names = {"{service}": SERVICES.get(engine) or translate(THIS_COMPUTER)}
    if "{source}" in matter:
        unknown = THE_FILE if failure.kind is FailureKind.AUDIO_UNREADABLE else THE_MICROPHONE
        names["{source}"] = source or translate(unknown)
    said = []
    for text in (translate(matter), translate(remedy)):
        for place, name in names.items():
            # replace, not format: a translator's slip must not become an exception.
            text = text.replace(place, name)
        said.append(text)
    return said[0], said[1]
