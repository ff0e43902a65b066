# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page of the settings window is made of: words, and which option stands where. No widgets.

A page is a class with a name, an icon, a title and sections of rows; `app.ui.settings.pages` lists
the pages. The window builds a page's widgets when it is first looked at; the search reads only this.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.settings.choices import Choices

_translated = QCoreApplication.translate


@dataclass(frozen=True)
class Option:
    """A row for one declared option. The control follows from the declared type, unless `control` is given.

    bool: a switch; few values (`choices`): a chooser; a number with limits: a slider; a text: a field;
    texts: one a line; pairs: a table of two columns.
    """

    path: str
    """As `Settings.with_value` takes it: "soniox.model"."""
    label: str
    help: str
    """One sentence a newcomer understands: what it does, and when one would change it."""
    search: str = ""
    """Other words by which somebody may look for it."""
    choices: Sequence[tuple[Any, str]] | Callable[[], Sequence[tuple[Any, str]]] = ()
    """(value, words) pairs; of an option that declares choices, all of them."""
    says: Callable[[Any], str] | None = None
    """The value in words, with its unit: "29 px", "2 seconds"."""
    low: float | None = None
    high: float | None = None
    """Narrower limits for the slider than are declared."""
    step: float = 1
    ends: tuple[str, str] = ("", "")
    """Words at both ends of a slider: ("calm", "fast")."""
    placeholder: str = ""
    """What an empty field says."""
    columns: tuple[str, str] = ("", "")
    """Headings of a table."""
    control: Callable[[Choices, Option], QWidget] | None = None
    """Makes the control: a widget with a signal `edited(object)` and a method `show_value(value)`."""
    shown_when: Callable[[Choices], bool] | None = None
    """Whether the row makes sense now."""

    @property
    def key(self) -> str:
        """What the row is known by."""
        return self.path

    @property
    def paths(self) -> tuple[str, ...]:
        """The options this row takes care of."""
        return (self.path,)


@dataclass(frozen=True)
class Custom:
    """A row of any other kind. `make` may be called more than once: search results show rows, too."""

    key: str
    """Known by this, like an option's path: "listening.key"."""
    label: str
    help: str
    make: Callable[[Choices], QWidget]
    """Makes what stands beside the label. It keeps itself up to date (`Choices.changed`)."""
    search: str = ""
    paths: tuple[str, ...] = ()
    """Options it takes care of: those can be put back to the usual here."""
    full: bool = False
    """Whether it wants the whole width, under its label."""
    shown_when: Callable[[Choices], bool] | None = None


Row = Option | Custom


@dataclass(frozen=True)
class Section:
    """Rows under a heading; an empty heading is none."""

    title: str
    rows: Sequence[Row]
    about: str = ""
    """A sentence under the heading."""


class Page:
    """One page. Subclasses give `name`, `icon` and the three methods; words through `self.tr`."""

    name = ""
    """Never shown: how other parts of the window ask for it."""
    icon = "settings"
    """A drawing of resources/icons."""
    shows_captions = False
    """Whether the sample of captions stands above the options."""
    shows_languages = False
    """And whether in it somebody speaks another language."""
    shows_figures = False
    """And beneath it the figures that matter to how it looks."""
    shows_overlay = False
    """As `shows_captions`, for the sample of the overlay."""

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """As `QObject.tr`, which Qt's tools take it for; a page is no object of Qt's."""
        return _translated(type(self).__name__, text, comment or None, n)

    def title(self) -> str:
        """What the list of pages calls it."""
        raise NotImplementedError

    def about(self) -> str:
        """A sentence at the top; most pages need none."""
        return ""

    def sections(self) -> list[Section]:
        """The rows. Called once when the window opens: make no widgets here."""
        raise NotImplementedError
