# SPDX-License-Identifier: GPL-3.0-or-later
"""A session of the history looks as it did, and a session that nobody kept can still be exported."""

from app.core.recalled import entries_of, recalled
from app.core.text import Gap, Token, TokenKind, Translation, Utterance
from app.core.transcript import Transcript


def said() -> Transcript:
    transcript = Transcript(forgets_words=True)
    transcript.apply([Token(" The boat.", True, 0, 900, 0.9, "1", "en")], "2026-11-21T10:00:00.000Z")
    translation = Token(" Das Boot.", True, language="de", source_language="en", kind=TokenKind.TRANSLATION)
    transcript.apply([translation])
    transcript.close_turn()
    transcript.add_gap(Gap(1_000, 4_000, "lost"))
    transcript.apply([Token(" Late.", True, 4_100, 4_500, 0.8, "2", "en")])
    return transcript


def test_what_is_recalled_looks_as_it_did():
    live = said()
    live.finish()
    shown = recalled(entries_of(live))
    look = [
        (t.number, t.text, t.translated_text, t.speaker, t.language, t.gap, t.start_ms, t.end_ms)
        for t in live.turns
    ]
    assert look == [
        (t.number, t.text, t.translated_text, t.speaker, t.language, t.gap, t.start_ms, t.end_ms)
        for t in shown.turns
    ]
    assert all(turn.closed for turn in shown.turns)


def test_what_nobody_kept_is_all_there_open_turn_and_gap_included():
    first, gap, last = entries_of(said())
    assert isinstance(first, Utterance) and first.text == "The boat."
    assert first.translation == Translation("de", "Das Boot.") and (first.start_ms, first.end_ms) == (0, 900)
    assert gap == Gap(1_000, 4_000, "lost")
    assert last.text == "Late." and [word.text for word in last.words] == ["Late."]


def test_provisional_words_are_not_exported():
    transcript = said()
    transcript.apply([Token(" maybe", False, 4_600, 4_800, 0.5, "2", "en")])
    assert entries_of(transcript)[-1].text == "Late."
    assert entries_of(Transcript()) == []
