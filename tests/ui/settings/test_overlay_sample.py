# SPDX-License-Identifier: GPL-3.0-or-later
"""The overlay stands beside its options as it would over other windows, and follows each change."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtGui import QImage

from tests.ui.scenes import on_the_loop
from tests.ui.settings.test_window import a_settings_window


def picture(window) -> QImage:
    return window.overlay_sample.grab().toImage()


def test_it_shows_on_the_page_of_the_overlay_only():
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            for page, seen in (
                ("overlay", (False, True)),
                ("appearance", (True, False)),
                ("alerts", (False,) * 2),
            ):
                window.show_page(page)
                assert (window.sample.isVisible(), window.overlay_sample.isVisible()) == seen
            window.show_page("overlay")
            window.search.setText("plate")
            window._search()
            assert not window.overlay_sample.isVisible()

    on_the_loop(scene)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("overlay.size_percent", 160),
        ("overlay.lines", 1),
        ("overlay.translation", "side"),
        ("overlay.plate_colour", "#FFF1B8"),
        ("overlay.plate_opacity", 20),
        ("overlay.text_opacity", 40),
        ("second_overlay.shown", True),
        ("appearance.text_colour", "#FFF176"),
        ("appearance.case", "upper"),
    ],
)
def test_each_option_changes_the_picture_and_its_way_back_brings_the_old_one(path, value):
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            window.show_page("overlay")
            await asyncio.sleep(0)
            before = picture(window)
            was = window.choices.value(path)
            choices.change(path, value)
            assert picture(window) != before
            choices.change(path, was)
            await asyncio.sleep(0.05)
            assert picture(window) == before

    on_the_loop(scene)


def test_there_is_a_strip_for_each_overlay_and_none_sticks_out():
    async def scene() -> None:
        for width, height in ((1020, 700), (340, 420)):
            with a_settings_window(width, height) as (window, choices):
                choices.change_all({"second_overlay.shown": True, "overlay.size_percent": 400})
                window.show_page("overlay")
                await asyncio.sleep(0)
                sample = window.overlay_sample
                assert list(sample.strips) == ["overlay", "second_overlay"]
                for strip in sample.strips.values():
                    assert sample.rect().contains(strip.geometry()) and strip.isVisible()
                assert sample.height() <= height / 2
                choices.change("second_overlay.shown", False)
                assert list(sample.strips) == ["overlay"]

    on_the_loop(scene)


def test_two_overlays_are_seen_whole_each_with_what_it_shows():
    async def scene() -> None:
        with a_settings_window() as (window, choices):
            choices.change("second_overlay.shown", True)
            window.show_page("overlay")
            await asyncio.sleep(0)
            sample = window.overlay_sample
            for strip in sample.strips.values():
                assert (
                    strip._captions.geometry().bottom() == strip.rect().bottom() and strip._captions.y() == 0
                )
            second = sample.strips["second_overlay"].grab().toImage()
            choices.change("second_overlay.translation", "original")
            first = sample.strips["second_overlay"].grab().toImage()
            assert first != second
            for view, shown in (("first", first), ("second", second)):
                choices.change("second_overlay.translation", view)
                assert sample.strips["second_overlay"].grab().toImage() == shown

    on_the_loop(scene)
