# SPDX-License-Identifier: GPL-3.0-or-later
"""The window follows the system: dark, light, more contrast. Told by a portal on a real bus, while it runs."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusRouter, open_dbus_connection
from PySide6.QtCore import Qt

from app.ui.parts.system_look import GNOME, NAMESPACE, SystemLook, Wishes, asked
from tests.programs import Program, wait_until
from tests.systems import linux_only, posix_only
from tests.ui.scenes import on_the_loop
from tests.ui.test_surtitle import live, until

PORTAL, SETTINGS = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"
DARK, LIGHT, NO_WISH = 1, 2, 0


@pytest.fixture
def bus(tmp_path, monkeypatch) -> Iterator[Program]:
    """A bus of this test's own."""
    made = Program(["dbus-daemon", "--session", "--nofork", "--print-address"], {}, tmp_path)
    address = wait_until(lambda: made.out.strip(), "the bus to say where it is")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("GSETTINGS_BACKEND", "memory")
    yield made
    made.end()


class Portal:
    """The desktop's portal, as far as it tells of looks; a thread of its own answers."""

    def __init__(self, **says: int) -> None:
        self._says = {key.replace("_", "-"): ("u", value) for key, value in says.items()}

    def __enter__(self) -> Portal:
        self._connection = open_dbus_connection("SESSION")
        with DBusRouter(self._connection) as router:  # only to take the name
            router.send_and_get_reply(message_bus.RequestName(PORTAL), timeout=20)
        self._over = threading.Event()
        self._answering = threading.Thread(target=self._answer)
        self._answering.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._answering.join()
        self._connection.close()

    def _answer(self) -> None:
        while not self._over.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields.get(HeaderFields.member) == "ReadAll":
                answer = new_method_return(message, "a{sa{sv}}", ({NAMESPACE: self._says},))
            else:
                answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self._connection.send(answer)

    def tell(self, key: str, value: int, namespace: str = NAMESPACE) -> None:
        """The user has changed their mind."""
        where = DBusAddress(PATH, PORTAL, SETTINGS)
        self._connection.send(new_signal(where, "SettingChanged", "ssv", (namespace, key, ("u", value))))


@linux_only
def test_the_window_follows_the_portal_at_once_and_while_it_runs(bus):
    async def scene(surtitle) -> None:
        look, captions = surtitle._look, surtitle.window.captions

        def wears(theme: str) -> bool:
            ground = captions.grab().toImage().pixelColor(captions.width() // 2, 8)
            return look.theme.name == theme and ground == look.theme.paper

        await until(lambda: wears("contrast-dark"))
        assert captions.page.style.ink == "#ffffff"
        portal.tell("color-scheme", LIGHT)
        await until(lambda: wears("contrast-light"))
        portal.tell("contrast", 0)
        await until(lambda: wears("light"))
        surtitle.captioning.change("appearance.theme", "dark")
        portal.tell("contrast", 1)
        await until(lambda: surtitle._system_look.wishes[:2] == (False, True))
        assert wears("dark"), "what was chosen stands"
        surtitle.captioning.change("appearance.theme", "system")
        await until(lambda: wears("contrast-light"))

    with Portal(contrast=1, color_scheme=DARK) as portal:
        live(scene, engine="local")


@linux_only
def test_motion_is_reduced_and_comes_back_while_the_window_runs(bus):
    async def scene(surtitle) -> None:
        strips = surtitle.overlays.strips

        def is_still() -> set[bool]:
            alerts = surtitle.hands.alerts._reduced_motion
            return {surtitle.window.captions._rise.reduced, alerts, *(s.reduced_motion for s in strips)}

        await until(lambda: is_still() == {True})
        portal.tell("reduced-motion", 0)
        await until(lambda: is_still() == {False})
        surtitle.captioning.change("reading.motion", "still")
        await until(lambda: is_still() == {True})
        surtitle.captioning.change("reading.motion", "smooth")
        await until(lambda: is_still() == {False})
        portal.tell("reduced-motion", 1)
        await until(lambda: surtitle._system_look.wishes.less_motion is True)
        assert is_still() == {False}, "what was chosen stands"
        surtitle.captioning.change("reading.motion", "system")
        await until(lambda: is_still() == {True})
        portal.tell("enable-animations", 1, namespace=GNOME)
        await until(lambda: is_still() == {False})

    with Portal(reduced_motion=1) as portal:
        live(scene, engine="local")


@linux_only
def test_other_news_of_the_portal_change_nothing_and_an_old_portal_is_helped_out(bus, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{a_program(tmp_path, 'gsettings', 'echo true')}{os.pathsep}/bin")

    async def scene() -> None:
        system, changes = SystemLook(), []
        system.changed.connect(lambda: changes.append(system.wishes))
        await system.begin()
        assert changes == [Wishes(None, True, False)], "gsettings knows of contrast where the portal does not"
        portal.tell("contrast", 0, namespace="org.gnome.fontconfig")
        portal.tell("accent-color", 7)
        portal.tell("color-scheme", DARK)
        await until(lambda: changes[-1] == Wishes(True, True, False))
        assert len(changes) == 2
        await system.close()

    with Portal(color_scheme=NO_WISH) as portal:
        on_the_loop(scene)


@linux_only
def test_without_a_portal_gnome_is_asked_again_when_the_window_is_turned_to(bus, tmp_path, monkeypatch):
    folder = a_program(tmp_path, "gsettings", "echo false")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin")

    async def scene() -> None:
        system = SystemLook()
        await system.begin()
        assert system.wishes == Wishes(None, False, True)
        a_program(tmp_path, "gsettings", "echo true")
        system._turned_to(Qt.ApplicationState.ApplicationActive)
        await until(lambda: system.wishes == Wishes(None, True, False))
        await system.close()

    on_the_loop(scene)


@posix_only
@pytest.mark.parametrize("prints, wish", [("echo true", True), ("echo false", False), ("exit 1", None)])
def test_gnomes_own_answer_counts(tmp_path, monkeypatch, prints, wish):
    monkeypatch.setenv("PATH", f"{a_program(tmp_path, 'gsettings', prints)}{os.pathsep}/bin")
    assert asked("linux")[:2] == (None, wish)


def test_where_nobody_can_tell_nothing_is_wished_for(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    async def scene() -> None:
        system = SystemLook()
        await system.begin()
        assert system.wishes == Wishes()
        await system.close()

    on_the_loop(scene)


def a_program(folder: Path, name: str, does: str) -> Path:
    script = folder / name
    script.write_text(f"#!/bin/sh\n{does}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return folder
