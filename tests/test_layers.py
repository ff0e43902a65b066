# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the code to the map in app/__init__.py: imports point only left.

Reads every import statement in app/, those inside functions and those for type checkers
included; imports nothing of it.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"

SIBLINGS = {"engines", "audio", "storage", "server"}
BELOW_THE_FACES = {"core", *SIBLINGS, "conductor"}
# Small modules that the faces share; each may import what stands beside it.
SHARED: dict[str, set[str]] = {
    "wording": {"core"},
    "command_line": set(),
    "plan": BELOW_THE_FACES,
}
# What a person meets: the window, and the commands that do without one.
FACES = {"ui", "headless"}
MAY_IMPORT: dict[str, set[str]] = {
    "core": set(),
    **{sibling: {"core"} for sibling in SIBLINGS},
    "conductor": {"core", *SIBLINGS},
    **SHARED,
    **{face: BELOW_THE_FACES | set(SHARED) for face in FACES},
    "main": BELOW_THE_FACES | set(SHARED) | FACES,
    "__main__": {"main"},
    "__init__": set(),
}
"""What each layer may import besides itself and the names in app/__init__.py."""

ONLY_IN: dict[str, set[str]] = {
    "PySide6": {"ui", "main"},
    "shiboken6": {"ui", "main"},
    "qasync": {"ui", "main"},
    "websockets": {"engines", "server"},
    "pocketsphinx": {"server"},
    "sounddevice": {"audio"},
    "soxr": {"audio"},
    "av": {"audio"},
    "keyring": {"storage"},
    "platformdirs": {"storage"},
    "jeepney": {"ui"},
}

NOT_IN_CORE = {
    # no clock and no randomness: times and jitter arrive as arguments
    "time", "random", "secrets", "uuid", "asyncio", "threading", "concurrent", "sched",
    # no logging, no disk, no sockets, no processes
    "logging", "os", "io", "pathlib", "shutil", "tempfile", "socket", "ssl", "subprocess", "sys",
}  # fmt: skip


def layer_of(file: Path) -> str:
    """The layer a file belongs to: the folder or the module right under app/."""
    return file.relative_to(APP).parts[0].removesuffix(".py")


def imports_of(file: Path) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of each thing a file imports."""
    package = file.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, name.name
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            for name in node.names:
                yield node.lineno, f"{base}.{name.name}"


FILES = sorted(APP.rglob("*.py"))


def every_import() -> Iterator[tuple[str, str, str]]:
    """Place, layer and imported name of every import in app/."""
    for file in FILES:
        for line, name in imports_of(file):
            yield f"{file.relative_to(ROOT)}:{line}", layer_of(file), name


def test_every_module_has_a_layer():
    assert {layer_of(file) for file in FILES} <= set(MAY_IMPORT)


def test_imports_point_only_left():
    names_of_the_app = {"__version__", "APP_NAME", "APP_ID"}
    wrong = []
    for place, layer, name in every_import():
        parts = name.split(".")
        if parts[0] != "app" or len(parts) == 1 or parts[1] in names_of_the_app | {layer}:
            continue
        if parts[1] not in MAY_IMPORT[layer]:
            wrong.append(f"{place} imports {name}")
    assert wrong == []


def test_each_library_stays_where_it_belongs():
    wrong = []
    for place, layer, name in every_import():
        allowed = ONLY_IN.get(name.split(".")[0])
        if allowed is not None and layer not in allowed:
            wrong.append(f"{place} imports {name}, which belongs to {', '.join(sorted(allowed))}")
    assert wrong == []


def test_the_core_touches_nothing():
    wrong = []
    for place, layer, name in every_import():
        banned = name.split(".")[0] in NOT_IN_CORE or name in ("datetime.datetime.now", "datetime.date.today")
        if layer == "core" and banned:
            wrong.append(f"{place} imports {name}")
    assert wrong == []


@pytest.mark.parametrize("call", ["open", "print", "input", "exec", "eval"])
def test_the_core_calls_nothing_that_reaches_outside(call):
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in FILES
        if layer_of(file) == "core"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == call
    ]
    assert wrong == []


THE_ONE_LOOP = "lasting.py", "exec"
"""The outermost loop, around which there is none."""


@pytest.mark.parametrize("trap", ["exec", "exec_", "asyncSlot", "asyncClose"])
def test_the_window_never_nests_an_event_loop(trap):
    """qasync's traps: a nested loop starves the conductor, and its decorators swallow errors."""
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in FILES
        if layer_of(file) in ("ui", "main") and (file.name, trap) != THE_ONE_LOOP
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == trap
        or isinstance(node, ast.Name)
        and node.id == trap
    ]
    assert wrong == []
