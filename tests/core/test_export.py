# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions as text, JSON lines, SRT, WebVTT and Markdown; read back by small parsers of our own."""

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.export import WRITERS, to_jsonl, to_markdown, to_srt, to_text, to_vtt, written
from app.core.text import Gap, Translation, Utterance, Word

LATE = Utterance(
    start_ms=420,
    end_ms=2380,
    at="2026-11-21T10:00:03.120Z",
    text="The boat is late.",
    speaker="1",
    language="en",
    translation=Translation("de", "Das Schiff hat Verspätung."),
    words=(
        Word("The", 420, 560, 0.9612345),
        Word("boat", 560, 980),
        Word("is", 1000, 1400),
        Word("late.", 1400, 2380),
    ),
)
REPLY = Utterance(2600, 3900, "Again?", speaker="2")
GAP = Gap(91_000, 94_500, "audio was not captured")
EMPTY = Utterance(0, 0, "")


# -- JSON lines: the published format -------------------------------------------------------------


def test_json_lines_are_exactly_as_published():
    lines = to_jsonl([LATE, GAP], "stopped").splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "type": "utterance",
            "start_ms": 420,
            "end_ms": 2380,
            "at": "2026-11-21T10:00:03.120Z",
            "text": "The boat is late.",
            "speaker": "1",
            "language": "en",
            "translation": {"language": "de", "text": "Das Schiff hat Verspätung."},
            "words": [
                {"text": "The", "start_ms": 420, "end_ms": 560, "confidence": 0.961},
                {"text": "boat", "start_ms": 560, "end_ms": 980},
                {"text": "is", "start_ms": 1000, "end_ms": 1400},
                {"text": "late.", "start_ms": 1400, "end_ms": 2380},
            ],
        },
        {"type": "gap", "start_ms": 91000, "end_ms": 94500, "reason": "audio was not captured"},
        {"type": "end", "reason": "stopped"},
    ]
    assert lines[0].startswith('{"type":"utterance","start_ms":420,"end_ms":2380,"at":"2026')
    assert "Verspätung" in lines[0]


def test_members_with_nothing_to_say_are_left_out_and_zeros_are_not():
    (line, _) = to_jsonl([Utterance(0, 900, "Hello.")]).splitlines()
    assert json.loads(line) == {"type": "utterance", "start_ms": 0, "end_ms": 900, "text": "Hello."}


@given(st.text(max_size=50), st.text(max_size=20))
def test_any_text_is_one_line_that_says_exactly_it(text, speaker):
    out = to_jsonl([Utterance(0, 1, text, speaker=speaker)])
    assert len(out.splitlines()) == 2
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", out)
    out.encode("utf-8")
    assert json.loads(out.splitlines()[0]).get("text", "") == text


def test_half_a_surrogate_pair_does_not_break_the_file():
    out = to_jsonl([Utterance(0, 1, "a\ud800b")])
    assert json.loads(out.encode("utf-8").splitlines()[0])["text"] == "a\ud800b"


# -- text -----------------------------------------------------------------------------------------


def test_text_is_one_utterance_a_line_and_names_whoever_takes_over():
    said = [LATE, REPLY, REPLY, GAP, LATE]
    assert to_text(said).splitlines() == [
        "The boat is late.",
        "    [de] Das Schiff hat Verspätung.",
        "Speaker 2: Again?",
        "Again?",
        "[0:01:31–0:01:34 audio was not captured]",
        "Speaker 1: The boat is late.",
        "    [de] Das Schiff hat Verspätung.",
    ]


def test_text_cannot_steer_the_terminal_or_break_its_line():
    assert to_text([Utterance(0, 1, "a\x1b[2Jb\r\nc\x07")]) == "a [2Jb c\n"


def test_markup_right_to_left_and_emoji_stay_what_they_are():
    for text in ("<b>bold</b> & co", "שלום עולם", "مرحبا بالعالم", "👩‍👩‍👧 e\u0301"):
        assert to_text([Utterance(0, 1, text)]) == text + "\n"


