# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of any common kind and stream addresses are heard, in real time, or say why not."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import numpy as np
import pytest

from app.audio.media import UNREAD_LIMIT, MediaSource
from app.audio.source import BLOCK_MS, AudioEnded, AudioFailure
from app.core.failure import Failure, FailureKind
from tests.audio.listening import Listener, floats, int16, place_of, sine
from tests.room import SPEECH

SENTENCE = SPEECH / "sense_and_sensibility_01_austen_64kb-0880.wav"

KINDS = {
    # file name: codec, rate, layout, how alike it must sound
    "talk.wav": ("pcm_s16le", 44_100, "stereo", 0.999),
    "old.wav": ("pcm_u8", 22_050, "mono", 0.99),
    "talk.mp3": ("libmp3lame", 44_100, "stereo", 0.98),
    "talk.ogg": ("libopus", 48_000, "stereo", 0.9),
    "talk.flac": ("flac", 48_000, "stereo", 0.999),
    "talk.m4a": ("aac", 44_100, "mono", 0.95),
    "talk.mka": ("pcm_s16le", 96_000, "5.1", 0.99),
    "talk.wma": ("wmav2", 44_100, "stereo", 0.95),
    "talk.webm": ("libopus", 48_000, "mono", 0.9),
}

_OPTIONS = {"wmav2": {"b": "96000"}}


def speech() -> np.ndarray:
    with av.open(str(SENTENCE)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)]) / 32768


def write(
    path: Path, samples: np.ndarray, codec: str, rate_hz: int, layout: str, picture: bool = False
) -> Path:
    """Encode 16 kHz mono samples as such a file, with a moving picture beside it if wanted."""
    with av.open(str(path), "w") as container:
        film = container.add_stream("mpeg4", rate=5) if picture else None
        if film:
            film.width, film.height, film.pix_fmt = 64, 48, "yuv420p"
        stream = container.add_stream(codec, rate=rate_hz, layout=layout, options=_OPTIONS.get(codec, {}))
        # The same in every channel, by hand: libav would make each of two quieter than one.
        everywhere = np.repeat(np.frombuffer(int16(samples), "<i2"), len(stream.layout.channels))
        frame = av.AudioFrame.from_ndarray(everywhere[None], "s16", layout)
        frame.sample_rate = 16_000
        to_theirs = av.AudioResampler(stream.format, stream.layout, rate_hz, stream.codec_context.frame_size)
        for part in [*to_theirs.resample(frame), *to_theirs.resample(None)]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
        if film:
            for _ in range(int(5 * len(samples) / 16_000)):
                black = av.VideoFrame(64, 48, "yuv420p")
                for plane in black.planes:
                    plane.update(bytes(plane.buffer_size))
                container.mux(film.encode(black))
            container.mux(film.encode(None))
    return path


def heard_in(path: Path | str, **options) -> Listener:
    with Listener(MediaSource(path, realtime=False, **options)) as listener:
        assert listener.until_over() == AudioEnded()
    return listener


def failure_of(path: Path | str) -> Failure:
    """How a source that cannot be heard says so, at its start or afterwards."""
    try:
        with Listener(MediaSource(path, realtime=False)) as listener:
            last = listener.until_over()
    except Failure as failure:
        return failure
    assert isinstance(last, AudioFailure) and listener.blocks == []
    return last.failure


# Kinds of files


@pytest.mark.parametrize("name", KINDS)
def test_a_file_of_this_kind_is_heard_whole(name, tmp_path):
    codec, rate_hz, layout, alike = KINDS[name]
    path = write(tmp_path / name, speech(), codec, rate_hz, layout)
    listener = heard_in(path)
    assert listener.heard_ms == pytest.approx(1000 * len(speech()) / 16_000, abs=120)
    assert listener.source.duration_ms == pytest.approx(listener.heard_ms, abs=120)
    middle = speech()[8_000:-8_000]
    at, likeness = place_of(middle, listener.samples)
    assert likeness > alike
    assert abs(at - 8_000) <= 1600


