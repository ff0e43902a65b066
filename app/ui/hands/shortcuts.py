# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of the main window, listed once: for the window, for tool tips, for the list of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.core.options.hands import HOTKEYS, HandsSettings
from app.ui.translations import tr as _tr

KEYS: dict[str, tuple[str, ...]] = {
    "start": ("Ctrl+Return", "Ctrl+Enter"),
    "mute": ("Ctrl+M",),
    "pause": ("Ctrl+P",),
    "source": ("Ctrl+L",),
    "export": ("Ctrl+E",),
    "overlay": ("Ctrl+Shift+O",),
    "click through": ("Ctrl+Shift+T",),
    "to overlay": ("F6",),
    "again": ("Ctrl+R",),
    "copy last": ("Ctrl+Shift+C",),
    "copy all": ("Ctrl+Shift+A",),
    "view": ("Ctrl+Shift+V",),
    "speakers": ("F2",),
    "undo": ("Ctrl+Z",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "usual size": ("Ctrl+0",),
    "back": ("PgUp",),
    "forth": ("PgDown",),
    "newest": ("End",),
    "read next": ("Ctrl+J",),
    "plain text": ("Ctrl+T",),
    "settings": ("Ctrl+,",),
    "keys": ("F1",),
    "quit": ("Ctrl+Q",),
}
"""Every shortcut of the window, by what it does; the first of several is the one that is shown."""


def sequences(what: str) -> list[QKeySequence]:
    """The key sequences for something."""
    return [QKeySequence(keys) for keys in KEYS[what]]


def shown(what: str) -> str:
    """The keys as this system writes them."""
    return _native(sequences(what)[0])


def tip(words: str, what: str) -> str:
    """A tool tip: the words, and the keys that do the same."""
    return f"{words} ({shown(what)})"


def listed() -> list[tuple[str, str]]:
    """(what it does, keys) for the list of shortcuts, in a sensible order."""
    return [
        (_tr("Start, and stop"), shown("start")),
        (_tr("Mute, and unmute"), shown("mute")),
        (_tr("Pause, and resume"), shown("pause")),
        (_tr("Choose what is listened to"), shown("source")),
        (_tr("Larger captions, smaller, as before"), _each("larger", "smaller", "usual size")),
        (_tr("Read back, and return to the newest"), _tr("Page Up, Page Down, End")),
        (_tr("Captions over other windows"), shown("overlay")),
        (_tr("Words, translation and names: what is shown"), shown("view")),
        (_tr("Name the speakers"), shown("speakers")),
        (_tr("Undo the last change of names"), shown("undo")),
        (_tr("Let clicks through the overlay, or not"), shown("click through")),
        (_tr("Move the keyboard focus to the overlay, and back"), shown("to overlay")),
        (_tr("Move the overlay while it has the focus"), _arrows("Alt")),
        (_tr("Resize the overlay while it has the focus"), _arrows("Shift")),
        (_tr("Show again what was said last"), shown("again")),
        (_tr("Copy the last sentence"), shown("copy last")),
        (_tr("Copy everything"), shown("copy all")),
        (_tr("Have the next sentence read out"), shown("read next")),
        (_tr("What was said, as plain text"), shown("plain text")),
        (_tr("Export"), shown("export")),
        (_tr("Settings"), shown("settings")),
        (_tr("This list"), shown("keys")),
        (_tr("Quit"), shown("quit")),
    ]


def what_keys_do() -> dict[str, str]:
    """What each key that works in every program does, in words."""
    return {
        "start_stop": _tr("Start, and stop"),
        "mute": _tr("Mute, and unmute"),
        "pause": _tr("Pause, and resume"),
        "overlay": _tr("Captions over other windows"),
        "again": _tr("Show again what was said last"),
    }


def listed_everywhere(options: HandsSettings) -> list[tuple[str, str]]:
    """(what it does, keys) for the keys that work in every program, if they are used."""
    if not options.hotkeys:
        return []
    keys = {name: getattr(options, f"keys_{name}") for name in HOTKEYS}
    return [
        (words, _native(QKeySequence(keys[name]))) for name, words in what_keys_do().items() if keys[name]
    ]


def _native(keys: QKeySequence) -> str:
    return _left_to_right(keys.toString(QKeySequence.SequenceFormat.NativeText))


def _arrows(held: str) -> str:
    """Each of the arrows together with a key."""
    with_a = QKeySequence(f"{held}+A").toString(QKeySequence.SequenceFormat.NativeText)
    return _left_to_right(f"{with_a[:-1]}← ↑ → ↓")


def _left_to_right(text: str) -> str:
    backwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    # Without these marks the comma of "Ctrl+," would stand on its other side there.
    return f"\u200e{text}\u200e" if backwards else text


def _each(*those: str) -> str:
    # A minus is easily overlooked behind a plus sign where it is drawn as a hyphen.
    return ", ".join(shown(what) for what in those).replace("+-", "+−")
