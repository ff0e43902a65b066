# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows of a session, and what pressing something asks for."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.audio.level import Level
from app.core.failure import Failure, FailureKind
from app.core.text import Token
from app.core.transcript import Transcript
from app.ui.control_bar import elapsed_words
from app.ui.main_window import MainWindow
from app.ui.parts.level_meter import BARS, bars_lit
from app.ui.parts.ring import IconButton, Pill
from app.ui.said import Action
from tests.ui.scenes import STATES, a_look, a_window, press_twice, settle

RUNNING = ("starting", "listening", "muted", "silent", "paused", "parked", "no microphone", "recovering")
RESTING = ("at rest", "failed", "stopped", "ended")


def shown_buttons(window) -> list[str]:
    """Names of the controls that show, from left to right."""
    buttons = [b for b in window.bar.findChildren(Pill) if b.isVisible()]
    return [b.accessibleName() for b in sorted(buttons, key=lambda b: b.x())]


def places(window) -> dict[str, tuple[int, int, int, int]]:
    bar = window.bar
    return {
        name: getattr(bar, name).geometry().getRect()
        for name in (
            "chip",
            "meter",
            "mute",
            "start",
            "pause",
            "stop",
            "elapsed",
            "overlay",
            "export",
            "settings",
        )
        if hasattr(bar, name)
    }


def test_at_rest_start_stands_where_pause_will_be_and_nothing_else_can_be_pressed():
    with a_window() as window:
        for name in RESTING:
            window.show_state(STATES[name])
            assert shown_buttons(window) == ["Start"]
            assert window.bar.start.primary is (name != "failed"), name
        assert window.bar.start.geometry() == window.bar.pause.geometry()


def test_a_session_that_is_kept_can_be_gone_on_with_or_given_up():
    with a_window() as window:
        window.show_state(STATES["kept"])
        assert shown_buttons(window) == ["Start", "Stop"]
        assert window.bar.stop.isEnabled() and window.bar.start.isEnabled()


def test_a_session_offers_mute_pause_stop_in_that_order():
    with a_window() as window:
        words = {"muted": ["Unmute", "Pause", "Stop"]}
        words |= dict.fromkeys(("paused", "parked", "no microphone"), ["Mute", "Resume", "Stop"])
        for name in RUNNING:
            window.show_state(STATES[name])
            assert shown_buttons(window) == words.get(name, ["Mute", "Pause", "Stop"]), name
            assert window.bar.mute.isEnabled() and window.bar.pause.isEnabled()


def test_while_finishing_nothing_can_be_pressed_and_nothing_disappears():
    with a_window() as window:
        window.show_state(STATES["listening"])
        window.show_state(STATES["finishing"])
        assert shown_buttons(window) == ["Mute", "Pause", "Stop"]
        assert not any(b.isEnabled() for b in (window.bar.mute, window.bar.pause, window.bar.stop))


@pytest.mark.parametrize("width", [320, 360, 520, 700, 1020, 1600])
def test_nothing_moves_or_changes_its_size_when_the_state_changes(width):
    with a_window(width=width) as window:
        before = places(window)
        for name, state in STATES.items():
            window.show_state(state)
            settle()
            assert places(window) == before, name


@pytest.mark.parametrize("width", [320, 360, 480, 640, 660, 680, 700, 720, 740, 760, 820, 1020, 1600])
def test_everything_in_the_bar_stands_inside_it_and_beside_each_other(width):
    with a_window(width=width) as window:
        window.show_state(STATES["muted"])
        window.bar.chip.show_source("mic:x", "A microphone with a really long name, second of its kind")
        settle()
        rects = {name: getattr(window.bar, name).geometry() for name in places(window) if name != "start"}
        for name, rect in rects.items():
            assert window.bar.rect().contains(rect), name
            assert not [other for other in rects if other != name and rects[other].intersects(rect)], name


def test_one_thing_at_most_wears_the_accent_and_it_is_what_one_would_press_next():
    with a_window() as window:
        next_press = {
            "listening": "Pause", "starting": "Pause", "recovering": "Pause", "muted": "Unmute",
            "paused": "Resume", "parked": "Resume", "at rest": "Start", "failed": "Change key", "finishing": None,
        }  # fmt: skip
        for name, word in next_press.items():
            window.show_state(STATES[name])
            bar = window.bar
            buttons = (bar.mute, bar.start, bar.pause, bar.stop, window.status.button)
            worn = [b for b in buttons if b.isVisible() and b.primary]
            assert [b.accessibleName() for b in worn] == ([word] if word else []), name


