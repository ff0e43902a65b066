# SPDX-License-Identifier: GPL-3.0-or-later
"""Service keys: from the environment, the system keyring, or a file that only this user can read.

A keyring that is locked, absent or broken never hangs the program: each call has a deadline. It is
asked for nothing before it was given a key: merely asking may make the system want a password. Keys
are never logged, never shown in a repr, and never written anywhere else.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Protocol, TypeVar

from app import APP_NAME
from app.storage.logfile import hide
from app.storage.places import Places
from app.storage.whole_file import set_aside, write_whole

VARIABLES = {"soniox": "SONIOX_API_KEY", "deepgram": "DEEPGRAM_API_KEY"}
"""The environment variable that wins over a stored key, by service."""

_READ_S = 5.0
_DELETED = ""
_WRITE_S = 30.0  # the system may be asking for the keyring's password

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class KeyPlace(Enum):
    """Where a key is kept."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    FILE = "file"


class Keyring(Protocol):
    """What is used of a `keyring` backend."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyStore:
    """The keys of one profile, by service ("soniox", "deepgram").

    Calls may take as long as the deadlines (seconds): not for the loop's thread. A profile in a
    folder of its own keeps its keys there and leaves the system keyring alone.
    """

    def __init__(
        self,
        places: Places,
        environ: Mapping[str, str] = os.environ,
        find_keyring: Callable[[], Keyring | None] | None = None,
        read_s: float = _READ_S,
        write_s: float = _WRITE_S,
    ) -> None:
        self._path = places.keys_file
        self._note = places.keyring_note
        self._environ = environ
        self._read_s, self._write_s = read_s, write_s
        if find_keyring is None and places.profile is not None:
            find_keyring = _none
        self._keyring = _Patient(find_keyring or system_keyring)

    def __repr__(self) -> str:
        return f"KeyStore({str(self._path)!r})"

    def get(self, service: str) -> str | None:
        """The key for `service`, or None. Takes at most the reading deadline."""
        return self._find(service)[0]

    def where(self, service: str) -> KeyPlace | None:
        """Where the key that `get` would give is kept."""
        return self._find(service)[1]

    def remember(self, service: str) -> str | None:
        """The key as far as it is known without asking the keyring: at once."""
        return self._from_environment(service) or self._read_file().get(service) or None

    def set(self, service: str, key: str) -> KeyPlace:
        """Keep `key`: in the keyring, else in the file. Says where. Raises `Failure(DISK)`."""
        key = key.strip()
        hide(key)
        if self._keyring.call(lambda ring: _kept(ring, service, key), self._write_s):
            self._note_down(service, True)
            self._write_down(service, None)
            _log.info("key for %s kept in the keyring", service)
            return KeyPlace.KEYRING
        self._write_down(service, key)
        _log.info("key for %s kept in a file", service)
        return KeyPlace.FILE

    def delete(self, service: str) -> KeyPlace | None:
        """Forget the key everywhere; returns where one still is. Raises `Failure(DISK)`."""
        forgotten = True
        if service in self._noted():
            forgotten = self._keyring.call(lambda ring: _forgotten(ring, service), self._write_s)
        # A locked keyring may still hold the key: then the file says that it counts no more.
        self._write_down(service, None if forgotten or self._keyring.is_absent else _DELETED)
        if forgotten:
            self._note_down(service, False)
        return self.where(service)

    def keyring_name(self) -> str | None:
        """What the system's keyring calls itself; None where there is none. Does not open it."""
        return self._keyring.call(lambda ring: str(getattr(ring, "name", type(ring).__name__)), self._read_s)

    # -- inside -------------------------------------------------------------------------------

    def _find(self, service: str) -> tuple[str | None, KeyPlace | None]:
        # The file before the keyring: it is only written when the keyring could not be, so it is newer.
        if key := self._from_environment(service):
            place = KeyPlace.ENVIRONMENT
        elif (key := self._read_file().get(service)) is not None:
            place = KeyPlace.FILE
        elif service not in self._noted():
            return None, None
        else:
            key = self._keyring.call(lambda ring: ring.get_password(APP_NAME, service), self._read_s)
            place = KeyPlace.KEYRING
        if not key:
            return None, None
        hide(key)
        return key, place

    def _from_environment(self, service: str) -> str | None:
        return self._environ.get(VARIABLES.get(service, ""), "").strip() or None

    def _read_file(self) -> dict[str, str]:
        try:
            raw = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.warning("keys file cannot be read: %s", error.strerror)
            return {}
        except (ValueError, RecursionError):
            _log.warning("keys file is damaged, kept aside as %s", set_aside(self._path))
            return {}
        keys = raw if isinstance(raw, dict) else {}
        return {k: v for k, v in keys.items() if isinstance(v, str)}

    def _noted(self) -> set[str]:
        """The services whose keys were given to the keyring."""
        try:
            raw = json.loads(self._note.read_bytes())
        except (OSError, ValueError, RecursionError):
            return set()
        return {name for name in raw if isinstance(name, str)} if isinstance(raw, list) else set()

    def _note_down(self, service: str, given: bool) -> None:
        before = self._noted()
        after = before | {service} if given else before - {service}
        if after != before:
            write_whole(self._note, json.dumps(sorted(after)).encode() + b"\n", mode=0o600)

    def _write_down(self, service: str, key: str | None) -> None:
        """Keep `key` in the file; None: have nothing there. Writes only what changes."""
        before = self._read_file()
        keys = (
            {**before, service: key} if key is not None else {k: v for k, v in before.items() if k != service}
        )
        if keys != before:
            write_whole(self._path, json.dumps(keys, indent=2).encode() + b"\n", mode=0o600)


