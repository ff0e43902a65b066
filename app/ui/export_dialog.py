# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks where a session is to be written, and in which format. Writes nothing, waits for nobody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.parts.folders import documents
from app.ui.parts.room import open_whole
from app.ui.translations import tr as _tr

SUFFIXES = {"txt": "text", "srt": "srt", "vtt": "vtt", "jsonl": "jsonl"}
"""Format (`app.core.export.WRITERS`) by the ending of the file's name."""


def ask_where(parent: QWidget, name: str, chosen: Callable[[Path, str], None]) -> QFileDialog:
    """Open the dialog; `chosen` gets the file and the format when the user has decided."""
    dialog = QFileDialog(parent, _tr("Surtitle: export"), str(documents() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    filters = [f"{words} (*.{suffix})" for suffix, words in _kinds().items()]
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix("txt")
    # A name without an ending, or with that of another format, takes the one that was chosen.
    suffixes = dict(zip(filters, SUFFIXES, strict=True))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(suffixes.get(kind, "txt")))
    dialog.filterSelected.connect(lambda kind: _rename(dialog, suffixes.get(kind, "txt")))
    dialog.fileSelected.connect(lambda file: _tell(file, suffixes.get(dialog.selectedNameFilter()), chosen))
    dialog.finished.connect(dialog.deleteLater)
    open_whole(dialog)
    return dialog


def _tell(file: str, suffix: str | None, chosen: Callable[[Path, str], None]) -> None:
    path = Path(file)
    ending = path.suffix.lstrip(".").lower()
    chosen(path, SUFFIXES[ending if ending in SUFFIXES else suffix or "txt"])


def _rename(dialog: QFileDialog, suffix: str) -> None:
    """The suggested name follows the format."""
    named = dialog.selectedFiles()
    if named and Path(named[0]).suffix.lstrip(".").lower() in SUFFIXES:
        dialog.selectFile(Path(named[0]).with_suffix(f".{suffix}").name)


def _kinds() -> dict[str, str]:
    return {
        "txt": _tr("Text"),
        "srt": _tr("Subtitles, SubRip"),
        "vtt": _tr("Subtitles, WebVTT"),
        "jsonl": _tr("For programs, JSON lines"),
    }
