# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this computer has a way to an address, told by its own routing table. Sends nothing.

A cable that is pulled takes its route with it on every system, and plugging it in brings one back:
that is seen here seconds before a dial would tell, and without waiting for its turn.
"""

from __future__ import annotations

import socket
import struct
import sys

if sys.platform == "linux":
    import fcntl

# Addresses that nobody has (RFC 5737, RFC 3849): the way to them is the way to anywhere.
ANYWHERE = (("192.0.2.1", 443), ("2001:db8::1", 443))


def local_address(towards: tuple[str, int]) -> str | None:
    """Our own address on the way to this one (numbers, no name); None when there is no way."""
    host, port = towards
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((host, port))  # of a datagram socket: looks up the route, that is all
            return probe.getsockname()[0]
    except (OSError, ValueError):
        return None


_ASK_FLAGS, _RUNNING = 0x8913, 0x40
"""Of Linux: what an interface is asked, and the flag of one that has a carrier."""


def carriers() -> frozenset[str]:
    """The interfaces whose cable, or radio, has somebody at its other end, where a system tells.

    A route may outlast a cable that was pulled at the far end; plugging that in is seen here.
    """
    if sys.platform != "linux":
        return frozenset()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        return frozenset(f"carrier of {name}" for _, name in socket.if_nameindex() if _runs(asked, name))


def _runs(asked: socket.socket, name: str) -> bool:
    try:
        answer = fcntl.ioctl(asked, _ASK_FLAGS, struct.pack("16sH22x", name.encode()[:15], 0))
    except OSError:  # gone in this very moment
        return False
    return bool(struct.unpack("16sH22x", answer)[1] & _RUNNING)


def ways(peer: tuple[str, int] | None) -> frozenset[str]:
    """Our addresses on all ways that matter, to `peer`, if any, and to anywhere; and what has a carrier."""
    targets = [*ANYWHERE, *([peer] if peer else [])]
    found = frozenset(address for target in targets if (address := local_address(target)) is not None)
    return found | carriers()
