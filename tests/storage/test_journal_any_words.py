# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is said and whenever the session is cut off: what is read back is what the transcript held."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.text import Gap, Token, TokenKind
from app.storage.library import Library, SessionState
from app.storage.record import Begun, Closed, Fresh, joined, still_worth_writing
from tests.storage.telling import Telling

moments = st.integers(0, 40_000)
languages = st.sampled_from([None, "en", "de"])
words = st.one_of(
    st.sampled_from([" boat", " late.", "ly", " ", ".", " 9:15", " e\u0301", "船。", " שלום", "\0", ""]),
    st.text(max_size=6),
)


@st.composite
def spoken(draw):
    start = draw(st.none() | moments)
    end = draw(st.none() | moments)
    sure = draw(st.none() | st.floats(0, 1))
    who = draw(st.sampled_from([None, "1", "2"]))
    return Token(draw(words), draw(st.booleans()), start, end, sure, who, draw(languages))


@st.composite
def translated(draw):
    into, source = draw(languages), draw(languages)
    who = draw(st.sampled_from([None, "1"]))
    kind = TokenKind.TRANSLATION
    return Token(
        draw(words), draw(st.booleans()), speaker=who, language=into, source_language=source, kind=kind
    )


gaps = st.builds(
    lambda start, length, why: Gap(start, start + length, why),
    moments,
    st.integers(1, 5_000),
    st.sampled_from(["lost", "not kept"]),
)
# A final translation may come before the words it belongs to are final, and go with them.
early = st.just([Token(" Ja", False, 0, 90), Token(" Yes", True, kind=TokenKind.TRANSLATION)])
steps = st.one_of(
    early,
    st.lists(st.one_of(spoken(), spoken(), translated()), max_size=6),
    st.just("close"),
    st.just("drop"),
    gaps,
)


def do(telling: Telling, step) -> None:
    match step:
        case "close":
            telling.close_turn()
        case "drop":
            telling.drop_tail()
        case Gap():
            telling.add_gap(step.start_ms, step.end_ms, step.reason)
        case tokens:
            telling.apply(tokens)


def held(telling: Telling) -> list:
    """What is final in the transcript at this moment, entry or not.

    A gap that says no more than the one before it may stand twice there, where provisional words were between.
    """
    transcript = telling.transcript
    closed = list(joined(transcript.entries))
    said = [turn.utterance() for turn in transcript.turns[transcript.reported :] if not turn.gap]
    return closed + [utterance for utterance in said if utterance.text or utterance.translation]


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(steps, max_size=12), st.integers(0, 12), st.booleans())
def test_any_session_is_read_back_whole_at_any_moment(said, look_at, finished):
    with tempfile.TemporaryDirectory() as place:
        history = Path(place)
        telling = Telling(history)
        id = telling.begin()
        try:
            for number, step in enumerate(said):
                do(telling, step)
                if number == look_at:
                    assert telling.saved()
                    assert Library(history).entries(id) == held(telling)
            if finished:
                telling.end()
        finally:
            saved = telling.close()
        assert saved
        # A translation whose words never became final is no entry, yet it stands on the screen: it is kept.
        expected = held(telling)
        assert Library(history).entries(id) == expected
        (info,) = Library(history).sessions()
        assert info.state is (SessionState.FINISHED if finished else SessionState.RECOVERED)
        by_words = sum(len(u.words) or len(u.text.split()) for u in expected if not isinstance(u, Gap))
        assert info.words == by_words


turns = st.integers(0, 6)
fresh = turns.map(lambda turn: Fresh(turn, 0, None, None, "", None, None, [], "", None))
closed = turns.map(lambda turn: Closed(turn, 0, [], 0))
begun = st.just(Begun("x", "", "", "", ""))


@given(st.lists(st.one_of(fresh, closed, begun)))
def test_only_words_that_would_be_deleted_again_are_not_written(steps):
    def left(steps):
        """What a database would hold of each session at the end."""
        sessions = [[]]
        for step in steps:
            match step:
                case Begun():
                    sessions.append([])
                case Fresh(turn):
                    sessions[-1].append(turn)
                case Closed(turn):
                    sessions[-1] = [t for t in sessions[-1] if t >= turn]
        return sessions

    fewer = still_worth_writing(steps)
    assert left(fewer) == left(steps)
    assert [s for s in fewer if not isinstance(s, Fresh)] == [s for s in steps if not isinstance(s, Fresh)]
