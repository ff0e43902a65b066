# SPDX-License-Identifier: GPL-3.0-or-later
"""Two computers and a cable between them, made of network namespaces: the cable is pulled for real.

What happens then happens in the kernel: routes go, packets are lost, sockets fill up, nobody is told.
Needs the right to make namespaces; `CannotBeLaid` says why there is none.
"""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import suppress
from types import TracebackType

HERE, THERE = "10.231.7.1", "10.231.7.2"
"""The addresses of client and server. Each cable has its own pair of namespaces, so all may share them."""


class CannotBeLaid(Exception):
    """Why this system lets nobody have two computers."""


class Cable:
    """Use as a context. `client` and `server` are what a command begins with that runs at that end."""

    _laid = 0

    def __init__(self) -> None:
        Cable._laid += 1
        name = f"surtitle-{os.getpid()}-{Cable._laid}"
        self._here, self._there = f"{name}-c", f"{name}-s"
        self.client = ["ip", "netns", "exec", self._here]
        self.server = ["ip", "netns", "exec", self._there]
        self._pulled_at = ""

    def __enter__(self) -> Cable:
        try:
            for namespace in (self._here, self._there):
                _ip("netns", "add", namespace)
                _ip("-n", namespace, "link", "set", "lo", "up")
            _ip("-n", self._here, "link", "add", "wire", "type", "veth", "peer", "wire", "netns", self._there)
            for namespace, address in ((self._here, HERE), (self._there, THERE)):
                _ip("-n", namespace, "address", "add", f"{address}/24", "dev", "wire")
                _ip("-n", namespace, "link", "set", "wire", "up")
        except CannotBeLaid:
            self._remove()
            raise
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._remove()

    def pull(self, at: str = "client") -> float:
        """Take it out at this end; returns the monotonic moment.

        At the client's end its routes go with it. At the other end the client keeps its address and all
        its routes, and only the carrier is gone.
        """
        self._pulled_at = self._here if at == "client" else self._there
        _ip("-n", self._pulled_at, "link", "set", "wire", "down")
        return time.monotonic()

    def plug(self) -> float:
        """Put it back; returns the monotonic moment."""
        _ip("-n", self._pulled_at, "link", "set", "wire", "up")
        return time.monotonic()

    def _remove(self) -> None:
        for namespace in (self._here, self._there):
            with suppress(CannotBeLaid):
                _ip("netns", "delete", namespace)


def _ip(*words: str) -> None:
    try:
        done = subprocess.run(["ip", *words], capture_output=True, text=True, check=False, timeout=20)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotBeLaid(f"network namespaces cannot be made: {error}") from None
    if done.returncode:
        raise CannotBeLaid(f"network namespaces cannot be made: {done.stderr.strip()}")
