# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listened to: the chip says it as people call it, and another choice is carried out."""

from __future__ import annotations

from app.conductor import State
from app.core.phase import Phase
from app.ui.sources import source_choice
from app.ui.surtitle import Surtitle
from tests.ui.test_surtitle import live, said, until


def test_choosing_another_source_puts_a_stale_failure_away():
    async def scene(surtitle: Surtitle) -> None:
        surtitle.window.bar.start.click()
        await until(lambda: "There is no such file" in said(surtitle))
        surtitle.sources.use("mic")
        await until(lambda: said(surtitle).startswith("Ready"))

    live(scene, engine="local", source="/no/such/file.wav")


def test_choosing_something_to_hear_leaves_the_demonstration():
    async def scene(surtitle: Surtitle) -> None:
        assert surtitle.window.bar.chip.text() == "Demonstration"
        surtitle.sources.use("mic")
        assert surtitle.captioning.engine_name == "local"
        assert surtitle.window.bar.chip.text() == "Microphone"
        assert surtitle.window.notice.words.said.startswith("This computer listens instead")
        surtitle._bridge.state.emit(State(phase=Phase.STARTING, engine="local"))
        assert surtitle.window.notice.isHidden(), "the next Start has come"
        surtitle.captioning.use_engine("demo")
        surtitle.sources.use_file("/tmp/talk.wav")
        assert (surtitle.captioning.engine_name, surtitle.captioning.source) == ("local", "/tmp/talk.wav")

    live(scene, engine="demo")


def test_a_demonstration_that_runs_ends_for_whoever_wants_to_be_captioned():
    async def scene(surtitle: Surtitle) -> None:
        captioning, window = surtitle.captioning, surtitle.window
        window.bar.start.click()
        await until(lambda: captioning.demonstrates)
        surtitle.choosing.show_key_page(start=False)
        assert window.key_page.check.text() == "Check and start"
        captioning.use_engine("local")  # as a good key lets Soniox listen
        window.key_kept.emit()
        await until(lambda: "There is no such file" in said(surtitle))
        assert captioning.conductor.state.engine == "local"
        captioning.use_engine("demo")
        window.bar.start.click()
        await until(lambda: captioning.demonstrates)
        surtitle.sources.use("mic")
        await until(lambda: captioning.conductor.state.phase is Phase.IDLE)
        await until(lambda: said(surtitle).startswith("Ready"))

    live(scene, engine="demo", source="/no/such/file.wav")


def test_the_chip_says_what_people_call_it():
    labels = {
        ("mic", "soniox"): "Microphone",
        ("mic", "demo"): "Demonstration",
        ("mic:USB thing", "local"): "USB thing",
        ("mic:Monitor of Headphones", "local"): "Computer sound",
        ("mic+system", "local"): "Microphone + what I hear",
        ("/a/lecture.mp3", "local"): "lecture.mp3",
        ("https://radio.example/live", "local"): "radio.example",
    }
    for (source, engine), label in labels.items():
        assert source_choice(source, engine).label == label
