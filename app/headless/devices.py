# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle devices`: what can be listened to, under the names that `--source` takes.

Lists; opens nothing.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from app.audio.devices import InputDevice, input_devices
from app.command_line import DevicesOptions, say
from app.core.failure import FailureKind
from app.headless.sentences import DONE
from app.wording import FAILURE_WORDS


def devices(asked: DevicesOptions) -> int:
    """Run `surtitle devices`. Returns the exit code: an empty list is an answer too."""
    found = input_devices()
    if asked.json:
        json.dump({"devices": [_described(d) for d in found]}, sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
        return DONE
    if found:
        sys.stdout.write(_table(found))
        say("Files and stream addresses can be listened to as well. Any part of a name will do.")
    else:
        say(" ".join(FAILURE_WORDS[FailureKind.NO_MICROPHONE]))
    return DONE


def source_of(device: InputDevice) -> str:
    """The words by which `--source` knows a device."""
    return "mic" if device.is_default else f"mic:{device.name}"


def _described(device: InputDevice) -> dict[str, Any]:
    return {
        "source": source_of(device),
        "name": device.name,
        "default": device.is_default,
        "kind": "system" if device.is_system else "microphone",
        "rate_hz": device.rate_hz,
        "channels": device.channels,
        "host_api": device.host_api,
    }


def _table(found: list[InputDevice]) -> str:
    rows = [(source_of(d), _about(d)) for d in found]
    wide = min(44, max(len(source) for source, _ in rows))
    return "".join(f"{source:<{wide}}  {about}\n" for source, about in rows)


def _about(device: InputDevice) -> str:
    named = f"{device.name}, the default; " if device.is_default else ""
    what = "what this computer plays; " if device.is_system else ""
    channels = "mono" if device.channels == 1 else f"{device.channels} channels"
    return f"{named}{what}{device.rate_hz} Hz, {channels}, {device.host_api}"
