# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Soniox listens: by region, or wherever the user says.

Pure. Builds addresses and dials none. The United States are the default and have no subdomain;
other regions have one (Soniox docs, "Data residency").
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from app.core.failure import Failure, FailureKind

PATH = "/transcribe-websocket"
_SERVICE = ".soniox.com"
_REGION = re.compile(r"[a-z0-9]{1,16}")


def stream_url(url: str, region: str = "") -> str:
    """The address of the socket: `url` if there is one, else that of `region`.

    An address without any path gets Soniox's own. Raises `Failure` (ADDRESS_WRONG).
    """
    url = url.strip()
    if not url:
        return f"wss://stt-rt{_subdomain(region)}{_SERVICE}{PATH}"
    try:
        parts = urlsplit(url)
    except ValueError:
        raise Failure(FailureKind.ADDRESS_WRONG, "not an address") from None
    return urlunsplit(parts) if parts.path or not parts.netloc else urlunsplit(parts._replace(path=PATH))


def models_url(stream: str) -> str:
    """Where the service of the socket `stream` lists its models (Soniox docs, "Get models").

    Soniox has it on another host, any other server on the same one.
    """
    parts = urlsplit(stream)
    scheme = "https" if parts.scheme == "wss" else "http"
    host = parts.netloc
    if is_soniox(stream):
        host = host.replace("stt-rt", "api", 1)
    return f"{scheme}://{host}/v1/models"


def is_soniox(stream: str) -> bool:
    """Whether the socket is the service itself, which never listens without a key."""
    host = urlsplit(stream).hostname or ""
    return host.startswith("stt-rt") and host.endswith(_SERVICE)


def _subdomain(region: str) -> str:
    region = region.strip().lower()
    if region in ("", "us"):
        return ""
    if not _REGION.fullmatch(region):
        raise Failure(FailureKind.ADDRESS_WRONG, f"there is no region {region!r}")
    return f".{region}"
