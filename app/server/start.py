# SPDX-License-Identifier: GPL-3.0-or-later
"""The first message of a connection: what it may hold, and every way it can be wrong.

Pure. Fields and limits follow Soniox docs, "WebSocket API"; members we do not know are ignored.
A member that is null counts as absent.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from app.server import refusals
from app.server.refusals import Refusal

MODELS = ("stt-rt-v5", "stt-rt-v4")

# Soniox docs, "Supported languages", in the service's own spelling.
_CODES = """
    af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr gl gu he hi hr hu id it ja kk kn ko lt lv mk
    ml mr ms nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh
"""
LANGUAGES = frozenset(_CODES.split())

# Soniox docs, "Real-time transcription", audio formats: bytes of one sample of one channel.
RAW_FORMATS = {
    **{
        f"pcm_{kind}{bits}{order}": bits // 8
        for kind in "su"
        for bits in (16, 24, 32)
        for order in ("le", "be")
    },
    **{f"pcm_f{bits}{order}": bits // 8 for bits in (32, 64) for order in ("le", "be")},
    "pcm_s8": 1,
    "pcm_u8": 1,
    "mulaw": 1,
    "alaw": 1,
}
CONTAINERS = frozenset({"auto", "aac", "aiff", "amr", "asf", "flac", "mp3", "ogg", "wav", "webm"})


class StartError(Exception):
    """The start message cannot be accepted; ``refusal`` says what the service would answer."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Translation:
    """Into which languages speech is translated: one for one-way, both for two-way."""

    kind: str
    languages: tuple[str, ...]

    def target_for(self, spoken: str | None) -> str | None:
        """The language that speech in ``spoken`` is translated into; None if it is left alone."""
        if self.kind == "one_way":
            return None if spoken == self.languages[0] else self.languages[0]
        others = [code for code in self.languages if code != spoken]
        return others[0] if len(others) == 1 else None


@dataclass(frozen=True, slots=True)
class Start:
    """A start message that was found to be right."""

    model: str
    audio_format: str
    sample_rate_hz: int | None
    channels: int | None
    diarization: bool = False
    identification: bool = False
    endpoints: bool = False
    max_endpoint_delay_ms: int = 2000
    endpoint_sensitivity: float = 0.0
    endpoint_level: int = 0
    language_hints: tuple[str, ...] = ()
    translation: Translation | None = None

    @property
    def bytes_per_second(self) -> int | None:
        """How fast raw audio runs; None for containers, whose bytes say nothing about time."""
        width = RAW_FORMATS.get(self.audio_format)
        return width * self.sample_rate_hz * self.channels if width else None

    def frame_bytes(self) -> int:
        """Bytes of one sample of all channels; 1 for containers."""
        return RAW_FORMATS.get(self.audio_format, 1) * (self.channels or 1)


def read_start(message: Any, models: Collection[str] = MODELS) -> Start:
    """Turn the decoded first message into a Start.

    Raises StartError with the documented answer for whatever is wrong first.
    """
    if not isinstance(message, dict):
        raise StartError(refusals.START_MALFORMED)
    take = _Members(message)
    model = take.text("model")
    if model not in models:
        raise StartError(refusals.MODEL_UNKNOWN)
    audio_format, rate_hz, channels = _audio(take)
    _check_free_text(take)
    take.flag("language_hints_strict")
    return Start(
        model=model,
        audio_format=audio_format,
        sample_rate_hz=rate_hz,
        channels=channels,
        diarization=take.flag("enable_speaker_diarization"),
        identification=take.flag("enable_language_identification"),
        endpoints=take.flag("enable_endpoint_detection"),
        max_endpoint_delay_ms=int(take.number("max_endpoint_delay_ms", 2000, 500, 3000, whole=True)),
        endpoint_sensitivity=take.number("endpoint_sensitivity", 0.0, -1.0, 1.0),
        endpoint_level=int(take.number("endpoint_latency_adjustment_level", 0, 0, 3, whole=True)),
        language_hints=_hints(take),
        translation=_translation(take),
    )


