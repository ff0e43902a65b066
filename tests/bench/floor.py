# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor: the least that shows a service's words in a window, with the same libraries.

A bare qasync + websockets loop and one `QPainter.drawText` of the visible text, in the same
typeface, size and window. No stable lines, no colours, no scrolling, no session.

    python -m tests.bench.floor URL LAST REPORT TOLD [--listening]

With `--listening` it also does what any captioning program must: it takes the microphone, resamples
it to 16 kHz with the same library and sends it. No level, no watch over the device, no backlog.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

os.environ["QT_API"] = "pyside6"

import numpy as np
import qasync
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from websockets.asyncio.client import connect

from tests.bench.probe import Probe, watch
from tests.bench.speech import NUMBER_SHARE

SIZE = (1020, 600)
VISIBLE_CHARACTERS = 10 * 48  # what the caption view shows at this size


class Words(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.speaking: asyncio.Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        font = QFont("Atkinson Hyperlegible Next")
        font.setPixelSize(32)
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
    async with connect(url, max_size=None, additional_headers={"Authorization": "Bearer bench"}) as link:
        start = {"model": "stt-rt-v5", "audio_format": "pcm_s16le", "sample_rate": 16_000, "num_channels": 1}
        await link.send(json.dumps(start))
        if "--listening" in sys.argv:
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
            if number not in ("", 0.9):
                probe.shown = round(number / NUMBER_SHARE)


async def speak(link) -> None:
    """What the microphone hears, in blocks of twenty milliseconds."""
    import sounddevice
    import soxr

    loop, heard = asyncio.get_running_loop(), asyncio.Queue()
    rate = int(sounddevice.query_devices(kind="input")["default_samplerate"])
    to_16_khz = soxr.ResampleStream(rate, 16_000, 1, dtype="float32", quality="HQ")

    def on_block(frames, *_told) -> None:
        loop.call_soon_threadsafe(heard.put_nowait, bytes(frames))

    with sounddevice.RawInputStream(
        samplerate=rate, channels=1, dtype="int16", blocksize=rate // 50, callback=on_block
    ):
        while True:
            samples = np.frombuffer(await heard.get(), "<i2").astype(np.float32)
            pcm = np.rint(to_16_khz.resample_chunk(samples)).astype("<i2").tobytes()
            if pcm:  # an empty message is the end
                await link.send(pcm)


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
