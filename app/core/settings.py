# SPDX-License-Identifier: GPL-3.0-or-later
"""All options together, and the reading of them; each section is declared in `app.core.options`.

Pure. Reading is tolerant: a wrong value is replaced by its default and reported as a `Problem`, an
unknown key is kept and written back, so a file from a newer version survives an older one.
Dialogs, the command line and the file format are made from these declarations.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.core.colours import is_colour
from app.core.languages import is_language, plain_code
from app.core.options.access import AccessSettings
from app.core.options.alerts import AlertSettings
from app.core.options.appearance import AppearanceSettings
from app.core.options.hands import HandsSettings
from app.core.options.listening import ListeningSettings
from app.core.options.overlay import OverlaySettings, SecondOverlaySettings
from app.core.options.reading import ReadingSettings
from app.core.options.session import SessionSettings
from app.core.options.soniox import SonioxSettings
from app.core.options.speakers import SpeakerSettings

DEFAULTS, NOTHING = "defaults", "nothing"
"""Used in the place of a section, and of what is left out of a list."""

_kinds = cache(get_type_hints)  # looking annotations up takes longer than everything else here


@dataclass(frozen=True, slots=True)
class Problem:
    """One value that could not be used: where it stood, what stood there, what is used instead."""

    path: str
    found: str
    used: str


@dataclass(frozen=True, slots=True)
class Settings:
    """All options. Unchangeable: `with_value` gives a changed copy."""

    listening: ListeningSettings = ListeningSettings()
    soniox: SonioxSettings = SonioxSettings()
    session: SessionSettings = SessionSettings()
    appearance: AppearanceSettings = AppearanceSettings()
    reading: ReadingSettings = ReadingSettings()
    access: AccessSettings = AccessSettings()
    speakers: SpeakerSettings = SpeakerSettings()
    overlay: OverlaySettings = OverlaySettings()
    second_overlay: SecondOverlaySettings = SecondOverlaySettings()
    hands: HandsSettings = HandsSettings()
    alerts: AlertSettings = AlertSettings()
    unknown: Mapping[str, Any] = field(default_factory=dict, compare=False)
    """What the file held that this version does not know; written back untouched."""

    def with_value(self, path: str, value: Any) -> Settings:
        """A copy in which the option at `path` ("soniox.model") is `value`.

        Raises `KeyError` for an unknown path, `ValueError` for a value outside the declaration.
        """
        section, _, name = path.partition(".")
        part = getattr(self, section, None)
        known = {f.name: f for f in fields(part)} if is_dataclass(part) else {}
        if name not in known:
            raise KeyError(path)
        kind = _kinds(type(part))[name]
        good, converted = _convert(value, kind, known[name].metadata)
        if not good:
            raise ValueError(f"{path} cannot be {value!r}")
        return replace(self, **{section: replace(part, **{name: converted})})

    def differing(self, other: Settings) -> dict[str, Any]:
        """The options of `other` that are not as here, by path."""
        pairs = ((path, _value(self, path), _value(other, path)) for path in option_paths())
        return {path: theirs for path, ours, theirs in pairs if ours != theirs}

    def with_unknown(self, more: Mapping[str, Any]) -> Settings:
        """A copy that also keeps what another file held and this version does not know."""
        return replace(self, unknown=_merged(dict(more), self.unknown))

    def to_dict(self) -> dict[str, Any]:
        """As plain data for a file: every option, and what was unknown in its old place."""
        plain = {f.name: _plain(getattr(self, f.name)) for f in fields(self) if f.name != "unknown"}
        return _merged(plain, self.unknown)


def _value(settings: Settings, path: str) -> Any:
    section, _, name = path.partition(".")
    return getattr(getattr(settings, section), name)


def option_paths() -> list[str]:
    """Every declared option, as `with_value` takes it, in the order of the declarations."""
    sections = {name: cls for name, cls in _kinds(Settings).items() if is_dataclass(cls)}
    return [f"{section}.{f.name}" for section, cls in sections.items() for f in fields(cls)]


def declaration(path: str) -> Mapping[str, Any]:
    """How an option is declared: low, high, choices, longest, new_stream. Raises `KeyError`."""
    section, _, name = path.partition(".")
    cls = _kinds(Settings).get(section)
    for known in fields(cls) if is_dataclass(cls) else ():
        if known.name == name:
            return known.metadata
    raise KeyError(path)


def read_settings(raw: object) -> tuple[Settings, list[Problem]]:
    """Settings from plain data, whatever it is, and what had to be replaced. Never raises."""
    problems: list[Problem] = []
    if not isinstance(raw, Mapping):
        return Settings(), [Problem("", _short(raw), DEFAULTS)]
    sections: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    hints = _kinds(Settings)
    names = [f.name for f in fields(Settings) if f.name != "unknown"]
    for name in names:
        section, left = read_section(hints[name], name, raw.get(name, {}), problems)
        sections[name] = section
        if left:
            unknown[name] = left
    unknown.update({str(k): v for k, v in raw.items() if k not in names})
    sections["soniox"] = _between_two(sections["soniox"], problems)
    return Settings(**sections, unknown=unknown), problems


def _between_two(soniox: SonioxSettings, problems: list[Problem]) -> SonioxSettings:
    """Translating between a language and itself is refused by the service."""
    if plain_code(soniox.translation_a) != plain_code(soniox.translation_b):
        return soniox
    usual = SonioxSettings()
    taken = plain_code(soniox.translation_a) == plain_code(usual.translation_b)
    other = usual.translation_a if taken else usual.translation_b
    problems.append(Problem("soniox.translation_b", _short(soniox.translation_b), _short(other)))
    return replace(soniox, translation_b=other)


def read_section(cls: type, path: str, raw: object, problems: list[Problem]) -> tuple[Any, dict[str, Any]]:
    """One section (or a record within one) from plain data, and what it held that is not known."""
    if not isinstance(raw, Mapping):
        problems.append(Problem(path, _short(raw), DEFAULTS))
        return cls(), {}
    values: dict[str, Any] = {}
    hints = _kinds(cls)
    known = {f.name: f for f in fields(cls)}
    for name, f in known.items():
        if name not in raw:
            continue
        value = raw[name]
        if is_dataclass(hints[name]):
            values[name], _ = read_section(hints[name], f"{path}.{name}", value, problems)
            continue
        if f.metadata.get("language") and isinstance(value, list):
            value = _languages(f"{path}.{name}", value, problems)
        if f.metadata.get("repaired") and isinstance(value, list):
            value = _repaired(get_args(hints[name])[0], f"{path}.{name}", value, problems)
        good, converted = _convert(value, hints[name], f.metadata)
        if good:
            values[name] = converted
        else:
            problems.append(Problem(f"{path}.{name}", _short(raw[name]), _short(f.default)))
    return cls(**values), {str(k): v for k, v in raw.items() if k not in known}


def _languages(path: str, raw: list[Any], problems: list[Problem]) -> list[str]:
    """Those that are languages; what is none would have the service refuse the others, too."""
    known = [code for code in raw if isinstance(code, str) and is_language(code)]
    left_out = [code for code in raw if not (isinstance(code, str) and is_language(code))]
    if left_out:
        problems.append(Problem(path, _short(left_out), NOTHING))
    return known


def _repaired(cls: type, path: str, raw: list[Any], problems: list[Problem]) -> list[Any]:
    """Records, each with what is wrong in it replaced."""
    records = []
    for number, item in enumerate(raw):
        if isinstance(item, Mapping):
            records.append(read_section(cls, f"{path}[{number}]", item, problems)[0])
        else:
            problems.append(Problem(f"{path}[{number}]", _short(item), NOTHING))
    return records


def _convert(value: Any, kind: Any, about: Mapping[str, Any]) -> tuple[bool, Any]:
    """Whether `value` can stand where `kind` is declared, and as what."""
    good, converted = _as_kind(value, kind)
    if not good:
        return False, None
    if about.get("choices") and converted not in about["choices"]:
        return False, None
    if about.get("low") is not None and not about["low"] <= converted <= about["high"]:
        return False, None
    if about.get("longest") is not None and len(converted) > about["longest"]:
        return False, None
    if about.get("language") and not all(
        is_language(code) for code in ([converted] if isinstance(converted, str) else converted)
    ):
        return False, None
    if about.get("colour") and not all(
        not text or is_colour(text) for text in ([converted] if isinstance(converted, str) else converted)
    ):
        return False, None
    return True, converted


def _as_kind(value: Any, kind: Any) -> tuple[bool, Any]:
    if get_origin(kind) in (Union, types.UnionType):
        tries = (_as_kind(value, k) for k in get_args(kind))
        return next((t for t in tries if t[0]), (False, None))
    if get_origin(kind) is tuple:
        return _as_tuple(value, get_args(kind)[0])
    if kind is bool or isinstance(value, bool):
        return isinstance(value, bool) and kind is bool, value
    if kind is float and isinstance(value, int | float):
        return abs(value) < 1e300, float(value) if abs(value) < 1e300 else 0.0
    if kind is int and isinstance(value, float) and value.is_integer():
        return True, int(value)
    if is_dataclass(kind):
        return _as_record(value, kind)
    if kind is str:
        return _is_text(value), value
    return isinstance(value, kind), value


def _is_text(value: Any) -> bool:
    """Half a surrogate pair, which JSON can spell, is no text: no file and no service would take it."""
    return isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)


def _as_tuple(value: Any, inner: Any) -> tuple[bool, Any]:
    if not isinstance(value, list | tuple):
        return False, None
    items = [_as_kind(v, inner) for v in value]
    return all(good for good, _ in items), tuple(v for _, v in items)


def _as_record(value: Any, kind: Any) -> tuple[bool, Any]:
    problems: list[Problem] = []
    record, _ = read_section(kind, "", _plain(value), problems)
    return not problems, record


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return value


def _merged(plain: dict[str, Any], unknown: Mapping[str, Any]) -> dict[str, Any]:
    for key, value in unknown.items():
        if isinstance(value, Mapping) and isinstance(plain.get(key), dict):
            plain[key] = {**value, **plain[key]}
        else:
            plain.setdefault(key, value)
    return plain


def _short(value: object) -> str:
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # a number of thousands of digits, lists within lists
        text = type(value).__name__
    return text if len(text) <= 60 else text[:57] + "…"
