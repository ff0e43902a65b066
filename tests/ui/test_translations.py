# SPDX-License-Identifier: GPL-3.0-or-later
"""The window speaks the language that was chosen, else the system's, else English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QTextDocument, QTextLayout

from app.core.options.access import WINDOW_LANGUAGES
from app.storage.places import resources
from app.ui.control_bar import elapsed_words
from app.ui.parts import fonts
from app.ui.parts.theme import Look
from app.ui.parts.words import Words
from app.ui.translations import (
    OWN_NAMES,
    apart,
    figure,
    install_translators,
    language_of_window,
    listed,
    number,
)
from tests.ui.scenes import application


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    application()
    yield
    install_translators(application(), "en")


@pytest.mark.parametrize(
    "chosen, environ, code",
    [
        ("", {"LANGUAGE": "en"}, "en"),
        ("sl", {"LANGUAGE": "en"}, "sl"),
        ("", {"LANGUAGE": "de_AT:en", "LANG": "fr_FR.UTF-8"}, "de"),
        ("", {"LANGUAGE": "pt:es", "LANG": "fr_FR.UTF-8"}, "es"),
        ("", {"LC_ALL": "", "LC_MESSAGES": "ja_JP.UTF-8", "LANG": "en_US.UTF-8"}, "ja"),
        ("", {"LC_ALL": "ar-EG", "LANG": "en_US.UTF-8"}, "ar"),
        ("", {"LANG": "C.UTF-8"}, "en"),
        ("", {"LANG": "pt_BR.UTF-8"}, "en"),
    ],
)
def test_the_choice_wins_then_the_variables_in_the_order_gettext_has_them(chosen, environ, code):
    assert language_of_window(chosen, environ) == code


def test_every_language_of_the_window_has_its_words_and_its_own_name():
    assert set(OWN_NAMES) == set(WINDOW_LANGUAGES)
    for code in WINDOW_LANGUAGES:
        assert (resources() / "i18n" / f"surtitle_{code}.ts").exists()
        assert (resources() / "i18n" / f"surtitle_{code}.qm").exists(), "run packaging/translations compile"


def test_arabic_is_mirrored_and_english_is_not():
    app = application()
    install_translators(app, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install_translators(app, "en")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_plural_forms_follow_the_language():
    app = application()
    install_translators(app, "en")
    assert elapsed_words(61_000) == "1 minute 1 second"
    assert elapsed_words(122_000) == "2 minutes 2 seconds"
    install_translators(app, "sl")
    spoken = [elapsed_words(n * 1000).removeprefix(str(n)).strip() for n in (1, 2, 3, 5)]
    assert spoken == ["sekunda", "sekundi", "sekunde", "sekund"]


def test_qts_own_dialogs_speak_the_language_too():
    install_translators(application(), "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_numbers_are_written_as_the_language_writes_them():
    install_translators(application(), "de")
    assert (number(12_345), number(1.26, 1)) == ("12345", "1,3")
    assert [figure(value) for value in (400, 1.25, -0.5, 20_000)] == ["400", "1,25", "-0,5", "20000"]
    assert QLocale().language() == QLocale.Language.German


def test_words_in_a_row_have_the_comma_of_the_language():
    app = application()
    for code, row in (("en", "a, b"), ("ja", "a、b"), ("ar", "a، b"), ("fr", "a, b")):
        install_translators(app, code)
        assert listed("ab") == row
    assert listed([]) == "" and apart("a") == "a"


def test_a_name_that_runs_the_other_way_leaves_the_figures_behind_it_in_their_place():
    application()
    hebrew = "עברית"

    def of_figure_and_name(name: str) -> tuple[float, float]:
        line = f"Soniox · {name} · 0.2 s behind"
        layout = QTextLayout(line, fonts.font())
        layout.beginLayout()
        row = layout.createLine()
        layout.endLayout()
        return row.cursorToX(line.index("0.2") + 1)[0], row.cursorToX(line.index(hebrew) + 1)[0]

    figure, name = of_figure_and_name(hebrew)
    assert figure < name, "left to themselves, figures go with the letters before them"
    figure, name = of_figure_and_name(apart(hebrew))
    assert figure > name
    assert apart("\u202eabc") == "\u2068\u202eabc\u2069", "a mark that turns all that follows round"


def test_the_narrow_spaces_of_french_type_stay_narrow_and_do_not_break():
    sentence = "Appuyez sur «\u202fDémarrer\u202f»\u202f; & <rien>\u00a0: ici."
    label, shown = Words(Look(application(), "light"), sentence), QTextDocument()
    shown.setHtml(label.text())
    assert shown.toRawText() == sentence
    label.say("最後の言葉です。 再試行しています。")
    assert label.said == "最後の言葉です。再試行しています。", "no space stands behind a wide full stop"
    label.deleteLater()
