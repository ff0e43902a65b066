# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines say cannot be changed after they said it."""

from __future__ import annotations

import pytest

from app.core.text import Gap, Token, TokenKind, Translation, Utterance, Word


def test_a_token_is_spoken_unless_it_says_otherwise():
    token = Token(" boat", True)
    assert token.kind is TokenKind.SPOKEN
    assert (token.start_ms, token.end_ms, token.confidence, token.speaker, token.language) == (None,) * 5


@pytest.mark.parametrize(
    "thing",
    [Token("x", True), Word("x", 0, 1), Translation("de", "x"), Utterance(0, 1, "x"), Gap(0, 1, "x")],
    ids=lambda thing: type(thing).__name__,
)
def test_facts_do_not_change_and_are_equal_by_what_they_say(thing):
    field = thing.__struct_fields__[0]
    with pytest.raises(AttributeError):
        setattr(thing, field, getattr(thing, field))
    values = [getattr(thing, name) for name in thing.__struct_fields__]
    assert type(thing)(*values) == thing
    assert hash(type(thing)(*values)) == hash(thing)
