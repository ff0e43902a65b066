# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of alerts: what counts as a word is shown as one writes it, and each way can be tried out."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextCursor

from app.audio import chime
from app.core.alerts import AlertWords
from app.core.options.access import WINDOW_LANGUAGES
from app.ui.hands.alert_frame import AlertFrame
from app.ui.settings.pages.alerts import AlertsPage
from app.ui.translations import install_translators
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_pages import work
from tests.ui.settings.test_window import a_settings_window, row_of
from tests.ui.test_surtitle import chosen, live, until


def test_how_else_a_word_is_found_is_told_while_it_is_written():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            row = row_of(window, "alerts.words")
            field = row.control
            assert field.example.isHidden()
            field.text.setPlainText("Kovač")
            assert field.example.said == "“Kovač” is found in Kovačs, Kovac, Kovach, too."
            assert choices.settings.alerts.words == (), "it is still being written"
            for option in ("endings", "sounds", "ignore_accents"):
                row_of(window, f"alerts.{option}").control.click()
            assert field.example.said == "“Kovač” is found only as it is written."
            row_of(window, "alerts.ignore_accents").control.click()
            assert field.example.said == "“Kovač” is found in Kovac, too."
            field.text.setPlainText("Kovač\n会議\n")
            field.text.moveCursor(QTextCursor.MoveOperation.End)
            assert "会議" in field.example.said
            field.take()
            assert choices.settings.alerts.words == ("Kovač", "会議")

    on_the_loop(scene)


def test_forms_are_those_of_what_is_spoken_and_otherwise_of_the_window():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            field = row_of(window, "alerts.words").control
            field.text.setPlainText("Marko")
            for spoken, forms in (((), "Markos"), (("de", "sl"), "Markos"), (("sl", "de"), "Marka")):
                choices.change("soniox.language_hints", spoken)
                assert field.example.said.startswith(f"“Marko” is found in {forms}"), spoken
            before = QLocale()
            QLocale.setDefault(QLocale("sl"))
            choices.change("soniox.language_hints", ("de", "sl"))
            assert "Marka" in field.example.said
            QLocale.setDefault(before)

    on_the_loop(scene)


EXAMPLES = {
    "en": {"Anna": ["Anna’s"], "ticket": ["tickets"], "Zoë": ["Zoe"], "Catherine": ["Katherine"]},
    "de": {"Anna": ["Annas"], "Flasche": ["Flaschen"], "Zoë": ["Zoe"], "Meier": ["Mayer"]},
    "es": {"Lucía": ["Lucías"], "tren": ["trenes"], "García": ["Garcia"], "Catarina": ["Katarina"]},
    "fr": {"Élodie": ["Élodies"], "gare": ["gares"], "Zoé": ["Zoe"], "Catherine": ["Katherine"]},
    "sl": {"Mojca": ["Mojce", "Mojco"], "Novak": ["Novaka"], "Kovač": ["Kovac"], "Meier": ["Mayer"]},
    "ja": {"ticket": ["tickets"], "田中": ["田中さん"], "Zoë": ["Zoe"], "Catherine": ["Katherine"]},
    "ar": {"منى": ["ومنى", "لمنى"], "فطور": ["الفطور"], "مُنى": ["منى"], "Catherine": ["Katherine"]},
}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_examples_of_a_match_are_of_the_language_and_true(language):
    app = application()
    install_translators(app, language)
    try:
        told = " ".join(option.help for option in AlertsPage()._likeness())
    finally:
        install_translators(app, "en")
    for word, forms in EXAMPLES[language].items():
        for form in forms:
            assert word in told and form in told, (word, form)
            assert AlertWords((word,)).find(form), (word, form)


@pytest.mark.parametrize(
    "option, way", [("flash", "flash"), ("sound", "sound"), ("notification", "notification")]
)
def test_a_way_is_tried_by_its_button_and_when_it_is_switched_on(option, way):
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            asked: list[str] = []
            window.choices.alert_wanted.connect(asked.append)
            row = row_of(window, f"alerts.{option}")
            was_on = choices.settings.alerts.__getattribute__(option)
            row.control.button.click()
            assert asked == [way]
            row.control.click()
            assert asked == [way] * (1 if was_on else 2), "switched off, it is not shown"
            row.control.click()
            assert asked == [way] * 2

    on_the_loop(scene)


def test_another_sound_and_another_loudness_are_heard_once_they_rest():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.change("alerts.sound", True)
            asked: list[tuple[str, int]] = []
            alerts = lambda: choices.settings.alerts  # noqa: E731
            window.choices.alert_wanted.connect(
                lambda _: asked.append((alerts().which_sound, alerts().volume))
            )
            row_of(window, "alerts.which_sound").control._choose("low")
            await until(lambda: asked)
            slider = row_of(window, "alerts.volume").control.slider
            for _ in range(4):
                slider.setValue(slider.value() + 1)
            assert len(asked) == 1
            await until(lambda: len(asked) == 2)
            assert asked == [("low", 50), ("low", 70)]

    on_the_loop(scene)


def test_all_ways_are_tried_in_the_windows_that_show(monkeypatch):
    """Through the real path: button, alert, frame around both windows, the sound with its loudness."""
    played: list[tuple[str, float]] = []
    monkeypatch.setattr(chime, "play", lambda sound, loudness: played.append((sound.name, loudness)))
    chosen("local")

    async def scene(surtitle) -> None:
        surtitle.captioning.change_all(
            {"alerts.sound": True, "alerts.which_sound": "knock", "alerts.volume": 80}
        )
        surtitle._show_settings()
        window = surtitle._settings_window
        shown: list[tuple[str, str]] = []
        monkeypatch.setattr(surtitle.hands.alerts._notifications, "show", lambda *said: shown.append(said))
        row_of(window, "alerts.flash").control.button.click()
        frames = [w.findChild(AlertFrame) for w in (window, surtitle.window)]
        assert all(frame is not None and not frame.isHidden() for frame in frames)
        row_of(window, "alerts.sound").control.button.click()
        await until(lambda: played)
        assert played == [("knock.wav", 1.6)]
        row_of(window, "alerts.notification").control.button.click()
        assert shown == [("“breakfast” was said", "The sentence with the word stands here.")]
        await asyncio.sleep(0)
        work(None, row_of(window, "alerts.mark").control)
        assert not surtitle.captioning.settings.alerts.mark

    live(scene, engine="local")
