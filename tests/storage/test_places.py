# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things live."""

import os
import stat
import sys
from pathlib import Path

import pytest

from app.core.failure import Failure, FailureKind
from app.storage.places import Places, resources
from tests.systems import posix_only


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_named_profile_holds_everything(tmp_path):
    places = Places.chosen(str(tmp_path / "mine"), environ={"SURTITLE_PROFILE": "/elsewhere"})
    files = [places.settings_file, places.keys_file, places.history, places.log_file]
    assert all(file.is_relative_to(tmp_path / "mine") for file in files)
    assert places.profile == tmp_path / "mine"


def test_the_environment_names_a_profile_when_the_command_line_does_not(tmp_path):
    assert Places.chosen(None, environ={"SURTITLE_PROFILE": str(tmp_path)}).profile == tmp_path


def test_without_a_name_it_is_where_this_system_keeps_such_things():
    places = Places.chosen(None, environ={})
    assert places.profile is None
    assert "surtitle" in str(places.settings_file).lower()
    assert places.settings_file.parent != places.log_file.parent


def test_a_relative_profile_does_not_move_with_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    places = Places.chosen("here")
    monkeypatch.chdir("/")
    assert places.config == tmp_path / "here"


@posix_only
def test_a_profile_named_after_nobody_is_a_folder_of_that_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Places.chosen("~nobody-has-this-name/x").config == tmp_path / "~nobody-has-this-name" / "x"


def test_folders_are_made_for_this_user_alone(tmp_path):
    places = Places.within(tmp_path / "a" / "profile")
    old = os.umask(0)
    try:
        places.make()
        places.make()
    finally:
        os.umask(old)
    assert mode(places.config) == mode(places.logs) == 0o700


def test_a_folder_that_cannot_be_made_is_a_failure_that_names_it(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Failure) as caught:
        Places.within(tmp_path / "file" / "profile").make()
    assert caught.value.kind is FailureKind.DISK
    assert "file" in caught.value.detail


def test_resources_are_found_from_source_and_in_a_frozen_program(tmp_path, monkeypatch):
    assert (resources() / "fonts").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