# -- subtitles ------------------------------------------------------------------------------------


def parsed_srt(text: str) -> list[tuple[int, int, int, str]]:
    """Number, start, end and text of each cue; raises where a player would stumble."""
    cues = []
    for block in text.split("\n\n")[:-1]:
        number, times, *lines = block.split("\n")
        found = re.fullmatch(r"(\d\d+):(\d\d):(\d\d),(\d{3}) --> (\d\d+):(\d\d):(\d\d),(\d{3})", times)
        assert found and 1 <= len(lines) <= 2
        assert not any("-->" in line or not line for line in lines)
        cues.append((int(number), _ms(found.groups()[:4]), _ms(found.groups()[4:]), " ".join(lines)))
    return cues


def parsed_vtt(text: str) -> list[tuple[int, int, str, str]]:
    """Start, end, speaker and text of each cue."""
    head, *blocks = text.split("\n\n")
    assert head == "WEBVTT"
    cues = []
    for block in blocks[:-1]:
        times, *lines = block.split("\n")
        found = re.fullmatch(r"(\d\d+):(\d\d):(\d\d)\.(\d{3}) --> (\d\d+):(\d\d):(\d\d)\.(\d{3})", times)
        assert found and 1 <= len(lines) <= 2
        said = " ".join(lines)
        assert "-->" not in said
        voice = re.match(r"<v ([^>]+)>", said)
        said = said[voice.end() :] if voice else said
        assert "<" not in said and ">" not in said
        cues.append(
            (_ms(found.groups()[:4]), _ms(found.groups()[4:]), voice[1] if voice else "", html.unescape(said))
        )
    return cues


def _ms(parts: tuple[str, ...]) -> int:
    hours, minutes, seconds, ms = map(int, parts)
    assert minutes < 60 and seconds < 60
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def test_srt_is_numbered_and_has_the_times_of_the_words():
    assert to_srt([LATE, GAP]) == (
        "1\n00:00:00,420 --> 00:00:02,380\nThe boat is late.\n\n"
        "2\n00:01:31,000 --> 00:01:34,500\n[audio was not captured]\n\n"
    )


def test_vtt_names_the_speaker_and_escapes_the_text():
    said = Utterance(3_725_000, 3_727_000, "<b>Fish & chips</b>", speaker="2")
    assert to_vtt([said]) == (
        "WEBVTT\n\n01:02:05.000 --> 01:02:07.000\n<v Speaker 2>&lt;b&gt;Fish &amp; chips&lt;/b&gt;\n\n"
    )


def test_subtitles_of_the_translation():
    assert [cue[3] for cue in parsed_srt(to_srt([LATE, REPLY], translated=True))] == [
        "Das Schiff hat Verspätung."
    ]
    assert [cue[3] for cue in parsed_vtt(to_vtt([LATE, REPLY], translated=True))] == [
        "Das Schiff hat Verspätung."
    ]


def test_a_session_of_a_hundred_hours_has_room_for_its_hours():
    (cue,) = parsed_srt(to_srt([Utterance(360_000_000, 360_002_000, "Still here.")]))
    assert cue[1] == 360_000_000


def test_an_arrow_in_the_text_is_not_taken_for_times():
    (cue,) = parsed_srt(to_srt([Utterance(0, 2000, "left --> right")]))
    assert cue[3] == "left → right"


texts = st.text(st.characters(codec="utf-8"), max_size=200) | st.text("ab<>&- \n", max_size=60)
utterances = st.builds(
    lambda start, long, text, speaker: Utterance(start, start + long, text, speaker=speaker),
    st.integers(0, 10**7),
    st.integers(0, 20_000),
    texts,
    st.none() | st.text(st.characters(codec="utf-8"), max_size=10),
)


