# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle transcribe`: captions on standard output, and everything else beside it."""

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tests.programs import Program, wait_until
from tests.systems import needs_full_device
from tests.terminal import DASHWOOD, NO_KEY, ROOT, YOUNG_MAN, Terminal, is_plain, opened

BOAT = {
    "text": "The boat is late.",
    "start_ms": 200,
    "end_ms": 1400,
    "speaker": "1",
    "language": "en",
}


TEXTS = ["<b>bold</b> & <script>", "שלום עולם", "e\u0301a\u0308 x\u0336", "👩‍👩‍👧 🏳️‍🌈", "w" * 10_000]


@pytest.fixture
def terminal(tmp_path):
    yield from opened(tmp_path)


class AtOnce:
    """Sessions that play a whole file, all begun together; each test looks at some of them."""

    def __init__(self, folder: Path) -> None:
        self.terminal = terminal = Terminal(folder)
        self._profile = folder / "profile"
        said = [
            {"text": text, "start_ms": 1000 * n, "end_ms": 1000 * n + 300, "speaker": str(n)}
            for n, text in enumerate(TEXTS)
        ]
        texts = terminal.scripted(*said)
        boat = terminal.scripted(BOAT)
        self.scripts = {form: self._begin(6, form, texts) for form in ("jsonl", "text", "vtt")}
        self.boat = self._begin(3, "jsonl", boat)
        self.formats = {form: self._begin(YOUNG_MAN, form) for form in ("text", "jsonl", "srt", "vtt")}
        self.nothing = self._begin(2, "jsonl")
        self.target = folder / "talk.srt"
        self.written = self._begin(YOUNG_MAN, "srt", None, "--output", self.target)

    def _begin(self, source: float | Path, form: str, url: str | None = None, *words: str | Path) -> Program:
        sound = source if isinstance(source, Path) else self.terminal.sound(source)
        engine = ["--engine", "soniox", "--url", url] if url else ["--engine", "local"]
        asked = ["transcribe", sound, *engine, "--format", form, "--profile", self._profile, *words]
        return self.terminal.surtitle(*asked)


@pytest.fixture(scope="module")
def at_once(tmp_path_factory):
    begun = AtOnce(tmp_path_factory.mktemp("at-once"))
    yield begun
    begun.terminal.close()


