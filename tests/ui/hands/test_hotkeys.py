# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys are asked for, what is said about those that cannot be had, and the desktop's portal."""

from __future__ import annotations

from dataclasses import replace

from app.core.keys import combination
from app.core.options.hands import HandsSettings
from app.ui.hands.hotkeys import Hotkeys, KeyTrouble, wishes
from app.ui.hands.hotkeys_portal import trigger

ON = HandsSettings(hotkeys=True)


class FakeKeys:
    """A system on which somebody else has Ctrl+Alt+Shift+M."""

    def __init__(self) -> None:
        self.taken: dict[str, str] = {}
        self.closed = False

    def take(self, wanted):
        self.taken = {name: str(keys) for name, keys in wanted.items()}
        return {name: KeyTrouble.TAKEN for name, keys in self.taken.items() if keys == "Ctrl+Alt+Shift+M"}

    def close(self):
        self.closed = True


def test_nothing_is_taken_until_somebody_wants_it():
    keys = FakeKeys()
    hotkeys = Hotkeys(keys=keys)
    hotkeys.use(HandsSettings())
    assert keys.taken == {} and keys.closed


def test_a_conflict_is_told_and_the_others_work():
    keys = FakeKeys()
    hotkeys = Hotkeys(keys=keys)
    told = []
    hotkeys.changed.connect(lambda: told.append(dict(hotkeys.troubles)))
    hotkeys.use(ON)
    assert set(keys.taken) == {"start_stop", "mute", "pause", "overlay", "again"}
    assert told == [{"mute": KeyTrouble.TAKEN}]
    hotkeys.use(replace(ON, keys_mute="Ctrl+Alt+Shift+X"))
    assert told[-1] == {}


def test_while_keys_are_chosen_none_is_taken_and_nothing_is_told():
    keys = FakeKeys()
    hotkeys = Hotkeys(keys=keys)
    hotkeys.use(ON)
    hotkeys.rest(True)
    assert keys.taken == {}
    assert hotkeys.troubles == {"mute": KeyTrouble.TAKEN}
    hotkeys.rest(False)
    assert len(keys.taken) == 5


def test_what_makes_no_sense_is_not_even_asked_for():
    options = replace(
        ON, keys_mute="Shift+A", keys_pause="Ctrl+Alt+Shift+S", keys_overlay="", keys_again="???"
    )
    wanted, troubles = wishes(options)
    assert set(wanted) == {"start_stop"}
    assert troubles == {
        "mute": KeyTrouble.UNUSABLE,
        "pause": KeyTrouble.TWICE,
        "again": KeyTrouble.UNUSABLE,
    }


def test_where_there_are_no_such_keys_that_is_said():
    hotkeys = Hotkeys()
    hotkeys.use(ON)  # on a screen nobody sees
    assert set(hotkeys.troubles.values()) == {KeyTrouble.NOT_HERE}


def test_the_portal_is_told_combinations_as_it_spells_them():
    assert trigger(combination("Ctrl+Alt+Shift+S")) == "CTRL+ALT+SHIFT+s"
    assert trigger(combination("Meta+PgUp")) == "LOGO+Prior"
    assert trigger(combination("F9")) == "F9"