def test_pressing_asks_for_what_the_word_says():
    with a_window() as window:
        asked = []
        for name in ("start", "stop", "mute", "unmute", "pause", "resume"):
            whose = window if name == "start" else window.bar
            getattr(whose, f"{name}_wanted").connect(lambda name=name: asked.append(name))
        window.bar.start.click()
        window.show_state(STATES["listening"])
        window.bar.mute.click()
        window.bar.pause.click()
        window.show_state(STATES["muted"])
        window.bar.mute.click()
        window.show_state(STATES["paused"])
        window.bar.pause.click()
        window.bar.stop.click()
        assert asked == ["start", "mute", "pause", "unmute", "resume", "stop"]


def test_what_is_pressed_before_anybody_listens_is_not_lost():
    with a_look() as look:
        window, asked = MainWindow(look), []
        window.start_wanted.connect(lambda: asked.append("start"))
        window.show_session()
        window.bar.start.click()
        assert asked == []
        window.answer()
        assert asked == ["start"]
        window.deleteLater()


def test_a_double_click_on_start_does_not_pause():
    with a_window() as window:
        asked = []
        window.bar.pause_wanted.connect(lambda: asked.append("pause"))
        window.start_wanted.connect(lambda: asked.append("start"))
        press_twice(window.bar.start)
        window.show_state(STATES["starting"])
        press_twice(window.bar.pause)
        assert asked == ["start", "pause"]


def test_the_focus_stays_with_what_takes_the_place_and_the_ring_with_it():
    with a_window() as window:
        bar = window.bar
        bar.start.setFocus(Qt.FocusReason.TabFocusReason)
        window.show_state(STATES["starting"])
        assert bar.pause.hasFocus() and bar.pause.ringed
        window.show_state(STATES["finishing"])
        assert not bar.settings.hasFocus()
        window.show_state(STATES["stopped"])
        assert bar.start.hasFocus() and bar.start.ringed


def test_where_start_would_only_fail_again_the_keyboard_is_led_to_what_comes_first():
    with a_window() as window:
        bar, first = window.bar, window.status.button
        bar.start.setFocus(Qt.FocusReason.TabFocusReason)
        window.show_state(STATES["starting"])
        window.show_state(STATES["failed"])
        assert first.hasFocus() and first.ringed and first.accessibleName() == "Change key"
        bar.chip.setFocus()
        window.show_state(replace(STATES["failed"], kept=True))
        assert bar.chip.hasFocus(), "it leads there once"
        window.show_key_page()
        window.show_session()
        assert first.hasFocus(), "whoever comes back without a key is where they were"
        window.show_state(STATES["at rest"])
        assert bar.start.hasFocus() and bar.start.ringed, "what had the keyboard has gone"
        window.show_state(STATES["listening"])
        window.captions.setFocus()
        window.show_state(STATES["failed"])
        assert window.captions.hasFocus(), "nobody who reads is taken elsewhere"
        gone = replace(STATES["failed"], failure=Failure(FailureKind.MICROPHONE_LOST))
        window.show_state(STATES["listening"])
        bar.stop.setFocus()
        window.show_state(gone)
        assert bar.start.hasFocus() and bar.start.primary, "a microphone that is back needs no choice"


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse():
    with a_window() as window:
        bar = window.bar
        bar.start.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not bar.start.ringed
        QTest.keyClick(bar.start, Qt.Key.Key_Tab)
        tool = window.focusWidget()
        assert isinstance(tool, IconButton) and tool.ringed


def test_enter_presses_what_has_the_focus_as_space_does():
    with a_window() as window:
        asked = []
        window.start_wanted.connect(lambda: asked.append("start"))
        window.bar.start.setFocus()
        QTest.keyClick(window.bar.start, Qt.Key.Key_Return)
        QTest.keyClick(window.bar.start, Qt.Key.Key_Space)
        assert asked == ["start", "start"]


def test_every_shortcut_does_what_the_list_of_keys_says():
    from app.ui.hands.shortcuts import KEYS, listed

    with a_window() as window:
        asked = []
        for name in ("start", "stop", "mute", "pause"):
            whose = window if name == "start" else window.bar
            getattr(whose, f"{name}_wanted").connect(lambda name=name: asked.append(name))
        window.settings_wanted.connect(lambda: asked.append("settings"))
        window.shortcuts_wanted.connect(lambda: asked.append("keys"))
        window.close_wanted.connect(lambda: asked.append("quit"))
        window.show_state(STATES["listening"])
        window.activateWindow()
        settle(window.isActiveWindow)
        ctrl = Qt.KeyboardModifier.ControlModifier
        for key in (Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_Comma, Qt.Key.Key_Q):
            QTest.keyClick(window, key, ctrl)
        QTest.keyClick(window, Qt.Key.Key_F1)
        assert asked == ["stop", "mute", "pause", "settings", "quit", "keys"]
        # Those for size, and those for reading back, share a line; two are the overlay's own.
        assert len(listed()) == len(KEYS) - 4 + 2


