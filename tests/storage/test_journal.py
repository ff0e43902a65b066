# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal: what is said is on the disk soon, exactly, and for its user's eyes alone."""

import os
import sqlite3
import sys
import threading
import time

from app.core.text import Gap, Token, Translation, Utterance, Word
from app.storage.journal import BUSY_S, Journal
from app.storage.library import Library, SessionState
from app.storage.schema import FILE
from tests.programs import wait_until
from tests.storage.telling import AT, Telling


def kept(history, id):
    return Library(history).entries(id)


def last_kept(history, id) -> list[str]:
    """The words of the last entry; of none, while there is none."""
    return [word for entry in kept(history, id)[-1:] for word in entry.text.split()]


def test_a_session_is_read_back_as_it_was_said(history, telling):
    id = telling.begin("soniox", "Headset")
    telling.say("The", "boat")
    telling.say("is", "late.")
    telling.translate("Das", "Schiff")
    telling.close_turn()
    telling.add_gap(5_000, 7_000)
    telling.say("Yes.", speaker="2")
    telling.end("ended")
    assert telling.close()
    assert kept(history, id) == telling.transcript.entries
    first, gap, last = kept(history, id)
    assert first.words[1] == Word("boat", 250, 450, 0.9) and first.translation == Translation(
        "de", "Das Schiff"
    )
    assert gap == Gap(5_000, 7_000, "audio was not captured") and last.speaker == "2"
    (info,) = Library(history).sessions()
    assert (info.engine, info.source, info.reason, info.words) == ("soniox", "Headset", "ended", 5)
    assert info.state is SessionState.FINISHED and info.first_words == "The boat is late."


def test_words_of_an_open_turn_are_on_the_disk_before_it_closes(history, telling):
    id = telling.begin()
    telling.say("The", "boat")
    telling.say("provisional", final=False)
    telling.translate("Das")
    assert telling.saved()
    (open_one,) = kept(history, id)
    assert open_one == telling.transcript.turns[0].utterance()
    assert (
        open_one.text == "The boat" and open_one.translation == Translation("de", "Das") and open_one.at == AT
    )


def test_the_first_word_after_a_silence_is_written_at_once(history, telling):
    id = telling.begin()
    assert telling.saved()
    took = []
    for word in ("one", "two", "three"):
        time.sleep(1.5 * BUSY_S)  # the silence is what is tested
        began = time.monotonic()
        telling.say(word)
        wait_until(
            lambda word=word: kept(history, id)[-1:] and word in kept(history, id)[-1].text,
            word,
            every_s=0.002,
        )
        took.append(time.monotonic() - began)
    assert min(took) < BUSY_S


