# SPDX-License-Identifier: GPL-3.0-or-later
"""What is hard to show, through a real socket: speakers and languages that change in the middle of a sentence,
both directions of writing, translations that come late, and another language to translate into meanwhile.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from app.core.settings import Settings
from app.storage.places import Places
from app.storage.settings_file import save_settings
from tests.desk import SCREENS
from tests.programs import run, wait_until
from tests.terminal import Terminal, opened
from tests.ui.test_surtitle import live, until

MEETING = (
    ("1", "en", 300, 1700, "Good morning, the boat at 7:30", {"ar": "صباح الخير، القارب في 7:30"}),
    ("2", "en", 1700, 2300, "is full,", {"ar": "ممتلئ،"}),
    ("1", "en", 2300, 3000, "is it really?", {"ar": "حقا؟"}),
    ("2", "ar", 3100, 4600, "نعم، Platform 9 من فضلك", {"en": "Yes, platform 9 please"}),
    ("2", "en", 4600, 5200, "or 10.", {"ar": "أو 10."}),
    ("3", "de", 5400, 6200, "Moment bitte.", {}),
    ("1", "en", 6400, 7000, "Then we go.", {"ar": "إذن نذهب."}),
)
"""Nobody waits for anybody: what is said follows at once, so the service first takes the wrong one for its speaker."""
READ = """\
Speaker 1: Good morning, the boat at 7:30
صباح الخير، القارب في 7:30
Speaker 2: is full,
ممتلئ،
Speaker 1: is it really?
حقا؟
Speaker 2 [العربية]: نعم، Platform 9 من فضلك
Yes, platform 9 please
Speaker 2 [English]: or 10.
أو 10.
Speaker 3 [Deutsch]: Moment bitte.
Speaker 1 [English]: Then we go.
إذن نذهب."""


@pytest.fixture
def terminal(tmp_path) -> Iterator[Terminal]:
    yield from opened(tmp_path)


def utterances(said=MEETING) -> list[dict]:
    return [
        {"text": text, "start_ms": start, "end_ms": end, "speaker": who, "language": language,
         "translations": translations}
        for who, language, start, end, text, translations in said
    ]  # fmt: skip


def prepared(profile: str, **options: object) -> None:
    settings = Settings()
    for path, value in options.items():
        settings = settings.with_value(path.replace("__", "."), value)
    places = Places.chosen(profile)
    places.make()
    save_settings(places, settings)


def test_a_meeting_in_three_languages_is_shown_and_read_as_it_was_said(desk, profile, terminal):
    prepared(profile, soniox__translation="two_way", soniox__translation_a="en", soniox__translation_b="ar")
    window = desk.app(
        "--engine", "soniox", "--url", terminal.scripted(*utterances()), "--profile", profile,
        "--source", terminal.sound(9), "--start", env={"SONIOX_API_KEY": "any"},
    )  # fmt: skip
    desk.await_text("Captions", "Platform 9", within_s=40)
    desk.shot("hard-cases-while-spoken")
    desk.await_text("Captions", "إذن نذهب.", within_s=40)
    wait_until(lambda: desk.text("Captions") == READ, "all of it, in order", within_s=20)
    frame = desk.await_window("^Surtitle$")
    desk.shot("hard-cases-stacked", frame)
    desk.key("ctrl+shift+v", "Down", "Return")
    wait_until(lambda: desk.text("Captions") == READ, "the same to read, side by side")
    desk.shot("hard-cases-side-by-side", frame)
    words = ["-m", "app", "export", "latest", "--format", "jsonl", "--profile", profile]
    exported = run([sys.executable, *words], desk.env)
    for _, _, _, _, text, translations in MEETING:
        assert all(kept in exported for kept in (text, *translations.values()))
    desk.close_window(frame)
    assert window.wait() == 0
    assert "Traceback" not in window.err


ASKED_FOR_OTHERWISE = (
    ("1", "de", 300, 1500, "Guten Morgen, das Boot ist voll.", {"en": "Good morning, the boat is full."}),
    ("2", "en", 1700, 2400, "Then we wait.", {"de": "Dann warten wir."}),
)
"""Each new link hears it from the beginning."""


def test_another_language_is_translated_into_meanwhile(profile, terminal, monkeypatch):
    monkeypatch.setenv("SONIOX_API_KEY", "any")
    prepared(
        profile,
        soniox__translation="one_way",
        soniox__translation_target="en",
        appearance__translation="side",
    )

    async def scene(surtitle) -> None:
        captions = surtitle.window.captions
        surtitle.window.resize(1200, 700)

        def says(*words: str) -> bool:
            return all(each in captions.reading_copy().text for each in words)

        def stands() -> dict[str, bool]:
            return {row.line.text: row.right for row in captions.page.rows if row.line and row.turn < 2}

        await until(lambda: says("Good morning, the boat is full.", "Then we wait."))
        before = stands()
        assert before["Guten Morgen, das Boot ist voll."] is False
        assert before["Good morning, the boat is full."] is True
        surtitle.captioning.change("soniox.translation_target", "de")
        await until(lambda: says("Dann warten wir."))
        assert before.items() <= stands().items(), "what was said before stays where it was"
        text = captions.reading_copy().text
        assert text.count("Good morning, the boat is full.") == 1
        assert text.count("Guten Morgen, das Boot ist voll.") == text.count("Then we wait.") == 2
        now = {row.line.text: row.right for row in captions.page.rows if row.line and row.turn >= 2}
        assert now == {
            "Guten Morgen, das Boot ist voll.": True, "Then we wait.": False, "Dann warten wir.": True,
        }  # fmt: skip
        SCREENS.mkdir(parents=True, exist_ok=True)
        surtitle.window.grab().save(str(SCREENS / "hard-cases-another-language.png"))
        surtitle.captioning.stop()
        entries = surtitle.captioning.conductor.transcript
        await until(lambda: entries.reported == len(entries.turns))

    sound = str(terminal.sound(30))
    live(
        scene,
        engine="soniox",
        url=terminal.scripted(*utterances(ASKED_FOR_OTHERWISE)),
        source=sound,
        start=True,
    )
    kept = run(
        [sys.executable, "-m", "app", "export", "latest", "--format", "jsonl", "--profile", profile], {}
    )
    assert "Dann warten wir." in kept and "Good morning, the boat is full." in kept
