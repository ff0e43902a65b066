# SPDX-License-Identifier: GPL-3.0-or-later
"""Guards the pin of PySide6: the series we ship gives back every reference that it takes.

PySide6 6.12.0 on Python 3.11 loses a reference to None or to True at nearly every call and
aborts the process after some thousand ("bool_dealloc"). This test counts; it was seen to
fail on 6.12.0. From Python 3.12 on these objects are never freed and their counts mean
nothing, so there is nothing to test. It never opens a window: Qt draws off screen, in a
process of its own.
"""

import json
import os
import subprocess
import sys

from tests.systems import needs_mortal_none

COUNT = """
import json, sys
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 500

class Widget(QWidget):
    said = Signal()
    def paintEvent(self, event): pass
    def sizeHint(self): return super().sizeHint()
    def event(self, event): return super().event(event)

app = QApplication([])
widget, timer = Widget(), QTimer()
widget.said.connect(lambda: None)
widget.show()

def lost(call):
    for _ in range(20):
        call()  # what is made once, at the first calls, is not counted
    before = [sys.getrefcount(each) for each in (None, True, False)]
    for _ in range(CALLS):
        call()
    return [held - sys.getrefcount(each) for held, each in zip(before, (None, True, False))]

print(json.dumps({
    "a painted widget": lost(widget.repaint),
    "an update": lost(widget.update),
    "an event": lost(lambda: QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.User))),
    "a size hint": lost(widget.sizeHint),
    "a signal": lost(widget.said.emit),
    "a setter": lost(lambda: widget.setWindowTitle("Surtitle")),
    "a timer": lost(lambda: (timer.start(1000), timer.stop())),
}))
"""


@needs_mortal_none
def test_no_call_into_qt_loses_a_reference():
    counted = subprocess.run(
        [sys.executable, "-c", COUNT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert counted.returncode == 0, counted.stderr
    losses = {call: worst for call, lost in json.loads(counted.stdout).items() if (worst := max(lost)) > 50}
    assert losses == {}, f"references lost in 500 calls: {losses}"
