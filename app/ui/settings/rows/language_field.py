# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing languages: one from a list one can type into, or several that stand as chips in their order."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.language_names import language_called
from app.core.languages import LANGUAGES, language_name, plain_code
from app.ui.parts import fonts
from app.ui.parts.icons import paint_icon
from app.ui.parts.ring import ROOM_PX, RingButton, TextButton, placed
from app.ui.parts.theme import Look, Theme, mixed
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.page import Option
from app.ui.settings.rows.chooser import Chooser
from app.ui.settings.rows.flow import Flow
from app.ui.settings.rows.search_list import Line, SearchList

ALSO_CALLED = {
    "ca": "Valencian",
    "es": "Castilian",
    "fa": "Farsi",
    "he": "Ivrit",
    "nl": "Flemish",
    "no": "Bokmål Nynorsk",
    "pa": "Panjabi",
    "ro": "Moldovan",
    "sl": "Slovene",
    "tl": "Filipino",
    "zh": "Mandarin",
}
"""Other words by which people look for a language."""


def languages() -> list[tuple[str, str]]:
    """All languages by what they call themselves."""
    named = [(code, language.own_name) for code, language in LANGUAGES.items()]
    return sorted(named, key=lambda one: one[1].casefold())


class LanguageChooser(Chooser):
    """One language."""

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__(choices.look, option.label, languages())
        self._title = option.label
        self.chosen.connect(self.edited)

    def show_value(self, value: object) -> None:
        """This one; tells nobody."""
        if value and value not in dict(self._choices):
            self._choices.append((value, language_name(plain_code(str(value)))))  # spelt otherwise
        super().show_value(value)

    def _open(self) -> None:
        popup = SearchList(self.look, self._title, _lines(), {self.value}, self)
        popup.chosen.connect(self._choose)
        popup.open()


class OneOfTwo(LanguageChooser):
    """One of two languages that differ: choosing the other one's has them change places."""

    def __init__(self, choices: Choices, option: Option, other: str) -> None:
        self._all, self._path, self._other = choices, option.path, other
        super().__init__(choices, option)

    def _choose(self, value: object) -> None:
        ours, theirs = self._all.value(self._path), self._all.value(self._other)
        if value == theirs:
            self._all.change_all({self._path: theirs, self._other: ours})
        else:
            super()._choose(value)


class LanguagesField(QWidget):
    """Several languages, in the order in which they were added."""

    edited = Signal(object)

    def __init__(self, choices: Choices, option: Option) -> None:
        super().__init__()
        self._look, self._title = choices.look, option.label
        self._codes: tuple[str, ...] | None = None
        self.setAccessibleName(option.label)
        self.chips: list[Chip] = []
        self.flow = Flow(self)
        self.none = Words(self._look, self.tr("Any language"))
        self.none.setWordWrap(False)
        self.none.stand_beside()
        self.none.setFixedHeight(Chip.HEIGHT_PX + 2 * ROOM_PX)
        self.add = TextButton(self._look, self.tr("Add a language…"), beside_choosers=True)
        self.add.setAccessibleName(f"{option.label}: {self.add.text()}")
        self.add.clicked.connect(self.open)
        self.setFocusProxy(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.flow)
        self.show_value(())

    def show_value(self, codes: tuple[str, ...]) -> None:
        """These; tells nobody."""
        if codes == self._codes:
            return
        self._codes = codes
        kept = {chip.code: chip for chip in self.chips}
        for code, chip in kept.items():
            if code not in codes:
                chip.deleteLater()
        self.chips = [kept.get(code) or self._chip(code) for code in codes]
        self.flow.hold([*(self.chips or [self.none]), self.add])

    def open(self) -> None:
        """All languages to choose from; those chosen have a tick."""
        popup = SearchList(
            self._look,
            self._title,
            _lines(),
            self._codes or (),
            self.add,
            many=True,
            read=lambda text: languages_in(text)[0],
        )
        popup.chosen.connect(self._take)
        popup.dropped.connect(self._drop)
        popup.open()

    def _chip(self, code: str) -> Chip:
        chip = Chip(self._look, code)
        chip.setAccessibleName(self.tr("Remove {language}").replace("{language}", language_name(code)))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self._remove(code))
        return chip

    def _take(self, code: str) -> None:
        if code not in (self._codes or ()):
            self._change((*(self._codes or ()), code))

    def _drop(self, code: str) -> None:
        self._change(tuple(known for known in self._codes or () if known != code))

    def _remove(self, code: str) -> None:
        """By its chip: the keyboard goes on to the next one."""
        place = (self._codes or ()).index(code)
        self._drop(code)
        following = [*self.chips, self.add][place]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _change(self, codes: tuple[str, ...]) -> None:
        self.show_value(codes)
        self.edited.emit(codes)


class Chip(RingButton):
    """A language that is chosen. A press, Delete or Backspace removes it."""

    HEIGHT_PX = 36

    def __init__(self, look: Look, code: str) -> None:
        super().__init__(look)
        self.code = code
        self.setFont(fonts.font())
        self.setText(language_name(code))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(13 + words + 8 + 14 + 12 + 2 * ROOM_PX, self.HEIGHT_PX + 2 * ROOM_PX)

    minimumSizeHint = sizeHint

    def radius(self) -> float:
        return 8

    def fill(self, theme: Theme) -> QColor:
        return mixed(theme.panel, theme.ink, 0.06)

    def edge(self, theme: Theme) -> QColor:
        return theme.line

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        shape = self.shape()
        painter.setFont(self.font())
        painter.setPen(theme.ink)
        box = shape.adjusted(13, 0, -30, 0)
        painter.drawText(
            placed(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        cross = QRectF(shape.right() - 26, shape.center().y() - 7, 14, 14)
        paint_icon(painter, "close", placed(self, cross), theme.ink if self.underMouse() else theme.dim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)


def _called(code: str) -> str:
    return language_called(code, QLocale().name()[:2])


def _lines() -> list[Line]:
    """Each under its own name and that of the window's language; the English one and the code find it, too."""
    lines = []
    for code, own_name in languages():
        english, called = LANGUAGES[code].name, _called(code)
        words = own_name if own_name.casefold() == called.casefold() else f"{own_name}  ·  {called}"
        lines.append(Line(code, words, f"{code} {english} {ALSO_CALLED.get(code, '')}"))
    return lines


def languages_in(text: str) -> tuple[tuple[str, ...], list[str]]:
    """The codes of the languages named in a list with commas, and what is no language."""
    known = {code: code for code in LANGUAGES}
    known |= {language.name.casefold(): code for code, language in LANGUAGES.items()}
    known |= {_called(code).casefold(): code for code in LANGUAGES}
    known |= {language.own_name.casefold(): code for code, language in LANGUAGES.items()}
    codes: list[str] = []
    unknown: list[str] = []
    for comma in ("，", "、", "،", ";", "\n"):
        text = text.replace(comma, ",")
    for word in filter(None, (part.strip() for part in text.split(","))):
        code = known.get(word.casefold())
        if code is None:
            unknown.append(word)
        elif code not in codes:
            codes.append(code)
    return tuple(codes), unknown
