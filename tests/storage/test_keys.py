# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys: the environment wins, then the keyring, else a file for this user alone. Never shown."""

import logging
import os
import stat
import threading
import time

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from app.storage.keys import KeyPlace, KeyStore, _trusted
from app.storage.places import Places
from tests.systems import posix_only

KEY = "sk-live-0123456789"


class Ring(keyring.backend.KeyringBackend):
    """A keyring of the library's own shape, in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class LockedRing(Ring):
    """As a keyring whose password nobody types."""

    def get_password(self, service, username):
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")

    set_password = delete_password = get_password


class StuckRing(Ring):
    """As a keyring whose service hangs, until `released`."""

    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def get_password(self, service, username):
        self.released.wait(30)
        return super().get_password(service, username)


@pytest.fixture
def places(tmp_path) -> Places:
    return Places(config=tmp_path / "config", data=tmp_path / "data", logs=tmp_path / "logs")


def store(places, ring=None, environ=None, **deadlines) -> KeyStore:
    return KeyStore(places, environ or {}, lambda: ring, **deadlines)


def test_an_unknown_key_is_nowhere(places):
    keys = store(places)
    assert keys.get("soniox") is None
    assert keys.where("soniox") is None
    assert not places.keys_file.exists()


def test_the_keyring_keeps_the_key_and_no_file_does(places):
    ring = Ring()
    keys = store(places, ring)
    assert keys.set("soniox", f" {KEY}\n") is KeyPlace.KEYRING
    assert ring.kept == {("Surtitle", "soniox"): KEY}
    assert (keys.get("soniox"), keys.where("soniox")) == (KEY, KeyPlace.KEYRING)
    assert not places.keys_file.exists()


def test_the_environment_wins_over_a_stored_key(places):
    ring = Ring()
    store(places, ring).set("soniox", KEY)
    keys = store(places, ring, {"SONIOX_API_KEY": "from-outside", "DEEPGRAM_API_KEY": "other"})
    assert (keys.get("soniox"), keys.where("soniox")) == ("from-outside", KeyPlace.ENVIRONMENT)
    assert keys.get("deepgram") == "other"
    assert keys.delete("soniox") is KeyPlace.ENVIRONMENT
    assert ring.kept == {}


def test_an_empty_variable_is_no_key(places):
    assert store(places, environ={"SONIOX_API_KEY": "  "}).get("soniox") is None


@posix_only
def test_without_a_keyring_a_file_that_only_this_user_can_read_keeps_it(places):
    old = os.umask(0)
    try:
        assert store(places).set("soniox", KEY) is KeyPlace.FILE
    finally:
        os.umask(old)
    assert stat.S_IMODE(places.keys_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(places.config.stat().st_mode) == 0o700
    assert (store(places).get("soniox"), store(places).where("soniox")) == (KEY, KeyPlace.FILE)
    assert store(places).remember("soniox") == KEY


def test_a_locked_keyring_is_answered_with_the_file(places):
    keys = store(places, LockedRing())
    assert keys.get("soniox") is None
    assert keys.set("soniox", KEY) is KeyPlace.FILE
    assert keys.get("soniox") == KEY


def test_the_newer_key_in_the_file_wins_over_an_older_one_in_the_keyring(places):
    ring = Ring()
    store(places, ring).set("soniox", "an old one")
    store(places, LockedRing()).set("soniox", KEY)
    assert store(places, ring).get("soniox") == KEY
    assert store(places, ring).set("soniox", "the newest") is KeyPlace.KEYRING
    assert store(places, ring).get("soniox") == "the newest"
    assert KEY not in places.keys_file.read_text()


def test_a_key_deleted_while_the_keyring_was_locked_does_not_come_back(places):
    ring = Ring()
    store(places, ring).set("soniox", KEY)
    assert store(places, LockedRing()).delete("soniox") is None
    assert store(places, ring).get("soniox") is None
    store(places, ring).set("soniox", KEY)
    assert store(places, ring).get("soniox") == KEY


def test_deleting_forgets_one_key_and_keeps_the_other(places):
    keys = store(places)
    keys.set("soniox", KEY)
    keys.set("deepgram", "another key")
    assert keys.delete("soniox") is None
    assert (keys.get("soniox"), keys.get("deepgram")) == (None, "another key")
    assert keys.delete("never there") is None


def test_a_keyring_that_hangs_costs_one_deadline_and_then_nothing(places):
    store(places, Ring()).set("soniox", KEY)
    ring = StuckRing()
    keys = store(places, ring, read_s=0.1, write_s=0.1)
    began = time.monotonic()
    for _ in range(50):
        assert keys.get("soniox") is None
    assert time.monotonic() - began < 3
    assert keys.set("soniox", KEY) is KeyPlace.FILE
    ring.released.set()


def test_a_keyring_that_forgets_is_not_believed(places):
    class Forgetful(Ring):
        def get_password(self, service, username):
            return None

    assert store(places, Forgetful()).set("soniox", KEY) is KeyPlace.FILE


def test_a_keyring_that_was_given_no_key_is_never_opened(places):
    class Shy(Ring):
        def get_password(self, service, username):
            pytest.fail("the keyring was opened")

    keys = store(places, Shy())
    assert (keys.get("soniox"), keys.where("soniox"), keys.delete("soniox")) == (None, None, None)
    assert keys.keyring_name()
    assert not places.config.exists()


def test_a_keyring_whose_key_was_removed_is_left_alone_again(places):
    ring = Ring()
    store(places, ring).set("soniox", KEY)
    assert store(places, ring).get("soniox") == KEY
    store(places, ring).delete("soniox")
    ring.get_password = lambda *_: pytest.fail("the keyring was opened")
    assert store(places, ring).get("soniox") is None


def test_a_profile_of_its_own_leaves_the_system_keyring_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("keyring.get_keyring", lambda: pytest.fail("the keyring was asked"))
    keys = KeyStore(Places.within(tmp_path), {})
    assert keys.set("soniox", KEY) is KeyPlace.FILE
    assert keys.get("soniox") == KEY
    assert keys.keyring_name() is None


def test_keyrings_that_keep_nothing_or_keep_it_in_plain_sight_are_refused(monkeypatch):
    assert _trusted(keyring.backends.null.Keyring()) is None
    assert _trusted(keyring.backends.fail.Keyring()) is None
    plain = type("PlaintextKeyring", (Ring,), {"__module__": "keyrings.alt.file"})
    assert _trusted(plain()) is None
    chain = keyring.backends.chainer.ChainerBackend()
    good = Ring()
    monkeypatch.setattr(type(chain), "backends", [plain(), good])
    assert _trusted(chain) is good
    monkeypatch.setattr(type(chain), "backends", [])
    assert _trusted(chain) is None


def test_a_damaged_file_is_kept_aside(places):
    keys = store(places)
    keys.set("soniox", KEY)
    places.keys_file.write_text(f'{{"soniox": "{KEY}"')
    assert keys.get("soniox") is None
    assert KEY in (places.config / "keys.json.corrupt-1").read_text()


@pytest.mark.parametrize("odd", ["[]", "7", '{"soniox": 7}', '{"soniox": null}', '{"soniox": ""}'])
def test_an_odd_file_holds_no_key(places, odd):
    places.config.mkdir(parents=True)
    places.keys_file.write_text(odd)
    assert store(places).get("soniox") is None


def test_a_key_is_in_no_repr_and_no_log(places, caplog):
    caplog.set_level(logging.DEBUG)
    keys = store(places, LockedRing())
    keys.set("soniox", KEY)
    keys.get("soniox")
    assert caplog.records
    assert KEY not in repr(keys) + caplog.text
