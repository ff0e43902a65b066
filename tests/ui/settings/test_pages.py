# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option that is declared has one place in the settings window, with words, and its control works."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.core.options.soniox import ContextPair
from app.core.settings import option_paths
from app.storage.places import Places, resources
from app.ui.settings.controls import Figure
from app.ui.settings.page import Option
from app.ui.settings.pages import option_label, pages
from app.ui.settings.rows.chooser import Chooser
from app.ui.settings.rows.switch import Switch
from app.ui.settings.search import Index
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of
from tests.ui.speaking import speak

ELSEWHERE = {
    "listening.chosen": "the first-run choice; nobody changes it by hand",
    "appearance.own_presets": "the gallery keeps, renames and removes them one by one",
}
"""Options that stand on no page, and where they have their place."""


@pytest.fixture(autouse=True, scope="module")
def words() -> None:
    application()


def rows() -> list:
    return [row for page in pages() for section in page.sections() for row in section.rows]


def test_every_option_has_exactly_one_place():
    places = Counter(path for row in rows() for path in row.paths)
    places.update(row.key for row in rows() if not row.paths)
    missing = [path for path in option_paths() if not places[path] and path not in ELSEWHERE]
    assert missing == []
    assert [path for path, count in places.items() if count > 1] == []
    assert [path for path in ELSEWHERE if places[path]] == []
    assert {path for row in rows() for path in row.paths} <= set(option_paths())


def test_every_row_has_words_a_newcomer_can_read():
    for row in rows():
        assert row.label and not row.label.endswith((".", ":")), row.key
        assert row.help.endswith((".", "!", "?")) and len(row.help) < 260, row.key
        for jargon in ("endpoint", "latency", "diariz", "websocket", "JSON", "null", "backlog"):
            assert jargon.lower() not in f"{row.label} {row.help}".lower(), f"{row.key}: {jargon}"


def test_every_page_has_a_name_of_its_own_and_a_drawing():
    made = pages()
    assert len({page.name for page in made}) == len({page.title() for page in made}) == len(made)
    for page in made:
        assert (resources() / "icons" / f"{page.icon}.svg").exists(), page.name


def test_the_search_finds_every_row_by_its_label_its_option_and_its_help():
    index = Index(pages())
    for row in rows():
        for typed in (row.label, row.key, *row.paths, row.help.rstrip(".")):
            assert row.key in [hit.row.key for hit in index.find(typed)], (row.key, typed)


@pytest.mark.parametrize(
    "typed, label",
    [
        ("ENDPOINT sensitivity", "Short pauses"),
        ("glossary", "Always translated so"),
        ("vocabulary", "Names and special words"),
        ("microphon", "Microphone"),
        ("api key", "Key"),
        ("factory", "Begin anew"),
        ("europe", "Region"),
        ("keyboard", "Use these keys"),
        ("hex", "Words"),
        ("excel", "Lists"),
    ],
)
def test_the_search_knows_what_else_people_call_it(typed, label):
    assert label in [hit.row.label for hit in Index(pages()).find(typed)]


def test_an_option_is_called_the_same_everywhere():
    assert option_label("session.park_after_s") == "Keep a paused session for"
    assert option_label("no.such") == ""


def work(row, control) -> None:
    """Use the control as a person would: other than it is."""
    if isinstance(control, Switch):
        control.click()
    elif isinstance(control, Chooser):
        control._choose(next(value for value, _ in control._choices if value != control.value))
    elif hasattr(control, "slider"):
        slider = control.slider
        slider.setValue(slider.value() - 1 if slider.value() > slider.minimum() else slider.value() + 1)
    elif hasattr(control, "chips"):
        control._take("sl")
    elif hasattr(control, "pairs"):
        control.pairs.setData(control.pairs.index(0, 0), "topic")
        control.pairs.setData(control.pairs.index(0, 1), "the sea")
    elif hasattr(control, "take"):
        control.text.setPlainText("one\ntwo")
        control.take()
    else:
        field = getattr(control, "field", control)
        field.setText({"soniox.url": "wss://a.example"}.get(row.key, "other"))
        field.editingFinished.emit()


def test_every_slider_says_its_figure_in_the_digits_of_the_language():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            for page in pages():
                window.show_page(page.name)
            said = []
            for control in window.findChildren(Figure):
                for at in (control.slider.minimum(), control.slider.maximum()):
                    control.slider.setValue(at)
                    said.append(control.figure.said)
            assert len(said) > 20 and not [words for words in said if re.search("[0-9]", words)]

    try:
        speak("ar")
        QLocale.setDefault(QLocale("ar_EG"))
        on_the_loop(scene)
    finally:
        speak("en")


MINE = ("listening", "soniox", "session")


def test_every_control_changes_its_option_and_the_way_back_brings_it_back():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            mine = [path for path in option_paths() if path.split(".")[0] in MINE]
            for path in mine:
                if path in ELSEWHERE or not any(path in row.paths for row in rows()):
                    continue
                row = row_of(window, path)
                if not isinstance(row.row, Option):
                    continue
                before = window.choices.value(path)
                work(row.row, row.control)
                after = window.choices.value(path)
                assert after != before, path
                assert not row.back.isHidden(), path
                row.back.click()
                assert window.choices.value(path) == before, path
                assert choices.settings.with_value(path, after)

    on_the_loop(scene)


def test_every_control_has_a_name_and_is_described_by_its_help():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            for row in rows():
                shown = row_of(window, row.key)
                control = shown.control.focusProxy() or shown.control
                if isinstance(row, Option):
                    assert control.accessibleName().startswith(row.label), row.key
                    assert row.help in control.accessibleDescription(), row.key

    on_the_loop(scene)


def test_what_is_changed_here_stands_in_the_file():
    """Through the real path: control, Captioning, disk."""
    from tests.ui.test_surtitle import live, until

    async def scene(surtitle) -> None:
        surtitle._show_settings()
        window = surtitle._settings_window
        row_of(window, "soniox.translation").control._choose("one_way")
        row_of(window, "soniox.context_general").control.edited.emit((ContextPair("topic", "sea"),))
        await until(lambda: not surtitle.captioning.saving.is_under_way)
        window.close()

    live(scene, engine="local")
    file = json.loads(Path(Places.chosen().settings_file).read_text("utf-8"))
    assert file["soniox"]["translation"] == "one_way"
    assert file["soniox"]["context_general"] == [{"source": "topic", "target": "sea"}]
