# SPDX-License-Identifier: GPL-3.0-or-later
"""What a second start says, and what it is told: nonsense is nothing, whoever sends it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.knock import LONGEST_BYTES, Answer, Came, Knock

WORDS = st.text(max_size=40)


KNOCKS = st.builds(
    Knock, WORDS, st.booleans(), WORDS, WORDS, WORDS, WORDS, st.lists(WORDS, max_size=2).map(tuple), WORDS
)


@given(KNOCKS)
def test_what_is_said_is_what_is_heard(asked):
    assert Knock.read(asked.line()) == asked


@pytest.mark.parametrize("came", Came)
def test_so_is_what_is_answered(came):
    answer = Answer(came, ("--engine", "--start"))
    assert Answer.read(answer.line()) == answer


NONSENSE = (
    *(b"", b"\n", b"GET / HTTP/1.1\r\n", b"\xff\xfe\n", b"null\n", b"[]\n", b"1e999\n", b"{}", b"[" * 9_000 + b"\n"),
    *(b'{"start": 1}\n', b'{"secret": null}\n', b'{"screens": "ab"}\n', b'{"screens": [1]}\n', b'{"more": ""}\n'),
    b'{"secret": "' + b"x" * LONGEST_BYTES + b'"}\n',
)  # fmt: skip


@pytest.mark.parametrize("line", NONSENSE, ids=lambda line: repr(line[:20]))
def test_nonsense_is_nothing(line):
    assert Knock.read(line) is None
    assert Answer.read(line) is None


SAID = st.recursive(
    st.none() | st.booleans() | st.floats() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["came", "unused", "secret", "start"]), inner)
    ),
)


@given(st.binary(max_size=200) | SAID.map(lambda said: json.dumps(said).encode() + b"\n"))
def test_whatever_comes_is_understood_or_nothing(line):
    Knock.read(line)
    Answer.read(line)


@pytest.mark.parametrize(
    "one, other, same",
    [
        ((), (), True),
        (("wayland-0", ":0"), (":0",), True),
        (("wayland-0", ":0"), ("wayland-0", ":1"), True),
        ((":0",), (":1",), False),
        ((":0",), (), False),
    ],
)
def test_windows_show_in_the_same_place_where_one_of_its_names_is_the_same(one, other, same):
    assert Knock(screens=one).is_on_screen_of(other) is same
    assert Knock(screens=other).is_on_screen_of(one) is same