@pytest.mark.parametrize("focus", ["pause", "settings", "captions"])
def test_size_and_reading_back_answer_to_their_keys_wherever_the_focus_is(focus):
    with a_window(height=400) as window:
        asked, following = [], []
        transcript = Transcript()
        for number in range(200):
            transcript.apply([Token(f"Line {number}.", True)])
            transcript.close_turn()
        window.captions.show_transcript(transcript)
        window.captions.size_wanted.connect(asked.append)
        window.captions.following_changed.connect(following.append)
        window.show_state(STATES["listening"])
        window.activateWindow()
        settle(window.isActiveWindow)
        (window.captions if focus == "captions" else getattr(window.bar, focus)).setFocus()
        ctrl = Qt.KeyboardModifier.ControlModifier
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0):
            QTest.keyClick(window, key, ctrl)
        assert asked == [31, 31, 27, 0]
        QTest.keyClick(window, Qt.Key.Key_PageUp)
        QTest.keyClick(window, Qt.Key.Key_End)
        assert following == [False, True]


def test_the_status_line_is_one_sentence_for_eye_and_screen_reader():
    with a_window() as window:
        window.show_state(replace(STATES["recovering"], since=monotonic() - 14.5, next_try_at=None))
        line = window.status.line
        assert line.accessibleName() == "Status"
        assert line.text() == line.accessibleDescription() == line.said.sentence
        assert line.text().startswith("No connection for 14 s. Still listening")


def test_a_change_is_announced_once_and_a_counting_figure_never(monkeypatch):
    with a_window() as window:
        told = []
        monkeypatch.setattr("app.ui.saying.tell_aloud", lambda _line, text: told.append(text))
        window.show_welcome()
        window.saying._announced = None  # as when it opens for the first time
        window.show_state(STATES["at rest"])
        assert not told, "there is no Start to be pressed yet"
        window.show_session()
        assert told.pop().startswith("Ready. Press Start")
        window.saying.follow(lambda: 9_000, lambda: 1_700)
        window.show_state(STATES["listening"])
        assert "behind" in window.status.line.text() and told == ["Listening. Soniox"]
        for seconds in range(3):
            window.show_state(replace(STATES["recovering"], since=monotonic() - seconds))
        window.show_state(STATES["muted"])
        assert [text.split(".")[0].split(" for ")[0] for text in told] == [
            "Listening",
            "No connection",
            "Muted",
        ]


def test_the_status_line_wraps_instead_of_cutting_words_off():
    with a_window(width=320) as window:
        window.show_state(STATES["silent"])
        settle()
        line = window.status.line
        assert line.heightForWidth(line.width()) > 20
        assert line.height() >= line.heightForWidth(line.width())


def test_details_are_shown_as_plain_words_whatever_a_server_sent():
    with a_window() as window:
        page = Failure(FailureKind.NOT_A_SERVICE, "<b>Welcome</b> to <img src=x> nginx")
        window.show_state(replace(STATES["failed"], failure=page))
        line = window.status.line
        assert line.said.detail == page.detail
        assert "<img" not in line.toolTip() and "&lt;img" in line.toolTip()
        assert line.heightForWidth(line.width()) == 40
        assert "nginx" not in line.text()


def test_the_one_thing_to_do_stands_beside_the_sentence_and_goes_with_it():
    with a_window() as window:
        asked = []
        window.status.action_wanted.connect(asked.append)
        window.show_state(STATES["failed"])
        assert window.status.button.isVisible()
        assert window.status.button.accessibleName() == "Change key"
        window.status.button.click()
        assert asked == [Action.KEY]
        window.show_state(STATES["listening"])
        assert not window.status.button.isVisible()


def test_the_delay_changes_its_figure_only_when_that_says_something_new():
    with a_window() as window:
        behind = {"ms": 400}
        window.saying.follow(lambda: 751_000, lambda: behind["ms"])
        window.show_state(STATES["listening"])
        assert "0.4 s behind" in window.status.line.text()
        behind["ms"] = 520
        window.saying.show_time()
        assert "0.4 s behind" in window.status.line.text()
        behind["ms"] = 2400
        window.saying.show_time()
        assert "2.4 s behind" in window.status.line.text()
        assert window.bar.elapsed.text() == "00:12:31"


