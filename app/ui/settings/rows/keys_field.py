# SPDX-License-Identifier: GPL-3.0-or-later
"""A key combination: pressed, or written by whoever cannot press it here. What is wrong with it is said beneath.

Says also what became of it: another program has it, it stands at two actions, or the desktop gave
another one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.keys import Combination, combination
from app.ui.hands.hotkeys import KeyTrouble, same_keys
from app.ui.hands.shortcuts import what_keys_do
from app.ui.parts import fonts
from app.ui.parts.aloud import tell_aloud
from app.ui.parts.ring import TextButton
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.field import Field
from app.ui.settings.rows.flow import Flow
from app.ui.translations import tr

_HELD_ALONE = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
)


class KeysField(QWidget):
    """`option.path` is `hands.keys_NAME`."""

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self._choices = choices
        self._name = option.path.partition("keys_")[2]
        self._value = ""
        self._complaint = ""
        self.field = Field(choices.look, option.label, low=True)
        self.field.setFont(fonts.font())
        self.field.setPlaceholderText(self.tr("None"))
        self.press = PressButton(choices.look, option.label)
        self.note = Words(choices.look, "", "warn", fonts.SMALL_PX)
        self.note.hide()
        self.setFocusProxy(self.field)
        line = Flow(self)
        line.hold([self.field, self.press])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(self.note)
        self.field.edited.connect(self._written)
        self.press.listens.connect(self._rest)
        self.press.pressed_keys.connect(self._pressed)
        choices.changed.connect(self.refresh)
        if self._hotkeys is not None:
            self._hotkeys.changed.connect(self.refresh)

    def show_value(self, value: str) -> None:
        """These keys; tells nobody."""
        if value != self._value:
            self._complaint = ""
        self._value = value
        self.field.show_value(_native(value))
        self.refresh()

    def refresh(self) -> None:
        """Say what is so now."""
        words, role = self._words()
        if words != self.note.said:
            self.note.say(words)
            if words and self.isVisible():
                tell_aloud(self.field, words)
        self.note.show_role(role)
        self.note.setVisible(bool(words))

    # -- inside --------------------------------------------------------------------------------

    @property
    def _hotkeys(self):
        return self._choices.captioning.hotkeys

    def _words(self) -> tuple[str, str]:
        if self._complaint:
            return self._complaint, "warn"
        if self._hotkeys is None or not self._choices.settings.hands.hotkeys:
            return "", "dim"
        trouble = self._hotkeys.troubles.get(self._name)
        if trouble is not None:
            return self._trouble(trouble), "warn"
        given = self._hotkeys.given.get(self._name)
        if given:
            return self.tr("The desktop gave it these keys: {keys}").replace("{keys}", given), "dim"
        return "", "dim"

    def _trouble(self, trouble: KeyTrouble) -> str:
        if trouble is KeyTrouble.TWICE:
            words = self.tr(
                "“{action}” has the same keys, so these do nothing. Choose others for one of them."
            )
            others = same_keys(self._choices.settings.hands, self._name)
            return words.replace("{action}", what_keys_do()[others[0]] if others else "")
        return {
            KeyTrouble.TAKEN: self.tr("Another program has these keys. Choose others."),
            KeyTrouble.NO_SUCH_KEY: self.tr("This keyboard has no such key. Choose another."),
            KeyTrouble.UNUSABLE: _unusable(),
            KeyTrouble.REFUSED: self.tr(
                "The desktop did not give these keys. Switch their use off and on, and it asks again."
            ),
            KeyTrouble.NOT_HERE: self.tr(
                "This system gives no program such keys. The icon in the tray has the same actions."
            ),
        }[trouble]

    def _written(self, text: str) -> None:
        if not text.strip():
            self._take("")
            return
        keys = combination(text) or combination(_portable(text))
        if keys is None:
            self._complain(self.tr("Not a combination of keys. Write one like Ctrl+Alt+Shift+S."))
        else:
            self._pressed(keys)

    def _pressed(self, keys: Combination | None) -> None:
        if keys is None:
            self._complain(self.tr("These keys cannot be used. Take a letter, a digit, or F1 to F24."))
        elif not keys.may_be_global:
            self._complain(_unusable())
        else:
            self._take(str(keys))

    def _take(self, text: str) -> None:
        self._complaint = ""
        self._value = text
        self.field.setText(_native(text))
        self.field.show_value(_native(text))
        self.edited.emit(text)
        self.refresh()

    def _complain(self, complaint: str) -> None:
        self._complaint = complaint
        self.refresh()

    def _rest(self, resting: bool) -> None:
        """Keys that are in use reach nobody but us, so they are given back while one presses."""
        if resting:
            self._complain("")
        if self._hotkeys is not None:
            self._hotkeys.rest(resting)

    def hideEvent(self, event: QHideEvent) -> None:
        self.press.stop()
        super().hideEvent(event)


class PressButton(TextButton):
    """Once pressed, it waits for a combination. Escape, Tab or a click elsewhere leave it as it was."""

    listens = Signal(bool)
    pressed_keys = Signal(object)
    """A `Combination`; None for keys that cannot be used."""

    _waits = False  # Qt sends events while it is still being made

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, beside_choosers=True)
        self._title = name
        self.clicked.connect(self._begin)
        self._say()

    @property
    def waits(self) -> bool:
        """Whether the next keys are taken."""
        return self._waits

    def stop(self) -> None:
        """Wait no more."""
        if self._waits:
            self._waits = False
            self._say()
            self.listens.emit(False)

    def sizeHint(self):
        size = super().sizeHint()
        widest = max(self.fontMetrics().horizontalAdvance(words) for words in self._faces())
        size.setWidth(widest + size.width() - self.fontMetrics().horizontalAdvance(self.text()))
        return size

    minimumSizeHint = sizeHint

    def event(self, event: QEvent) -> bool:
        # Keys that mean something elsewhere in the window are meant for us now.
        if self._waits and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._waits and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.stop()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._waits:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in _HELD_ALONE or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.stop()
            return
        self.stop()
        self.pressed_keys.emit(pressed(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.stop()
        super().focusOutEvent(event)

    def _begin(self) -> None:
        if self._waits:
            self.stop()
            return
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._waits = True
        self._say()
        self.listens.emit(True)
        tell_aloud(self, self.text())

    def _faces(self) -> tuple[str, str]:
        return self.tr("Press keys…"), self.tr("Press them now")

    def _say(self) -> None:
        self.set_words(self._faces()[self._waits])
        self.setAccessibleName(f"{self._title}: {self.text()}")


def pressed(event: QKeyEvent) -> Combination | None:
    """What is held and pressed, as settings spell it."""
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    held = QKeyCombination(modifiers, Qt.Key(event.key()))
    return combination(QKeySequence(held).toString(QKeySequence.SequenceFormat.PortableText))


def _native(spelt: str) -> str:
    """As the keys are named where the window's language is spoken: "Strg" for "Ctrl"."""
    return QKeySequence(spelt).toString(QKeySequence.SequenceFormat.NativeText)


def _portable(named: str) -> str:
    native = QKeySequence.fromString(named, QKeySequence.SequenceFormat.NativeText)
    return native.toString(QKeySequence.SequenceFormat.PortableText)


def _unusable() -> str:
    return tr("Writing would need these keys. Hold Ctrl, Alt or Meta with them.")
