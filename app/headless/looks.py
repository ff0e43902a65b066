# SPDX-License-Identifier: GPL-3.0-or-later
"""The looks of `surtitle doctor`, one function each.

Each tries the real thing, as captions would, and leaves nothing running. None sends a key or
anything that was heard.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
import time
from pathlib import Path

from app import __version__
from app.core.failure import Failure, FailureKind
from app.engines.base import Failed, Finished, StreamConfig, Words
from app.engines.child import in_thread
from app.headless.findings import Finding, good, note, trouble
from app.storage.keys import VARIABLES, KeyPlace, KeyStore
from app.storage.places import Places, resources
from app.storage.settings_file import LoadedSettings
from app.wording import SERVICES, failure_words

_LISTEN_S = 1.0
_NETWORK_S = 6.0
_WINDOW_S = 15.0
_SPEECH_MS = 6_000
_LITTLE_ROOM = 200_000_000

_OPEN_A_WINDOW = """
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import qVersion
app = QApplication([])
print(qVersion(), app.platformName())
"""


async def program() -> Finding:
    """Versions, for reports."""
    parts = [f"surtitle {__version__}", f"Python {platform.python_version()}", platform.platform(terse=True)]
    for name in ("PySide6_Essentials", "websockets", "sounddevice", "av", "pocketsphinx"):
        try:
            parts.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue  # a frozen program does not say
    return good("program", ", ".join(parts))


async def window() -> Finding:
    """Whether a window can be opened: tried in a process of its own, for Qt aborts where it cannot."""
    name = "window"
    if sys.platform == "linux" and not _display_named():
        return note(name, "there is no screen here", "Run Surtitle on a desktop; `transcribe` needs none.")
    if getattr(sys, "frozen", False):
        return good(name, "comes with the program")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _OPEN_A_WINDOW),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(_WINDOW_S):
            out, err = await process.communicate()
    except TimeoutError:
        process.kill()
        await process.wait()
        return trouble(name, "the screen does not answer", "Log out and in again.")
    if process.returncode == 0:
        return good(name, "Qt " + out.decode().strip().replace(" ", " on ", 1))
    said = err.decode(errors="replace").strip().splitlines()
    return trouble(
        name, said[0] if said else "Qt does not start", "Run `make setup`: it installs what Qt needs."
    )


async def microphone() -> Finding:
    """Which microphone there is, and whether it hears anything."""
    return await in_thread(_listen)


async def sound_server() -> Finding:
    """Who brings the sound on Linux."""
    name = "sound server"
    if sys.platform != "linux":
        return good(name, "part of the system")
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
    if os.environ.get("PULSE_SERVER"):
        return good(name, f"PULSE_SERVER is {os.environ['PULSE_SERVER']}")
    for server, socket in (("PipeWire", "pipewire-0"), ("PulseAudio", "pulse/native")):
        if (runtime / socket).exists():
            return good(name, server)
    return note(name, "neither PipeWire nor PulseAudio runs", "Log in to a desktop, or start one of them.")


async def recogniser() -> Finding:
    """Whether this computer recognises speech without any service: with speech, if we have some."""
    from app.engines.registry import engine_named

    name, began = "this computer", time.monotonic()
    speech = await in_thread(_speech)
    engine = engine_named("local")
    words = 0
    try:
        stream = engine.stream(StreamConfig())
        await stream.open()
        try:
            if speech:
                await stream.send(speech)
            await stream.finish()
            async for event in stream:
                if isinstance(event, Words):
                    words += sum(token.final for token in event.tokens)
                elif isinstance(event, Failed) and event.failure.kind is not FailureKind.NOTHING_HEARD:
                    raise event.failure
                elif isinstance(event, Finished | Failed):
                    break
        finally:
            await stream.close()
    except Failure as failure:
        return trouble(name, *_said(failure, "local"), essential=True)
    finally:
        await engine.release()
    if speech and not words:
        return trouble(name, "the recogniser understood nothing", "Install Surtitle again.", essential=True)
    heard = f"{words} words of speech" if speech else "it starts"
    return good(name, f"recognises English: {heard} in {time.monotonic() - began:.1f} s", essential=True)


async def network(url: str, region: str) -> Finding:
    """Whether the service can be reached; nothing is sent to it."""
    from app.engines.socket import Socket
    from app.engines.soniox.address import stream_url

    name = "network"
    try:
        address = stream_url(url, region)
        socket = Socket(address)
        try:
            await socket.open(_NETWORK_S)
        finally:
            await socket.close()
    except Failure as failure:
        if not failure.kind.is_account:  # a refusal is an answer
            what, remedy = _said(failure, "soniox")
            return note(name, what, remedy)
    return good(name, f"{address} answers")


async def keyring(keys: KeyStore) -> Finding:
    """Where a key would be kept."""
    name = "keyring"
    found = await in_thread(keys.keyring_name)
    if found:
        return good(name, found)
    return note(name, "none is used here: a key is kept in a file that only you can read")


async def known_keys(keys: KeyStore) -> Finding:
    """Which services have a key, and where it is; never the key."""
    found = []
    for service, name in SERVICES.items():
        place = await in_thread(lambda service=service: keys.where(service))
        if place is not None:
            where = VARIABLES[service] if place is KeyPlace.ENVIRONMENT else f"the {place.value}"
            found.append(f"{name}: known, in {where}")
    if found:
        return good("keys", "; ".join(found))
    return note("keys", "none is known: this computer listens", "Paste a key in the window to use a service.")


async def profile(places: Places) -> Finding:
    """Whether settings and logs can be kept."""
    name = "profile"
    try:
        places.make()
        with tempfile.TemporaryFile(dir=places.config) as file:
            file.write(b"surtitle")
    except (Failure, OSError) as error:
        detail = error.detail if isinstance(error, Failure) else f"{error.strerror}: {places.config}"
        return trouble(name, detail, "Allow writing there, or name another folder with --profile.", True)
    free = shutil.disk_usage(places.config).free
    room = f"{places.config}, {free / 1e9:.1f} GB free"
    if free < _LITTLE_ROOM:
        return trouble(name, room, "Make room on the disk.", essential=True)
    return good(name, room, essential=True)


async def settings(places: Places, loaded: LoadedSettings) -> Finding:
    """Whether the settings were understood."""
    name = "settings"
    if loaded.set_aside:
        return note(
            name, f"could not be read, kept as {loaded.set_aside}", "Defaults are used; set them anew."
        )
    if loaded.failure:
        return note(name, loaded.failure.detail, "Allow reading the file; defaults are used.")
    if loaded.problems:
        wrong = ", ".join(p.path or "the whole file" for p in loaded.problems)
        return note(name, f"not usable: {wrong}", "Defaults are used for these; set them anew.")
    return good(name, str(places.settings_file) if places.settings_file.exists() else "defaults")


# -- inside ---------------------------------------------------------------------------------------


def _display_named() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return any(map(os.environ.get, names)) or os.environ.get("QT_QPA_PLATFORM", "") in (
        "offscreen",
        "minimal",
    )


def _listen() -> Finding:
    from app.audio.microphone import Microphone
    from app.audio.source import AudioBlock, AudioFailure

    name, ear = "microphone", Microphone()
    blocks: list[AudioBlock] = []
    try:
        ear.start(lambda: None)
        until = time.monotonic() + 4 * _LISTEN_S
        while sum(b.duration_ms for b in blocks) < _LISTEN_S * 1000 and time.monotonic() < until:
            time.sleep(0.05)
            for event in ear.read():
                if isinstance(event, AudioFailure):
                    raise event.failure
                if isinstance(event, AudioBlock):
                    blocks.append(event)
    except Failure as failure:
        what, remedy = _said(failure, "local")
        return note(name, what, remedy)
    finally:
        ear.stop()
    if not any(any(block.pcm) for block in blocks):
        what, remedy = _said(Failure(FailureKind.MICROPHONE_SILENT, ear.label), "local")
        return note(name, what, remedy)
    loudest = max(block.level.peak_dbfs for block in blocks)
    return good(name, f"{ear.label} hears, {-loudest:.0f} dB below its loudest")


def _speech() -> bytes:
    """Some seconds of the demonstration, as 16 kHz mono 16-bit; empty where it did not come along."""
    from app.audio.opening import open_source
    from app.audio.source import BYTES_PER_MS, AudioBlock, AudioEnded, AudioFailure

    sound = resources() / "demo" / "conversation.ogg"
    if not sound.exists():
        return b""
    source = open_source(str(sound), realtime=False)
    pcm, over = b"", False
    source.start(lambda: None)
    until = time.monotonic() + 5
    while not over and len(pcm) < _SPEECH_MS * BYTES_PER_MS and time.monotonic() < until:
        time.sleep(0.02)
        for event in source.read():
            if isinstance(event, AudioBlock):
                pcm += event.pcm
            over = over or isinstance(event, AudioEnded | AudioFailure)
    source.stop()
    return pcm[: _SPEECH_MS * BYTES_PER_MS]


def _said(failure: Failure, engine: str) -> tuple[str, str]:
    matter, remedy = failure_words(failure, engine)
    details = f" ({failure.detail})" if failure.detail else ""
    return matter.rstrip(".") + details, remedy
