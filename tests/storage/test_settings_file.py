# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings file: whatever is in it loads, and what was in it is never lost."""

import json
import os
import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.failure import Failure, FailureKind
from app.core.settings import Settings
from app.storage.places import Places
from app.storage.preset_file import read_preset
from app.storage.settings_file import import_settings, load_settings, save_settings
from tests.systems import needs_proc, posix_only


@pytest.fixture
def places(tmp_path) -> Places:
    places = Places.within(tmp_path / "profile")
    places.make()
    return places


def test_no_file_means_defaults_and_nothing_to_say(places):
    loaded = load_settings(places)
    assert loaded.settings == Settings()
    assert (loaded.problems, loaded.set_aside, loaded.failure) == ([], None, None)
    assert not places.settings_file.exists()


def test_what_is_saved_is_loaded(places):
    changed = (
        Settings().with_value("soniox.language_hints", ["de", "en"]).with_value("session.park_after_s", 60)
    )
    save_settings(places, changed)
    assert load_settings(places).settings == changed


def test_the_file_is_readable_json_for_this_user_alone(places):
    save_settings(places, Settings().with_value("soniox.context_text", "Überfahrt"))
    text = places.settings_file.read_text(encoding="utf-8")
    assert "Überfahrt" in text
    assert text.count("\n") > 20
    if os.name == "posix":
        assert stat.S_IMODE(places.settings_file.stat().st_mode) == 0o600


def test_a_wrong_value_is_replaced_and_reported_and_the_others_kept(places):
    places.settings_file.write_text('{"soniox": {"model": 7, "region": "eu"}}')
    loaded = load_settings(places)
    assert [p.path for p in loaded.problems] == ["soniox.model"]
    assert loaded.settings.soniox.model == Settings().soniox.model
    assert loaded.settings.soniox.region == "eu"
    assert loaded.set_aside is None


def test_what_a_newer_version_wrote_survives_this_one(places):
    places.settings_file.write_text('{"future": {"x": [1]}, "soniox": {"telepathy": true}}')
    save_settings(places, load_settings(places).settings.with_value("soniox.region", "eu"))
    written = json.loads(places.settings_file.read_text())
    assert written["future"] == {"x": [1]}
    assert written["soniox"]["telepathy"] is True
    assert written["soniox"]["region"] == "eu"


@pytest.mark.parametrize(
    "rubbish", [b"{", b"\xff\xfe\x00", b"[]", b"null", b"", b"[" * 100_000, b'{"a":' + b"9" * 9999]
)
def test_a_corrupt_file_is_kept_aside_and_defaults_are_used(places, rubbish):
    places.settings_file.write_bytes(rubbish)
    loaded = load_settings(places)
    assert loaded.settings == Settings()
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == rubbish
    save_settings(places, loaded.settings)
    assert loaded.set_aside.read_bytes() == rubbish


def test_the_second_corrupt_file_does_not_replace_the_first(places):
    kept = []
    for rubbish in (b"{one", b"{two"):
        places.settings_file.write_bytes(rubbish)
        kept.append(load_settings(places).set_aside)
    assert [path.read_bytes() for path in kept] == [b"{one", b"{two"]


def test_a_byte_order_mark_from_a_windows_editor_does_no_harm(places):
    places.settings_file.write_bytes(b"\xef\xbb\xbf" + b'{"soniox": {"region": "eu"}}')
    assert load_settings(places).settings.soniox.region == "eu"


def test_a_folder_in_the_place_of_the_file_is_said(places):
    places.settings_file.mkdir()
    loaded = load_settings(places)
    assert loaded.settings == Settings()
    assert loaded.failure.kind is FailureKind.DISK


def test_when_saving_fails_the_old_file_is_whole_and_nothing_lies_about(places, monkeypatch):
    save_settings(places, Settings().with_value("soniox.region", "eu"))
    before = places.settings_file.read_bytes()

    def full_disk(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(Failure) as caught:
        save_settings(places, Settings())
    assert caught.value.kind is FailureKind.DISK_FULL
    assert "No space left" in caught.value.detail
    assert places.settings_file.read_bytes() == before
    assert [file.name for file in places.config.iterdir() if file.is_file()] == ["settings.json"]


@needs_proc
def test_a_read_only_folder_is_a_failure_that_names_it():
    with pytest.raises(Failure) as caught:
        save_settings(Places.within(Path("/proc/surtitle")), Settings())
    assert caught.value.kind is FailureKind.DISK
    assert "/proc" in caught.value.detail


@posix_only
def test_a_link_to_the_file_stays_a_link(places, tmp_path):
    (tmp_path / "dotfiles").mkdir()
    places.settings_file.symlink_to(tmp_path / "dotfiles" / "surtitle.json")
    save_settings(places, Settings())
    assert places.settings_file.is_symlink()
    assert json.loads((tmp_path / "dotfiles" / "surtitle.json").read_text())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
sections = st.sampled_from(["soniox", "listening", "session", "appearance", "else"])
options = st.sampled_from(
    ["model", "source", "park_after_s", "theme", "context_general", "language_hints", "x"]
)
near_settings = st.dictionaries(sections, json_values | st.dictionaries(options, json_values))


@given(st.binary(max_size=300) | near_settings.map(lambda value: json.dumps(value).encode()))
@example(b'{"x": "\\ud800"}')
@example(b'{"soniox": {"endpoint_sensitivity": NaN, "max_endpoint_delay_ms": 1e999}}')
def test_any_bytes_load_and_what_was_loaded_can_be_saved_and_loaded_again(data):
    with tempfile.TemporaryDirectory() as folder:
        places = Places.within(Path(folder))
        places.settings_file.write_bytes(data)
        loaded = load_settings(places)
        save_settings(places, loaded.settings)
        again = load_settings(places)
        assert again.settings == loaded.settings
        assert (again.problems, again.set_aside, again.failure) == ([], None, None)


@posix_only
def test_what_never_ends_is_no_settings_file_and_nobody_waits_for_it(places, tmp_path):
    os.mkfifo(places.settings_file)
    loaded = load_settings(places)
    assert loaded.settings == Settings() and loaded.failure is not None
    for other in (places.settings_file, Path("/dev/zero"), tmp_path):
        with pytest.raises(Failure):
            import_settings(other)
        with pytest.raises(Failure):
            read_preset(other)
    save_settings(places, Settings())
    assert load_settings(places).failure is None
