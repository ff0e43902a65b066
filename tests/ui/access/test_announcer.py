# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read out: finished sentences, politely, as often as the reader wants it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.core.text import Translation, Utterance
from app.ui.access import announcer as announcing
from app.ui.access.announcer import Announcer
from app.ui.surtitle import Surtitle
from tests.ui.scenes import application, clear_away
from tests.ui.test_surtitle import live


class Reader:
    """A screen reader, a clock, and what is told to it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        application()
        self.told: list[tuple[str, object]] = []
        self.now = 100.0
        self.listens = True
        self.widget = QWidget()
        self.announcer = Announcer(self.widget)
        monkeypatch.setattr(announcing.QAccessible, "isActive", staticmethod(lambda: self.listens))
        monkeypatch.setattr(announcing.time, "monotonic", lambda: self.now)
        hear = staticmethod(lambda event: self.told.append((event.message(), event.politeness())))
        monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", hear)

    @property
    def heard(self) -> list[str]:
        return [message for message, _ in self.told]

    def say(self, *sentences: str) -> None:
        for sentence in sentences:
            self.announcer.announce(sentence)

    def wait_ms(self) -> int:
        """How long the timer waits; then it is over."""
        assert self.announcer._timer.isActive()
        wait = self.announcer._timer.interval()
        self.announcer._timer.stop()
        self.now += wait / 1000
        self.announcer._timer.timeout.emit()
        return wait


@pytest.fixture
def reader(monkeypatch) -> Iterator[Reader]:
    reader = Reader(monkeypatch)
    yield reader
    reader.widget.deleteLater()
    clear_away()


def test_each_sentence_is_told_at_once_but_never_more_than_one_message_a_second(reader):
    reader.say("One.")
    assert reader.wait_ms() == 0
    reader.now += 0.25
    reader.say("Two.", "Three.")
    assert reader.wait_ms() == 750
    polite = QAccessible.AnnouncementPoliteness.Polite
    assert reader.told == [("One.", polite), ("Two. Three.", polite)]


def test_sentences_can_be_told_together_every_few_seconds(reader):
    reader.announcer.set_manner("paced", 10)
    reader.say("One.")
    reader.wait_ms()
    reader.now += 4
    reader.say("Two.", "Three.")
    assert reader.wait_ms() == 6000
    assert reader.heard == ["One.", "Two. Three."]


def test_sentences_can_be_asked_for_one_by_one_and_the_last_one_again(reader):
    reader.announcer.set_manner("asked", 10)
    reader.say("The boat is late. We wait at the pier.", "So be it.")
    assert reader.heard == [] and not reader.announcer._timer.isActive()
    for _ in range(4):
        reader.announcer.read_next()
    assert reader.heard == ["The boat is late.", "We wait at the pier.", "So be it.", "So be it."]


def test_whoever_asks_need_not_wait_for_the_pace(reader):
    reader.announcer.set_manner("paced", 30)
    reader.say("One.")
    reader.wait_ms()
    reader.say("Two.")
    reader.announcer.read_next()
    assert reader.heard == ["One.", "Two."]
    assert not reader.announcer._timer.isActive()


def test_off_is_off(reader):
    reader.say("One.")
    reader.announcer.set_manner("off", 10)
    assert not reader.announcer._timer.isActive()
    reader.say("Two.")
    reader.announcer.read_next()
    assert reader.heard == []


def test_nobody_is_told_anything_where_nobody_listens(reader):
    reader.listens = False
    reader.say("One.")
    assert reader.announcer._waiting == [] and not reader.announcer._timer.isActive()


def test_a_name_is_told_where_somebody_else_speaks_and_the_words_that_are_shown():
    german = Translation("de", "Das Schiff hat Verspätung.")

    async def scene(surtitle: Surtitle) -> None:
        told = surtitle.speaking.announced
        assert told(Utterance(0, 900, "The boat is late.", speaker="1", translation=german)) == (
            "Speaker 1: The boat is late."
        )
        assert told(Utterance(1000, 1900, "We wait.", speaker="1")) == "We wait."
        assert told(Utterance(2000, 2900, "القارب متأخر.", speaker="2")) == "Speaker 2: القارب متأخر."
        surtitle.captioning.change("appearance.translation", "translation")
        assert (
            told(Utterance(3000, 3900, "The boat is late.", speaker="2", translation=german)) == german.text
        )
        assert (
            told(Utterance(4000, 4900, "Nobody translates this.", speaker="2")) == "Nobody translates this."
        )
        surtitle.captioning.change("speakers.names", False)
        assert told(Utterance(5000, 5900, "Good.", speaker="1")) == "Good."

    live(scene, engine="local")
