# SPDX-License-Identifier: GPL-3.0-or-later
"""The words for what is shown of words and translation: the same wherever it is chosen."""

from __future__ import annotations

import pytest

from app.core.settings import Settings
from app.core.translating import VIEWS
from app.ui.overlay.menu import OverlayMenu
from app.ui.parts.views import all_views, looks_like, one_language
from app.ui.surtitle import Surtitle
from tests.ui.overlay.test_overlays import begins_with
from tests.ui.settings.test_window import row_of
from tests.ui.test_surtitle import live, until


@pytest.mark.parametrize("two_ways", [False, True])
def test_wherever_a_view_is_chosen_it_is_called_the_same(two_ways):
    begins_with(
        overlay__shown=True,
        second_overlay__shown=True,
        soniox__translation="two_way" if two_ways else "one_way",
    )
    said: dict[str, list[str]] = {}

    async def scene(surtitle: Surtitle) -> None:
        strips = surtitle.overlays.strips
        await until(lambda: all(strip.is_open for strip in strips))
        surtitle.speaking.open_menu()
        menu = surtitle.speaking._menu
        said["window"] = [action.text() for action in menu.views.values() if action.isVisible()]
        menu.hide()
        made = OverlayMenu(strips[0], surtitle._look, lambda: None, lambda: None)
        (show,) = [one for one in made.menu(has_second=True).actions() if one.text() == "Show"]
        said["overlay"] = [action.text() for action in show.menu().actions()]
        made.deleteLater()
        surtitle.window.settings_wanted.emit()
        settings = surtitle._settings_window
        for path in ("appearance.translation", "overlay.translation", "second_overlay.translation"):
            said[path] = [words for _, words in row_of(settings, path).control._choices]

    live(scene)
    assert len(said) == 5 and len(set(map(tuple, said.values()))) == 1, said
    assert len(said["window"]) == (6 if two_ways else 4)


def test_every_view_there_is_has_words_and_one_of_two_languages_without_two_looks_like_the_words_alone():
    assert tuple(view for view, _ in all_views()) == VIEWS
    one_way = Settings().with_value("soniox.translation", "one_way")
    two_way = Settings().with_value("soniox.translation", "two_way")
    assert [looks_like(view, one_language(one_way)) for view in VIEWS[-3:]] == ["translation"] + 2 * [
        "original"
    ]
    assert [looks_like(view, one_language(two_way)) for view in VIEWS] == list(VIEWS)
