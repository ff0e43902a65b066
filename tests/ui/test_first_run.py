# SPDX-License-Identifier: GPL-3.0-or-later
"""The first choice, and a key that is checked before it is kept."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.core.failure import Failure, FailureKind
from tests.ui.scenes import a_window, on_the_loop, settle

KEY = "a-key-of-thirty-two-characters-x"


@pytest.mark.parametrize("width", [320, 700, 1020])
def test_three_cards_stand_side_by_side_or_one_above_the_other_and_say_their_price(width):
    with a_window(width=width) as window:
        window.show_welcome()
        settle()
        cards = window.welcome.cards
        assert [card.button.accessibleName() for card in cards] == ["Paste a key", "Start now", "Watch"]
        assert len({card.y() for card in cards}) == (1 if width >= 780 else 3)
        assert "12 cents an hour" in cards[0].about.said
        assert "free" in cards[1].about.said
        assert all(card.rect().contains(card.button.geometry()) for card in cards)


def test_each_card_leads_where_it_says():
    with a_window() as window:
        asked = []
        window.key_page_wanted.connect(lambda: asked.append("key"))
        window.local_wanted.connect(lambda: asked.append("local"))
        window.demo_wanted.connect(lambda: asked.append("demo"))
        window.show_welcome()
        for card in window.welcome.cards:
            card.button.click()
        assert asked == ["key", "local", "demo"]


def test_a_good_key_is_checked_then_kept_without_the_spaces_around_it():
    happened = []

    async def check(key: str) -> None:
        happened.append(("checked", key))

    async def keep(key: str) -> None:
        assert "It is being kept" in page[0].note.said, "the keyring may be asking for its password"
        happened.append(("kept", key))

    page = []

    async def scene() -> None:
        with a_window(check=check, keep=keep) as window:
            done = asyncio.get_running_loop().create_future()
            window.key_kept.connect(lambda: done.set_result(None))
            window.show_key_page(starts=False)
            page.append(window.key_page)
            assert window.key_page.check.text() == "Check and keep"
            window.key_page.field.setText(f"  {KEY}\n")
            window.key_page.check.click()
            await done
            assert window.key_page.field.text() == ""
        assert happened == [("checked", KEY), ("kept", KEY)]

    on_the_loop(scene)


def test_a_refused_key_is_said_also_to_who_sees_nothing_and_never_kept(monkeypatch):
    kept, told = [], []
    monkeypatch.setattr("app.ui.key_page.tell_aloud", lambda _note, words: told.append(words))

    async def refuse(_key: str) -> None:
        raise Failure(FailureKind.KEY_REJECTED)

    async def keep(key: str) -> None:
        kept.append(key)

    async def scene() -> None:
        with a_window(check=refuse, keep=keep) as window:
            window.show_key_page()
            page = window.key_page
            page.field.setText(KEY)
            page.check.click()
            while not page.note.said.startswith("Soniox did not accept"):
                await asyncio.sleep(0.005)
            assert page.check.accessibleName() == "Check and start"
            assert page.field.text() == KEY, "what was pasted can be mended"
            assert not kept
            assert told[-2:] == ["Asking Soniox whether it takes this key…", page.note.said]

    on_the_loop(scene)


def test_checking_can_be_cancelled_and_leaving_cancels_it():
    began, ended = [], []

    async def slow(_key: str) -> None:
        began.append(1)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)

    async def scene() -> None:
        with a_window(check=slow) as window:
            window.show_key_page()
            page = window.key_page
            for cancel in (page.check.click, page.back.click):
                page.field.setText(KEY)
                page.check.click()
                assert page.check.accessibleName() == "Cancel"
                assert page.field.isReadOnly()
                while len(began) == len(ended):
                    await asyncio.sleep(0.005)
                cancel()
                while len(began) != len(ended):
                    await asyncio.sleep(0.005)
                assert not page.field.isReadOnly()
                assert page.check.accessibleName() == "Check and start"
            assert len(began) == 2

    on_the_loop(scene)


def test_an_empty_field_is_asked_for_a_key_and_nobody_is_bothered():
    with a_window() as window:
        window.show_key_page()
        window.key_page.check.click()
        assert window.key_page.note.said == "Paste a key first."


def test_a_key_is_hidden_until_one_asks_to_see_it_and_hidden_again_next_time():
    with a_window() as window:
        window.show_key_page()
        page = window.key_page
        assert page.field.echoMode() is QLineEdit.EchoMode.Password
        page.eye.click()
        assert page.field.echoMode() is QLineEdit.EchoMode.Normal
        assert page.eye.accessibleName() == "Hide the key"
        window.show_key_page()
        assert page.field.echoMode() is QLineEdit.EchoMode.Password


def test_escape_leads_back():
    with a_window() as window:
        left = []
        window.key_page_left.connect(lambda: left.append(1))
        window.show_key_page()
        QTest.keyClick(window.key_page.field, Qt.Key.Key_Escape)
        assert left == [1]


def test_a_key_that_cannot_be_stored_is_said_in_words():
    async def full(_key: str) -> None:
        raise Failure(FailureKind.DISK, "No space left on device")

    async def scene() -> None:
        with a_window(keep=full) as window:
            window.show_key_page()
            window.key_page.field.setText(KEY)
            window.key_page.check.click()
            while "could not be written" not in window.key_page.note.said:
                await asyncio.sleep(0.005)

    on_the_loop(scene)


def test_the_shape_before_a_note_stands_where_its_words_begin():
    with a_window() as window:
        window.show_key_page()
        note = window.key_page.note
        note.tell("هذا المفتاح غير مقبول", "bad", "failed")
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            window.key_page.setLayoutDirection(direction)
            settle()
            picture, ground = note.grab().toImage(), window._look.theme.paper
            inked = [
                x
                for x in range(picture.width())
                if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
            ]
            shape = 5 + 20 + 3  # room, shape, and at least this much between it and the words
            if direction is Qt.LayoutDirection.RightToLeft:
                inked = [picture.width() - 1 - x for x in reversed(inked)]
            assert inked[0] < shape and not set(range(shape - 2, shape + 2)) & set(inked)
