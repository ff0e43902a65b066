# SPDX-License-Identifier: GPL-3.0-or-later
"""The page for appearance: presets are put on, kept and given away; poor contrast is said and mended."""

from __future__ import annotations

import asyncio
import json

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.core.colours import READABLE
from app.core.options.appearance import CaptionLook, Preset
from app.core.presets import BUILT_IN, to_file, wears
from app.ui.captions.looks import caption_style, outstanding
from app.ui.captions.style import OUR_FAMILY
from app.ui.settings.rows.colour_field import ColourField
from app.ui.settings.rows.preset_gallery import PresetGallery
from app.ui.settings.rows.speaker_colours import SpeakerColours
from app.ui.settings.window import SettingsWindow
from tests.ui.scenes import a_look, on_the_loop
from tests.ui.settings.test_window import Choices
from tests.ui.test_surtitle import until


class Page:
    """The page in its window."""

    def __init__(self, look) -> None:
        self.parent, self.choices = QWidget(), Choices()
        self.window = SettingsWindow(look, self.choices, self.parent)
        self.window.show()
        self.window.show_page("appearance")
        self.view = self.window.stack.currentWidget()
        self.gallery = self.view.findChild(PresetGallery)

    @property
    def appearance(self):
        return self.choices.settings.appearance

    def control(self, path: str):
        return next(row.control for row in self.view.rows if path in row.row.paths)


