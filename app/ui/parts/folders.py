# SPDX-License-Identifier: GPL-3.0-or-later
"""Where windows that ask for a file begin: among the user's documents, never where the program was started."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths


def documents() -> Path:
    """The folder of documents; without one, the home."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(where if where and QDir(where).exists() else QDir.homePath())
