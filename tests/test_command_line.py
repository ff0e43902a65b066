# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: what it takes, what it refuses in one sentence, and how little it loads for that."""

import json
import subprocess
import sys

import pytest

from app import __version__
from app.command_line import (
    DevicesOptions,
    DoctorOptions,
    ServeOptions,
    TranscribeOptions,
    WindowOptions,
    read_command_line,
)
from app.core.failure import Failure, FailureKind
from app.headless.sentences import exit_code, failure_sentence
from app.wording import FAILURE_WORDS, THIS_COMPUTER, failure_words
from tests.programs import wait_until
from tests.terminal import ROOT, is_plain, opened


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


def refused(words: str, capsys) -> str:
    with pytest.raises(SystemExit) as ended:
        read_command_line(words.split())
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


# -- what it takes --------------------------------------------------------------------------------


def test_without_words_the_window_opens_as_the_settings_say():
    assert read_command_line([]) == WindowOptions()


def test_the_window_takes_everything_that_was_promised():
    words = "--engine demo --url ws://127.0.0.1:1/x --source mic:USB --start --profile here"
    assert read_command_line(words.split()) == WindowOptions(
        "here", "demo", "ws://127.0.0.1:1/x", "mic:USB", True
    )


def test_transcribe_takes_its_source_and_its_format():
    assert read_command_line(["transcribe", "talk.wav"]) == TranscribeOptions("talk.wav")
    words = "transcribe mic --format srt --output x.srt --engine local --url ws://h/ --profile here"
    assert read_command_line(words.split()) == TranscribeOptions(
        "mic", "srt", "x.srt", "here", "local", "ws://h/"
    )


def test_options_may_stand_before_the_command():
    words = "--profile here --engine local transcribe talk.wav --engine soniox"
    assert read_command_line(words.split()) == TranscribeOptions("talk.wav", profile="here", engine="soniox")


def test_a_source_that_looks_like_an_option_can_be_named():
    assert read_command_line(["transcribe", "--", "-talk.wav"]) == TranscribeOptions("-talk.wav")


def test_the_other_commands():
    assert read_command_line(["devices", "--json"]) == DevicesOptions(json=True)
    assert read_command_line(["doctor", "--url", "ws://h/"]) == DoctorOptions(url="ws://h/")
    assert read_command_line(["serve", "--port", "7", "--help"]) == ServeOptions(("--port", "7", "--help"))


# -- what it refuses ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("sing", "There is no command 'sing'."),
        ("--engine whisper", "--engine cannot be 'whisper'."),
        ("--engine deepgram", "Deepgram is not in this version yet."),
        ("transcribe mic --engine deepgram", "Deepgram is not in this version yet."),
        ("transcribe", "required: SOURCE."),
        ("transcribe talk.wav --engine demo", "The demonstration brings its own sound"),
        ("--engine demo --source https://radio/", "The demonstration brings its own sound"),
        ("--url http://h/", "The address after --url must begin with wss:// or ws://."),
        ("--start --url nonsense", "The address after --url must begin with wss:// or ws://."),
        ("transcribe mic --url wss:///x", "The address after --url lacks the name of a computer"),
        ("doctor --url ws://:80", "The address after --url lacks the name of a computer"),
        ("transcribe talk.wav --format docx", "--format cannot be 'docx'."),
        ("transcribe talk.wav --out x", "--out x."),
        ("transcribe mic:", "The source has no name."),
        ("--source mic:", "The source has no name."),
        ("devices --loud", "--loud."),
        ("--start devices", "--start means nothing to this command."),
        ("--engine local doctor", "--engine means nothing to this command."),
    ],
)
def test_wrong_usage_is_one_sentence_and_the_way_to_help(words, sentence, capsys):
    said = refused(words, capsys)
    assert sentence in said
    assert said.endswith("--help` shows what can be asked.\n")


