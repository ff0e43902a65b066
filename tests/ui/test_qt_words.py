# SPDX-License-Identifier: GPL-3.0-or-later
"""Dialogs and menus that Qt makes speak the language of the window: what Qt leaves in English, we say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)

from app.core.options.access import WINDOW_LANGUAGES
from app.ui.translations import install_translators
from tests.ui.scenes import application, clear_away

THE_SAME = {"Name", "Date", "Type", "Open", "OK", "&No"}
"""Names, figures, and words that some language shares with English."""
TEXTS = ("text", "toolTip", "accessibleName", "placeholderText")


def dialogs() -> list[QWidget]:
    made: list[QWidget] = []
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(mode)
        made.append(dialog)
    ask = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(ask.Ok | ask.Cancel | ask.Close | ask.Yes | ask.No | ask.Save)
    fields = [QLineEdit(), QPlainTextEdit()]
    for field in fields:
        field.createStandardContextMenu().setParent(field)
    return [*made, buttons, *fields]


def words() -> list[str]:
    """All that can be read in them, in the same order in every language."""
    read: list[str] = []
    for dialog in dialogs():
        dialog.ensurePolished()
        for part in (dialog, *dialog.findChildren(QWidget)):
            read += [reader() for name in TEXTS if (reader := getattr(part, name, None)) is not None]
            read += [action.text().split("\t")[0] for action in part.actions()]
            if isinstance(part, QComboBox):
                read += [part.itemText(n) for n in range(part.count())]
            if isinstance(part, QTreeView) and part.model() is not None:
                across = range(part.model().columnCount())
                read += [str(part.model().headerData(n, Qt.Orientation.Horizontal)) for n in across]
        dialog.deleteLater()
    clear_away()
    return read


@pytest.mark.parametrize("language", [code for code in WINDOW_LANGUAGES if code != "en"])
def test_nothing_that_qt_says_is_left_in_english(language):
    app = application()
    try:
        install_translators(app, "en")
        english = words()
        install_translators(app, language)
        spoken = words()
    finally:
        install_translators(app, "en")
        QApplication.processEvents()
    assert len(english) == len(spoken) > 60
    left = {one for one, other in zip(english, spoken, strict=True) if one == other and _is_word(one)}
    assert left - THE_SAME == set()


def _is_word(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and not text.startswith("/")
