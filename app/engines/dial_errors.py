# SPDX-License-Identifier: GPL-3.0-or-later
"""What the errors of sockets, TLS and HTTP mean: one sorted list, for every engine.

Pure sorting of exceptions; touches no network. Details are in our own words wherever the library's
would repeat an address with a password in it.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from http import HTTPStatus

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidProxyStatus,
    InvalidStatus,
    InvalidURI,
    ProxyError,
)

from app.core.failure import Failure, FailureKind

BY_STATUS = {
    401: FailureKind.KEY_REJECTED,
    402: FailureKind.NO_CREDIT,
    403: FailureKind.KEY_FORBIDDEN,
    408: FailureKind.TIMED_OUT,
    429: FailureKind.BUSY,
    503: FailureKind.RESTART,
}

# A peer that speaks no TLS at all, as against one that broke off.
_NOT_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "PACKET_LENGTH_TOO_LONG")
# Close codes of ours that say that the message was at fault (RFC 6455, section 7.4.1).
_UNREADABLE = (1002, 1003, 1007, 1009)


def failure_of_status(status: int) -> Failure:
    """What an HTTP answer means that should have been another one."""
    kind = BY_STATUS.get(status)
    if kind is None:
        kind = FailureKind.SERVER_ERROR if status >= 500 else FailureKind.NOT_A_SERVICE
    try:
        name = HTTPStatus(status).phrase
    except ValueError:
        name = ""
    return Failure(kind, f"HTTP {status} {name}".rstrip())


def failure_of_dialling(
    error: Exception, explain: Callable[[int, bytes], Failure | None] | None = None
) -> Failure:
    """What went wrong between dialling and the first message."""
    match error:
        case Failure():
            return error
        case InvalidStatus():
            status, body = error.response.status_code, bytes(error.response.body or b"")
            return (explain and explain(status, body)) or failure_of_status(status)
        case InvalidURI():
            return Failure(FailureKind.ADDRESS_WRONG, "not the address of a websocket")
        case InvalidProxyStatus():
            return Failure(FailureKind.NO_NETWORK, f"the proxy answers HTTP {error.response.status_code}")
        case InvalidProxy() | ProxyError() | ImportError():
            # ImportError: SOCKS needs a library that we do not bring.
            return Failure(FailureKind.NO_NETWORK, "the proxy set on this computer cannot be used")
        case InvalidMessage() if _broken_off(error):
            return Failure(FailureKind.LINK_LOST, "closed before the answer")
        case InvalidHandshake():
            return Failure(FailureKind.NOT_A_SERVICE, "the answer is not that of a websocket")
        case ConnectionClosed():
            return failure_of_ending(error)
    return _failure_of_network(error)


def _failure_of_network(error: Exception) -> Failure:
    match error:
        case ssl.SSLCertVerificationError():
            return Failure(FailureKind.NOT_TRUSTED, error.verify_message or "certificate not trusted")
        case ssl.SSLError():
            reason = error.reason or "broken off"
            kind = FailureKind.NOT_A_SERVICE if reason in _NOT_TLS else FailureKind.LINK_LOST
            return Failure(kind, f"TLS: {reason}")
        case TimeoutError():
            return Failure(FailureKind.NO_ANSWER, "no answer in time")
        case socket.gaierror():
            return Failure(FailureKind.NO_NETWORK, "no computer of that name can be found")
        case ConnectionResetError() | ConnectionAbortedError() | BrokenPipeError() | EOFError():
            return Failure(FailureKind.LINK_LOST, "closed before the answer")
        case OSError():
            return Failure(FailureKind.NO_NETWORK, error.strerror or "cannot be reached")
        case UnicodeError() | ValueError():
            return Failure(FailureKind.ADDRESS_WRONG, "not an address")
    return Failure(FailureKind.INTERNAL, type(error).__name__)


def failure_of_ending(ended: ConnectionClosed) -> Failure:
    """Why an open socket ended, when nobody here wanted it to."""
    if ended.sent is not None and ended.sent.code in _UNREADABLE and not ended.rcvd_then_sent:
        return Failure(FailureKind.UNREADABLE_ANSWER, f"closed by us with {ended.sent.code}")
    if ended.rcvd is not None:
        said = f"closed with {ended.rcvd.code}"
        if ended.rcvd.reason:
            said += f": {ended.rcvd.reason}"
    elif ended.sent is not None:
        said = f"given up: {ended.sent.reason or ended.sent.code}"
    else:
        said = "broken off"
    return Failure(FailureKind.LINK_LOST, said)


def _broken_off(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, EOFError | OSError):
            return True
        error = error.__cause__
    return False
