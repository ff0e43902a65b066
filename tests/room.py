# SPDX-License-Identifier: GPL-3.0-or-later
"""A room with a microphone in it, where there is no sound card: a private PulseAudio.

What is played into it is what the microphone hears. Like a real room it is never quite silent;
`hush` makes it so. Nothing of the machine's own sound is seen or touched.
"""

from __future__ import annotations

import random
import shutil
import tempfile
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

    def plug(self) -> None:
        """Plug the microphone in."""
        self.pactl("load-module", "module-null-sink", "sink_name=room", "rate=48000", "channels=2")
        # A microphone like any other; the sink's own monitor would be what the computer plays.
        described = "source_properties=device.description='Desk\\ Microphone'"
        self.pactl("load-module", "module-remap-source", "source_name=desk", "master=room.monitor", described)
        self.pactl("set-default-source", "desk")
        self.hum()

    def unplug(self) -> None:
        """Pull the microphone out."""
        self.hush()
        self.pactl("unload-module", "module-remap-source")
        self.pactl("unload-module", "module-null-sink")

    def hum(self) -> None:
        """The faint noise of any real room, until `hush`. It is there from the start."""
        if self._hum is None:
            play = "while cat $0; do :; done | pacat --raw --rate=48000 --channels=2 --format=s16le"
            script = f"{play} --device=room --latency-msec=30"
            self._hum = Program(["sh", "-c", script, self._noise], self.env, self.folder)
            wait_until(lambda: self.pactl("list", "short", "sink-inputs").strip(), "the room to hum")
            # A null sink without players sleeps two seconds at a time; this ends its current sleep.
            self.pactl("suspend-sink", "room", "1")
            self.pactl("suspend-sink", "room", "0")

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
        for program in [*self._playing, self._hum, self._pulse]:
            if program is not None:
                program.end()
        self._playing, self._hum, self._pulse = [], None, None

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


def _room_noise() -> bytes:
    """Five seconds at some 75 dB below full scale, the same every time; 48 kHz stereo 16-bit."""
    rng = random.Random(4)
    mono = [rng.randint(-9, 9) for _ in range(5 * 48_000)]
    return b"".join(value.to_bytes(2, "little", signed=True) * 2 for value in mono)