def test_the_sound_of_a_film_is_heard(tmp_path):
    film = write(tmp_path / "film.mp4", speech(), "aac", 44_100, "stereo", picture=True)
    assert heard_in(film).heard_ms == pytest.approx(1000 * len(speech()) / 16_000, abs=120)


def test_stereo_is_as_loud_as_mono(tmp_path):
    tone = sine(440, 1, 16_000)
    mono = heard_in(write(tmp_path / "mono.wav", tone, "pcm_s16le", 16_000, "mono")).samples
    stereo = heard_in(write(tmp_path / "stereo.wav", tone, "pcm_s16le", 48_000, "stereo")).samples
    assert np.std(stereo) == pytest.approx(np.std(mono), rel=0.02)


def test_blocks_are_whole_in_order_and_measured(tmp_path):
    listener = heard_in(SENTENCE)
    *all_but_last, last = listener.blocks
    assert {block.duration_ms for block in all_but_last} == {BLOCK_MS}
    assert 0 < last.duration_ms <= BLOCK_MS
    assert np.array_equal(listener.samples, speech())
    assert max(block.level.peak_dbfs for block in listener.blocks) > -30


def test_a_name_that_looks_like_something_else_is_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("concat:a|b.wav", "-i.wav", "été 25%.wav"):
        write(tmp_path / "plain.wav", sine(440, 0.1, 16_000), "pcm_s16le", 16_000, "mono")
        (tmp_path / "plain.wav").rename(tmp_path / name)
        assert heard_in(name).heard_ms == pytest.approx(100, abs=1)


def test_damage_in_the_middle_costs_only_the_damaged_part(tmp_path):
    path = write(tmp_path / "talk.mp3", np.tile(speech(), 3), "libmp3lame", 44_100, "mono")
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : third + 4000] = np.random.default_rng(1).bytes(4000)
    path.write_bytes(data)
    assert heard_in(path).heard_ms == pytest.approx(3000 * len(speech()) / 16_000, abs=1500)


def test_a_file_cut_short_is_heard_up_to_the_cut(tmp_path):
    path = write(tmp_path / "talk.mp3", speech(), "libmp3lame", 44_100, "mono")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert heard_in(path).heard_ms == pytest.approx(500 * len(speech()) / 16_000, rel=0.2)


# Files that cannot be heard


def test_a_file_that_is_not_there(tmp_path):
    assert failure_of(tmp_path / "nowhere.wav").kind is FailureKind.AUDIO_NOT_FOUND


@pytest.mark.parametrize(
    "content",
    [b"", b"not sound at all\n" * 100, np.random.default_rng(2).bytes(5000), b"RIFF\x00\x00\x00\x00WAVEfmt "],
    ids=["empty", "text", "noise", "half a header"],
)
@pytest.mark.parametrize("name", ["talk.wav", "talk.mp3"])
def test_a_file_that_is_not_sound(name, content, tmp_path, capfd):
    (tmp_path / name).write_bytes(content)
    assert failure_of(tmp_path / name).kind is FailureKind.AUDIO_UNREADABLE
    assert capfd.readouterr() == ("", "")


def test_a_folder(tmp_path):
    assert failure_of(tmp_path).kind is FailureKind.AUDIO_UNREADABLE


def test_a_file_with_a_picture_only(tmp_path):
    with av.open(str(tmp_path / "mute.mp4"), "w") as container:
        film = container.add_stream("mpeg4", rate=5)
        film.width, film.height, film.pix_fmt = 64, 48, "yuv420p"
        container.mux(film.encode(av.VideoFrame(64, 48, "yuv420p")))
        container.mux(film.encode(None))
    assert failure_of(tmp_path / "mute.mp4").kind is FailureKind.AUDIO_UNREADABLE


