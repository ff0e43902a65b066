# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every look, kept to be looked at: presets, themes, views, the card, the page of appearance.

What can be told without eyes is told: grounds, contrast, and that nothing stands outside of its window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.colours import READABLE
from app.core.names import Called, SpeakerNames
from app.core.options.appearance import AppearanceSettings
from app.core.presets import BUILT_IN, values_of
from app.core.settings import Settings
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript
from app.core.translating import Translating
from app.ui.captions.looks import caption_style, outstanding
from app.ui.parts.notice import Choice, News
from app.ui.parts.theme import theme_named
from app.ui.reading_window import ReadingWindow
from app.ui.speakers.card import SpeakerCard
from tests.ui.scenes import STATES, a_look, a_window, clear_away, on_the_loop, settle
from tests.ui.touring import drawn

PICTURES = Path(__file__).resolve().parents[1] / "output" / "screens" / "looks"
THEMES = ["light", "dark", "contrast-light", "contrast-dark"]
SAID = (
    ("1", "en", "So the ferry does run on Sunday, but only twice, and the second one is already full.",
     "Torej trajekt v nedeljo vozi, a samo dvakrat, in drugi je že poln."),
    ("2", "en", "Then we take the early one. Who tells the others?",
     "Potem gremo zgodaj. Kdo pove ostalim?"),
    ("3", "sl", "Jaz jim povem nocoj.", "I will tell them tonight."),
    ("4", "ar", "هل القارب الأول في الساعة 7:30؟", "Is the first boat at 7:30?"),
)  # fmt: skip


def a_conversation() -> Transcript:
    """Four people, three languages, a gap, and words that may still change."""
    said = Transcript()
    said.translating = Translating("en", "sl")
    at = 0
    for speaker, language, words, translation in SAID:
        said.apply([Token(words, True, at, at + 900, speaker=speaker, language=language)])
        kind = TokenKind.TRANSLATION
        said.apply([Token(translation, True, language="en" if language != "en" else "sl", kind=kind)])
        said.close_turn()
        at += 1000
    said.add_gap(Gap(at, at + 4000, "the connection was lost"))
    said.apply(
        [Token("I’ll give you the list", True, at, at + 900, speaker="1", language="en")]
        + [Token(" and write them all", False, at + 900, at + 1200, speaker="1", language="en")]
    )
    said.names = SpeakerNames.of([Called("1", "Maja")])
    return said


def keep(picture: QPixmap, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(PICTURES / f"{name}.png"))


@contextmanager
def speaking(theme: str, appearance: AppearanceSettings, view: str = "both", width: int = 1020) -> Iterator:
    """The main window while four people speak."""
    with a_window(width, 660, theme) as window:
        captions = window.captions
        captions.set_style(caption_style(appearance, theme_named(theme)))
        captions.set_gap_wording(lambda gap: "4 seconds are missing: the connection was lost.")
        captions.show_view(view)
        captions.show_transcript(a_conversation())
        window.show_state(STATES["listening"])
        settle()
        yield window


def wearing(key: str) -> AppearanceSettings:
    """The appearance with one of our presets on."""
    settings = Settings()
    for path, value in values_of(next(one.look for one in BUILT_IN if one.key == key)).items():
        settings = settings.with_value(path, value)
    return settings.appearance


@pytest.mark.parametrize("key", [one.key for one in BUILT_IN])
def test_every_preset(key):
    for theme in ("light", "dark"):
        look = wearing(key)
        with speaking(theme, look) as window:
            keep(window.grab(), f"preset-{key}-{theme}")
            style = caption_style(look, theme_named(theme))
            assert min(outstanding(style).values()) >= READABLE
            corner = window.captions.grab().toImage().pixelColor(3, 3)
            assert corner == QColor(style.paper)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_and_view(theme):
    for view in ("both", "side", "original", "translation"):
        with speaking(theme, AppearanceSettings(), view) as window:
            keep(window.grab(), f"view-{view}-{theme}")
            second = window.captions.page.columns.second
            assert (second is not None) == (view == "side")


@pytest.mark.parametrize("width", [320, 700])
def test_names_and_languages_where_there_is_no_column_for_them(width):
    for names in (True, False):
        with speaking("light", AppearanceSettings(), width=width) as window:
            window.captions.tell(names=names, languages=True)
            settle()
            keep(window.grab(), f"told-{'all' if names else 'languages'}-{width}")
            text = window.captions.reading_copy().text
            assert "[Slovenščina]" in text and ("Maja" in text) == names


def test_what_was_done_is_said_with_the_way_back():
    for theme in ("light", "dark"):
        with speaking(theme, AppearanceSettings()) as window:
            undo = Choice(lambda: "Undo", lambda: None)
            for width in (1020, 320):
                window.resize(width, 660)
                window.notice.show_news(News(lambda: "One person now: Maja.", (undo,), lasting=False))
                settle()
                keep(window.grab(), f"undo-{theme}-{width}")
            window.notice.done()


@pytest.mark.parametrize(
    "theme, width", [("light", 1020), ("dark", 1020), ("contrast-dark", 700), ("light", 320)]
)
def test_the_card_of_a_speaker(theme, width):
    with a_look(theme) as look:
        said = a_conversation()
        style = caption_style(AppearanceSettings(), look.theme)
        window = ReadingWindow(look, style, said, lambda: "Surtitle: past", None, lambda names: None)
        window.resize(width, 700)
        window.show()
        settle(lambda: window.windowHandle().isExposed())
        number, name = window.captions._rows.names_in_view()[1]
        QTest.mouseClick(window.captions, Qt.MouseButton.LeftButton, pos=name.center())
        settle()
        card = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SpeakerCard) and w.isVisible())
        keep(_together(window, card), f"card-{theme}-{width}")
        assert card.screen().availableGeometry().contains(card.geometry())
        assert all(
            card.rect().contains(part.geometry().translated(part.parentWidget().mapTo(card, QPoint())))
            for part in card.findChildren(QWidget)
            if part.isVisible() and part.parentWidget() is card
        )
        card.close()
        window.close()
        clear_away()


def _together(window: QWidget, over: QWidget) -> QPixmap:
    """A window with a smaller one over it, as both are on the screen."""
    picture, upper = window.grab(), QPixmap(over.size())
    upper.fill(Qt.GlobalColor.transparent)
    over.render(upper)
    painter = QPainter(picture)
    painter.drawPixmap(window.mapFromGlobal(over.pos()), upper)
    painter.end()
    return picture


@pytest.mark.parametrize("theme", THEMES)
def test_the_page_of_appearance(theme):
    from app.ui.settings.window import SettingsWindow
    from tests.ui.settings.test_window import Choices

    async def scene() -> None:
        with a_look(theme) as look:
            parent = QWidget()
            window = SettingsWindow(look, Choices(), parent)
            window.show()
            window.show_page("appearance")
            for width in (1020, 320):
                window.resize(width, 720)
                await drawn()
                keep(window.grab(), f"settings-{theme}-{width}")
                page = window.stack.currentWidget().page
                sample = window.sample
                shown = [row.y for row in sample._page.rows if row.turn >= sample._first_turn]
                assert min(shown) >= 0, "nothing of the sample is cut in half"
                assert page.width() <= window.stack.currentWidget().viewport().width()
                keep(page.grab(), f"settings-whole-{theme}-{width}")
            window.close()
            parent.deleteLater()

    on_the_loop(scene)
