# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of keys: those of the window, and those that work in every program while they are used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from app.core.options.hands import HandsSettings
from app.ui.hands.shortcut_list import ShortcutList
from app.ui.hands.shortcuts import KEYS, listed, listed_everywhere, sequences, shown
from app.ui.parts.words import Words
from app.ui.surtitle import Surtitle
from app.ui.translations import install_translators
from tests.ui.scenes import a_look, application, clear_away
from tests.ui.test_surtitle import live


def test_keys_for_every_program_are_listed_only_while_they_are_used():
    application()
    off = HandsSettings()
    on = replace(off, hotkeys=True, keys_pause="")
    assert listed_everywhere(off) == []
    keys = dict(listed_everywhere(on))
    assert len(keys) == 4 and keys["Mute, and unmute"] == "Ctrl+Alt+Shift+M"


@pytest.mark.parametrize("width", [320, 560])
def test_every_key_can_be_read_at_any_width(width):
    with a_look() as look:
        parent = QWidget()
        everywhere = listed_everywhere(HandsSettings(hotkeys=True))
        keys = ShortcutList(look, parent, lambda: everywhere)
        keys.resize(width, 500)
        keys.show()
        keys.grab()
        words = [words for words in keys.findChildren(Words) if words.said]
        assert len(words) == 2 * (len(listed()) + len(everywhere)) + 1
        assert {words.said for words in words} >= {"In every program", "Ctrl+Alt+Shift+S", "Ctrl+Return"}
        for label in words:
            assert label.mapTo(keys, label.rect().topRight()).x() < width
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.said
        keys.close()
        parent.deleteLater()
        clear_away()


def test_keys_read_from_the_left_where_words_begin_at_the_right():
    app = application()
    install_translators(app, "ar")
    try:
        keys = next(keys for _, keys in listed() if "Ctrl+," in keys)
    finally:
        install_translators(app, "en")
    layout = QTextLayout(keys)
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    at = [line.cursorToX(keys.index(sign))[0] for sign in "C+,"]
    assert at == sorted(at)


def test_the_list_names_every_key_that_does_something_and_no_other():
    async def scene(surtitle: Surtitle) -> None:
        window = surtitle.window
        actions = [*window.actions(), *window.session_page.actions()]
        does = [keys for action in actions for keys in action.shortcuts()]
        known = [keys for what in KEYS for keys in sequences(what)]
        assert sorted(map(QKeySequence.toString, does)) == sorted(map(QKeySequence.toString, known))
        assert len(set(map(QKeySequence.toString, does))) == len(does)  # none does two things
        text = " ".join(keys for _, keys in listed()).replace("+−", "+-")
        told = {"back": "Page Up", "forth": "Page Down", "newest": "End"}
        assert [what for what in KEYS if told.get(what, shown(what)) not in text] == []

    live(scene, engine="local")


def test_the_list_is_scrolled_by_keys_while_its_only_button_has_them():
    with a_look() as look:
        parent = QWidget()
        keys = ShortcutList(look, parent)
        keys.resize(420, 260)
        keys.show()
        bar = keys.findChild(QScrollArea).verticalScrollBar()
        button = keys.focusWidget()
        for key, moved in ((Qt.Key.Key_Down, True), (Qt.Key.Key_Home, False), (Qt.Key.Key_PageDown, True)):
            QTest.keyClick(button, key)
            assert (bar.value() > 0) is moved
            assert keys.focusWidget() is button
        keys.close()
        parent.deleteLater()
        clear_away()
