# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys for every program are chosen by pressing them or in writing, and what is wrong is said beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.keys import Combination
from app.core.options.hands import HandsSettings
from app.ui.hands.hotkeys import Hotkeys, KeyTrouble
from app.ui.translations import install_translators
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of

CTRL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
KEY = Qt.Key


class Keyboard:
    """A system whose Ctrl+Alt+T is somebody else's, and that has no F24."""

    def __init__(self) -> None:
        self.taken: dict[str, str] = {}

    def take(self, wanted: dict[str, Combination]) -> dict[str, KeyTrouble]:
        self.taken = {name: str(keys) for name, keys in wanted.items()}
        known = {"Ctrl+Alt+T": KeyTrouble.TAKEN, "F24": KeyTrouble.NO_SUCH_KEY}
        return {name: known[keys] for name, keys in self.taken.items() if keys in known}

    def close(self) -> None:
        self.taken = {}


def play(scene) -> None:
    """The row of the mute key, with keys that follow the options as in the program."""

    async def played() -> None:
        with a_settings_window() as (window, choices):
            keyboard = Keyboard()
            choices.hotkeys = Hotkeys(window, keyboard)
            choices.settings_changed.connect(lambda: choices.hotkeys.use(choices.settings.hands))
            choices.change("hands.hotkeys", True)
            await scene(window, choices, keyboard, row_of(window, "hands.keys_mute").control)

    on_the_loop(played)


def test_keys_are_pressed_and_taken_and_meanwhile_nothing_is_done_by_them():
    async def scene(window, choices, keyboard, field) -> None:
        assert keyboard.taken["mute"] == "Ctrl+Alt+Shift+M"
        QTest.mouseClick(field.press, Qt.MouseButton.LeftButton)
        assert field.press.waits and keyboard.taken == {}, "the old keys reach the window now"
        QTest.keyPress(field.press, KEY.Key_Control, CTRL)
        assert field.press.waits
        QTest.keyClick(field.press, KEY.Key_F, CTRL | ALT)
        assert choices.settings.hands.keys_mute == field.field.text() == "Ctrl+Alt+F"
        assert not field.press.waits and keyboard.taken["mute"] == "Ctrl+Alt+F"
        assert window.search.text() == "" and not window.search.hasFocus(), "keys of the window rested"

    play(scene)


@pytest.mark.parametrize(
    ("key", "held", "said"),
    [
        (KEY.Key_A, SHIFT, "Writing would need these keys"),
        (KEY.Key_Exclam, CTRL | SHIFT, "cannot be used"),
        (KEY.Key_T, CTRL | ALT, "Another program has these keys"),
        (KEY.Key_F24, Qt.KeyboardModifier.NoModifier, "no such key"),
        (KEY.Key_P, CTRL | ALT | SHIFT, ""),
    ],
)
def test_what_cannot_be_is_said_at_the_option_in_a_sentence(key, held, said):
    async def scene(_window, choices, _keyboard, field) -> None:
        field.press.click()
        QTest.keyClick(field.press, key, held)
        assert said in field.note.said and field.note.isVisible() is bool(said)
        if said.startswith(("Writing", "cannot")):
            assert choices.settings.hands.keys_mute == HandsSettings().keys_mute, "nothing was changed"
        if not said:
            other = row_of(_window, "hands.keys_pause").control
            assert "“Mute, and unmute” has the same keys" in other.note.said
            other._take("Ctrl+Alt+9")
            assert other.note.isHidden()

    play(scene)


def test_escape_and_going_elsewhere_leave_the_keys_as_they_were():
    async def scene(window, choices, keyboard, field) -> None:
        for leave in (
            lambda: QTest.keyClick(field.press, KEY.Key_Escape),
            lambda: QTest.keyClick(field.press, KEY.Key_Tab),
            lambda: field.press.click(),
            lambda: window.show_page("alerts"),
        ):
            field.press.click()
            assert keyboard.taken == {}
            leave()
            assert not field.press.waits and window.isVisible()
            assert keyboard.taken["mute"] == choices.settings.hands.keys_mute == "Ctrl+Alt+Shift+M"

    play(scene)


def test_keys_are_also_written_and_none_means_none():
    async def scene(_window, choices, keyboard, field) -> None:
        for written, taken in (("ctrl+alt+j", "Ctrl+Alt+J"), ("  meta + f9", "Meta+F9"), ("", "")):
            field.field.setText(written)
            field.field.editingFinished.emit()
            assert choices.settings.hands.keys_mute == field.field.text() == taken
        assert "mute" not in keyboard.taken
        field.field.setText("ctrl-alt-j")
        field.field.editingFinished.emit()
        assert "Write one like" in field.note.said and choices.settings.hands.keys_mute == ""

    play(scene)


def test_keys_are_called_and_written_as_the_language_of_the_window_calls_them():
    async def scene(_window, choices, keyboard, field) -> None:
        install_translators(application(), "de")
        try:
            for written, taken in (
                ("Strg+Umschalt+J", "Ctrl+Shift+J"),
                ("ctrl+bild auf", ""),
                ("Alt+J", "Alt+J"),
            ):
                field.field.setText(written)
                field.field.editingFinished.emit()
                assert not taken or keyboard.taken["mute"] == choices.settings.hands.keys_mute == taken
                assert field.field.text() == written
        finally:
            install_translators(application(), "en")

    play(scene)


def test_keys_the_desktop_gave_are_told():
    async def scene(_window, choices, _keyboard, field) -> None:
        choices.hotkeys._told({}, {"mute": "Super+M"})
        assert "Super+M" in field.note.said
        choices.change("hands.hotkeys", False)
        assert field.note.isHidden()

    play(scene)