def test_the_meter_rises_at_once_falls_by_one_and_lies_flat_when_nothing_is_heard():
    with a_window() as window:
        meter = window.bar.meter
        window.show_state(STATES["listening"])
        meter.show_level(Level(-10.0, -20.0))
        high = meter.lit
        assert high == bars_lit(-10.0) > 5
        meter.show_level(Level(-96.0, -96.0))
        assert meter.lit == high - 1
        window.show_state(STATES["muted"])
        assert meter.lit == 0
        assert meter.accessibleDescription() == "Muted"
        assert (bars_lit(-96.0), bars_lit(0.0)) == (0, BARS)


def test_mute_and_pause_are_seen_without_colour():
    """The same picture in shades of grey differs between any two of these states."""
    with a_window() as window:
        pictures = []
        for name in ("at rest", "listening", "muted", "paused", "recovering"):
            window.show_state(STATES[name])
            settle()
            for part in (window.bar, window.status):
                part.repaint()
            grey = window.grab().toImage().convertToFormat(window.grab().toImage().Format.Format_Grayscale8)
            pictures.append(bytes(grey.constBits()))
        assert len(set(pictures)) == len(pictures)


def test_the_first_close_only_asks_and_a_second_one_changes_nothing():
    with a_window() as window:
        asked = []
        window.close_wanted.connect(lambda: asked.append(1))
        window.close()
        window.show_closing()
        window.close()
        assert asked == [1]
        assert window.isVisible()
        assert window.status.line.text().startswith("Finishing")
        window.leave()
        assert not window.isVisible()


def test_time_is_told_in_words_every_ten_seconds_at_first_and_then_once_a_minute():
    assert elapsed_words(0) == "0 seconds"
    assert elapsed_words(66_000) == "1 minute 6 seconds"
    assert elapsed_words(2 * 3_600_000 + 60_000) == "2 hours 1 minute"
    with a_window() as window:
        told = []
        for seconds in range(0, 185, 5):
            window.bar.show_elapsed(seconds * 1000)
            told.append(window.bar.elapsed.accessibleDescription())
        first = ["0 seconds", "5 seconds", *(f"{seconds} seconds" for seconds in range(10, 60, 10))]
        assert list(dict.fromkeys(told)) == [*first, "1 minute", "2 minutes", "3 minutes"]


def test_a_mute_that_outlasts_a_session_is_seen_before_start():
    with a_window() as window:
        bar, line = window.bar, window.status.line
        for reason in ("", "stopped"):
            window.show_state(replace(STATES["at rest"], muted=True, reason=reason))
            assert bar.mute.isVisible() and bar.mute.text() == "Unmute"
            assert "what is said after Start is not heard" in line.text()
            assert bar.start.primary and not bar.mute.primary
            assert not bar.mute.geometry().intersects(bar.start.geometry())
        window.show_state(STATES["at rest"])
        assert not bar.mute.isVisible() and "Muted" not in line.text()


@pytest.mark.parametrize("state", ["listening", "recovering", "failed", "silent", "stalled", "at rest"])
def test_the_smallest_window_shows_captions_whatever_there_is_to_say(state):
    with a_window(320, 300) as window:
        window.show_state(STATES[state])
        settle()
        assert window.status.line.height() <= 40
        assert window.captions.height() >= 2 * 40
        assert window.status.line.said.rest in window.status.line.text()
        if window.status.line.said.action:
            assert window.status.button.isVisible()


def test_in_a_narrow_window_languages_do_not_move_the_status_line():
    with a_window(380, 600) as window:
        window.show_state(STATES["listening"])
        settle()
        before = window.captions.geometry()
        window.saying.show_languages("English, Slovenščina, Deutsch …")
        settle()
        assert window.captions.geometry() == before
        assert "Slovenščina" in window.status.line.text()
        assert "Slovenščina" in window.status.line.toolTip()


@pytest.mark.parametrize("width", [380, 700, 1020, 1600])
def test_start_stands_in_the_middle(width):
    with a_window(width) as window:
        settle()
        assert abs(window.bar.start.geometry().center().x() - width / 2) <= (1 if width >= 1020 else 40)


def test_a_low_window_says_what_is_amiss_in_two_lines_and_leaves_the_rest_to_captions():
    with a_window(width=520, height=300) as window:
        window.show_state(STATES["silent"])
        settle()
        line = window.status.line
        lines = line._lines(line.width())
        assert len(lines) == 2 and line.said.rest.startswith(lines[0])
        assert line.height() >= 40 and window.status.height() <= 50
        window.show_state(STATES["listening"])
        settle()
        assert len(line._lines(line.width())) == 1
