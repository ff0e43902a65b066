# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option, changed while a session runs: its effect is there at once, or in the new start message.

Nothing is opened anew and nothing is restarted; what only a later moment can show says so itself.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.keys import Combination
from app.core.options.appearance import CaptionLook, Preset
from app.core.options.soniox import ContextPair
from app.core.phase import Phase
from app.core.settings import Settings, declaration, option_paths
from app.engines.soniox.address import stream_url
from app.engines.soniox.start import start_message
from app.ui.hands import hands as hands_file
from app.ui.hands import hotkeys as hotkeys_file
from app.ui.hands.tray import Tray
from app.ui.surtitle import Surtitle
from tests.ui.scenes import application
from tests.ui.settings.test_renewing import heard, play, starts
from tests.ui.settings.test_window import row_of
from tests.ui.test_surtitle import chosen, live

LATER = {
    "listening.engine": "another engine comes as other options do: test_renewing.py",
    "listening.source": "below, and over real microphones: tests/conductor/test_another_source.py",
    "listening.chosen": "the first choice, which was made",
    "session.keep_history": "a session is kept whole or not at all: from the next Start on, and it says so",
    "hands.start_captioning": "is about the moment at which the program is opened",
    "overlay.x_on_wayland": "the window system is chosen before there is a window, and it says so",
    "access.language": "is looked at window by window where the languages are",
}
"""What this file does not show, and why."""

STREAM = [path for path in option_paths() if declaration(path)["new_stream"]]

OTHERS: dict[str, Any] = {
    "soniox.url": "wss://captions.example/listen",
    "soniox.region": "eu",
    "soniox.model": "stt-rt-v9",
    "soniox.language_hints": ("sl", "de"),
    "soniox.context_general": (ContextPair("topic", "the sea"),),
    "soniox.context_text": "A talk on boats.",
    "soniox.context_terms": ("Maja",),
    "soniox.context_translation_terms": (ContextPair("boat", "Boot"),),
    "soniox.client_reference_id": "room 4",
    "soniox.endpoint_sensitivity": 0.5,
    "soniox.max_endpoint_delay_ms": 900,
    "appearance.family": "DejaVu Sans",
    "appearance.own_presets": (Preset("Mine", CaptionLook()),),
    "appearance.speaker_colours": ("#123456",),
    "alerts.words": ("boat", "morning"),
    "appearance.theme": "dark",
    "appearance.translation": "translation",
    "reading.motion": "still",
    "hands.again_s": 300,
    "overlay.size_percent": 150,
    "second_overlay.size_percent": 150,
}


