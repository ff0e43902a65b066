# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is a way to an address, on a system whose cable is pulled at one end or the other."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.engines.ways import ways
from tests.programs import wait_until
from tests.resilience.cable import HERE, THERE, Cable, CannotBeLaid
from tests.systems import leave_out, linux_only

PROGRAM = f"from app.engines.ways import ways; print(*sorted(ways(({THERE!r}, 443))), sep='|')"


@pytest.fixture
def cable():
    try:
        with Cable() as laid:
            yield laid
    except CannotBeLaid as why:
        leave_out(str(why))


def seen_from(cable: Cable) -> set[str]:
    argv = [*cable.client, sys.executable, "-c", PROGRAM]
    done = subprocess.run(argv, check=True, capture_output=True, text=True, timeout=60)
    return set(done.stdout.strip().split("|")) - {"carrier of lo"}


def test_this_computer_always_has_a_way_to_itself():
    assert "127.0.0.1" in ways(("127.0.0.1", 80))
    assert ways(("not an address", 80)) == ways(None)


@linux_only
@pytest.mark.parametrize(("end", "left"), [("client", set()), ("server", {HERE})])
def test_a_cable_is_seen_to_go_and_to_come_back_whichever_end_is_pulled(cable, end, left):
    assert seen_from(cable) == {HERE, "carrier of wire"}
    cable.pull(end)
    wait_until(lambda: seen_from(cable) == left, "the cable to be missed")
    cable.plug()
    wait_until(lambda: seen_from(cable) == {HERE, "carrier of wire"}, "the cable to be back")
