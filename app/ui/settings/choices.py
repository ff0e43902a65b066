# SPDX-License-Identifier: GPL-3.0-or-later
"""What the settings window reads and changes: the options, their declarations, and the way back.

Every change goes through here to `Captioning`, which applies and saves it. Draws nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, get_type_hints

from PySide6.QtCore import QObject, Signal

from app.core.settings import Settings, declaration
from app.ui.parts.theme import Look

if TYPE_CHECKING:
    from app.ui.captioning import Captioning

NOT_BROUGHT_IN = frozenset({"listening.chosen"})
"""Belongs to this computer: that somebody chose who listens."""


class Choices(QObject):
    """One for a settings window; every row holds on to it."""

    changed = Signal()
    """An option has another value, or a session began or ended: rows show what is so now."""
    said = Signal(str)
    """A sentence about what was just done; with a way back when `can_undo`."""
    key_wanted = Signal()
    """The page where a key is pasted."""
    alert_wanted = Signal(str)
    """An alert shall be tried out: "flash", "sound" or "notification"."""
    text_wanted = Signal()
    """The window with the plain text."""

    def __init__(self, look: Look, captioning: Captioning, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.captioning = captioning
        self._before: dict[str, Any] = {}
        self._on_their_way: set[str] = set()
        self._renews_now = False
        captioning.running_changed.connect(self._look_at_renewal)
        captioning.settings_changed.connect(self.changed)
        captioning.running_changed.connect(self.changed)

    @property
    def settings(self) -> Settings:
        """All options as they are now."""
        return self.captioning.settings

    @property
    def session_runs(self) -> bool:
        """Whether something listens now."""
        return self.captioning.is_running

    def _look_at_renewal(self) -> None:
        before, self._renews_now = self._renews_now, self.captioning.renewal is True
        if before and not self._renews_now:
            self._on_their_way.clear()

    def stream_words(self, paths: Iterable[str]) -> str:
        """What becomes of a running session when these options of the stream are changed."""
        if not self.captioning.renews:
            return self.tr("Takes effect with the next Start.")
        known = self._on_their_way
        if self.captioning.renewal is True and (not known or known.intersection(paths)):
            return self.tr("The new connection is being made; nothing said is lost.")
        return self.tr("A change takes a new connection; nothing said is lost.")

    # -- reading -------------------------------------------------------------------------------

    def value(self, path: str) -> Any:
        """What an option is."""
        return _at(self.settings, path)

    def usual(self, path: str) -> Any:
        """What it is unless somebody changes it."""
        return _at(Settings(), path)

    def is_usual(self, paths: Iterable[str]) -> bool:
        """Whether these options are all as nobody changed them."""
        return all(self.value(path) == self.usual(path) for path in paths)

    def about(self, path: str) -> Mapping[str, Any]:
        """How it is declared: low, high, choices, longest, new_stream."""
        return declaration(path)

    def kind(self, path: str) -> Any:
        """The type it is declared with."""
        section, name = path.split(".")
        return get_type_hints(type(getattr(self.settings, section)))[name]

    # -- changing ------------------------------------------------------------------------------

    def change(self, path: str, value: Any) -> None:
        """Change one option; what the declaration refuses changes nothing."""
        self.change_all({path: value})

    def change_all(self, values: Mapping[str, Any]) -> bool:
        """Change several at once; whether that could be."""
        self._before = {}
        self._on_their_way.update(path for path in values if self.about(path)["new_stream"])
        try:
            self.captioning.change_all(dict(values))
        except ValueError:
            self.changed.emit()  # the control shows again what is so
            self.said.emit(self.tr("That cannot be kept, so it is as it was before."))
            return False
        return True

    def change_with_way_back(self, values: Mapping[str, Any], sentence: str) -> None:
        """Change several, say so, and remember what they were: `undo` brings it back."""
        before = {path: self.value(path) for path in values}
        if self.change_all(values):
            self._before = before
            self.said.emit(sentence)

    def back_to_usual(self, paths: Iterable[str], sentence: str) -> None:
        """As if nobody had changed these; can be undone."""
        self.change_with_way_back({path: self.usual(path) for path in paths}, sentence)

    def bring_in(self, settings: Settings, sentence: str) -> None:
        """Take all options from elsewhere; can be undone. That a choice was made once, stays."""
        self.captioning.keep_unknown(settings.unknown)
        differing = self.settings.differing(settings)
        values = {path: value for path, value in differing.items() if path not in NOT_BROUGHT_IN}
        self.change_with_way_back(values, sentence)

    def all_back_to_usual(self, sentence: str) -> None:
        """As if nobody had changed anything; can be undone."""
        self.bring_in(Settings(), sentence)

    def say(self, sentence: str) -> None:
        """Tell something that changed no option; the way back from what did goes with its own sentence."""
        self._before = {}
        self.said.emit(sentence)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self._before)

    def undo(self) -> None:
        """Bring back what the last large change replaced."""
        before, self._before = self._before, {}
        if before:
            self.captioning.change_all(before)


def _at(settings: Settings, path: str) -> Any:
    section, name = path.split(".")
    return getattr(getattr(settings, section), name)
