# SPDX-License-Identifier: GPL-3.0-or-later
"""The quiet line: one notice at a time, never in the way, gone when the user has decided."""

import pytest

from app.ui.parts.notice import Choice, News
from tests.ui.scenes import a_window, settle


def press(window, words: str) -> None:
    (button,) = [button for button in window.notice.buttons if button.text() == words]
    button.click()
    settle()


def offer(sentence: str, done: list, about: object = None, stays: bool = False) -> News:
    look = Choice(lambda: "Look", lambda: done.append(sentence), stays)
    return News(lambda: sentence, (look, Choice(lambda: "No", lambda: None)), about=about)


def test_there_is_no_line_while_there_is_no_news():
    with a_window() as window:
        assert not window.notice.isVisible() and window.notice.height() <= window.height()
        top = window.captions.geometry().top()
        window.notice.show_news(offer("Something.", []))
        settle()
        assert window.notice.isVisible() and window.captions.geometry().top() > top
        press(window, "No")
        assert not window.notice.isVisible() and window.captions.geometry().top() == top


def test_the_next_notice_waits_until_the_user_has_decided():
    done: list[str] = []
    with a_window() as window:
        window.notice.show_news(offer("First.", done))
        window.notice.show_news(offer("Second.", done))
        assert window.notice.words.said == "First."
        press(window, "Look")
        assert done == ["First."] and window.notice.words.said == "Second."
        press(window, "No")
        assert done == ["First."] and window.notice.isHidden()


def test_what_goes_by_itself_comes_at_once_and_gives_its_place_back():
    with a_window() as window:
        window.notice.show_news(offer("A question.", []))
        window.notice.show_news(
            News(lambda: "Done.", (Choice(lambda: "Close", lambda: None),), lasting=False)
        )
        assert window.notice.words.said == "Done."
        window.notice._going.setInterval(1)
        window.notice._going.start()
        settle(lambda: window.notice.words.said == "A question.")
        assert [button.text() for button in window.notice.buttons] == ["Look", "No"]


def test_what_goes_by_itself_waits_for_the_keyboard_and_gives_it_back():
    with a_window() as window:
        window.activateWindow()
        window.bar.start.setFocus()
        settle(lambda: window.bar.start.hasFocus())
        window.notice.show_news(News(lambda: "Done.", (Choice(lambda: "Undo", lambda: None),), lasting=False))
        assert window.notice._going.isActive()
        window.notice.buttons[0].setFocus()
        assert not window.notice._going.isActive(), "nobody is hurried"
        window.bar.start.setFocus()
        assert window.notice._going.isActive()
        window.notice.buttons[0].setFocus()
        press(window, "Undo")
        assert window.notice.isHidden() and window.bar.start.hasFocus()


def test_a_choice_that_stays_leaves_the_notice_until_it_is_forgotten():
    done: list[str] = []
    with a_window() as window:
        window.notice.show_news(offer("About it.", done, about="it", stays=True))
        window.notice.show_news(offer("About it too.", done, about="it"))
        press(window, "Look")
        assert window.notice.words.said == "About it." and done == ["About it."]
        window.notice.forget("it")
        assert window.notice.isHidden()


@pytest.mark.parametrize("width", [320, 620, 1020])
def test_nothing_of_a_notice_is_cut_off(width):
    sentence = (
        "The session of Saturday, 21 November 2026, 10:52 was cut off. Every word that was final is kept."
    )
    with a_window(width=width) as window:
        window.notice.show_news(
            News(
                lambda: sentence,
                tuple(Choice(lambda w=w: w, lambda: None) for w in ("Show", "Export…", "Dismiss")),
            )
        )
        settle()
        notice = window.notice
        for part in (notice.words, *notice.buttons):
            assert notice.rect().contains(part.geometry()), part
        assert notice.words.heightForWidth(notice.words.width()) <= notice.words.height()
        assert not any(button.geometry().intersects(notice.words.geometry()) for button in notice.buttons)
        assert all(button.accessibleName() for button in notice.buttons)
