# SPDX-License-Identifier: GPL-3.0-or-later
"""The running text follows whatever is said about the speakers, by an edit that makes the old text the new."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.names import Apart, Called, Labels, Passage, Same
from app.core.reading import Reading
from app.core.text import Gap, Token, TokenKind
from app.core.transcript import Transcript
from app.core.translating import BOTH, ORIGINAL, SIDE, TRANSLATION

LABELS = st.sampled_from("123")
NAMES = st.sampled_from(["Maja", "Jörg", "李", "👩‍🔬 Ann", ""])
CORRECTIONS = st.one_of(
    st.builds(Called, LABELS, NAMES),
    st.builds(Same, LABELS, LABELS),
    st.builds(Apart, LABELS),
    st.builds(Labels, st.booleans()),
    st.builds(Passage, LABELS, st.integers(0, 9).map(lambda n: n * 1000), st.none() | LABELS),
)
TURNS = st.tuples(
    st.none() | LABELS,
    st.sampled_from(["Good morning.", "Guten Morgen!", "😀", " "]),
    st.sampled_from([None, "en", "de"]),
    st.booleans(),
    st.booleans(),
)


def said(turns) -> Transcript:
    transcript = Transcript()
    for number, (speaker, words, language, translated, lost) in enumerate(turns):
        at = number * 1000
        if lost:
            transcript.add_gap(Gap(at, at + 900, "cut"))
            continue
        tokens = [Token(words, True, at, at + 900, speaker=speaker, language=language)]
        if translated:
            tokens.append(Token("Dobro jutro.", True, language="sl", kind=TokenKind.TRANSLATION))
        if number == len(turns) - 1:
            tokens.append(Token(" and", False, at + 900, at + 950, speaker=speaker, language=language))
        transcript.apply(tokens)
        if number < len(turns) - 1:
            transcript.close_turn()
    return transcript


@given(
    st.lists(TURNS, max_size=10),
    st.lists(CORRECTIONS, max_size=6),
    st.sampled_from([BOTH, SIDE, ORIGINAL, TRANSLATION]),
)
def test_a_correction_edits_the_text_as_if_it_were_read_anew(turns, corrections, view):
    transcript = said(turns)

    def reading() -> Reading:
        return Reading(
            transcript,
            lambda label: transcript.names.name(label) or f"Speaker {label}",
            lambda gap: gap.reason,
            str.upper,
            view,
        )

    kept = reading()
    for correction in corrections:
        before = kept.text.encode("utf-16-le")
        transcript.names = transcript.names.corrected(correction)
        edit = kept.renamed()
        assert kept.text == reading().text
        if edit is None:
            assert kept.text.encode("utf-16-le") == before
            continue
        assert before[edit.unit * 2 :] == edit.old.encode("utf-16-le")
        assert before[: edit.unit * 2] + edit.new.encode("utf-16-le") == kept.text.encode("utf-16-le")
    transcript.close_turn()
    kept.changed(max(0, len(transcript.turns) - 2))
    assert kept.text == reading().text
