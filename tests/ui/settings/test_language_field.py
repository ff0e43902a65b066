# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages: found by typing any of their names, kept in their order as chips."""

from __future__ import annotations

import asyncio
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.ui.settings.rows.language_field import languages_in
from app.ui.settings.rows.search_list import SearchList
from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of, type_search


@pytest.mark.parametrize(
    "text, codes, unknown",
    [
        ("", (), []),
        ("English, slovenščina", ("en", "sl"), []),
        ("de;EN, de", ("de", "en"), []),
        ("Klingon, en", ("en",), ["Klingon"]),
    ],
)
def test_languages_are_named_as_people_name_them(text, codes, unknown):
    assert languages_in(text) == (codes, unknown)


def test_languages_are_added_by_typing_stand_as_chips_in_their_order_and_go_by_a_key():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            field = row_of(window, "soniox.language_hints").control
            options = lambda: choices.settings.soniox.language_hints  # noqa: E731
            field.add.click()
            (popup,) = field.add.findChildren(SearchList)
            QTest.keyClicks(popup.field, "sloven")
            shown = [popup.list.item(n) for n in range(popup.list.count())]
            assert {item.data(256) for item in shown if not item.isHidden()} == {"sl", "sk"}
            QTest.keyClicks(popup.field, " slovenian")
            QTest.keyClick(popup.field, Qt.Key.Key_Return)
            assert options() == ("sl",) and popup.field.text() == "" and popup.isVisible()
            QTest.keyClicks(popup.field, "english")
            QTest.keyClick(popup.field, Qt.Key.Key_Down)
            assert popup.list.hasFocus()
            QTest.keyClick(popup.list, Qt.Key.Key_Space)
            assert options() == ("sl", "en"), "in the order in which they were added"
            QTest.keyClick(popup.list, Qt.Key.Key_Space)
            assert options() == ("sl",), "a second press takes it away again"
            QTest.keyClick(popup.list, Qt.Key.Key_Escape)
            popup.field.setText("german, Français; en")
            QTest.keyClick(popup.field, Qt.Key.Key_Return)
            assert options() == ("sl", "de", "fr", "en")
            assert [chip.text() for chip in field.chips] == ["Slovenščina", "Deutsch", "Français", "English"]
            assert field.chips[1].accessibleName() == "Remove Deutsch"
            QTest.keyClick(field.chips[1], Qt.Key.Key_Delete)
            assert options() == ("sl", "fr", "en")
            assert window.focusWidget() is field.chips[1], "the keyboard is at the one that follows"
            choices.change("soniox.language_hints", ())
            assert field.none.isVisible() and not field.chips

    on_the_loop(scene)


def test_one_language_is_found_by_any_of_its_names():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.change("soniox.translation", "one_way")
            row = row_of(window, "soniox.translation_target")
            for typed, code in (
                ("japa", "ja"),
                ("nihon", "en"),
                ("日本", "ja"),
                ("pt", "pt"),
                ("francais", "fr"),
                ("slovene", "sl"),
            ):
                row.control.click()
                popup = row.control.findChildren(SearchList)[-1]
                QTest.keyClicks(popup.field, typed) if typed.isascii() else popup.field.setText(typed)
                QTest.keyClick(popup.field, Qt.Key.Key_Return)
                if typed == "nihon":
                    assert popup.isVisible(), "nothing is called so, nothing is taken"
                    assert popup.none.isVisible() and "nihon" in popup.none.said
                    popup.close()
                    continue
                assert choices.settings.soniox.translation_target == code
                assert not popup.isVisible()

    on_the_loop(scene)


def test_a_language_is_found_by_what_the_window_calls_it():
    async def scene() -> None:
        before = QLocale()
        QLocale.setDefault(QLocale("sl"))
        try:
            with a_settings_window() as (window, choices):
                choices.change("soniox.translation", "one_way")
                assert "Languages" in type_search(window, "nemščina")
                chooser = row_of(window, "soniox.translation_target").control
                chooser.click()
                popup = chooser.findChildren(SearchList)[-1]
                popup.field.setText("nemsc")
                assert popup.list.currentItem().text() == "Deutsch  ·  nemščina"
                QTest.keyClick(popup.field, Qt.Key.Key_Return)
                assert choices.settings.soniox.translation_target == "de"
                assert languages_in("angleščina, nemščina") == (("en", "de"), [])
        finally:
            QLocale.setDefault(before)

    on_the_loop(scene)


def test_two_languages_never_become_the_same_but_change_places():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.change("soniox.translation", "two_way")
            for path, typed in (("soniox.translation_b", "english"), ("soniox.translation_a", "english")):
                row = row_of(window, path)
                row.control.click()
                QTest.keyClicks(row.control.findChildren(SearchList)[-1].field, typed)
                QTest.keyClick(row.control.findChildren(SearchList)[-1].field, Qt.Key.Key_Return)
                soniox = choices.settings.soniox
                assert {soniox.translation_a, soniox.translation_b} == {"en", "de"}
                assert getattr(soniox, path.partition(".")[2]) == "en"
                assert row.control.text() == "English"

    on_the_loop(scene)


def test_each_way_to_show_a_translation_is_seen_beside_it_and_nothing_where_there_is_none():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            row = row_of(window, "appearance.translation")
            assert not row.isVisible() and window.sample.isVisible() and not window.figures.isVisible()
            await asyncio.sleep(0)
            seen = [window.sample.grab().toImage()]
            choices.change("soniox.translation", "one_way")
            assert row.isVisible()
            for view in ("both", "side", "translation"):
                choices.change("appearance.translation", view)
                seen.append(window.sample.grab().toImage())
            assert all(one != other for one, other in combinations(seen, 2))
            choices.change("appearance.translation", "original")
            assert window.sample.grab().toImage() == seen[0]
            choices.change("soniox.translation", "two_way")
            for view in ("original", "both", "side", "translation", "first"):
                choices.change("appearance.translation", view)
                seen.append(window.sample.grab().toImage())
            assert all(one != other for one, other in combinations(seen[4:], 2))
            choices.change_all({"soniox.translation": "none", "soniox.language_identification": False})
            assert window.sample.grab().toImage() != seen[0], "who speaks another language is said no more"

    on_the_loop(scene)


def test_chips_stand_in_as_many_lines_as_they_need_and_mirrored():
    async def scene() -> None:
        with a_settings_window(320) as (window, choices):
            choices.change("soniox.language_hints", ("sl", "de", "ja", "ar", "pt"))
            field = row_of(window, "soniox.language_hints").control
            window.grab()
            await asyncio.sleep(0)
            boxes = [chip.geometry() for chip in [*field.chips, field.add]]
            assert len({box.top() for box in boxes}) > 1
            assert all(box.right() < field.width() and box.bottom() < field.height() for box in boxes)
            assert not any(a.intersects(b) for a, b in pairwise(boxes))
            field.flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            field.flow._arrange()
            assert field.chips[0].geometry().right() > field.flow.width() - 4

    on_the_loop(scene)
