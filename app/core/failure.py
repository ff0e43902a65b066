# SPDX-License-Identifier: GPL-3.0-or-later
"""The one list of things that go wrong, and whether trying again helps.

Pure. Holds no sentence for people: `app.ui.wording` and `app.headless` say these kinds in words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Remedy(Enum):
    """What helps after a failure."""

    NOW = "try again now"
    LATER = "try again, waiting longer each time"
    SLOWLY = "try again after a good while"
    USER = "only the user can mend it"
    NOTHING = "not a failure for the user"


class FailureKind(Enum):
    """Everything that can go wrong. The value is a stable name for logs and JSON."""

    # the account
    KEY_MISSING = "key-missing"
    KEY_REJECTED = "key-rejected"
    KEY_FORBIDDEN = "key-forbidden"
    KEY_EXPIRED = "key-expired"
    NO_CREDIT = "no-credit"
    # what we asked for
    REQUEST_REFUSED = "request-refused"
    MODEL_UNKNOWN = "model-unknown"
    ADDRESS_WRONG = "address-wrong"
    NOT_A_SERVICE = "not-a-service"
    NOT_TRUSTED = "not-trusted"
    # the service and the way to it
    RESTART = "restart"
    STREAM_TOO_LONG = "stream-too-long"
    TIMED_OUT = "timed-out"
    SERVER_ERROR = "server-error"
    BUSY = "busy"
    LINK_LOST = "link-lost"
    NO_NETWORK = "no-network"
    UNREADABLE_ANSWER = "unreadable-answer"
    NO_ANSWER = "no-answer"
    NOTHING_HEARD = "nothing-heard"
    # recognition on this computer
    ENGINE_MISSING = "engine-missing"
    ENGINE_DIED = "engine-died"
    # what is listened to
    NO_MICROPHONE = "no-microphone"
    MICROPHONE_BUSY = "microphone-busy"
    MICROPHONE_LOST = "microphone-lost"
    MICROPHONE_SILENT = "microphone-silent"
    MICROPHONE_DENIED = "microphone-denied"
    AUDIO_NOT_FOUND = "audio-not-found"
    AUDIO_UNREADABLE = "audio-unreadable"
    AUDIO_UNREACHABLE = "audio-unreachable"
    AUDIO_NOT_SUPPORTED = "audio-not-supported"
    # this computer
    DISK = "disk"
    DISK_FULL = "disk-full"
    DISK_BUSY = "disk-busy"
    HISTORY_DAMAGED = "history-damaged"
    INTERNAL = "internal"

    @property
    def remedy(self) -> Remedy:
        """What helps: see `Remedy`."""
        return _REMEDIES[self]

    @property
    def is_audio(self) -> bool:
        """Whether this concerns what is listened to, rather than who listens."""
        return self.value.startswith(("microphone-", "audio-", "no-microphone"))

    @property
    def is_account(self) -> bool:
        """Whether the service refused the key or the account."""
        return self in _ACCOUNT


_KINDS_BY_REMEDY = {
    Remedy.NOW: (FailureKind.RESTART, FailureKind.STREAM_TOO_LONG),
    Remedy.LATER: (
        FailureKind.TIMED_OUT,
        FailureKind.SERVER_ERROR,
        FailureKind.LINK_LOST,
        FailureKind.NO_NETWORK,
        FailureKind.UNREADABLE_ANSWER,
        FailureKind.NO_ANSWER,
        FailureKind.ENGINE_DIED,
        # Devices and addresses come back by themselves, or once they are allowed again.
        FailureKind.NO_MICROPHONE,
        FailureKind.MICROPHONE_BUSY,
        FailureKind.MICROPHONE_LOST,
        FailureKind.MICROPHONE_SILENT,
        FailureKind.MICROPHONE_DENIED,
        FailureKind.AUDIO_UNREACHABLE,
        FailureKind.DISK_BUSY,
    ),
    Remedy.SLOWLY: (FailureKind.BUSY,),
    Remedy.USER: (
        FailureKind.KEY_MISSING,
        FailureKind.KEY_REJECTED,
        FailureKind.KEY_FORBIDDEN,
        FailureKind.KEY_EXPIRED,
        FailureKind.NO_CREDIT,
        FailureKind.REQUEST_REFUSED,
        FailureKind.MODEL_UNKNOWN,
        FailureKind.ADDRESS_WRONG,
        FailureKind.NOT_A_SERVICE,
        FailureKind.NOT_TRUSTED,
        FailureKind.ENGINE_MISSING,
        FailureKind.AUDIO_NOT_FOUND,
        FailureKind.AUDIO_UNREADABLE,
        FailureKind.AUDIO_NOT_SUPPORTED,
        FailureKind.DISK,
        FailureKind.DISK_FULL,
        FailureKind.HISTORY_DAMAGED,
        FailureKind.INTERNAL,
    ),
    Remedy.NOTHING: (FailureKind.NOTHING_HEARD,),
}
_REMEDIES = {kind: remedy for remedy, kinds in _KINDS_BY_REMEDY.items() for kind in kinds}

_ACCOUNT = frozenset(
    {
        FailureKind.KEY_MISSING,
        FailureKind.KEY_REJECTED,
        FailureKind.KEY_FORBIDDEN,
        FailureKind.KEY_EXPIRED,
        FailureKind.NO_CREDIT,
    }
)


_NAME = re.compile(r"[\w.-]{1,100}", re.ASCII)
"""What a service's name for a request looks like."""


# Not frozen: raising an exception must be able to set its traceback.
@dataclass(unsafe_hash=True)
class Failure(Exception):
    """One thing that went wrong.

    `detail` is the service's or the system's own words, for the log and for a "details" line;
    it never holds a key or what people said. `request_id` is the service's name for the request.
    """

    kind: FailureKind
    detail: str = ""
    request_id: str = ""

    @property
    def remedy(self) -> Remedy:
        """What helps: see `Remedy`."""
        return self.kind.remedy

    @property
    def story(self) -> str:
        """As the log tells it: without the free text of a service, which could be anything.

        Who makes a detail of such text puts it behind ": ".
        """
        request_id = self.request_id if _NAME.fullmatch(self.request_id) else ""
        return " ".join(filter(None, (self.kind.value, self.detail.partition(": ")[0], request_id)))

    def __reduce__(self) -> tuple[type[Failure], tuple[FailureKind, str, str]]:
        return type(self), (self.kind, self.detail, self.request_id)

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.detail}" if self.detail else self.kind.value
