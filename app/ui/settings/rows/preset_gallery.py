# SPDX-License-Identifier: GPL-3.0-or-later
"""All looks with a name as tiles: put one on, keep what is worn as one of your own, give it away."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.failure import Failure
from app.core.options.appearance import LONGEST_NAME, CaptionLook, Preset
from app.core.presets import (
    BUILT_IN,
    NotAPreset,
    free_name,
    index_of,
    look_in,
    renamed,
    tidy,
    values_of,
    wears,
    with_preset,
    without,
    worn_with,
)
from app.storage.preset_file import read_preset, write_preset
from app.ui.parts import fonts
from app.ui.parts.folders import documents
from app.ui.parts.one_stop import OneStop
from app.ui.parts.ring import TextButton
from app.ui.parts.room import open_whole
from app.ui.settings.choices import Choices
from app.ui.settings.rows.field import Field
from app.ui.settings.rows.preset_tile import PresetTile
from app.ui.tasks import elsewhere, spawn
from app.ui.translations import apart, number, tr
from app.ui.wording import failure_told

OWN = "appearance.own_presets"
TILE_PX = 190
"""Tiles are at least this wide, where there is room for two."""


class PresetGallery(QWidget):
    """Tiles, and what can be done with the look that is worn."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._columns = 0
        self.tiles: dict[str, PresetTile] = {}
        self._stop = OneStop((), self)
        self.setAccessibleName(self.tr("Presets"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        look = choices.look
        self.save = TextButton(look, self.tr("Save as…"))
        self.rename = TextButton(look, self.tr("Rename…"))
        self.delete = TextButton(look, self.tr("Delete"))
        self.export = TextButton(look, self.tr("Export…"))
        self.bring = TextButton(look, self.tr("Import…"))
        for button in self._every_button:
            button.setParent(self)
        self.naming = _Naming(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._grid)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(2)
        column.addLayout(self._buttons)
        column.addWidget(self.naming)
        self.save.clicked.connect(self._ask_name)
        self.rename.clicked.connect(self._ask_new_name)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._ask_where)
        self.bring.clicked.connect(self._ask_file)
        choices.changed.connect(self._refresh)
        self._refresh()

    # -- what is so ----------------------------------------------------------------------------

    @property
    def own(self) -> tuple[Preset, ...]:
        """The user's presets."""
        return self._choices.settings.appearance.own_presets

    @property
    def worn(self) -> str:
        """The name of the user's preset that is worn; "" if none is."""
        appearance = self._choices.settings.appearance
        return next((preset.name for preset in self.own if wears(appearance, preset.look)), "")

    def _refresh(self) -> None:
        appearance = self._choices.settings.appearance
        shown = {one.key: worn_with(one.look, one.sized, appearance) for one in BUILT_IN}
        shown |= {f"own {preset.name}": preset.look for preset in self.own}
        names = built_in_names() | {f"own {preset.name}": preset.name for preset in self.own}
        if list(shown) != list(self.tiles):
            self._make_tiles(names)
        mine = f"own {self.worn}" if self.worn else ""
        for key, tile in self.tiles.items():
            tile.show_look(shown[key])
        worn = mine or next((key for key, look in shown.items() if wears(appearance, look)), "")
        self._stop.choose(self.tiles.get(worn))
        self._arrange_buttons()

    def _make_tiles(self, names: dict[str, str]) -> None:
        for key in [key for key in self.tiles if key not in names]:
            self.tiles.pop(key).deleteLater()
        words = (self.tr("Maja"), self.tr("The boat"), self.tr("is late"))
        kept, self.tiles = self.tiles, {}
        for key, name in names.items():
            tile = kept.get(key)
            if tile is None:
                tile = PresetTile(self._choices.look, key, name, words)
                tile.clicked.connect(lambda _=False, key=key: self._put_on(key))
            self.tiles[key] = tile
        self._stop.hold(list(self.tiles.values()))
        self._columns = 0
        self._arrange()
        self._order()

    def _order(self) -> None:
        """The keyboard comes to the buttons beneath after the looks, though these were made later."""
        for before, after in pairwise([*self.tiles.values(), *self._every_button]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        self._order()  # before, they may not have been in one window
        super().showEvent(event)

    @property
    def _every_button(self) -> tuple[TextButton, ...]:
        return self.save, self.rename, self.delete, self.export, self.bring

    # -- shape ---------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any width will do: what stands in rows is arranged anew."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        self._arrange_buttons()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        columns = max(1, min(3, self.width() // TILE_PX))
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _arrange_buttons(self) -> None:
        """In as many rows as it takes."""
        x = row = column = 0
        mine = bool(self.worn)
        for button in self._every_button:
            shown = mine or button not in (self.rename, self.delete)
            button.setVisible(shown)
            if not shown:
                continue
            wide = button.sizeHint().width()
            if x and x + wide > self.width():
                x, row, column = 0, row + 1, 0
            self._buttons.addWidget(button, row, column, Qt.AlignmentFlag.AlignLeading)
            x, column = x + wide + 2, column + 1
        self._buttons.setColumnStretch(5, 1)

    # -- what is done --------------------------------------------------------------------------

    def _put_on(self, key: str) -> None:
        for one in BUILT_IN:
            if one.key == key:
                self._wear(one.look, one.sized, self.tiles[key].text())
        for preset in self.own:
            if f"own {preset.name}" == key:
                self._wear(preset.look, True, preset.name)

    def _wear(self, look: CaptionLook, sized: bool, name: str) -> None:
        values = values_of(look, sized)
        if wears(self._choices.settings.appearance, look, sized):
            self._refresh()
            return
        words = self.tr("Captions look like “{preset}” now.").replace("{preset}", apart(name))
        self._choices.change_with_way_back(values, words)

    def _ask_name(self) -> None:
        self.naming.ask(free_name(self.own, self.tr("My look")), self._save)

    def _save(self, name: str) -> str:
        own = with_preset(self.own, name, self._choices.settings.appearance)
        words = self.tr("Kept as “{preset}”.").replace("{preset}", apart(name))
        self._choices.change_with_way_back({OWN: own}, words)
        self._focus(name)
        return ""

    def _ask_new_name(self) -> None:
        self.naming.ask(self.worn, self._rename)

    def _rename(self, name: str) -> str:
        worn = self.worn
        taken = index_of(self.own, name)
        if taken is not None and taken != index_of(self.own, worn):
            return self.tr("There is a preset of this name already. Choose another one.")
        words = self.tr("It is called “{preset}” now.").replace("{preset}", apart(name))
        self._choices.change_with_way_back({OWN: renamed(self.own, worn, name)}, words)
        self._focus(name)
        return ""

    def _focus(self, name: str) -> None:
        if tile := self.tiles.get(f"own {name}"):
            tile.show()  # a new one is not yet, and Qt would hand the keyboard to the first
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        name = self.worn
        words = self.tr("The preset “{preset}” is deleted.").replace("{preset}", apart(name))
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choices.change_with_way_back({OWN: without(self.own, name)}, words)

    # -- files ---------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        name = next((tile.text() for tile in self.tiles.values() if tile.isChecked()), self.tr("My look"))
        preset = Preset(tidy(name), look_in(self._choices.settings.appearance))
        dialog = self._dialog(self.tr("Surtitle: export a preset"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        safe = "".join(c if c.isalnum() or c in " -_" else "_" for c in name)
        dialog.selectFile(f"{safe}.json")
        dialog.fileSelected.connect(lambda file: spawn(self.write(Path(file), preset), name="export preset"))
        open_whole(dialog)

    def _ask_file(self) -> None:
        dialog = self._dialog(self.tr("Surtitle: import a preset"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: spawn(self.read(Path(file)), name="import preset"))
        open_whole(dialog)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self.window(), title, str(documents()))
        dialog.setFileMode(mode)
        dialog.setNameFilters([tr("Presets") + " (*.json)", tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    async def write(self, path: Path, preset: Preset) -> None:
        """Write a look to a file of its own."""
        try:
            await elsewhere(write_preset, path, preset)
        except Failure as failure:
            self._choices.say(failure_told(failure))
            return
        self._choices.say(self.tr("Written to {file}.").replace("{file}", apart(str(path))))

    async def read(self, path: Path) -> None:
        """Take the look in a file as one of the user's, and put it on."""
        try:
            preset, problems = await elsewhere(read_preset, path)
        except Failure as failure:
            self._choices.say(failure_told(failure))
            return
        except NotAPreset:
            words = self.tr("{file} holds no preset. Choose a file that was exported here.")
            self._choices.say(words.replace("{file}", apart(path.name)))
            return
        name = free_name(self.own, preset.name or path.stem or self.tr("My look"))
        own = with_preset(self.own, name, preset.look)
        words = self.tr("“{preset}” is one of your presets now.")
        if problems:
            words = self.tr(
                "“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.",
                "",
                len(problems),
            ).replace("{n}", number(len(problems)))
        self._choices.change_with_way_back(
            {OWN: own} | values_of(preset.look), words.replace("{preset}", apart(name))
        )
        self._focus(name)


class _Naming(QWidget):
    """A field for a name, in place; not there unless one is asked for."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._take = None
        self._choices = choices
        self.field = Field(choices.look, self.tr("Name of the preset"), low=True)
        self.field.setFont(fonts.font())
        self.field.setMaxLength(LONGEST_NAME)
        self.keep = TextButton(choices.look, self.tr("Save"), beside_choosers=True)
        self.leave = TextButton(choices.look, self.tr("Cancel"), beside_choosers=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        self.keep.clicked.connect(self._done)
        self.field.returnPressed.connect(self._done)
        self.leave.clicked.connect(self._end)
        self.hide()

    def ask(self, suggested: str, take) -> None:
        """Ask for a name; `take` returns why it cannot be, or nothing."""
        self._take = take
        self.field.setText(suggested)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _done(self) -> None:
        name = tidy(self.field.text())
        if not name or self._take is None:
            self._choices.say(self.tr("A preset needs a name. Write one."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if trouble := self._take(name):
            self._choices.say(trouble)
            return
        self._end()

    def _end(self) -> None:
        self._take = None
        self.hide()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end()
            return
        super().keyPressEvent(event)


def built_in_names() -> dict[str, str]:
    """What the looks that come with the program are called."""
    return {
        "plain": tr("Plain"),
        "bbc": tr("Television (BBC)"),
        "contrast": tr("High contrast"),
        "dyslexia": tr("Easier with dyslexia"),
        "large": tr("Large print"),
    }