class _Patient:
    """Asks the keyring in a thread of its own and waits only so long.

    A call that is still stuck makes all later ones answer None at once, until it comes back.
    """

    def __init__(self, find: Callable[[], Keyring | None]) -> None:
        self._find = find
        self._ring: Keyring | None = None
        self._found = False
        self._stuck: threading.Thread | None = None
        self._lock = threading.Lock()

    @property
    def is_absent(self) -> bool:
        """Whether there is no keyring to be used at all."""
        return self._find is _none or (self._found and self._ring is None)

    def call(self, ask: Callable[[Keyring], _T], deadline_s: float) -> _T | None:
        """What `ask` answers; None when there is no keyring, it fails, or time runs out."""
        if self._find is _none:
            return None
        with self._lock:
            if self._stuck is not None and self._stuck.is_alive():
                return None
            answers: list[_T] = []
            thread = threading.Thread(target=self._ask, args=(ask, answers), name="keyring", daemon=True)
            thread.start()
            thread.join(deadline_s)
            if thread.is_alive():
                _log.warning("the keyring did not answer within %.0f s", deadline_s)
                self._stuck = thread
                return None
        return answers[0] if answers else None

    def _ask(self, ask: Callable[[Keyring], Any], answers: list[Any]) -> None:
        try:
            if not self._found:
                self._ring, self._found = self._find(), True
            if self._ring is not None:
                answers.append(ask(self._ring))
        except Exception as error:  # noqa: BLE001 - backends raise whatever their D-Bus or dialog raises
            _log.warning("the keyring failed: %s", type(error).__name__)


def system_keyring() -> Keyring | None:
    """The system's keyring, or None where it would keep keys in plain sight or not at all."""
    import keyring

    return _trusted(keyring.get_keyring())


def _trusted(backend: Any) -> Keyring | None:
    module = type(backend).__module__
    if module.startswith("keyring.backends.chainer"):
        return next((b for b in map(_trusted, backend.backends) if b is not None), None)
    if module.startswith(("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")):
        return None
    return backend


def _kept(ring: Keyring, service: str, key: str) -> bool:
    ring.set_password(APP_NAME, service, key)
    return ring.get_password(APP_NAME, service) == key


def _forgotten(ring: Keyring, service: str) -> bool:
    if ring.get_password(APP_NAME, service) is not None:
        ring.delete_password(APP_NAME, service)
    return True


def _none() -> None:
    return None
