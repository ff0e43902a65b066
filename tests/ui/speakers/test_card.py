# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about a speaker: each change holds at once, and a press on a name opens it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.names import SpeakerNames
from app.core.recalled import recalled
from app.core.text import Utterance
from app.ui.captions.style import CaptionStyle
from app.ui.parts.tip import shown_tip
from app.ui.reading_window import ReadingWindow
from app.ui.speakers.card import WIDTH_PX, SpeakerCard
from tests.ui.inspecting import words_of
from tests.ui.scenes import a_look, clear_away, settle
from tests.ui.speaking import LONG, OPEN, speak, unmarked


class Past:
    """A past session in its window, and what was kept of the names."""

    def __init__(self, look) -> None:
        said = [(0, "1", "Good morning."), (2000, "2", "Hello."), (4000, "3", "Again.")]
        self.transcript = recalled([Utterance(ms, ms + 900, text, speaker=who) for ms, who, text in said])
        self.kept: list[SpeakerNames] = []
        self.window = ReadingWindow(
            look, CaptionStyle(), self.transcript, lambda: "Surtitle: past", None, self._keep
        )
        self.window.show()
        settle(lambda: self.window.windowHandle().isExposed())

    def _keep(self, names: SpeakerNames) -> None:
        self.transcript.names = names
        self.kept.append(names)

    @property
    def captions(self):
        return self.window.captions

    def press(self, turn: int) -> SpeakerCard:
        """Press the name at the head of this turn; the card that opens."""
        box = dict(self.captions._rows.names_in_view())[turn]
        QTest.mouseClick(self.captions, Qt.MouseButton.LeftButton, pos=box.center())
        return self.card()

    @staticmethod
    def card() -> SpeakerCard:
        cards = [w for w in QApplication.topLevelWidgets() if isinstance(w, SpeakerCard) and w.isVisible()]
        assert len(cards) == 1
        return cards[0]

    def shown(self) -> list[str | None]:
        return [self.transcript.names.shown(turn.speaker, turn.start_ms) for turn in self.transcript.turns]


@contextmanager
def a_past() -> Iterator[Past]:
    with a_look() as look:
        past = Past(look)
        try:
            yield past
        finally:
            past.window.close()
            clear_away()


@pytest.fixture
def past() -> Iterator[Past]:
    with a_past() as made:
        yield made


def test_a_name_is_typed_and_kept_with_enter(past: Past):
    card = past.press(0)
    QTest.keyClicks(card.name, "Maja")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert past.shown() == ["Maja", "2", "3"]
    assert past.kept[-1] is past.transcript.names
    assert past.captions.reading_copy().text.startswith("Maja: Good morning.")


def test_escape_changes_nothing(past: Past):
    card = past.press(0)
    QTest.keyClicks(card.name, "Maja")
    QTest.keyClick(card.name, Qt.Key.Key_Escape)
    assert not card.isVisible() and past.kept == []


def test_leaving_the_card_keeps_the_name(past: Past):
    card = past.press(1)
    QTest.keyClicks(card.name, "Ann")
    card.close()
    assert past.shown() == ["1", "Ann", "3"]


def test_in_another_language_all_of_the_card_is_said_anew_and_what_was_typed_is_kept(past: Past):
    card = past.press(1)
    QTest.keyClicks(card.name, "Ann")
    before = words_of(card)
    try:
        speak(LONG)
        settle(lambda: card.windowTitle().startswith(OPEN))
        clear_away()  # what was said before
        assert {unmarked(text) for text in words_of(card)} <= {"", "Ann"}
        assert card.name.text() == "Ann" and card.focusWidget() is card.name
    finally:
        speak("en")
    settle(lambda: not card.windowTitle().startswith(OPEN))
    assert all("Ann" in text for text in set(words_of(card)) - set(before))


def test_two_are_made_one_and_told_apart_again(past: Past):
    past.press(2).same.chosen.emit("1")
    assert past.shown() == ["1", "2", "1"]
    past.press(0).apart.click()
    assert past.shown() == ["1", "2", "3"]