def another(settings: Settings, path: str) -> Any:
    """A value this option does not have now."""
    section, name = path.split(".")
    now, about = getattr(getattr(settings, section), name), declaration(path)
    if path in OTHERS:
        return OTHERS[path]
    if isinstance(now, bool):
        return not now
    if about["choices"]:
        return next(choice for choice in about["choices"] if choice not in (now, ""))
    if about["low"] is not None:
        more = max(1, (about["high"] - about["low"]) // 8)
        return now + more if now + more <= about["high"] else now - more
    if about["colour"]:
        return "#4B0082" if now != "#4B0082" else "#006400"
    assert name.startswith(("keys_", "translation")), path
    return "Ctrl+Alt+9" if name.startswith("keys_") else "fr"


# -- what a stream is told ---------------------------------------------------------------------------


@pytest.mark.parametrize("path", STREAM)
def test_each_option_of_a_stream_is_in_the_start_message_or_the_address(path):
    def told(settings: Settings) -> object:
        soniox = settings.soniox
        return start_message(soniox), stream_url(soniox.url, soniox.region)

    usual = Settings().with_value("soniox.language_hints", ("en",))
    if path.startswith("soniox.translation_"):
        kind = "one_way" if path.endswith("target") else "two_way"
        usual = usual.with_value("soniox.translation", kind)
    if path == "soniox.context_translation_terms":
        usual = usual.with_value("soniox.translation", "one_way")
    assert told(usual.with_value(path, another(usual, path))) != told(usual)


def test_all_of_them_at_once_make_one_new_stream_and_no_number_is_lost(tmp_path, monkeypatch):
    async def scene(surtitle: Surtitle, server) -> None:
        captioning = surtitle.captioning
        mine = [path for path in STREAM if path not in ("soniox.url", "soniox.region", "soniox.model")]
        values = {path: another(captioning.settings, path) for path in mine}
        surtitle._show_settings()  # all pages are made before anything is heard
        window = surtitle._settings_window
        notes = {path: row_of(window, path).stream for path in mine}
        captioning.start()
        await until(lambda: len(heard(surtitle)) >= 2)
        assert all("nothing said is lost" in note.said for note in notes.values())
        for path, value in values.items():
            captioning.change(path, value)
        await until(lambda: len(starts(server)) == 2)
        wanted = json.loads(start_message(captioning.settings.soniox))
        second = starts(server)[1]
        assert {key: second.get(key) for key in wanted} == wanted
        await until(lambda: captioning.conductor.state.phase is Phase.IDLE)
        assert heard(surtitle) == list(range(12))

    play(scene, tmp_path, monkeypatch, count=12)


# -- what acts at once -------------------------------------------------------------------------------

Seen = Callable[[Surtitle], object]


def captions(s: Surtitle) -> object:
    """What the captions look like, pixel by pixel."""
    return s.window.captions.grab().toImage()


def sample(s: Surtitle) -> object:
    """The same of the sample in the settings: it always has words that may still change."""
    s._settings_window.show_page("appearance")
    return s._settings_window.sample.grab().toImage()


def overlay(number: int) -> Seen:
    def picture(s: Surtitle) -> object:
        window = s.overlays.strips[number].window
        return window and (window.size(), window.grab().toImage())

    return picture


def strip(number: int, seen: Callable[[Any], object]) -> Seen:
    return lambda s: seen(s.overlays.strips[number])


def told(s: Surtitle) -> object:
    """In which ways somebody is told of a word, and in which words."""
    alerts, ways = s.hands.alerts, []
    found = alerts._watch.look(s.captioning.conductor.transcript)
    assert not found
    watch = type(alerts._watch)(alerts._words)
    alerts._flash = lambda: ways.append("flash")
    alerts._notifications.show = lambda *words: ways.append(words)
    alerts._sounded_at = -1e9
    alerts._sound = sounding = lambda: ways.append("sound") or asyncio.sleep(0)
    alerts.tell(watch.look(s.captioning.conductor.transcript)[-1])
    assert alerts._sound is sounding
    return ways


def again(s: Surtitle) -> object:
    """How much is shown again, and how long it stays."""
    s.hands.again()
    window = s.hands._again
    seen = (s.asked_ms[-1], window._going.interval())
    window.close()
    return seen


def through(window) -> bool:
    return bool(window.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput)


STRIP: dict[str, Callable[[int], Seen]] = {
    "lines": overlay,
    "size_percent": overlay,
    "translation": overlay,
    "plate_colour": overlay,
    "plate_opacity": overlay,
    "text_opacity": overlay,
    "click_through": lambda n: strip(n, lambda one: through(one.window)),
    "over_full_screen": lambda n: strip(n, lambda one: one.window.over_full_screen),
    "hide_from_sharing": lambda n: lambda s: len(s.not_hidden[n]),
    "hide_when_silent_s": lambda n: strip(n, lambda one: one._silence.is_awaited),
    "shown": lambda n: strip(n, lambda one: one.is_open),
}
EFFECTS: dict[str, Seen] = {
    "session.park_after_s": lambda s: s.captioning.conductor.state.park_at,
    "session.backlog_s": lambda s: s.captioning.conductor._links.ledger.backlog._limit,
    "appearance.theme": lambda s: s.window.grab().toImage(),
    "appearance.lines": overlay(0),
    **dict.fromkeys(("appearance.provisional", "appearance.provisional_colour"), lambda s: sample(s)),
    "appearance.own_presets": lambda s: [
        tile.accessibleName()
        for tile in row_of(s._settings_window, "appearance.presets").control.tiles.values()
    ],
    "reading.pace": lambda s: s._bridge.pacing._calm.pace,
    "reading.motion": lambda s: s.hands.alerts._reduced_motion,
    "access.announcements": lambda s: s.window.captions.announcer._manner,
    "access.announce_every_s": lambda s: s.window.captions.announcer._between_s,
    "speakers.names": captions,
    "speakers.languages": captions,
    "alerts.words": captions,
    "alerts.mark": captions,
    "alerts.ignore_accents": lambda s: s.hands.alerts._words._how,
    "alerts.endings": lambda s: s.hands.alerts._words._how,
    "alerts.sounds": lambda s: s.hands.alerts._words._how,
    **dict.fromkeys(("alerts.flash", "alerts.sound", "alerts.notification", "alerts.show_words"), told),
    "alerts.which_sound": lambda s: row_of(s._settings_window, "alerts.which_sound").control.text(),
    "alerts.volume": lambda s: row_of(s._settings_window, "alerts.volume").control.figure.said,
    "hands.tray": lambda s: s.hands._tray._wanted,
    "hands.close_to_tray": lambda s: s.window.stays_behind(),
    "hands.hotkeys": lambda s: dict(s.keyboard.taken),
    **{
        f"hands.keys_{name}": lambda s: dict(s.keyboard.taken)
        for name in ("start_stop", "mute", "pause", "overlay", "again")
    },
    "hands.again_s": again,
    "hands.again_stays_s": again,
    **{f"overlay.{name}": seen(0) for name, seen in STRIP.items()},
    **{f"second_overlay.{name}": seen(1) for name, seen in STRIP.items()},
}
BEGUN_WITH = {
    "appearance.outline_percent": 6,
    "appearance.shadow_percent": 6,
    "appearance.provisional": "underline",
    "access.announcements": "paced",
    "alerts.words": ("boat",),
    "hands.hotkeys": True,
}
"""So that what they are about is to be seen."""


class Keyboard:
    """The keys that programs have on this computer."""

    def __init__(self) -> None:
        self.taken: dict[str, str] = {}

    def take(self, wanted: dict[str, Combination]) -> dict:
        self.taken = {name: str(keys) for name, keys in wanted.items()}
        return {}

    def close(self) -> None:
        self.taken = {}


def seen_of(path: str) -> Seen:
    return EFFECTS[path] if path in EFFECTS else captions


async def until(met: Callable[[], object], patience_s: float = 60.0) -> None:
    async with asyncio.timeout(patience_s):
        while not met():
            await asyncio.sleep(0.02)


def on_overlays(path: str) -> bool:
    """Whether only they show it: while they are open, every other change costs more."""
    return path.startswith(("overlay.", "second_overlay.")) or path == "appearance.lines"


async def takes_effect(surtitle: Surtitle, path: str) -> bool:
    """Change it, see it, and change it back."""
    captioning, seen = surtitle.captioning, seen_of(path)
    before, was = seen(surtitle), captioning.settings
    captioning.change(path, another(was, path))
    try:
        await until(lambda: seen(surtitle) != before, 20)
    except TimeoutError:
        return False
    finally:
        captioning.change_all(captioning.settings.differing(was))
        await asyncio.sleep(0)
    return True


def at_once() -> Iterator[str]:
    for path in option_paths():
        if path not in STREAM and path not in LATER:
            yield path


def test_every_other_option_shows_its_effect_at_once_while_a_session_runs(monkeypatch):
    chosen("demo")
    keyboard = Keyboard()
    monkeypatch.setattr(hotkeys_file, "keys_here", lambda pressed, told: keyboard)
    monkeypatch.setattr(Tray, "shows", property(lambda tray: True))
    monkeypatch.setattr(Tray, "show_message", lambda *said: True)
    asked_ms: list[int] = []
    said_last = hands_file.said_last
    monkeypatch.setattr(hands_file, "said_last", lambda t, ms: asked_ms.append(ms) or said_last(t, ms))

    async def scene(surtitle: Surtitle) -> None:
        captioning = surtitle.captioning
        surtitle.keyboard, surtitle.asked_ms = keyboard, asked_ms
        surtitle.not_hidden = [[], []]
        for number, one in enumerate(surtitle.overlays.strips):
            one.not_hidden.connect(lambda number=number: surtitle.not_hidden[number].append(1))
        captioning.change_all(BEGUN_WITH)
        surtitle.window.captions.set_reduced_motion(True)
        captioning.start()
        turns = lambda: captioning.conductor.transcript.turns  # noqa: E731
        await until(lambda: len(turns()) >= 2 and turns()[1].tail and turns()[0].translated_text)
        captioning.pause()
        await until(lambda: captioning.conductor.state.phase is Phase.PAUSED)
        surtitle.window.resize(760, 560)
        surtitle._show_settings()
        without = [
            path for path in at_once() if not on_overlays(path) and not await takes_effect(surtitle, path)
        ]
        captioning.change_all({"overlay.shown": True, "second_overlay.shown": True})
        await until(lambda: all(one.window is not None for one in surtitle.overlays.strips))
        without += [
            path for path in at_once() if on_overlays(path) and not await takes_effect(surtitle, path)
        ]
        assert not without, " ".join(without)

    application()
    live(scene, patience_s=240, engine="demo")


def test_nothing_is_forgotten():
    known = set(at_once()) | set(STREAM) | set(LATER)
    assert known == set(option_paths())
    assert set(EFFECTS) <= set(at_once())
    assert {path for path in at_once() if path not in EFFECTS} == {
        f"appearance.{name}"
        for name in CaptionLook.__dataclass_fields__
        if name not in ("lines", "provisional", "provisional_colour")
    } | {"appearance.translation"}


def test_a_source_that_is_brought_in_from_a_file_of_settings_is_heard_at_once(monkeypatch):
    chosen("local")

    async def scene(surtitle: Surtitle) -> None:
        captioning = surtitle.captioning
        heard_from: list[str] = []
        monkeypatch.setattr(type(captioning), "is_running", property(lambda _: True))
        monkeypatch.setattr(captioning, "_listen_now", lambda: heard_from.append(captioning.source))
        captioning._heard = "mic"
        surtitle._show_settings()
        choices = surtitle._settings_window.choices
        theirs = replace(captioning.settings).with_value("listening.source", "mic:Desk")
        choices.bring_in(theirs, "")
        assert heard_from == ["mic:Desk"]
        choices.undo()
        assert heard_from == ["mic:Desk", "mic"]
        captioning.change("appearance.theme", "dark")
        assert len(heard_from) == 2
        captioning.use_source("mic:Other")
        assert heard_from[2:] == ["mic:Other"], "once, not twice"
        monkeypatch.undo()

    live(scene, engine="local")
