# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader's own word on who speaks: names, two labels that are one person, colours, wrong labels.

Pure and unchangeable: each correction gives a new value, and taking the last one back gives the one
before. What the service said stays as it is; names are looked up when a turn is shown or exported,
so a correction holds backwards and forwards and costs the same for a minute and for five hours.

People are known by the label of the service that stands for them ("2"); a name is a text for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.core.text import Entry, Gap

LONGEST_NAME = 60


class Called(msgspec.Struct, frozen=True, tag="called"):
    """This person is called so; "" takes the name away."""

    who: str
    name: str


class Same(msgspec.Struct, frozen=True, tag="same"):
    """`who` is the same person as `other`, and shown as `other` is."""

    who: str
    other: str


class Apart(msgspec.Struct, frozen=True, tag="apart"):
    """Whoever was taken for this person is somebody else again."""

    who: str


class Coloured(msgspec.Struct, frozen=True, tag="coloured"):
    """This person's place among the speakers' colours; None: the usual one."""

    who: str
    place: int | None


class Passage(msgspec.Struct, frozen=True, tag="passage"):
    """What `label` was said to say at `start_ms` was said by somebody else; None: by nobody known."""

    label: str
    start_ms: int
    by: str | None = None


class Labels(msgspec.Struct, frozen=True, tag="labels"):
    """Whether this session shows who speaks."""

    shown: bool


Correction = Called | Same | Apart | Coloured | Passage | Labels

_decode = msgspec.json.Decoder(Correction).decode
_raw = msgspec.json.Decoder(list[msgspec.Raw]).decode


