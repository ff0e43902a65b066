# SPDX-License-Identifier: GPL-3.0-or-later
"""The written conversation: its file, and what a client sees of it as the audio goes on."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server.protocol import Connection, Rules, Send
from app.server.script import Script, ScriptError
from app.server.start import read_start
from tests.server.client import START, finals, markers, silence

BOAT = {
    "utterances": [
        {
            "text": "The boat is unfortunately late today.",
            "start_ms": 420,
            "end_ms": 2380,
            "speaker": "1",
            "language": "en",
            "misheard": {"The": "Tea"},
            "translations": {"de": "Das Schiff hat heute leider Verspätung."},
        },
        {
            "text": "Wie lange?",
            "start_ms": 2700,
            "end_ms": 3500,
            "speaker": "2",
            "language": "de",
            "translations": {"en": "How long?"},
        },
    ]
}
EVERYTHING = {
    "enable_endpoint_detection": True,
    "enable_speaker_diarization": True,
    "translation": {"type": "two_way", "language_a": "en", "language_b": "de"},
}


class Talk:
    """A script behind a connection, without a socket: what the client would see."""

    def __init__(self, written=BOAT, **members):
        self.connection = Connection(Rules(), "Bearer key")
        self.connection.opened(0.0)
        self.connection.receive(json.dumps({**START, **members}), 0.0)
        self.frames = []
        script = Script.from_written(written)
        self.mind = script(self.connection.start, self._say)

    def _say(self, said):
        self.frames += [json.loads(o.text) for o in self.connection.said(said) if isinstance(o, Send)]

    def hear(self, ms):
        self.mind.hear(silence(ms))
        return self


def tails(frames):
    """The provisional text of each response."""
    return ["".join(t["text"] for t in frame["tokens"] if not t["is_final"]) for frame in frames]


# The file.


@pytest.mark.parametrize("suffix", [".json", ".toml"])
def test_a_script_is_read_from_either_kind_of_file(tmp_path, suffix):
    file = tmp_path / f"boat{suffix}"
    written = {
        ".json": '{"utterances": [{"text": "One two.", "start_ms": 0, "end_ms": 800}]}',
        ".toml": '[[utterances]]\ntext = "One two."\nstart_ms = 0\nend_ms = 800\n',
    }
    file.write_text(written[suffix], encoding="utf-8")
    script = Script.read(file)
    assert [(w.text, w.start_ms, w.end_ms) for w in script.lines[0].words] == [
        ("One", 0, 355),
        ("two.", 355, 800),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"utterances": 5}',
        '{"utterances": ["x"]}',
        '{"utterances": [{}]}',
        '{"utterances": [{"text": "", "start_ms": 0, "end_ms": 1}]}',
        '{"utterances": [{"words": [["late", 500, 400]]}]}',
        '{"utterances": [{"words": [["b", 500, 600]]}, {"words": [["a", 0, 100]]}]}',
        '{"utterances": [{"words": [["b", 500, 600]]}], "repeat_every_ms": 900}',
    ],
)
def test_a_file_that_is_no_script_is_refused_with_a_reason(tmp_path, text):
    file = tmp_path / "wrong.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match=r"\S"):
        Script.read(file)


def test_a_file_that_is_not_there_is_refused_with_a_reason(tmp_path):
    with pytest.raises(ScriptError, match="nowhere"):
        Script.read(tmp_path / "nowhere.json")


# What is seen of it.


def test_words_are_provisional_first_and_settle_into_exactly_what_was_written():
    frames = Talk().hear(5000).frames
    assert tails(frames)[0] == "Tea"
    assert tails(frames)[1] == "The"
    assert finals(frames) == "The boat is unfortunately late today. Wie lange?"
    assert tails(frames)[-1] == ""


def test_long_words_come_in_parts_and_a_full_stop_after_its_word():
    seen = tails(Talk().hear(5000).frames)
    assert any(tail.endswith(" unfortu") for tail in seen)
    assert any(tail.endswith(" unfortunately") for tail in seen)
    assert any(tail.endswith(" today") for tail in seen)
    assert any(tail.endswith(" today.") for tail in seen)


def test_finals_come_before_the_tail_and_the_endpoint_after_its_last_final():
    frames = Talk(**EVERYTHING).hear(5000).frames
    for frame in frames:
        final = [token["is_final"] for token in frame["tokens"]]
        assert final == sorted(final, reverse=True)
    text = finals(frames)
    assert text == "The boat is unfortunately late today.<end> Wie lange?<end>"


def test_without_endpoint_detection_there_are_no_endpoints():
    assert markers(Talk().hear(5000).frames) == []


def test_each_language_is_translated_into_the_other_a_chunk_at_a_time():
    frames = Talk(**EVERYTHING).hear(5000).frames
    assert finals(frames, translated=True) == "Das Schiff hat heute leider Verspätung. How long?"
    translated = [t for f in frames for t in f["tokens"] if t.get("translation_status") == "translation"]
    assert all("start_ms" not in t and "confidence" not in t for t in translated)
    assert {(t["source_language"], t["language"]) for t in translated} == {("en", "de"), ("de", "en")}
    first_translation = next(n for n, f in enumerate(frames) for t in f["tokens"] if t["text"] == "Das")
    last_original = max(n for n, f in enumerate(frames) if "today" in finals([f]))
    assert first_translation < last_original, "a translation begins before its sentence is over"


def test_one_way_translation_leaves_the_target_language_alone():
    talk = Talk(translation={"type": "one_way", "target_language": "de"}).hear(5000)
    assert finals(talk.frames, translated=True) == "Das Schiff hat heute leider Verspätung."
    statuses = {
        t["language"]: t["translation_status"] for f in talk.frames for t in f["tokens"] if "start_ms" in t
    }
    assert statuses == {"en": "original", "de": "none"}


def test_speakers_may_be_wrong_while_provisional_but_never_when_final():
    frames = Talk(**EVERYTHING).hear(5000).frames
    wie = [(t["speaker"], t["is_final"]) for f in frames for t in f["tokens"] if t["text"] == " Wie"]
    assert wie[0] == ("1", False)
    assert wie[-1] == ("2", True)


def test_finalize_settles_what_was_heard_and_the_rest_comes_after():
    talk = Talk(**EVERYTHING).hear(1500)
    talk.mind.settle(0)
    before = list(talk.frames)
    assert tails(before)[-1] == ""
    assert finals(before).endswith(" is unfortunately<fin>")
    talk.hear(3500)
    assert (
        finals(talk.frames).replace("<fin>", "")
        == "The boat is unfortunately late today.<end> Wie lange?<end>"
    )


def test_finalize_twice_is_answered_twice():
    talk = Talk().hear(200)
    talk.mind.settle(0)
    talk.mind.settle(0)
    assert markers(talk.frames) == ["<fin>", "<fin>"]


def test_silence_still_tells_how_far_it_has_listened():
    frames = Talk().hear(60_000).frames
    totals = [frame["total_audio_proc_ms"] for frame in frames]
    assert max(after - before for before, after in pairwise(totals)) <= 1000
    assert totals[-1] >= 59_000
    assert frames[-1]["final_audio_proc_ms"] == totals[-1]


def test_what_is_final_never_lies_behind_words_still_to_settle():
    for frame in Talk(**EVERYTHING).hear(6000).frames:
        open_ms = [t["start_ms"] for t in frame["tokens"] if not t["is_final"] and "start_ms" in t]
        assert frame["final_audio_proc_ms"] <= min(open_ms, default=frame["total_audio_proc_ms"])


def test_a_script_that_repeats_says_it_again_at_later_times():
    frames = Talk({**BOAT, "repeat_every_ms": 6000}, enable_endpoint_detection=True).hear(18_000).frames
    once = "The boat is unfortunately late today.<end> Wie lange?<end>"
    assert finals(frames).replace("<end>The", "<end> The") == " ".join([once] * 3)
    starts = [
        t["start_ms"] for f in frames for t in f["tokens"] if t["is_final"] and t["text"].strip() == "The"
    ]
    assert starts == [420, 6420, 12420]


def test_an_interrupted_utterance_closes_before_the_one_that_interrupts():
    written = {
        "utterances": [
            {"text": "I was going to say something long", "start_ms": 0, "end_ms": 4000, "speaker": "1"},
            {"text": "No.", "start_ms": 1000, "end_ms": 1200, "speaker": "2"},
            {"text": "Never.", "start_ms": 1250, "end_ms": 1500, "speaker": "2"},
        ]
    }
    frames = Talk(written, enable_endpoint_detection=True).hear(8000).frames
    assert markers(frames) == ["<end>"] * 3
    assert sorted(finals(frames).replace("<end>", "").split()) == sorted(
        "I was going to say something long No. Never.".split()
    )


def test_a_language_hint_or_a_container_changes_nothing_or_is_refused():
    start = read_start({"model": "stt-rt-v5", "audio_format": "ogg"})
    with pytest.raises(Exception, match="Audio decode error"):
        Script.from_written(BOAT)(start, lambda said: None)


@given(st.lists(st.integers(1, 700), min_size=1, max_size=40))
def test_the_same_audio_brings_the_same_words_however_it_was_cut(cuts_ms):
    whole = Talk(**EVERYTHING).hear(sum(cuts_ms)).frames
    talk = Talk(**EVERYTHING)
    for ms in cuts_ms:
        talk.hear(ms)
    assert talk.frames == whole


letters = st.characters(codec="utf-8", exclude_categories=["Cs", "Z", "Cc"], exclude_characters="<>")
words = st.text(letters, min_size=1, max_size=12)


@given(
    st.lists(
        st.tuples(st.lists(words, min_size=1, max_size=9), st.integers(0, 900), st.integers(1, 3000)),
        min_size=1,
        max_size=5,
    ),
    st.lists(st.tuples(st.integers(0, 4000), st.booleans()), max_size=8),
)
def test_every_written_word_becomes_final_once_whatever_is_finalized_when(utterances, steps):
    written, at_ms = [], 0
    for texts, pause_ms, length_ms in utterances:
        at_ms += pause_ms
        line = {"text": " ".join(texts), "start_ms": at_ms, "end_ms": at_ms + length_ms}
        written.append({**line, "language": "en", "translations": {"de": " ".join(reversed(texts))}})
        at_ms += length_ms
    talk = Talk({"utterances": written}, **EVERYTHING)
    for ms, settle in steps:
        talk.hear(ms)
        if settle:
            talk.mind.settle(0)
    talk.hear(at_ms + 2000)
    expected = [word for texts, *_ in utterances for word in texts]
    assert "".join(expected) == "".join(
        t["text"].strip() for f in talk.frames for t in f["tokens"] if original(t)
    )
    translated = [word for texts, *_ in utterances for word in reversed(texts)]
    assert finals(talk.frames, translated=True).split() == translated


def original(token):
    return (
        token["is_final"]
        and token["text"] not in ("<end>", "<fin>")
        and token.get("translation_status") != "translation"
    )
