# SPDX-License-Identifier: GPL-3.0-or-later
"""What pyproject.toml cannot say: a wheel takes `resources` along, inside of the package.

An editable installation takes nothing along; there the program uses this folder.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

RESOURCES = Path("resources")
WORDS = RESOURCES / "i18n"


class WithResources(build_py):
    """Copies the resources to where an installed program looks for them."""

    def run(self) -> None:
        """Everything but what only translators need; the words must be compiled already."""
        super().run()
        if self.editable_mode:
            return
        raw = [file.name for file in WORDS.glob("*.ts") if not file.with_suffix(".qm").is_file()]
        if raw or not WORDS.is_dir():
            raise SystemExit("The words of the window are not compiled: run packaging/translations compile.")
        inside = Path(self.build_lib) / "app" / RESOURCES
        shutil.rmtree(inside, ignore_errors=True)
        shutil.copytree(RESOURCES, inside, ignore=shutil.ignore_patterns("*.ts", ".*"))


setup(cmdclass={"build_py": WithResources})
