# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the settings: a label, what belongs to it, a sentence of help, and the way back to the usual.

Narrow, the label stands above. Nothing moves when the way back appears: its room is always kept.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts import fonts
from app.ui.parts.ring import IconButton, RingButton
from app.ui.parts.words import Words
from app.ui.settings.choices import Choices
from app.ui.settings.controls import CONTROL_PX, control_for
from app.ui.settings.page import Custom, Option, Row
from app.ui.settings.rows.field import Field

LABEL_PX = 190
HEAD_PX = 26
"""How high a label is that stands above."""
BACK_PX = 34
"""How large the way back is beside the help."""
_UNLIMITED = 16777215


class SettingRow(QWidget):
    """One row, kept up to date from `Choices`."""

    def __init__(self, choices: Choices, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._choices = choices
        self._narrow: bool | None = None
        self.label = Words(choices.look, row.label, "ink")
        self.control = self._made()
        self.full = getattr(row, "full", False) or getattr(self.control, "full", False)
        self.help = Words(choices.look, row.help, px=fonts.SMALL_PX)
        self.back = IconButton(choices.look, "reset", "")
        name = self.tr("Back to the usual: {option}").replace("{option}", row.label)
        self.back.setAccessibleName(name)
        self.back.setToolTip(self.tr("Back to the usual"))
        self.back.clicked.connect(self._go_back)
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keeps)
        self.stream = Words(choices.look, "", px=fonts.SMALL_PX)
        self.stream.hide()
        self._arrange()
        choices.changed.connect(self.refresh)
        self.refresh()

    listed = True
    """Whether it is among what is shown: what a search did not find stays away, whatever changes."""

    @property
    def makes_sense(self) -> bool:
        """Whether there is something to choose now, as other options are."""
        return makes_sense(self.row, self._choices)

    def _made(self) -> QWidget:
        if isinstance(self.row, Custom):
            made = self.row.make(self._choices)
            if made.focusPolicy() is not Qt.FocusPolicy.NoFocus and not made.accessibleDescription():
                made.setAccessibleDescription(self.row.help)
            return made
        control = control_for(self._choices, self.row)
        control.edited.connect(self._edited)
        return control

    def _arrange(self) -> None:
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.label.setMinimumHeight(CONTROL_PX)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._box.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        line = self._line = QHBoxLayout()
        line.setSpacing(2)
        takes_room = not (isinstance(self.control, RingButton) or getattr(self.control, "snug", False))
        line.addWidget(self.control, 1 if takes_room else 0)
        if self.row.paths:
            line.insertWidget(1, self.back, 0, Qt.AlignmentFlag.AlignTop)
        if not takes_room:
            line.addStretch(1)
        right.addLayout(line)
        self._beneath = QHBoxLayout()
        self._beneath.setSpacing(0)
        self._beneath.addWidget(self.help, 1, Qt.AlignmentFlag.AlignTop)
        right.addLayout(self._beneath)
        right.addWidget(self.stream)
        self._box.addLayout(right, 1)

    # -- what is so ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is so now."""
        choices, row = self._choices, self.row
        if row.shown_when is not None:
            self.setVisible(self.listed and self.makes_sense)
        if isinstance(row, Option):
            self.control.show_value(choices.value(row.path))
        if row.paths:
            self.back.setVisible(not choices.is_usual(row.paths))
        self._say_stream()

    def _say_stream(self) -> None:
        takes = any(self._choices.about(path)["new_stream"] for path in self.row.paths)
        told = takes and self._choices.session_runs
        if told:
            self.stream.say(self._choices.stream_words(self.row.paths))
        self.stream.setVisible(told)

    # -- what is done --------------------------------------------------------------------------

    def _edited(self, value: object) -> None:
        assert isinstance(self.row, Option)
        self._choices.change(self.row.path, value)

    def _go_back(self) -> None:
        sentence = self.tr("{option} is back to the usual.").replace("{option}", self.row.label)
        self._choices.back_to_usual(self.row.paths, sentence)
        (self.control.focusProxy() or self.control).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- shape ---------------------------------------------------------------------------------

    def set_narrow(self, narrow: bool) -> None:
        """Label above the control."""
        narrow = narrow or self.full
        if narrow == self._narrow:
            return
        self._narrow = narrow
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.label.setMinimumWidth(0 if narrow else LABEL_PX)
        self.label.setMaximumWidth(_UNLIMITED if narrow else LABEL_PX)
        self.label.setMinimumHeight(HEAD_PX if narrow else CONTROL_PX)
        self.label.stand_beside()
        self._put_back(narrow)

    def _put_back(self, narrow: bool) -> None:
        """Beside the help where the label stands above: what is written in has the whole width then."""
        if not self.row.paths or not (
            getattr(self.control, "full", False) or isinstance(self.control, Field)
        ):
            return
        size = BACK_PX if narrow else CONTROL_PX
        self.back.setFixedSize(size, size)
        if narrow:
            self._beneath.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._line.insertWidget(1, self.back, 0, Qt.AlignmentFlag.AlignTop)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is chosen with here."""
        control = self.control.focusProxy() or self.control
        if control.focusPolicy() is Qt.FocusPolicy.NoFocus:
            inside = (w for w in control.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus)
            control = next(inside, control)
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def makes_sense(row: Row, choices: Choices) -> bool:
    """Whether a row has something to choose, as other options are now."""
    return row.shown_when is None or row.shown_when(choices)
