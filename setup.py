# SPDX-License-Identifier: GPL-3.0-or-later
"""What pyproject.toml cannot say: the words of the window are compiled, and a wheel takes `resources` along.

In a wheel they lie inside of the package. An editable installation uses them where they are.
"""

import importlib.util
import shutil
import subprocess
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

RESOURCES = Path("resources")


class WithResources(build_py):
    """Copies the resources to where an installed program looks for them."""

    def run(self) -> None:
        """Everything but what only translators need."""
        super().run()
        raw = compile_words(RESOURCES / "i18n")
        if self.editable_mode:
            return  # what could not be compiled is shown in English
        if raw:
            raise SystemExit("The words of the window are not compiled: run packaging/translations compile.")
        inside = Path(self.build_lib) / "app" / RESOURCES
        shutil.rmtree(inside, ignore_errors=True)
        shutil.copytree(RESOURCES, inside, ignore=shutil.ignore_patterns("*.ts", ".*"))


def compile_words(folder: Path) -> list[Path]:
    """Where there is no bash for `packaging/translations`; returns what is left to do, without PySide6."""
    raw = [
        words for words in sorted(folder.glob("*.ts")) if _written(words.with_suffix(".qm")) < _written(words)
    ]
    qt = importlib.util.find_spec("PySide6")
    if not qt or not qt.origin:
        return raw
    tool = shutil.which("lrelease", path=str(Path(qt.origin).parent))
    for words in raw if tool else []:
        subprocess.run([tool, "-silent", words, "-qm", words.with_suffix(".qm")], check=True)
    return [] if tool else raw


def _written(file: Path) -> float:
    return file.stat().st_mtime if file.is_file() else 0.0


setup(cmdclass={"build_py": WithResources})
