# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that matter first, each applied at once; what they do to captions stands above them.

Built from the declarations in `app.core.settings`; stores nothing itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.failure import Failure
from app.core.languages import LANGUAGES, language_name
from app.plan import is_device
from app.storage.keys import KeyPlace
from app.ui import fonts
from app.ui.caption_sample import CaptionSample
from app.ui.chooser import Chooser, Slider
from app.ui.field import Field
from app.ui.ring import ROOM_PX, TextButton
from app.ui.tasks import elsewhere, spawn
from app.ui.theme import Look
from app.ui.translations import number
from app.ui.wording import engine_name, failure_text
from app.ui.words import Words

if TYPE_CHECKING:
    from app.ui.captioning import Captioning

LABEL_PX = 190
NARROW_BELOW_PX = 520
SIDE_PX = 34
LARGEST_CAPTION_PX = 120
"""Where the slider ends; Ctrl+wheel goes further."""


def declared(settings: Any, path: str) -> Any:
    """What `app.core.settings` says about an option: low, high, choices, new_stream."""
    section, name = path.split(".")
    part = getattr(settings, section)
    return next(f.metadata for f in fields(part) if f.name == name)


class Row(QWidget):
    """A label and what belongs to it, side by side or one above the other."""

    def __init__(self, look: Look, label: str, *controls: QWidget) -> None:
        super().__init__()
        self.label = Words(look, label, "dim")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(6)
        wide = (QLineEdit, Slider, Words)  # these take what room there is
        for control in controls:
            line.addWidget(control, 1 if isinstance(control, wide) else 0)
        if not isinstance(controls[-1], wide):
            line.addStretch(1)
        self._box.addLayout(line, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Label above the control."""
        self._box.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self.label.setMinimumWidth(0 if narrow else LABEL_PX)
        self.label.setMaximumWidth(16777215 if narrow else LABEL_PX)
        self.label.setVisible(bool(self.label.said) or not narrow)


class SettingsWindow(QDialog):
    """Who listens, in which languages, and how it looks."""

    key_wanted = Signal()

    def __init__(self, look: Look, captioning: Captioning, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._captioning = captioning
        self.setWindowTitle(self.tr("Surtitle settings"))
        self.resize(700, 720)
        self.setMinimumSize(320, 300)
        self._shown: list[Callable[[], None]] = []  # each brings one control up to date
        self._rows: list[Row] = []
        self._looking: asyncio.Task[None] | None = None

        self.sample = CaptionSample(look)
        self.figures = Words(look, "", px=fonts.SMALL_PX)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(10)
        sample = QHBoxLayout()
        sample.setContentsMargins(ROOM_PX, 0, ROOM_PX, 0)
        sample.addWidget(self.sample)
        self._column.addLayout(sample)
        self.sample.figures_changed.connect(self.figures.say)
        self._column.addWidget(self.figures)
        self._appearance()
        self._listening()
        self._languages()
        self._column.addSpacing(6)
        self.note = Words(look, "", px=fonts.SMALL_PX)
        self._column.addWidget(self.note)
        self._column.addStretch(1)

        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        look.dress(area.verticalScrollBar())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        captioning.settings_changed.connect(self._show_all)
        look.changed.connect(self._show_all)

    # -- sections ------------------------------------------------------------------------------

    def _appearance(self) -> None:
        self._heading(self.tr("How it looks"))
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._choice("appearance.theme", self.tr("Theme"), names)

        low = declared(self._captioning.settings, "appearance.caption_size_px")["low"]
        self.size = Slider(self._look, self.tr("Caption size"), low, LARGEST_CAPTION_PX)
        figure = Words(self._look, "", "ink")
        figure.setMinimumWidth(64)
        self.size.valueChanged.connect(self._resize_captions)
        self._row(self.tr("Caption size"), self.size, figure)

        def show() -> None:
            px = self._captioning.settings.appearance.caption_size_px
            self.size.blockSignals(True)
            self.size.setValue(px)
            self.size.blockSignals(False)
            figure.say(self.tr("{n} px").replace("{n}", str(px)))
            self.sample.show_size(px)

        self._shown.append(show)

    def _listening(self) -> None:
        self._heading(self.tr("Listening"))
        self.engine = Chooser(
            self._look, self.tr("Who listens"),
            [("soniox", engine_name("soniox")),
             ("local", self.tr("This computer: English, rough, free")),
             ("demo", engine_name("demo"))],
        )  # fmt: skip
        self.engine.chosen.connect(self._use_engine)
        self._row(self.tr("Who listens"), self.engine)
        self._shown.append(lambda: self.engine.show_value(self._captioning.engine_name))

        self.change_key = TextButton(self._look, self.tr("Change key"), beside_choosers=True)
        self.remove_key = TextButton(self._look, self.tr("Remove key"), beside_choosers=True)
        self.change_key.clicked.connect(self._change_key)
        self.remove_key.clicked.connect(lambda: spawn(self._remove_key(), name="remove key"))
        self._row(self.tr("Soniox key"), self.change_key, self.remove_key)
        self.key_place = Words(self._look, "", px=fonts.SMALL_PX)
        self._row("", self.key_place)
        self._shown.append(self._show_key)

        self.source = Chooser(self._look, self.tr("Microphone"))
        self.source.chosen.connect(self._use_source)
        self._row(self.tr("Microphone"), self.source)
        self._shown.append(lambda: self.source.show_value(self._microphone))
        words = {n * 60: self.tr("{n} minutes", "", n).replace("{n}", number(n)) for n in (1, 5, 10, 30, 60)}
        self._choice("session.park_after_s", self.tr("Keep a paused session for"), words)
        kept = {True: self.tr("On this computer"), False: self.tr("Not at all")}
        self._choice("session.keep_history", self.tr("Keep what is said"), kept)

    def _languages(self) -> None:
        self._heading(self.tr("Languages (Soniox)"))
        self.hints = Field(self._look)
        self.hints.setFont(fonts.font())
        self.hints.setPlaceholderText(self.tr("Any language"))
        self.hints.setAccessibleName(self.tr("Languages that are spoken"))
        self.hints.editingFinished.connect(self._take_hints)
        self._row(self.tr("Spoken"), self.hints)
        self.hints_note = Words(self._look, "", px=fonts.SMALL_PX)
        self._row("", self.hints_note)
        self._shown.append(self._show_hints)

        kinds = {
            "none": self.tr("None"),
            "one_way": self.tr("Into one language"),
            "two_way": self.tr("Between two languages"),
        }
        self._choice("soniox.translation", self.tr("Translation"), kinds)
        all_languages = {code: language.own_name for code, language in LANGUAGES.items()}
        all_languages = dict(sorted(all_languages.items(), key=lambda item: item[1].casefold()))
        into = self._choice("soniox.translation_target", self.tr("Into"), all_languages)
        first = Chooser(self._look, self.tr("First language"), list(all_languages.items()))
        second = Chooser(self._look, self.tr("Second language"), list(all_languages.items()))
        first.chosen.connect(lambda code: self._change("soniox.translation_a", code))
        second.chosen.connect(lambda code: self._change("soniox.translation_b", code))
        between = self._row(self.tr("Between"), first, second)

        def show() -> None:
            soniox = self._captioning.settings.soniox
            into.setVisible(soniox.translation == "one_way")
            between.setVisible(soniox.translation == "two_way")
            first.show_value(soniox.translation_a)
            second.show_value(soniox.translation_b)

        self._shown.append(show)

    # -- pieces --------------------------------------------------------------------------------

    def _heading(self, words: str) -> None:
        self._column.addSpacing(14)
        self._column.addWidget(Words(self._look, words, "ink", 17, fonts.STRONG))

    def _row(self, label: str, *controls: QWidget) -> Row:
        row = Row(self._look, label, *controls)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _choice(self, path: str, label: str, words: dict[Any, str]) -> Row:
        """A row for an option with a few values; those the declaration does not know are left out."""
        known = declared(self._captioning.settings, path)["choices"]
        choices = [(value, text) for value, text in words.items() if not known or value in known]
        chooser = Chooser(self._look, label, choices)
        chooser.chosen.connect(lambda value: self._change(path, value))
        section, name = path.split(".")
        self._shown.append(
            lambda: chooser.show_value(getattr(getattr(self._captioning.settings, section), name))
        )
        return self._row(label, chooser)

    # -- changes -------------------------------------------------------------------------------

    def _change(self, path: str, value: Any) -> None:
        about = declared(self._captioning.settings, path)
        if about["new_stream"] and self._captioning.is_running:
            self.note.say(self.tr("This takes effect with the next Start."))
        self._captioning.change(path, value)

    def _use_engine(self, name: str) -> None:
        if name == "soniox" and not self._captioning.has_key:
            self._show_all()
            self._change_key()
            return
        if self._captioning.is_running:
            self.note.say(self.tr("This takes effect with the next Start."))
        self._captioning.use_engine(name)

    def _use_source(self, source: str) -> None:
        before = self._captioning.engine_name
        self._captioning.use_source(source)
        if before != self._captioning.engine_name:
            self.note.say(
                self.tr("{service} listens now: the demonstration hears only itself.").replace(
                    "{service}", engine_name(self._captioning.engine_name)
                )
            )

    def _resize_captions(self, px: int) -> None:
        self._captioning.change("appearance.caption_size_px", px)

    def _change_key(self) -> None:
        self.hide()
        self.key_wanted.emit()

    async def _remove_key(self) -> None:
        try:
            await self._captioning.forget_key()
        except Failure as failure:
            self.note.show_role("bad")
            self.note.say(" ".join(failure_text(failure)))
        self._show_key()

    def _take_hints(self) -> None:
        codes, unknown = languages_in(self.hints.text())
        if unknown:
            text = self.tr("Not known: {names}. Write names or codes, with commas between.")
            self.hints_note.show_role("warn")
            self.hints_note.say(text.replace("{names}", ", ".join(unknown)))
            return
        if codes != self._captioning.settings.soniox.language_hints:
            self._change("soniox.language_hints", codes)
        else:
            self._show_hints()

    # -- what is shown -------------------------------------------------------------------------

    def _show_all(self) -> None:
        for show in self._shown:
            show()

    def _show_hints(self) -> None:
        codes = self._captioning.settings.soniox.language_hints
        self.hints.setText(", ".join(language_name(code) for code in codes))
        self.hints_note.show_role("dim")
        self.hints_note.say(
            self.tr("Naming the languages makes captions more accurate. Commas between them.")
        )

    def _show_key(self) -> None:
        place = self._captioning.key_place
        self.remove_key.setEnabled(place in (KeyPlace.KEYRING, KeyPlace.FILE))
        self.remove_key.setVisible(place in (KeyPlace.KEYRING, KeyPlace.FILE))
        self.change_key.set_words(self.tr("Change key") if place else self.tr("Paste a key…"))
        self.key_place.say(
            {
                None: self.tr("No key is known. It would be kept in this computer's keyring.")
                if self._captioning.keyring
                else self.tr("No key is known. It would be kept in a file only you can read."),
                KeyPlace.ENVIRONMENT: self.tr("Taken from SONIOX_API_KEY, as long as that is set."),
                KeyPlace.KEYRING: self.tr("Kept in this computer's keyring."),
                KeyPlace.FILE: self.tr("Kept in a file only you can read."),
            }[place]
        )

    async def _look_around(self) -> None:
        """What takes a moment to find out: where the key is, which microphones there are."""
        self._show_sources([])
        await self._captioning.find_key_place()
        self._show_key()
        self._show_sources(await elsewhere(_input_names))

    @property
    def _microphone(self) -> str:
        """What is listened to, unless a file is: that is no habit."""
        source, habit = self._captioning.source, self._captioning.settings.listening.source
        return next((named for named in (source, habit) if is_device(named)), "mic")

    def _show_sources(self, names: list[str]) -> None:
        choices = [("mic", self.tr("The system's microphone"))]
        choices += [(f"mic:{name}", name) for name in names]
        current = self._microphone
        if current not in dict(choices):
            choices.append((current, current.removeprefix("mic:")))
        self.source.show_choices(choices)

    # -- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self.note.say("")
        self._show_all()
        self._looking = spawn(self._look_around(), name="look around")
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._looking is not None:
            self._looking.cancel()
        super().hideEvent(event)

    def resizeEvent(self, event: object) -> None:
        narrow = self.width() < NARROW_BELOW_PX
        side = 18 if narrow else SIDE_PX
        self._column.setContentsMargins(side - ROOM_PX, 26, side - ROOM_PX, 26)
        for row in self._rows:
            row.set_narrow(narrow)
        super().resizeEvent(event)


def languages_in(text: str) -> tuple[tuple[str, ...], list[str]]:
    """The codes of the languages named in a list with commas, and what is no language."""
    known = {code: code for code in LANGUAGES}
    known |= {language.name.casefold(): code for code, language in LANGUAGES.items()}
    known |= {language.own_name.casefold(): code for code, language in LANGUAGES.items()}
    codes: list[str] = []
    unknown: list[str] = []
    for word in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        code = known.get(word.casefold())
        if code is None:
            unknown.append(word)
        elif code not in codes:
            codes.append(code)
    return tuple(codes), unknown


def _input_names() -> list[str]:
    from app.audio.devices import input_devices

    return [device.name for device in input_devices()]
