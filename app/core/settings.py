# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option, once: type, default, limits, choices.

Pure. Reading is tolerant: a wrong value is replaced by its default and reported as a `Problem`, an
unknown key is kept and written back, so a file from a newer version survives an older one.
Dialogs, the command line and the file format are made from these declarations.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, Union, get_args, get_origin, get_type_hints

SMALLEST_CAPTION_PX, LARGEST_CAPTION_PX = 14, 200


@dataclass(frozen=True, slots=True)
class Problem:
    """One value that could not be used: where it stood, what stood there, what is used instead."""

    path: str
    found: str
    used: str


def option(
    default: Any,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[Any, ...] = (),
    longest: int | None = None,
    new_stream: bool = False,
) -> Any:
    """Declare one option: numbers lie in `low`…`high`, texts and lists are at most `longest` long.

    `new_stream`: a change takes a new link to the service, since a stream's options are fixed.
    """
    about = {"low": low, "high": high, "choices": choices, "longest": longest, "new_stream": new_stream}
    return field(default=default, metadata=about)


@dataclass(frozen=True, slots=True)
class ListeningSettings:
    """Who listens, and to what."""

    engine: str = option("", choices=("", "soniox", "deepgram", "local", "demo"))
    """Empty: Soniox when a key is known, else this computer."""
    source: str = option("mic", longest=4096)
    """`mic`, `mic:NAME`, `system`, `mic+system`, a file or a stream address."""
    chosen: bool = option(False)
    """Whether the first-run choice has been made."""


@dataclass(frozen=True, slots=True)
class ContextPair:
    """One line of context: a key and its value, or a term and its translation."""

    source: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class SonioxSettings:
    """The start message of a Soniox stream (Soniox docs, "WebSocket API")."""

    url: str = option("", longest=2048, new_stream=True)
    """Empty: built from `region`."""
    region: str = option("", longest=16, new_stream=True)
    """Empty: United States; `eu`, `jp`, …"""
    model: str = option("stt-rt-v5", longest=128, new_stream=True)
    language_hints: tuple[str, ...] = option((), longest=100, new_stream=True)
    language_hints_strict: bool = option(False, new_stream=True)
    language_identification: bool = option(True, new_stream=True)
    diarization: bool = option(True, new_stream=True)
    endpoint_detection: bool = option(True, new_stream=True)
    max_endpoint_delay_ms: int = option(2000, low=500, high=3000, new_stream=True)
    endpoint_sensitivity: float = option(0.0, low=-1.0, high=1.0, new_stream=True)
    endpoint_latency_adjustment_level: int = option(0, low=0, high=3, new_stream=True)
    translation: str = option("none", choices=("none", "one_way", "two_way"), new_stream=True)
    translation_target: str = option("en", longest=8, new_stream=True)
    translation_a: str = option("en", longest=8, new_stream=True)
    translation_b: str = option("de", longest=8, new_stream=True)
    context_general: tuple[ContextPair, ...] = option((), longest=200, new_stream=True)
    context_text: str = option("", longest=10_000, new_stream=True)
    context_terms: tuple[str, ...] = option((), longest=2000, new_stream=True)
    context_translation_terms: tuple[ContextPair, ...] = option((), longest=2000, new_stream=True)
    client_reference_id: str = option("", longest=256, new_stream=True)


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """How a session behaves, whoever listens."""

    park_after_s: int = option(600, low=10, high=86_400)
    """How long a paused stream is kept open (and billed)."""
    backlog_s: int = option(3600, low=60, high=6 * 3600)
    """How much audio is kept while it cannot be sent."""
    keep_history: bool = option(True)
    """Whether what is said is written to this computer's disk, from the next Start on."""


@dataclass(frozen=True, slots=True)
class AppearanceSettings:
    """How captions and the window look."""

    theme: str = option("system", choices=("system", "light", "dark"))
    caption_size_px: int = option(29, low=SMALLEST_CAPTION_PX, high=LARGEST_CAPTION_PX)
    translation: str = option("both", choices=("both", "original", "translation"))


@dataclass(frozen=True, slots=True)
class Settings:
    """All options. Unchangeable: `with_value` gives a changed copy."""

    listening: ListeningSettings = ListeningSettings()
    soniox: SonioxSettings = SonioxSettings()
    session: SessionSettings = SessionSettings()
    appearance: AppearanceSettings = AppearanceSettings()
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
        kind = get_type_hints(type(part))[name]
        good, converted = _convert(value, kind, known[name].metadata)
        if not good:
            raise ValueError(f"{path} cannot be {value!r}")
        return replace(self, **{section: replace(part, **{name: converted})})

    def to_dict(self) -> dict[str, Any]:
        """As plain data for a file: every option, and what was unknown in its old place."""
        plain = {f.name: _plain(getattr(self, f.name)) for f in fields(self) if f.name != "unknown"}
        return _merged(plain, self.unknown)


def read_settings(raw: object) -> tuple[Settings, list[Problem]]:
    """Settings from plain data, whatever it is, and what had to be replaced. Never raises."""
    problems: list[Problem] = []
    if not isinstance(raw, Mapping):
        return Settings(), [Problem("", _short(raw), "defaults")]
    sections: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    hints = get_type_hints(Settings)
    names = [f.name for f in fields(Settings) if f.name != "unknown"]
    for name in names:
        section, left = _read_section(hints[name], name, raw.get(name, {}), problems)
        sections[name] = section
        if left:
            unknown[name] = left
    unknown.update({str(k): v for k, v in raw.items() if k not in names})
    return Settings(**sections, unknown=unknown), problems


def _read_section(cls: type, path: str, raw: object, problems: list[Problem]) -> tuple[Any, dict[str, Any]]:
    if not isinstance(raw, Mapping):
        problems.append(Problem(path, _short(raw), "defaults"))
        return cls(), {}
    values: dict[str, Any] = {}
    hints = get_type_hints(cls)
    known = {f.name: f for f in fields(cls)}
    for name, f in known.items():
        if name not in raw:
            continue
        good, converted = _convert(raw[name], hints[name], f.metadata)
        if good:
            values[name] = converted
        else:
            problems.append(Problem(f"{path}.{name}", _short(raw[name]), _short(f.default)))
    return cls(**values), {str(k): v for k, v in raw.items() if k not in known}


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
        return _as_pair(value, kind)
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


def _as_pair(value: Any, kind: Any) -> tuple[bool, Any]:
    if isinstance(value, kind):
        value = _plain(value)
    if not isinstance(value, Mapping) or not all(_is_text(value.get(f.name, "")) for f in fields(kind)):
        return False, None
    return True, kind(**{f.name: value.get(f.name, "") for f in fields(kind)})


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
