# SPDX-License-Identifier: GPL-3.0-or-later
"""A room with a microphone in it, where there is no sound card: a private PulseAudio.

What is played into it is what the microphone hears. Like a real room it is never quite silent;
`hush` makes it so. Nothing of the machine's own sound is seen or touched.
"""

from __future__ import annotations

import math
import random
import shutil
import tempfile
from functools import cache
from pathlib import Path

from tests.programs import Program, run, wait_until

SPEECH = Path("/usr/share/pocketsphinx/test/data/librivox")
"""Read speech, 16 kHz mono, with a transcript: Debian's pocketsphinx-testdata."""

_ALSA = """
pcm.!default {{ type pulse server "{server}" }}
ctl.!default {{ type pulse server "{server}" }}
pcm.pulse {{ type pulse server "{server}" }}
ctl.pulse {{ type pulse server "{server}" }}
"""


class Room:
    """Made at once, usable until `close`."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="room-"))
        self._server = f"unix:{self.folder}/native"
        self._alsa = self.folder / "asound.conf"
        # All the configuration there is: of the machine's own sound cards nothing is seen.
        self._alsa.write_text(_ALSA.format(server=self._server))
        self._noise = self.folder / "noise.raw"
        self._noise.write_bytes(_room_noise())
        self._pulse: Program | None = None
        self._hum: Program | None = None
        self._modules: dict[str, list[str]] = {}
        self._tones: dict[str, Program] = {}
        self._playing: list[Program] = []
        self.open()

    @property
    def env(self) -> dict[str, str]:
        """What a program must find in its environment to hear this room and no other."""
        return {"PULSE_SERVER": self._server, "ALSA_CONFIG_PATH": str(self._alsa)}

    def open(self) -> None:
        """Start the sound server, with the microphone plugged in."""
        runtime = {
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder / "runtime"),
            "PULSE_STATE_PATH": str(self.folder / "state"),
        }
        socket = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/native"
        self._pulse = Program(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
            + ["--disable-shm=yes", "--resample-method=speex-float-7", "-L", socket],
            runtime,
            self.folder,
        )
        wait_until(self._answers, "PulseAudio to answer")
        self.plug()

    def plug(self, rate_hz: int = 48_000) -> None:
        """Plug the microphone in: it becomes the default."""
        self._make_sound("desk", "room", rate_hz)
        self.hum()
        self._make_microphone("desk", "room", rate_hz, "Desk Microphone")
        self.pactl("set-default-source", "desk")

    def unplug(self) -> None:
        """Pull the microphone out."""
        self.hush()
        self._unload("desk")

    def plug_another(self, name: str, called: str, hz: float = 0.0, rate_hz: int = 44_100) -> None:
        """Plug in a further microphone, which does not become the default, in which a tone sounds."""
        sink = f"{name}-room"
        self._make_sound(name, sink, rate_hz)
        tone = self.folder / f"{hz:.0f}-{rate_hz}.raw"
        tone.write_bytes(_tone(hz, rate_hz))
        self._tones[name] = self._loop(tone, sink, rate_hz)
        self._make_microphone(name, sink, rate_hz, called)

    def unplug_another(self, name: str) -> None:
        """Pull that one out."""
        self._tones.pop(name).end()
        self._unload(name)

    def _make_sound(self, name: str, sink: str, rate_hz: int) -> None:
        shape = [f"sink_name={sink}", f"rate={rate_hz}", "channels=2"]
        self._modules[name] = [self.pactl("load-module", "module-null-sink", *shape).strip()]

    def _make_microphone(self, name: str, sink: str, rate_hz: int, called: str) -> None:
        described = "source_properties=device.description='" + called.replace(" ", "\\ ") + "'"
        # A microphone like any other; the sink's own monitor would be what the computer plays.
        words = [f"source_name={name}", f"master={sink}.monitor", f"rate={rate_hz}", described]
        self._modules[name].append(self.pactl("load-module", "module-remap-source", *words).strip())

    def _unload(self, name: str) -> None:
        for module in reversed(self._modules.pop(name)):
            self.pactl("unload-module", module)

    def hum(self) -> None:
        """The faint noise of any real room, until `hush`. It is there from the start."""
        if self._hum is None:
            self._hum = self._loop(self._noise, "room", 48_000)

    def _loop(self, sound: Path, sink: str, rate_hz: int) -> Program:
        """Play a piece of stereo over and over."""
        play = f"while cat $0; do :; done | pacat --raw --rate={rate_hz} --channels=2 --format=s16le"
        script = f"{play} --device={sink} --latency-msec=30"
        before = len(self.pactl("list", "short", "sink-inputs").splitlines())
        program = Program(["sh", "-c", script, sound], self.env, self.folder)
        wait_until(
            lambda: len(self.pactl("list", "short", "sink-inputs").splitlines()) > before, "the room to hum"
        )
        # A null sink without players sleeps two seconds at a time; this ends its current sleep.
        self.pactl("suspend-sink", sink, "1")
        self.pactl("suspend-sink", sink, "0")
        return program

    def hush(self) -> None:
        """Silence as no microphone knows it: zeros."""
        if self._hum is not None:
            self._hum.end()
            self._hum = None

    def play(self, wav: Path | str, wait: bool = True) -> Program:
        """Speak a sound file into the microphone; return when it has been heard, unless not to wait."""
        player = Program(["paplay", "--device=room", wav], self.env, self.folder)
        self._playing.append(player)
        if wait:
            assert player.wait(within_s=120) == 0, player.err
        return player

    def say(self, text: str, voice: str = "en-us", wait: bool = True) -> Program:
        """Speak a sentence with espeak-ng."""
        wav = Path(tempfile.mkdtemp(dir=self.folder)) / "said.wav"
        run(["espeak-ng", "-v", voice, "-s", "150", "-w", wav, text])
        return self.play(wav, wait)

    def listeners(self) -> int:
        """How many programs are recording right now: the microphone's light."""
        outputs = self.pactl("list", "short", "source-outputs").splitlines()
        # Those that belong to a client; the rest is the sound server's own plumbing.
        return sum(line.split("\t")[2] != "-" for line in outputs)

    def mute(self, yes: bool = True) -> None:
        """The microphone's own switch, as on a headset."""
        self.pactl("set-source-mute", "desk", "1" if yes else "0")

    @property
    def pulse(self) -> Program:
        """The sound server, to be stopped or ended by tests of bad luck."""
        return self._pulse

    def end_server(self) -> None:
        """The sound server goes away, as in a crash."""
        for program in [*self._playing, *self._tones.values(), self._hum, self._pulse]:
            if program is not None:
                program.end()
        self._playing, self._hum, self._pulse = [], None, None
        self._tones, self._modules = {}, {}

    def calm(self) -> None:
        """End what is still being played."""
        for player in self._playing:
            player.end()
        self._playing = []

    def close(self) -> None:
        self.end_server()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _answers(self) -> bool:
        assert self._pulse.alive, self._pulse.err
        return (self.folder / "native").exists()

    def pactl(self, *words: str) -> str:
        """Have the sound server do anything else."""
        return run(["pactl", *words], self.env)


@cache
def _room_noise() -> bytes:
    """Five seconds at some 75 dB below full scale, the same every time; 48 kHz stereo 16-bit."""
    rng = random.Random(4)
    mono = [rng.randint(-9, 9) for _ in range(5 * 48_000)]
    return b"".join(value.to_bytes(2, "little", signed=True) * 2 for value in mono)


@cache
def _tone(hz: float, rate_hz: int) -> bytes:
    """Five seconds of a clear tone; stereo 16-bit."""
    turns = [2 * math.pi * hz * at / rate_hz for at in range(5 * rate_hz)]
    mono = [round(9_000 * math.sin(turn)) for turn in turns]
    return b"".join(value.to_bytes(2, "little", signed=True) * 2 for value in mono)
