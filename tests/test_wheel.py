# SPDX-License-Identifier: GPL-3.0-or-later
"""A wheel of Surtitle holds everything it needs, and works where its source is not.

Installs without any network: the wheel into a new environment, which sees the packages of this one.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.systems import linux_only

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ("app", "resources", "pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE")
NOT_COMPILED = Path("resources", "i18n", "surtitle_sl.qm")
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "--isolated"]


def run(command: list[str | Path], folder: Path) -> subprocess.CompletedProcess:
    left = {"PYTHONPATH", "PYTHONHOME", "DISPLAY", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in os.environ.items() if name not in left}
    kept |= {"HOME": str(folder), "SURTITLE_PROFILE": str(folder / "profile")}
    return subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True, timeout=100)


def build(source: Path, into: Path) -> subprocess.CompletedProcess:
    """What `make wheel` does, from a copy of the source."""
    return run([*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", into, source], into)


def copied(source: Path) -> Path:
    for name in SOURCE:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            source.mkdir(exist_ok=True)
            shutil.copy2(ROOT / name, source / name)
    return source


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("wheel")
    source = copied(folder / "source")
    (source / NOT_COMPILED).unlink()
    built = build(source, folder)
    assert built.returncode == 0, built.stdout + built.stderr
    shutil.rmtree(folder / "source")
    yield next(folder.glob("*.whl"))


def test_all_resources_come_along_and_nothing_of_the_tests(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    known = [file.relative_to(ROOT) for file in (ROOT / "resources").rglob("*.*") if file.is_file()]
    wanted = {f"app/{file.as_posix()}" for file in known if not file.name.startswith(".")}
    assert {name for name in wanted if not name.endswith((".ts", ".qm"))} <= inside
    words = {name for name in wanted if name.endswith(".ts")}
    assert words and {name.replace(".ts", ".qm") for name in words} <= inside
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"app"}


@linux_only
def test_what_is_installed_from_it_recognises_speech_and_has_its_words(wheel: Path, tmp_path: Path):
    venv.create(tmp_path / "new", with_pip=False, symlinks=True)
    python = tmp_path / "new" / "bin" / "python"
    paths = sysconfig.get_paths("venv", {"base": str(tmp_path / "new"), "platbase": str(tmp_path / "new")})
    # Seen through a line of a .pth, whose own .pth files do not count: not the source of this folder.
    (Path(paths["purelib"]) / "neighbours.pth").write_text(sysconfig.get_paths()["purelib"], "utf-8")
    put = run([*PIP, "--python", python, "install", "--no-deps", "--force-reinstall", wheel], tmp_path)
    assert put.returncode == 0, put.stdout + put.stderr

    told = run([tmp_path / "new" / "bin" / "surtitle", "doctor"], tmp_path)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "recognises English" in told.stdout  # it heard the demonstration, which lies in the resources
    where = run([python, "-c", "from app.storage.places import resources; print(resources())"], tmp_path)
    assert where.stdout.strip() == str(Path(paths["purelib"]) / "app" / "resources")


def test_words_that_were_not_compiled_yet_are_compiled(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        words = archive.read(f"app/{NOT_COMPILED.as_posix()}")
    assert words == (ROOT / NOT_COMPILED).read_bytes()
