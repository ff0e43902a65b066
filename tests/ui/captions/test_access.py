# SPDX-License-Identifier: GPL-3.0-or-later
"""The captions as a screen reader has them, asked for in the program and from outside it."""

import gc
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextCursorEvent, QGuiApplication
from PySide6.QtTest import QTest

from app.ui.captions import access as caption_access
from app.ui.captions.access import CaptionAccessible
from app.ui.captions.view import CaptionView
from app.ui.parts import answering
from tests.ui.captions.stage import Stage, stage

OUTSIDE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.captions import access as caption_access
from app.ui.captions.view import CaptionView

app = QApplication(sys.argv)
view, transcript = CaptionView(), Transcript()
view.setWindowTitle("Surtitle")
view.resize(600, 300)
view.show_transcript(transcript)
view.show()
number = 0

def speak():
    global number
    number += 1
    if number % 4 == 0:
        view.captions_changed(transcript.close_turn())
        view.announcer.announce(f"Sentence {number // 4}.")
    else:
        view.captions_changed(transcript.apply([Token(f" 👩 word{number}", True), Token(" and a tail", False)]))
    if number < 40:
        QTimer.singleShot(50, speak)

speak()
app.exec()
"""


@pytest.fixture
def captions():
    with stage() as made:
        yield made


def read(captions: Stage) -> str:
    return captions.view.reading_copy().text


def test_the_captions_are_a_read_only_text_called_captions(captions: Stage):
    seen = QAccessible.queryAccessibleInterface(captions.view)
    assert seen.role() == QAccessible.Role.EditableText
    assert seen.text(QAccessible.Text.Name) == "Captions"
    assert seen.state().readOnly
    assert seen.state().multiLine


def test_nothing_is_kept_for_screen_readers_until_one_asks(captions: Stage):
    captions.says_turns(3)
    assert captions.view._copy.made is None
    QAccessible.queryAccessibleInterface(captions.view).interface_cast(
        QAccessible.InterfaceType.TextInterface
    )
    assert captions.view._copy.made is not None


def test_the_text_has_a_line_for_each_turn_and_the_tail_last(captions: Stage):
    captions.says("The boat is late.", speaker="1")
    assert read(captions) == "Speaker 1: The boat is late."
    captions.translates("Ladja zamuja.")
    captions.says("", " Again", speaker="1")
    assert read(captions) == "Speaker 1: The boat is late.\nLadja zamuja.\nSpeaker 1: Again"
    captions.says(" Why?", " Who", speaker="2")
    assert read(captions).endswith("Ladja zamuja.\nSpeaker 2:  Why? Who".replace("  ", " "))


def test_the_text_is_current_after_every_change(captions: Stage):
    captions.says("One 👩‍🔬", " two")
    assert read(captions) == "One 👩‍🔬 two"
    captions.says("", " too many")
    assert read(captions) == "One 👩‍🔬 too many"
    captions.says(" too", "")
    captions.pauses()
    captions.loses("lost")
    captions.says("Three")
    assert read(captions) == "One 👩‍🔬 too\nlost\nThree"
    assert read(captions) == captions.view.reading_copy()._reading.text


def test_renaming_a_speaker_renames_in_the_text(captions: Stage):
    captions.says("Hello.", speaker="1")
    assert read(captions) == "Speaker 1: Hello."
    captions.view.set_speakers(lambda label: ("Maja", 0))
    assert read(captions) == "Maja: Hello."


def test_views_come_and_go_and_leave_nothing(captions: Stage):
    for _ in range(20):
        with stage() as other:
            other.says("Hello")
            QAccessible.queryAccessibleInterface(other.view).interface_cast(
                QAccessible.InterfaceType.TextInterface
            )
    gc.collect()
    captions.settle()
    kept = [one for one in answering._alive.values() if isinstance(one, CaptionAccessible)]
    assert len(kept) <= 1
    assert CaptionView in answering._answers


def test_a_screen_reader_reads_what_is_said_and_hears_finished_sentences(desk):
    program = desk.start(sys.executable, "-c", OUTSIDE)
    text = desk.await_text("Captions", containing="word39")
    turns = text.split("\n")
    assert turns[0] == "👩 word1 👩 word2 👩 word3"
    assert turns[-1].startswith("👩 word37")
    said = " ".join(message for message, _ in desk.announcements())
    assert "Sentence 2." in said
    assert program.alive, program.err
    assert "Traceback" not in program.err


def test_keys_lead_a_caret_through_the_text_and_assistive_programs_are_told(captions: Stage, monkeypatch):
    view, key, mods = captions.view, Qt.Key, Qt.KeyboardModifier
    told: list[int] = []
    heard = type("Heard", (caption_access.QAccessible,), {"updateAccessibility": staticmethod(told.append)})
    captions.says("One two.", speaker="1")
    captions.pauses()
    captions.says("Three four.", speaker="2")
    text = read(captions)
    assert text == "Speaker 1: One two.\nSpeaker 2: Three four."
    monkeypatch.setattr(caption_access, "QAccessible", heard)
    control = view.reading_copy()._control

    def press(which: Qt.Key, held: Qt.KeyboardModifier = mods.NoModifier) -> int:
        told.clear()
        QTest.keyClick(view, which, held)
        assert [e.cursorPosition() for e in told if type(e) is QAccessibleTextCursorEvent] == [
            control.textCursor().position()
        ]
        return control.textCursor().position()

    assert press(key.Key_Up) == 0
    assert press(key.Key_Down) == text.index("Speaker 2")
    assert press(key.Key_Right, mods.ControlModifier) == text.index("2:")
    assert press(key.Key_Left) == text.index("2:") - 1
    assert press(key.Key_Home) == 0
    press(key.Key_Right, mods.ShiftModifier | mods.ControlModifier)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Speaker "
    told.clear()
    captions.says(" Five.")
    moved = [event for event in told if type(event) is QAccessibleTextCursorEvent]
    assert not moved and control.textCursor().selectedText() == "Speaker ", "new words leave the reader alone"
    assert press(key.Key_End) == len(read(captions))