def whole_in_sight(widget: QWidget) -> bool:
    """Nothing of it is scrolled away."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def on_a_page(scene) -> None:
    async def whole() -> None:
        with a_look("light") as look:
            page = Page(look)
            try:
                await scene(page)
            finally:
                page.window.close()
                page.parent.deleteLater()

    on_the_loop(whole, patience_s=30)


@pytest.mark.parametrize("built_in", BUILT_IN[1:], ids=lambda one: one.key)
def test_a_press_puts_a_whole_look_on_and_another_one_takes_it_off(built_in):
    async def scene(page: Page) -> None:
        page.gallery.tiles[built_in.key].click()
        assert wears(page.appearance, built_in.look, built_in.sized)
        assert [key for key, tile in page.gallery.tiles.items() if tile.isChecked()] == [built_in.key]
        page.window.line.undo.click()
        assert page.appearance == Choices().settings.appearance

    on_a_page(scene)


def chosen_of(buttons) -> list[bool]:
    """Which of these a screen reader is told to be chosen, all being radio buttons in a group with a name."""
    faces = [QAccessible.queryAccessibleInterface(button) for button in buttons]
    assert {face.role() for face in faces} == {QAccessible.Role.RadioButton}
    group = buttons[0].parentWidget()
    while not hasattr(group, "accessible_role"):
        group = group.parentWidget()
    assert group.accessible_role is QAccessible.Role.Grouping and group.accessibleName()
    return [bool(face.state().checked) for face in faces]


def test_to_a_screen_reader_looks_and_colours_are_one_choice_each():
    async def scene(page: Page) -> None:
        tiles = list(page.gallery.tiles.values())
        colours = page.control("appearance.text_colour").swatches
        swatches = [*colours.swatches, colours.other]
        speakers = page.view.findChild(SpeakerColours)
        assert chosen_of(tiles)[0] and chosen_of(swatches)[0] and chosen_of(speakers.speakers)[0]
        tiles[0].click()
        assert chosen_of(tiles).count(True) == 1, "pressed again it stays chosen"
        swatches[1].click()
        assert chosen_of(swatches).index(True) == 1 and chosen_of(swatches).count(True) == 1
        assert not any(chosen_of(tiles)), "that is no look with a name"
        page.choices.change("appearance.text_colour", "#123456")
        assert chosen_of(swatches)[-1] and chosen_of(swatches).count(True) == 1
        speakers.speakers[2].click()
        assert chosen_of(speakers.speakers).index(True) == 2
        assert chosen_of([*speakers.swatches.swatches, speakers.swatches.other]).index(True) == 0

    on_a_page(scene)


def test_looks_tried_one_after_another_stand_still_under_the_pointer():
    async def scene(page: Page) -> None:
        gallery = page.gallery
        page.window.resize(1020, 690)
        page.choices.settings_changed.emit()
        await asyncio.sleep(0)
        seen = set()
        for built_in in (*BUILT_IN, BUILT_IN[0]):
            gallery.tiles[built_in.key].click()
            page.window.layout().activate()
            page.window.frame.layout().activate()
            await asyncio.sleep(0)
            tile = gallery.tiles["large"]
            seen.add(tile.mapTo(page.window, tile.rect().center()).toTuple())
        assert len(seen) == 1, seen

    on_a_page(scene)


def test_a_look_is_kept_renamed_and_deleted_and_that_can_be_undone():
    async def scene(page: Page) -> None:
        gallery = page.gallery
        page.choices.change("appearance.weight", 600)
        assert gallery.rename.isHidden()
        page.window.resize(1020, 560)
        page.window.activateWindow()
        await until(page.window.isActiveWindow)
        gallery.save.click()
        await until(lambda: whole_in_sight(gallery.naming))
        gallery.naming.field.setText("   ")
        gallery.naming.keep.click()
        assert "needs a name" in page.window.line.words.said and page.appearance.own_presets == ()
        gallery.naming.field.setText("  Evening ")
        gallery.naming.keep.click()
        assert page.window.focusWidget() is gallery.tiles["own Evening"]
        assert [preset.name for preset in page.appearance.own_presets] == ["Evening"]
        assert gallery.tiles["own Evening"].isChecked()
        gallery.rename.click()
        gallery.naming.field.setText("Night")
        gallery.naming.keep.click()
        assert gallery.worn == "Night"
        gallery.delete.click()
        assert page.appearance.own_presets == ()
        page.window.line.undo.click()
        assert gallery.worn == "Night"

    on_a_page(scene)


def test_a_preset_travels_in_a_file_and_what_is_wrong_in_one_is_said(tmp_path):
    async def scene(page: Page) -> None:
        gallery, said = page.gallery, []
        page.window.choices.said.connect(said.append)
        given = Preset("Hers", CaptionLook(weight=700, text_colour="#101010"))
        await gallery.write(tmp_path / "hers.json", given)
        await gallery.read(tmp_path / "hers.json")
        assert page.appearance.own_presets == (given,)
        assert not page.window.line.undo.isHidden()
        await gallery.write(tmp_path / "again.json", given)
        assert page.window.line.undo.isHidden(), "nothing was changed that Undo could bring back"
        assert wears(page.appearance, given.look)
        raw = to_file(given)
        raw["look"]["weight"] = "heavy"
        (tmp_path / "broken.json").write_text(json.dumps(raw))
        await gallery.read(tmp_path / "broken.json")
        assert [preset.name for preset in page.appearance.own_presets] == ["Hers", "Hers 2"]
        assert "One of its values" in said[-1]
        before = page.appearance
        for text in ("[]", "nonsense", '{"look": 5}', ""):
            (tmp_path / "none.json").write_text(text)
            await gallery.read(tmp_path / "none.json")
            assert "none.json" in said[-1]
        await gallery.read(tmp_path / "not there.json")
        assert page.appearance == before

    on_a_page(scene)


def test_poor_contrast_is_said_beside_the_option_and_one_press_mends_it():
    async def scene(page: Page) -> None:
        field = page.control("appearance.text_colour")
        assert isinstance(field, ColourField)
        assert field.line.mend.isHidden()
        page.choices.change("appearance.text_colour", "#D0C8B0")
        assert not field.line.mend.isHidden()
        assert "hard to read" in field.line.words.said
        field.line.mend.click()
        assert field.line.mend.isHidden()
        style = caption_style(page.appearance, page.window.choices.look.theme)
        assert outstanding(style)["ink"] >= READABLE
        assert page.window.focusWidget() is field.swatches.other, "the keyboard is at what is chosen now"
        assert field.swatches.focusProxy() is None, "and nothing around it says that it has it, too"
        row = next(row for row in page.view.rows if row.control is field)
        row.back.click()
        assert page.window.focusWidget() is field.swatches.swatches[0]

    on_a_page(scene)


def test_each_speaker_has_a_colour_that_can_be_chosen_and_made_readable():
    async def scene(page: Page) -> None:
        colours = page.control("appearance.speaker_colours")
        assert isinstance(colours, SpeakerColours)
        colours.speakers[2].click()
        white = next(swatch for swatch in colours.swatches.swatches if swatch.colour == "#FFFFFF")
        white.click()
        assert page.appearance.speaker_colours == ("", "", "#FFFFFF")
        colours.line.mend.click()
        style = caption_style(page.appearance, page.window.choices.look.theme)
        assert outstanding(style)["speaker 3"] >= READABLE
        colours.swatches.swatches[0].click()
        assert page.appearance.speaker_colours == ()

    on_a_page(scene)


def test_colours_of_other_speakers_that_are_hard_to_read_are_named_and_mended_together():
    async def scene(page: Page) -> None:
        colours = page.control("appearance.speaker_colours")
        page.choices.change("appearance.speaker_colours", ("", "#FFF176", "", "#FFFFFF"))
        assert "speakers 2, 4" in colours.line.words.said
        colours.line.mend.click()
        style = caption_style(page.appearance, page.window.choices.look.theme)
        assert min(figure for role, figure in outstanding(style).items() if "speaker" in role) >= READABLE
        assert page.appearance.speaker_colours[0] == "" and colours.line.mend.isHidden()

    on_a_page(scene)


def test_a_typeface_that_is_not_here_is_said_and_ours_stands_in():
    async def scene(page: Page) -> None:
        field = page.control("appearance.family")
        assert field.missing.isHidden()
        page.choices.change("appearance.family", "Nowhere Sans")
        assert "“Nowhere Sans” is not on this computer" in field.missing.said
        assert not field.missing.isHidden()
        assert caption_style(page.appearance, page.window.choices.look.theme).family == OUR_FAMILY
        page.choices.change("appearance.family", "DejaVu Sans")
        assert field.missing.isHidden()
        assert caption_style(page.appearance, page.window.choices.look.theme).family == "DejaVu Sans"

    on_a_page(scene)


def test_every_option_of_appearance_changes_the_sample_at_once():
    changes = {
        "paragraph_gap_percent": 150,
        "family": "DejaVu Sans", "caption_size_px": 40, "weight": 700, "text_colour": "#203040",
        "background_colour": "#FFFFFF", "provisional_colour": "#803030", "provisional": "underline",
        "speaker_colours": ("#803030", "#305030"), "outline_percent": 8, "shadow_percent": 8,
        "letter_spacing_percent": 10, "word_spacing_percent": 40, "line_height_percent": 180,
        "case": "upper", "coloured": "words",
    }  # fmt: skip

    async def scene(page: Page) -> None:
        await asyncio.sleep(0)
        before = page.window.sample.grab().toImage()
        for name, value in changes.items():
            page.choices.change(f"appearance.{name}", value)
            after = page.window.sample.grab().toImage()
            assert after != before, name
            before = after

    on_a_page(scene)