@given(st.lists(utterances, max_size=6))
def test_subtitles_read_back_in_order_with_every_word(said):
    words = [re.sub(r"[\x00-\x20\x7f-\x9f\s]", "", u.text).replace("-->", "→") for u in said]
    srt, vtt = parsed_srt(to_srt(said)), parsed_vtt(to_vtt(said))
    assert [cue[0] for cue in srt] == list(range(1, len(srt) + 1))
    assert re.sub(r"\s", "", "".join(cue[3] for cue in srt)).replace("-->", "→") == "".join(words).replace(
        "-->", "→"
    )
    assert [cue[1:3] for cue in srt] == [cue[:2] for cue in vtt]
    assert all(a[2] <= b[1] for a, b in zip(srt, srt[1:], strict=False))
    assert all(end - start >= 1000 for _, start, end, _ in srt)


# -- all formats ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WRITERS)
def test_what_is_written_live_is_what_is_written_afterwards(name):
    said = [LATE, GAP, REPLY, LATE, EMPTY]
    writer = WRITERS[name]()
    live = writer.begin()
    for entry in said:
        live += writer.entry(entry)
    live += writer.end("stopped")
    assert live == written(WRITERS[name](), said)


def test_an_empty_session_is_an_empty_file_of_its_kind():
    assert (to_text([]), to_srt([]), to_vtt([]), to_markdown([])) == ("", "", "WEBVTT\n\n", "")
    assert to_jsonl([], "ended") == '{"type":"end","reason":"ended"}\n'
    assert (to_text([EMPTY]), to_srt([EMPTY]), to_vtt([EMPTY])) == ("", "", "WEBVTT\n\n")


def test_markdown_is_for_people_and_shows_marks_as_they_were_said():
    assert to_markdown([LATE, GAP, Utterance(0, 1, "*not* a [link](x)")]) == (
        "**Speaker 1** (0:00:00) The boat is late.\n\n> Das Schiff hat Verspätung.\n\n"
        "*0:01:31–0:01:34: audio was not captured*\n\n"
        "(0:00:00) \\*not\\* a \\[link\\](x)\n\n"
    )


# -- names that the reader gave --------------------------------------------------------------------


MAJA = Utterance(0, 2000, "The boat is late.", speaker="Maja & Co", label="1")
AGAIN = Utterance(2600, 3900, "Very late.", speaker="Maja & Co", label="1")
OTHER = Utterance(5000, 6000, "Again?", speaker="2")


def test_a_given_name_stands_in_every_format():
    said = [MAJA, AGAIN, OTHER, MAJA]
    assert to_text(said).splitlines() == [
        "Maja & Co: The boat is late.",
        "Very late.",
        "Speaker 2: Again?",
        "Maja & Co: The boat is late.",
    ]
    assert [cue[3] for cue in parsed_srt(to_srt(said))] == [
        "Maja & Co: The boat is late.", "Very late.", "Again?", "Maja & Co: The boat is late.",
    ]  # fmt: skip
    assert "<v Maja &amp; Co>The boat is late." in to_vtt(said)
    assert "**Maja \\& Co**" in to_markdown(said)


def test_json_lines_have_the_name_and_the_label_it_stands_for():
    first, other = (json.loads(line) for line in to_jsonl([MAJA, OTHER]).splitlines()[:2])
    assert (first["speaker"], first["speaker_label"]) == ("Maja & Co", "1")
    assert other["speaker"] == "2" and "speaker_label" not in other


def test_a_name_takes_its_room_in_the_lines_of_a_subtitle():
    words = tuple(Word(f"word{n:02}", n * 300, n * 300 + 250) for n in range(12))
    text = " ".join(word.text for word in words)
    long_name = Utterance(
        0, 3600, text, speaker="Professor Doctor Maja Novak-Zupančič", label="1", words=words
    )
    cues = parsed_srt(to_srt([long_name]))
    assert all(
        len(line) <= 42 for block in to_srt([long_name]).split("\n\n") for line in block.split("\n")[2:]
    )
    assert cues[0][3].startswith("Professor Doctor Maja Novak-Zupančič:")