@dataclass(frozen=True, slots=True)
class SpeakerNames:
    """All corrections of a session, in order, and what they come to.

    Two values are equal when the same corrections were made.
    """

    corrections: tuple[Correction, ...] = ()
    labels_shown: bool = field(default=True, compare=False)
    _people: Mapping[str, str] = field(default_factory=dict, compare=False)
    """label → the label that stands for the person, where it is another."""
    _names: Mapping[str, str] = field(default_factory=dict, compare=False)
    _colours: Mapping[str, int] = field(default_factory=dict, compare=False)
    _passages: Mapping[tuple[str, int], str | None] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, corrections: Iterable[Correction]) -> SpeakerNames:
        """What these corrections come to, one after the other."""
        names = cls()
        for correction in corrections:
            names = names.corrected(correction)
        return names

    def corrected(self, correction: Correction) -> SpeakerNames:
        """With one correction more; the same value when it says nothing new."""
        match correction:
            case Called(who, name):
                return self._called(who, tidy(name))
            case Same(who, other):
                return self._same(who, other)
            case Apart(who):
                return self._apart(who)
            case Coloured(who, place):
                return self._coloured(who, place)
            case Passage(label, start_ms, by):
                return self._passage(label, start_ms, by)
            case Labels(shown):
                return self if shown == self.labels_shown else self._with(correction, labels_shown=shown)

    @property
    def undone(self) -> SpeakerNames:
        """Without the last correction."""
        return SpeakerNames.of(self.corrections[:-1])

    # -- what is so ----------------------------------------------------------------------------

    def person(self, label: str) -> str:
        """The label that stands for the person with this label."""
        return self._people.get(label, label)

    def labels_of(self, person: str) -> list[str]:
        """The labels that were said to be this person too."""
        return [label for label, known in self._people.items() if known == person]

    def speaker(self, label: str | None, start_ms: int | None) -> str | None:
        """Who is shown to have said the passage that begins here; None: nobody is named."""
        if label is None or not self.labels_shown:
            return None
        if self._passages and start_ms is not None:
            key = (label, start_ms)
            if key in self._passages:
                by = self._passages[key]
                return None if by is None else self.person(by)
        return self._people.get(label, label)

    def is_unlabelled(self, label: str | None, start_ms: int | None) -> bool:
        """Whether the reader took the label off the passage that begins here."""
        if not self._passages or label is None or start_ms is None:
            return False
        return self._passages.get((label, start_ms), label) is None

    def name(self, label: str) -> str:
        """The name that was given to this person; "" while there is none."""
        return self._names.get(self.person(label), "")

    def colour(self, label: str) -> int:
        """The place of this person's colour: the chosen one, else by the number of the label."""
        person = self.person(label)
        known = self._colours.get(person)
        if known is not None:
            return known
        return int(person) - 1 if person.isdecimal() and 0 < len(person) < 6 else sum(person.encode())

    def shown(self, label: str | None, start_ms: int | None) -> str | None:
        """The name of a passage's speaker for files; the label where no name was given."""
        who = self.speaker(label, start_ms)
        return who if who is None else self.name(who) or who

    def entry(self, entry: Entry) -> Entry:
        """An entry as files have it: the speaker by the reader's word."""
        if isinstance(entry, Gap) or entry.speaker is None or not self.corrections:
            return entry
        shown = self.shown(entry.speaker, entry.start_ms)
        if shown == entry.speaker:
            return entry
        return msgspec.structs.replace(entry, speaker=shown, label=entry.speaker)

    # -- inside --------------------------------------------------------------------------------

    def _with(self, correction: Correction, **changes: Any) -> SpeakerNames:
        facts = {
            "labels_shown": self.labels_shown, "_people": self._people, "_names": self._names,
            "_colours": self._colours, "_passages": self._passages,
        }  # fmt: skip
        return SpeakerNames((*self.corrections, correction), **{**facts, **changes})

    def _called(self, who: str, name: str) -> SpeakerNames:
        who = self.person(who)
        if name == self._names.get(who, ""):
            return self
        for other, known in self._names.items():
            if name and other != who and known.casefold() == name.casefold():
                return self._same(who, other)  # whoever is called the same is the same
        left = {key: known for key, known in self._names.items() if key != who}
        return self._with(Called(who, name), _names={**left, who: name} if name else left)

    def _same(self, who: str, other: str) -> SpeakerNames:
        person, into = self.person(who), self.person(other)
        if person == into:
            return self
        people = {label: into if known == person else known for label, known in self._people.items()}
        people[person] = into
        return self._with(
            Same(person, into),
            _people=people,
            _names=_handed_on(self._names, person, into),
            _colours=_handed_on(self._colours, person, into),
        )

    def _apart(self, who: str) -> SpeakerNames:
        person = self.person(who)
        left = {label: known for label, known in self._people.items() if known != person}
        return self if left == self._people else self._with(Apart(person), _people=left)

    def _coloured(self, who: str, place: int | None) -> SpeakerNames:
        who = self.person(who)
        if place == self._colours.get(who):
            return self
        left = {key: known for key, known in self._colours.items() if key != who}
        return self._with(Coloured(who, place), _colours=left if place is None else {**left, who: place})

    def _passage(self, label: str, start_ms: int, by: str | None) -> SpeakerNames:
        key = (label, start_ms)
        if self._passages.get(key, label) == by:
            return self
        left = {known: said for known, said in self._passages.items() if known != key}
        if by != label:
            left[key] = by
        return self._with(Passage(label, start_ms, by), _passages=left)


def tidy(name: str) -> str:
    """A name as it is kept: on one line, without space around it, not endless."""
    visible = "".join(c if c.isprintable() else " " for c in name)
    return " ".join(visible.split())[:LONGEST_NAME].strip()


def _handed_on(known: Mapping[str, Any], person: str, into: str) -> dict[str, Any]:
    """What was known of one person is known of the other, unless something is known of that one."""
    left = {key: value for key, value in known.items() if key != person}
    if person in known:
        left.setdefault(into, known[person])
    return left


# -- kept in files --------------------------------------------------------------------------------


def as_text(names: SpeakerNames) -> str:
    """All corrections as JSON."""
    return msgspec.json.encode(names.corrections).decode()


def from_text(text: str) -> SpeakerNames:
    """Names from JSON, whatever it is: what cannot be read (a newer version's, say) is left out."""
    try:
        pieces = _raw(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return SpeakerNames()
    corrections = []
    for piece in pieces:
        try:
            corrections.append(_decode(piece))
        except msgspec.DecodeError:
            continue
    return SpeakerNames.of(corrections)
