# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor: the least that shows a service's words in a window, with the same libraries.

A bare qasync + websockets loop and one `QPainter.drawText` of the visible text, in the same
typeface, size and window. No stable lines, no colours, no scrolling, no session, no microphone.

    python -m tests.bench.floor URL LAST REPORT TOLD [--speaking]
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from websockets.asyncio.client import connect

from tests.bench.probe import Probe, watch
from tests.bench.speech import NUMBER_SHARE

SIZE = (1020, 600)
VISIBLE_CHARACTERS = 11 * 52  # what the caption view shows at this size


class Words(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.speaking: asyncio.Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        font = QFont("Atkinson Hyperlegible Next")
        font.setPixelSize(29)
        font.setVariableAxis(QFont.Tag("wght"), 430.0)
        self.setFont(font)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#FBF9F5"))
        painter.setPen(QColor("#1B1A17"))
        area = QRect(148, 0, 725, self.height() - 24)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self.text)
        painter.end()


async def listen(url: str, words: Words, probe: Probe) -> None:
    final = ""
    async with connect(url, max_size=None) as link:
        await link.send(json.dumps({"model": "stt-rt-v5", "audio_format": "pcm_s16le"}))
        if "--speaking" in sys.argv:
            words.speaking = asyncio.create_task(speak(link))
        async for message in link:
            answer = json.loads(message)
            tail = number = ""
            for token in answer["tokens"]:
                if token["text"] == "<end>":
                    final += "\n"
                elif token["is_final"]:
                    final += token["text"]
                else:
                    tail += token["text"]
                number = token.get("confidence", number)
            final = final[-VISIBLE_CHARACTERS:]
            words.text = (final + tail)[-VISIBLE_CHARACTERS:]
            words.update()
            if number != 0.9:
                probe.shown = round(number / NUMBER_SHARE)


async def speak(link) -> None:
    """Sixty milliseconds of silence, again and again, as a microphone would."""
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        await link.send(bytes(1_920))
        due += 0.06
        await asyncio.sleep(max(0.0, due - loop.time()))


def main() -> None:
    url, last, report = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    app = QApplication(sys.argv[:1])
    QFontDatabase.addApplicationFont("resources/fonts/AtkinsonHyperlegibleNext.ttf")
    probe: Probe | None = None
    watch(Words, lambda: probe)
    words = Words()
    words.resize(*SIZE)
    probe = Probe(app, last, report, int(sys.argv[4]) or None)
    words.show()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(listen(url, words, probe))


if __name__ == "__main__":
    main()
