# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type names what is listened to."""

import pytest

from app.audio.media import MediaSource
from app.audio.microphone import Microphone
from app.audio.opening import open_source
from app.core.failure import Failure, FailureKind


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("mic", Microphone, "Microphone"),
        ("MIC", Microphone, "Microphone"),
        ("mic:Yeti Nano", Microphone, "Yeti Nano"),
        ("mic: Yeti: the second ", Microphone, "Yeti: the second"),
        ("talk.mp3", MediaSource, "talk.mp3"),
        ("./mic", MediaSource, "mic"),
        ("/a folder/talk.mp3", MediaSource, "talk.mp3"),
        (r"C:\talk.mp3", MediaSource, None),
        ("file:///a%20folder/talk.mp3", MediaSource, "talk.mp3"),
        ("https://radio.example/live", MediaSource, "https://radio.example/live"),
        ("rtsp://me:secret@cam.example:554/1?token=x#y", MediaSource, "rtsp://cam.example:554/1"),
    ],
)
def test_each_form_names_its_kind_of_source(text, kind, label):
    source = open_source(text)
    assert type(source) is kind
    if label is not None:
        assert source.label == label


@pytest.mark.parametrize("text", ["", "  ", "mic:", "mic:  "])
def test_naming_nothing_is_wrong_usage(text):
    with pytest.raises(ValueError, match=r"nam"):
        open_source(text)


@pytest.mark.parametrize("text", ["system", "mic+system"])
def test_what_the_computer_plays_says_that_it_cannot_be_heard_yet(text):
    source = open_source(text)
    with pytest.raises(Failure) as failure:
        source.start(lambda: None)
    assert failure.value.kind is FailureKind.AUDIO_NOT_SUPPORTED
    assert source.read() == []
    source.stop()


def test_nothing_is_opened_and_nothing_heavy_loaded_by_naming_it():
    import subprocess
    import sys

    code = (
        "import sys; from app.audio.opening import open_source; open_source('mic'); open_source('x.mp3');"
        "heavy = {'numpy', 'soxr', 'av', 'sounddevice'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
