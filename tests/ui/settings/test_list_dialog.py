# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of names and terms come from any file, and what is none says why."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QLocale

from app.ui.settings.rows.list_dialog import LARGEST_BYTES, ListDialog
from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_window import a_settings_window

FILES = {
    "latin.txt": ("Müller\nDruckprüfung = pressure test".encode("latin-1"), "1 translation: Druckprüfung →"),
    "marked.txt": ("\ufeffŽiga\nBled".encode(), "2 names and words: Žiga, Bled."),
    "wide.txt": ("Žiga\nMüller = miller".encode("utf-16"), "1 name or word: Žiga. 1 translation"),
    "table.csv": ("Dichtung;tesnilo\r\n".encode("utf-8-sig"), "1 translation: Dichtung → tesnilo"),
    "endless.csv": (b'"' + b"boat\n" * 40_000, "boat"),
    "picture.txt": (b"\x89PNG\0\0" * 40, "cannot be read as a list"),
    "many.txt": (b"word\n" * (LARGEST_BYTES // 4), "too large for a list"),
    "empty.txt": (b"", "There is no name and no word in"),
    "absent.txt": (None, "cannot be read as a list"),
}


def test_any_file_is_read_or_says_why_not(tmp_path):
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            dialog = ListDialog(window.choices, window)
            dialog.open()
            for name, (data, said) in FILES.items():
                if data is not None:
                    (tmp_path / name).write_bytes(data)
                dialog.box.text.clear()
                await dialog.open_file(tmp_path / name)
                told = dialog.preview.said.translate({0x2068: None, 0x2069: None})
                assert said in told, (name, told)
                assert dialog.add.isEnabled() is bool(dialog.found.count), name
            before = QLocale()
            QLocale.setDefault(QLocale("sl"))
            (tmp_path / "old.txt").write_bytes("Črpalka\n".encode("cp1250"))
            await dialog.open_file(tmp_path / "old.txt")
            assert dialog.found.terms == ("Črpalka",), "as older programs of that country write"
            QLocale.setDefault(before)
            dialog.box.text.setPlainText("\n".join(f"A very long term {n} = {'x' * 90}" for n in range(300)))
            await asyncio.sleep(0)
            dialog.grab()
            box = dialog.box
            assert box.text.geometry().bottom() < box.height() <= dialog.file.y() - box.y()
            assert "…." not in dialog.preview.said
            dialog.reject()

    on_the_loop(scene)
