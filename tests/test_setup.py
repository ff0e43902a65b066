# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fresh clone relies on: the lock file, the set-up scripts, the Makefile, the tree itself.

Installs nothing: apt, dpkg and sudo are played by small scripts on a PATH of their own.
"""

import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.systems import leave_out, linux_only

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SYSTEM_PACKAGES = ROOT / "packaging" / "system-packages"


# The lock file


def parts_of_the_lock() -> dict[str, list[str]]:
    """Each part's name with its entries: a requirement and its hashes in one string."""
    parts: dict[str, list[str]] = {}
    for heading, body in re.findall(r"^#: (\w+)\n((?:(?!#: ).*\n)*)", LOCK, re.MULTILINE):
        parts[heading] = re.findall(r"^[a-z0-9].*(?:\n    .*)*", body, re.MULTILINE)
    return parts


def pinned(entry: str) -> Requirement:
    return Requirement(entry.split(" \\")[0])


def environments() -> Iterator[dict[str, str]]:
    """Every combination of Python and system that the lock file speaks for."""
    for system, platform in (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows")):
        for minor in (11, 12, 13, 14):
            version = {"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.1"}
            yield default_environment() | {"sys_platform": system, "platform_system": platform} | version


def test_the_lock_names_no_address():
    assert not re.search(r"://|index|-links|file:", LOCK)


def test_every_package_is_pinned_to_one_version_and_hashed():
    entries = [entry for part in parts_of_the_lock().values() for entry in part]
    assert len(entries) > 40
    for entry in entries:
        assert re.fullmatch(r"==[^,*]+", str(pinned(entry).specifier)), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_no_system_is_given_a_package_twice():
    for environment in environments():
        names = [
            pinned(entry).name
            for part in parts_of_the_lock().values()
            for entry in part
            if (marker := pinned(entry).marker) is None or marker.evaluate(environment)
        ]
        assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(("part", "groups"), [("run", ["build"]), ("test", ["test", "conformance"])])
def test_the_lock_holds_what_the_project_asks_for(part, groups):
    asked = [*PROJECT["project"]["dependencies"]] if part == "run" else []
    for group in groups:
        asked += PROJECT["dependency-groups"][group]
    parts = parts_of_the_lock()
    entries = parts["run"] if part == "run" else parts["run"] + parts["test"]
    for environment in environments():
        held = {
            canonicalize_name(pinned(entry).name): str(pinned(entry).specifier).removeprefix("==")
            for entry in entries
            if (marker := pinned(entry).marker) is None or marker.evaluate(environment)
        }
        for requirement in map(Requirement, asked):
            if requirement.marker is None or requirement.marker.evaluate(environment):
                version = held.get(canonicalize_name(requirement.name))
                assert version and requirement.specifier.contains(version), f"{requirement}: run `make lock`"


# System packages


@pytest.fixture
def machine() -> Iterator[Path]:
    """A folder that stands for a machine: its programs in bin/, what they were told in log."""
    # Not tmp_path: the script also runs as nobody, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="surtitle-machine-"))
    folder.chmod(0o755)
    (folder / "bin").mkdir()
    for real in ("awk", "bash", "comm", "env", "grep", "sed", "sort", "uname"):
        (folder / "bin" / real).symlink_to(shutil.which(real))
    log = folder / "log"
    log.touch()
    log.chmod(0o666)
    yield folder
    shutil.rmtree(folder)


def add_program(machine: Path, name: str, body: str) -> None:
    program = machine / "bin" / name
    program.write_text(f'#!/bin/bash\necho "{name} $*" >>"{machine}/log"\n{body}\n', encoding="utf-8")
    program.chmod(0o755)


def a_debian(machine: Path, *, installed: str = "", offers: str = "", renamed: str = "") -> None:
    """Give the machine apt and dpkg: what is installed, offered, and offered as NAMEt64."""
    add_program(machine, "dpkg-query", f'printf "installed %s\\n" {installed}' if installed else "exit 1")
    shown = offers.split() + [f"{name}t64" for name in renamed.split()]
    blocks = "".join(f"{name}:\\n  Installed: (none)\\n  Candidate: 1.0\\n" for name in shown)
    virtual = "".join(f"{name}:\\n  Installed: (none)\\n  Candidate: (none)\\n" for name in renamed.split())
    add_program(machine, "apt-cache", f'printf "{virtual}{blocks}"')
    add_program(machine, "apt-get", "")


def system_packages(machine: Path, *groups: str, root: bool) -> subprocess.CompletedProcess:
    """Run the script on the machine; as nobody where it must not be root."""
    if root and os.geteuid() != 0:
        add_program(machine, "sudo", '"$@"')
    user = {"user": "nobody"} if not root and os.geteuid() == 0 else {}
    return subprocess.run(
        ["/bin/bash", "-s", "--", *groups],
        input=SYSTEM_PACKAGES.read_text(encoding="utf-8"),
        env={"PATH": str(machine / "bin")},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=30,
        **user,
    )


def names_in(group: str) -> list[str]:
    """The packages of one group, read from the script."""
    script = SYSTEM_PACKAGES.read_text(encoding="utf-8")
    return re.findall(
        r"^(\S+)", re.search(rf"^{group}='\n(.*?)^'$", script, re.MULTILINE | re.DOTALL)[1], re.M
    )


@linux_only
def test_where_nothing_is_missing_nothing_is_said_or_done(machine):
    a_debian(machine, installed=" ".join(names_in("run")))
    result = system_packages(machine, "run", root=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert "apt-get" not in (machine / "log").read_text()


@linux_only
def test_what_is_missing_is_named_with_its_reason_and_installed(machine):
    here = [name for name in names_in("run") if name != "libportaudio2"]
    a_debian(machine, installed=" ".join(here), offers="libportaudio2")
    result = system_packages(machine, "run", root=True)
    assert result.returncode == 0, result.stderr
    assert re.search(r"libportaudio2 +the microphone", result.stdout)
    installs = [line for line in (machine / "log").read_text().splitlines() if "apt-get install" in line]
    assert installs and installs[-1].endswith("--no-install-recommends libportaudio2")


@linux_only
def test_a_package_that_was_renamed_is_found_under_its_new_name(machine):
    here = [name for name in names_in("run") if name != "libglib2.0-0"]
    a_debian(machine, installed=" ".join(here), renamed="libglib2.0-0")
    assert system_packages(machine, "run", root=True).returncode == 0
    assert (machine / "log").read_text().rstrip().endswith(" libglib2.0-0t64")

    a_debian(machine, installed=" ".join([*here, "libglib2.0-0t64"]))
    assert system_packages(machine, "run", root=True).stdout == ""


@linux_only
def test_who_may_not_install_is_told_the_exact_command(machine):
    here = [name for name in names_in("run") if name not in ("libegl1", "libportaudio2")]
    a_debian(machine, installed=" ".join(here), offers="libegl1 libportaudio2")
    result = system_packages(machine, "run", root=False)
    assert result.returncode == 1
    assert "sudo apt-get install --no-install-recommends libegl1 libportaudio2\n" in result.stderr
    assert "apt-get" not in (machine / "log").read_text()


@linux_only
def test_a_failed_installation_is_an_error_that_shows_its_command(machine):
    a_debian(machine, offers=" ".join(names_in("run")))
    add_program(machine, "apt-get", "[[ $1 != install ]]")
    result = system_packages(machine, "run", root=True)
    assert result.returncode == 1
    assert "apt-get install -y" in result.stderr


@linux_only
def test_a_system_without_apt_is_told_what_it_lacks_only_if_it_lacks_it(machine):
    add_program(machine, "ldconfig", 'echo "libportaudio.so.2 => /x"; echo "libxcb-cursor.so.0 => /x"')
    assert system_packages(machine, "run", root=True).returncode == 0

    add_program(machine, "ldconfig", 'echo "libportaudio.so.2 => /x"')
    result = system_packages(machine, "run", root=True)
    assert result.returncode == 1
    assert re.fullmatch(r"Surtitle lacks libxcb-cursor\.so\.0 [^\n]*\.\n", result.stderr)


# make


def make(*goals: str, **env: str) -> subprocess.CompletedProcess:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = ["make", "--no-print-directory", *goals]
    return subprocess.run(command, cwd=ROOT, env=kept | env, capture_output=True, text=True, timeout=60)


@linux_only
def test_without_a_screen_make_run_says_so_in_one_sentence():
    result = make("run")
    assert result.returncode == 1
    assert re.fullmatch(r"Surtitle needs a screen[^\n]*\.\n", result.stdout)
    assert result.stderr == ""


def test_the_ci_runs_make_test_and_nothing_hidden():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test"]
    assert (ROOT / ".ci" / "run").stat().st_mode & stat.S_IXUSR


# The tree


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, timeout=30)
    if listed.returncode:
        leave_out("not a git clone")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_knows_the_machine_it_was_written_on():
    # Written in pieces, so that this file does not find itself.
    pieces = [r"/root" + r"/\w", r"/home" + r"/(?!you\b)\w", re.escape(str(ROOT))]
    pieces += [r"pypi\." + "org", r"python" + "hosted", r"npmjs\." + "(?:org|com)", r"deb\.debian" + r"\.org"]
    pieces += ["--(?:extra-)?index" + "-url", "find" + "-links"]
    wrong = []
    for file in tracked_files():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font, a picture, a sound
        wrong += [f"{file.relative_to(ROOT)}: {found[0]}" for found in re.finditer("|".join(pieces), text)]
    assert wrong == []


def test_packaging_is_a_folder_and_never_a_package():
    """An __init__.py would shadow the installed package of that name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_font_is_small_and_has_its_licence():
    licences = [file.name for file in (ROOT / "resources" / "licences").iterdir()]
    fonts = list((ROOT / "resources" / "fonts").glob("*.?tf"))
    assert fonts
    for font in fonts:
        assert font.stat().st_size < 1_500_000
        assert f"{font.stem}-OFL.txt" in licences


def test_every_source_file_names_its_licence():
    sources = [file for file in tracked_files() if file.suffix == ".py" and file.stat().st_size]
    assert [
        file for file in sources if "SPDX-License-Identifier: GPL-3.0-or-later" not in file.read_text()
    ] == []


def test_the_linter_has_nothing_to_say():
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise", "."]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stdout + result.stderr