def entries(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def said(out: str) -> str:
    return " ".join(entry["text"] for entry in entries(out) if entry["type"] == "utterance")


# -- captions -------------------------------------------------------------------------------------


def test_a_file_is_captioned_on_this_computer_in_every_format(at_once):
    out = {}
    for name, program in at_once.formats.items():
        assert program.wait(60) == 0, program.err
        assert "Listening to" in program.err and is_plain(program.err)
        out[name] = program.out
    assert out["text"].rstrip().endswith("young man")
    assert said(out["jsonl"]) == " ".join(out["text"].split())
    assert entries(out["jsonl"])[-1] == {"type": "end", "reason": "ended"}
    assert out["srt"].startswith("1\n00:00:0")
    assert out["vtt"].startswith("WEBVTT\n\n00:00:0")
    assert "young man" in out["srt"] and "young man" in out["vtt"]


def test_json_lines_say_what_the_service_said_with_times_speaker_and_language(at_once):
    assert at_once.boat.wait(30) == 0, at_once.boat.err
    utterance, end = entries(at_once.boat.out)
    assert end == {"type": "end", "reason": "ended"}
    assert utterance["text"] == "The boat is late."
    assert (utterance["speaker"], utterance["language"]) == ("1", "en")
    assert [word["text"] for word in utterance["words"]] == ["The", "boat", "is", "late."]
    assert 150 <= utterance["start_ms"] < utterance["end_ms"] <= 1450
    assert utterance["at"].endswith("Z") and len(utterance["at"]) == 24
    assert set(utterance) <= {"type", "start_ms", "end_ms", "at", "text", "speaker", "language", "words"}


def test_text_of_any_script_arrives_as_it_was_said(at_once):
    for program in at_once.scripts.values():
        assert program.wait(60) == 0, program.err
    assert [entry["text"] for entry in entries(at_once.scripts["jsonl"].out)[:-1]] == TEXTS
    lines = at_once.scripts["text"].out.splitlines()
    assert [line.partition(": ")[2] or line for line in lines] == TEXTS
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;" in at_once.scripts["vtt"].out


def test_a_session_in_which_nothing_was_said_is_no_failure(at_once):
    assert at_once.nothing.wait(30) == 0
    assert entries(at_once.nothing.out) == [{"type": "end", "reason": "ended"}]
    assert "Nothing was said" in at_once.nothing.err
    assert "%" not in at_once.nothing.err  # no bar where nobody looks


def test_each_utterance_comes_out_as_soon_as_it_is_finished(terminal):
    url = terminal.scripted(BOAT, repeat_every_ms=3000)
    program = terminal.surtitle("transcribe", terminal.sound(60), "--engine", "soniox", "--url", url)
    wait_until(lambda: program.out.count("The boat is late.") >= 2, "two utterances while it runs")
    assert program.alive


def test_a_microphone_is_captioned_until_ctrl_c(terminal, microphone):
    program = terminal.surtitle("transcribe", "mic", "--engine", "local", env=microphone.env)
    wait_until(lambda: "Listening to" in program.err, "it to listen")
    microphone.play(YOUNG_MAN)
    wait_until(lambda: "young man" in program.out, "the words to come out")
    program.signal(signal.SIGINT)
    assert program.wait(15) == 0
    assert microphone.listeners() == 0


# -- who listens ----------------------------------------------------------------------------------


def test_a_known_key_means_soniox_and_no_key_means_this_computer(terminal, profile):
    url = terminal.service("--key", "right-key")
    Path(profile).mkdir()
    (Path(profile) / "keys.json").write_text('{"soniox": "right-key"}')
    (Path(profile) / "settings.json").write_text(json.dumps({"soniox": {"url": url}}))
    known = terminal.surtitle("transcribe", YOUNG_MAN, env=NO_KEY)
    unknown = terminal.surtitle(
        *("transcribe", YOUNG_MAN, "--profile", terminal.folder / "another"), env=NO_KEY
    )
    assert (known.wait(30), unknown.wait(30)) == (0, 0), known.err + unknown.err
    assert "with Soniox" in known.err
    assert "with this computer" in unknown.err


# -- ending ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "term"])
def test_ctrl_c_waits_for_the_last_words(terminal, number):
    url = terminal.service()
    program = terminal.surtitle("transcribe", DASHWOOD, "--url", url, "--format", "jsonl")
    # Words were heard, and none of the sentence is out: it goes on for seven seconds.
    wait_until(lambda: terminal.heard_ms() > 2000, "two seconds of it to be heard")
    assert program.out == ""
    program.signal(number)
    assert program.wait(15) == 0
    assert entries(program.out)[-1] == {"type": "end", "reason": "stopped"}
    assert said(program.out).lower().startswith(("mr", "mister", "and"))
    assert "last words" in program.err


def test_ctrl_c_ends_the_recogniser_too(terminal):
    program = terminal.surtitle("transcribe", DASHWOOD, "--engine", "local")
    wait_until(lambda: "Listening to" in program.err and program.offspring(), "it to listen")
    program.signal(signal.SIGINT)
    assert program.wait(15) == 0
    assert program.offspring() == []


def test_a_second_ctrl_c_ends_at_once(terminal):
    url = terminal.service() + "?fault=no-finished"
    program = terminal.surtitle("transcribe", DASHWOOD, "--engine", "soniox", "--url", url)
    wait_until(lambda: "Listening to" in program.err, "it to listen")
    program.signal(signal.SIGINT)
    wait_until(lambda: "last words" in program.err, "it to be finishing")
    program.signal(signal.SIGINT)
    assert program.wait(3) == 1


def test_a_reader_that_goes_away_ends_it_quietly(terminal):
    url = terminal.scripted(BOAT, repeat_every_ms=3000)
    words = ["transcribe", str(terminal.sound(60)), "--engine", "soniox", "--url", url]
    program = subprocess.Popen(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**os.environ, "SONIOX_API_KEY": "any"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with program:
        assert program.stdout.readline() == b"The boat is late.\n"
        program.stdout.close()
        assert program.wait(20) == 0
        assert program.stderr.read().decode().count("\n") == 1  # that it listens, and nothing else


# -- files ----------------------------------------------------------------------------------------


def test_a_file_is_written_instead_of_standard_output(at_once):
    assert at_once.written.wait(30) == 0
    assert at_once.written.out == ""
    assert "young man" in at_once.target.read_text(encoding="utf-8")
    assert list(at_once.target.parent.glob("*.part")) == []


def test_a_file_that_exists_is_replaced_only_when_all_is_well(terminal):
    target = terminal.folder / "talk.txt"
    target.write_text("yesterday's talk")
    url = terminal.scripted(BOAT, repeat_every_ms=3000) + "?fault=401&after_ms=3000"
    asked = ("transcribe", terminal.sound(4), "--engine", "soniox", "--output", target)
    failed = terminal.surtitle(*asked, "--url", url)
    wait_until(lambda: (terminal.folder / "talk.txt.part").exists(), "it to begin writing")
    assert target.read_text() == "yesterday's talk"
    assert failed.wait(30) == 3
    assert target.read_text() == "yesterday's talk"
    assert "The boat is late." in (terminal.folder / "talk.txt.part").read_text()
    assert "talk.txt.part" in failed.err
    well = terminal.surtitle(*asked, "--url", url.partition("?")[0])
    assert well.wait(30) == 0
    assert target.read_text().startswith("The boat is late.\n")
    assert list(terminal.folder.glob("*.part")) == []


@needs_full_device
def test_a_full_disk_is_said(terminal):
    program = terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "local", "--output", "/dev/full")
    assert program.wait(30) == 1
    assert "No space left" in program.err and is_plain(program.err)


def test_a_file_that_cannot_be_written_is_said_before_anything_begins(terminal):
    program = terminal.surtitle("transcribe", YOUNG_MAN, "--engine", "local", "--output", "/nowhere/talk.txt")
    assert program.wait() == 1
    assert "/nowhere/talk.txt" in program.err and "Listening" not in program.err


# -- a person at the terminal ---------------------------------------------------------------------


def test_a_bar_shows_how_far_it_is_on_a_terminal_and_captions_stay_whole(terminal):
    """Standard output and standard error on the same terminal, as a person sees them."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    url = terminal.scripted(BOAT)
    program = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "app",
            "transcribe",
            str(terminal.sound(4)),
            "--engine",
            "soniox",
            "--url",
            url,
        ],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "SONIOX_API_KEY": "any", "NO_COLOR": "1", "TERM": "xterm"},
    )
    os.close(theirs)
    seen = b""
    with program:
        try:
            while piece := os.read(ours, 4096):
                seen += piece
        except OSError:  # Linux's way to say that the other side closed
            pass
        assert program.wait(20) == 0
    os.close(ours)
    shown = seen.decode()
    assert "%" in shown and " of 4 s" in shown
    lines = [line.split("\r")[-1] for line in shown.replace("\r\n", "\n").split("\n")]
    assert "The boat is late." in lines
    assert "\x1b[3" not in shown  # no colours
