# SPDX-License-Identifier: GPL-3.0-or-later
"""Key combinations are read as people write them, and nothing else is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.keys import MODIFIERS, NAMED, combination
from app.core.options.hands import HOTKEYS, HandsSettings


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Ctrl+Alt+Shift+S", "Ctrl+Alt+Shift+S"),
        ("shift + ctrl + s", "Ctrl+Shift+S"),
        ("F9", "F9"),
        ("meta+pgup", "Meta+PgUp"),
        ("Super+D", "Meta+D"),
        ("Control+Win+K", "Ctrl+Meta+K"),
        ("Ctrl+Media Play", "Ctrl+Media Play"),
        ("Alt+Č", "Alt+Č"),
        ("Ctrl+ф", "Ctrl+Ф"),
    ],
)
def test_a_combination_is_spelt_in_one_way(text, spelt):
    assert str(combination(text)) == spelt


@pytest.mark.parametrize(
    "text", ["", "Ctrl", "Ctrl+", "Ctrl+Ctrl+A", "Hyper+A", "Ctrl+AB", "Ctrl++", "A+B", "ß"]
)
def test_anything_else_is_none(text):
    assert combination(text) is None


def test_what_one_writes_with_is_not_taken_from_other_programs():
    for text in ("A", "Shift+A", "Space", "Shift+7", "Left", "Del"):
        assert not combination(text).may_be_global, text
    for text in ("F8", "Shift+F8", "Pause", "Volume Mute", "Alt+A", "Meta+Space", "Ctrl+Left"):
        assert combination(text).may_be_global, text


def test_the_usual_keys_are_five_different_ones_with_three_modifiers():
    usual = [combination(getattr(HandsSettings(), f"keys_{name}")) for name in HOTKEYS]
    assert len(set(usual)) == len(HOTKEYS)
    assert all(len(keys.modifiers) == 3 for keys in usual)


@given(st.sets(st.sampled_from(MODIFIERS)), st.sampled_from(sorted(NAMED) + list("AŽ7")))
def test_what_is_written_is_read_again(modifiers, key):
    text = "+".join([*modifiers, key])
    assert combination(str(combination(text))) == combination(text)


@given(st.text(max_size=30))
def test_any_text_can_be_read(text):
    keys = combination(text)
    assert keys is None or combination(str(keys)) == keys