class _Members:
    """Typed reading of a JSON object's members; anything of another type is malformed."""

    def __init__(self, message: dict[str, Any]) -> None:
        self._message = message

    def take(self, name: str, kind: type | tuple[type, ...]) -> Any:
        value = self._message.get(name)
        if value is None:
            return None
        numeric = kind in (int, (int, float))
        if not isinstance(value, kind) or (numeric and isinstance(value, bool)):
            raise StartError(refusals.START_MALFORMED)
        return value

    def text(self, name: str) -> str | None:
        return self.take(name, str)

    def flag(self, name: str) -> bool:
        return bool(self.take(name, bool))

    def number(self, name: str, default: float, low: float, high: float, *, whole: bool = False) -> float:
        value = self.take(name, int if whole else (int, float))
        if value is None:
            return default
        if not low <= value <= high:
            raise StartError(refusals.INVALID.saying(f"{name} must be between {low:g} and {high:g}."))
        return value


def _audio(take: _Members) -> tuple[str, int | None, int | None]:
    """The audio format with its rate and channels, which raw formats must name."""
    audio_format = take.text("audio_format")
    rate_hz, channels = take.take("sample_rate", int), take.take("num_channels", int)
    if not audio_format:
        raise StartError(refusals.FORMAT_MISSING)
    if audio_format in CONTAINERS:
        return audio_format, None, None
    if audio_format not in RAW_FORMATS:
        raise StartError(refusals.INVALID.saying(f"Invalid audio data format: {audio_format[:40]}"))
    if rate_hz is None:
        raise StartError(refusals.RATE_MISSING)
    if channels is None:
        raise StartError(refusals.CHANNELS_MISSING)
    if not 2000 <= rate_hz <= 192_000:
        raise StartError(refusals.INVALID.saying("Audio data sample rate is out of range."))
    if channels not in (1, 2):
        raise StartError(refusals.INVALID.saying("Audio data channels must be 1 or 2."))
    return audio_format, rate_hz, channels


def _hints(take: _Members) -> tuple[str, ...]:
    """Language hints, which must be known and unique."""
    hints = take.take("language_hints", list) or []
    if not all(isinstance(hint, str) and hint in LANGUAGES for hint in hints):
        raise StartError(refusals.HINT_UNKNOWN)
    if len(set(hints)) < len(hints):
        raise StartError(refusals.HINTS_REPEATED)
    return tuple(hints)


def _check_free_text(take: _Members) -> None:
    """Context and reference id: the service only limits how long they are."""
    # Soniox docs, "Context": an object for current models, a plain string for older ones.
    if _length(take.take("context", (dict, str))) > 10_000:
        raise StartError(refusals.CONTEXT_TOO_LONG)
    if len(take.text("client_reference_id") or "") > 256:
        raise StartError(refusals.REFERENCE_TOO_LONG)


def _length(value: Any) -> int:
    """Characters of all the text inside a JSON value."""
    total, left = 0, [value]
    while left:
        item = left.pop()
        if isinstance(item, str):
            total += len(item)
        elif isinstance(item, dict):
            left.extend(item.values())
        elif isinstance(item, list):
            left.extend(item)
    return total


def _translation(take: _Members) -> Translation | None:
    """One-way or two-way translation between known languages."""
    asked = take.take("translation", dict)
    if asked is None:
        return None
    members = {"one_way": ("target_language",), "two_way": ("language_a", "language_b")}
    kind = asked.get("type")
    names = members.get(kind) if isinstance(kind, str) else None
    if names is None:
        raise StartError(refusals.START_MALFORMED)
    languages = tuple(asked.get(name) for name in names)
    known = all(isinstance(code, str) and code in LANGUAGES for code in languages)
    if not known or len(set(languages)) < len(languages):
        raise StartError(refusals.TARGET_UNKNOWN)
    return Translation(kind, languages)