def test_a_sound_file_without_a_single_sample(tmp_path):
    path = write(tmp_path / "nothing.wav", np.zeros(160), "pcm_s16le", 16_000, "mono")
    header = path.read_bytes()[: -2 * 160]
    path.write_bytes(header)
    assert failure_of(path).kind is FailureKind.AUDIO_UNREADABLE


# Time


def test_a_file_plays_in_real_time():
    with Listener(MediaSource(SENTENCE)) as listener:
        begun = time.monotonic()
        listener.until(lambda: listener.heard_ms >= 1500)
        first_part_s = time.monotonic() - begun
        assert listener.until_over() == AudioEnded()
        whole_s = time.monotonic() - begun
    assert first_part_s >= 1.3
    assert whole_s >= listener.heard_ms / 1000 - 0.2
    # Not a drift of the clock but the patience of a busy machine.
    assert whole_s < listener.heard_ms / 1000 + 3


def test_a_slow_thread_catches_up_and_a_slept_machine_does_not():
    """The source's clock is turned by hand: late by a second it hurries, late by an hour it does not."""
    now = [0.0]
    source = MediaSource(SENTENCE, clock=lambda: now[0])
    with Listener(source) as listener:
        listener.until(lambda: len(listener.blocks) == 1)
        now[0] += 1.0
        # One second late: the blocks up to that moment come without waiting.
        listener.until(lambda: listener.heard_ms >= 1000, within_s=5)
        now[0] += 3600.0
        time.sleep(0.5)
        events = source.read()
        assert len(events) < 20


def test_where_nobody_reads_the_source_waits_and_nothing_is_lost(tmp_path):
    long = np.random.default_rng(3).uniform(-0.5, 0.5, 16_000 * 30)
    path = write(tmp_path / "long.wav", long, "pcm_s16le", 16_000, "mono")
    filled = threading.Event()
    woken = []

    def wake() -> None:
        woken.append(1)
        if len(woken) == UNREAD_LIMIT:
            filled.set()

    source = MediaSource(path, realtime=False)
    source.start(wake)
    try:
        assert filled.wait(10)
        time.sleep(0.3)
        assert len(woken) == UNREAD_LIMIT
        listener = Listener(source)
        listener.until_over()
    finally:
        source.stop()
    assert np.abs(listener.samples - long).max() < 2 / 32768


def test_stopping_is_prompt_and_what_was_captured_stays_readable(tmp_path):
    with Listener(MediaSource(SENTENCE)) as listener:
        listener.until(lambda: listener.blocks)
        time.sleep(0.2)
        begun = time.monotonic()
        listener.source.stop()
        assert time.monotonic() - begun < 1.5  # half of what would still have been to be heard
        assert listener.source.read()
        assert listener.source.read() == []
        listener.source.stop()


def test_a_file_goes_on_where_it_was_read_up_to():
    with Listener(MediaSource(SENTENCE, realtime=False)) as first:
        first.until(lambda: first.heard_ms >= 600)
    with Listener(first.source.again()) as second:
        assert second.until_over() == AudioEnded()
    # What was captured and not read before the pause belongs to the second half.
    assert np.array_equal(np.concatenate([first.samples, second.samples]), speech())


def test_a_file_paused_at_its_very_end_just_ends():
    first = heard_in(SENTENCE)
    with Listener(first.source.again()) as second:
        assert second.until_over() == AudioEnded()
    assert second.blocks == []


def test_a_reader_that_has_gone_ends_the_thread():
    def gone() -> None:
        raise RuntimeError("Event loop is closed")

    source = MediaSource(SENTENCE, realtime=False)
    source.start(gone)
    source.stop()


# Addresses


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """An HTTP server for the files in a folder."""
    with serving(partial(_Quiet, directory=str(folder))) as address:
        yield address


