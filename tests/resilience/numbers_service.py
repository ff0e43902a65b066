# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that hears numbers, as a program, for clients on another computer.

python -m tests.resilience.numbers_service ADDRESS     says where it listens, serves until it is ended
"""

from __future__ import annotations

import asyncio
import sys

from app.server import serve as service
from tests.resilience.hall import KEY
from tests.resilience.numbers_mind import numbers


async def main(address: str) -> None:
    service.LOOPBACK = address  # ours listens to this computer alone
    server = await service.serve(mind=numbers(), keys={KEY})
    print(server.url, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
