# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle transcribe` when things are not as they should be: a sentence, an exit code, no traceback,
and nothing lost."""

import json
import socket
from pathlib import Path

import pytest

from tests.programs import Program, wait_until
from tests.terminal import NO_KEY, YOUNG_MAN, Terminal, is_plain, opened

DONE, FAILED, USAGE, REFUSED, NO_AUDIO = 0, 1, 2, 3, 4
QUOKKA = {"text": "The quokka sleeps.", "start_ms": 200, "end_ms": 1200, "speaker": "1", "language": "en"}
SECRET = "wombat-key-0123456789"


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


class AtOnce:
    """Sessions that take their time to go wrong, all begun together; each test looks at one of them."""

    def __init__(self, folder: Path) -> None:
        self.terminals: list[Terminal] = []
        self._folder = folder
        self._nobody = socket.socket()
        self._nobody.bind(("127.0.0.1", 0))  # bound, not listening: refused, and nobody else gets the port
        nobody = f"ws://127.0.0.1:{self._nobody.getsockname()[1]}/"
        impatient = "import app.headless.transcribe as t; t.LAST_WORDS_S = 0.5; t.NEVER_LIVE_S = 60"
        self.unreachable = self._begin(nobody, YOUNG_MAN)
        self.gone_for_good = self._begin("?fault=http", 1.5, change=impatient)
        self.no_credit = self._begin("?fault=402&after_ms=2500", 20, "jsonl")
        self.forbidden = self._begin("?fault=403&after_ms=2500", 20, "jsonl")
        self.cut_once = self._begin("?fault=abort&after_ms=2600&times=1", 7)
        self.stalled = self._begin("?fault=stall&after_ms=400", 2)

    def _begin(self, where: str, source: float | Path, form: str = "text", change: str = "pass") -> Program:
        folder = self._folder / str(len(self.terminals))
        folder.mkdir()
        terminal = Terminal(folder)
        self.terminals.append(terminal)
        if where.startswith("?"):
            where = terminal.scripted(QUOKKA, repeat_every_ms=3000) + where
        sound = source if isinstance(source, Path) else terminal.sound(source)
        asked = ["--engine", "soniox", "--url", where, "--format", form, "--profile", folder / "profile"]
        env = {"SONIOX_API_KEY": SECRET}
        return terminal.changed(change, "transcribe", sound, *asked, env=env)

    def profile(self, program: Program, part: str = "") -> bytes:
        """Everything that a session left in its profile."""
        folder = program.folder.parent / "profile" / part
        return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())

    def close(self) -> None:
        for terminal in self.terminals:
            terminal.close()
        self._nobody.close()


@pytest.fixture(scope="module")
def at_once(tmp_path_factory):
    begun = AtOnce(tmp_path_factory.mktemp("at-once"))
    yield begun
    begun.close()


def ended(program: Program, code: int, sentence: str) -> None:
    """It ended with this code and said this, in a plain sentence with something to do in it."""
    assert program.wait(40) == code, program.err
    assert sentence in program.err
    assert is_plain(program.err)
    assert program.err.rstrip().endswith(".")


def soniox(terminal: Terminal, url: str) -> Program:
    return terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "soniox", "--url", url)


# -- the key and the account ----------------------------------------------------------------------


def test_a_wrong_key_is_said_and_nothing_claims_to_have_listened(terminal):
    program = soniox(terminal, terminal.service("--key", "another-key"))
    ended(program, REFUSED, "Soniox did not accept this key")
    assert "SONIOX_API_KEY" in program.err
    assert "Listening" not in program.err
    assert program.out == ""


def test_no_key_at_all_is_said(terminal):
    program = terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "soniox", env=NO_KEY)
    ended(program, REFUSED, "Soniox needs a key")
    assert "--engine local" in program.err


@pytest.mark.parametrize(
    ("name", "sentence"), [("no_credit", "no credit left"), ("forbidden", "may not be used")]
)
def test_an_account_that_is_refused_in_the_middle_keeps_what_was_said(at_once, name, sentence):
    program = getattr(at_once, name)
    ended(program, REFUSED, sentence)
    said, missing, end = map(json.loads, program.out.splitlines())
    assert said["text"] == "The quokka sleeps."
    assert missing["type"] == "gap" and missing["end_ms"] > missing["start_ms"]
    assert end["type"] == "end" and end["reason"] != "ended"


# -- the address and the network ------------------------------------------------------------------


def test_nobody_at_the_address_is_said_and_a_script_is_not_kept_waiting_for_ever(at_once):
    ended(at_once.unreachable, FAILED, "Soniox cannot be reached")
    assert "Gave up after" in at_once.unreachable.err
    assert at_once.unreachable.out == ""


def test_an_address_that_is_not_a_websocket_is_said(terminal):
    web = terminal.start("-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(terminal.folder))
    said = wait_until(lambda: web.out, "a web server to serve")
    port = said.split(" port ")[1].split()[0]
    ended(soniox(terminal, f"ws://127.0.0.1:{port}/"), FAILED, "not a captioning service")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/", "wss://", "not an address", "wss://user:secret@host/"]
)
def test_what_is_no_address_is_said(terminal, url):
    program = soniox(terminal, url)
    ended(program, USAGE, "The address after --url")
    assert "secret" not in program.err
    assert "--url" in program.err


def test_a_lost_connection_is_said_and_captions_go_on(at_once):
    assert at_once.cut_once.wait(40) == DONE, at_once.cut_once.err
    assert "connection to Soniox was lost" in at_once.cut_once.err
    assert "Captions go on." in at_once.cut_once.err
    assert at_once.cut_once.out.count("quokka") >= 2


def test_a_connection_that_never_comes_ends_with_what_is_missing(at_once):
    ended(at_once.gone_for_good, FAILED, "could not be captioned")


def test_a_service_that_never_says_its_last_words_is_told_apart_from_a_good_end(at_once):
    ended(at_once.stalled, FAILED, "could not be captioned")


# -- what is listened to --------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_said(terminal):
    program = terminal.surtitle("transcribe", terminal.folder / "absent.wav", "--engine", "local")
    ended(program, NO_AUDIO, "absent.wav")


@pytest.mark.parametrize("kind", ["empty", "text", "rubbish", "cut", "folder"])
def test_a_file_without_sound_in_it_is_said(terminal, kind):
    path = terminal.folder / "talk.wav"
    match kind:
        case "folder":
            path.mkdir()
        case "cut":
            path.write_bytes(YOUNG_MAN.read_bytes()[:20])
        case _:
            path.write_bytes({"empty": b"", "text": b"Dear all,\n", "rubbish": bytes(range(256)) * 40}[kind])
    program = terminal.surtitle("transcribe", path, "--engine", "local")
    ended(program, NO_AUDIO, "audio or video file")
    assert program.out == ""


def test_no_microphone_is_said(terminal):
    quiet_machine = terminal.folder / "asound.conf"
    quiet_machine.write_text("pcm.!default { type null }\n")
    nothing = {"ALSA_CONFIG_PATH": str(quiet_machine), "PULSE_SERVER": "unix:/nowhere"}
    program = terminal.surtitle("transcribe", "mic:Absent Headset", "--engine", "local", env=nothing)
    ended(program, NO_AUDIO, "No microphone was found")
    assert "surtitle devices" in program.err


def test_a_microphone_of_pure_zeros_is_said_while_it_goes_on(terminal, own_room):
    own_room.hush()
    program = terminal.surtitle("transcribe", "mic", "--engine", "local", env=own_room.env)
    wait_until(lambda: "not even noise" in program.err, "it to be said")
    assert program.alive


# -- this computer --------------------------------------------------------------------------------


def test_a_corrupt_settings_file_is_kept_aside_and_said_and_captions_come(terminal, profile):
    Path(profile).mkdir()
    (Path(profile) / "settings.json").write_text('{"soniox": {"model":')
    program = terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "local")
    assert program.wait(30) == DONE
    assert "young man" in program.out
    assert "settings.json.corrupt-1" in program.err and is_plain(program.err)
    assert (Path(profile) / "settings.json.corrupt-1").read_text() == '{"soniox": {"model":'


def test_single_wrong_settings_are_named(terminal, profile):
    Path(profile).mkdir()
    wrong = '{"session": {"park_after_s": -1}, "access": 7, "alerts": {"words": [1, 2]}}'
    (Path(profile) / "settings.json").write_text(wrong)
    program = terminal.surtitle("transcribe", terminal.folder / "absent.wav", "--engine", "local")
    assert program.wait(30) == NO_AUDIO
    assert "session.park_after_s cannot be -1" in program.err
    assert "The setting access cannot be 7; defaults are used instead." in program.err
    assert "The setting alerts.words cannot hold [1, 2], which is left out." in program.err


def test_a_profile_that_cannot_be_written_costs_the_log_and_nothing_else(terminal):
    (terminal.folder / "file").write_text("")
    nowhere = terminal.folder / "file" / "profile"
    program = terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "local", "--profile", nowhere)
    assert program.wait(30) == DONE
    assert "young man" in program.out
    assert "No log can be kept" in program.err and is_plain(program.err)


def test_an_engine_that_is_not_here_yet_is_said(terminal):
    ended(
        terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "deepgram"), USAGE, "not in this version yet"
    )


def test_a_mistake_of_ours_is_a_sentence_for_the_user_and_a_traceback_for_the_log(terminal, profile):
    mistake = "import app.headless.transcribe as t; t.load_settings = lambda places: 1 / 0"
    program = terminal.changed(mistake, "transcribe", str(YOUNG_MAN))
    ended(program, FAILED, "Something went wrong inside Surtitle")
    log = (Path(profile) / "logs" / "surtitle.log").read_text()
    assert "ZeroDivisionError" in log
    assert "surtitle.log" in program.err


def test_the_key_is_in_nothing_we_keep_and_what_was_said_not_in_the_log(at_once):
    assert at_once.cut_once.wait(40) == DONE
    story = at_once.profile(at_once.cut_once, "logs")
    assert b"link 1 lost" in story and b"link 2 is up" in story
    assert b"quokka" not in story.lower()
    assert b"wombat" not in at_once.profile(at_once.cut_once)
    assert "wombat" not in at_once.cut_once.err + at_once.cut_once.out
