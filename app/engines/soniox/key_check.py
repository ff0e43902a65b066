# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a key is good, before it is kept: one question to the service, no audio, no cost.

Asks for the list of models (Soniox docs, "Get models"). A server that has no such list is asked with
a stream that ends at once: it answers 401 to a bad key, and "no audio received" to a good one.
"""

from __future__ import annotations

import asyncio
import http.client
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

import msgspec

from app.core.failure import Failure, FailureKind
from app.engines.base import Failed, Finished, StreamConfig
from app.engines.child import in_thread
from app.engines.dial_errors import failure_of_dialling, failure_of_status
from app.engines.socket import Socket, check_address, is_loopback, tls_context
from app.engines.soniox.address import is_soniox, models_url
from app.engines.soniox.start import start_message
from app.engines.soniox.stream import explain_refusal, socket_for, without_key
from app.engines.soniox.wire import END, decode

DEADLINE_S = 10.0
_LARGEST_ANSWER = 1 << 20


async def check_key(config: StreamConfig, deadline_s: float = DEADLINE_S) -> None:
    """Return if the service accepts the key of `config`; else raise `Failure`."""
    if not config.key.strip():
        raise Failure(FailureKind.KEY_MISSING)
    socket = socket_for(config)
    check_address(socket.url)
    try:
        async with asyncio.timeout(deadline_s):
            if not await _listed(socket.url, config.key.strip(), deadline_s):
                await _accepted(socket, config)
    except TimeoutError:
        raise Failure(FailureKind.NO_ANSWER, "no answer in time") from None
    except Failure as failure:
        raise without_key(failure, config.key) from failure.__cause__
    finally:
        await socket.close()


async def _listed(stream_url: str, key: str, deadline_s: float) -> bool:
    """Whether the list of models came; False if this server has none. Raises `Failure`."""
    url = models_url(stream_url)
    # urllib belongs in a thread, and not in the loop's own: a name look-up may hang there for long.
    status, body = await in_thread(lambda: _get(url, key, deadline_s))
    if status == 200 and _is_list_of_models(body):
        return True
    if not is_soniox(stream_url) and (status in (404, 405, 426, 501) or 200 <= status < 400):
        return False
    if status == 200:
        raise Failure(FailureKind.NOT_A_SERVICE, "the answer is not the service's")
    raise explain_refusal(status, body) or failure_of_status(status)


async def _accepted(socket: Socket, config: StreamConfig) -> None:
    await socket.open()
    await socket.send(start_message(config.settings.soniox))
    await socket.send(END)
    async for frame in socket:
        for event in decode(frame):
            if isinstance(event, Failed) and event.failure.kind is not FailureKind.NOTHING_HEARD:
                raise event.failure
            if isinstance(event, Finished | Failed):
                return
    raise socket.loss or Failure(FailureKind.LINK_LOST)


def _get(url: str, key: str, deadline_s: float) -> tuple[int, bytes]:
    """One GET; status and body, whatever the status. Blocks; raises `Failure`."""
    handlers: list[Any] = [_NoRedirect, urllib.request.HTTPSHandler(context=tls_context())]
    if is_loopback(urllib.parse.urlsplit(url).hostname or ""):
        handlers.append(urllib.request.ProxyHandler({}))
    opener = urllib.request.build_opener(*handlers)
    request = urllib.request.Request(
        url,
        headers={"Authorization": f"Bearer {key}", "User-Agent": "Surtitle", "Accept": "application/json"},
    )
    try:
        with opener.open(request, timeout=deadline_s) as answer:
            return answer.status, answer.read(_LARGEST_ANSWER)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.read(_LARGEST_ANSWER)
    except urllib.error.URLError as error:
        reason = error.reason if isinstance(error.reason, Exception) else error
        raise failure_of_dialling(reason) from error
    except http.client.HTTPException as error:
        kind = FailureKind.LINK_LOST if isinstance(error, OSError) else FailureKind.NOT_A_SERVICE
        raise Failure(kind, "the answer is not that of a web service") from error
    except (OSError, ValueError) as error:
        raise failure_of_dialling(error) from error


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows nothing: the key would go along, to wherever the answer points."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _is_list_of_models(body: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(body, type=dict).get("models"), list)
    except (ValueError, RecursionError):
        return False