def test_a_wrong_label_comes_off_one_passage_with_one_press_and_comes_back(past: Past):
    past.press(1).remove.click()
    assert past.shown() == ["1", None, "3"]
    card = past.press(1)
    assert card.remove.isHidden()
    card.passage.chosen.emit("2")
    assert past.shown() == ["1", "2", "3"]


def test_a_colour_is_chosen_by_name_and_wears_a_tick(past: Past):
    card = past.press(0)
    card.swatches[5].click()
    assert past.transcript.names.colour("1") == 5
    assert [swatch.isChecked() for swatch in card.swatches].index(True) == 5
    assert all(swatch.accessibleName() for swatch in card.swatches)
    card.close()


def test_to_a_screen_reader_colours_are_one_choice_with_a_name(past: Past):
    card = past.press(0)
    asked = [QAccessible.queryAccessibleInterface(swatch) for swatch in card.swatches]
    assert {face.role() for face in asked} == {QAccessible.Role.RadioButton}
    assert [face.state().checked for face in asked].count(1) == 1
    group = card.swatches[0].parentWidget()
    assert group.accessible_role is QAccessible.Role.Grouping and group.accessibleName() == "Colour"
    card.close()


def test_sixteen_speakers_have_sixteen_colours_and_each_can_be_given_to_anybody(past: Past):
    card = past.press(0)
    theme = card._look.theme
    places = [SpeakerNames().colour(str(number)) for number in range(1, 17)]
    assert len({card.swatches[place].fill(theme).name() for place in places}) == 16
    card.swatches[12].click()
    assert past.transcript.names.colour("1") == 12 and card.swatches[12].isChecked()
    card.close()


def test_everything_is_taken_back_one_by_one(past: Past):
    past.press(0).hide_all.click()
    assert past.shown() == [None] * 3
    action = next(a for a in past.window.actions() if "Ctrl+Z" in a.shortcut().toString())
    action.trigger()
    assert past.shown() == ["1", "2", "3"]


def test_names_that_are_hidden_come_back_where_they_went(past: Past):
    past.press(0).hide_all.click()
    next(a for a in past.window.actions() if a.shortcut().toString() == "F2").trigger()
    card = past.card()
    assert card.hide_all.text() == "Show all names"
    card.hide_all.click()
    assert past.shown() == ["1", "2", "3"]


def test_a_long_name_makes_no_list_wider_than_the_card(past: Past):
    card = past.press(0)
    QTest.keyClicks(card.name, "Wolfeschlegelsteinhausenbergerdorff Wolfeschlegelsteinhausen")
    card.close()
    card = past.press(1)
    assert any(label.startswith("Wolfe") and label.endswith("…") for _, label in card.same._choices)
    assert card.width() == WIDTH_PX
    card.close()
    box = dict(past.captions._rows.names_in_view())[0]
    at = past.captions.mapToGlobal(box.center())
    QApplication.sendEvent(past.captions, QHelpEvent(QEvent.Type.ToolTip, box.center(), at))
    tip = shown_tip()
    assert tip.text().startswith("Wolfeschlegelsteinhausenbergerdorff Wolf")
    QApplication.sendEvent(past.captions, QEvent(QEvent.Type.Leave))
    assert shown_tip() is None


def test_the_keyboard_opens_the_newest_card_and_chooses_anybody_on_it(past: Past):
    next(a for a in past.window.actions() if a.shortcut().toString() == "F2").trigger()
    card = past.card()
    assert card.speaker.value == "3"
    card.speaker.chosen.emit("1")
    QTest.keyClicks(card.name, "Maja")
    card.close()
    assert past.shown() == ["Maja", "2", "3"]


def test_the_card_stays_on_the_screen(past: Past):
    card = past.press(2)
    assert past.window.screen().availableGeometry().contains(QRect(card.pos(), card.size()))
    card.close()