@contextmanager
def serving(handler) -> Iterator[str]:
    """An HTTP server that answers so."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass

    def copyfile(self, source, outputfile) -> None:
        try:
            super().copyfile(source, outputfile)
        except OSError:
            pass  # the listener had heard enough


def test_an_address_is_heard(tmp_path):
    write(tmp_path / "talk.mp3", speech(), "libmp3lame", 44_100, "mono")
    with served(tmp_path) as address:
        listener = heard_in(f"{address}/talk.mp3")
    assert listener.heard_ms == pytest.approx(1000 * len(speech()) / 16_000, abs=120)
    assert listener.source.duration_ms == pytest.approx(listener.heard_ms, abs=120)


def test_a_connection_that_breaks_in_the_middle_is_mended(tmp_path):
    whole = write(tmp_path / "talk.flac", speech(), "flac", 16_000, "mono").read_bytes()
    asked = []

    class Breaking(_Quiet):
        """Gives a third of what is asked for and hangs up, as often as it is asked."""

        def do_GET(self) -> None:
            begin = int((self.headers.get("Range") or "bytes=0-").split("=")[1].split("-")[0])
            asked.append(begin)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {begin}-{len(whole) - 1}/{len(whole)}")
            self.send_header("Content-Length", str(len(whole) - begin))
            self.end_headers()
            self.wfile.write(whole[begin : begin + len(whole) // 3 + 1])

    with serving(Breaking) as address:
        listener = heard_in(f"{address}/talk.flac")
    assert len(asked) >= 3
    assert len(listener.samples) == len(speech())
    assert np.abs(listener.samples - speech()).max() < 2 / 32768


def test_a_connection_that_breaks_for_good_is_a_failure_and_not_an_end(tmp_path):
    whole = write(tmp_path / "talk.flac", speech(), "flac", 16_000, "mono").read_bytes()

    class Dying(_Quiet):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(whole)))
            self.end_headers()
            self.wfile.write(whole[: len(whole) // 2])
            self.server.socket.close()

    with (
        serving(Dying) as address,
        Listener(MediaSource(f"{address}/x", realtime=False, network_timeout_s=2)) as listener,
    ):
        last = listener.until_over(within_s=15)
    assert isinstance(last, AudioFailure), last
    assert last.failure.kind is FailureKind.AUDIO_UNREACHABLE
    assert listener.heard_ms > 500


def test_an_address_where_nothing_is(tmp_path):
    with served(tmp_path) as address:
        assert failure_of(f"{address}/nothing.mp3").kind is FailureKind.AUDIO_UNREACHABLE


def test_an_address_that_is_a_page(tmp_path):
    (tmp_path / "page.html").write_text("<html><p>Hello</html>")
    with served(tmp_path) as address:
        assert failure_of(f"{address}/page.html").kind is FailureKind.AUDIO_UNREADABLE


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/x.mp3", "http://no.such.host.invalid/x", "nonsense://x"]
)
def test_an_address_nobody_answers_at(address):
    assert failure_of(address).kind is FailureKind.AUDIO_UNREACHABLE


def test_a_failure_never_tells_what_is_secret_in_an_address():
    failure = failure_of("http://me:secret@127.0.0.1:9/x.mp3?token=hidden")
    assert "secret" not in str(failure)
    assert "hidden" not in str(failure)


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n"])
def test_a_network_that_hangs_is_said_and_does_not_hold_up_stop(answer):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}/live"
        with Listener(MediaSource(address, network_timeout_s=0.8)) as listener:
            connection, _ = server.accept()
            with connection:
                connection.sendall(answer)
                failure = listener.until_over(within_s=10).failure
        assert failure.kind is FailureKind.AUDIO_UNREACHABLE
        with Listener(MediaSource(address, network_timeout_s=6.0)) as listener:
            connection, _ = server.accept()
            with connection:
                begun = time.monotonic()
                listener.source.stop()
                assert time.monotonic() - begun < 3
        assert floats(b"".join(block.pcm for block in listener.blocks)).size == 0
