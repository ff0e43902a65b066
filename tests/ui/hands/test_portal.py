# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program where the desktop gives them: over a real bus, from a small portal of our own."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.options.hands import HandsSettings
from app.ui.hands.hotkeys import Hotkeys, KeyTrouble
from tests.programs import Program, wait_until
from tests.systems import only_where
from tests.ui.scenes import on_the_loop

ON = replace(HandsSettings(), hotkeys=True, keys_overlay="", keys_again="Meta+F9")
ROOT = Path(__file__).resolve().parents[3]

pytestmark = only_where(shutil.which("dbus-daemon"), "needs dbus-daemon")


@pytest.fixture
def bus(tmp_path, monkeypatch) -> Iterator[str]:
    """A bus for this test alone."""
    daemon = Program(["dbus-daemon", "--session", "--nofork", "--print-address"], {}, tmp_path)
    address = wait_until(lambda: daemon.out.strip(), "the bus to be there")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.end()


@pytest.fixture
def portal(bus, tmp_path) -> Iterator[Callable[[str], Portal]]:
    started: list[Portal] = []

    def start(answer: str) -> Portal:
        started.append(Portal(answer, bus, tmp_path))
        return started[-1]

    yield start
    for portal in started:
        portal.program.end()


class Portal:
    """What the desktop was asked, and the keys that are pressed there."""

    def __init__(self, answer: str, bus: str, folder: Path) -> None:
        env = {"DBUS_SESSION_BUS_ADDRESS": bus, "PYTHONPATH": str(ROOT)}
        self.program = Program([sys.executable, "-m", "tests.fake_portal", answer], env, folder)
        wait_until(lambda: self.told, "the portal to be there")

    @property
    def told(self) -> list[dict]:
        return [json.loads(line) for line in self.program.out.splitlines()]

    def press(self, name: str) -> None:
        self.program.process.stdin.write(f"{name}\n".encode())
        self.program.process.stdin.flush()


async def until(met: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not met():
            await asyncio.sleep(0.02)


def play(scene: Callable) -> None:
    """Keys that go over the bus, and what is told of them."""
    from app.ui.hands.hotkeys_portal import PortalKeys  # what it speaks with is there on Linux only

    async def played() -> None:
        hotkeys = Hotkeys()
        hotkeys._keys = PortalKeys(hotkeys.pressed.emit, hotkeys._told)
        pressed: list[str] = []
        hotkeys.pressed.connect(pressed.append)
        await scene(hotkeys, pressed)
        hotkeys.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        await asyncio.wait(tasks, timeout=5) if tasks else None

    on_the_loop(played, patience_s=60)


def test_keys_are_asked_for_in_words_and_do_what_they_should_when_they_are_pressed(portal):
    desktop = portal("all")

    async def scene(hotkeys: Hotkeys, pressed: list[str]) -> None:
        hotkeys.use(ON)
        await until(lambda: hotkeys.given)
        (bound,) = (told for told in desktop.told if "bind" in told)
        assert bound["session"]
        assert set(bound["bind"]) == {"start_stop", "mute", "pause", "again"}
        assert bound["bind"]["mute"] == {
            "description": "Mute, and unmute",
            "preferred_trigger": "CTRL+ALT+SHIFT+m",
        }
        assert bound["bind"]["again"]["preferred_trigger"] == "LOGO+F9"
        assert hotkeys.troubles == {} and hotkeys.given["mute"] == "Super+M"
        for name in ("mute", "nonsense", "again"):
            desktop.press(name)
        await until(lambda: len(pressed) == 2)
        assert pressed == ["mute", "again"]

        hotkeys.rest(True)
        await until(lambda: {"closed": True} in desktop.told)
        hotkeys.rest(False)
        await until(lambda: len([told for told in desktop.told if "bind" in told]) == 2)

    play(scene)


def test_an_action_that_got_no_key_is_told(portal):
    portal("mute,again")

    async def scene(hotkeys: Hotkeys, _pressed: list[str]) -> None:
        hotkeys.use(replace(ON, keys_again="Ctrl+Alt+Shift+M", keys_overlay="Ctrl+F9"))
        await until(lambda: hotkeys.given)
        assert hotkeys.troubles == {
            "again": KeyTrouble.TWICE,
            "start_stop": KeyTrouble.TAKEN,
            "pause": KeyTrouble.TAKEN,
            "overlay": KeyTrouble.TAKEN,
        }
        assert hotkeys.given == {"mute": "Super+M"}

    play(scene)


def test_a_user_who_says_no_is_understood(portal):
    portal("no")

    async def scene(hotkeys: Hotkeys, _pressed: list[str]) -> None:
        hotkeys.use(ON)
        await until(lambda: hotkeys.troubles)
        assert set(hotkeys.troubles.values()) == {KeyTrouble.REFUSED}

    play(scene)


def test_a_desktop_without_a_portal_and_a_computer_without_a_bus_are_told_as_such(bus, monkeypatch):
    async def scene(hotkeys: Hotkeys, _pressed: list[str]) -> None:
        hotkeys.use(ON)
        await until(lambda: hotkeys.troubles)
        assert set(hotkeys.troubles.values()) == {KeyTrouble.NOT_HERE}

    play(scene)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    play(scene)
