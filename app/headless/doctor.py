# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle doctor`: what works here, what does not, and the one thing to do about it.

Looks at everything at once, each look with a deadline; changes nothing and shows no key.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Awaitable
from typing import Any

from app import __version__
from app.command_line import DoctorOptions
from app.core.failure import Failure
from app.headless import looks
from app.headless.findings import Finding, Health, trouble
from app.headless.sentences import DONE, FAILED
from app.storage.keys import KeyStore
from app.storage.places import Places
from app.storage.settings_file import load_settings

_DEADLINE_S = 20.0
_MARKS = {Health.GOOD: "ok", Health.NOTE: "note", Health.TROUBLE: "FAILS"}

_log = logging.getLogger(__name__)


def doctor(asked: DoctorOptions) -> int:
    """Run `surtitle doctor`. Returns 0 when what captions cannot do without works, else 1."""
    findings = asyncio.run(_all_findings(asked))
    works = not any(f.essential and f.health is Health.TROUBLE for f in findings)
    if asked.json:
        report = {"version": __version__, "works": works, "checks": [_described(f) for f in findings]}
        json.dump(report, sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.write("".join(map(_line, findings)))
        sys.stdout.write(
            "\nSurtitle can caption here.\n" if works else "\nSurtitle cannot caption here yet.\n"
        )
    return DONE if works else FAILED


async def _all_findings(asked: DoctorOptions) -> list[Finding]:
    places = Places.chosen(asked.profile)
    loaded = load_settings(places)
    keys = KeyStore(places)
    soniox = loaded.settings.soniox
    # The window and the microphone are what most people come for, yet files can be captioned on a
    # server that has neither: they are told, and do not fail the whole.
    return await asyncio.gather(
        _in_time("program", looks.program()),
        _in_time("window", looks.window()),
        _in_time("microphone", looks.microphone()),
        _in_time("sound server", looks.sound_server()),
        _in_time("this computer", looks.recogniser(), essential=True),
        _in_time("network", looks.network(asked.url or soniox.url, soniox.region)),
        _in_time("keyring", looks.keyring(keys)),
        _in_time("keys", looks.known_keys(keys)),
        _in_time("profile", looks.profile(places), essential=True),
        _in_time("settings", looks.settings(places, loaded)),
    )


async def _in_time(name: str, look: Awaitable[Finding], essential: bool = False) -> Finding:
    """The finding, whatever happens while looking."""
    try:
        async with asyncio.timeout(_DEADLINE_S):
            return await look
    except TimeoutError:
        return trouble(name, "does not answer", "Restart this computer, then look again.", essential)
    except Failure as failure:
        return trouble(name, str(failure), "Look again in a minute.", essential)
    except Exception as error:  # noqa: BLE001 - a broken part must not hide the others
        _log.exception("doctor: %s", name)
        return trouble(name, f"broke while looking: {error}", "Install Surtitle again.", essential)


def _described(finding: Finding) -> dict[str, Any]:
    described = {
        "name": finding.name,
        "state": finding.health.value,
        "essential": finding.essential,
        "about": finding.about,
        "remedy": finding.remedy,
    }
    return {name: value for name, value in described.items() if value != ""}


def _line(finding: Finding) -> str:
    line = f"{_MARKS[finding.health]:<6}{finding.name:<15}{finding.about}\n"
    return line + (f"{'':<21}{finding.remedy}\n" if finding.remedy else "")
