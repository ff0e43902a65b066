# SPDX-License-Identifier: GPL-3.0-or-later
"""All settings go to a file and come from one: keys never, unknown keys kept, repairs in plain sentences."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.options.appearance import CaptionLook, Preset
from app.core.options.soniox import ContextPair
from app.core.settings import Problem, Settings
from app.storage.settings_file import export_settings, import_settings
from app.ui.settings.rows.transfer_row import RepairList, as_written, repairs
from tests.ui.scenes import application, on_the_loop
from tests.ui.settings.test_window import a_settings_window, row_of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=8), inside, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(sorted({n for part in Settings().to_dict().values() for n in part} | {"new_one"}))
FILES = st.dictionaries(
    st.sampled_from([*Settings().to_dict(), "from_tomorrow"]),
    st.dictionaries(NAMES, JSON, max_size=6) | JSON,
    max_size=5,
)


def test_what_was_exported_is_imported_the_same(tmp_path):
    path = tmp_path / "Surtitle settings.json"
    before = Settings().with_value("soniox.context_terms", ("Maja", "Kranjska Gora"))
    before = before.with_value("appearance.theme", "dark").with_unknown({"from_tomorrow": {"glow": 3}})
    export_settings(path, before)
    loaded = import_settings(path)
    assert (loaded.settings, loaded.problems) == (before, [])
    assert loaded.settings.unknown == before.unknown
    assert "key" not in path.read_text("utf-8").replace("keys_", "").replace("hotkeys", "")


def test_presets_alerts_and_keys_go_along_and_the_key_of_an_account_never(tmp_path, monkeypatch):
    monkeypatch.setenv("SONIOX_API_KEY", "secret-0417")
    path = tmp_path / "mine.json"
    own = (
        Preset(
            "Stage", CaptionLook(caption_size_px=64, text_colour="#FFF176", speaker_colours=("#FFFFFF", ""))
        ),
        Preset("مسرح", CaptionLook(case="upper")),
    )
    mine = Settings().with_value("appearance.own_presets", own)
    for option, value in {
        "alerts.words": ("Mojca", "platform nine", "会議"),
        "alerts.which_sound": "low",
        "alerts.volume": 80,
        "hands.hotkeys": True,
        "hands.keys_mute": "Meta+F9",
        "hands.keys_again": "",
        "second_overlay.plate_colour": "#FFF1B8",
        "soniox.context_translation_terms": (ContextPair("boat", "Boot"),),
    }.items():
        mine = mine.with_value(option, value)
    export_settings(path, mine)
    assert "secret-0417" not in path.read_text("utf-8")

    async def scene() -> None:
        with a_settings_window() as (window, choices):
            await row_of(window, "everything.import").control.read(path)
            assert choices.settings == mine
            assert row_of(window, "hands.keys_mute").control.field.text() == "Meta+F9"
            gallery = row_of(window, "appearance.presets").control
            assert {"Stage", "مسرح"} <= {preset.name for preset in gallery.own}
            assert "会議" in row_of(window, "alerts.words").control.text.toPlainText()

    on_the_loop(scene)


def test_a_preset_that_is_partly_wrong_is_mended_and_the_others_stay(tmp_path):
    async def scene() -> None:
        path = tmp_path / "presets.json"
        good, bad = {"name": "Good"}, {"name": "Bad", "look": {"weight": 9000, "lines": 3}}
        path.write_text(json.dumps({"appearance": {"own_presets": [good, bad, 7]}}), "utf-8")
        with a_settings_window() as (window, choices):
            await row_of(window, "everything.import").control.read(path)
            one, two = choices.settings.appearance.own_presets
            assert (one.name, two.name, two.look.lines, two.look.weight) == ("Good", "Bad", 3, 430)
            (told,) = window.findChildren(RepairList)
            assert len(told.sentences) == 2 and all("9000" in s or "7" in s for s in told.sentences)
            told.close()

    on_the_loop(scene)


def test_an_import_takes_everything_says_how_much_and_can_be_undone(tmp_path):
    async def scene() -> None:
        path = tmp_path / "from a friend.json"
        theirs = {"appearance": {"theme": "dark"}, "session": {"park_after_s": 60, "mood": 1}, "later": [1]}
        path.write_text(json.dumps(theirs), "utf-8")
        with a_settings_window() as (window, choices):
            choices.change("soniox.model", "stt-rt-v4")
            choices.change("listening.chosen", True)
            await row_of(window, "everything.import").control.read(path)
            assert choices.settings.appearance.theme == "dark"
            assert choices.settings.session.park_after_s == 60
            assert choices.settings.soniox.model == Settings().soniox.model, (
                "what it does not name is as usual"
            )
            assert choices.settings.listening.chosen
            assert choices.settings.unknown == {"session": {"mood": 1}, "later": [1]}
            assert window.line.words.said == "3 settings are as in from a friend.json now."
            window.line.undo.click()
            assert choices.settings.soniox.model == "stt-rt-v4"
            assert choices.settings.appearance.theme == "system"
            assert choices.settings.unknown == {"session": {"mood": 1}, "later": [1]}, "kept, it harms nobody"

    on_the_loop(scene)


def test_what_was_repaired_is_said_option_by_option(tmp_path):
    async def scene() -> None:
        path = tmp_path / "broken.json"
        wrong = {"park_after_s": "long", "backlog_s": 300}
        spoken = {"language_hints": ["de", "klingon"], "endpoint_detection": None}
        path.write_text(json.dumps({"session": wrong, "soniox": spoken, "overlay": 3}), "utf-8")
        with a_settings_window() as (window, choices):
            await row_of(window, "everything.import").control.read(path)
            (told,) = window.findChildren(RepairList)
            assert told.isVisible()
            assert told.sentences == [
                "Languages: “klingon” cannot be used and is left out.",
                "Notice sentence ends: “…” cannot be used. It is as usual now.",
                "Keep a paused session for: “long” cannot be used. It is as usual now.",
                "Overlay: 3 cannot be used. All of this section is as usual.",
            ]
            assert choices.settings.session.backlog_s == 300
            assert choices.settings.soniox.language_hints == ("de",)
            told.close()

    on_the_loop(scene)


def test_a_file_of_anything_else_changes_nothing_and_is_said(tmp_path):
    async def scene() -> None:
        files = {"a.json": b"{", "b.json": b"[1, 2]", "c.json": b'{"name": "package"}', "d.png": b"\x89PNG\0"}
        with a_settings_window() as (window, choices):
            row = row_of(window, "everything.import").control
            for name, data in files.items():
                (tmp_path / name).write_bytes(data)
                await row.read(tmp_path / name)
                assert window.line.words.said.startswith(f"{name} holds no settings"), name
            await row.read(tmp_path / "missing.json")
            assert "could not be written or read" in window.line.words.said
            assert choices.settings == Settings()

    on_the_loop(scene)


def test_an_export_that_cannot_be_written_says_so(tmp_path):
    async def scene() -> None:
        with a_settings_window() as (window, _choices):
            row = row_of(window, "everything.export").control
            window.choices.back_to_usual(["session.park_after_s"], "It is back.")
            assert window.line.offers_undo
            await row.write(tmp_path / "mine.json")
            assert "Written to" in window.line.words.said and not window.line.offers_undo
            assert json.loads((tmp_path / "mine.json").read_text())["appearance"]["theme"] == "system"
            (tmp_path / "folder").mkdir()
            await row.write(tmp_path / "folder")
            assert "file" in window.line.words.said and "Written" not in window.line.words.said

    on_the_loop(scene)


@given(FILES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_imported_and_every_repair_is_a_sentence(tmp_path_factory, raw):
    application()
    path = Path(tmp_path_factory.mktemp("import")) / "any.json"
    path.write_text(json.dumps(raw), "utf-8")
    try:
        loaded = import_settings(path)
    except ValueError:
        assert not raw.keys() & Settings().to_dict().keys()
        return
    for problem, sentence in zip(loaded.problems, repairs(loaded.problems), strict=True):
        assert sentence.endswith(".") and as_written(problem.found) in sentence
    # What came in can be taken over whole, and goes out again as it is.
    taken = Settings()
    for option, value in taken.differing(loaded.settings).items():
        taken = taken.with_value(option, value)
    assert taken == loaded.settings
    export_settings(path, taken.with_unknown(loaded.settings.unknown))
    again = import_settings(path)
    assert again.problems == [] and again.settings == taken
    assert again.settings.unknown == loaded.settings.unknown


def test_a_repair_of_something_nobody_knows_is_a_sentence_too():
    application()
    assert repairs([Problem("", "[]", "defaults")])[0].startswith("The file: … cannot be used.")
