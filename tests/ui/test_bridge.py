# SPDX-License-Identifier: GPL-3.0-or-later
"""Callbacks become signals: queued, the first at once, then at most one a frame, nothing lost."""

from __future__ import annotations

import asyncio
from time import perf_counter

from PySide6.QtWidgets import QDialog

from app.audio.level import Level
from app.ui.bridge import Bridge
from app.ui.tasks import answered
from tests.ui.scenes import application, on_the_loop, settle


def test_the_first_change_goes_at_once_but_never_inside_the_call():
    application()
    bridge, seen = Bridge(frame_s=10.0), []
    bridge.captions.connect(seen.append)
    bridge.captions_changed(4)
    assert seen == [], "a slot inside the caller's task could stall it"
    settle(lambda: seen == [4])


def test_of_a_burst_the_earliest_turn_counts_and_it_goes_once():
    application()
    bridge, seen = Bridge(frame_s=10.0), []
    bridge.captions.connect(seen.append)
    for first in (7, 3, 9):
        bridge.captions_changed(first)
    settle(lambda: seen == [3])
    settle()
    assert seen == [3]


def test_further_changes_wait_for_the_next_frame_and_no_longer():
    application()
    bridge, at = Bridge(frame_s=0.05), []
    bridge.captions.connect(lambda first: at.append((first, perf_counter())))
    bridge.captions_changed(0)
    settle(lambda: len(at) == 1)
    bridge.captions_changed(2)
    bridge.captions_changed(1)
    settle(lambda: len(at) == 2)
    assert at[1][0] == 1
    assert at[1][1] - at[0][1] >= 0.045


def test_after_a_quiet_frame_a_change_goes_at_once_again():
    application()
    bridge, at = Bridge(frame_s=0.02), []
    bridge.captions.connect(lambda first: at.append(perf_counter()))
    bridge.captions_changed(0)
    settle(lambda: len(at) == 1)
    settle(lambda: perf_counter() - at[0] > 0.03)
    asked = perf_counter()
    bridge.captions_changed(1)
    assert not bridge._frame.isActive(), "no timer stands between a change and the screen"
    settle(lambda: len(at) == 2)
    assert asked < at[1]


def test_states_and_entries_all_arrive_in_order_and_of_levels_the_newest():
    application()
    bridge, seen = Bridge(), []
    bridge.state.connect(lambda state: seen.append(("state", state)))
    bridge.entry.connect(lambda entry: seen.append(("entry", entry)))
    levels = []
    bridge.level.connect(levels.append)
    for number in range(3):
        bridge.state_changed(number)
        bridge.entry_closed(number)
        bridge.level_changed(Level(-number, -number))
    bridge.level_changed(None)
    assert not seen
    settle(lambda: len(seen) == 6)
    assert seen == [(kind, number) for number in range(3) for kind in ("state", "entry")]
    assert levels == [None]


def test_a_slot_that_opens_a_dialog_does_not_hold_up_the_words():
    async def scene() -> None:
        bridge, seen, dialogs = Bridge(frame_s=0.001), [], []

        def on_entry(_entry: object) -> None:
            dialog = QDialog()
            dialogs.append((dialog, asyncio.ensure_future(answered(dialog))))

        bridge.entry.connect(on_entry)
        bridge.captions.connect(seen.append)
        bridge.entry_closed("a sentence")
        for number in range(20):
            bridge.captions_changed(number)
            await asyncio.sleep(0.005)
        assert len(seen) > 5, "words keep coming while the dialog is open"
        dialog, answer = dialogs[0]
        assert dialog.isVisible()
        dialog.accept()
        assert await answer == QDialog.DialogCode.Accepted

    on_the_loop(scene)
