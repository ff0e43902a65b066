# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages: the codes of the service, each once, each with a name of its own."""

from app.core.language_names import language_called
from app.core.languages import LANGUAGES, SUPPORTED, is_language, language_name, plain_code
from app.core.options.access import WINDOW_LANGUAGES


def test_every_language_of_the_service_is_there_once():
    assert len(LANGUAGES) == 60
    assert list(LANGUAGES) == sorted(LANGUAGES)
    assert len({language.own_name for language in LANGUAGES.values()}) == 60
    assert {"no", "tl", "zh"} <= set(LANGUAGES) and not {"nb", "fil"} & set(LANGUAGES)


def test_a_language_is_called_as_its_speakers_call_it():
    assert (language_name("de"), language_name("he"), language_name("xx")) == ("Deutsch", "עברית", "xx")


def test_languages_are_spelt_as_services_spell_them():
    assert [plain_code(c) for c in ("zh-Hans-CN", "nn", "iw", "PT_br", "")] == ["zh", "no", "he", "pt", ""]
    assert is_language("zh-Hans-CN") and is_language("nb") and not is_language("tlh") and not is_language("")


def test_every_language_is_called_by_name_in_each_language_of_the_window():
    for shown in WINDOW_LANGUAGES:
        called = [language_called(code, shown) for code in LANGUAGES]
        assert len(set(called)) == len(LANGUAGES) and all(called), shown
    assert [language_called("de", shown) for shown in ("en", "sl", "fr", "tlh")] == [
        "German",
        "nemščina",
        "allemand",
        "German",
    ]


def test_the_four_right_to_left_languages_are_known():
    assert [code for code, language in LANGUAGES.items() if language.right_to_left] == [
        "ar",
        "fa",
        "he",
        "ur",
    ]


def test_engines_support_only_languages_there_are():
    assert all(codes <= set(LANGUAGES) for codes in SUPPORTED.values())
