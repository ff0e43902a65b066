# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: what may be asked, and what was.

Only reads words; runs nothing and imports nothing heavy, so that `surtitle --help` is quick.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from app import APP_NAME, __version__

if TYPE_CHECKING:
    import argparse

ENGINE_NAMES = ("soniox", "local", "demo")
FORMATS = ("text", "jsonl", "srt", "vtt")

_DESCRIPTION = "Live captions: read what is being said, as it is said."
_EPILOG = """\
SOURCE is one of:
  mic            the microphone that the system uses (the default)
  mic:NAME       another one; `surtitle devices` lists them
  a file         any common kind of audio or video, in real time
  an address     an audio or video stream: https://…, rtsp://…, …

A key for the service is taken from SONIOX_API_KEY, or from where the window stored it.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the key or account was refused, 4 no audio.
"""


class WindowOptions(NamedTuple):
    """`surtitle`: open the window. None means: as in the settings."""

    profile: str | None = None
    engine: str | None = None
    url: str | None = None
    source: str | None = None
    start: bool = False


class TranscribeOptions(NamedTuple):
    """`surtitle transcribe SOURCE`."""

    source: str
    format: str = "text"
    output: str | None = None
    profile: str | None = None
    engine: str | None = None
    url: str | None = None


class SessionsOptions(NamedTuple):
    """`surtitle sessions`."""

    json: bool = False
    profile: str | None = None


class ExportOptions(NamedTuple):
    """`surtitle export SESSION`."""

    session: str
    format: str = "text"
    output: str | None = None
    profile: str | None = None


class DevicesOptions(NamedTuple):
    """`surtitle devices`."""

    json: bool = False
    profile: str | None = None


class DoctorOptions(NamedTuple):
    """`surtitle doctor`."""

    json: bool = False
    profile: str | None = None
    url: str | None = None


class ServeOptions(NamedTuple):
    """`surtitle serve`; the server reads its own words."""

    words: tuple[str, ...] = ()


Options = (
    WindowOptions
    | TranscribeOptions
    | SessionsOptions
    | ExportOptions
    | DevicesOptions
    | DoctorOptions
    | ServeOptions
)


def read_command_line(words: Sequence[str]) -> Options:
    """What was asked. Ends the program (2) with a sentence when it makes no sense, or (0) after help."""
    if words[:1] == ["serve"]:
        return ServeOptions(tuple(words[1:]))
    if (plain := _plain_window(words)) is not None:
        _check(plain.source, plain.engine, plain.url)
        return plain
    asked = vars(_parser().parse_args(words))
    command = asked.pop("command", None)
    match command:
        case "transcribe":
            _refuse(asked, "start")
            _check(asked["source"], asked.get("engine"), asked.get("url"))
            return TranscribeOptions(**asked)
        case "sessions":
            _refuse(asked, "start", "engine", "url", "source")
            return SessionsOptions(**asked)
        case "export":
            _refuse(asked, "start", "engine", "url", "source")
            return ExportOptions(**asked)
        case "devices":
            _refuse(asked, "start", "engine", "url", "source")
            return DevicesOptions(**asked)
        case "doctor":
            _refuse(asked, "start", "engine", "source")
            _check(url=asked.get("url"))
            return DoctorOptions(**asked)
    _check(asked.get("source"), asked.get("engine"), asked.get("url"))
    return WindowOptions(**asked)


_PLAIN = ("--profile", "--engine", "--url", "--source")


def _plain_window(words: Sequence[str]) -> WindowOptions | None:
    """The window's options in their plainest form; None: argparse must look at the words.

    Without argparse a tenth of the time is saved that the window takes to show.
    """
    asked: dict[str, object] = {}
    rest = iter(words)
    for word in rest:
        name, value = word.removeprefix("--"), next(rest, "") if word in _PLAIN else None
        if name in asked or (word not in _PLAIN and word != "--start"):
            return None
        if value is not None and (not value or value.startswith("-")):
            return None
        asked[name] = True if value is None else value
    if asked.get("engine", ENGINE_NAMES[0]) not in ENGINE_NAMES:
        return None
    return WindowOptions(**asked)