def test_while_many_words_come_each_is_on_the_disk_within_a_second(history, telling):
    id = telling.begin()
    late = []
    for number in range(150):
        telling.say(str(number))
        time.sleep(0.01)
        if number % 25 == 24:
            said_at = time.monotonic()
            wait_until(lambda number=number: str(number) in last_kept(history, id), "the word")
            late.append(time.monotonic() - said_at)
    assert sorted(late)[len(late) // 2] < 1.0


def test_the_session_never_waits_for_the_disk(history, telling):
    telling.begin()
    telling.saved()
    other = sqlite3.connect(history / FILE, isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")  # the slowest disk there is: nothing can be written
        began = time.perf_counter()
        for number in range(500):
            telling.say(str(number))
        assert time.perf_counter() - began < 2.0
    finally:
        other.close()


def test_all_disk_calls_are_made_on_the_thread_of_the_journal(history):
    on = set()

    def watch(event, _):
        if event.startswith(("sqlite3.", "open", "os.")):
            on.add(threading.current_thread().name)

    telling = Telling(history)
    sys.addaudithook(lambda event, args: watching and watch(event, args))
    watching = True
    try:
        telling.begin()
        for number in range(50):
            telling.say(str(number))
        telling.end()
        telling.close()
    finally:
        watching = False
    assert on == {"journal"}


def test_only_its_user_may_read_what_was_said(history, telling):
    telling.begin()
    telling.say("private")
    assert telling.saved()
    assert {path.suffix for path in history.iterdir()} >= {".db", ".db-wal"}
    if os.name == "posix":
        assert history.stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in history.iterdir()} == {0o600}


def test_every_commit_is_synced_to_the_disk(history):
    """NORMAL would be quicker and lose what was said since the last checkpoint when the power goes."""
    from app.storage.schema import open_to_write

    connection = open_to_write(history / FILE)
    try:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    finally:
        connection.close()


def test_a_user_who_keeps_no_history_leaves_no_trace(history):
    telling = Telling(history, wanted=lambda: False)
    assert telling.begin() is None
    telling.say("secret")
    telling.end()
    assert telling.close() and telling.journal.trouble is None
    assert not history.exists()


def test_whether_to_keep_is_asked_anew_for_each_session(history):
    wanted = [True, False, True]
    telling = Telling(history, wanted=lambda: wanted.pop(0))
    for word in ("first", "second", "third"):
        telling.begin()
        telling.say(word)
        telling.end()
    assert telling.close()
    assert [info.first_words for info in Library(history).sessions()] == ["third", "first"]


def test_two_windows_keep_their_sessions_in_one_history(history):
    windows = [Telling(history) for _ in range(3)]
    ids = [window.begin(source=f"Window {n}") for n, window in enumerate(windows)]
    for number in range(40):
        for n, window in enumerate(windows):
            window.say(f"{n}-{number}")
            if number % 10 == 9:
                window.close_turn()
    assert {info.state for info in Library(history).sessions()} <= {SessionState.RUNNING}
    for window in windows:
        window.end()
    assert [window.close() for window in windows] == [True] * 3
    assert [window.journal.trouble for window in windows] == [None] * 3
    for n, window in enumerate(windows):
        assert kept(history, ids[n]) == window.transcript.entries
        assert sum(len(entry.words) for entry in kept(history, ids[n])) == 40


def test_a_session_that_goes_on_after_its_end_is_one_session(history, telling):
    """A refused key ends it; with a new one it goes on."""
    id = telling.begin()
    telling.say("before")
    telling.end("key-rejected")
    assert telling.saved()
    assert Library(history).find(id).reason == "key-rejected"
    telling.say("after")
    assert telling.saved()
    assert Library(history).find(id).state is SessionState.RUNNING
    telling.end("stopped")
    assert telling.saved()
    (info,) = Library(history).sessions()
    assert info.reason == "stopped" and info.state is SessionState.FINISHED
    assert [entry.text for entry in kept(history, id)] == ["before", "after"]


def test_a_gap_that_grew_after_it_was_kept_is_read_as_one(history, telling):
    id = telling.begin()
    telling.add_gap(1_000, 2_000)
    telling.add_gap(2_000, 3_500)
    telling.say("on")
    telling.add_gap(9_000, 9_900)
    telling.end()
    telling.close()
    assert kept(history, id) == telling.transcript.entries
    assert kept(history, id)[0] == Gap(1_000, 3_500, "audio was not captured")


def test_half_a_character_costs_nothing_but_itself(history, telling):
    id = telling.begin("demo", "ta\udc80pe")
    telling.apply([Token("bad\ud800", True, 0, 100, None, "\udfff", "en")])
    telling.saved()
    assert kept(history, id)[0].text == "bad\ufffd"
    telling.end()
    assert telling.close() and telling.journal.trouble is None
    assert kept(history, id)[0].words == (Word("bad\ufffd", 0, 100),)


def test_nothing_is_written_after_the_end_of_the_program(history):
    telling = Telling(history)
    telling.begin()
    telling.say("last")
    assert telling.close()
    telling.say("too late")
    telling.end()
    assert telling.close()
    assert [u.text for u in kept(history, telling.journal.session)] == ["last"]


def test_closing_a_journal_that_kept_nothing_starts_nothing(history):
    journal = Journal(history)
    assert journal.close() and journal.flush()
    assert not history.exists()


def test_what_is_kept_can_be_read_with_any_sqlite(history, telling):
    telling.begin()
    telling.say("plain", "tables")
    telling.close_turn()
    telling.saved()
    connection = sqlite3.connect(history / FILE)
    try:
        sql = "SELECT text, json_extract(entries.words, '$[0][0]') FROM entries JOIN sessions ON session = number"
        assert connection.execute(sql).fetchall() == [("plain tables", "plain")]
        assert connection.execute("SELECT count(*) FROM fresh").fetchone() == (0,)
    finally:
        connection.close()


def test_what_is_known_is_what_the_turn_would_say(history, telling):
    """Words without times, speakers that become known late, endings before beginnings."""
    id = telling.begin()
    telling.apply([Token("No", True), Token(" times", True, None, 700)])
    telling.apply([Token(" yet", True, 300, 200, None, "3", "fr")])
    assert telling.saved()
    assert kept(history, id) == [telling.transcript.turns[0].utterance()]
    assert kept(history, id)[0] == Utterance(
        300, 300, "No times yet", AT, "3", "fr", None, kept(history, id)[0].words
    )