def test_the_version_is_one_line(capsys):
    with pytest.raises(SystemExit) as ended:
        read_command_line(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"surtitle {__version__}\n"


@pytest.mark.parametrize("command", ["", "transcribe", "devices", "doctor"])
def test_help_says_what_there_is_and_fits_a_terminal(command, capsys):
    with pytest.raises(SystemExit) as ended:
        read_command_line([*command.split(), "--help"])
    assert ended.value.code == 0
    help_text = capsys.readouterr().out
    assert max(map(len, help_text.splitlines())) <= 100
    for promised in {
        "": ("transcribe", "devices", "doctor", "serve", "--start"),
        "transcribe": ("--format",),
    }.get(command, ("--json",)):
        assert promised in help_text


# -- the program ----------------------------------------------------------------------------------


def test_python_m_app_is_the_same_program_and_loads_nothing_heavy_to_say_its_version():
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "app", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"surtitle {__version__}\n"
    heavy = (
        "PySide6",
        "asyncio",
        "numpy",
        "av",
        "keyring",
        "websockets",
        "sounddevice",
        "msgspec",
        "platformdirs",
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert not loaded & set(heavy)


def test_captioning_without_a_window_loads_no_qt_and_listening_loads_what_it_needs_late():
    code = "import sys, app.headless.transcribe; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & {
        "PySide6",
        "qasync",
        "numpy",
        "soxr",
        "av",
        "sounddevice",
        "keyring",
        "pocketsphinx",
        "tqdm",
    }


def test_serve_is_the_server(terminal):
    assert terminal.service().startswith("ws://127.0.0.1:")


# -- devices and doctor ---------------------------------------------------------------------------


def test_devices_are_listed_for_people_and_for_programs(terminal, microphone):
    people = terminal.surtitle("devices", env=microphone.env)
    programs = terminal.surtitle("devices", "--json", env=microphone.env)
    assert (people.wait(), programs.wait()) == (0, 0)
    (default,) = [d for d in json.loads(programs.out)["devices"] if d["default"]]
    assert default["source"] == "mic"
    assert default["kind"] in ("microphone", "system")
    assert default["rate_hz"] >= 8000
    assert people.out.startswith("mic ") and default["name"] in people.out
    assert programs.err == ""


def test_what_is_listed_can_be_listened_to(terminal, microphone):
    listed = terminal.surtitle("devices", "--json", env=microphone.env)
    assert listed.wait() == 0
    name = json.loads(listed.out)["devices"][0]["name"]
    program = terminal.surtitle("transcribe", f"mic:{name}", "--engine", "local", env=microphone.env)
    wait_until(lambda: f"Listening to {name}" in program.err, "it to listen")


def test_the_doctor_hears_the_microphone_and_tries_the_recogniser(terminal, microphone, profile):
    env = {**microphone.env, "SONIOX_API_KEY": "wombat-key-0123456789"}
    program = terminal.surtitle("doctor", "--json", "--url", terminal.service(), env=env)
    assert program.wait(60) == 0, program.out
    report = json.loads(program.out)
    checks = {check["name"]: check for check in report["checks"]}
    assert report["works"] is True
    assert "hears" in checks["microphone"]["about"]
    assert "recognises English" in checks["this computer"]["about"]
    assert checks["network"]["state"] == checks["window"]["state"] == checks["profile"]["state"] == "ok"
    assert "SONIOX_API_KEY" in checks["keys"]["about"]
    assert profile in checks["profile"]["about"]
    assert "wombat" not in program.out + program.err


def test_the_doctor_says_what_to_do_where_something_is_missing(terminal):
    nothing = {"PULSE_SERVER": "", "XDG_RUNTIME_DIR": "/nowhere", "QT_QPA_PLATFORM": "", "DISPLAY": ""}
    program = terminal.surtitle("doctor", "--url", "ws://127.0.0.1:1/", env=nothing)
    assert program.wait(60) == 0, program.out
    assert "Check the network, or listen with this computer instead." in program.out
    assert "there is no screen here" in program.out
    assert program.out.endswith("Surtitle can caption here.\n")
    assert is_plain(program.out + program.err)


def test_the_doctor_fails_when_nothing_can_be_kept(terminal):
    (terminal.folder / "file").write_text("")
    program = terminal.surtitle(
        "doctor", "--profile", terminal.folder / "file" / "x", "--url", "ws://127.0.0.1:1/"
    )
    assert program.wait(60) == 1
    assert "FAILS" in program.out and "Surtitle cannot caption here yet." in program.out


# -- words for failures ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FailureKind)
@pytest.mark.parametrize("engine", ["soniox", "local"])
def test_every_failure_has_plain_words_and_one_thing_to_do(kind, engine):
    sentence = failure_sentence(Failure(kind, "the details"), engine)
    matter, remedy = failure_words(Failure(kind), engine)
    for text in (sentence, matter, remedy):
        assert text[0].isupper() or text.startswith("`")
        assert text.endswith(".")
        assert "{" not in text
    assert "(the details)" in sentence
    assert is_plain(sentence)


def test_a_microphone_is_called_by_its_name_and_each_system_has_its_own_place_for_it():
    silent = Failure(FailureKind.MICROPHONE_SILENT)
    assert failure_words(silent, source="Yeti Nano", system="linux")[0].startswith(
        "Yeti Nano sends only silence"
    )
    assert failure_words(silent, system="linux")[0].startswith("The microphone sends only silence")
    remedies = {failure_words(silent, system=system)[1] for system in ("linux", "darwin")}
    assert len(remedies) == 2 and all(is_plain(remedy) for remedy in remedies)
    assert "Privacy" in failure_words(Failure(FailureKind.MICROPHONE_DENIED), system="win32")[1]


def test_words_are_translated_before_names_are_filled_in():
    asked = []

    def translate(text: str) -> str:
        asked.append(text)
        return text.upper()

    matter, _ = failure_words(Failure(FailureKind.NO_NETWORK), "local", translate)
    assert set(asked) == {THIS_COMPUTER, *FAILURE_WORDS[FailureKind.NO_NETWORK]}
    assert matter.startswith("{SERVICE}")  # a translator's slip is shown, not raised


def test_exit_codes_are_the_published_ones():
    assert exit_code(Failure(FailureKind.KEY_REJECTED)) == exit_code(Failure(FailureKind.NO_CREDIT)) == 3
    assert (
        exit_code(Failure(FailureKind.NO_MICROPHONE)) == exit_code(Failure(FailureKind.AUDIO_NOT_FOUND)) == 4
    )
    assert exit_code(Failure(FailureKind.NO_NETWORK)) == exit_code(Failure(FailureKind.DISK)) == 1
