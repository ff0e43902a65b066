# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys in a real system keyring: GNOME's, on a bus and in a home of its own."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.programs import Program, wait_until
from tests.systems import needs_keyring

ROOT = Path(__file__).resolve().parents[2]
pytestmark = needs_keyring


class Desktop:
    """A bus with a keyring on it."""

    def __init__(self, folder: Path, unlocked: bool) -> None:
        self.env = {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_RUNTIME_DIR": str(folder),
            "DISPLAY": "",  # nobody can be asked for a password
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
            "PYTHONPATH": str(ROOT),
        }
        self.bus = Program(["dbus-daemon", "--session", "--nofork", "--print-address"], self.env, folder)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = wait_until(
            lambda: self.bus.out.strip(), "the bus to say where it is"
        )
        words = ["--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])]
        self.keyring = Program(["gnome-keyring-daemon", *words], self.env, folder)
        if unlocked:
            self.keyring.process.stdin.write(b"password")
        self.keyring.process.stdin.close()
        wait_until(self._answers, "the keyring to answer")

    def run(self, code: str) -> str:
        """What a program says that does this with a `KeyStore` called `keys`."""
        start = """
            import logging
            from app.storage.keys import KeyStore
            from app.storage.places import Places
            logging.getLogger().addHandler(logging.NullHandler())  # as in the program
            keys = KeyStore(Places.chosen(None, {}), {}, read_s=3, write_s=3)
        """
        program = textwrap.dedent(start) + textwrap.dedent(code)
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stderr == ""
        assert done.returncode == 0
        return done.stdout.strip()

    def close(self) -> None:
        self.keyring.process.send_signal(signal.SIGCONT)
        self.keyring.end()
        self.bus.end()

    def _answers(self) -> bool:
        assert self.keyring.alive, self.keyring.err
        asked = [
            "dbus-send",
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
        ]
        asked += ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        done = subprocess.run(
            asked, env={**os.environ, **self.env}, capture_output=True, text=True, check=False
        )
        return "true" in done.stdout


@pytest.fixture
def desktop(tmp_path, request):
    desktop = Desktop(tmp_path, unlocked=getattr(request, "param", True))
    yield desktop
    desktop.close()


def test_a_key_is_kept_found_by_the_next_program_and_deleted(desktop, tmp_path):
    assert desktop.run("print(keys.set('soniox', 'sk-0123456789'))") == "KeyPlace.KEYRING"
    assert desktop.run("print(keys.get('soniox'), keys.where('soniox'))") == "sk-0123456789 KeyPlace.KEYRING"
    assert not list(tmp_path.rglob("keys.json"))
    assert desktop.run("print(keys.delete('soniox'), keys.get('soniox'))") == "None None"


@pytest.mark.parametrize("desktop", [False], indirect=True, ids=["locked"])
def test_a_locked_keyring_neither_hangs_nor_prints_and_the_file_serves(desktop):
    assert desktop.run("print(keys.get('soniox'))") == "None"
    assert desktop.run("print(keys.set('soniox', 'sk-0123456789'))") == "KeyPlace.FILE"
    assert desktop.run("print(keys.get('soniox'), keys.where('soniox'))") == "sk-0123456789 KeyPlace.FILE"


def test_a_keyring_that_stops_answering_costs_only_its_deadline(desktop):
    desktop.run("keys.set('soniox', 'sk-0123456789')")
    desktop.keyring.process.send_signal(signal.SIGSTOP)
    code = """
        import time
        began = time.monotonic()
        found = [keys.get('soniox') for _ in range(10)]
        print(set(found), time.monotonic() - began < 10)
    """
    assert desktop.run(code) == "{None} True"