def _parser() -> argparse.ArgumentParser:
    import argparse
    import re

    class Parser(argparse.ArgumentParser):
        """Says what is wrong in one line, instead of a page of usage."""

        def error(self, message: str) -> NoReturn:
            if found := re.match(r"argument COMMAND: invalid choice: (\S+)", message):
                message = f"there is no command {found.group(1)}"
            elif message.startswith("argument --engine: invalid choice: 'deepgram'"):
                message = "Deepgram is not in this version yet"
            elif found := re.match(r"argument (\S+): invalid choice: (\S+)", message):
                message = f"{found.group(1)} cannot be {found.group(2)}"
            said = message[:1].upper() + message[1:].rstrip(".")
            self.exit(2, f"{said}. `{self.prog} --help` shows what can be asked.\n")

    parser = Parser(
        prog="surtitle",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{APP_NAME.lower()} {__version__}")
    _listening(parser)
    parser.add_argument("--source", metavar="SOURCE", help="what is listened to, see below")
    parser.add_argument("--start", action="store_true", help="begin captioning at once")
    _profile(parser)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (without one, the window opens)", required=False
    )
    _transcribe(_command(commands, "transcribe", "captions on standard output, without a window"))
    _sessions(_command(commands, "sessions", "what was captioned before, newest first"))
    _export(_command(commands, "export", "a saved session as text or subtitles, one that was cut off too"))
    _devices(_command(commands, "devices", "what can be listened to"))
    _doctor(_command(commands, "doctor", "what works here, what does not, and what to do about it"))
    _command(commands, "serve", "the Soniox-compatible local server (`surtitle serve --help`)")
    return parser


def _command(commands: argparse._SubParsersAction, name: str, about: str) -> argparse.ArgumentParser:
    import argparse

    return commands.add_parser(
        name,
        help=about,
        description=about[0].upper() + about[1:] + ".",
        epilog=_EPILOG if name == "transcribe" else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )


def _listening(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--engine",
        choices=ENGINE_NAMES,
        metavar="{soniox,local,demo}",
        help="who listens (soniox when a key is known, else local: this computer)",
    )
    parser.add_argument("--url", metavar="WS_URL", help="another address of that service, wss:// or ws://")


def _profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile", metavar="DIR", help="keep settings, keys, history and logs in this folder"
    )


def _transcribe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="what is listened to, see below")
    parser.add_argument("--format", choices=FORMATS, help="text unless said otherwise")
    parser.add_argument("--output", metavar="FILE", help="write captions there instead")
    _listening(parser)
    _profile(parser)


def _sessions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
    _profile(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "session", metavar="SESSION", help="its name in `surtitle sessions`, the beginning of it, or latest"
    )
    parser.add_argument("--format", choices=FORMATS, help="text unless said otherwise")
    parser.add_argument("--output", metavar="FILE", help="write it there instead")
    _profile(parser)


def _devices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
    _profile(parser)


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--url", metavar="WS_URL", help="check this address instead of the service's own")
    _profile(parser)


def _refuse(asked: dict[str, object], *names: str) -> None:
    """Options of the window that were given before a command to which they mean nothing."""
    for name in names:
        if name in asked:
            _parser().error(f"--{name} means nothing to this command")


def _check(source: str | None = None, engine: str | None = None, url: str | None = None) -> None:
    """A source with a name in it, an address that may be one, and no file beside the demonstration's own."""
    named = source.strip().casefold() if source is not None else "mic"
    if named in ("", "mic:"):
        _parser().error("the source has no name")
    heard = named in ("mic", "system", "mic+system") or named.startswith("mic:")
    if engine == "demo" and not heard:
        _parser().error(
            "the demonstration brings its own sound: leave out the file, or choose another engine"
        )
    if url is not None and (trouble := _address_trouble(url.strip())):
        _parser().error(trouble)


def _address_trouble(url: str) -> str:
    """Why this is no address of a service; "" when it may be one. Repeats nothing of it: it may hold a password."""
    scheme, found, rest = url.partition("://")
    if not found or scheme.casefold() not in ("ws", "wss"):
        return "the address after --url must begin with wss:// or ws://"
    place = rest.partition("/")[0].partition("?")[0]
    if "@" in place:
        return "the address after --url must not hold a user name"
    return "" if place and place[0] != ":" else "the address after --url lacks the name of a computer"


def say(sentence: str) -> None:
    """One message for the user, on standard error."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)
